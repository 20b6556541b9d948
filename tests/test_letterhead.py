"""The letterhead: kept in the organisation's file, cleaned, on every look, and never on a paper of somebody else."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any, get_args

import pypdfium2
import pytest
from PIL import Image

from app.casefile import read_case
from app.findings import check
from app.letterhead import MOST_KEPT, MOST_READ, TALLEST, WIDEST, LogoRefused, OwnLetterhead, read_logo, take_in_logo
from app.method import Method
from app.organisation import (
    Organisation,
    OrganisationError,
    dump_organisation,
    load_organisation,
    read_organisation,
    save_organisation,
    take_in_organisation,
)
from app.recipients import Recipient, readers
from reports.decision import compose
from reports.document import Document, Look, Signature
from reports.document_json import from_json, to_json
from reports.eviction_checklist import compose_eviction_checklist
from reports.html import render_html
from reports.letterhead import NO_LETTERHEAD, letterhead_of, signed_decision, signed_letter
from reports.parent_letter import compose_parent_note
from reports.pdf import missing_characters, render
from reports.review_card import compose_review_card
from reports.talk_cards import compose_cards
from reports.urgency_annex import compose_urgency_annex
from tests.letters import everything
from tests.papers import EXAMPLES, METHOD
from tests.pdf_text import holds, pages_of
from tests.pictures import MAKER, picture, saved
from tests.web_pages import faults_of, tree_of

LOOKS: tuple[Look, ...] = get_args(Look)
LOGO = take_in_logo(saved("png", picture(120, 40)))
OWN = OwnLetterhead(
    "Gemeente Waterstad", "Stadhuisplein 1\nPostbus 12", "1234 AB", "Waterstad", "14 012", "jeugd@waterstad.example",
    "waterstad.example", "werkdagen van 9 tot 17 uur", "Rekening 12 · ingeschreven onder 34", "M. de Boer",
    "teamleider Wonen", LOGO.text, "Waterstad, een gemeente aan het water",
)  # fmt: skip
OURS = Organisation("Gemeente Waterstad", letterhead=OWN)
HEAD = "format = 'kindvoorop-organisatie'\nformat_version = 1\n"


def _with_head(look: Look) -> Document:
    made = replace(everything("brief"), look=look, letterhead=letterhead_of(OURS, "Gemeente Waterstad"))
    return replace(made, blocks=(*made.blocks, *signed_letter(OURS, "")))


# --- in the file ----------------------------------------------------------------------------------------------


def test_the_letterhead_comes_back_from_the_file_and_travels_with_it(tmp_path: Path, method: Method) -> None:
    save_organisation(tmp_path, OURS)
    assert load_organisation(tmp_path, method) == OURS
    other = tmp_path / "elders"
    other.mkdir()
    assert take_in_organisation(other, dump_organisation(OURS), method) == OURS
    assert load_organisation(other, method).letterhead == OWN


def test_a_file_without_one_is_as_it_was_and_one_with_it_says_that_it_is_newer(method: Method) -> None:
    assert dump_organisation(Organisation("Oostveen")).decode() == HEAD.replace("'", '"') + 'name = "Oostveen"\n'
    assert read_organisation(HEAD.encode(), method).letterhead == OwnLetterhead()
    assert dump_organisation(OURS).startswith(b'format = "kindvoorop-organisatie"\nformat_version = 2\n')


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[letterhead]\nlogo = 'geen plaatje'", "«logo»: Het logo in dit bestand is beschadigd"),
        ("[letterhead]\nlogo = 'aGFsbG8='", "«logo»: Dit bestand is geen PNG of JPEG"),
        ("[letterhead]\nfax = '1'", "de sleutel «fax» is onbekend"),
    ],
)
def test_what_is_wrong_in_the_file_is_named(method: Method, text: str, problem: str) -> None:
    with pytest.raises(OrganisationError) as caught:
        read_organisation((HEAD + text).encode(), method)
    assert problem in str(caught.value)


def test_a_logo_that_was_put_in_the_file_by_hand_is_cleaned_as_well(method: Method) -> None:
    raw = base64.b64encode(saved("jpeg", orientation=6)).decode()
    read = read_organisation(f"{HEAD}[letterhead]\nlogo = '{raw}'\n".encode(), method)
    kept = base64.b64decode(read.letterhead.logo)
    assert MAKER.encode() not in kept and b"Exif" not in kept
    assert read_logo(read.letterhead.logo).text == read.letterhead.logo  # and stays as it is from then on


# --- the logo -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["png", "jpeg"])
def test_a_logo_keeps_nothing_of_where_it_was_made_and_stands_upright(kind: str) -> None:
    made = take_in_logo(saved(kind, orientation=6))
    assert MAKER.encode() not in made.data and b"GPS" not in made.data and b"Exif" not in made.data
    assert (made.width, made.height) == (40, 60)
    shown = Image.open(BytesIO(made.data)).convert("RGB")
    red, *_ = shown.getpixel((35, 5))  # type: ignore[misc]
    assert red > 150  # the red corner, top left in the camera, stands at the top right
    assert take_in_logo(made.data) == made


def test_a_logo_that_lets_the_page_through_is_put_on_white() -> None:
    through = Image.new("RGBA", (80, 40), (0, 0, 0, 0))
    through.paste((10, 20, 200, 255), (0, 0, 40, 40))
    kept = Image.open(BytesIO(take_in_logo(saved("png", through)).data))
    assert (kept.mode, kept.getpixel((60, 20)), kept.getpixel((10, 10))) == ("RGB", (255, 255, 255), (10, 20, 200))


def test_a_large_logo_is_made_small_and_a_small_one_keeps_its_bytes() -> None:
    large = take_in_logo(saved("png", picture(4000, 1000)))
    assert (large.width, large.height) == (WIDEST, 250) and large.height <= TALLEST
    small = saved("png", picture(200, 100))
    assert take_in_logo(small).data == small


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "Dit bestand is leeg"),
        (b"<?xml version='1.0'?><svg xmlns='x'/>", "Dit is een SVG. Sla het logo eerst op als PNG"),
        (b"GIF89a....", "geen PNG of JPEG"),
        (saved("webp"), "geen PNG of JPEG"),
        (saved("png")[:-30], "beschadigd of afgebroken"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * MOST_READ, "groter dan 5 MB"),
        (saved("png", Image.effect_noise((900, 400), 90)), f"hoogstens {MOST_KEPT // 1000} kB"),
    ],
)
def test_a_file_that_is_no_logo_is_refused_with_what_to_do(data: bytes, problem: str) -> None:
    with pytest.raises(LogoRefused) as caught:
        take_in_logo(data)
    assert problem in str(caught.value)


# --- on paper -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("look", LOOKS)
def test_every_look_shows_it_on_paper_and_on_the_page(look: Look) -> None:
    made = _with_head(look)
    pdf, page = render(made), render_html(made)
    first, *_, last = pages_of(pdf)
    assert _pictures(pdf) == 1
    assert holds(first, "Gemeente Waterstad") and holds(first, OWN.foot) and holds(last, OWN.foot)
    assert holds(first, "1234 AB Waterstad") is (look in ("besluit", "brief"))
    for each in ("Namens Gemeente Waterstad", "M. de Boer", "teamleider Wonen"):
        assert holds(" ".join(pages_of(pdf)), each)
    assert faults_of(page) == []
    top = tree_of(page)
    [image] = top.all("img")
    assert image.attributes["alt"] == OWN.logo_alt and image.attributes["src"].endswith(OWN.logo)
    assert ("1234 AB" in top.one("header").text) is (look in ("besluit", "brief"))
    assert OWN.foot in top.one("footer").text and "Namens Gemeente Waterstad" in top.one("main").text
    assert render(made) == pdf and render_html(made) == page


def _pictures(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    try:
        kind = pypdfium2.raw.FPDF_PAGEOBJ_IMAGE
        return sum(1 for page in document for each in page.get_objects(max_depth=3) if each.type == kind)
    finally:
        document.close()


@pytest.mark.parametrize("look", LOOKS)
def test_the_organisation_is_named_once(look: Look) -> None:
    plain = replace(_with_head(look), blocks=())
    head = tree_of(render_html(plain)).one("header").text
    assert head.count("Gemeente Waterstad") == 1
    other = replace(plain, meta=replace(plain.meta, organisation="Gemeente Waterstad, afdeling Wonen"))
    assert ("afdeling Wonen" in tree_of(render_html(other)).one("header").text) is (look in ("besluit", "brief"))
    if look in ("besluit", "brief"):
        assert holds(pages_of(render(other))[0], "afdeling Wonen")


def test_a_document_holds_its_letterhead_itself_and_one_without_keeps_its_bytes() -> None:
    made = from_json(to_json(_with_head("besluit")))
    assert made == _with_head("besluit")
    assert render(from_json(to_json(made))) == render(made)
    bare = to_json(replace(everything("brief"), letterhead=NO_LETTERHEAD))
    assert b"letterhead" not in bare and bare == to_json(everything("brief"))


def test_without_a_logo_or_without_words_the_rest_stands() -> None:
    words = replace(everything("brief"), letterhead=replace(letterhead_of(OURS, ""), logo=NO_LETTERHEAD.logo))
    assert _pictures(render(words)) == 0 and not list(tree_of(render_html(words)).all("img"))
    only = Organisation("Gemeente Waterstad", letterhead=OwnLetterhead(logo=LOGO.text))
    logo = replace(everything("brief"), letterhead=letterhead_of(only, ""))
    assert _pictures(render(logo)) == 1
    [image] = tree_of(render_html(logo)).all("img")
    assert image.attributes["alt"] == "Logo van Gemeente Waterstad"


@pytest.mark.parametrize(
    ("sender", "ours"),
    [
        ("", True),
        ("gemeente  waterstad", True),
        ("Gemeente Waterstad, afdeling Wonen", True),
        ("Waterstad", True),
        ("Gemeente Oostveen", False),
    ],
)
def test_a_paper_of_another_organisation_never_carries_ours(sender: str, ours: bool) -> None:
    assert (letterhead_of(OURS, sender) != NO_LETTERHEAD) is ours
    assert bool(signed_letter(OURS, sender)) is ours


def test_a_decision_is_signed_by_whom_the_file_names_for_every_reader_alike() -> None:
    path = next(each for each in EXAMPLES if each.name.startswith("J10-B"))
    file = read_case(path.read_bytes(), METHOD)
    file.status = "concept"
    ours = Organisation(file.organisation, letterhead=replace(OWN, name=file.organisation))
    found = check(file, METHOD)
    heads = set()
    for reader in readers(file):
        made = compose(file, METHOD, found, reader, organisation=ours)
        [signature] = [each for each in made.blocks if isinstance(each, Signature)]
        assert (signature.name, signature.on_behalf) == (file.decision.signed_by, file.decision.decider_body)
        heads.add(made.letterhead)
    assert len(heads) == 1
    bare = compose(file, METHOD, found, Recipient("beslisser"), organisation=Organisation(file.organisation))
    assert bare == compose(file, METHOD, found, Recipient("beslisser"))
    file.decision.signed_by = ""
    assert signed_decision(ours, file.organisation, file.decision) == ()


def test_a_letter_is_signed_by_whom_the_organisation_names_and_by_nobody_else() -> None:
    assert signed_letter(OURS, "") == (Signature("Gemeente Waterstad", "M. de Boer", "teamleider Wonen"),)
    assert signed_letter(Organisation("X", letterhead=replace(OWN, signatory="")), "") == ()
    assert signed_letter(Organisation("Gemeente Waterstad"), "") == () and signed_letter(None, "") == ()


def test_a_letter_for_parents_carries_it_too() -> None:
    file = read_case(EXAMPLES[0].read_bytes(), METHOD)
    ours = Organisation(letterhead=replace(OWN, name=file.organisation))
    note = compose_parent_note(file, METHOD, file.children[0], organisation=ours)
    assert note.letterhead.lines == OWN.lines


def test_a_character_that_paper_lacks_is_told_of_the_letterhead() -> None:
    made = replace(everything("brief"), letterhead=letterhead_of(Organisation(letterhead=replace(OWN, foot="漢")), ""))
    assert [each.field for each in missing_characters(made)] == ["letterhead"]


@pytest.mark.parametrize("piece", [compose_urgency_annex, compose_review_card, compose_eviction_checklist])
def test_what_goes_out_of_the_house_carries_it_and_names_nobody_under_pseudonyms(piece: Any) -> None:
    file = read_case(next(each for each in EXAMPLES if each.name.startswith("J10-B")).read_bytes(), METHOD)
    ours = Organisation(file.organisation, letterhead=replace(OWN, name=file.organisation))
    given = (file, METHOD, check(file, METHOD)) if piece is compose_review_card else (file, METHOD)
    made = piece(*given, Recipient("beslisser"), organisation=ours)
    assert made.letterhead == letterhead_of(ours, file.organisation) != NO_LETTERHEAD
    assert holds(pages_of(render(made))[0], OWN.foot)
    assert piece(*given, Recipient("beslisser"), organisation=ours, other_names=True).letterhead == NO_LETTERHEAD
    assert piece(*given, Recipient("beslisser")).letterhead == NO_LETTERHEAD


def test_a_card_on_the_table_with_a_child_carries_none() -> None:
    assert compose_cards(METHOD, "L3", date(2025, 11, 10)).letterhead == NO_LETTERHEAD
