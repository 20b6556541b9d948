"""The sheet for a network place: what is unknown stays unknown, and who may read it."""

import pytest
from every_column import filled
from papers import FATHER, METHOD, paper, words

from app.changes import add_network_visit, add_option, begin, set_network_answer
from app.network_place import (
    KINDS,
    THEMES,
    asks_for_a_visit,
    is_fit,
    not_in_order,
    questions_of,
    state_of,
    was_visited,
)
from models.assessment import Assessment
from models.options import NetworkVisit


@pytest.fixture
def full() -> Assessment:
    return filled(METHOD)


def test_the_kinds_and_themes_are_those_of_the_method() -> None:
    assert set(METHOD.option_types) >= KINDS
    asked = [each.id for theme in THEMES for each in questions_of(METHOD, theme)]
    assert sorted(asked) == [each.id for each in METHOD.network_check.questions]


@pytest.mark.parametrize(("way", "seen"), [("bezocht", True), ("gebeld", False), ("op_papier", False), ("", False)])
def test_only_who_was_there_saw_the_place(way: str, seen: bool) -> None:
    option = add_option(begin(METHOD), kind="OP-08")
    add_network_visit(option, way=way)
    assert asks_for_a_visit(option)
    assert was_visited(option, METHOD) is seen


def test_what_nobody_asked_is_unknown_and_keeps_a_place_from_being_an_answer() -> None:
    visit = NetworkVisit()
    decisive = [each.id for each in METHOD.network_check.questions if each.decisive]
    assert [each.id for each in not_in_order(visit, METHOD)] == decisive
    set_network_answer(visit, decisive[0], note="Gevraagd, nog geen antwoord.")
    assert state_of(visit, decisive[0]) == "onbekend"
    set_network_answer(visit, decisive[0], state="in_orde")
    set_network_answer(visit, decisive[1], state="zorg")
    assert [each.id for each in not_in_order(visit, METHOD)] == decisive[1:]
    assert len(visit.answers) == 2


@pytest.mark.parametrize(
    ("outcome", "fit"), [("geschikt", True), ("met_voorwaarden", True), ("niet_geschikt", False), ("", False)]
)
def test_an_outcome_says_whether_the_family_can_be_here(outcome: str, fit: bool) -> None:
    assert is_fit(NetworkVisit(outcome=outcome), METHOD) is fit


def test_the_sheet_is_for_who_works_on_the_file_alone(full: Assessment) -> None:
    visit = full.options[1].network_visits[0]
    secret = (visit.by, visit.spoken_to, visit.conditions, visit.answers[0].note)
    for kind in ("beslisser", "intern"):
        found = words(paper(full, kind))
        assert [each for each in secret if each not in found] == []
    for kind, person in (("rechtbank", None), ("ouder", FATHER)):
        found = words(paper(full, kind, person))
        assert [each for each in secret if each in found] == []
        assert METHOD.choices["network_outcome"][visit.outcome].lower() in found


def test_a_sheet_of_an_option_that_became_something_else_is_not_printed(full: Assessment) -> None:
    visit = full.options[1].network_visits[0]
    for each in full.options[1:]:
        each.kind = "OP-05"
    found = words(paper(full))
    assert "Bijlage: netwerkplek" not in found and visit.spoken_to not in found
