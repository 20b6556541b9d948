"""Spelling without internet: what is marked, what is left alone, and what this computer remembers."""

import re
import sys
from importlib.resources import files

import pytest

from app import dictionary
from app.dictionary import field_words
from app.own_words import FILE, read_own_words, remember_word
from app.spelling import LONGEST_TO_GUESS, Mistake, guesses, mistakes, word_at

needs_dictionary = pytest.mark.skipif(not dictionary.is_there(), reason="chunspell is er niet voor deze computer")


def words(text: str, known: frozenset[str] = frozenset()) -> list[str]:
    return [each.word for each in mistakes(text, known)]


@needs_dictionary
@pytest.mark.parametrize(
    "text",
    [
        "Noor slaapt bij Oma Bep in Randmeer, dicht bij haar school De Vlieger.",
        "Het wijkteam, de jeugdverpleegkundige en de GGD vinden de kamer te vochtig.",
        "Zie www.kinderombudsman.nl/xyzq, jan.jansen@ggzabc.nl, E4-07 en ECLI:NL:RBAMS:2025:1234.",
        "Zo’n huis is te klein; ’s nachts slaapt zij op de bank. Eén kamer, zó klein!",
        "De 10-jarige blijft uithuisgeplaatst; er is een flexwoning en een wmo-consulent.",
        "The child sleeps on the sofa and it has been very cold for many weeks now",
        "می‌خواهم بمانم 中文",
        "",
    ],
)
def test_what_is_right_or_no_dutch_gets_no_mark(text):
    assert words(text) == []


@needs_dictionary
def test_what_is_mistyped_is_found_where_it_stands():
    text = "Eén kindd slaapt slecht. Mishandelng? De slaapplekn zijn te koud voor hen alle drie."
    assert words(text) == ["kindd", "Mishandelng", "slaapplekn"]
    assert all(text[each.start : each.end] == each.word for each in mistakes(text))


@needs_dictionary
def test_names_of_the_dossier_and_own_words_are_known_with_their_endings():
    assert words("noors tas en ilyas’ fiets staan bij sarikaya in de gang") != []
    known = frozenset({"noor", "ilyas", "sarikaya"})
    assert words("noors tas en ilyas’ fiets staan bij sarikaya in de gang", known) == []


@needs_dictionary
def test_what_may_have_been_meant_is_offered_and_not_for_long_words():
    assert "kind" in guesses("kindd") and "mishandeling" in guesses("mishandelng")
    assert guesses("a" * (LONGEST_TO_GUESS + 1)) == ()


@needs_dictionary
def test_every_word_of_the_field_list_is_needed_and_is_no_name():
    speller = dictionary.dictionary()
    assert [each for each in field_words() if speller.spell(each)] == []
    listed = files("resources").joinpath("spelling/vakwoorden.txt").read_text("utf8").splitlines()
    listed = [each for each in listed if each and not each.startswith("#")]
    assert len(listed) == len(set(listed)) and all(each == each.lower() for each in listed)


@needs_dictionary
def test_the_worked_examples_hold_no_word_that_is_marked_but_names():
    """What a user sees first must not be full of waves."""
    found: set[str] = set()
    for path in files("resources").joinpath("examples").iterdir():
        for text in re.findall(r'": "([^"]{40,})"', path.read_text("utf8")):
            found.update(words(text.replace("\\n", "\n")))
    assert [each for each in found if each.islower()] == []


def test_without_the_component_nothing_is_marked_and_it_is_said(monkeypatch):
    monkeypatch.setitem(sys.modules, "hunspell", None)
    assert not dictionary.is_there()
    assert dictionary.dictionary.__wrapped__() is None
    assert "niet geïnstalleerd" in dictionary.MISSING


def test_the_word_around_a_place():
    assert word_at("een kindd slaapt", 6) == Mistake(4, 9, "kindd") == word_at("een kindd slaapt", 9)
    assert word_at("een  kind", 4) is None


def test_a_word_is_remembered_in_a_plain_file_and_nothing_else_is(tmp_path):
    assert read_own_words(tmp_path) == frozenset() and not (tmp_path / FILE).exists()
    assert remember_word(tmp_path, "Stapelbedje") == {"stapelbedje"}
    assert remember_word(tmp_path, "kletspaal") == read_own_words(tmp_path) == {"stapelbedje", "kletspaal"}
    assert (tmp_path / FILE).read_text("utf8").splitlines()[1:] == ["kletspaal", "stapelbedje"]
    (tmp_path / FILE).write_bytes(b"# weg\n\xff\xfe\nbank # stoel\n\n")
    assert "bank" in read_own_words(tmp_path)


def test_the_licence_of_the_dictionary_is_shipped():
    text = files("resources").joinpath("spelling/LICENCE-OpenTaal.txt").read_text("utf8")
    assert "OpenTaal" in text and "BSD" in text and "Redistributions of source code must retain" in text
