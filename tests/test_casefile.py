"""The case file: everything comes back, and whatever is wrong is named with its place before anything changes."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
import time
from datetime import UTC, datetime
from importlib.resources import files
from typing import Any

import pytest
from case_files import HEAD, read, whole
from filled import filled
from shipped import method

from app import casefile_schema
from app.casefile import comparable, dump_case, read_case, read_frozen, write_case
from app.casefile_codes import PATTERNS, SCALES
from app.casefile_error import place_of
from app.casefile_schema import key_of, written
from app.changes import add_child, add_fact, begin, remove, set_answer, set_impact, set_wish
from app.field_names import name_of
from models.assessment import Assessment
from models.evidence import Sharing
from models.shape import shapes
from models.views import Hearing

EXAMPLES = sorted(each for each in files("resources").joinpath("examples").iterdir() if each.name.endswith(".json"))


# --- There and back -------------------------------------------------------------------


def concept() -> Assessment:
    """Everything filled in, and not signed: a file from outside is always a concept."""
    made = filled(method())
    made.status = "concept"
    return made


def test_everything_comes_back_with_other_ids() -> None:
    assessment = concept()
    again = read_case(dump_case(assessment), method())
    assert comparable(write_case(again)) == comparable(write_case(assessment))
    assert again.id == assessment.id and again.facts[0].id != assessment.facts[0].id
    assert again.facts[0].child_ids == [each.id for each in again.all_children[:2]]


def test_who_only_looks_keeps_the_ids_of_the_file() -> None:
    data = dump_case(concept())
    assert dump_case(read_case(data, method(), fresh_ids=False)) == data


def test_the_content_of_a_version_comes_back_as_it_was_frozen() -> None:
    frozen = filled(method())
    frozen.status = "vastgesteld"
    data = dump_case(frozen)
    assert dump_case(read_frozen(data, method())) == data


def test_every_column_is_in_the_file() -> None:
    """No column of any table is forgotten: each has a key with a value in a case in which all is filled in."""

    def keys(part: Any) -> set[str]:
        if isinstance(part, dict):
            return set(part).union(*map(keys, part.values()))
        return set().union(*map(keys, part)) if isinstance(part, list) else set()

    expected = {key_of(each.name) for shape in shapes(Assessment) for each in written(shape)}
    assert expected - keys(write_case(filled(method()))) == set()


def test_an_empty_assessment_is_a_small_file() -> None:
    assessment = begin(method())
    add_child(assessment)
    case = write_case(assessment)
    assert set(case) == {
        *("format", "format_version", "id", "method_version", "language", "status"),
        *("created_at", "changed_at", "children", "options"),
    }
    assert list(case["children"][0]) == ["id"]
    again = read(case)
    assert [each.code for each in again.children[0].elements] == [f"E{number}" for number in range(1, 9)]
    assert comparable(write_case(again)) == comparable(case)


def test_rows_with_nothing_filled_in_are_not_written() -> None:
    assessment = begin(method())
    child, option = add_child(assessment), assessment.options[0]
    set_impact(child, "E4", option.id)
    set_wish(child, option.id, "")
    set_answer(child, "E2-07")
    child.hearings.append(Hearing())
    assert set(write_case(assessment)["children"][0]) == {"id"}


def test_a_mark_that_withholds_is_written_even_without_a_level() -> None:
    assessment = begin(method())
    person = filled(method()).all_persons[0]
    assessment.all_persons.append(person)
    add_fact(assessment, "x").sharing.append(Sharing(person_id=person.id))
    assert write_case(assessment)["facts"][0]["sharing"] == [{"person_id": person.id}]


def test_zero_is_filled_in_and_unknown_is_not() -> None:
    assessment = begin(method())
    assessment.housing.moves_24_months, assessment.housing.persons = 0, None
    assert write_case(assessment)["housing"] == {"moves_24_months": 0}
    assert read(write_case(assessment)).housing.moves_24_months == 0


def test_the_order_in_which_something_was_filled_in_does_not_matter() -> None:
    def made(backwards: bool) -> Assessment:
        assessment = begin(method())
        child = add_child(assessment)
        codes = ["E7", "E2", "E4"] if backwards else ["E2", "E4", "E7"]
        for code in codes:
            set_impact(child, code, assessment.options[0].id, effect="positief")
        child.weighing.decisive_elements = codes
        return assessment

    assert comparable(write_case(made(True))) == comparable(write_case(made(False)))


def test_the_same_assessment_gives_the_same_bytes() -> None:
    assessment = filled(method())
    data = dump_case(assessment)
    assert data == dump_case(assessment)
    assert list(json.loads(data)) == sorted(json.loads(data))
    assert "Ünal, Yılmaz".encode() in data


def test_removed_rows_are_kept_as_removed() -> None:
    assessment = begin(method())
    remove(add_fact(assessment, "weg"))
    add_fact(assessment, "blijft")
    again = read(write_case(assessment))
    assert [(each.number, each.removed) for each in again.all_facts] == [(1, True), (2, False)]
    kept, gone = comparable(write_case(assessment)), write_case(assessment)
    del gone["facts"][0]["removed_at"]
    assert comparable(gone) != kept


def test_comparing_looks_through_ids_and_times_and_at_nothing_else() -> None:
    case = whole()
    other = copy.deepcopy(case)
    other["id"], other["created_at"] = "iets-anders", "2001-01-01T00:00:00Z"
    other = json.loads(json.dumps(other).replace("children-1", "lena").replace("options-2", "huis"))
    other["facts"][0]["dispute_reply"], other["household"]["custody"] = case["facts"][0]["dispute_reply"], "anders"
    assert comparable(other) != comparable(case)
    other["household"]["custody"] = case["household"]["custody"]
    assert comparable(other) == comparable(case)
    other["children"].reverse()
    assert comparable(other) != comparable(case)


def test_what_is_empty_may_be_left_out_or_not() -> None:
    case = {**HEAD, "title": "", "due_on": None, "is_example": False, "children": [], "household": {"minors": None}}
    assert comparable(write_case(read(case))) == comparable(write_case(read(HEAD)))


def test_numbers_that_are_left_out_are_given() -> None:
    options = [{"id": "a", "is_null": True}, {"id": "b"}, {"id": "c", "number": 5}, {"id": "d"}]
    facts = [{"id": "e"}, {"id": "f"}]
    assessment = read({**HEAD, "options": options, "facts": facts})
    assert [each.number for each in assessment.options] == [0, 6, 5, 7]
    assert [each.number for each in assessment.facts] == [1, 2]


def test_a_file_with_a_mark_of_windows_in_front_is_read() -> None:
    assert read_case(b"\xef\xbb\xbf" + json.dumps(HEAD).encode(), method()).status == "concept"


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: str(each.name))
def test_the_shipped_examples_are_written_as_the_app_writes_them(example: Any) -> None:
    case = json.loads(example.read_bytes())
    again = write_case(read_case(example.read_bytes(), method(), fresh_ids=False))
    assert {key: value for key, value in again.items() if key in case} == case
    assert again.keys() - case.keys() <= {"id", "created_at", "changed_at"}


def test_reading_is_quick() -> None:
    data = EXAMPLES[-1].read_bytes()
    read_case(data, method())
    took = []
    for _ in range(5):
        start = time.process_time()
        read_case(data, method())
        took.append(time.process_time() - start)
    assert len(data) > 20_000 and min(took) < 0.2


def test_writing_loads_neither_the_schema_nor_a_window() -> None:
    code = (
        "import sys; from app.casefile import dump_case; from app.changes import begin\n"
        "from app.method import load_method; dump_case(begin(load_method()))\n"
        "print([name for name in ('jsonschema', 'PySide6', 'reportlab', 'sqlcipher3') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# --- The published schema -------------------------------------------------------------


def test_the_published_schema_is_the_one_of_this_version() -> None:
    published = files("resources").joinpath(casefile_schema.SCHEMA_FILE).read_text(encoding="utf-8")
    made = casefile_schema.as_text(casefile_schema.schema(method()))
    assert published == made, "run: python -m app.casefile_schema"


def test_the_published_schema_is_a_schema() -> None:
    from jsonschema import Draft202012Validator

    schema = json.loads(files("resources").joinpath(casefile_schema.SCHEMA_FILE).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    assert list(Draft202012Validator(schema).iter_errors(whole())) == []


def test_every_column_of_codes_knows_its_scale() -> None:
    columns = {f"{shape.table}.{each.name}": each for shape in shapes(Assessment) for each in shape.columns}
    coded = {
        name
        for name, each in columns.items()
        if each.kind in ("code", "list") and not (each.ref or each.refs or each.name == "id")
    }
    assert coded == set(SCALES) | set(PATTERNS)


def test_every_key_has_a_dutch_name() -> None:
    keys = {key_of(each.name) for shape in shapes(Assessment) for each in [*written(shape), *shape.owned]}
    assert [key for key in sorted(keys) if name_of(key).startswith("«")] == []
    assert place_of(("children", 1, "birth_date")) == "kinderen, nr. 2, geboortedatum (/children/1/birth_date)"


def test_moments_are_written_in_utc() -> None:
    assessment = begin(method())
    assessment.created_at = datetime.fromisoformat("2025-11-10T09:30:00+01:00")
    assert write_case(assessment)["created_at"] == "2025-11-10T08:30:00Z"
    assert read(write_case(assessment)).created_at == datetime(2025, 11, 10, 8, 30, tzinfo=UTC)
