"""Whoever may see a text of the file finds it in the paper made for that reader, and nothing else of the file is in it.

Of every shipped example and every reader the paper itself is read back: its pages, and all that lies behind them. What
a reader may see is worked out apart (`who_may_see`); what else the file says, the paper may not depend on: see `twin`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache, partial
from io import BytesIO
from itertools import zip_longest
from pathlib import Path
from typing import Any, NamedTuple

import pikepdf
import pytest
from every_column import filled, rows_of, withhold
from left_traces import everything_in, missing, traces, twin
from papers import EXAMPLES, FATHER, METHOD, MOTHER, words
from pdf_text import text_of
from test_decision_sharing import ROWS
from who_may_see import Typed, WhoMaySee, typed

from app.casefile import read_case
from app.findings import check
from app.letters.child import child_letter
from app.letters.facts import facts_of
from app.letters.parents import parent_letter, parent_note, readers_of_letters
from app.organisation import Organisation
from app.recipients import Recipient, readers
from models.assessment import Assessment
from models.people import Child
from reports.child_letter import compose_child_letter
from reports.document import Block, Document, Paragraph, Run
from reports.document_json import to_json
from reports.draft_for_child import compose_draft
from reports.imprint import NotForThisReader
from reports.parent_letter import compose_parent_letter, compose_parent_note
from reports.pdf import render
from reports.pieces import Piece, compose_piece

DAY = date(2026, 1, 26)
BEGINNING = 20
"""Characters of a text that stand on a form whatever its length: it cuts texts short to stay within its pages."""

URGENCY = "BT-04"
Columns = dict[str, str]
Printing = Callable[[Document], bytes]


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
        self._twins: dict[Any, tuple[list[Typed], Case]] = {}

    def hidden_from(self, paper: Paper) -> tuple[list[Typed], Case]:
        """The texts that the reader of a paper may not see, and the file in which these say something else."""
        key = paper.reader, paper.person_id, paper.own, paper.of
        if key not in self._twins:
            who = WhoMaySee(self.file, METHOD, paper.reader, paper.person_id)
            hidden = [each for each in self.texts if not (paper.is_own(each) or who.sees(each))]
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


# --- What is asked of each ------------------------------------------------------------------------------------


def faults(paper: Paper, case: Case, printing: Printing = render) -> list[str]:
    """What is wrong with one paper of a file: what is lacking, what it depends on, and what is left as a trace."""
    hidden, beside = case.hidden_from(paper)
    document, same = paper.make(case), paper.make(beside)
    pdf = printing(document)
    out_of_sight = {id(each) for each in hidden}
    expected = [each for each in case.texts if id(each) not in out_of_sight and paper.belongs(each)]
    most = BEGINNING if paper.kind and paper.kind.cuts else None
    return [
        *(f"{paper.name}: not found: {each}" for each in missing(text_of(pdf), expected, most)),
        *(f"{paper.name}: a trace: {each}" for each in traces(everything_in(pdf), hidden, same)),
        *(f"{paper.name}: another text changes it: {each}" for each in _changed(document, same)),
    ]


def _changed(one: Document, other: Document) -> Iterator[str]:
    """Where two papers differ first; nothing where they are the same."""
    if to_json(one) != to_json(other):
        pairs = zip_longest(one.blocks, other.blocks)
        yield next((f"{each} / {beside}" for each, beside in pairs if each != beside), "not in a block")


def all_faults(papers: Iterable[Paper], case: Case) -> list[str]:
    """All that is wrong with some papers of one file, those that their reader does not get left out."""
    found, made = [], 0
    for each in papers:
        try:
            found += faults(each, case)
        except NotForThisReader:
            continue
        made += 1
    assert made
    return found


def concept(path: Path) -> Assessment:
    """An example as a concept: of a final version nothing is made while a text for a parent is lacking."""
    file = read_case(path.read_bytes(), METHOD)
    file.status = "concept"
    return file


@cache
def shipped(path: Path) -> Case:
    """An example, to be looked at only."""
    return Case(concept(path))


# --- The examples ---------------------------------------------------------------------------------------------

each_example = pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem[:5])


@each_example
def test_a_decision_holds_what_its_reader_may_see_and_nothing_else_of_the_file(path: Path) -> None:
    case = shipped(path)
    assert all_faults(decisions(case.file), case) == []


@each_example
def test_a_paper_beside_it_holds_what_belongs_there_and_nothing_that_its_reader_may_not_see(path: Path) -> None:
    case = shipped(path)
    assert all_faults(beside(case.file), case) == []


@each_example
def test_a_letter_holds_its_text_and_nothing_that_its_reader_may_not_see(path: Path) -> None:
    case = shipped(path)
    assert all_faults(letters(case.file), case) == []


@each_example
def test_a_letter_that_the_program_begins_says_nothing_that_its_reader_may_not_know(path: Path) -> None:
    """Of the file and of its twin each letter is composed anew: it is the same letter."""
    file = concept(path)
    if METHOD.decision_types[file.decision_type].group:
        return  # a rule for a group is told to no child by name
    who = WhoMaySee(file, METHOD, "kind")
    other = twin(file, [each for each in typed(file) if not who.sees(each)])
    for one, same in zip(file.children, other.children, strict=True):
        assert child_letter(file, METHOD, one) == child_letter(other, METHOD, same)
        assert parent_note(file, METHOD, one) == parent_note(other, METHOD, same)
    for person in readers_of_letters(file):
        who = WhoMaySee(file, METHOD, "ouder", person.id)
        other = twin(file, [each for each in typed(file) if not who.sees(each)])
        same = next(each for each in other.persons if each.id == person.id)
        assert parent_letter(file, METHOD, person) == parent_letter(other, METHOD, same)


# --- Files in which much is withheld --------------------------------------------------------------------------


def rows_with_marks(file: Assessment) -> list[Any]:
    return [each for each in rows_of(file) if hasattr(each, "sharing")]


@each_example
def test_what_is_withheld_from_one_parent_and_not_from_another_reaches_only_the_other(path: Path) -> None:
    """Every other row is kept from one parent and the rest from the next; so the court gets hardly any of them."""
    file = concept(path)
    parents = [each for each in readers(file) if each.kind == "ouder"]
    for place, row in enumerate(rows_with_marks(file)):
        withhold(row, parents[place % len(parents)].person_id or "", reason=f"Reden nummer {place} om te zwijgen.")
    case = Case(file)
    some = [each for each in decisions(file) if each.reader in ("ouder", "rechtbank")][:2]
    assert len(case.hidden_from(some[0])[0]) > len(shipped(path).hidden_from(some[0])[0])
    assert all_faults(some, case) == []


def _everything_open(file: Assessment) -> None:
    """Nothing is withheld: each column that stands on no paper of any reader is found here."""


def _summary_only(file: Assessment) -> None:
    withhold(file.children[0].hearings[0], file.persons[FATHER].id, "samenvatting", "Reden om te zwijgen.")


def _secret_place(file: Assessment) -> None:
    file.persons[MOTHER].secret_address = True


def _anonymous(file: Assessment) -> None:
    file.sources[0].anonymous_reporter, file.persons[2].role = True, "melder"


def _quick_lines(file: Assessment) -> None:
    for each in file.facts:
        each.kind = ""
    file.interests[0].citations.clear()


def _harmful_talk(file: Assessment) -> None:
    child = file.children[0]
    child.hearings, child.observations, child.not_heard.code = [], [], "NG3"


def _of_a_group(file: Assessment) -> None:
    file.decision_type = "BT-09"


def _kept_from(person: int, kind: str, file: Assessment) -> None:
    withhold(ROWS[kind](file), file.persons[person].id, "niets", "Reden om te zwijgen.")


CHANGES: dict[str, Callable[[Assessment], None]] = {
    "nothing": _everything_open, "summary": _summary_only, "place": _secret_place, "anonymous": _anonymous,
    "quick lines": _quick_lines, "harmful talk": _harmful_talk, "group": _of_a_group,
    **{f"{kind} from {who}": partial(_kept_from, who, kind) for kind in ROWS for who in (FATHER, MOTHER)},
}  # fmt: skip


def every_word(change: Callable[[Assessment], None]) -> Case:
    """A file with a word of its own in every column, and a change in who may know what."""
    file = filled(METHOD)
    file.status = "concept"
    change(file)
    return Case(file)


@pytest.mark.parametrize("name", CHANGES)
def test_every_column_reaches_whom_it_may_and_nobody_else(name: str) -> None:
    """Of the words and not of the pages, which for the examples are looked at: so it takes a tenth of the time."""
    case = every_word(CHANGES[name])
    for each in decisions(case.file):
        hidden, beside = case.hidden_from(each)
        document = each.make(case)
        seen = [text for text in case.texts if text not in hidden]
        assert missing(words(document), seen) == [], each.name
        assert traces([to_json(document).decode()], hidden, each.make(beside)) == [], each.name
        assert len(seen) > 100


@pytest.mark.parametrize("name", ["nothing", "talk from 1", "place"])
def test_no_column_stands_on_a_paper_beside_the_decision_that_has_no_business_there(name: str) -> None:
    case = every_word(CHANGES[name])
    for each in (*beside(case.file), *letters(case.file)):
        try:
            said = words(each.make(case))
        except NotForThisReader:
            continue
        hidden, _ = case.hidden_from(each)
        own_words = [text for text in case.texts if text.text.startswith("Woord")]  # of no other column
        found = [text for text in own_words if missing(said, [text]) == []]
        assert each.kind is not None
        known = {*each.kind.every, *each.kind.some}
        assert [text.place for text in found if text in hidden or text.place not in known] == [], each.name
        lost = missing(said, [text for text in case.texts if text not in hidden and each.belongs(text)], BEGINNING)
        assert lost == [], each.name


# --- It can fail ----------------------------------------------------------------------------------------------


def _with(document: Document, block: Block) -> Document:
    return replace(document, blocks=(*document.blocks, block))


@pytest.fixture(scope="module")
def of_the_father() -> tuple[Paper, Case]:
    """The paper of the father in J9, from whom an address and words of a child are kept."""
    path = next(each for each in EXAMPLES if each.name.startswith("J9-"))
    case = shipped(path)
    father = next(each for each in case.file.persons if each.name.startswith("Stefan"))
    return next(each for each in decisions(case.file) if each.person_id == father.id), case


def test_a_block_that_is_dropped_is_missed(of_the_father: tuple[Paper, Case]) -> None:
    paper, case = of_the_father
    told = next(each for each in case.texts if each.place == "ideal_decision.reason").field

    def without(case: Case) -> Document:
        made = paper.make(case)
        return replace(made, blocks=tuple(each for each in made.blocks if each.field != told))

    (found,) = faults(paper._replace(make=without), case)
    assert "not found: ideal_decision.reason" in found


def test_a_text_that_leaks_is_found_on_a_page_and_behind_it(of_the_father: tuple[Paper, Case]) -> None:
    paper, case = of_the_father
    hidden, _ = case.hidden_from(paper)
    secret = next(each for each in hidden if each.place == "fact.text")

    def leaking(case: Case) -> Document:
        text = next(each for each in case.texts if each.field == secret.field).text
        return _with(paper.make(case), Paragraph((Run(text),), 0))

    found = faults(paper._replace(make=leaking), case)
    assert {each.split(": ")[1] for each in found} == {"a trace", "another text changes it"}
    for put in (_in_properties, _as_a_file, _in_other_words):
        there = faults(paper, case, lambda document, put=put: _saved(render(document), put, secret.text))  # type: ignore[misc]
        assert there and all(": a trace: " in each for each in there), put


def _saved(pdf: bytes, put: Callable[[pikepdf.Pdf, str], None], text: str) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        put(opened, text)
        opened.save(out)
    return out.getvalue()


def _in_properties(pdf: pikepdf.Pdf, text: str) -> None:
    pdf.docinfo["/Keywords"] = text


def _as_a_file(pdf: pikepdf.Pdf, text: str) -> None:
    pdf.attachments["gegevens.json"] = json.dumps({"feit": text}).encode()


def _in_other_words(pdf: pikepdf.Pdf, text: str) -> None:
    """What a reader aloud says of a picture."""
    pdf.Root.StructTreeRoot.K["/Alt"] = pikepdf.String(text)


def test_a_paper_that_gives_away_the_first_letters_is_found_too(of_the_father: tuple[Paper, Case]) -> None:
    paper, case = of_the_father
    hidden, _ = case.hidden_from(paper)
    secret = next(each for each in hidden if each.place == "fact.text")

    def beginning(case: Case) -> Document:
        text = next(each for each in case.texts if each.field == secret.field).text
        return _with(paper.make(case), Paragraph((Run(text[:3]),), 0))

    (found,) = faults(paper._replace(make=beginning), case)
    assert "another text changes it" in found
