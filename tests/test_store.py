"""The store: what goes in comes out, only what changed is written, and nobody else can read it."""

from __future__ import annotations

import gc
import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from filled import filled
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shipped import method
from stores import KEY, new_store

from app.casefile import dump_case
from app.changes import add_child, add_fact, add_option, add_person, begin, remove, set_impact, set_wish
from models.assessment import Assessment
from models.base import now
from models.evidence import Citation, Sharing
from models.store import STORE_FILE, Store
from models.store_errors import (
    AlreadyThere,
    NoSuchAssessment,
)
from models.version import Version
from models.views import Hearing
from models.writing import rows_of


def reopened(store: Store, folder: Path, assessment: Assessment) -> Assessment:
    """The assessment as another start of the app finds it."""
    store.close()
    with Store.open(folder, KEY) as again:
        return again.load(assessment.id)


def case() -> Assessment:
    assessment = begin(method())
    add_child(assessment, first_name="Lena")
    add_option(assessment, title="Huis in Oostveen")
    return assessment


# --- In and out -----------------------------------------------------------------------


def test_every_column_of_every_table_comes_back(store: Store, tmp_path: Path) -> None:
    assessment = filled(method())
    store.add(assessment)
    found = reopened(store, tmp_path, assessment)
    assert found is not assessment
    assert rows_of(found) == rows_of(assessment)
    assert dump_case(found) == dump_case(assessment)


def test_an_empty_assessment_comes_back_complete(store: Store, tmp_path: Path) -> None:
    assessment = case()
    store.add(assessment)
    found = reopened(store, tmp_path, assessment)
    assert rows_of(found) == rows_of(assessment)
    assert found.children[0].element("E8").text == "" and found.children[0].weighing.measures == []


def test_what_is_filled_in_later_is_written_by_the_next_save(store: Store, tmp_path: Path) -> None:
    assessment = case()
    store.add(assessment)
    child, option = assessment.children[0], assessment.options[1]
    child.element("E4").text = "Schimmel in de kamer"
    child.hearings.append(Hearing(summary="Tekening van een huis"))
    child.weighing.decisive_elements.append("E4")
    set_impact(child, "E4", option.id, effect="positief")
    set_wish(child, option.id, "goed")
    person = add_person(assessment, name="Marcin")
    fact = add_fact(assessment, "Slaapt slecht", child_ids=[child.id])
    fact.sharing.append(Sharing(person_id=person.id, level="niets"))
    child.element("E4").citations.append(Citation(fact_id=fact.id))
    store.save()
    found = reopened(store, tmp_path, assessment)
    assert rows_of(found) == rows_of(assessment)
    assert found.children[0].weighing.decisive_elements == ["E4"]
    assert found.facts[0].sharing[0].level == "niets"


def test_rows_that_leave_a_list_leave_the_store(store: Store, tmp_path: Path) -> None:
    assessment = filled(method(), rows={"citations": 3})
    store.add(assessment)
    fact = assessment.facts[0]
    del fact.citations[1]
    assessment.children[0].hearings.clear()
    store.save()
    found = reopened(store, tmp_path, assessment)
    assert len(found.facts[0].citations) == 2 and found.children[0].hearings == []
    assert rows_of(found) == rows_of(assessment)


def test_a_row_may_move_to_another_owner_even_when_the_old_one_goes(store: Store, tmp_path: Path) -> None:
    assessment = case()
    child = assessment.children[0]
    child.hearings += [Hearing(summary="een"), Hearing(summary="twee")]
    mark = Sharing(level="niets")
    child.hearings[0].sharing.append(mark)
    store.add(assessment)
    child.hearings[0].sharing.remove(mark)
    child.hearings[1].sharing.append(mark)
    del child.hearings[0]
    store.save()
    found = reopened(store, tmp_path, assessment)
    assert [each.level for each in found.children[0].hearings[0].sharing] == ["niets"]


def test_a_list_comes_back_in_the_order_on_screen(store: Store, tmp_path: Path) -> None:
    assessment = case()
    hearings = assessment.children[0].hearings
    hearings += [Hearing(summary=each) for each in "abc"]
    store.add(assessment)
    hearings.insert(1, hearings.pop())
    hearings.insert(0, Hearing(summary="d"))
    store.save()
    found = reopened(store, tmp_path, assessment)
    assert [each.summary for each in found.children[0].hearings] == ["d", "a", "c", "b"]


def test_what_a_person_removes_is_marked_and_keeps_its_number(store: Store, tmp_path: Path) -> None:
    assessment = case()
    first = add_fact(assessment, "een")
    store.add(assessment)
    remove(first)
    add_fact(assessment, "twee")
    store.save()
    found = reopened(store, tmp_path, assessment)
    assert [(each.number, each.removed) for each in found.all_facts] == [(1, True), (2, False)]


def test_rows_are_told_apart_by_what_they_are_and_not_by_what_they_hold() -> None:
    assessment = case()
    first, second = add_fact(assessment), add_fact(assessment)
    assert first != second and assessment.all_facts.index(second) == 1
    assert len({first, second}) == 2


STEPS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 10**6)), min_size=1, max_size=40)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_after_any_changes_the_store_holds_what_is_on_screen(tmp_path_factory, steps) -> None:  # type: ignore[no-untyped-def]
    folder = tmp_path_factory.mktemp("kluis")
    with new_store(folder) as store:
        assessment = case()
        store.add(assessment)
        for kind, seed in steps:
            change_something(assessment, kind, random.Random(seed), store)
        store.save()
        store.close()
    with Store.open(folder, KEY) as store:
        assert rows_of(store.load(assessment.id)) == rows_of(assessment)


def change_something(assessment: Assessment, kind: int, chance: random.Random, store: Store) -> None:
    child = chance.choice(assessment.all_children)
    match kind:
        case 0:
            child.element(chance.choice(["E1", "E4", "E8"])).text = f"tekst {chance.random()}"
        case 1:
            child.hearings.append(Hearing(summary=f"gesprek {chance.random()}"))
        case 2 if child.hearings:
            child.hearings.remove(chance.choice(child.hearings))
        case 3:
            add_child(assessment, first_name=f"kind {chance.random()}")
        case 4:
            for hearing in child.hearings:
                hearing.together_with_ids = [each.id for each in assessment.all_children]
        case 5:
            remove(child)
        case 6:
            store.save()


# --- Several assessments --------------------------------------------------------------


def test_one_object_stands_for_one_assessment(store: Store) -> None:
    assessment = case()
    store.add(assessment)
    assert store.load(assessment.id) is assessment


def test_saving_writes_everything_that_somebody_holds(store: Store, tmp_path: Path) -> None:
    one, two = case(), case()
    store.add(one)
    store.add(two)
    one.title, two.title = "een", "twee"
    store.save()
    assert {each.title for each in store.list_rows()} == {"een", "twee"}


def test_what_was_typed_is_kept_when_a_window_lets_go_of_it_unsaved(store: Store) -> None:
    for _ in range(3):
        store.add(case())
    first, second, third = (each.id for each in store.list_rows())
    store.load(first).title = "getypt"
    gc.collect()
    store.load(second)
    store.load(third)
    gc.collect()
    store.save()
    assert "getypt" in {each.title for each in store.list_rows()}


def test_what_is_saved_and_let_go_of_does_not_stay_in_memory(store: Store) -> None:
    ids = [each.id for each in (filled(method()), filled(method())) if store.add(each) is None]
    store.load(ids[1])
    gc.collect()
    assert len(store._written) == 1


def test_an_unknown_or_erased_assessment_is_not_loaded(store: Store) -> None:
    with pytest.raises(NoSuchAssessment, match="abc staat niet in de kluis"):
        store.load("abc")
    assessment = case()
    store.add(assessment)
    store.erase(assessment.id, "asked")
    with pytest.raises(NoSuchAssessment):
        store.load(assessment.id)
    assert store.list_rows() == [] and not store.has(assessment.id)
    assert store.erased_at(assessment.id) and store.erased_at("abc") is None


def test_an_assessment_is_not_added_twice(store: Store) -> None:
    assessment = case()
    store.add(assessment)
    twin = case()
    twin.id = assessment.id
    with pytest.raises(AlreadyThere, match="Er is niets veranderd"):
        store.add(twin)
    assert len(store.list_rows()) == 1


# --- The list -------------------------------------------------------------------------


def test_the_list_tells_what_the_start_screen_shows(store: Store) -> None:
    assessment = case()
    assessment.title, assessment.decision_type, assessment.due_on = "Hotel", "BT-03", date(2025, 11, 3)
    assessment.decision.follow_up_on = date(2026, 2, 2)
    told, heard = assessment.children[0], add_child(assessment, first_name="Kacper")
    told.explanation.planned_on = date(2025, 11, 6)
    heard.not_heard.planned_on = date(2025, 10, 24)
    remove(add_child(assessment, first_name="Weg"))
    store.add(assessment)
    (row,) = store.list_rows()
    assert (row.title, row.decision_type, row.due_on) == ("Hotel", "BT-03", date(2025, 11, 3))
    assert row.children == ("Lena", "Kacper")
    assert row.planned_talks == (date(2025, 10, 24), date(2025, 11, 6))
    assert row.follow_up_on == date(2026, 2, 2) and row.status == "concept" and not row.is_example


def test_talks_that_were_held_are_no_longer_planned(store: Store) -> None:
    assessment = case()
    child = assessment.children[0]
    child.explanation.planned_on, child.explanation.held_on = date(2025, 11, 6), date(2025, 11, 6)
    child.not_heard.planned_on = date(2025, 10, 24)
    child.hearings.append(Hearing(held=True))
    store.add(assessment)
    assert store.list_rows()[0].planned_talks == ()


def test_what_changed_last_comes_first(store: Store) -> None:
    old, new = case(), case()
    old.changed_at, new.changed_at = now() - timedelta(days=2), now() - timedelta(days=1)
    store.add(old)
    store.add(new)
    assert [each.id for each in store.list_rows()] == [new.id, old.id]
    old.title = "x"
    store.save()
    assert [each.id for each in store.list_rows()] == [old.id, new.id]


def test_turning_pages_is_no_change_of_content(store: Store, tmp_path: Path) -> None:
    assessment = case()
    long_ago = datetime(2025, 11, 3, tzinfo=UTC)
    assessment.changed_at = long_ago
    store.add(assessment)
    assessment.last_page = "housing"
    store.save()
    assert assessment.changed_at == long_ago
    assessment.occasion = "x"
    store.save()
    assert assessment.changed_at > long_ago
    found = reopened(store, tmp_path, assessment)
    assert found.last_page == "housing" and found.changed_at == assessment.changed_at


def test_saving_without_a_change_writes_nothing(store: Store, tmp_path: Path) -> None:
    store.add(case())
    log = tmp_path / f"{STORE_FILE}-wal"
    before = log.read_bytes()
    store.save()
    assert log.read_bytes() == before


# --- Versions -------------------------------------------------------------------------


def test_a_version_is_frozen_together_with_what_changed(store: Store, tmp_path: Path) -> None:
    assessment = case()
    store.add(assessment)
    for status in ("voorlopig_vastgesteld", "vastgesteld"):
        assessment.status = status
        store.add_version(assessment, Version(status=status, content=dump_case(assessment), pdf=b"%PDF"))
    store.close()
    with Store.open(tmp_path, KEY) as again:
        first, second = again.versions(assessment.id)
        assert (first.number, second.number) == (1, 2) and first.pdf == b"%PDF"
        assert first.content != second.content and len(second.sha256) == 64 != second.sha256 != first.sha256
        assert again.load(assessment.id).status == "vastgesteld"
        assert again.versions("abc") == []
