"""Knows what step 1 of the check must find in the elements, effects and ideal decisions (MT-06 … MT-13).

Left open by the method: «not relevant» with a text of forty characters and no reason (MT-06); a source without a date,
and a source of another kind that a parent wrote (MT-08); effects that stayed behind under an element that was called
not relevant (MT-13, MT-28).
"""

from datetime import date
from difflib import SequenceMatcher

import pytest
from independent_cases import File, shelter_access, shelter_end, text_of

from app import changes

# --- MT-06: every element answered -------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (text_of(40), []),
        (text_of(39), ["MT-06 F Mila"]),
        (text_of(39) + "   \n", ["MT-06 F Mila"]),
        ("   " + text_of(40), []),
    ],
)
def test_an_element_text_has_forty_characters_after_trimming(text: str, expected: list[str]) -> None:
    file = shelter_access()
    file.child("Mila").element("E3").text = text
    assert file.found() == expected


def not_relevant(file: File, name: str, element: str, reason: str) -> None:
    """Call an element of a child not relevant, and leave its text, sources and effects empty."""
    row = file.child(name).element(element)
    row.text, row.weight, row.not_relevant_reason, row.certainty = "", "nvt", reason, ""
    row.citations = []
    child = file.child(name)
    child.impacts = [each for each in child.impacts if each.element != element]


def test_not_relevant_with_a_reason_asks_no_source_and_no_effects() -> None:
    file = shelter_access()
    not_relevant(file, "Daan", "E7", text_of(20))
    assert file.found() == []


def test_a_reason_of_nineteen_characters_is_too_short() -> None:
    file = shelter_access()
    not_relevant(file, "Daan", "E7", text_of(19) + " ")
    assert file.found() == ["MT-06 F Daan"]


def test_the_view_of_the_child_cannot_be_irrelevant() -> None:
    file = shelter_access()
    element = file.child("Mila").element("E1")
    element.text, element.weight, element.not_relevant_reason = "", "nvt", text_of(60)
    assert file.found() == ["MT-06 F Mila"]


def test_two_elements_of_one_child_are_one_finding_and_two_children_are_two() -> None:
    file = shelter_access()
    mila, daan = file.child("Mila"), file.child("Daan")
    mila.element("E3").text = mila.element("E6").text = daan.element("E8").text = ""
    assert file.found() == ["MT-06 F Daan", "MT-06 F Mila"]


def test_no_rule_asks_for_the_weight_itself() -> None:
    file = shelter_access()
    file.child("Mila").element("E3").weight = ""
    assert file.found() == []


# --- MT-07: a source for every relevant element ------------------------------------------


def test_element_without_a_source() -> None:
    file = shelter_access()
    file.rest("Mila", "E3")
    assert file.found() == ["MT-07 F Mila"]


def test_a_source_through_a_cited_fact_will_do() -> None:
    file = shelter_access()
    file.rest("Mila", "E3", file.fact("Mila zingt op vrijdag in een koor.", file.source()))
    assert file.found() == []


def test_a_fact_without_a_source_is_no_source() -> None:
    file = shelter_access()
    file.rest("Mila", "E3", file.fact("Mila zingt op vrijdag in een koor."))
    assert file.found() == ["MT-07 F Mila"]


def test_a_removed_source_no_longer_carries_an_element() -> None:
    file = shelter_access()
    source = file.source()
    file.rest("Mila", "E3", source)
    assert file.found() == []
    changes.remove(source)
    assert file.found() == ["MT-07 F Mila"]


def test_a_removed_fact_no_longer_carries_an_element() -> None:
    file = shelter_access()
    fact = file.fact("Mila zingt op vrijdag in een koor.", file.source())
    file.rest("Mila", "E3", fact)
    changes.remove(fact)
    assert file.found() == ["MT-07 F Mila"]


# --- MT-08: weak or old evidence ---------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "days", "expected"),
    [
        ("Mila", 180, []),
        ("Mila", 181, ["MT-08 W Mila"]),
        ("Daan", 90, []),
        ("Daan", 91, ["MT-08 W Daan"]),
    ],
)
def test_age_of_the_newest_source_of_a_heavy_element(name: str, days: int, expected: list[str]) -> None:
    file = shelter_access()
    file.rest(name, "E4", file.source(days), file.source(days + 300))
    assert file.found() == expected


def test_from_the_fourth_birthday_evidence_may_be_older_and_too_young_is_no_reason() -> None:
    file = shelter_access()
    file.child("Daan").birth_date = date(2021, 11, 17)
    file.rest("Daan", "E4", file.source(91))
    assert file.found() == ["MT-15 F Daan"]


def test_the_day_before_the_fourth_birthday() -> None:
    file = shelter_access()
    file.child("Daan").birth_date = date(2021, 11, 18)
    file.rest("Daan", "E4", file.source(91))
    assert file.found() == ["MT-08 W Daan"]


def test_an_age_without_birth_date_counts_for_the_age_of_evidence() -> None:
    file = shelter_access()
    daan = file.child("Daan")
    daan.birth_date, daan.age = None, 3
    file.rest("Daan", "E4", file.source(91))
    assert file.found() == ["MT-08 W Daan"]


def test_old_evidence_under_a_light_element_is_left_alone() -> None:
    file = shelter_access()
    file.child("Mila").element("E3").weight = "licht"
    file.rest("Mila", "E3", file.source(900))
    assert file.found() == []


def test_a_fresh_source_through_a_fact_counts_for_the_age() -> None:
    file = shelter_access()
    fact = file.fact("De kamer heeft nog steeds geen slot.", file.source(4))
    file.rest("Mila", "E4", file.source(500), fact)
    assert file.found() == []


def test_only_the_word_of_a_parent() -> None:
    file = shelter_access()
    file.rest("Mila", "E2", file.source(3, kind="ouderverklaring"), file.source(4, kind="ouderverklaring"))
    assert file.found() == ["MT-08 W Mila"]


def test_the_word_of_a_parent_beside_another_source() -> None:
    file = shelter_access()
    file.rest("Mila", "E2", file.source(3, kind="ouderverklaring"), file.source(4, kind="school"))
    assert file.found() == []


@pytest.mark.parametrize(
    ("element", "certainty", "expected"),
    [("E4", "aanname", ["MT-08 W Mila"]), ("E4", "aannemelijk", []), ("E3", "aanname", [])],
)
def test_an_assumption_under_a_heavy_element(element: str, certainty: str, expected: list[str]) -> None:
    file = shelter_access()
    file.child("Mila").element(element).certainty = certainty
    assert file.found() == expected


def test_without_a_source_there_is_nothing_weak() -> None:
    file = shelter_access()
    file.child("Mila").element("E4").certainty = "aanname"
    file.rest("Mila", "E4")
    assert file.found() == ["MT-07 F Mila"]


# --- MT-09 and MT-10: effects ------------------------------------------------------------


@pytest.mark.parametrize("number", [0, 1, 2])
def test_an_effect_is_lacking(number: int) -> None:
    file = shelter_access()
    file.effect("Daan", "E6", number, "")
    assert file.found() == ["MT-09 F Daan"]


def test_effects_of_a_removed_option_are_not_asked() -> None:
    file = shelter_access()
    file.effect("Daan", "E6", 3, "")
    changes.remove(file.option(3))
    assert file.found() == []


@pytest.mark.parametrize(("reason", "expected"), [("  ", ["MT-09 F Mila"]), ("School antwoordt maandag.", [])])
def test_unknown_needs_a_reason(reason: str, expected: list[str]) -> None:
    file = shelter_access()
    file.effect("Mila", "E7", 1, "onbekend", unknown_reason=reason)
    assert file.found() == expected


def test_unknown_for_the_chosen_option_under_a_heavy_element() -> None:
    file = shelter_access()
    file.effect("Mila", "E4", 2, "onbekend", unknown_reason="De plek is nog niet bezocht.")
    assert file.found() == ["MT-10 W Mila"]


def test_unknown_without_reason_under_a_heavy_element_is_two_findings() -> None:
    file = shelter_access()
    file.effect("Mila", "E4", 2, "onbekend", unknown_reason="")
    assert file.found() == ["MT-09 F Mila", "MT-10 W Mila"]


@pytest.mark.parametrize(("element", "number"), [("E4", 1), ("E7", 2)])
def test_unknown_elsewhere_is_no_warning(element: str, number: int) -> None:
    file = shelter_access()
    file.effect("Mila", element, number, "onbekend", unknown_reason="De plek is nog niet bezocht.")
    assert file.found() == []


def test_the_wish_gives_the_effect_of_the_view_and_a_row_of_its_own_is_ignored() -> None:
    file = shelter_access()
    file.effect("Mila", "E1", 2, "onbekend")
    assert file.found() == []


@pytest.mark.parametrize(("number", "expected"), [(2, ["MT-10 W Daan"]), (1, [])])
def test_a_wish_that_was_not_discussed_is_unknown_with_its_reason(number: int, expected: list[str]) -> None:
    file = shelter_access()
    changes.set_wish(file.child("Daan"), file.option(number).id, "niet_besproken")
    assert file.found() == expected


def test_a_wish_that_was_not_discussed_under_a_light_view() -> None:
    file = shelter_access()
    file.child("Mila").element("E1").weight = "normaal"
    changes.set_wish(file.child("Mila"), file.option(2).id, "niet_besproken")
    assert file.found() == []


def test_a_heard_child_without_a_wish_for_one_option() -> None:
    file = shelter_access()
    changes.set_wish(file.child("Mila"), file.option(3).id, "")
    assert file.found() == ["MT-09 F Mila"]


def test_without_any_hearing_record_the_view_has_no_effect_to_miss() -> None:
    file = shelter_access()
    mila = file.child("Mila")
    mila.hearings.clear()
    mila.wishes.clear()
    assert file.found() == ["MT-14 F Mila"]


# --- MT-11: the ideal decision -----------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("text", text_of(39), ["MT-11 F Mila"]),
        ("text", text_of(40), []),
        ("reason", text_of(59), ["MT-11 F Mila"]),
        ("reason", text_of(60), []),
        ("best_option_id", None, ["MT-11 F Mila"]),
    ],
)
def test_the_ideal_decision_is_there(field: str, value: str | None, expected: list[str]) -> None:
    file = shelter_access()
    setattr(file.child("Mila").ideal, field, value)
    assert file.found() == expected


# --- MT-12: copied text ------------------------------------------------------------------


@pytest.mark.parametrize(("length", "expected"), [(80, ["MT-12 H"]), (79, [])])
def test_equal_texts_of_brother_and_sister(length: int, expected: list[str]) -> None:
    file = shelter_access()
    for name in ("Mila", "Daan"):
        file.child(name).element("E3").text = text_of(length)
    assert file.found() == expected


def test_copies_in_capitals_in_two_elements_of_three_children_are_one_finding() -> None:
    file = shelter_end()
    for name in ("Noa", "Finn", "Liv"):
        text = text_of(100).upper() if name == "Finn" else text_of(100)
        file.child(name).element("E3").text = file.child(name).element("E6").text = text
    assert file.found() == ["MT-12 H"]


@pytest.mark.parametrize(("own", "expected"), [(10, ["MT-12 H"]), (11, [])])
def test_nine_tenths_alike_is_the_border(own: int, expected: list[str]) -> None:
    file = shelter_access()
    alike = text_of(100)[: 100 - own]
    first, second = alike + "QXYQXYQXYQX"[:own], alike + "ëïöüëïöüëïö"[:own]
    assert (SequenceMatcher(None, first.casefold(), second.casefold()).ratio() >= 0.9) == bool(expected)
    file.child("Mila").element("E3").text, file.child("Daan").element("E3").text = first, second
    assert file.found() == expected


def test_the_same_words_under_another_element_are_no_copy() -> None:
    file = shelter_access()
    file.child("Mila").element("E3").text = file.child("Daan").element("E6").text = text_of(100)
    assert file.found() == []


# --- MT-13: expertise --------------------------------------------------------------------


def vulnerable() -> File:
    """Mila is vulnerable and nobody with the right training was asked."""
    file = shelter_access()
    file.child("Mila").element("E5").weight = "zwaar"
    return file


def test_a_vulnerable_child_without_an_expert() -> None:
    assert vulnerable().found() == ["MT-13 W Mila"]


@pytest.mark.parametrize(("role", "expected"), [("pedagoog", []), ("jeugdverpleegkundige", ["MT-13 W Mila"])])
def test_a_source_of_this_child_by_an_expert(role: str, expected: list[str]) -> None:
    file = vulnerable()
    file.rest("Mila", "E6", file.source(author_role=role))
    assert file.found() == expected


def test_an_expert_source_through_a_fact() -> None:
    file = vulnerable()
    file.rest("Mila", "E6", file.fact("Mila eet minder.", file.source(author_role="jeugdarts")))
    assert file.found() == []


def test_an_expert_source_about_the_brother_only() -> None:
    file = vulnerable()
    file.rest("Daan", "E6", file.source(author_role="jeugdarts"))
    assert file.found() == ["MT-13 W Mila"]


def test_a_removed_expert_source() -> None:
    file = vulnerable()
    source = file.source(author_role="jeugdarts")
    file.rest("Mila", "E6", source, file.source())
    assert file.found() == []
    changes.remove(source)
    assert file.found() == ["MT-13 W Mila"]


@pytest.mark.parametrize(("profession", "expected"), [("psycholoog", []), ("leerkracht", ["MT-13 W Mila"])])
def test_a_recorded_expert(profession: str, expected: list[str]) -> None:
    file = vulnerable()
    changes.add_person(file.assessment, name="P. Vos", role="deskundige", profession=profession, advice="Rust.")
    assert file.found() == expected


@pytest.mark.parametrize(("number", "expected"), [(2, ["MT-13 W Daan"]), (1, [])])
def test_a_very_unsafe_chosen_option(number: int, expected: list[str]) -> None:
    file = shelter_access()
    file.effect("Daan", "E4", number, "sterk_negatief")
    assert file.found() == expected
