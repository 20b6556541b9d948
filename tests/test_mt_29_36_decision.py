"""Knows what the check must find about separation, a place to sleep, time and remedies (MT-29 … MT-36).

Left open by the method: a separation that does not say from whom; whether «no» to free consent is an empty field
(MT-30); an answer «onbekend» to E2-07; an option that keeps this child with its parents and parts a brother (MT-29);
remedies without a term only, or one that does not belong beside one that does (MT-36).
"""

from datetime import date

import pytest
from independent_cases import File, shelter_access, shelter_end, text_of

from app import changes
from models.decision import DecisionRemedy, Override
from models.options import Separation
from models.people import PastStay

# --- MT-29 and MT-30: who is parted, and on what ground ----------------------------------


def parted(name: str = "Noa", *from_whom: str, **known: object) -> File:
    """Option 3 is chosen and best; it parts this child, by its own wish, until the summer."""
    file = shelter_end()
    file.choose(3)
    file.assessment.decision.alternative_option_id = file.option(3).id
    filled = {
        "ground": "wens_kind",
        "voluntary": "ja",
        "until_on": date(2026, 6, 30),
        "contact_plan": "elk weekend thuis",
        "alternative_tried": "huis in de stad gezocht",
    }
    file.option(3).separations = [
        Separation(child_id=file.child(name).id, parted_from=list(from_whom or ("ouder",)), **{**filled, **known})
    ]
    changes.set_answer(file.child(name), "E2-07", value="ja", note="Er waren andere plekken voor het hele gezin.")
    return file


@pytest.mark.parametrize("ground", ["wens_kind", "veiligheid", "zorg"])
def test_a_free_and_planned_separation_stays_visible(ground: str) -> None:
    assert parted(ground=ground).found() == ["MT-30 H Noa"]


@pytest.mark.parametrize("ground", ["wonen", "geld", "geen_plek", "geen", "onbekend", ""])
def test_housing_money_or_no_ground_at_all_never_part_parent_and_child(ground: str) -> None:
    file = parted(ground=ground)
    assert file.found() == ["MT-29 F Noa"]
    assert file.finding("MT-29").blocks


@pytest.mark.parametrize(("field", "value"), [("until_on", None), ("contact_plan", " "), ("alternative_tried", "")])
def test_a_free_separation_with_a_gap(field: str, value: object) -> None:
    assert parted(**{field: value}).found() == ["MT-30 W Noa"]


@pytest.mark.parametrize("voluntary", ["nee", ""])
def test_only_a_judge_parts_parent_and_child_against_their_will(voluntary: str) -> None:
    assert parted(ground="veiligheid", voluntary=voluntary).found() == ["MT-29 F Noa"]


def test_the_juvenile_judge_may_part_them_for_safety() -> None:
    file = parted(ground="veiligheid", voluntary="nee")
    file.assessment.decision.decider_body = "kinderrechter"
    assert "MT-29 F Noa" not in file.found()
    assert [each.rule for each in file.findings()] == ["MT-30"]


def test_consent_counts_only_when_it_was_asked_whether_it_was_free() -> None:
    file = parted()
    file.child("Noa").answers.clear()
    assert file.found() == ["MT-29 F Noa"]
    changes.set_answer(file.child("Noa"), "E2-07", value="", note="  ")
    assert file.found() == ["MT-29 F Noa"]


def test_an_answer_in_words_alone_is_an_answer() -> None:
    file = parted()
    file.child("Noa").answers.clear()
    changes.set_answer(file.child("Noa"), "E2-07", note="Ja, het huis in Lindeveen was er voor allen.")
    assert file.found() == ["MT-30 H Noa"]


def test_the_answer_of_a_brother_does_not_count() -> None:
    file = parted()
    file.child("Noa").answers.clear()
    changes.set_answer(file.child("Finn"), "E2-07", value="ja", note="Er waren andere plekken.")
    assert file.found() == ["MT-29 F Noa"]


def alone_on_the_table(kind: str) -> File:
    """Beside the option that parts Noa there is one other: of this kind."""
    file = parted()
    changes.remove(file.option(1))
    file.option(2).kind = kind
    return file


@pytest.mark.parametrize(
    ("kind", "expected"), [("OP-13", "MT-30 H Noa"), ("OP-24", "MT-29 F Noa"), ("OP-15", "MT-29 F Noa")]
)
def test_consent_is_free_only_when_the_family_could_stay_together_somewhere(kind: str, expected: str) -> None:
    assert alone_on_the_table(kind).found() == [expected]


def test_doing_nothing_is_no_choice_for_the_family() -> None:
    file = alone_on_the_table("OP-06")
    file.option(2).separations = [Separation(child_id=file.child("Noa").id, parted_from=["ouder"], ground="zorg")]
    assert file.found() == ["MT-29 F Noa"]


def test_a_removed_option_is_no_choice_for_the_family() -> None:
    file = parted()
    changes.add_option(file.assessment, kind="OP-24", title="Zelf zoeken", ethos_after="9", request="geen")
    extra = file.assessment.options[-1]
    for child in file.assessment.children:
        changes.set_wish(child, extra.id, "maakt_niet_uit")
        for element in ("E2", "E3", "E4", "E5", "E6", "E7", "E8"):
            changes.set_impact(child, element, extra.id, effect="neutraal")
    assert file.found() == ["MT-30 H Noa"]
    for number in (1, 2):
        changes.remove(file.option(number))
    assert file.found() == ["MT-29 F Noa"]


def test_a_separation_in_an_option_that_was_not_chosen() -> None:
    file = parted(ground="geen_plek")
    file.choose(2)
    assert file.found() == []


def test_only_the_child_whose_chosen_option_parts_it() -> None:
    file = parted()
    for name in ("Finn", "Liv"):
        file.child(name).weighing.chosen_option_id = file.option(2).id
        file.child(name).ideal.best_option_id = file.option(2).id
    file.assessment.balance.divergence = text_of(60)
    assert file.found() == ["MT-30 H Noa"]


def test_every_parted_child_has_a_finding_of_its_own() -> None:
    file = parted()
    file.option(3).separations.append(
        Separation(child_id=file.child("Liv").id, parted_from=["ouder", "broerzus"], ground="geld")
    )
    assert file.found() == ["MT-29 F Liv", "MT-30 H Noa"]


@pytest.mark.parametrize(
    ("ground", "voluntary", "expected"),
    [("geen_plek", "ja", "MT-29 F Noa"), ("veiligheid", "ja", "MT-30 H Noa"), ("zorg", "", "MT-30 W Noa")],
)
def test_brothers_and_sisters_parted_from_each_other_only(ground: str, voluntary: str, expected: str) -> None:
    file = parted("Noa", "broerzus", ground=ground, voluntary=voluntary)
    assert file.found() == [expected]


@pytest.mark.parametrize(("from_whom", "blocks"), [(("broerzus",), False), (("ouder", "broerzus"), True)])
def test_only_a_separation_of_siblings_can_be_set_aside(from_whom: tuple[str, ...], blocks: bool) -> None:
    file = parted("Noa", *from_whom, ground="geen_plek")
    file.assessment.overrides.append(
        Override(
            rule="MT-29",
            child_id=file.child("Noa").id,
            by="mr. A. Visser",
            role="ondertekenaar",
            reason=text_of(40),
            on=file.day,
        )
    )
    assert file.found() == ["MT-29 F Noa"]
    assert file.finding("MT-29").blocks is blocks


def test_a_partner_who_leaves_is_no_separation() -> None:
    file = parted("Noa", "ouder", ground="veiligheid", voluntary="nee")
    file.option(3).kind = "OP-17"
    assert file.found() == []


# --- MT-31 and MT-32: a place to sleep, in time ------------------------------------------


@pytest.mark.parametrize("place", ["", "  ", "onbekend", "Onbekend "])
def test_no_place_to_sleep(place: str) -> None:
    file = shelter_access()
    file.assessment.decision.sleeping_place = place
    assert file.found() == ["MT-31 F"]


@pytest.mark.parametrize(("ethos", "expected"), [("1", ["MT-31 F"]), ("7", []), ("4", [])])
def test_the_street_is_no_place_to_sleep(ethos: str, expected: list[str]) -> None:
    file = shelter_access()
    file.option(2).ethos_after = ethos
    assert file.found() == expected


@pytest.mark.parametrize(("days", "expected"), [(49, []), (50, ["MT-32 F"])])
def test_the_alternative_is_there_on_the_day_of_departure(days: int, expected: list[str]) -> None:
    file = shelter_end()
    file.option(2).available_from = file.after(days)
    assert file.found() == expected


@pytest.mark.parametrize("gap", ["no alternative", "no day"])
def test_an_alternative_that_is_not_sure(gap: str) -> None:
    file = shelter_end()
    if gap == "no day":
        file.option(2).available_from = None
    else:
        file.assessment.decision.alternative_option_id = None
    assert file.found() == ["MT-32 F"]


def test_without_a_day_of_departure_no_alternative_is_asked() -> None:
    file = shelter_end()
    file.assessment.decision.departure_on = file.assessment.decision.alternative_option_id = None
    assert file.found() == []


# --- MT-33: what is no proper home -------------------------------------------------------


def sheltered(ethos: str = "2") -> File:
    """The shelter goes on under another name, with an outlook and an end."""
    file = shelter_end()
    file.option(2).ethos_after = ethos
    file.assessment.decision.outlook, file.assessment.decision.ends_on = text_of(50), file.after(180)
    return file


@pytest.mark.parametrize(
    ("ethos", "expected"),
    [("0", []), ("2", ["MT-33 H"]), ("3", ["MT-33 H"]), ("4", []), ("5", ["MT-33 H"]), ("6", ["MT-33 H"]), ("7", [])],
)
def test_shelter_stays_shelter(ethos: str, expected: list[str]) -> None:
    assert sheltered(ethos).found() == expected


@pytest.mark.parametrize(("field", "value"), [("outlook", " "), ("ends_on", None)])
def test_shelter_without_outlook_or_end(field: str, value: object) -> None:
    file = sheltered()
    setattr(file.assessment.decision, field, value)
    assert file.found() == ["MT-33 W"]


@pytest.mark.parametrize(("days", "expected"), [(180, ["MT-33 H"]), (181, ["MT-33 W"])])
def test_half_a_year_of_shelter(days: int, expected: list[str]) -> None:
    file = sheltered()
    file.assessment.housing.slept_since = file.before(days)
    assert file.found() == expected


@pytest.mark.parametrize(
    ("ethos", "days", "expected"), [("3", 80, "MT-33 H"), ("3", 81, "MT-33 W"), ("6", 900, "MT-33 H")]
)
def test_an_earlier_stay_in_shelter_counts_too(ethos: str, days: int, expected: str) -> None:
    file = sheltered()
    file.assessment.housing.slept_since = file.before(100)
    file.assessment.housing.past_stays = [
        PastStay(ethos=ethos, place="elders", from_on=file.before(300 + days), until_on=file.before(300))
    ]
    assert file.found() == [expected]


def test_the_stay_is_counted_to_the_given_day() -> None:
    file = sheltered()
    assert file.found(on=file.after(34)) == ["MT-33 H"]
    assert file.found(on=file.after(35)) == ["MT-33 W"]


# --- MT-34: suitable, necessary, balanced ------------------------------------------------


@pytest.mark.parametrize("field", ["suitable", "necessary", "balanced"])
@pytest.mark.parametrize(("length", "expected"), [(39, ["MT-34 F"]), (40, [])])
def test_a_burden_is_proportionate(field: str, length: int, expected: list[str]) -> None:
    file = shelter_end()
    setattr(file.assessment.balance, field, text_of(length))
    assert file.found() == expected


def test_the_question_for_a_lighter_means_is_answered() -> None:
    file = shelter_end()
    file.assessment.balance.lighter_means = " "
    assert file.found() == ["MT-34 F"]


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        ("weigeren", ["MT-34 F"]),
        ("ontruimen", ["MT-34 F"]),
        ("sluiten", ["MT-34 F"]),
        ("deels", []),
        ("lichtere_maatregel", []),
        ("verlenen_voorwaarden", []),
        ("aanhouden", []),
    ],
)
def test_what_is_a_burden(outcome: str, expected: list[str]) -> None:
    file = shelter_access()
    file.assessment.decision.outcome = outcome
    assert file.found() == expected


# --- MT-35: looking again ----------------------------------------------------------------


def test_a_lasting_home_without_a_review_is_a_hint() -> None:
    file = shelter_end()
    file.assessment.balance.review_on = None
    assert file.found() == ["MT-35 H"]


def test_a_temporary_home_without_a_review() -> None:
    file = shelter_end()
    file.assessment.balance.review_on = None
    file.option(2).temporary = True
    assert file.found() == ["MT-35 W"]


def test_a_child_that_gives_way_without_a_review() -> None:
    file = shelter_end()
    file.yields("Finn", 1)
    file.assessment.balance.review_on = None
    assert file.found() == ["MT-35 W"]


@pytest.mark.parametrize(("born", "level"), [(date(2021, 11, 18), "W"), (date(2021, 11, 17), "H")])
def test_a_toddler_without_a_review(born: date, level: str) -> None:
    file = shelter_access()
    file.assessment.balance.review_on = None
    file.option(2).temporary = False
    file.child("Daan").birth_date = born
    assert f"MT-35 {level}" in file.found()


def test_shelter_without_a_review() -> None:
    file = sheltered("6")
    file.assessment.balance.review_on = None
    assert file.found() == ["MT-33 H", "MT-35 W"]


# --- MT-36: in writing, with a remedy, a last day and help -------------------------------


@pytest.mark.parametrize(("field", "value"), [("written", False), ("remedies", []), ("help", " \n ")])
def test_a_decision_one_cannot_contest(field: str, value: object) -> None:
    file = shelter_access()
    setattr(file.assessment.decision, field, value)
    assert file.found() == ["MT-36 F"]


def test_a_remedy_of_another_kind_of_case() -> None:
    file = shelter_access()
    file.assessment.decision.remedies = [DecisionRemedy(code="verzet", address="rechtbank")]
    assert file.found() == ["MT-36 F"]


def test_the_planned_day_of_publication_stands_in() -> None:
    file = shelter_access()
    publication = file.assessment.publication
    publication.published_on = None
    assert file.found() == []
    publication.planned_on = None
    assert file.found() == ["MT-36 F"]
