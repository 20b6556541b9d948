"""Letters as data: the same after a journey through JSON, decisions with their old bytes, nothing unprintable."""

from dataclasses import replace
from hashlib import sha256

import pytest
from letters import FORMS, LETTERS, META, everything, letter, text

from reports.document import (
    Card,
    CardSheet,
    CutLine,
    Document,
    Heading,
    Look,
    PageBreak,
    Picture,
    Recipient,
    TickBoxes,
    WritingLines,
    printed,
)
from reports.document_json import DocumentError, from_json, to_json
from reports.pdf import CannotPrint, render


@pytest.mark.parametrize("look", ["besluit", *LETTERS])
def test_a_letter_is_the_same_after_a_journey_through_json(look: Look) -> None:
    made = everything(look)
    assert from_json(to_json(made)) == made


def test_a_decision_keeps_the_bytes_it_had_before_there_were_letters() -> None:
    made = Document(
        "Besluit", "onder", "CONCEPT", Recipient("beslisser"), "nl", META,
        (Heading(1, "Kader"), text("Tekst.", 1), PageBreak()),
    )  # fmt: skip
    assert b"look" not in to_json(made) and b"addressee" not in to_json(made)
    assert sha256(to_json(made)).hexdigest() == "9e154a7e95e7baaf93696b0cc0285524861a3270a1384daeffece06baa162b03"
    assert b'"look":"brief"' in to_json(replace(made, look="brief"))


@pytest.mark.parametrize(
    ("old", "new"),
    [(b'"brief"', b'"krant"'), (b'"lines":3', b'"lines":"3"'), (b'"width_mm":45', b'"width_mm":"45"')],
)
def test_a_letter_with_something_else_in_it_is_refused(old: bytes, new: bytes) -> None:
    data = to_json(everything("brief"))
    assert old in data
    with pytest.raises(DocumentError):
        from_json(data.replace(old, new))


def test_everything_on_paper_is_told_with_its_field() -> None:
    found = list(printed(letter(*FORMS.values())))
    assert ("addressee", "Noor Bos") in found and ("decision", "Jouw school") in found
    said = {words for _, words in found}
    assert said >= {"Naam", "Kruis aan", "Ik snap waarom.", "Knip hier", "mijn bed", "Waar slaap jij?"}
    assert "een school" not in said


@pytest.mark.parametrize(
    "made",
    [
        letter(addressee=("Noor 😀",)),
        letter(TickBoxes(("😀",))),
        letter(WritingLines("😀", 1)),
        letter(CutLine("😀")),
        letter(Picture("zon", "zon", 30, "😀")),
        letter(CardSheet((Card("zon", "zon", "😀"),))),
    ],
    ids=["addressee", "box", "line", "cut", "caption", "card"],
)
def test_a_missing_character_is_found_before_printing(made: Document) -> None:
    with pytest.raises(CannotPrint, match="GRINNING FACE"):
        render(made)
