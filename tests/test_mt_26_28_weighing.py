"""Knows what the check must find in the weighing (MT-26 … MT-28).

Left open by the method: a weighing without a chosen option (MT-26).
"""

import pytest
from independent_cases import File, shelter_access, shelter_end, text_of

from app import changes
from models.weighing import WeightierInterest

# --- MT-26: the weighing per child -------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("text", text_of(99) + "    ", ["MT-26 F Daan"]),
        ("text", text_of(100), []),
        ("decisive_elements", [], ["MT-26 F Daan"]),
    ],
)
def test_the_weighing_of_a_child(field: str, value: object, expected: list[str]) -> None:
    file = shelter_access()
    setattr(file.child("Daan").weighing, field, value)
    assert file.found() == expected


# --- MT-27: another interest prevails ----------------------------------------------------


def yielding() -> File:
    """Finn would be best off with option 1; all five parts are there."""
    file = shelter_end()
    file.yields("Finn", 1)
    return file


def test_a_child_that_gives_way_with_all_parts() -> None:
    assert yielding().found() == []


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("why_weightier", text_of(79), ["MT-27 F Finn"]),
        ("why_weightier", text_of(80), []),
        ("why_child_not_decisive", text_of(79), ["MT-27 F Finn"]),
        ("why_child_not_decisive", text_of(80), []),
        ("weightier", [], ["MT-27 F Finn"]),
        ("measures", [], ["MT-27 F Finn"]),
    ],
)
def test_a_child_that_gives_way_without_one_part(field: str, value: object, expected: list[str]) -> None:
    file = yielding()
    setattr(file.child("Finn").weighing, field, value)
    assert file.found() == expected


@pytest.mark.parametrize(("length", "expected"), [(39, ["MT-27 F Finn"]), (40, [])])
def test_a_compromise_was_sought(length: int, expected: list[str]) -> None:
    file = yielding()
    file.assessment.balance.compromise = text_of(length)
    assert file.found() == expected


def test_without_a_compromise_every_yielding_child_has_a_finding() -> None:
    file = yielding()
    file.yields("Liv", 3)
    file.assessment.balance.compromise = ""
    assert file.found() == ["MT-27 F Finn", "MT-27 F Liv"]


def test_a_removed_measure_softens_nothing() -> None:
    file = yielding()
    changes.remove(file.child("Finn").weighing.measures[0])
    assert file.found() == ["MT-27 F Finn"]


def weightier(file: File, name: str, element: str) -> list[WeightierInterest]:
    """An element of this child as the interest that prevails."""
    return [WeightierInterest(child_id=file.child(name).id, element=element)]


def test_an_element_of_a_sister_may_prevail() -> None:
    file = yielding()
    file.child("Finn").weighing.weightier = weightier(file, "Liv", "E6")
    assert file.found() == []


def test_an_own_element_is_no_other_interest() -> None:
    file = yielding()
    file.child("Finn").weighing.weightier = weightier(file, "Finn", "E6")
    assert file.found() == ["MT-27 F Finn"]


def test_an_empty_row_names_no_interest() -> None:
    file = yielding()
    file.child("Finn").weighing.weightier = [WeightierInterest()]
    assert file.found() == ["MT-27 F Finn"]


def test_the_quality_of_the_prevailing_interest_is_not_repeated() -> None:
    file = yielding()
    interest = file.assessment.interests[0]
    interest.weight, interest.concrete, interest.if_followed = "zwaar", text_of(20), ""
    assert file.found() == ["MT-22 F"]


def test_doing_nothing_was_chosen_though_another_option_is_best() -> None:
    file = shelter_access()
    file.choose(0, best=False).ethos_after = "6"
    assert file.found() == ["MT-27 F Daan", "MT-27 F Mila", "MT-33 W"]


def test_doing_nothing_was_chosen_and_is_best() -> None:
    file = shelter_access()
    file.choose(0).ethos_after = "0"
    assert file.found() == []


def test_without_a_best_option_giving_way_is_not_judged() -> None:
    file = shelter_access()
    file.choose(3, best=False).ethos_after = "0"
    file.child("Mila").ideal.best_option_id = None
    assert file.found() == ["MT-11 F Mila", "MT-27 F Daan"]


# --- MT-28: children whose interests diverge ---------------------------------------------


@pytest.mark.parametrize(("length", "expected"), [(59, ["MT-28 F"]), (60, [])])
def test_children_with_different_best_options(length: int, expected: list[str]) -> None:
    file = yielding()
    file.assessment.balance.divergence = text_of(length)
    assert file.found() == expected


def test_a_best_option_that_was_not_filled_in_does_not_differ() -> None:
    file = shelter_end()
    file.child("Finn").ideal.best_option_id = None
    assert file.found() == ["MT-11 F Finn"]


def test_the_best_option_of_a_removed_child_does_not_differ() -> None:
    file = yielding()
    file.assessment.balance.divergence = ""
    changes.remove(file.child("Finn"))
    file.assessment.household.minors = 2
    assert file.found() == []


@pytest.mark.parametrize("good", ["positief", "sterk_positief"])
def test_the_chosen_option_harms_one_child_and_serves_another(good: str) -> None:
    file = shelter_end()
    file.effect("Noa", "E7", 2, "sterk_negatief")
    file.effect("Liv", "E4", 2, good)
    assert file.found() == ["MT-28 F"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("Noa", "E7", 2, "negatief"), ("Liv", "E4", 2, "positief")),
        (("Noa", "E7", 2, "sterk_negatief"), ("Noa", "E4", 2, "positief")),
        (("Noa", "E7", 1, "sterk_negatief"), ("Liv", "E4", 1, "positief")),
        (("Noa", "E7", 2, "sterk_negatief"), ("Liv", "E4", 1, "positief")),
    ],
)
def test_no_divergence(first: tuple[str, str, int, str], second: tuple[str, str, int, str]) -> None:
    file = shelter_end()
    file.effect(*first)
    file.effect(*second)
    assert file.found() == []


def test_children_who_are_both_harmed_do_not_diverge() -> None:
    file = shelter_end()
    for name in ("Noa", "Liv"):
        file.effect(name, "E7", 2, "sterk_negatief")
        file.effect(name, "E3", 2, "positief")
    assert file.found() == []


def test_an_only_child_cannot_diverge() -> None:
    file = shelter_access()
    changes.remove(file.child("Daan"))
    file.assessment.household.minors = 1
    file.effect("Mila", "E7", 2, "sterk_negatief")
    file.effect("Mila", "E3", 2, "sterk_positief")
    assert file.found() == []
