"""The document as plain data: frozen, and the same after a journey through JSON."""

import json
from dataclasses import FrozenInstanceError, fields, replace
from datetime import date
from typing import get_args

import pytest

from app.timeline import Moment, Stay, Timeline
from reports.document import (
    Block,
    Bullets,
    Card,
    CardSheet,
    Cell,
    Contents,
    CutLine,
    Definition,
    Document,
    Heading,
    Meta,
    Notice,
    PageBreak,
    Paragraph,
    Picture,
    Quote,
    Recipient,
    Run,
    Signature,
    Table,
    TickBoxes,
    TimeChart,
    WritingLines,
    printed,
)
from reports.document_json import DocumentError, from_json, to_json

STAY = Stay(date(2025, 2, 3), date(2025, 12, 29), "2", "Hotel", "Noodopvang, 329 nachten", open_end=True)
TALK = Moment(date(2025, 10, 24), "gesprek", "Gesprek met Zoë", "children/a/hearings/b/held_on", True)
TIME = Timeline(
    date(2025, 1, 1), date(2025, 10, 1), date(2026, 1, 1), date(2025, 11, 3), (STAY,), (TALK,), ("School",), 9
)

BLOCKS: tuple[Block, ...] = (
    Heading(1, "Kader", "zwaar", "decision", ("beslisser",)),
    Paragraph((Run("Een "), Run("kamer", bold=True), Run("ciel", italic=True, lang="fr")), 7, "Aanleiding", "occasion"),
    Quote("mama slaap", "Ilyas", "Darija", "mama slaapt", "children/a/hearings/b", ("beslisser", "ouder:c")),
    Bullets(((Run("één"),), (Run("twee"),)), "decision/help"),
    Definition("F12", (Run("Er zit schimmel."),), True, "facts/x/text"),
    Table(
        ("Element", "O1"),
        ((Cell("E4", weight="zwaar"), Cell("Positief", "positief", True, "aanname", note="direct")),),
        (2.0, 1.5),
        "Effecten",
        "impacts",
        marked=(1,),
    ),
    TimeChart(TIME, (("2", "noodopvang"),), "housing/past_stays"),
    Notice("Het besluit", ((Run("Ja."),), (Run("Nee."),)), True, "decision/summary"),
    Contents("Wat waar staat"),
    PageBreak(),
    Picture("bed", "een bed", 40, "Jouw bed", "children/a/explanation", ("kind",)),
    WritingLines("Naam", 2),
    TickBoxes(("ja", "nee"), "Kruis aan"),
    CutLine("Knip hier"),
    CardSheet((Card("bed", "mijn bed", "Waar slaap jij?"), Card("hart", "Dit mag niet weg"))),
    Signature("het college", "A. de Groot", "afdelingshoofd", "decision/signed_by"),
)
DOCUMENT = Document(
    "Besluit over Noor", "Gemotiveerd besluit", "CONCEPT", Recipient("ouder", "abc"), "nl",
    Meta(date(2025, 11, 10), "L. Haan", "Gemeente Waterstad", "2025-1", "noodopvang", "2025.1", False), BLOCKS,
)  # fmt: skip


def test_every_kind_of_block_is_in_this_test() -> None:
    assert {type(each) for each in BLOCKS} == set(get_args(Block))


def test_every_block_knows_its_field_and_who_may_see_it() -> None:
    for each in BLOCKS:
        assert {"field", "seen_by"} <= {field.name for field in fields(each)}


def test_a_document_comes_back_from_json_as_it_was() -> None:
    assert from_json(to_json(DOCUMENT)) == DOCUMENT
    assert hash(from_json(to_json(DOCUMENT))) == hash(DOCUMENT)


def test_the_same_document_gives_the_same_bytes_and_another_one_does_not() -> None:
    assert to_json(DOCUMENT) == to_json(from_json(to_json(DOCUMENT)))
    assert to_json(replace(DOCUMENT, status="vastgesteld")) != to_json(DOCUMENT)


def test_json_holds_letters_and_not_their_codes() -> None:
    assert "één" in to_json(DOCUMENT).decode()


def test_a_document_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        DOCUMENT.title = "Anders"  # type: ignore[misc]


def test_everything_that_is_printed_is_named_with_its_field() -> None:
    found = set(printed(DOCUMENT))
    for field, text in (
        ("title", "Besluit over Noor"),
        ("", "CONCEPT"),
        ("organisation", "Gemeente Waterstad"),
        ("occasion", "ciel"),
        ("children/a/hearings/b", "mama slaapt"),
        ("decision/help", "twee"),
        ("facts/x/text", "F12"),
        ("impacts", "Effecten"),
        ("impacts", "O1"),
        ("impacts", "Positief"),
        ("impacts", "direct"),
        ("housing/past_stays", "Hotel"),
        ("decision/summary", "Nee."),
        ("", "Wat waar staat"),
        ("children/a/explanation", "Jouw bed"),
        ("", "Waar slaap jij?"),
    ):
        assert (field, text) in found


@pytest.mark.parametrize(
    "broken",
    [b"", b"geen json", b"\xff\xfe", b"[]", b"{}", b'{"format":"iets anders","format_version":1}'],
)
def test_other_bytes_are_refused(broken: bytes) -> None:
    with pytest.raises(DocumentError):
        from_json(broken)


@pytest.mark.parametrize(
    ("word", "instead"),
    [
        ('"block":"quote"', '"block":"iets"'),
        ('"number":7', '"number":"7"'),
        ('"large":true', '"large":1'),
        ('"dated":"2025-11-10"', '"dated":"10 november"'),
        ('"effect":"positief"', '"effect":"beter"'),
        ('"certainty":"aanname"', '"certainty":"misschien"'),
        ('"marked":[1]', '"marked":["1"]'),
        ('"begins":"2025-02-03"', '"begins":"februari"'),
        ('"title":"Besluit over Noor"', '"naam":"Besluit over Noor"'),
        ('"format_version":1', '"format_version":2'),
    ],
)
def test_one_broken_value_is_refused(word: str, instead: str) -> None:
    text = to_json(DOCUMENT).decode()
    assert word in text
    with pytest.raises(DocumentError):
        from_json(text.replace(word, instead).encode())


def test_a_table_of_before_there_were_pictures_is_still_read() -> None:
    kept = Table(("Eis",), ((Cell("kop"),),), (1.0,))
    data = json.loads(to_json(replace(DOCUMENT, blocks=(kept,))))
    del data["blocks"][0]["marked"]
    for name in ("certainty", "weight", "note"):
        del data["blocks"][0]["rows"][0][0][name]
    assert from_json(json.dumps(data).encode()).blocks == (kept,)


def test_json_is_plain() -> None:
    data = json.loads(to_json(DOCUMENT))
    assert data["format"] == "kindvoorop-document"
    assert data["recipient"] == {"child_id": None, "kind": "ouder", "person_id": "abc"}
