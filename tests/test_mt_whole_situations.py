"""Knows what the check must find in whole situations: the desk at night, a flat refusal, children with own options."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from independent_cases import File, citations, shelter_access, shelter_end, text_of, the_method

from app import changes
from app.fields import value_at
from models.decision import LegalBasis
from models.evidence import Citation, Sharing
from models.options import Separation
from models.views import Hearing, OwnWords
from models.weighing import WeightierInterest

DESK_DAY = date(2025, 11, 19)


def desk() -> File:
    """BT-01 at the desk (G.2): only the twenty-five fields of the family and the six of each child are filled."""
    assessment = changes.begin(the_method())
    file = File(assessment, the_method(), DESK_DAY)
    changes.choose_decision_type(assessment, the_method(), "BT-01")
    assessment.occasion, assessment.organisation, assessment.author = "op straat gezet", "Lindeveen", "S. Bakker"
    assessment.household.minors, assessment.household.pregnancy, assessment.safe_tonight = 3, "nee", "ja"
    mother = changes.add_person(assessment, name="Hanan", role="ouder_gezag")
    room = changes.add_option(assessment, kind="OP-12", title="Gezinskamer", ethos_after="2", request="geen")
    assessment.options[0].ethos_after = "1"
    decision = assessment.decision
    decision.decider_name, decision.decider_body = "mr. A. Visser", "college van burgemeester en wethouders"
    decision.legal_bases, decision.addressee_ids = [LegalBasis(text="art. 3:4 Awb", norm_level="N1")], [mother.id]
    decision.outcome, decision.decided_on, decision.effective_on = "verlenen", DESK_DAY, DESK_DAY
    decision.sleeping_place, decision.ends_on = "gezinskamer aan de Laan", DESK_DAY + timedelta(days=15)
    decision.provisional, decision.written, decision.help = True, True, "Het Juridisch Loket"
    decision.follow_up_on, decision.follow_up_by = DESK_DAY + timedelta(days=14), "T. Smit"
    decision.follow_up_what, decision.summary = "school en gezondheid", "Het gezin slaapt in een gezinskamer."
    assessment.balance.review_on = decision.follow_up_on
    assessment.publication.published_on = DESK_DAY
    for name, age in (("Amir", 12), ("Sofie", 9), ("Teun", 2)):
        child = changes.add_child(assessment, first_name=name, age=age)
        child.weighing.chosen_option_id = room.id
        child.explanation.planned_on, child.explanation.by = DESK_DAY + timedelta(days=1), "T. Smit"
        child.explanation.form = "gesprek"
    _first_words(file)
    return file


def _first_words(file: File) -> None:
    """Amir spoke at the desk, Sofie slept, Teun was seen."""
    for name, way, words in (("Amir", "direct", "Als we maar bij elkaar zijn."), ("Teun", "observatie", "Lacht.")):
        file.child(name).hearings.append(
            Hearing(way=way, held=True, held_on=DESK_DAY, own_words=[OwnWords(words=words)], led_by="S. Bakker")
        )
    row = file.child("Sofie").not_heard
    row.code, row.reason, row.who, row.planned_on = "NG8", "Zij sliep.", "T. Smit", file.after(8)


DESK_FINDINGS = sorted(
    [
        "MT-03 F",
        "MT-04 F",
        "MT-17 F Amir",
        "MT-21 F",
        "MT-33 W",
        *(
            f"{rule} F {name}"
            for rule in ("MT-06", "MT-07", "MT-09", "MT-11", "MT-26")
            for name in ("Amir", "Sofie", "Teun")
        ),
    ]
)


def test_the_desk_at_night() -> None:
    """What was seen of a toddler is recorded as a hearing by observation and asks no weight (G.2)."""
    file = desk()
    assert file.found() == DESK_FINDINGS
    assert not any(each.blocks for each in file.findings())


def test_the_desk_does_not_know_where_the_family_sleeps() -> None:
    file = desk()
    file.assessment.decision.sleeping_place = "onbekend"
    assert file.found() == sorted([*DESK_FINDINGS, "MT-31 F"])
    assert [each.rule for each in file.findings() if each.blocks] == ["MT-31"]


def test_the_desk_heard_nobody_soon() -> None:
    file = desk()
    file.child("Sofie").not_heard.planned_on = file.after(15)
    assert file.found() == sorted([*DESK_FINDINGS, "MT-14 F Sofie"])
    assert [each.rule for each in file.findings() if each.blocks] == ["MT-14"]


def test_a_full_decision_cannot_rest_on_the_desk() -> None:
    file = desk()
    file.assessment.decision.provisional = False
    assert file.found() == sorted([*DESK_FINDINGS, "MT-14 F Sofie"])
    assert {each.rule for each in file.findings() if not each.blocks} == {"MT-33"}


def test_a_refusal_at_the_desk_blocks_on_its_weighing() -> None:
    file = desk()
    file.assessment.decision.outcome = "weigeren"
    changes.add_refusal_ground(file.assessment, code="WG-3", use="gebruikt", article="art. 4")
    assert file.found() == sorted([*DESK_FINDINGS, "MT-24 F", "MT-34 F", "MT-41 W"])
    assert {each.rule for each in file.findings() if each.blocks} == {"MT-24", "MT-26", "MT-34"}


def refusal() -> File:
    """Shelter is refused on residence alone; the family is on the street."""
    file = shelter_access()
    file.choose(0, best=False)
    file.assessment.decision.outcome = "weigeren"
    file.assessment.decision.sleeping_place = "onbekend"
    changes.add_refusal_ground(file.assessment, code="WG-3", use="gebruikt", hardship_clause=True)
    return file


REFUSAL_FINDINGS = ["MT-24 F", "MT-27 F Daan", "MT-27 F Mila", "MT-31 F", "MT-34 F"]


def test_a_flat_refusal() -> None:
    assert refusal().found() == REFUSAL_FINDINGS


def test_a_flat_refusal_that_is_provisional_blocks_all_the_same() -> None:
    file = refusal()
    file.assessment.decision.provisional = True
    file.assessment.household.minors = 3
    file.child("Mila").element("E3").text = ""
    assert file.found() == sorted([*REFUSAL_FINDINGS, "MT-02 F", "MT-06 F Mila"])
    free = {each.rule for each in file.findings() if not each.blocks}
    assert free == {"MT-06"}


def test_a_refusal_without_a_formal_ground_still_meets_the_weighing() -> None:
    """MT-24 is silent without a WG code; that is why MT-27 is needed."""
    file = refusal()
    changes.remove(file.assessment.refusal_grounds[0])
    assert file.found() == [each for each in REFUSAL_FINDINGS if not each.startswith("MT-24")]


def ways_apart() -> File:
    """Finn gets option 1 (shelter) and the others option 2; each of them its best."""
    file = shelter_end()
    finn = file.child("Finn")
    finn.weighing.chosen_option_id = finn.ideal.best_option_id = file.option(1).id
    file.assessment.balance.divergence = text_of(60)
    file.assessment.decision.outlook, file.assessment.decision.ends_on = text_of(50), file.after(90)
    return file


def test_children_with_options_of_their_own() -> None:
    assert ways_apart().found() == ["MT-33 H"]


@pytest.mark.parametrize(
    ("name", "number", "expected"),
    [("Finn", 1, ["MT-10 W Finn"]), ("Finn", 2, []), ("Noa", 1, []), ("Noa", 2, ["MT-10 W Noa"])],
)
def test_the_unknown_counts_for_the_option_of_that_child(name: str, number: int, expected: list[str]) -> None:
    file = ways_apart()
    file.effect(name, "E4", number, "onbekend", unknown_reason="De plek is nog niet bezocht.")
    assert file.found() == sorted([*expected, "MT-33 H"])


@pytest.mark.parametrize(
    ("name", "number", "expected"), [("Finn", 1, ["MT-18 F Finn"]), ("Finn", 2, []), ("Noa", 1, [])]
)
def test_a_wish_counts_for_the_option_of_that_child(name: str, number: int, expected: list[str]) -> None:
    file = ways_apart()
    changes.set_wish(file.child(name), file.option(number).id, "absoluut_niet")
    assert file.found() == sorted([*expected, "MT-33 H"])


def test_harm_and_gain_are_read_in_the_option_of_each_child() -> None:
    file = ways_apart()
    file.assessment.balance.divergence = ""
    finn = file.child("Finn")
    finn.ideal.best_option_id = file.option(2).id
    for other in ("Noa", "Liv"):
        assert file.child(other).ideal.best_option_id == file.option(2).id
    file.yields("Finn", 2)
    file.assessment.balance.divergence = ""
    assert file.found() == ["MT-33 H"]
    file.effect("Finn", "E7", 1, "sterk_negatief")
    file.effect("Noa", "E4", 2, "positief")
    assert file.found() == ["MT-28 F", "MT-33 H"]


def test_a_removed_expert_no_longer_counts() -> None:
    file = shelter_access()
    file.child("Mila").element("E5").weight = "doorslaggevend"
    expert = changes.add_person(file.assessment, name="P. Vos", role="deskundige", profession="orthopedagoog")
    assert file.found() == []
    changes.remove(expert)
    assert file.found() == ["MT-13 W Mila"]


def test_a_prevailing_interest_with_a_source_the_addressee_may_see() -> None:
    file = shelter_end()
    fact = file.fact("Er staan 6 gezinnen op de lijst.", file.source(kind="cijfers"))
    file.withhold(fact, "Joost")
    file.yields("Finn", 1)
    file.assessment.interests[0].citations = citations(fact, file.source(kind="cijfers"))
    assert file.found() == []


def test_two_decisive_elements_of_one_child_on_withheld_facts_are_one_finding() -> None:
    file = shelter_end()
    file.child("Finn").weighing.decisive_elements = ["E2", "E4"]
    for element, who in (("E2", "Joost"), ("E4", "Hanan")):
        fact = file.fact(f"Finn zei iets over {element} van de kamer.", file.source())
        file.withhold(fact, who)
        file.rest("Finn", element, fact)
    assert file.found() == ["MT-42 W Finn"]


def test_only_one_of_two_decisive_elements_rests_on_what_is_withheld() -> None:
    file = shelter_end()
    file.child("Finn").weighing.decisive_elements = ["E2", "E4"]
    fact = file.fact("Finn zei iets over de kamer.", file.source())
    file.withhold(fact, "Joost")
    file.rest("Finn", "E4", fact)
    assert file.found() == ["MT-42 W Finn"]


def test_a_sharing_row_that_allows_everything_withholds_nothing() -> None:
    file = shelter_end()
    fact = file.fact("Finn zei iets over de kamer boven de bar.", file.source())
    fact.sharing.append(Sharing(person_id=file.person("Joost").id, level="alles"))
    file.rest("Finn", "E2", fact)
    file.child("Finn").explanation.child_text += " Jij zei iets over de kamer boven."
    assert file.found() == []


def test_a_page_without_a_source_or_fact_is_no_evidence() -> None:
    file = shelter_access()
    file.child("Mila").element("E3").citations = [Citation(page="3")]
    assert file.found() == ["MT-07 F Mila"]


def test_brother_and_sister_parted_from_each_other_for_want_of_a_home() -> None:
    file = shelter_end()
    file.choose(3)
    file.option(3).separations = [
        Separation(child_id=file.child(name).id, parted_from=["broerzus"], ground="wonen") for name in ("Noa", "Finn")
    ]
    assert file.found() == ["MT-29 F Finn", "MT-29 F Noa"]


def test_the_separation_of_a_removed_child_is_left_out() -> None:
    file = shelter_end()
    file.choose(3)
    file.option(3).separations = [Separation(child_id=file.child("Noa").id, parted_from=["ouder"], ground="geen_plek")]
    changes.remove(file.child("Noa"))
    file.assessment.household.minors = 2
    assert file.found() == []


def test_filler_in_a_removed_talk_is_left_out() -> None:
    file = shelter_end()
    noa = file.child("Noa")
    noa.hearings.append(
        Hearing(
            way="direct",
            held=True,
            held_on=file.before(9),
            weight="zwaar",
            own_words=[OwnWords(words="Stil.")],
            weight_reason="goed " * 20,
        )
    )
    assert file.found() == ["MT-44 W Noa"]
    changes.remove(noa.hearings[-1])
    assert file.found() == []


def test_a_toddler_without_birth_date_and_without_a_review() -> None:
    file = shelter_access()
    file.assessment.balance.review_on = None
    file.option(2).temporary = False
    daan = file.child("Daan")
    daan.birth_date, daan.age = None, 3
    assert file.found() == ["MT-35 W"]


def test_a_sister_whose_element_prevails_need_not_have_it_as_decisive() -> None:
    file = shelter_end()
    file.yields("Finn", 1)
    file.child("Finn").weighing.weightier.append(WeightierInterest(child_id=file.child("Noa").id, element="E7"))
    assert file.found() == []


def test_a_removed_interest_no_longer_prevails() -> None:
    file = shelter_end()
    file.yields("Finn", 1)
    extra = changes.add_interest(file.assessment, code="IB-16", weight="normaal", concrete=text_of(60))
    file.child("Finn").weighing.weightier = [WeightierInterest(interest_id=extra.id)]
    assert file.found() == []
    changes.remove(extra)
    assert file.found() == ["MT-27 F Finn"]


@pytest.mark.parametrize("begin", [desk, refusal])
def test_every_finding_says_what_where_and_why(begin: Callable[[], File]) -> None:
    file = begin()
    for finding in file.findings():
        assert finding.message and "{" not in finding.message
        assert finding.norm
        assert finding.norm_level == file.method.rules[finding.rule].norm_levels[0]
        assert finding.level in file.method.rules[finding.rule].levels
        assert finding.fields, finding.rule
        for field in finding.fields:
            value_at(file.assessment, field)


@pytest.mark.parametrize("begin", [desk, refusal])
def test_findings_come_by_rule_and_then_by_child(begin: Callable[[], File]) -> None:
    file = begin()
    rules, names = list(file.method.rules), ["", *(each.first_name for each in file.assessment.children)]
    places = [(rules.index(each.rule), names.index(each.child)) for each in file.findings()]
    assert places == sorted(places)
