"""Step 3, a child apart from its parent, brothers or sisters: on what ground, freely, for how long (MT-29, MT-30)."""

import re
from collections.abc import Iterator

from app.fields import Field, of_child
from app.rules.case_index import CaseIndex, ChildIndex
from app.rules.hit import Hit, Need, is_empty, lacking, say
from models.options import Option, Separation

NO_GROUND = frozenset({"", "wonen", "geld", "geen_plek", "geen", "onbekend"})
"""Housing, money or nothing at all: no ground for parting a child from its family (art. 9 CRC)."""

A_PARENT_LEAVES = "OP-17"
NO_ROOF = frozenset({"OP-15", "OP-24"})
ELSEWHERE = "OP-16"
"""The child away from its parent: the option itself parts them, whatever rows it has."""
_JUVENILE_COURT = re.compile(r"\s*(?:de\s+)?kinderrechter\b", re.IGNORECASE)
FREE_CHOICE = "E2-07"
"""The question whether agreeing to «the child elsewhere» was free."""


def no_separation_for_housing_or_money(case: CaseIndex) -> Iterator[Hit]:
    """MT-29: apart for housing or money, or apart from a parent against the will without the juvenile court."""
    for each in case.children:
        bad_ground, forced = _wrong(case, each)
        if not (bad_ground or forced):
            continue
        only_siblings = not any(_from_parent(each.chosen, row) for row in _apart(each))
        reason = "broerzus" if only_siblings else "grond"
        says = [say(reason, opties=each.choice)] if bad_ground else []
        says += [say("geen_rechter", opties=each.choice)] if forced else []
        fields = [_field(each, row, "ground") for row in bad_ground]
        fields += [_field(each, row, "voluntary") for row in forced]
        if forced and not _choice_was_free_to_make(each):
            fields.append(of_child(each.child, "answers", FREE_CHOICE, "note"))
        override = "mot" if only_siblings or _juvenile_court(case) else ""
        yield Hit(tuple(says), tuple(fields), each.child, override=override)


def another_separation_is_bounded(case: CaseIndex) -> Iterator[Hit]:
    """MT-30: a separation that MT-29 lets pass is free, ends, keeps contact and was the last way (GC14, par. 60-65)."""
    for each in case.children:
        rows = _apart(each)
        if not rows or any(_wrong(case, each)):
            continue
        needs = [need for row in rows for need in _bounds(each, row)]
        gaps = list(lacking(_first_of_each(needs), each.child, "onvolledig", level="W", opties=each.choice))
        fields = tuple(_field(each, row, "ground") for row in rows)
        yield from gaps or [Hit((say("zichtbaar", opties=each.choice),), fields, each.child, level="H")]


def _wrong(case: CaseIndex, each: ChildIndex) -> tuple[list[Separation], list[Separation]]:
    """The separations on no ground of their own, and those from a parent that nobody was free to refuse."""
    rows = _apart(each)
    bad_ground = [row for row in rows if row.ground in NO_GROUND]
    if _juvenile_court(case):
        return bad_ground, []
    return bad_ground, [row for row in rows if _from_parent(each.chosen, row) and not _is_voluntary(case, each, row)]


def _apart(each: ChildIndex) -> list[Separation]:
    """The separations that count: where a parent leaves the home, the child is not parted from that parent (D.1)."""
    return [row for row in each.separations if each.chosen and _counts(each.chosen, row)]


def _counts(option: Option, row: Separation) -> bool:
    """A row that says nothing yet parts nobody; where a parent leaves the home, only brothers and sisters part."""
    if not (row.child_id or row.parted_from):
        return False
    return option.kind != A_PARENT_LEAVES or "broerzus" in row.parted_from


def parts_from_parent(option: Option, row: Separation) -> bool:
    """Whether an option parts a child from a parent by this separation."""
    return _counts(option, row) and _from_parent(option, row)


def _from_parent(option: Option | None, row: Separation) -> bool:
    """Whether it parts from a parent; a separation that names nobody is taken at its heaviest."""
    if option is not None and option.kind == A_PARENT_LEAVES:
        return False
    return "ouder" in row.parted_from or not row.parted_from


def _is_voluntary(case: CaseIndex, each: ChildIndex, row: Separation) -> bool:
    together = any(_keeps_together(one) for one in case.options.values())
    return row.voluntary == "ja" and _choice_was_free_to_make(each) and together


def _choice_was_free_to_make(each: ChildIndex) -> bool:
    answer = each.child.answer(FREE_CHOICE)
    return answer is not None and bool(answer.value or answer.note.strip())


def _keeps_together(option: Option) -> bool:
    """Whether the whole family stays together under a roof; «one child leaves» parts the others from it too."""
    parted = any(_counts(option, row) for row in option.separations)
    return not (option.is_null or option.kind in (*NO_ROOF, ELSEWHERE) or parted)


def _juvenile_court(case: CaseIndex) -> bool:
    """Whether the body that decides is the juvenile court: that body itself, not another that mentions it."""
    return _JUVENILE_COURT.match(case.assessment.decision.decider_body) is not None


def _bounds(each: ChildIndex, row: Separation) -> tuple[Need, ...]:
    return (
        Need("vrijwillig", _field(each, row, "voluntary"), bool(row.voluntary)),
        Need("tot", _field(each, row, "until_on"), row.until_on is not None),
        Need("contact", _field(each, row, "contact_plan"), not is_empty(row.contact_plan)),
        Need("geprobeerd", _field(each, row, "alternative_tried"), not is_empty(row.alternative_tried)),
    )


def _first_of_each(needs: list[Need]) -> list[Need]:
    """One need for each part, an unmet one where there is any."""
    found: dict[str, Need] = {}
    for need in needs:
        if need.part not in found or not need.met:
            found[need.part] = need
    return list(found.values())


def _field(each: ChildIndex, row: Separation, column: str) -> Field:
    return f"options/{each.chosen.id if each.chosen else ''}/separations/{row.id}/{column}"
