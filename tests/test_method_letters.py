"""Broken sentences for letters are refused, with words: a group that is missing, a place that nobody fills."""

from pathlib import Path

import pytest
from broken_method import assert_refused, change, copy_of_the_method

LETTERS = "letters.toml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_of_the_method(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("L5 = 'Beste {naam},'\n", "", "in «sentences.greeting» ontbreekt «L5»."),
        ("L5 = 'Beste {naam},'", "L5 = 'Beste {voornaam},'", "«sentences.greeting» verwijst naar «voornaam»"),
        ("L5 = 'Beste {naam},'", "L5 = 'Beste {naam,'", "in «sentences.greeting» staat een accolade"),
        ("[letters.sentences.waits]", "[letters.sentences.wacht]", "in «sentences» ontbreekt «waits»."),
        ("greeting = 'Beste {naam},'", "groet = 'Beste {naam},'", "in «parents» ontbreekt «greeting»."),
        (
            "lang = 'Deze zin telt {aantal} woorden.",
            "lang = 'Deze zin telt {woorden} woorden.",
            "«notes.lang» verwijst",
        ),
        ("K8 = ['praten we'", "K9 = ['praten we'", "in «marks» ontbreekt «K8»."),
        ("id = 'BT-08', who", "id = 'BT-18', who", "in «decisions» ontbreekt «BT-08»."),
        ("L1 = '{kind} is nog te klein", "L1 = '{naam} is nog te klein", "«parent_tips» verwijst naar «naam»"),
    ],
)
def test_what_is_missing_or_fills_nothing_is_named(folder: Path, old: str, new: str, said: str) -> None:
    change(folder, LETTERS, old, new)
    assert_refused(folder, LETTERS, "", said)


def test_a_drawing_that_is_not_there_is_named_with_its_option(folder: Path) -> None:
    change(folder, LETTERS, "place = 'nieuw', drawing = 'huis'", "place = 'nieuw', drawing = 'kasteel'")
    assert_refused(folder, LETTERS, "OP-04", "«drawing» verwijst naar «kasteel»")
