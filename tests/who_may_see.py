"""Who may know a text of a file, worked out from the file alone by the words of the method (B.3, I.3).

This is a second opinion. Nothing here asks `app.sharing`, `app.withholding` or `reports`: where they and this differ, a
test fails and somebody has to look which of the two is wrong. What is kept from a reader is a set that grows until
nothing is added to it, while the app asks row by row.

Not judged independently, because it is no matter of who may know: which answers stand on a branch that no longer
applies (`app.relevance`), and for which requirement that was set aside there is a finding (`app.findings`).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from columns_by_reader import (
    ABOUT_WITHHOLDING,
    ANSWERED_BY_A_CHILD,
    FOR_WHO_CHECKS,
    FOR_WHO_DECIDES,
    IN_THE_FAMILY,
    INSIDE,
    TELLS_WHERE,
)

from app.case import PARENTS
from app.fields import value_at
from app.findings import Finding, check
from app.method import Method
from app.relevance import unprinted
from app.typed_texts import typed_texts
from models.assessment import Assessment
from models.base import Record
from models.people import Child, Person


@dataclass(frozen=True, eq=False)
class Typed:
    """A text with its field, its table and column («fact.text»), and the rows in which it lies, outermost first."""

    field: str
    place: str
    rows: tuple[Any, ...]
    text: str

    def row(self, table: str) -> Any:
        """The row of this table in which the text lies, or None."""
        return next((each for each in self.rows if each.__tablename__ == table), None)


def typed(file: Assessment) -> list[Typed]:
    """Every text that somebody typed, with where it lies."""
    return [_typed(file, field, text) for field, text in typed_texts(file)]


def _typed(file: Assessment, field: str, text: str) -> Typed:
    words = field.split("/")
    found = (value_at(file, "/".join(words[:end])) for end in range(1, len(words)))
    rows = (file, *(each for each in found if isinstance(each, Record)))
    table = "sharing" if "sharing" in words else rows[-1].__tablename__
    return Typed(field, f"{table}.{words[-1]}", rows, text)


class WhoMaySee:
    """One reader of one file: «beslisser», «intern», «rechtbank», «ouder» with a person, or «kind» for a letter."""

    def __init__(self, file: Assessment, method: Method, kind: str, person_id: str | None = None):
        self.file, self.method, self.kind, self.person_id = file, method, kind, person_id
        self.all = kind in ("beslisser", "intern")
        self.eyes = [] if self.all else [person_id] if person_id else [each.id for each in _eyes(file, kind)]
        self.kept: set[str] = set() if self.all else self._grown()
        self.off = tuple(each.field for each in unprinted(file, method))
        secret = (each for each in file.persons if each.secret_address)
        self.no_place = not self.all and any(each.id != person_id for each in secret)
        self.group = method.decision_types[file.decision_type].group if file.decision_type else False

    # --- Rows ---------------------------------------------------------------------------------------------------

    def _level(self, row: Any) -> str:
        levels = [each.level or "niets" for each in row.sharing if each.person_id in (None, *self.eyes)]
        if row.__tablename__ == "safety_signal":  # for nobody until somebody is named
            named = all(any(each.person_id in (None, eye) for each in row.sharing) for eye in self.eyes)
            levels += [] if named and self.eyes else ["niets"]
        return "niets" if "niets" in levels else "samenvatting" if "samenvatting" in levels else "alles"

    def _grown(self) -> set[str]:
        kept = {each.id for each in _with_marks(self.file) if self._level(each) != "alles"}
        kept |= {each.id for each in self.file.all_facts if each.secret_address}
        for source in self.file.all_sources:
            if source.anonymous_reporter or source.secret_address:
                kept |= {each.id for each in source.attachments}
        while more := {id for id, rests_on in _leaning(self.file) if id not in kept and rests_on & kept}:
            kept |= more
        return kept

    # --- Texts --------------------------------------------------------------------------------------------------

    def sees(self, text: Typed) -> bool:
        """Whether this reader may see a text in the decision."""
        if self._is_off(text.field) or (self._is_kept(text) and not self._in_summary(text)):
            return False
        if text.place in FOR_WHO_DECIDES:
            return self.kind == "beslisser"
        if self.no_place and text.place in TELLS_WHERE and not self._is_own(text):
            return False
        return self._of_the_house(text) and self._of_a_person(text) and self._of_a_source(text)

    def _is_off(self, field: str) -> bool:
        return any(field == each or field.startswith(f"{each}/") for each in self.off)

    def _is_kept(self, text: Typed) -> bool:
        if text.place in ("element.parent_text", "weighing.parent_text"):
            return not self.all and text.rows[-1].id not in self.kept
        lies_in = {each.id for each in text.rows}
        if text.place == "citation.page" and getattr(text.rows[-2], "parent_text", "").strip():
            lies_in.discard(text.rows[-2].id)  # behind the safe text stands what it cites that may be known
        return bool(self.kept & lies_in) or bool(self.kept & set(self._leans_on(text)))

    def _in_summary(self, text: Typed) -> bool:
        return text.place == "hearing.summary" and self._level(text.row("hearing")) == "samenvatting"

    def _leans_on(self, text: Typed) -> Iterator[str]:
        """The rows beside those in which it lies that a text rests on."""
        child, row = text.row("child"), text.rows[-1]
        match text.place.split("."):
            case ["impact", _]:
                yield child.element(row.element).id
            case ["answer", _]:
                element, _, _ = row.question_id.partition("-")
                yield child.element(element).id
                if ANSWERED_BY_A_CHILD in self.method.question(row.question_id).who:
                    yield from _views(child)
            case ["not_heard" | "hearing_offer" | "hearing_effort", _]:
                yield from _views(child)
            case ["explanation", "understood" | "reaction" | "follow_up"] if not self.group:
                yield from _views(child)
            case ["weighing", "why_view_not_followed"]:
                yield from _views(child)
            case ["element", "concern_note"]:
                yield from _views(child)
                yield from (each.id for each in child.safety_signals if not each.removed)
            case ["checklist_entry", "reason" | "evidence"]:
                yield from value_at(self.file, text.field.rpartition("/")[0]).source_ids
            case ["citation", _]:
                yield row.fact_id or row.source_id or ""

    def _of_the_house(self, text: Typed) -> bool:
        if text.place in ("element.parent_text", "weighing.parent_text"):
            return True  # judged by `_is_kept`
        if text.place.startswith("not_heard.") and text.row("not_heard").code == "NG3":
            return self.all  # a parent can be the reason why a talk would harm (B.4)
        if text.place.startswith(("hearing_offer.", "hearing_effort.")) and text.row("not_heard").code == "NG3":
            return self.all
        if text.row("fact") and not text.row("fact").kind:
            return self.all or text.row("fact").id in _cited(self.file)  # a quick line that nobody sorted yet
        if text.place == "child.pseudonym" and self.group:
            return False  # it stands in place of a name in papers under other names, and a profile has no other
        if text.place == "explanation.child_text":
            return self.all or self.group  # of a rule for a group it is part of the paper
        if text.place.startswith("review."):
            agreed = text.row("review").status == "akkoord"
            return agreed and (self.all or (self.kind == "rechtbank" and text.place != "review.note"))
        if text.place.startswith("override."):
            return self.all or text.row("override").about in self._told()
        if text.place in FOR_WHO_CHECKS:
            return self.all or self.kind == "rechtbank"
        return self.all or text.place not in INSIDE

    def _told(self) -> set[Any]:
        """What is answered for by name and may be told: no finding that names withholding or lies in what is kept."""
        return {each.about for each in check(self.file, self.method) if self._may_be_told(each)}

    def _may_be_told(self, finding: Finding) -> bool:
        if finding.rule in ABOUT_WITHHOLDING or not (finding.overridden_by or finding.answered_by):
            return False
        rows = {each.id for field in finding.fields for each in _typed(self.file, f"{field}/x", "").rows}
        return not rows & self.kept

    def _of_a_person(self, text: Typed) -> bool:
        person = text.row("person")
        if person is None:
            return True
        if person.role == "melder" and any(each.anonymous_reporter for each in self.file.all_sources):
            return False
        if text.place in ("person.contact", "person.safe_contact"):
            return self.all or person.id == self.person_id
        if person.secret_address and text.place in ("person.organisation", "person.task"):
            return self.all or person.id == self.person_id
        return True

    def _of_a_source(self, text: Typed) -> bool:
        source = text.row("source")
        if source is None:
            return True
        if source.anonymous_reporter and text.place in ("source.author", "source.origin", "source.expertise"):
            return False
        if source.anonymous_reporter and text.place == "attachment.name":
            return False
        if source.secret_address and text.place in ("source.origin", "source.conclusion"):
            return self.all
        return True

    def _is_own(self, text: Typed) -> bool:
        """What is no secret for this reader although it can tell a place: about itself, or said by itself."""
        person = text.row("person")
        if person is not None:
            told = {self.person_id, *self.file.decision.addressee_ids}
            return person.id in told or person.role in IN_THE_FAMILY
        if text.row("source") is not None:
            names = [each.name.casefold().strip() for each in self.file.persons if each.id == self.person_id]
            return bool(names) and text.row("source").author.casefold().strip() in names
        view = text.row("parent_view")
        return view is not None and view.person_id == self.person_id


def _eyes(file: Assessment, kind: str) -> list[Person]:
    """Through whose eyes a paper without a named reader is read: a court's by the parties, a child's by all parents."""
    told = set(file.decision.addressee_ids)
    roles = {"ouder_gezag"} if kind == "rechtbank" else PARENTS
    return [each for each in file.persons if each.role in roles or each.id in told]


def _with_marks(file: Assessment) -> Iterator[Any]:
    yield from file.all_facts
    yield from file.all_parent_views
    for source in file.all_sources:
        yield source
        yield from source.attachments
    for child in file.all_children:
        yield from (each for each in (*child.hearings, *child.observations, *child.safety_signals) if not each.removed)


def _views(child: Child) -> set[str]:
    """What a child said or showed: its talks that were held or offered, and its observations."""
    offered = ("held", "held_on", "offered_on", "offered_by", "offered_how", "reaction", "summary", "own_words")
    talks = [each for each in child.hearings if any(getattr(each, name) for name in offered)]
    return {each.id for each in (*talks, *child.observations) if not each.removed}


def _cites(rows: Iterable[Any]) -> set[str]:
    return {each.fact_id or each.source_id or "" for row in rows for each in row.citations} - {""}


def _cited(file: Assessment) -> set[str]:
    """The facts on which a reason rests."""
    children = [row for child in file.children for row in (child.weighing, *child.elements)]
    return _cites([*file.interests, *children])


def _leaning(file: Assessment) -> Iterator[tuple[str, set[str]]]:
    """Every row that rests on others, with those: who may not know one of them may not know the row."""
    for fact in file.all_facts:
        spoken = fact.kind == "woorden_van_het_kind"
        told = (each for each in file.all_children if spoken and (not fact.child_ids or each.id in fact.child_ids))
        yield fact.id, _cites([fact]).union(*(_views(each) for each in told))
    for source in file.all_sources:
        yield from ((each.id, {source.id}) for each in source.attachments)
    yield from ((each.id, _cites([each])) for each in file.all_interests)
    for child in file.all_children:
        for element in child.elements:
            yield element.id, _cites([element]) | (_views(child) if element.code == "E1" else set())
        yield child.weighing.id, _cites([child.weighing]) | _weighed(file, child)


def _weighed(file: Assessment, child: Child) -> set[str]:
    """The elements without a safe text and the interests on which a weighing leans."""
    decisive = [child.element(each) for each in child.weighing.decisive_elements]
    others = {each.id: each for each in file.all_children}
    for each in child.weighing.weightier:
        if each.child_id in others:
            decisive.append(others[each.child_id].element(each.element))
    found = {each.id for each in decisive if not each.parent_text.strip()}
    return found | {each.interest_id for each in child.weighing.weightier if each.interest_id}
