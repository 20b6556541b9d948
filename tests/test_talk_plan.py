"""Preparing a talk: which form fits a child, what is still open, and what of the plan a reader may know."""

from __future__ import annotations

from datetime import date

import pytest
from assessments import J1, J3, example, the_method
from every_column import withhold

from app.changes import add_child, add_person, begin, set_answer, set_wish
from app.findings import check
from app.planned import MAY_BE_PLANNED, is_planned, planned_talk, talks_on_record
from app.recipients import Recipient, parents_of, readers
from app.relevance import unprinted
from app.special_data import switch_on
from app.talk_plan import (
    Told,
    as_observation,
    begin_plan,
    form_advice,
    hold,
    is_vulnerable,
    name_of,
    open_questions,
    told,
)
from models.assessment import Assessment
from models.people import Child
from models.views import Hearing, OwnWords, SafetySignal
from reports.decision import compose
from reports.document_json import to_json

METHOD = the_method()
J9 = "J9-veilig-thuis-twaalf-bronnen.json"
DAY = date(2025, 10, 13)


def case(age: int | None = 9, **more: str) -> tuple[Assessment, Child]:
    made = begin(METHOD)
    return made, add_child(made, first_name="Sem", age=age, **more)


def advised(made: Assessment, child: Child) -> list[str]:
    return [each.id for each in form_advice(made, child, METHOD, DAY).notes]


def ways(made: Assessment, child: Child) -> list[str]:
    return [each.way for each in form_advice(made, child, METHOD, DAY).ways]


def open_ids(made: Assessment, child: Child) -> list[str]:
    return [each.id for each in open_questions(made, child, METHOD, DAY)]


# --- what fits ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("age", "first"),
    [(0, "observatie"), (3, "observatie"), (4, "spel_tekening"), (8, "direct"), (12, "direct"), (17, "direct")],
)
def test_the_age_chooses_the_form_to_begin_with_and_every_way_has_a_reason(age: int, first: str) -> None:
    advice = form_advice(*case(age), METHOD, DAY)
    assert advice.ways[0].way == first
    assert all(each.reason and "{" not in each.reason for each in advice.ways)
    assert all(each.source and "{" not in each.text for each in advice.notes)


def test_no_age_excludes_and_only_the_youngest_are_looked_at_twice() -> None:
    for age in range(18):
        made, child = case(age)
        assert ways(made, child) and ("twee_momenten" in advised(made, child)) == (age < 4)
    made, child = case(None)
    assert advised(made, child)[0] == "leeftijd_onbekend" and ways(made, child) == []


def test_another_language_asks_for_a_professional_interpreter() -> None:
    made, child = case(language="Pools")
    assert any("Pools" in each.text and "professionele tolk" in each.text
               for each in form_advice(made, child, METHOD, DAY).notes)  # fmt: skip
    for dutch in ("", "Nederlands", " nederlands "):
        child.language = dutch
        assert "taal" not in advised(made, child)


def test_what_is_known_of_health_asks_what_helps() -> None:
    made, child = case()
    assert not is_vulnerable(child) and "wat_helpt" not in advised(made, child)
    set_answer(child, "E5-01", value="nee", note="De jeugdarts keek.")
    assert not is_vulnerable(child)
    set_answer(child, "E6-01", note="Hoofdpijn sinds mei.")
    assert "wat_helpt" in advised(made, child)
    made, child = case(particulars="Slechthorend.")
    assert "wat_helpt" in advised(made, child)
    made, child = case()
    child.element("E5").weight, child.element("E5").text = "zwaar", "Schrikt van drukte."
    assert is_vulnerable(child)


def test_danger_comes_first_and_siblings_each_have_their_own_talk() -> None:
    made, child = case()
    assert "gevaar" not in advised(made, child) and "ieder_apart" not in advised(made, child)
    child.safety_signals.append(SafetySignal(kind="geweld"))
    add_child(made, first_name="Bo", age=4)
    assert advised(made, child)[0] == "gevaar" and advised(made, child)[-1] == "ieder_apart"


def test_a_way_that_the_child_did_not_want_comes_last() -> None:
    made, child = case()
    child.hearings.append(Hearing(way="direct", offered_on=DAY, reaction="andere_vorm"))
    assert ways(made, child)[0] == "spel_tekening" and ways(made, child)[-1] == "direct"


def test_who_may_hold_the_talk_names_mandate_and_training_with_its_source() -> None:
    note = next(each for each in form_advice(*case(), METHOD, DAY).notes if each.id == "wie_kan")
    assert "mag doen" in note.text and "leerde" in note.text and "§ 4.2 en 5.7" in note.source


# --- what is still open -------------------------------------------------------------------------------------


def test_the_view_comes_first_and_who_may_know_last_in_the_words_of_the_age() -> None:
    made, child = case(5)
    asked = open_questions(made, child, METHOD, DAY)
    assert asked[0].id == "E1-01" and asked[0].words == "Weet jij waarom wij praten?"
    assert asked[-1].id == "E1-10" and len({each.id for each in asked}) == len(asked) > 20
    assert all("het kind" not in each.words for each in asked)


def test_what_has_an_answer_is_not_asked_again() -> None:
    made, child = case()
    before = open_ids(made, child)
    set_answer(child, "E1-02", note="Het huis is te vol.")
    child.hearings.append(Hearing(held=True, must_not_vanish="Mijn konijn"))
    assert [each for each in before if each not in open_ids(made, child)] == ["E1-02", "E1-05"]


def test_the_options_are_asked_about_until_the_child_said_of_each_what_it_wants() -> None:
    made = example(J3)
    lena = made.children[2]
    assert "E1-06" not in open_ids(made, lena)
    set_wish(lena, made.options[0].id, "niet_besproken")
    assert "E1-06" in open_ids(made, lena)


def test_heavy_elements_come_before_the_others_and_what_is_not_relevant_is_left_out() -> None:
    made, child = case()
    child.element("E7").weight, child.element("E2").weight = "doorslaggevend", "nvt"
    elements = list(dict.fromkeys(each.element for each in open_questions(made, child, METHOD, DAY)))
    assert elements[:2] == ["E1", "E7"] and "E2" not in elements


def test_special_data_are_asked_about_only_under_a_reason() -> None:
    made, child = case(16)
    assert not {"E3-03", "E3-05"} & set(open_ids(made, child))
    switch_on(made, "geloof", "De slaapzaal is gemengd.", "B. Aydin", DAY)
    assert "E3-03" in open_ids(made, child) and "E3-05" not in open_ids(made, child)


def test_for_the_youngest_the_questions_say_what_to_look_at() -> None:
    made = example(J1)
    ilyas = made.children[1]
    asked = open_questions(made, ilyas, METHOD, DAY)
    assert asked and all(each.words == METHOD.talk.questions[each.id].words["L1"] for each in asked)


# --- the plan -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", MAY_BE_PLANNED)
def test_one_thing_filled_in_makes_a_plan_but_a_form_alone_begins_a_record(name: str) -> None:
    talk = Hearing()
    assert not is_planned(talk)
    setattr(talk, name, DAY if name == "planned_on" else "iets")
    assert is_planned(talk) == (name != "way")


def test_what_was_held_declined_removed_or_already_said_is_no_plan() -> None:
    _, child = case()
    talk = Hearing(place="School")
    child.hearings += [Hearing(way="direct"), talk]
    assert planned_talk(child) is talk
    talk.own_words.append(OwnWords(words="Ik wil hier blijven."))
    assert planned_talk(child) is None
    talk.own_words.clear()
    for reaction in ("wil_niet", "andere_vorm"):
        talk.reaction = reaction
        assert planned_talk(child) is None
    talk.reaction = "nog_niet"
    assert planned_talk(child) is talk
    hold(talk, DAY)
    assert talk.held and planned_talk(child) is None


def test_a_talk_is_held_on_the_day_that_was_planned_unless_that_is_still_to_come() -> None:
    for planned, held in (
        (date(2025, 10, 12), date(2025, 10, 12)),
        (DAY, DAY),
        (date(2025, 10, 14), None),
        (None, None),
    ):
        talk = Hearing(planned_on=planned)
        hold(talk, DAY)
        assert talk.held_on == held


def test_a_plan_keeps_from_a_person_what_an_earlier_talk_kept() -> None:
    made = example(J9)
    mirte, father = made.children[0], next(each for each in made.persons if each.name == "Stefan Verbeek")
    plan = begin_plan(mirte)
    assert [(each.person_id, each.level) for each in plan.sharing] == [(father.id, "niets")]
    assert plan not in mirte.hearings and plan.sharing[0] is not mirte.hearings[0].sharing[0]
    plan.planned_on, plan.place, plan.led_by = DAY, "School", "L. Haan"
    seen = as_observation(plan, DAY)
    assert (seen.observer, seen.moments[0].on, seen.moments[0].place) == ("L. Haan", DAY, "School")
    assert [(each.person_id, each.level) for each in seen.sharing] == [(father.id, "niets")]
    assert as_observation(plan, date(2025, 10, 12)).moments[0].on is None


def test_a_reader_who_may_not_know_of_the_talk_is_told_nothing_of_it() -> None:
    made, child = case()
    mother, father = (add_person(made, name=each, role="ouder_gezag") for each in ("Ewa", "Jan"))
    talk = Hearing(planned_on=DAY, planned_time="09:30", place="School", led_by="L. Haan", confidant="Juf An")
    child.hearings.append(talk)
    whole = Told(DAY, "09:30", "School", "L. Haan", "", "Juf An", False)
    letter = Recipient("kind", child_id=child.id)
    assert told(made, talk, letter) == told(made, talk, Recipient("ouder", father.id)) == whole
    withhold(talk, father.id)
    assert told(made, talk, Recipient("ouder", mother.id)) == whole
    assert told(made, talk, Recipient("ouder", father.id)) == told(made, talk, letter) == Told()
    assert told(made, None, letter) == Told()


def test_the_place_is_told_to_nobody_who_may_not_know_a_secret_address() -> None:
    made, child = case()
    mother, father = (add_person(made, name=each, role="ouder_gezag") for each in ("Ewa", "Jan"))
    mother.secret_address = True
    talk = Hearing(planned_on=DAY, place="Opvang De Brug")
    assert told(made, talk, Recipient("ouder", mother.id)).place == "Opvang De Brug"
    for reader in (Recipient("ouder", father.id), Recipient("kind", child_id=child.id)):
        assert (told(made, talk, reader).place, told(made, talk, reader).day) == ("", DAY)
    assert len(parents_of(made)) == 2


def test_a_child_is_called_as_it_wants() -> None:
    made, child = case()
    assert name_of(made, child) == "Sem"
    child.called = "Sam"
    assert name_of(made, child) == "Sam"
    child.called = child.first_name = " "
    assert name_of(made, child) == "kind 1"


@pytest.mark.parametrize("name", [J1, J3, J9])
def test_a_plan_alone_changes_no_finding_and_nothing_that_anybody_reads(name: str) -> None:
    made = example(name)
    before = {each.label: to_json(compose(made, METHOD, check(made, METHOD), each)) for each in readers(made)}
    found = check(made, METHOD)
    for child in made.children:
        talk = Hearing(way="direct", planned_on=DAY, place="School", led_by="L. Haan", confidant="Juf An")
        if name != J9:  # what is kept from whom is told to who decides
            withhold(talk, made.persons[0].id)
        child.hearings.append(talk)
    assert check(made, METHOD) == found
    for each in readers(made):
        if each.sees_all and name != J9:
            continue
        assert to_json(compose(made, METHOD, found, each)) == before[each.label], each.label


def test_a_plan_that_was_offered_is_told_in_the_decision() -> None:
    made = example(J3)
    lena = made.children[2]
    lena.hearings[:] = [Hearing(planned_on=DAY, place="School", offered_on=DAY, offered_by="T. Willems")]
    assert talks_on_record(lena) == lena.hearings
    lena.hearings[0].offered_on, lena.hearings[0].offered_by = None, ""
    assert talks_on_record(lena) == []


def test_a_plan_is_not_named_among_what_reaches_no_paper_but_what_was_said_is() -> None:
    made = example(J3)
    lena = made.children[2]
    before = unprinted(made, METHOD)
    talk = Hearing(way="direct", planned_on=DAY, place="School", led_by="L. Haan", confidant="Juf An")
    lena.hearings.append(talk)
    assert unprinted(made, METHOD) == before
    talk.summary = "Zij wil een tuin."
    assert {each.field.rpartition("/")[2] for each in unprinted(made, METHOD) if talk.id in each.field} >= {
        "summary",
        "place",
    }
