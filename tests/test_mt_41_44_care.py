"""Knows what the check must find about parents' views, evidence they may not see, and filler (MT-41 … MT-44).

Left open by the method: one of two parents asked (MT-41); the level «samenvatting», and a fact whose only source is
withheld (MT-42); the decisive reason that is an element of another child (MT-42, MT-43); `nvt` for anything but the
words of a child (MT-43); whether letters and measures are texts that a rule measures (MT-44).
"""

import pytest
from independent_cases import File, citations, shelter_access, shelter_end, text_of

from app import changes
from models.evidence import Fact
from models.weighing import WeightierInterest

# --- MT-41: the parents were asked -------------------------------------------------------


def unasked() -> File:
    """The parents were not asked before their shelter ends."""
    file = shelter_end()
    for view in file.assessment.parent_views:
        changes.remove(view)
    return file


def test_a_burden_without_asking_the_parents() -> None:
    assert unasked().found() == ["MT-41 W"]


@pytest.mark.parametrize("field", ["asked_on", "how", "content", "reply"])
def test_a_record_of_the_parents_view_with_a_gap(field: str) -> None:
    file = shelter_end()
    for view in file.assessment.parent_views:
        setattr(view, field, None if field == "asked_on" else " ")
    assert file.found() == ["MT-41 W"]


@pytest.mark.parametrize(("length", "expected"), [(19, ["MT-41 W"]), (20, [])])
def test_a_reason_for_not_asking(length: int, expected: list[str]) -> None:
    file = unasked()
    changes.add_parent_view(file.assessment, not_asked_reason=text_of(length))
    assert file.found() == expected


@pytest.mark.parametrize(("outcome", "expected"), [("verlenen", []), ("weigeren", ["MT-34 F", "MT-41 W"])])
def test_only_a_burden_asks_for_the_parents_view(outcome: str, expected: list[str]) -> None:
    file = shelter_access()
    file.assessment.decision.outcome = outcome
    file.assessment.all_parent_views.clear()
    assert file.found() == expected


# --- MT-42: a decisive reason the addressee may not know ---------------------------------


def resting_on(*withheld_from: str) -> tuple[File, Fact]:
    """The decisive element of Finn rests on one fact that these persons may not know."""
    file = shelter_end()
    fact = file.fact("Finn kroop op 3 november weg onder zijn bed.", file.source())
    file.withhold(fact, *withheld_from)
    file.rest("Finn", "E2", fact)
    return file, fact


@pytest.mark.parametrize("names", [("Joost",), ("Hanan",), ("Joost", "Hanan")])
def test_a_decisive_element_on_a_withheld_fact_alone(names: tuple[str, ...]) -> None:
    assert resting_on(*names)[0].found() == ["MT-42 W Finn"]


@pytest.mark.parametrize("names", [(), ("Basisschool De Wilg",)])
def test_a_fact_that_the_addressees_may_know(names: tuple[str, ...]) -> None:
    assert resting_on(*names)[0].found() == []


def test_a_parent_who_is_no_addressee() -> None:
    file, _ = resting_on("Joost")
    file.assessment.decision.addressee_ids = [file.person("Hanan").id]
    assert file.found() == []


def test_a_direct_source_that_the_addressee_may_see() -> None:
    file, fact = resting_on("Joost")
    source = file.source()
    file.rest("Finn", "E2", fact, source)
    assert file.found() == []
    file.withhold(source, "Joost")
    assert file.found() == ["MT-42 W Finn"]


def test_a_second_fact_that_the_addressee_may_know() -> None:
    file, fact = resting_on("Joost")
    other = file.fact("Finn heeft een stapelbed met Liv.", file.source())
    file.rest("Finn", "E2", fact, other)
    assert file.found() == []
    changes.remove(other)
    assert file.found() == ["MT-42 W Finn"]


def test_two_facts_withheld_from_two_different_parents() -> None:
    file, fact = resting_on("Joost")
    other = file.fact("Finn heeft een stapelbed met Liv.", file.source())
    file.withhold(other, "Hanan")
    file.rest("Finn", "E2", fact, other)
    assert file.found() == []


def test_withheld_sources_without_any_fact() -> None:
    """MT-42 asks for at least one fact."""
    file = shelter_end()
    source = file.source()
    file.withhold(source, "Joost", "Hanan")
    file.rest("Finn", "E2", source)
    assert file.found() == []


def test_an_element_that_does_not_decide_may_rest_on_a_withheld_fact() -> None:
    file, _ = resting_on("Joost")
    file.child("Finn").weighing.decisive_elements = ["E4"]
    assert file.found() == []


def test_the_same_fact_under_the_decisive_elements_of_two_children() -> None:
    file, fact = resting_on("Joost")
    file.rest("Liv", "E2", fact)
    assert file.found() == ["MT-42 W Finn", "MT-42 W Liv"]


def prevailing(fact_of: File) -> None:
    """Finn gives way to the first interest, which rests on the only fact in the file."""
    fact_of.yields("Finn", 1)
    fact_of.assessment.interests[0].citations = citations(fact_of.assessment.facts[0])


def test_a_prevailing_interest_on_a_withheld_fact() -> None:
    file = shelter_end()
    fact = file.fact("Er staan 6 gezinnen op de lijst.", file.source(kind="cijfers"))
    prevailing(file)
    assert file.found() == []
    file.withhold(fact, "Joost")
    assert file.found() == ["MT-42 W Finn"]


def test_an_interest_that_does_not_prevail_may_rest_on_a_withheld_fact() -> None:
    file = shelter_end()
    fact = file.fact("Er staan 6 gezinnen op de lijst.", file.source(kind="cijfers"))
    file.withhold(fact, "Joost")
    file.assessment.interests[0].citations = citations(fact)
    assert file.found() == []


# --- MT-43: a decisive fact that is disputed or was not checked --------------------------


def decided_on(**known: object) -> File:
    """The decisive element of Finn rests on a fact of this kind."""
    file = shelter_end()
    file.rest("Finn", "E2", file.fact("Finn werd op 3 november op de gang geduwd.", file.source(), **known))
    return file


DISPUTED = {"disputed_by": "Joost", "dispute_reply": "Hij viel."}


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({}, []),
        (DISPUTED, ["MT-43 W Finn"]),
        ({"checked": "nee"}, ["MT-43 W Finn"]),
        ({"checked": ""}, ["MT-43 W Finn"]),
        ({"checked": "nvt", "kind": "woorden_van_het_kind"}, []),
        ({"checked": "nvt", "kind": "woorden_van_het_kind", **DISPUTED}, ["MT-43 W Finn"]),
        ({**DISPUTED, "conclusion": "aannemelijk"}, ["MT-43 W Finn"]),
        ({**DISPUTED, "conclusion_reason": "de leerkracht zag het"}, ["MT-43 W Finn"]),
        ({**DISPUTED, "conclusion": "aannemelijk", "conclusion_reason": "de leerkracht zag het"}, []),
        ({"checked": "nee", "conclusion": "aannemelijk", "conclusion_reason": "de leerkracht zag het"}, []),
    ],
)
def test_a_decisive_fact_in_doubt_needs_a_conclusion(known: dict[str, str], expected: list[str]) -> None:
    assert decided_on(**known).found() == expected


def test_a_disputed_fact_under_an_element_that_does_not_decide() -> None:
    file = decided_on(**DISPUTED)
    file.child("Finn").weighing.decisive_elements = ["E4"]
    assert file.found() == []


def test_a_removed_disputed_fact_is_left_out() -> None:
    file = decided_on(**DISPUTED)
    fact = file.assessment.facts[0]
    file.rest("Finn", "E2", fact, file.source())
    changes.remove(fact)
    assert file.found() == []


def test_a_disputed_fact_that_decides_for_two_children() -> None:
    file = decided_on(**DISPUTED)
    file.rest("Noa", "E2", file.assessment.facts[0])
    assert file.found() == ["MT-43 W Finn", "MT-43 W Noa"]


def test_two_disputed_facts_of_one_child_are_one_finding() -> None:
    file = decided_on(**DISPUTED)
    file.child("Finn").weighing.decisive_elements = ["E2", "E4"]
    file.rest("Finn", "E4", file.fact("Finn slaapt op de grond.", file.source(), checked="nee"))
    assert file.found() == ["MT-43 W Finn"]


def test_a_prevailing_interest_on_a_disputed_fact() -> None:
    file = shelter_end()
    file.fact("Er staan 6 gezinnen op de lijst.", file.source(kind="cijfers"), **DISPUTED)
    prevailing(file)
    assert file.found() == ["MT-43 W Finn"]
    file.child("Finn").weighing.weightier = [WeightierInterest(child_id=file.child("Liv").id, element="E6")]
    assert file.found() == []


# --- MT-44: filler -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tail", "fires"),
    [
        (" Aaaaaa", True),
        (" Zaaaaal", False),
        (" Dossier 2000000 is gelezen.", False),
        (" heel heel heel heel druk", True),
        (" heel heel heel druk", False),
        (" En zo verder ......", True),
    ],
)
def test_signs_and_words_in_a_row(tail: str, fires: bool) -> None:
    file = shelter_end()
    file.child("Finn").element("E3").text += tail
    assert file.found() == (["MT-44 W Finn"] if fires else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("goed huis goed huis goed huis fijn straat", ["MT-44 W Finn"]),  # 41 signs, four words
        ("goed huis goed huis goed huis fijn straa", []),  # 40 signs
        ("goed huis voor elk kind goed huis voor Finn", []),  # six words
        ("goed huis voor elk kind goed huis voor elk", ["MT-44 W Finn"]),  # five words
    ],
)
def test_few_words_in_a_long_text(text: str, expected: list[str]) -> None:
    file = shelter_end()
    file.child("Finn").element("E3").text = text
    assert file.found() == expected


def test_ten_times_the_same_sentence() -> None:
    file = shelter_end()
    file.child("Noa").weighing.text = "Dit is goed. " * 10
    assert file.found() == ["MT-44 W Noa"]


def test_filler_that_is_also_too_short() -> None:
    file = shelter_end()
    file.child("Noa").element("E3").text = "xxxxxxxxxx"
    assert file.found() == ["MT-06 F Noa", "MT-44 W Noa"]


FILLER = "goed " * 30


def test_filler_is_counted_per_child_and_once_for_the_family() -> None:
    file = shelter_end()
    noa, liv = file.child("Noa"), file.child("Liv")
    noa.element("E3").text = noa.ideal.reason = noa.weighing.text = FILLER
    liv.hearings[0].weight_reason = FILLER
    file.assessment.balance.suitable = file.assessment.balance.balanced = FILLER
    assert file.found() == ["MT-44 W", "MT-44 W Liv", "MT-44 W Noa"]


def test_a_text_that_no_rule_measures_may_be_anything() -> None:
    file = shelter_end()
    file.assessment.housing.description = file.child("Noa").hearings[0].summary = FILLER
    assert file.found() == []


def test_filler_in_a_removed_row_is_left_out() -> None:
    file = shelter_end()
    interest = changes.add_interest(file.assessment, code="IB-16", weight="zwaar", concrete=FILLER, if_followed=FILLER)
    assert file.found() == ["MT-22 F", "MT-44 W"]
    changes.remove(interest)
    assert file.found() == []
