"""Comparing two states of one dossier: every field is told, in Dutch, without an id or a code."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from typing import Any

import pytest

from app.casefile import Case, write_case
from app.casefile_codes import PATTERNS, SCALES, codes
from app.casefile_schema import key_of, written
from app.changed_words import changed_words
from app.changes import add_fact, bring_back, remove
from app.field_names import name_of
from app.findings import check
from app.version_differences import Difference, Edition, differences, frozen, present
from app.version_words import UNKNOWN
from models.assessment import Assessment
from models.decision import Override
from models.evidence import Citation, Sharing
from models.shape import Column, Shape, shape_of, shapes
from models.views import Hearing
from reports.sign_off import RULES_VERSION, sign_off
from tests.assessments import the_method
from tests.filled import filled
from tests.ui.hands import example

METHOD = the_method()
DAY = date(2025, 11, 10)
AN_ID = re.compile(r"[0-9a-f]{32}")
FEW = {"all_children": 2, "all_options": 2, "all_sources": 2, "all_facts": 3, "answers": 2}
SILENT = {"id", "changed_at", "removed_at"}
WORK = {"review", "remark"}
COLUMNS = [
    (shape, column)
    for shape in shapes(Assessment)
    for column in written(shape)
    if column.name not in SILENT and shape.table not in WORK
]


@pytest.fixture(scope="module")
def everything() -> Case:
    """A content in which every column holds something; the texts do not name their column."""
    made = filled(METHOD, text="Zij slaapt op de bank en mist haar school.", rows=FEW)
    case: Case = json.loads(re.sub(r"(\d+) \w+ (?=Zij)", r"\1 ", json.dumps(write_case(made), ensure_ascii=False)))
    return case


@pytest.fixture
def file() -> Assessment:
    return example(METHOD, "J3")


def told(before: Case, after: Case) -> list[Difference]:
    return differences(Edition(before, METHOD), Edition(after, METHOD))


def between(before: bytes | Case, after: Assessment) -> list[Difference]:
    case = before if isinstance(before, dict) else json.loads(before)
    return told(case, write_case(after))


def rows_of(case: Case, shape: Shape, table: str) -> Iterator[Case]:
    """The rows of one table in a content that were not removed."""
    if shape.table == table:
        yield case
    for owned in shape.owned:
        held = case.get(key_of(owned.name)) or []
        for row in [held] if owned.single else held:
            if row and "removed_at" not in row:
                yield from rows_of(row, shape_of(owned.type), table)


def another(case: Case, shape: Shape, column: Column, value: Any) -> Any:
    """A value for this column other than the one that stands there."""
    name = f"{shape.table}.{column.name}"
    lists = {"child": "children", "person": "persons", "option": "options", "source": "sources", "fact": "facts",
             "other_interest": "interests"}  # fmt: skip
    if table := column.ref or column.refs:
        ids = [each["id"] for each in case[lists[table]]]
        return [ids[-1]] if column.refs else next(each for each in ids if each != value)
    if name in SCALES:
        known = codes(METHOD, name)
        return [known[-1]] if column.kind == "list" else next(each for each in reversed(known) if each != value)
    if name in PATTERNS:
        return {"language": "fy", "method_version": "2031.4"}.get(column.name, "11:15")
    return {"text": f"{value} En nu anders.", "day": "2024-02-29", "moment": "2024-02-29T09:30:00Z",
            "number": (value or 0) + 1 if column.kind == "number" else 0, "yes_no": not value}[column.kind]  # fmt: skip


@pytest.mark.parametrize(("shape", "column"), COLUMNS, ids=[f"{shape.table}.{each.name}" for shape, each in COLUMNS])
def test_a_change_in_any_column_is_told_in_dutch(everything: Case, shape: Shape, column: Column) -> None:
    changed, key = deepcopy(everything), key_of(column.name)
    row = next(each for each in rows_of(changed, shape_of(Assessment), shape.table) if key in each)
    row[key] = another(changed, shape, column, row[key])
    found = told(everything, changed)
    assert found
    whole = "\n".join("\n".join((each.told, each.before, each.after)) for each in found)
    assert not AN_ID.search(whole) and UNKNOWN not in whole and "«»" not in whole, whole
    assert "_" not in whole and "None" not in whole and not re.search(r"\b(true|false)\b", whole, re.IGNORECASE), whole
    assert not re.search(r"\b(MT|OP|IB|BT|ST|WG|NG|NW|H)-\w?\d+", whole), whole
    assert any(name_of(key, shape.table) in each.told or name_of(key, shape.table) in each.after for each in found) or (
        key in ("element", "option_id", "code", "question_id", "item", "person_id", "fact_id", "source_id")
    ), whole


def test_no_two_fields_of_one_row_bear_the_same_name() -> None:
    for shape in shapes(Assessment):
        names = Counter(name_of(key_of(each.name), shape.table) for each in (*written(shape), *shape.owned))
        assert [name for name, times in names.items() if times > 1] == [], shape.table


# --- rows that came or went -----------------------------------------------------------------------------------


def test_a_finding_is_told_with_the_child_and_the_element(file: Assessment) -> None:
    before, child = write_case(file), file.children[2]
    child.element("E3").text = "Lena slaapt slecht."
    [found] = between(before, file)
    assert found.told == f"Kind Lena, E3 {METHOD.elements['E3'].name}: bevinding gewijzigd"
    assert found.after == "Lena slaapt slecht." and found.field == f"children/{child.id}/elements/E3/text"


def test_a_row_that_came_is_told_by_name_with_all_that_stands_in_it(file: Assessment) -> None:
    before, source = write_case(file), file.sources[0]
    fact = add_fact(file, "De kachel is stuk.", kind="waarneming", dated=date(2025, 11, 3))
    fact.citations = [Citation(source_id=source.id, page="3")]
    [found] = between(before, file)
    assert found.told == f"Feit F{fact.number}: toegevoegd" and found.before == ""
    assert found.after.splitlines() == [
        "Soort: Waarneming",
        "Tekst: De kachel is stuk.",
        "Datum: 3 november 2025",
        f"Bronvermelding van bron B{source.number}: Bron: B{source.number}; Bladzijde: 3",
    ]


def test_a_row_that_was_removed_and_one_that_was_brought_back_are_told_whole(file: Assessment) -> None:
    first, second = file.facts[:2]
    remove(second)
    before = write_case(file)
    remove(first)
    bring_back(second)
    found = {each.told: each for each in between(before, file)}
    assert set(found) == {f"Feit F{first.number}: verwijderd", f"Feit F{second.number}: teruggezet"}
    assert first.text in found[f"Feit F{first.number}: verwijderd"].before
    assert second.text in found[f"Feit F{second.number}: teruggezet"].after


def test_a_whole_child_that_went_is_one_difference(file: Assessment) -> None:
    before, name = write_case(file), file.children[0].first_name
    remove(file.children[0])
    [found] = between(before, file)
    assert found.told == f"Kind {name}: verwijderd"
    assert f"E2 {METHOD.elements['E2'].name}, bevinding: " in found.before


def test_a_talk_without_an_id_is_found_again_after_another_was_put_before_it(file: Assessment) -> None:
    before, child = write_case(file), next(each for each in file.children if each.hearings)
    child.hearings[0].summary = f"{child.hearings[0].summary} En over de hond."
    child.hearings.insert(0, Hearing(way="direct", held=True, held_on=date(2025, 10, 1), summary="Nog een gesprek."))
    found = {each.told: each.after for each in between(before, file)}
    day = next(each for each in child.hearings[1:] if each.held_on).held_on
    assert len(found) == 2 and day is not None
    assert found[f"Kind {child.first_name}, gesprek van 1 oktober 2025: toegevoegd"].count("Nog een gesprek.") == 1
    [changed] = [each for each in found if each.endswith("samenvatting gewijzigd")]
    assert found[changed].endswith("En over de hond.")


def test_keeping_something_from_somebody_is_told_also_without_a_level(file: Assessment) -> None:
    before, person = write_case(file), file.persons[0]
    file.facts[0].sharing.append(Sharing(person_id=person.id))
    [found] = between(before, file)
    assert found.told == f"Feit F{file.facts[0].number}, wat {person.name} mag weten: toegevoegd"


def test_an_override_is_told_by_what_it_departs_from(file: Assessment) -> None:
    before = write_case(file)
    file.overrides.append(Override(rule="MT-33", by="R. Visser", reason="Er was haast.", on=DAY))
    [found] = between(before, file)
    assert found.told == f"Afwijking van «{METHOD.rules['MT-33'].title}»: toegevoegd"
    assert "Datum: 10 november 2025" in found.after


def test_the_same_content_has_no_differences(file: Assessment) -> None:
    assert between(write_case(file), file) == []


def test_a_code_that_the_method_does_not_know_is_not_shown(file: Assessment) -> None:
    before = write_case(file)
    after = deepcopy(before)
    after["decision"]["outcome"] = "iets_van_later"
    [found] = told(before, after)
    assert found.after == UNKNOWN


# --- findings, method and rules -------------------------------------------------------------------------------


def test_what_the_rules_say_anew_is_told_beside_the_content(file: Assessment) -> None:
    version = sign_off(file, METHOD, "C. van Loon", "beslisser", DAY)
    file.children[2].weighing.text = ""
    found = differences(frozen(version, METHOD), present(file, METHOD, check(file, METHOD, DAY), RULES_VERSION))
    remarks = [each for each in found if each.place == "Opmerking bij kind Lena"]
    assert remarks and all(each.kind == "toegevoegd" for each in remarks)
    assert any(each.after.startswith("Moet nog: ") for each in remarks)
    assert not any(AN_ID.search(each.told + each.before + each.after) for each in found)


def test_another_method_and_other_rules_are_told(file: Assessment) -> None:
    case = write_case(file)
    earlier = Edition(case, METHOD, method_version="2025.1", rules_version="1")
    later = Edition(case, METHOD, method_version="2026.1", rules_version="2")
    assert [(each.told, each.before, each.after) for each in differences(earlier, later)] == [
        ("Dossier: versie van de methode bij vaststellen gewijzigd", "2025.1", "2026.1"),
        ("Dossier: versie van de controles gewijzigd", "1", "2"),
    ]


# --- the words that changed -----------------------------------------------------------------------------------


def test_of_a_long_text_only_the_change_is_shown_with_words_around_it() -> None:
    words = " ".join(f"woord{number}" for number in range(60))
    old, new = changed_words(words, words.replace("woord30", "iets nieuws"), around=2)
    assert "".join(each.text for each in old) == "… woord28 woord29 woord30 woord31 woord32 … ".rstrip() + " "
    assert [each.text for each in new if each.is_changed] == ["iets nieuws "]


def test_a_text_that_is_all_new_is_shown_whole() -> None:
    text = "Zij wil naar haar eigen school."
    old, new = changed_words("", text)
    assert old == () and "".join(each.text for each in new) == text


def test_two_texts_with_next_to_nothing_in_common_are_shown_whole() -> None:
    old, new = changed_words("Zij slaapt in de hal van het hotel en zij is moe.", "Er is in april een huis vrij.")
    assert [len(each) for each in (old, new)] == [1, 1]
