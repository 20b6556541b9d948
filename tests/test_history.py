"""The history of a field: every value it had, who put it there, and nothing that nobody typed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from shipped import method
from stores import KEY, new_store

from app.changes import add_child, add_interest, begin, note_recorded
from models.assessment import Assessment
from models.history import history_of
from models.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    new_store(tmp_path).close()
    with Store.open(tmp_path, KEY, who="S. Bos") as made:
        yield made


def case() -> Assessment:
    assessment = begin(method())
    add_child(assessment, first_name="Lena")
    return assessment


def told(store: Store, assessment: Assessment, column: str) -> list[tuple[int, str, object, object]]:
    with store._reading() as connection:
        fields, _, _ = history_of(connection, assessment.id)
    return [(each.step, each.who, each.before, each.after) for each in fields if each.column == column]


def test_every_value_of_a_field_is_told_with_who_put_it_there(store: Store) -> None:
    assessment = case()
    store.add(assessment)
    for text in ("De huur is opgezegd", "De huur is opgezegd per 1 mei. " * 20, ""):
        assessment.occasion = text
        store.save()
    assert told(store, assessment, "occasion") == [
        (2, "S. Bos", "", "De huur is opgezegd"),
        (3, "S. Bos", "De huur is opgezegd", "De huur is opgezegd per 1 mei. " * 20),
        (4, "S. Bos", "De huur is opgezegd per 1 mei. " * 20, ""),
    ]


def test_what_nobody_typed_is_not_told(store: Store) -> None:
    assessment = case()
    store.add(assessment)
    assessment.last_page = "frame"
    store.save()
    with store._reading() as connection:
        fields, events, _ = history_of(connection, assessment.id)
    assert {each.column for each in fields if each.step == 2} == set()
    assert [each.kind for each in events] == ["begun"]


def test_the_order_of_the_steps_shows(store: Store) -> None:
    """That the ideal decision came first is seen from the steps of the trail, whatever the clock says (IN-02)."""
    assessment = case()
    store.add(assessment)
    ideal = assessment.children[0].ideal
    ideal.text = "Lena blijft bij haar moeder"
    note_recorded(ideal)
    store.save()
    add_interest(assessment, claim="Er zijn te weinig kamers")
    store.save()
    (written,) = (step for step, *_ in told(store, assessment, "text"))
    (claimed,) = (step for step, *_ in told(store, assessment, "claim"))
    assert written < claimed
