"""Knows what the check must find in the other interests and the refusal grounds (MT-21 … MT-25).

Left open by the method: a number outside the field `concrete` (MT-22); a refusal under which every ground was
considered and set aside, and two grounds of which one was tested (MT-24).
"""

import pytest
from independent_cases import File, shelter_access, shelter_end, text_of

from app import changes

# --- MT-21: both sides are there ---------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "code", "expected"),
    [
        (0, "IB-14", ["MT-21 F"]),
        (0, "IB-18", []),
        (0, "IB-01", []),
        (1, "IB-13", ["MT-21 F"]),
        (1, "IB-12", []),
        (1, "IB-10", []),
    ],
)
def test_which_interests_stand_for_the_decider_and_for_the_parents(number: int, code: str, expected: list[str]) -> None:
    file = shelter_access()
    file.assessment.interests[number].code = code
    assert file.found() == expected


def test_a_removed_interest_is_not_mapped() -> None:
    file = shelter_access()
    changes.remove(file.assessment.interests[1])
    assert file.found() == ["MT-21 F"]


def test_no_other_interest_with_a_reason() -> None:
    file = shelter_access()
    for interest in file.assessment.interests:
        changes.remove(interest)
    assert file.found() == ["MT-21 F"]
    file.assessment.balance.no_other_interest = text_of(60)
    assert file.found() == []


# --- MT-22 and MT-23: a heavy interest is concrete ---------------------------------------


def heavy(file: File, *numbers: int) -> None:
    """Let these interests weigh heavily, in words without figures."""
    for number in numbers:
        file.assessment.interests[number].weight = "zwaar"
        file.assessment.interests[number].concrete = text_of(60)


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("concrete", text_of(39), ["MT-22 F"]),
        ("concrete", text_of(40), []),
        ("if_followed", text_of(19), ["MT-22 F"]),
        ("if_followed", text_of(20), []),
    ],
)
def test_a_heavy_interest_is_written_out(field: str, value: str, expected: list[str]) -> None:
    file = shelter_access()
    heavy(file, 0)
    setattr(file.assessment.interests[0], field, value)
    assert file.found() == expected


@pytest.mark.parametrize(
    ("weight", "expected"), [("zwaar", ["MT-22 F"]), ("doorslaggevend", ["MT-22 F"]), ("normaal", []), ("licht", [])]
)
def test_a_heavy_interest_has_evidence_or_a_number(weight: str, expected: list[str]) -> None:
    file = shelter_access()
    heavy(file, 0)
    interest = file.assessment.interests[0]
    interest.weight, interest.citations = weight, []
    assert file.found() == expected


def test_a_number_may_stand_in_for_evidence() -> None:
    file = shelter_access()
    heavy(file, 0)
    interest = file.assessment.interests[0]
    interest.concrete, interest.citations = text_of(60) + " Dat kost 90 euro per nacht.", []
    assert file.found() == []


def test_removed_evidence_is_no_evidence() -> None:
    file = shelter_access()
    heavy(file, 0)
    cited = file.assessment.interests[0].citations[0].source_id
    changes.remove(next(each for each in file.assessment.sources if each.id == cited))
    assert file.found() == ["MT-22 F"]


def test_two_weak_interests_are_two_findings() -> None:
    file = shelter_access()
    heavy(file, 0, 1)
    for interest in file.assessment.interests:
        interest.if_followed = ""
    assert file.found() == ["MT-22 F", "MT-22 F"]


@pytest.mark.parametrize(
    ("words", "fires"),
    [
        ("De woningen in deze stad zijn schaars en dat blijft nog lang zo.", True),
        ("Er heerst Schaarste aan woningen en dat blijft nog heel lang zo.", True),
        ("Wij vrezen de precedentwerking van een besluit als dit ene besluit.", True),
        ("Van een ruime regel gaat een aanzuigende werking op anderen uit.", True),
        ("De opvang zit vol en er komen nog steeds gezinnen bij van buiten.", True),
        ("Anders wil iedereen dit ook, en daar kan de gemeente niet aan voldoen.", True),
        ("Het past niet in het beleid dat de raad daarover heeft vastgesteld.", True),
        ("Volgens de regels van de raad komt dit gezin daarvoor niet in beeld.", False),
        ("De beleidsregels van de raad geven hiervoor geen enkele ruimte meer.", False),
        ("Door de drukte op de gang komen medewerkers nergens anders aan toe.", False),
    ],
)
def test_general_words_count_as_whole_words_or_stems(words: str, fires: bool) -> None:
    file = shelter_access()
    interest = file.assessment.interests[0]
    interest.concrete, interest.citations = words, []
    assert file.found() == (["MT-23 W"] if fires else [])


@pytest.mark.parametrize("more", ["figure", "evidence"])
def test_a_general_word_beside_a_figure_or_evidence(more: str) -> None:
    file = shelter_access()
    interest = file.assessment.interests[0]
    interest.concrete = "De opvang zit vol en er komen nog steeds gezinnen bij van buiten."
    if more == "figure":
        interest.concrete, interest.citations = interest.concrete.replace("vol", "met 40 gezinnen vol"), []
    assert file.found() == []


def test_a_heavy_general_interest_is_an_error_and_a_warning_for_each() -> None:
    file = shelter_access()
    for interest in file.assessment.interests:
        interest.weight, interest.citations = "zwaar", []
        interest.concrete = "Er is in deze hele regio grote schaarste aan geschikte woonruimte."
    assert file.found() == ["MT-22 F", "MT-22 F", "MT-23 W", "MT-23 W"]


# --- MT-24 and MT-25: formal grounds -----------------------------------------------------


def refused(code: str = "WG-3", **known: object) -> File:
    """The end of the shelter rests on a formal ground that was used."""
    file = shelter_end()
    filled = {"substantive_test": text_of(80), "article": "art. 4", "facts": text_of(50), "use": "gebruikt"}
    changes.add_refusal_ground(file.assessment, code=code, **{**filled, **known})
    return file


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({}, []),
        ({"substantive_test": text_of(79)}, ["MT-24 F"]),
        ({"hardship_clause": True, "hardship_test": text_of(39)}, ["MT-24 F"]),
        ({"hardship_clause": True, "hardship_test": text_of(40)}, []),
        ({"hardship_clause": False, "hardship_test": ""}, []),
    ],
)
def test_a_formal_ground_needs_a_look_at_the_substance(known: dict[str, object], expected: list[str]) -> None:
    assert refused(**known).found() == expected


@pytest.mark.parametrize(("outcome", "expected"), [("weigeren", ["MT-24 F"]), ("ontruimen", []), ("deels", [])])
def test_formal_grounds_count_for_refusing_and_ending_only(outcome: str, expected: list[str]) -> None:
    file = refused(substantive_test="")
    file.assessment.decision.outcome = outcome
    assert file.found() == expected


def test_a_substantive_criterion_is_no_formal_ground() -> None:
    assert refused("inhoudelijk", substantive_test="").found() == []


def test_two_bare_grounds_are_one_finding() -> None:
    file = refused(substantive_test="")
    changes.add_refusal_ground(file.assessment, code="WG-9", use="gebruikt")
    assert file.found() == ["MT-24 F"]


def test_a_removed_ground_is_left_out() -> None:
    file = refused(substantive_test="")
    changes.remove(file.assessment.refusal_grounds[0])
    assert file.found() == []


@pytest.mark.parametrize(
    ("code", "blame", "expected"),
    [
        ("WG-2", "", ["MT-25 W"]),
        ("WG-6", "  ", ["MT-25 W"]),
        ("WG-6", "Finn valt niets te verwijten.", []),
        ("WG-3", "", []),
    ],
)
def test_blame_on_the_parents_that_reaches_a_child(code: str, blame: str, expected: list[str]) -> None:
    file = refused(code, blame_on_child=blame)
    file.yields("Finn", 1)
    assert file.found() == expected


def test_blame_on_the_parents_while_every_child_gets_its_best() -> None:
    assert refused("WG-2").found() == []


def test_blame_that_was_set_aside_is_not_used() -> None:
    file = refused("WG-2", use="overwogen")
    file.yields("Finn", 1)
    assert file.found() == []
