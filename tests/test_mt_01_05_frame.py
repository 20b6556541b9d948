"""Knows what step 0 of the check must find, when a finding blocks, and against which day is counted (MT-01 … MT-05).

Only what the method says for certain is tested. Left open here: MT-05 with no option but the null option; who exactly
may set a rule aside («by the signatory»); whether an addressee who was removed from the file still counts.
"""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from independent_cases import File, shelter_access, shelter_end, text_of

from app import changes
from models.decision import Override
from models.options import Option


@pytest.mark.parametrize("begin", [shelter_access, shelter_end])
def test_a_complete_file_gives_no_findings(begin: Callable[[], File]) -> None:
    assert begin().found() == []


# --- MT-01: type, decider, ground, addressee ---------------------------------------------


@pytest.mark.parametrize("field", ["decider_name", "decider_body"])
@pytest.mark.parametrize("value", ["", "   "])
def test_decider_without_name_or_body(field: str, value: str) -> None:
    file = shelter_access()
    setattr(file.assessment.decision, field, value)
    assert file.found() == ["MT-01 F"]


def test_several_gaps_in_the_frame_are_one_finding() -> None:
    file = shelter_access()
    file.assessment.decision.legal_bases = []
    file.assessment.decision.decider_name = ""
    assert file.found() == ["MT-01 F"]
    assert file.finding("MT-01").blocks


def test_decision_without_addressee() -> None:
    file = shelter_access()
    file.assessment.decision.addressee_ids = []
    assert file.found() == ["MT-01 F"]


# --- MT-02: every minor on its own -------------------------------------------------------


@pytest.mark.parametrize("minors", [None, 1, 3])
def test_number_of_minors_differs_from_the_children_in_the_file(minors: int | None) -> None:
    file = shelter_access()
    file.assessment.household.minors = minors
    assert file.found() == ["MT-02 F"]


def test_an_age_may_stand_in_for_a_birth_date() -> None:
    file = shelter_access()
    mila = file.child("Mila")
    mila.birth_date, mila.age = None, 8
    assert file.found() == []


def test_a_baby_of_nought_years_has_an_age() -> None:
    file = shelter_access()
    daan = file.child("Daan")
    daan.birth_date, daan.age = None, 0
    assert file.found() == []


def test_neither_birth_date_nor_age() -> None:
    file = shelter_access()
    file.child("Mila").birth_date = None
    assert file.found() == ["MT-02 F"]


def test_child_whose_first_name_is_only_spaces() -> None:
    file = shelter_access()
    file.child("Daan").first_name = "  "
    assert file.found() == ["MT-02 F"]


def test_wrong_number_and_missing_age_are_one_finding() -> None:
    file = shelter_access()
    file.assessment.household.minors = 3
    file.child("Mila").birth_date = None
    assert file.found() == ["MT-02 F"]


def test_a_removed_child_is_out_of_every_count() -> None:
    file = shelter_access()
    daan = file.child("Daan")
    daan.element("E3").text = ""
    daan.observations.clear()
    changes.remove(daan)
    file.assessment.household.minors = 1
    assert file.found() == []


def test_a_removed_child_no_longer_makes_up_the_number() -> None:
    file = shelter_access()
    changes.remove(file.child("Daan"))
    assert file.found() == ["MT-02 F"]


# --- MT-03: where the family lives now ---------------------------------------------------


@pytest.mark.parametrize(
    ("field", "value"), [("ethos", ""), ("slept_since", None), ("sure_until", None), ("moves_24_months", None)]
)
def test_housing_record_with_a_gap(field: str, value: str | None) -> None:
    file = shelter_access()
    setattr(file.assessment.housing, field, value)
    assert file.found() == ["MT-03 F"]


def test_nought_moves_in_a_stable_home_that_is_unsure_is_a_full_record() -> None:
    file = shelter_access()
    housing = file.assessment.housing
    housing.ethos, housing.moves_24_months, housing.sure_until, housing.unsure = "0", 0, None, True
    assert file.found() == []


# --- MT-04 and MT-05: options ------------------------------------------------------------


def test_one_option_beside_doing_nothing_is_too_few() -> None:
    file = shelter_access()
    changes.remove(file.option(1))
    changes.remove(file.option(3))
    assert file.found() == ["MT-04 F"]


def test_two_options_beside_doing_nothing_are_enough() -> None:
    file = shelter_access()
    changes.remove(file.option(1))
    assert file.found() == []


def test_doing_nothing_was_taken_off_the_table() -> None:
    file = shelter_access()
    changes.remove(file.option(0))
    assert file.found() == ["MT-04 F"]


def test_doing_nothing_stands_there_twice() -> None:
    file = shelter_access()
    file.option(3).is_null = True
    assert file.found() == ["MT-04 F"]


def test_a_removed_second_null_option_does_no_harm() -> None:
    file = shelter_access()
    spare = Option(number=4, kind="OP-00", title="Nog eens niets doen", is_null=True)
    file.assessment.all_options.append(spare)
    changes.remove(spare)
    assert file.found() == []


def requests(file: File, *values: str) -> None:
    """Say of options 1, 2 and 3 whether they grant or refuse just what was asked."""
    for number, value in enumerate(values, 1):
        file.option(number).request = value


def test_only_granting_or_refusing_was_considered() -> None:
    file = shelter_access()
    requests(file, "verlenen", "weigeren", "weigeren")
    assert file.found() == ["MT-05 W"]


def test_one_option_in_between_is_enough() -> None:
    file = shelter_access()
    requests(file, "verlenen", "weigeren", "geen")
    assert file.found() == []


def test_the_option_in_between_was_removed() -> None:
    file = shelter_access()
    requests(file, "verlenen", "weigeren", "geen")
    changes.remove(file.option(3))
    assert file.found() == ["MT-05 W"]


def test_what_the_null_option_does_with_the_request_is_left_aside() -> None:
    file = shelter_access()
    requests(file, "verlenen", "weigeren", "verlenen")
    file.option(0).request = "geen"
    assert file.found() == ["MT-05 W"]


# --- Overriding and blocking -------------------------------------------------------------


def override(file: File, rule: str, name: str = "", **changed: object) -> None:
    """Set a rule aside as method G.0 asks: by the signatory, with a reason of forty characters and a date."""
    known = {"by": "mr. A. Visser", "role": "ondertekenaar", "reason": text_of(40), "on": file.day, **changed}
    child_id = file.child(name).id if name else None
    file.assessment.overrides.append(Override(rule=rule, child_id=child_id, **known))


def test_an_overridden_finding_stays_with_its_level_and_no_longer_blocks() -> None:
    file = shelter_access()
    file.child("Mila").element("E3").text = ""
    assert file.finding("MT-06").blocks
    override(file, "MT-06", "Mila")
    assert file.found() == ["MT-06 F Mila"]
    assert not file.finding("MT-06").blocks
    assert file.finding("MT-06").overridden_by


@pytest.mark.parametrize("lacking", [{"reason": text_of(39)}, {"by": ""}, {"on": None}])
def test_an_override_without_reason_name_or_date_does_not_count(lacking: dict[str, object]) -> None:
    file = shelter_access()
    file.child("Mila").element("E3").text = ""
    override(file, "MT-06", "Mila", **lacking)
    assert file.finding("MT-06").blocks
    assert not file.finding("MT-06").overridden_by


def test_an_override_for_one_child_does_not_cover_the_other() -> None:
    file = shelter_access()
    for name in ("Mila", "Daan"):
        file.child(name).element("E3").text = ""
    override(file, "MT-06", "Daan")
    assert {each.child: each.blocks for each in file.findings()} == {"Mila": True, "Daan": False}


def test_what_rests_on_binding_law_cannot_be_set_aside() -> None:
    file = shelter_access()
    file.option(3).is_null = True
    override(file, "MT-04")
    assert file.finding("MT-04").blocks


def test_warnings_and_hints_never_block() -> None:
    file = shelter_end()
    file.assessment.balance.review_on = None
    file.child("Finn").hearings[0].own_words.clear()
    assert file.found() == ["MT-16 W Finn", "MT-35 H"]
    assert not any(each.blocks for each in file.findings())


def provisional(file: File) -> File:
    """Mean this file for a provisional decision, with its follow-up within fourteen days."""
    decision = file.assessment.decision
    decision.provisional, decision.follow_up_on, decision.follow_up_by = True, file.after(14), "T. Smit"
    decision.follow_up_what = "of het huis stil genoeg is"
    return file


def test_provisionally_only_a_few_rules_block() -> None:
    file = provisional(shelter_access())
    file.assessment.household.minors = 3
    file.assessment.decision.sleeping_place = "onbekend"
    mila = file.child("Mila")
    mila.element("E3").text, mila.weighing.text, mila.ideal.text = "", "", ""
    assert file.found() == ["MT-02 F", "MT-06 F Mila", "MT-11 F Mila", "MT-26 F Mila", "MT-31 F"]
    assert sorted(each.rule for each in file.findings() if each.blocks) == ["MT-02", "MT-31"]


def test_provisionally_a_burden_needs_its_weighing_too() -> None:
    file = provisional(shelter_end())
    file.assessment.balance.necessary = ""
    finn = file.child("Finn")
    finn.weighing.text, finn.ideal.text = "", ""
    assert file.found() == ["MT-11 F Finn", "MT-26 F Finn", "MT-34 F"]
    assert sorted(each.rule for each in file.findings() if each.blocks) == ["MT-26", "MT-34"]


# --- The clock ---------------------------------------------------------------------------


def test_without_a_decision_date_the_given_day_stands_in() -> None:
    file = shelter_access()
    file.assessment.decision.decided_on = None
    assert file.found(on=file.day) == []


def test_a_given_day_goes_before_the_decision_date_for_ages() -> None:
    file = shelter_access()
    assert file.found(on=date(2025, 11, 19)) == []
    assert file.found(on=date(2025, 11, 20)) == ["MT-15 F Daan"]


def test_a_given_day_counts_for_the_age_of_evidence() -> None:
    file = shelter_end()
    newest = file.before(5)
    for source in file.assessment.sources:
        source.dated = newest
    assert file.found(on=newest + timedelta(days=180)) == []
    late = [f"MT-08 W {name}" for name in ("Finn", "Liv", "Noa")]
    assert file.found(on=newest + timedelta(days=181)) == late


def test_a_given_day_does_not_move_the_decision_date() -> None:
    """MT-20 and MT-37 compare with the decision date, which is filled in here."""
    file = shelter_end()
    assert file.found(on=file.before(10)) == []
    assert file.found(on=file.after(30)) == []
