"""Every kind of paper that the product makes of its examples, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path

from app.findings import check
from app.organisation import Organisation
from app.recipients import Recipient, readers
from models.assessment import Assessment
from models.views import Hearing
from pdf_checks.scripts import in_scripts
from reports.access_request import Access, compose_access
from reports.child_letter import compose_child_letter
from reports.decision import compose
from reports.document import Document
from reports.draft_for_child import compose_draft
from reports.information_pack import compose_checklist, compose_whole_pack
from reports.parent_letter import compose_parent_letter, compose_parent_note
from reports.pieces import FORMS, Form, Piece, compose_form, compose_piece
from reports.talk_cards import compose_cards
from reports.talk_guide import compose_guide
from reports.talk_invitation import compose_invitation
from reports.talk_parents import compose_parents
from tests.assessments import example, the_method
from tests.written_letters import written

Make = Callable[[], Document]
DAY = date(2026, 1, 26)
OURS = Organisation("Gemeente Oostveen")
EXAMPLES = sorted(each.name for each in (Path(__file__).parents[2] / "resources" / "examples").glob("*.json"))
KINDS = ("beslisser", "intern", "rechtbank", "ouder")


def short(name: str) -> str:
    """The name of an example as people say it: J3, J10-B."""
    parts = name.split("-")
    return "-".join(parts[: 2 if len(parts[1]) == 1 else 1])


def decisions() -> dict[str, Make]:
    """Every example for one reader of each kind."""
    return {f"besluit {short(name)} {kind}": _decision(name, kind) for name in EXAMPLES for kind in KINDS}


def others() -> dict[str, Make]:
    """All that is no decision: letters, cards, sheets, packs and an overview of what is kept."""
    found = {f"praatkaarten {group}": _cards(group) for group in ("L2", "L3", "L4")}
    found |= {f"informatie {kind}": _pack(kind) for kind in ("BT-01", "BT-05", "BT-10")}
    found |= {"schriften besluit": in_scripts, "schriften brief": lambda: in_scripts("brief")}
    found |= {f"lijst {reader}": _checklist(reader) for reader in ("kind_jong", "kind_ouder")}
    found |= {f"{kind} {name} {reader}": _piece(kind, name, reader) for kind, name, reader in PIECES}
    found |= {f"formulier {form}": _form(form) for form in FORMS}
    for name in ("J1", "J3", "J9"):
        found |= {f"{kind} {name}": _letter(name, kind) for kind in LETTERS if (kind, name) not in NOT_MADE}
    return found


PIECES: tuple[tuple[Piece, str, str], ...] = (
    ("nakijkkaart", "J3", "beslisser"), ("nakijkkaart", "J9", "rechtbank"), ("ontruimingslijst", "J5-B", "beslisser"),
    ("urgentiebijlage", "J10-B", "beslisser"), ("urgentieadvies", "J10-A", "beslisser"),
)  # fmt: skip
LETTERS = (
    "jongste", "oudste", "concept", "briefje", "ouder", "uitnodiging", "uitleg", "leidraad", "inzage", "inzage kind",
)  # fmt: skip
"""A letter or card for the youngest and the oldest child, the draft for the oldest, a note and a letter for parents,
the papers about a talk, and what a parent or child is given who asks what is kept."""


NOT_MADE = {(kind, name) for kind in ("concept", "uitnodiging") for name in ("J1", "J9")}
"""The oldest children of these are too young for a draft and for an invitation."""


@cache
def _written(name: str) -> Assessment:
    """An example with a letter for everybody."""
    return written(next(each for each in EXAMPLES if each.startswith(name)))


def _decision(name: str, kind: str) -> Make:
    def make() -> Document:
        made, method = example(name), the_method()
        made.status = "concept"
        reader = next(each for each in readers(made) if each.kind == kind)
        return compose(made, method, check(made, method), reader)

    return make


def _cards(group: str) -> Make:
    return lambda: compose_cards(the_method(), group, DAY)


def _pack(kind: str) -> Make:
    return lambda: compose_whole_pack(the_method(), kind, OURS, DAY)


def _checklist(reader: str) -> Make:
    return lambda: compose_checklist(the_method(), reader, OURS, DAY)  # type: ignore[arg-type]


def _piece(kind: Piece, name: str, reader: str) -> Make:
    def make() -> Document:
        made, method = example(next(each for each in EXAMPLES if short(each) == name)), the_method()
        to = next(each for each in readers(made) if each.kind == reader)
        return compose_piece(kind, made, method, check(made, method), to, DAY, OURS)

    return make


def _form(form: Form) -> Make:
    return lambda: compose_form(form, the_method(), OURS, DAY)


def _letter(name: str, kind: str) -> Make:
    return lambda: _made(_written(name), kind)


def _made(made: Assessment, kind: str) -> Document:
    method = the_method()
    by_age = sorted(made.children, key=lambda each: each.age or 0)
    young, old, parent = by_age[0], by_age[-1], made.persons[0]
    talk = Hearing(way="direct", planned_on=DAY, planned_time="15:30", place="Leeshoek", led_by="Els de Vries")
    match kind:
        case "jongste" | "oudste":
            return compose_child_letter(made, method, young if kind == "jongste" else old, OURS, DAY)
        case "concept":
            return compose_draft(made, method, old, OURS, DAY)
        case "briefje":
            return compose_parent_note(made, method, young, DAY)
        case "ouder":
            return compose_parent_letter(made, method, made.parent_letters[0], OURS, DAY)
        case "uitnodiging":
            return compose_invitation(made, method, old, talk, OURS, DAY)
        case "uitleg":
            return compose_parents(made, method, young, talk, parent, OURS, DAY)
        case "leidraad":
            return compose_guide(made, method, old, talk, OURS, DAY)
        case "inzage":
            return compose_access(made, method, (), Recipient("ouder", parent.id), Access(on=DAY))
        case _:
            return compose_access(made, method, (), Recipient("kind_zelf", child_id=old.id), Access(on=DAY))


def judged() -> Iterator[str]:
    """The papers that veraPDF judges in every run of the tests: of each kind, and of each layout, at least one."""
    yield from (f"besluit {each} beslisser" for each in ("J1", "J3", "J5-B", "J8", "J9", "J10-B"))
    yield from ("besluit J9 ouder", "jongste J1", "oudste J3", "ouder J3", "informatie BT-01", "praatkaarten L2")
    yield from ("nakijkkaart J3 beslisser", "formulier intake", "urgentiebijlage J10-B beslisser")
    yield from ("inzage J3", "leidraad J3", "lijst kind_jong", "schriften besluit", "schriften brief")
