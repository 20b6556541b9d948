"""Knows what the check must find about hearing the child (MT-14 … MT-20).

Left open by the method: how an «explicit final no» is recorded (NG1); what «other way of hearing required» asks while
no talk was held (NG3); what «stays visible» is (NG6); an observation without a code, or with «te jong», below four;
a hearing by observation above four; wishes left behind when there is no hearing record (MT-18); a talk without a date
(MT-20); several talks of which one falls short (MT-16, MT-17, MT-19).
"""

from datetime import date

import pytest
from independent_cases import File, shelter_access, shelter_end, text_of

from app import changes
from models.views import Hearing, HearingEffort, HearingOffer, Observation, ObservationMoment, OwnWords


def not_heard(name: str, code: str = "", **known: object) -> File:
    """A file in which there is no talk with this child, for the reason with this code."""
    file = shelter_access() if name in ("Mila", "Daan") else shelter_end()
    child = file.child(name)
    child.hearings.clear()
    child.not_heard.code = code
    for field, value in known.items():
        setattr(child.not_heard, field, value)
    return file


def talk(file: File, days: int, **known: object) -> Hearing:
    """A complete talk, so many days after the decision (negative: before it)."""
    filled = {
        "way": "direct",
        "offered_on": file.before(8),
        "offered_by": "T. Smit",
        "reaction": "wil",
        "held": True,
        "held_on": file.after(days),
        "own_words": [OwnWords(words="Hier slaap ik goed.")],
        "weight": "zwaar",
        "weight_reason": text_of(30),
    }
    return Hearing(**{**filled, **known})


# --- MT-14: heard, or a reason that holds ------------------------------------------------


@pytest.mark.parametrize("code", ["", "anders"])
def test_not_heard_without_a_reason_that_holds(code: str) -> None:
    file = not_heard("Mila", code, reason="Ouders willen haar er niet mee belasten.")
    assert file.found() == ["MT-14 F Mila"]
    assert file.finding("MT-14").blocks


def test_two_children_who_were_not_heard_are_two_findings() -> None:
    file = not_heard("Noa")
    file.child("Finn").hearings.clear()
    assert file.found() == ["MT-14 F Finn", "MT-14 F Noa"]


def test_a_talk_that_was_offered_and_not_held_is_no_talk() -> None:
    file = shelter_access()
    file.child("Mila").hearings[0].held = False
    assert file.found() == ["MT-14 F Mila"]


def test_a_removed_talk_is_no_talk() -> None:
    file = shelter_access()
    changes.remove(file.child("Mila").hearings[0])
    assert file.found() == ["MT-14 F Mila"]


def test_a_child_that_declined_in_two_forms_on_two_days() -> None:
    file = not_heard("Mila", "NG1", reason="Mila zei twee keer dat zij liever niet praat.")
    mila = file.child("Mila")
    mila.not_heard.offers = [
        HearingOffer(on=file.before(9), way="gesprek op school", by="T. Smit", reaction="nog_niet"),
        HearingOffer(on=file.before(4), way="tekenen", by="juf Ans", reaction="nog_niet"),
    ]
    mila.explanation.child_text = mila.explanation.child_text.replace("Jij vertelde dat je rust wilt. ", "")
    mila.explanation.child_text += " Praten mag altijd nog."
    assert file.found() == []


def test_a_child_that_declined_without_any_offer_on_record() -> None:
    file = not_heard("Mila", "NG1")
    assert file.found() == ["MT-14 F Mila"]


def test_too_young_for_words_needs_an_observation() -> None:
    """The code stays and the observation goes."""
    file = shelter_access()
    file.child("Daan").observations.clear()
    assert file.found() == ["MT-14 F Daan", "MT-15 F Daan"]


def test_a_removed_observation_is_no_observation() -> None:
    file = shelter_access()
    changes.remove(file.child("Daan").observations[0])
    assert file.found() == ["MT-14 F Daan", "MT-15 F Daan"]


def test_a_harmful_talk_without_name_date_and_reason() -> None:
    assert not_heard("Mila", "NG3").found() == ["MT-14 F Mila"]


def unreachable() -> File:
    """Mila could not be reached: efforts, offer, reason, date of the judgement and day of the next try are there."""
    file = not_heard("Mila", "NG4", reason="Mila logeert bij familie zonder telefoon.")
    row = file.child("Mila").not_heard
    row.efforts = [HearingEffort(on=file.before(6), what="gebeld"), HearingEffort(on=file.before(3), what="bezocht")]
    row.offers = [HearingOffer(on=file.before(6), way="gesprek", by="T. Smit", reaction="")]
    row.judged_by, row.judged_on = "T. Smit", file.before(2)
    row.who, row.planned_on = "T. Smit", file.after(7)
    return file


def test_an_unreachable_child_with_efforts_and_a_new_date() -> None:
    assert unreachable().found() == []


def test_an_unreachable_child_without_efforts() -> None:
    file = unreachable()
    file.child("Mila").not_heard.efforts.clear()
    assert file.found() == ["MT-14 F Mila"]


def test_an_unreachable_child_without_a_new_date() -> None:
    file = unreachable()
    file.child("Mila").not_heard.planned_on = None
    assert file.found() == ["MT-14 F Mila"]


def test_a_parent_who_does_not_cooperate_needs_a_talk_with_that_parent() -> None:
    assert not_heard("Mila", "NG6", reason="Vader wil niet.").found() == ["MT-14 F Mila"]


def test_a_reused_record_must_be_named() -> None:
    assert not_heard("Mila", "NG7").found() == ["MT-14 F Mila"]


def test_a_reused_record_of_last_month() -> None:
    file = not_heard("Mila", "NG7", reason="Mila vindt het goed dat dit verslag wordt gebruikt.")
    row = file.child("Mila").not_heard
    row.reused_record, row.judged_by, row.judged_on = "Verslag van 20 oktober", "T. Smit", file.before(3)
    assert file.found() == []


def urgent(code: str, days: int, who: str = "T. Smit") -> File:
    """Mila is heard so many days after a provisional decision."""
    file = not_heard("Mila", code, reason="Het gezin staat vanavond op straat.")
    row = file.child("Mila").not_heard
    row.who, row.planned_on = who, file.after(days)
    decision = file.assessment.decision
    decision.provisional, decision.follow_up_on, decision.follow_up_by = True, file.after(14), "T. Smit"
    return file


@pytest.mark.parametrize("code", ["NG5", "NG8"])
@pytest.mark.parametrize(("days", "expected"), [(14, []), (15, ["MT-14 F Mila"])])
def test_a_provisional_decision_may_come_first_for_fourteen_days(code: str, days: int, expected: list[str]) -> None:
    assert urgent(code, days).found() == expected


def test_a_provisional_decision_without_a_name_for_the_talk() -> None:
    file = urgent("NG8", 3, who=" ")
    assert file.found() == ["MT-14 F Mila"]
    assert file.finding("MT-14").blocks


@pytest.mark.parametrize("code", ["NG5", "NG8"])
def test_urgency_does_not_carry_a_full_decision(code: str) -> None:
    file = urgent(code, 3)
    file.assessment.decision.provisional = False
    assert file.found() == ["MT-14 F Mila"]


def test_the_date_of_a_provisional_talk_is_counted_from_the_decision() -> None:
    file = urgent("NG5", 14)
    assert file.found(on=file.after(2)) == []


# --- MT-15: too young is no reason -------------------------------------------------------


def test_too_young_at_the_age_of_eight_with_an_observation() -> None:
    """The observation is the follow-up of NG2, so MT-14 is content; the age is not."""
    file = not_heard("Mila", "NG2")
    file.child("Mila").observations.append(
        Observation(
            observer="M. de Boer",
            observer_role="jeugdverpleegkundige",
            seen="Zit stil bij vader.",
            with_whom="vader",
            moments=[ObservationMoment(on=file.before(6), place="kamer", minutes=30)],
        )
    )
    assert file.found() == ["MT-15 F Mila"]


def test_too_young_as_a_word_at_the_age_of_eight() -> None:
    assert not_heard("Mila", "te_jong").found() == ["MT-14 F Mila", "MT-15 F Mila"]


def test_too_young_on_the_fourth_birthday_itself() -> None:
    file = shelter_access()
    file.child("Daan").birth_date = date(2021, 11, 17)
    assert file.found() == ["MT-15 F Daan"]


@pytest.mark.parametrize(("age", "expected"), [(4, ["MT-15 F Daan"]), (3, [])])
def test_an_age_without_birth_date_counts_for_too_young(age: int, expected: list[str]) -> None:
    file = shelter_access()
    file.child("Daan").birth_date, file.child("Daan").age = None, age
    assert file.found() == expected


def test_a_toddler_that_was_heard_in_play_needs_no_observation() -> None:
    file = shelter_access()
    daan = file.child("Daan")
    daan.observations.clear()
    daan.not_heard.code = ""
    daan.hearings.append(talk(file, -4, way="spel_tekening", own_words=[]))
    assert file.found() == []


def test_a_leftover_reason_does_not_matter_once_the_child_was_heard() -> None:
    file = shelter_access()
    file.child("Mila").not_heard.code = "te_jong"
    assert file.found() == []


def test_a_toddler_under_a_provisional_decision_still_needs_an_observation() -> None:
    file = shelter_access()
    daan, decision = file.child("Daan"), file.assessment.decision
    daan.observations.clear()
    daan.not_heard.code, daan.not_heard.who, daan.not_heard.planned_on = "NG8", "T. Smit", file.after(7)
    daan.not_heard.reason = "Er is vanavond niemand die kan komen kijken."
    decision.provisional, decision.follow_up_on = True, file.after(14)
    assert file.found() == ["MT-15 F Daan"]
    assert not file.finding("MT-15").blocks


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
