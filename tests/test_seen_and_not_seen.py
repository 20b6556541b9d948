"""Whoever may see a text of the file finds it in the paper made for that reader, and nothing else of the file is in it.

Of every shipped example and every reader the paper itself is read back: its pages, and all that lies behind them. What
a reader may see is worked out apart (`who_may_see`); what else the file says, the paper may not depend on: see `twin`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache, partial
from io import BytesIO
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from every_column import filled, rows_of, withhold
from left_traces import everything_in, missing, traces, twin
from papers import EXAMPLES, FATHER, METHOD, MOTHER, words
from papers_of_a_file import BEGINNING, Case, Paper, beside, decisions, letters
from pdf_text import text_of
from test_decision_sharing import ROWS
from who_may_see import WhoMaySee, typed

from app.casefile import read_case
from app.letters.child import child_letter
from app.letters.parents import parent_letter, parent_note, readers_of_letters
from app.recipients import readers
from models.assessment import Assessment
from reports.document import Block, Document, Paragraph, Run
from reports.document_json import to_json
from reports.imprint import NotForThisReader
from reports.pdf import render

Printing = Callable[[Document], bytes]


def faults(paper: Paper, case: Case, printing: Printing = render) -> list[str]:
    """What is wrong with one paper of a file: what is lacking, what it depends on, and what is left as a trace."""
    hidden, beside = case.hidden_from(paper)
    document, same = paper.make(case), paper.make(beside)
    pdf = printing(document)
    expected = [each for each in case.texts if each not in hidden and paper.belongs(each)]
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
    """What is not printed for a group still withholds what rests on it: here a talk and a sign of danger."""
    file.decision_type = "BT-09"
    _kept_from(FATHER, "talk", file)


def _kept_from(person: int, kind: str, file: Assessment) -> None:
    withhold(ROWS[kind](file), file.persons[person].id, "niets", "Reden om te zwijgen.")


CHANGES: dict[str, Callable[[Assessment], None]] = {
    "nothing": _everything_open, "summary": _summary_only, "place": _secret_place, "anonymous": _anonymous,
    "quick lines": _quick_lines, "harmful talk": _harmful_talk, "group": _of_a_group,
    **{f"{kind} from father": partial(_kept_from, FATHER, kind) for kind in ROWS},
    **{f"{kind} from mother": partial(_kept_from, MOTHER, kind) for kind in ("fact", "talk")},
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


@pytest.mark.parametrize("name", ["nothing", "talk from father", "place"])
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
    secret = next(each for each in case.texts if each in hidden and each.place == "fact.text")

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
    secret = next(each for each in case.texts if each in hidden and each.place == "fact.text")

    def beginning(case: Case) -> Document:
        text = next(each for each in case.texts if each.field == secret.field).text
        return _with(paper.make(case), Paragraph((Run(text[:3]),), 0))

    (found,) = faults(paper._replace(make=beginning), case)
    assert "another text changes it" in found
