"""Knows what the check must find in a talk and what was done with it (MT-16 … MT-20).

Left open by the method: wishes left behind when there is no hearing record (MT-18); a talk without a date (MT-20);
several talks of which one falls short (MT-16, MT-17, MT-19).
"""

import pytest
from hearing_cases import talk, urgent
from independent_cases import shelter_access, shelter_end, text_of

from app import changes
from models.views import OwnWords

# --- MT-16 and MT-17: own words and weight -----------------------------------------------


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        ("direct", ["MT-16 W Mila"]),
        ("brief_bericht", ["MT-16 W Mila"]),
        ("spel_tekening", []),
        ("vertrouwenspersoon", []),
        ("vertegenwoordiger", []),
    ],
)
def test_own_words_are_asked_of_a_talk_or_a_message(way: str, expected: list[str]) -> None:
    file = shelter_access()
    hearing = file.child("Mila").hearings[0]
    hearing.way, hearing.own_words = way, []
    assert file.found() == expected


def test_own_words_of_only_spaces() -> None:
    file = shelter_access()
    file.child("Mila").hearings[0].own_words = [OwnWords(words="  ")]
    assert file.found() == ["MT-16 W Mila"]


def test_own_words_of_a_talk_that_was_not_held_are_not_asked() -> None:
    file = shelter_access()
    hearing = file.child("Mila").hearings[0]
    hearing.held, hearing.own_words = False, []
    assert file.found() == ["MT-14 F Mila"]


@pytest.mark.parametrize(
    ("weight", "reason", "expected"),
    [
        ("", text_of(50), ["MT-17 F Mila"]),
        ("zwaar", text_of(29) + "  ", ["MT-17 F Mila"]),
        ("beperkt", text_of(30), []),
    ],
)
def test_the_weight_of_the_view_has_a_reason(weight: str, reason: str, expected: list[str]) -> None:
    file = shelter_access()
    hearing = file.child("Mila").hearings[0]
    hearing.weight, hearing.weight_reason = weight, reason
    assert file.found() == expected


def test_an_observation_as_the_only_way_of_hearing_asks_no_weight() -> None:
    file = shelter_access()
    file.child("Daan").hearings.append(talk(file, -4, way="observatie", own_words=[], weight="", weight_reason=""))
    assert file.found() == []


def test_a_talk_beside_an_observation_asks_its_weight() -> None:
    file = shelter_access()
    file.child("Daan").hearings.append(talk(file, -4, way="direct", weight="", weight_reason=""))
    assert file.found() == ["MT-17 F Daan"]


# --- MT-18: a view that is not followed --------------------------------------------------


@pytest.mark.parametrize("wish", ["liever_niet", "absoluut_niet"])
@pytest.mark.parametrize(("reason", "expected"), [(text_of(39), ["MT-18 F Mila"]), (text_of(40), [])])
def test_a_view_against_the_chosen_option_needs_an_answer(wish: str, reason: str, expected: list[str]) -> None:
    file = shelter_access()
    mila = file.child("Mila")
    changes.set_wish(mila, file.option(2).id, wish)
    mila.weighing.why_view_not_followed = reason
    assert file.found() == expected


def test_a_view_against_another_option_needs_none() -> None:
    file = shelter_access()
    changes.set_wish(file.child("Mila"), file.option(1).id, "absoluut_niet")
    assert file.found() == []


def test_what_was_seen_of_a_toddler_is_a_view_too() -> None:
    file = shelter_access()
    changes.set_wish(file.child("Daan"), file.option(2).id, "liever_niet")
    assert file.found() == ["MT-18 F Daan"]


def test_opposite_wishes_are_not_diverging_interests() -> None:
    """E1 stays out of MT-28 (A.5)."""
    file = shelter_end()
    changes.set_wish(file.child("Noa"), file.option(2).id, "absoluut_niet")
    changes.set_wish(file.child("Liv"), file.option(2).id, "wil_graag")
    assert file.found() == ["MT-18 F Noa"]


# --- MT-19: could the child speak freely -------------------------------------------------


@pytest.mark.parametrize(("chosen", "expected"), [(False, ["MT-19 W Mila"]), (True, [])])
def test_a_parent_at_the_talk(chosen: bool, expected: list[str]) -> None:
    file = shelter_access()
    hearing = file.child("Mila").hearings[0]
    hearing.parent_present, hearing.presence_chosen_by_child = True, chosen
    assert file.found() == expected


@pytest.mark.parametrize(("interpreter", "expected"), [("familie", ["MT-19 W Mila"]), ("professioneel", [])])
def test_who_interprets(interpreter: str, expected: list[str]) -> None:
    file = shelter_access()
    file.child("Mila").hearings[0].interpreter = interpreter
    assert file.found() == expected


def test_only_heard_together_with_a_sister() -> None:
    file = shelter_end()
    finn, liv = file.child("Finn"), file.child("Liv")
    liv.hearings[0].together_with_ids = [finn.id]
    assert file.found() == ["MT-19 W Liv"]
    liv.hearings.append(talk(file, -3))
    assert file.found() == []


# --- MT-20: heard before the decision ----------------------------------------------------


@pytest.mark.parametrize(("days", "expected"), [(0, []), (1, ["MT-20 F Mila"])])
def test_a_talk_on_the_day_of_the_decision_is_in_time(days: int, expected: list[str]) -> None:
    file = shelter_access()
    file.child("Mila").hearings[0].held_on = file.after(days)
    assert file.found() == expected


def test_an_earlier_talk_makes_a_late_one_harmless() -> None:
    file = shelter_access()
    mila = file.child("Mila")
    mila.hearings.append(talk(file, 6))
    assert file.found() == []
    changes.remove(mila.hearings[0])
    assert file.found() == ["MT-20 F Mila"]


def test_the_earliest_moment_of_an_observation_counts() -> None:
    file = shelter_access()
    first, second = file.child("Daan").observations[0].moments
    second.on = file.after(4)
    assert file.found() == []
    first.on = file.after(1)
    assert file.found() == ["MT-20 F Daan"]


def test_a_talk_after_a_provisional_decision_under_urgency() -> None:
    file = urgent("NG5", 4)
    file.child("Mila").hearings.append(talk(file, 4))
    assert file.found() == []
    file.assessment.decision.provisional = False
    assert file.found() == ["MT-20 F Mila"]


def test_a_late_talk_under_a_provisional_decision_without_urgency() -> None:
    file = urgent("", 4)
    file.child("Mila").hearings.append(talk(file, 4))
    assert file.found() == ["MT-20 F Mila"]


def test_without_a_decision_date_the_talk_is_held_against_the_given_day() -> None:
    file = shelter_access()
    file.assessment.decision.decided_on = None
    file.child("Mila").hearings[0].held_on = file.after(1)
    assert file.found(on=file.day) == ["MT-20 F Mila"]
    assert file.found(on=file.after(1)) == []
