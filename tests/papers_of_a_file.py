"""The papers that a file gives its readers, each with what belongs on it, and its twin in which the rest differs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from left_traces import twin
from papers import METHOD
from who_may_see import Typed, WhoMaySee, typed

from app.findings import check
from app.letters.facts import facts_of
from app.organisation import Organisation
from app.recipients import Recipient, readers
from models.assessment import Assessment
from models.people import Child
from reports.child_letter import compose_child_letter
from reports.document import Document
from reports.draft_for_child import compose_draft
from reports.parent_letter import compose_parent_letter, compose_parent_note
from reports.pieces import Piece, compose_piece

DAY = date(2026, 1, 26)
BEGINNING = 20
"""Characters of a text that stand on a form whatever its length: it cuts texts short to stay within its pages."""

URGENCY = "BT-04"
Columns = dict[str, str]


class Kind(NamedTuple):
    """What stands on a kind of paper: columns of which every text does, and those of which some may, each with why.

    A column that is in neither has no business there. A decision holds every column, so it has no such table.
    """

    every: frozenset[str]
    some: Columns
    cuts: bool = False


CARD = Kind(
    frozenset({"assessment.case_number", "child.first_name", "decision.summary", "ideal_decision.text"}),
    {
        "assessment.title": "its name inside, for who sees all",
        "assessment.organisation": "in the foot of the page, which is read only for traces",
        "option.title": "of what was chosen, is best or was wished most",
        "decision_remedy.name": "of a remedy in words of one's own",
        "decision_remedy.term": "the same",
        "decision.no_remedy": "where there is no remedy",
        "weighing.why_weightier": "where the best option was not chosen",
        "override.reason": "of what was set aside",
        "override.by": "the same",
        "not_heard.reason": "of a child that was not heard",
        "person.name": "from whom something is kept, for who decides",
    },
    cuts=True,
)  # fmt: skip
LIST = Kind(
    frozenset({"child.first_name", "enforcement.by", "enforcement.bailiff", "enforcement.leave_case",
               "checklist_entry.who", "checklist_entry.reason", "checklist_entry.evidence"}),
    {
        "assessment.case_number": "in the foot of the page, which is read only for traces",
        "assessment.organisation": "the same",
        "person.name": "whose address is secret, for who decides",
    },
    cuts=True,
)  # fmt: skip
ANNEX = Kind(
    frozenset({"assessment.author", "assessment.occasion", "child.first_name", "housing.description", "housing.defects",
               "ideal_decision.text", "ideal_decision.reason", "refusal_ground.substantive_test",
               "refusal_ground.hardship_test"}),
    {
        "assessment.case_number": "in the foot of the page",
        "assessment.organisation": "the same",
        "refusal_ground.hardship_article": "with the test of it",
        "element.text": "of what harms a child where it lives now, or weighs most",
        "element.parent_text": "the same, in place of it",
        "option.title": "of what is asked for and what is best",
        "option.description": "of doing nothing",
        "own_words.words": "the first three of a talk, for who may know all that the child said",
        "own_words.language": "the same",
        "own_words.translation": "the same",
        "hearing.summary": "for who may know all that the child said",
        "observation.seen": "the same",
        "source.title": "of what the elements rest on",
        "source.author": "the same",
        "citation.page": "the same",
        "person.name": "of the reader",
    },
)  # fmt: skip
PIECES: dict[Piece, Kind] = {
    "nakijkkaart": CARD, "ontruimingslijst": LIST, "urgentiebijlage": ANNEX, "urgentieadvies": ANNEX,
}  # fmt: skip
CHILD_LETTER = Kind(
    frozenset({"explanation.child_text"}),
    {
        "child.called": "to whom it is", "child.first_name": "the same", "assessment.organisation": "who writes",
        "explanation.by": "who writes; where a place is secret only the name",
    },
)  # fmt: skip
NOTE = Kind(frozenset({"explanation.parent_text"}), {**CHILD_LETTER.some, "explanation.by": "who tells it"})
DRAFT = Kind(
    frozenset(),
    {
        **CHILD_LETTER.some, "explanation.by": "whom to give it back to",
        "weighing.text": "as all parents may know it", "weighing.parent_text": "in place of it",
        "element.text": "of what decides, as all parents may know it", "element.parent_text": "in place of it",
        "decision.sleeping_place": "what is planned", "assessment.author": "whom to give it back to",
    },
)  # fmt: skip
PARENT_LETTER = Kind(
    frozenset({"parent_letter.text"}),
    {
        "person.name": "to whom it is", "assessment.organisation": "who writes",
        "assessment.case_number": "in the slip that comes back",
    },
)  # fmt: skip


class Paper(NamedTuple):
    """One paper of a file: how it is made, who reads it, and whose own texts it carries (a child's or a person's)."""

    name: str
    make: Callable[[Case], Document]
    reader: str
    person_id: str | None = None
    kind: Kind | None = None
    own: tuple[str, ...] = ()
    of: str = ""

    def is_own(self, text: Typed) -> bool:
        """Whether a text is what this paper is there to tell."""
        if text.place not in self.own:
            return False
        child = text.row("child")
        return self.of == (child.id if child else text.rows[-1].person_id)

    def belongs(self, text: Typed) -> bool:
        """Whether every text of this column stands on a paper like this."""
        return self.kind is None or (text.place in self.kind.every and (not self.own or self.is_own(text)))


class Case:
    """A file that no longer changes, with all that is asked of it more than once."""

    def __init__(self, file: Assessment):
        self.file, self.texts, self.findings = file, typed(file), check(file, METHOD)
        self._twins: dict[Any, tuple[frozenset[Typed], Case]] = {}

    def hidden_from(self, paper: Paper) -> tuple[frozenset[Typed], Case]:
        """The texts that the reader of a paper may not see, and the file in which these say something else."""
        key = paper.reader, paper.person_id, paper.own, paper.of
        if key not in self._twins:
            who = WhoMaySee(self.file, METHOD, paper.reader, paper.person_id)
            hidden = frozenset(each for each in self.texts if not (paper.is_own(each) or who.sees(each)))
            self._twins[key] = hidden, Case(twin(self.file, hidden))
        return self._twins[key]


# --- The papers of a file -------------------------------------------------------------------------------------


def decisions(file: Assessment) -> Iterator[Paper]:
    for each in readers(file):
        yield Paper(f"besluit voor {each.label}", partial(_piece, "besluit", each), each.kind, each.person_id)


def beside(file: Assessment) -> Iterator[Paper]:
    """The papers beside the decision, of one of the two who see all, and the advice where there is one to give."""
    for each in (one for one in readers(file) if one.kind != "intern"):
        for name, kind in PIECES.items():
            if name != "urgentieadvies" or file.decision_type == URGENCY:
                make = partial(_piece, name, each)
                yield Paper(f"{name} voor {each.label}", make, each.kind, each.person_id, kind)


def letters(file: Assessment) -> Iterator[Paper]:
    for child in file.children:
        named = (("brief", _letter, CHILD_LETTER, ("explanation.child_text", "explanation.by")),
                 ("briefje", _note, NOTE, ("explanation.parent_text",)),
                 ("concept", _draft, DRAFT, ("explanation.by",)))  # fmt: skip
        for name, make, kind, own in named if _is_older(file, child) else named[:2]:
            yield Paper(f"{name} {child.first_name}", partial(make, child.id), "kind", None, kind, own, child.id)
    for letter in file.parent_letters:
        whose = letter.person_id or ""
        make = partial(_to_parent, whose)
        yield Paper(f"brief aan {whose}", make, "ouder", whose, PARENT_LETTER, ("parent_letter.text",), whose)


def _is_older(file: Assessment, child: Child) -> bool:
    """Whether there is a draft for this child: not for the youngest, nor for a profile."""
    return facts_of(file, METHOD, child).group != "L1" and not METHOD.decision_types[file.decision_type].group


def _piece(name: Piece, reader: Recipient, case: Case) -> Document:
    return compose_piece(name, case.file, METHOD, case.findings, reader)


def _child(case: Case, id: str) -> Child:
    return next(each for each in case.file.children if each.id == id)


def _letter(id: str, case: Case) -> Document:
    return compose_child_letter(case.file, METHOD, _child(case, id), Organisation(), DAY)


def _note(id: str, case: Case) -> Document:
    return compose_parent_note(case.file, METHOD, _child(case, id), DAY)


def _draft(id: str, case: Case) -> Document:
    return compose_draft(case.file, METHOD, _child(case, id), Organisation(), DAY)


def _to_parent(id: str, case: Case) -> Document:
    letter = next(each for each in case.file.parent_letters if each.person_id == id)
    return compose_parent_letter(case.file, METHOD, letter, Organisation(), DAY)
