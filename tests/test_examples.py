"""The worked examples give exactly the findings of their cases, and each change to them exactly what is stated."""

import json
from datetime import date
from importlib.resources import files

import pytest
from assessments import (
    DAY,
    J1,
    J3,
    Change,
    blocking,
    child,
    choose,
    example,
    findings,
    found,
    option,
    person,
    put,
    the_method,
)

from app import changes
from app.case import remedy_days
from app.casefile import comparable, write_case
from app.readability import measure
from app.recipients import Recipient
from app.rules.views import MOST_DAYS_LATER
from app.sharing import known
from app.withholding import lacking_parent_texts
from models.assessment import Assessment
from models.views import ObservationMoment


def _moments(made: Assessment, *days: date) -> None:
    child(made, "Ilyas").observations[0].moments = [ObservationMoment(on=each) for each in days]


def _refuse(made: Assessment) -> None:
    choose(made, 0)
    put(made.decision, outcome="weigeren", sleeping_place="onbekend", departure_on=None)
    put(made.refusal_grounds[0], use="gebruikt", substantive_test="", hardship_test="")


def _old_source(made: Assessment) -> None:
    cited = child(made, "Noor").element("E4").citations
    source_id = next(each.source_id for each in cited if each.source_id)
    next(each for each in made.sources if each.id == source_id).dated = date(2025, 7, 1)


def _separation(made: Assessment, **values: object) -> None:
    put(option(made, 3).separations[0], **values)


def _effect(made: Assessment, **values: object) -> None:
    changes.set_impact(child(made, "Kacper"), "E7", option(made, 3).id, **values)


def _to_the_shelter(made: Assessment) -> None:
    choose(made, 5)
    for each in made.children:
        changes.set_wish(each, option(made, 5).id, "maakt_niet_uit")
    option(made, 5).available_from = date(2025, 12, 22)
    put(made.decision, alternative_option_id=option(made, 5).id, outlook="Een huis in Oostveen vanaf de zomer.",
        ends_on=date(2026, 6, 22))  # fmt: skip


def _not_discussed(made: Assessment) -> None:
    child(made, "Lena").element("E1").weight = "zwaar"
    changes.set_wish(child(made, "Lena"), option(made, 3).id, "niet_besproken")


def _unanswered(made: Assessment) -> None:
    zuzanna = child(made, "Zuzanna")
    zuzanna.answers = [each for each in zuzanna.answers if each.question_id != "E2-07"]


BOTH_F = ("MT-27 F Ilyas", "MT-27 F Noor")

J1_CHANGES = (
    Change("as it is", "J1", lambda a: None),
    Change("a", "J1", lambda a: _moments(a), ("MT-14 F Ilyas", "MT-15 F Ilyas")),
    Change("a, record gone", "J1", lambda a: child(a, "Ilyas").observations.clear(),
           ("MT-14 F Ilyas", "MT-15 F Ilyas")),
    Change("b", "J1", lambda a: choose(a, 4), ("MT-29 F Ilyas", "MT-29 F Noor", *BOTH_F)),
    Change("c", "J1", lambda a: put(a.decision, ends_on=None), ("MT-33 W",), ("MT-33 H",)),
    Change("d", "J1", _refuse, ("MT-24 F", *BOTH_F, "MT-31 F", "MT-34 F"), ("MT-33 H",)),
    Change("e", "J1", _old_source, ("MT-08 W Noor",)),
    Change("f", "J1", lambda a: put(a.balance, review_on=None), ("MT-35 W",)),
    Change("g", "J1", lambda a: _moments(a, date(2025, 11, 11), date(2025, 11, 11)), ("MT-20 F Ilyas",)),
)  # fmt: skip

J3_CHANGES = (
    Change("as it is", "J3", lambda a: None),
    Change("a", "J3", lambda a: _separation(a, ground="geen_plek"), ("MT-29 F Zuzanna",), ("MT-30 H Zuzanna",)),
    Change("b", "J3", lambda a: put(a.balance, divergence=""), ("MT-28 F",)),
    Change("c", "J3", lambda a: _separation(a, until_on=None), ("MT-30 W Zuzanna",), ("MT-30 H Zuzanna",)),
    Change("d", "J3", lambda a: put(a.decision, departure_on=date(2025, 12, 10)), ("MT-32 F",)),
    Change("e", "J3", lambda a: _effect(a, effect="negatief"), (), ("MT-10 W Kacper",)),
    Change("f", "J3", _to_the_shelter, ("MT-33 W",), ("MT-10 W Kacper", "MT-30 H Zuzanna")),
    Change("g", "J3", lambda a: _effect(a, unknown_reason=""), ("MT-09 F Kacper",)),
    Change("no parents' view", "J3", lambda a: a.all_parent_views.clear(), ("MT-41 W",)),
    Change("E2-07 not answered", "J3", _unanswered, ("MT-29 F Zuzanna",), ("MT-30 H Zuzanna",)),
    Change("no drawing for Lena", "J3", lambda a: put(child(a, "Lena").explanation, drawing=False), ("MT-38 H Lena",)),
    Change("Lena's view not discussed", "J3", _not_discussed, ("MT-10 W Lena",)),
)


@pytest.mark.parametrize("case", [*J1_CHANGES, *J3_CHANGES], ids=lambda each: f"{each.base} {each.name}")
def test_exactly_these_findings(case: Change) -> None:
    made = case.made()
    assert [each for each in found(made) if each.startswith("MT-")] == case.expected()
    assert blocking(made) == sorted({each.split()[0] for each in case.expected() if " F" in each})


def test_figures_in_the_messages() -> None:
    shelter = next(each for each in findings(J3_CHANGES[6].made()) if each.rule == "MT-33")
    assert "273 dagen" in shelter.message
    made = example(J1)
    _old_source(made)
    (old,) = (each for each in findings(made) if each.rule == "MT-08")
    assert "Noor" in old.message and "E4" in old.message and "90 dagen" in old.message


@pytest.mark.parametrize(("name", "last"), [(J1, date(2025, 12, 22)), (J3, date(2025, 12, 15))])
def test_the_last_day_for_an_objection(name: str, last: date) -> None:
    days = {each.remedy.id: each.last_day for each in remedy_days(example(name), the_method())}
    assert days["bezwaar"] is not None and days["bezwaar"].day == last
    assert days["vovo"] is None


@pytest.mark.parametrize("name", [J1, J3])
def test_the_file_is_written_in_the_one_way_of_case_files(name: str) -> None:
    shipped = json.loads(files("resources").joinpath("examples", name).read_text(encoding="utf8"))
    assert comparable(write_case(example(name))) == comparable(shipped)


@pytest.mark.parametrize("name", [J1, J3])
def test_element_texts_are_full_sentences_of_their_own(name: str) -> None:
    texts = [row.text for each in example(name).children for row in each.elements if row.weight != "nvt"]
    assert all(len(each) >= 60 and each.endswith(".") for each in texts)
    assert len(set(texts)) == len(texts)


FIGURES = {"Ilyas": (33, 5.5, 8, 87.4), "Lena": (112, 5.6, 10, 101.9)}
"""Words, words per sentence, longest sentence and Flesch-Douma as the cases give them."""


@pytest.mark.parametrize(("name", "first_name"), [(J1, "Ilyas"), (J3, "Lena")])
def test_the_letters_read_as_the_cases_say(name: str, first_name: str) -> None:
    figures = measure(child(example(name), first_name).explanation.child_text)
    words, mean, longest, score = FIGURES[first_name]
    assert figures.words == pytest.approx(words, abs=3)
    assert figures.words_per_sentence == pytest.approx(mean, abs=0.3)
    assert figures.longest_sentence == longest
    assert figures.score == pytest.approx(score, abs=3)


@pytest.mark.parametrize(("first_name", "group"), [("Lena", "L2"), ("Kacper", "L3"), ("Zuzanna", "L5")])
def test_the_letters_stay_within_the_limits_of_their_reader(first_name: str, group: str) -> None:
    limit = the_method().explanation.reading[group]
    figures = measure(child(example(J3), first_name).explanation.child_text)
    assert figures.words <= limit.most_words
    assert figures.words_per_sentence <= limit.mean_sentence
    assert figures.longest_sentence <= limit.longest_sentence
    assert figures.score >= limit.score


@pytest.mark.parametrize("name", [J1, J3])
def test_each_talk_is_planned_in_time(name: str) -> None:
    made = example(name)
    for each in made.children:
        assert 0 < (each.explanation.planned_on - made.decision.decided_on).days <= MOST_DAYS_LATER


def test_what_the_acquaintance_said_is_not_for_the_mother() -> None:
    made = example(J1)
    mother = Recipient("ouder", person(made, "ouder_gezag").id)
    hidden = [each for each in made.facts if known(made, each, mother) == "niets"]
    assert [each.number for each in hidden] == [5]
    assert lacking_parent_texts(made, mother) == ()


def test_where_they_live_is_not_for_the_father() -> None:
    made = example(J1)
    father = Recipient("ouder", person(made, "ouder_zonder_gezag").id)
    address = next(each for each in made.facts if "Het Kompas" in each.text)
    assert known(made, address, father) == "niets"
    assert json.dumps(write_case(made), ensure_ascii=False).count("Het Kompas") == 1
    assert known(made, child(made, "Ilyas").element("E7"), father) == "niets"
    assert lacking_parent_texts(made, father) == ()


def test_what_zuzanna_told_in_confidence_is_not_for_her_father() -> None:
    made = example(J3)
    father = Recipient("ouder", person(made, "ouder_gezag").id)
    (hidden,) = [each for each in made.facts if known(made, each, father) == "niets"]
    assert hidden.kind == "woorden_van_het_kind" and hidden.child_ids == [child(made, "Zuzanna").id]
    assert lacking_parent_texts(made, father) == ()
    assert "Met jou is gesproken. Dat telt mee." in child(made, "Zuzanna").explanation.child_text


@pytest.mark.parametrize("name", [J1, J3])
def test_the_reference_date_is_the_decision_date(name: str) -> None:
    made = example(name)
    assert made.decision.decided_on in (DAY, date(2025, 11, 3))
    assert found(made) == found(made, made.decision.decided_on)
