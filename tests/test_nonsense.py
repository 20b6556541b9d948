"""A text that says nothing gets a finding wherever it stands; what a careful person types never does (IN-07)."""

from typing import Any

import pytest
from assessments import Change, found, put, quiet, the_method
from every_column import filled, rows_of
from papers import EXAMPLES
from sqlalchemy import inspect

from app.casefile import read_case
from app.fields import value_at
from app.findings import check
from app.nonsense import is_nonsense
from app.typed_texts import typed_texts
from models.shape import shape_of
from ui.places import page_of

SAYS_NOTHING = (
    "asdf asdf asdf", "xxxxxxxx", "lorem" + " ipsum dolor sit amet", "Lorem" + " ipsum", "test", "Test test",
    "TESTTEST",
    "blabla", "bla bla bla", "...", "----", "???", "nvt nvt nvt", "goed goed goed", "Dit is goed. " * 3, "qwerty",
    "QWERTYUIOP", "zxcvbn", "asdasd", "jkljkl", "lkjh", "sdkfjh sdkfjh", "bcdfg hjklm", "asdkjfh", "asdf jkl;",
    "aaa", "xxx", "zzzz zzzz", "abcd", "hallo test bla bla", "asd", "qwe qwe",
)  # fmt: skip
SAYS_SOMETHING = (
    "", " ", "ja", "Nee.", "geen", "onbekend", "nvt", "n.v.t.", "weet ik niet", "-", "–", "?", "x", "1", "12 345",
    "Ng", "Brzęczyszczykiewicz", "Hrvoje Krk", "J. de Wit", "Schwartz", "Hjalmar", "OTS", "GGD", "UWV", "SVB",
    "2025-0117", "06-12345678", "www.kindvoorop.nl", "weer", "tree", "were", "trein", "klaagdag", "salades",
    "angstschreeuw", "slechts", "schrift", "«Nee, nee, nee!»", "Mama, mama, mama!", "hahaha", "lalala", "brrrr",
    "Wszystko jest krzywe", "strč prst skrz krk", "أريد أن أبقى", "მინდა დავრჩე", "Citotest", "De test was goed.",
    "Uitslag test volgt", "weer weer", "heel heel lief", "Neeeee, niet weer!",
)  # fmt: skip


@pytest.mark.parametrize("text", SAYS_NOTHING)
def test_what_says_nothing_is_found(text: str) -> None:
    assert is_nonsense(text)


@pytest.mark.parametrize("text", SAYS_SOMETHING)
def test_names_short_answers_and_other_languages_are_left_alone(text: str) -> None:
    assert not is_nonsense(text)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name[:5])
def test_no_text_of_an_example_is_nonsense(example: Any) -> None:
    texts = list(typed_texts(read_case(example.read_bytes(), the_method())))
    assert len(texts) > 40
    assert [each for each in texts if is_nonsense(each[1])] == []


def test_no_text_of_the_method_is_nonsense() -> None:
    method = the_method()
    texts = [each.text for element in method.elements.values() for each in element.questions]
    texts += [text for rule in method.rules.values() for text in (*rule.messages.values(), rule.title, rule.norm)]
    assert [each for each in texts if is_nonsense(each)] == []


WRITTEN_BY_THE_PROGRAM = {"assessment.last_page", "ideal_change.old_text"}
WRITTEN_BY_THE_PROGRAM |= {f"remark.{each}" for each in ("field", "text", "by", "reply", "replied_by")}  # not printed


def test_every_field_with_nonsense_gets_a_finding_of_its_own() -> None:
    made = filled(the_method())
    columns = set()
    for row in rows_of(made):
        for column in (each for each in shape_of(type(row)).columns if each.kind == "text"):
            setattr(row, column.name, "asdf asdf asdf")
            columns.add(f"{inspect(type(row)).local_table.name}.{column.name}")
    hits = [each for each in check(made, the_method()) if each.rule == "IN-07"]
    fields = [each.field for each in hits]
    assert len(fields) == len(set(fields))
    assert {value_at(made, each) for each in fields} == {"asdf asdf asdf"}
    rows = sum(
        1 for row in rows_of(made) for each in shape_of(type(row)).columns
        if each.kind == "text" and f"{row.__tablename__}.{each.name}" not in WRITTEN_BY_THE_PROGRAM
    )  # fmt: skip
    assert len(fields) == rows > len(columns) - len(WRITTEN_BY_THE_PROGRAM) > 150
    assert all(each.level == "H" and not each.blocks for each in hits)
    assert all(page_of(each) for each in fields)


CASES = (
    Change("nonsense", "quiet", lambda a: put(a.housing, defects="asdf asdf"), ("IN-07 H",)),
    Change("of a child", "quiet", lambda a: put(a.children[0], particulars="blabla"), ("IN-07 H Noor",)),
    Change("two fields", "quiet", lambda a: put(a.decision, help="test", outlook="..."), ("IN-07 H", "IN-07 H")),
    Change("a short answer", "quiet", lambda a: put(a.housing, defects="geen")),
)


@pytest.mark.parametrize("case", CASES, ids=lambda each: each.name)
def test_the_rule(case: Change) -> None:
    assert found(case.made()) == case.expected()


def test_the_message_names_the_field_and_the_text() -> None:
    made = quiet()
    put(made.housing, defects="asdf asdf asdf asdf asdf asdf asdf asdf")
    (hit,) = (each for each in check(made, the_method()) if each.rule == "IN-07")
    assert hit.message.startswith("Bij «gebreken» staat «asdf asdf asdf")
    assert hit.field == "housing/defects"


def test_a_removed_row_is_not_looked_at() -> None:
    made = quiet()
    put(made.sources[0], title="xxxxxx")
    made.sources[0].removed_at = made.changed_at
    assert not any("IN-07" in each for each in found(made))
