"""Under other names nobody stands under the own name, in no field and no text, and everybody is the same one always."""

from __future__ import annotations

from datetime import date
from importlib.resources import files
from typing import Any

import pytest
from assessments import the_method
from pdf_text import text_of

from app.casefile import dump_case, read_case
from app.changes import add_child, add_fact, add_person, begin, remove
from app.findings import check
from app.pseudonyms import other_names, renamed, under_other_names
from app.recipients import Recipient, readers
from app.second_reader import agree, ask_to_read, still_holds
from models.assessment import Assessment
from reports.decision import compose
from reports.pdf import render

DAY = date(2025, 11, 3)
EXAMPLES = [each for each in files("resources").joinpath("examples").iterdir() if each.name.startswith("J")]


def case() -> Assessment:
    made = begin(the_method())
    made.title = "Familie Nowak"
    add_person(made, name="Ewa van Nowak", role="ouder_gezag", contact="06-1111", safe_contact="bij oma")
    add_child(made, first_name="Lena", last_name="Nowak", pseudonym="Roos")
    add_child(made, first_name="Kacper", last_name="Nowak")
    add_fact(made, "Lena’s moeder Ewa van Nowak belde. LENA en Kacpers vriend: Lenaart, Ewald en de Nowaks.")
    return made


def test_every_whole_name_is_replaced_and_parts_of_words_are_not() -> None:
    made = under_other_names(case())
    assert made.facts[0].text == (
        "Roos’s moeder Persoon A belde. Roos en Kind Bs vriend: Lenaart, Ewald en de [familienaam 1]s."
    )
    assert made.title == "Familie [familienaam 1]"
    first, second = made.children
    assert (first.first_name, first.last_name, second.first_name) == ("Roos", "", "Kind B")
    assert (made.persons[0].name, made.persons[0].contact, made.persons[0].safe_contact) == ("Persoon A", "", "")


def test_the_dossier_itself_keeps_its_names_and_the_copy_its_ids() -> None:
    own = case()
    before = dump_case(own)
    made = under_other_names(own)
    assert dump_case(own) == before and made.id == own.id and made.children[0].id == own.children[0].id


def test_an_agreement_that_holds_goes_on_holding_under_other_names() -> None:
    own = case()
    for reader in ("R. Visser", "H. Demir"):
        agree(own, ask_to_read(own, reader, "jurist", "S. Bos", DAY), "", DAY)
    own.reviews[1].agreed_content = "0" * 64
    made = under_other_names(own)
    assert [still_holds(made, each) for each in made.reviews] == [True, False]


def test_names_with_signs_and_dangerous_characters_are_taken_as_they_are() -> None:
    names = {"Zoë (Zo)": "Kind A", "D'Arc": "Kind B", "Ünal": "Persoon A"}
    assert renamed("Zoë (Zo) en D'Arc, Ünal.", names) == "Kind A en Kind B, Persoon A."
    assert renamed("", names) == "" and renamed("tekst", {}) == "tekst"


def test_a_family_name_of_one_person_stands_for_that_person_and_an_organisation_goes_as_a_whole() -> None:
    made = begin(the_method())
    add_person(made, name="P. de Vos", role="deskundige")
    add_person(made, name="Raad voor de Kinderbescherming", role="beslisser")
    text = "Mevrouw Vos sprak met de Raad voor de Kinderbescherming. De Raad wacht."
    add_fact(made, text)
    found = under_other_names(made).facts[0].text
    assert found == "Mevrouw Persoon A sprak met de Persoon B. De Raad wacht."


def test_a_word_between_the_names_is_no_name() -> None:
    assert set(other_names(case())) == {"Ewa van Nowak", "Ewa", "Nowak", "Lena Nowak", "Lena", "Kacper Nowak", "Kacper"}


@pytest.mark.parametrize(
    ("name", "text", "wanted"),
    [
        ("D'Angelo", "D’Angelo en D'Angelo’s jas, D‘Angelo", "Kind A en Kind A’s jas, Kind A"),
        ("José", "Jose\u0301 is bang.", "Kind A is bang."),
        ("Jose\u0301", "José is bang.", "Kind A is bang."),
        ("sam", "Sam huilt. sam ook.", "Kind A huilt. Kind A ook."),
        ("Anne-Fleur", "Anne-Fleur heet Anne.", "Kind A heet Kind A."),
    ],
)
def test_the_same_name_made_with_other_signs_does_not_stay(name: str, text: str, wanted: str) -> None:
    made = begin(the_method())
    add_child(made, first_name=name)
    add_fact(made, text)
    assert under_other_names(made).facts[0].text == wanted


def test_a_double_family_name_of_which_one_part_is_written_does_not_stay() -> None:
    made = begin(the_method())
    add_person(made, name="Karin Jansen-Bakker")
    add_child(made, first_name="Lena", last_name="El Amrani-bakker")
    add_fact(made, "Mevrouw Jansen belde. Karin Jansen-Bakker ook, en meneer El Amrani.")
    found = under_other_names(made).facts[0].text
    assert found == "Mevrouw Persoon A belde. Persoon A ook, en meneer El [familienaam 2]."


def test_what_is_said_of_one_child_is_not_said_of_another_that_is_called_the_same() -> None:
    made = begin(the_method())
    for first, last in (("Sam", "Vos"), ("Sam", "Bos"), ("Jan", "Vos"), ("Jan Peter", "Bos")):
        add_child(made, first_name=first, last_name=last)
    add_fact(made, "Sam is bang. Sam Vos niet, Sam Bos wel. Jan slaapt, Jan Peter en Peter niet.")
    found = under_other_names(made).facts[0].text
    assert found == "[voornaam 1] is bang. Kind A niet, Kind B wel. Kind C slaapt, Kind D en Kind D niet."


def test_a_child_that_was_removed_and_filled_in_again_stands_under_its_own_other_name() -> None:
    made = begin(the_method())
    remove(add_child(made, first_name="Sam"))
    add_child(made, first_name="Sam")
    add_fact(made, "Sam is bang.")
    assert under_other_names(made).facts[0].text == "Kind B is bang."


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: each.name[:5])
def test_no_paper_and_no_file_of_an_example_names_anybody(example: Any) -> None:
    own = read_case(example.read_bytes(), the_method())
    made = under_other_names(own)
    hidden = [name for name in other_names(own) if len(name) > 2]
    assert hidden
    findings = check(made, the_method())
    papers = [compose(made, the_method(), findings, each) for each in readers(made) if each == Recipient("intern")]
    texts = [text_of(render(each)) for each in papers] + [dump_case(made).decode()]
    for text in texts:
        words = " ".join(text.split())
        assert [name for name in hidden if renamed(words, {name: "§"}) != words] == []
