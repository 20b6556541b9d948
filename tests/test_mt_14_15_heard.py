"""Knows when the check must find that a child was not heard (MT-14, MT-15).

Left open by the method: how an «explicit final no» is recorded (NG1); what «other way of hearing required» asks while
no talk was held (NG3); what «stays visible» is (NG6); an observation without a code, or with «te jong», below four;
a hearing by observation above four.
"""

from datetime import date

import pytest
from hearing_cases import not_heard, talk, urgent
from independent_cases import File, shelter_access

from app import changes
from models.views import HearingEffort, HearingOffer, Observation, ObservationMoment

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
