"""A first letter to each parent: at B1, with the last day, ways to object and free help, and only what it may know."""

from __future__ import annotations

import re
from datetime import date

import pytest
from assessments import WITH_LETTERS, example, put, the_method

from app.letters.parents import parent_letter, parent_note, readers_of_letters
from app.readability import measure, unexplained_hard_words
from models.assessment import Assessment
from models.decision import DecisionRemedy

J3, J9 = WITH_LETTERS[1], WITH_LETTERS[4]


def letter_to(made: Assessment, name: str) -> str:
    return parent_letter(made, the_method(), next(each for each in made.persons if each.name == name))


@pytest.mark.parametrize("case", WITH_LETTERS)
def test_every_parent_of_the_examples_can_read_its_letter(case: str) -> None:
    made, method = example(case), the_method()
    limit = method.explanation.reading["ouder"]
    readers = readers_of_letters(made)
    assert readers
    for text in [parent_letter(made, method, each) for each in readers]:
        found = measure(text)
        assert "{" not in text and "  " not in text and found.words <= limit.most_words
        assert round(found.words_per_sentence, 1) <= limit.mean_sentence and found.score >= limit.score
        assert found.longest_sentence <= limit.longest_sentence
        assert not unexplained_hard_words(text, method.words.hard_words, "ouder", method.words.explains)


@pytest.mark.parametrize("case", WITH_LETTERS)
def test_the_note_about_each_child_reads_easily(case: str) -> None:
    made, method = example(case), the_method()
    limit = method.explanation.reading["ouder"]
    for child in made.children:
        text = parent_note(made, method, child)
        assert child.first_name in text and measure(text).longest_sentence <= limit.longest_sentence
        assert measure(text).score >= limit.score


def test_it_says_what_one_can_do_where_and_until_which_day() -> None:
    text = letter_to(example(J3), "Marcin Nowicki")
    said = (
        "De laatste dag daarvoor is 15 december 2025.", "Postbus 30", "Is er haast?", "voorlopige voorziening",
        "een klacht sturen", "Juridisch Loket", "B. Aydin", "2 februari 2026", "in het huis in Oostveen",
    )  # fmt: skip
    assert [each for each in said if each not in text] == []


def test_advice_says_who_decides_and_has_no_last_day_to_object() -> None:
    text = letter_to(example(J9), "Nadia Verbeek")
    assert "Dit is een advies. De rechter beslist." in text and "bezwaar maken. Dat is een brief" not in text


def test_two_parents_get_what_each_may_know() -> None:
    made = example(J9)
    mother, father = letter_to(made, "Nadia Verbeek"), letter_to(made, "Stefan Verbeek")
    assert "Ik slaap pas als Bas slaapt" not in mother + father
    lines = [f"Wij luisterden naar {name}. Wat {name} vindt, telt mee." for name in ("Mirte", "Bas")]
    assert [each for each in lines if each not in mother or each not in father] == []


def test_whose_words_are_kept_from_whom_makes_no_line_of_a_letter_other() -> None:
    """With the mark on the talk and without it the father reads the same."""
    made = example(J9)
    before = letter_to(made, "Stefan Verbeek")
    for child in made.children:
        for talk in child.hearings:
            talk.sharing.clear()
    assert letter_to(made, "Stefan Verbeek") == before


def test_a_talk_that_would_harm_is_announced_to_nobody() -> None:
    made = example(J3)
    lena = made.children[2]
    lena.hearings.clear()
    put(lena.not_heard, code="NG8", planned_on=date(2025, 11, 12))
    assert "Wij spraken nog niet met Lena." in letter_to(made, "Marcin Nowicki")
    lena.not_heard.code = "NG3"
    assert "Lena. Dat gaan wij wel doen" not in letter_to(made, "Marcin Nowicki")


def test_a_secret_place_stands_in_no_letter_to_the_other_parent() -> None:
    made = example(J9)
    made.decision_type = "BT-04"
    put(made.decision, outcome="verlenen", sleeping_place="In de opvang in Duinhoek")
    assert "Duinhoek" in letter_to(made, "Nadia Verbeek")
    assert "Duinhoek" not in letter_to(made, "Stefan Verbeek") and "Waar slaapt u?" not in letter_to(
        made, "Stefan Verbeek"
    )


def test_elements_and_interests_are_told_in_plain_words() -> None:
    text = letter_to(example(J3), "Marcin Nowicki")
    assert "- School en leren" in text and "- Hoeveel plek er is in de opvang" in text
    method = the_method()
    labels = [each.name for each in (*method.elements.values(), *method.interests.values()) if " " in each.name]
    assert [each for each in labels if f"- {each}\n" in text] == []


def test_a_letter_asks_to_call_only_where_there_is_a_number() -> None:
    made, method = example(J3), the_method()
    father = readers_of_letters(made)[0]
    assert "Bel 012-345 67 89, of kom langs." in parent_letter(made, method, father, "012-345 67 89")
    assert not re.search(r"\bbel(len|t)? ons\b", parent_letter(made, method, father), re.IGNORECASE)


def test_a_remedy_in_words_and_the_sentence_that_there_is_none_are_told() -> None:
    made = example(J3)
    made.decision.remedies[:] = [
        DecisionRemedy(name="Brief aan de raad", term="binnen vier weken", address="Postbus 1")
    ]
    made.decision.no_remedy = "Tegen dit besluit is geen bezwaar mogelijk."
    text = letter_to(made, "Marcin Nowicki")
    assert "Brief aan de raad, binnen vier weken, Postbus 1." in text and "geen bezwaar mogelijk" in text


def test_what_is_not_known_leaves_no_gap() -> None:
    made = example(J3)
    put(made.decision, summary="", effective_on=None, sleeping_place="", help="", remedies=[])
    made.author, made.balance.review_on = "", None
    for child in made.children:
        put(child.explanation, by="", planned_on=None)
    text = letter_to(made, "Marcin Nowicki")
    assert "{" not in text and ": \n" not in text and "  " not in text and "Wie helpt u" not in text
    assert text.rstrip().endswith("U mag iemand meenemen.")


def test_only_parents_and_carers_get_a_letter() -> None:
    assert [each.name for each in readers_of_letters(example(J9))] == ["Nadia Verbeek", "Stefan Verbeek"]


def test_only_a_parent_whose_child_was_spoken_to_is_asked_not_to_press() -> None:
    made, method = example(WITH_LETTERS[5]), the_method()
    fenna, milan = (next(each for each in made.children if each.first_name == name) for name in ("Fenna", "Milan"))
    assert "Vraag niet wat Fenna in het gesprek" in parent_note(made, method, fenna)
    assert "gesprek" not in parent_note(made, method, milan) and "Milan" in parent_note(made, method, milan)


def test_a_decision_that_begins_and_ends_says_so_in_one_sentence() -> None:
    assert "Dit geldt van 6 november 2025 tot en met 21 november 2025." in letter_to(
        example(WITH_LETTERS[5]), readers_of_letters(example(WITH_LETTERS[5]))[0].name
    )


def test_who_explains_it_and_when_is_kept_from_who_may_not_know_the_address() -> None:
    made, method = example(J9), the_method()
    mother, father = letter_to(made, "Nadia Verbeek"), letter_to(made, "Stefan Verbeek")
    assert "M. Driessen, 2 februari 2026" in mother
    assert "Driessen" not in father and "2 februari" not in father and "Wij leggen die ook uit." in father
    for child in made.children:
        assert "februari" not in parent_note(made, method, child), child.first_name


def test_braces_that_somebody_typed_stay_as_they_are() -> None:
    made, method = example(J3), the_method()
    put(made.children[2].explanation, by="T. {Willems}")
    assert "T. {Willems} legt alles uit aan Lena" in parent_note(made, method, made.children[2])
