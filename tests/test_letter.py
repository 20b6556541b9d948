"""Letters and cards on paper: large and calm type, pictures, places to write on, and all of it whole."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import pairwise

import pikepdf
import pypdfium2
import pytest
from letters import FORMS, LETTERS, META, everything, letter, text
from pdf_text import bookmarks_and_properties, holds, pages_of, squeezed, text_of
from pypdfium2 import raw
from test_pdf import HOLDERS, WORD

from app.timeline import Timeline
from reports.document import (
    Card,
    CardSheet,
    Contents,
    CutLine,
    Heading,
    Look,
    Picture,
    TickBoxes,
    TimeChart,
    WritingLines,
)
from reports.drawing import DrawingError
from reports.pdf import render
from reports.pdf_check import page_count

LONG = "Dit is een <zin> van «drie» bladzijden & meer, met een slot. " * 85
MOST = {"besluit": 9000, "brief": 9000, "kaart": 2600}
"""Letters that fill more than one page."""
TIME = Timeline(date(2025, 1, 1), date(2025, 10, 1), date(2026, 1, 1), date(2025, 11, 3), (), (), (), 9)


def sizes(pdf: bytes, bottom: float = 60) -> Iterator[float]:
    """The size of every letter above the foot of the pages."""
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        words = page.get_textpage()
        for at in range(words.count_chars()):
            if words.get_charbox(at)[1] > bottom and words.get_text_range(at, 1).strip():
                yield raw.FPDFText_GetFontSize(words.raw, at)


def tops(pdf: bytes, page: int = 0) -> list[float]:
    """The height at which each line of text stands, from the top."""
    words = pypdfium2.PdfDocument(pdf)[page].get_textpage()
    found = {round(words.get_rect(at)[3]) for at in range(words.count_rects())}
    return sorted((each for each in found if each > 60), reverse=True)


def drawn(pdf: bytes) -> int:
    """How many lines and planes are drawn on the pages."""
    document = pypdfium2.PdfDocument(pdf)
    return sum(len(list(page.get_objects([raw.FPDF_PAGEOBJ_PATH]))) for page in document)


# --- type and white -------------------------------------------------------------------------------------------


def test_no_letter_is_smaller_than_twelve_points_in_a_letter() -> None:
    assert min(sizes(render(everything("brief")))) >= 12


def test_no_letter_is_smaller_than_22_points_on_a_card() -> None:
    cards = [each for each in everything("kaart").blocks if not isinstance(each, CardSheet)]
    assert min(sizes(render(letter(*cards, look="kaart")))) >= 22


@pytest.mark.parametrize(("look", "leading"), [("brief", 18), ("kaart", 34.5)])
def test_lines_stand_one_and_a_half_apart(look: Look, leading: float) -> None:
    lines = tops(render(letter(text("Een regel met woorden. " * 30), look=look)))[-6:]
    assert [one - other for one, other in pairwise(lines)] == pytest.approx([leading] * 5, abs=1)


def test_headings_of_a_letter_are_14_to_16_points() -> None:
    blocks = [Heading(level, "KKKK") for level in (1, 2, 3, 4)]
    found = set(sizes(render(letter(*blocks, title="KKKK", meta=replace(META, organisation=""), addressee=()))))
    assert found and min(found) >= 14 and max(found) == 16


@pytest.mark.parametrize("look", LETTERS)
def test_the_margins_of_a_letter_are_wide(look: Look) -> None:
    words = pypdfium2.PdfDocument(render(letter(text(LONG), look=look)))[0].get_textpage()
    shown = words.get_text_range()  # a space at the end of a line is no ink
    rects = [words.get_charbox(at) for at in range(words.count_chars()) if not shown[at].isspace()]
    white = {"brief": 30, "kaart": 22}[look] / 25.4 * 72
    assert min(each[0] for each in rects) >= white - 1
    assert max(each[2] for each in rects) <= 595 - white + 1


# --- head and foot --------------------------------------------------------------------------------------------


def test_a_letter_begins_with_who_writes_to_whom_and_when() -> None:
    (page,) = pages_of(render(letter(text("Hoi."))))
    assert page.split("\r\n")[:6] == [
        "Gemeente Waterstad", "Kenmerk: 2025-1", "Noor Bos", "Kade 1", "10 november 2025", "Waar je woont",
    ]  # fmt: skip


def test_nobody_writing_to_nobody_needs_no_date() -> None:
    made = letter(text("Hoi."), meta=replace(META, organisation=""), addressee=())
    assert pages_of(render(made))[0].split("\r\n")[:2] == ["Waar je woont", "Hoi."]


def test_a_letter_of_one_page_has_no_number_and_a_longer_one_has() -> None:
    (only,) = pages_of(render(letter(text("Kort."))))
    assert "pagina" not in only
    pages = pages_of(render(letter(text(LONG))))
    assert all(holds(each, f"pagina {at} van {len(pages)}") for at, each in enumerate(pages, 1))


def test_the_foot_shows_status_and_the_mark_in_the_trail() -> None:
    (page,) = pages_of(render(letter(text("Hoi."), status="versie 2", meta=replace(META, trail="a1b2"))))
    assert holds(page, "versie 2") and holds(page, "Kenmerk in het spoor: a1b2")


def test_a_card_has_no_head_and_names_the_organisation_at_the_foot() -> None:
    (page,) = pages_of(render(letter(text("Hoi."), look="kaart")))
    title, words, sender, print_line = page.split("\r\n")
    assert (title, words, sender) == ("Waar je woont", "Hoi.", "Gemeente Waterstad")
    assert print_line.startswith("Vingerafdruk: inhoud ")


@pytest.mark.parametrize("look", LETTERS)
def test_a_concept_has_the_watermark(look: Look) -> None:
    grey = []
    for concept in (True, False):
        made = letter(text("Hoi."), look=look, meta=replace(META, concept=concept))
        image = pypdfium2.PdfDocument(render(made))[0].render(scale=0.5).to_pil().convert("L")
        grey.append(any(235 <= each <= 246 for each in image.crop((60, 200, 240, 360)).tobytes()))
    assert grey == [True, False]


@pytest.mark.parametrize("look", LETTERS)
def test_a_letter_has_no_paragraph_numbers_and_no_contents(look: Look) -> None:
    made = letter(Contents("Wat waar staat"), text("Hoi.", 4711), look=look)
    found = text_of(render(made))
    assert "4711" not in found and "Wat waar staat" not in found


def test_headings_are_bookmarks() -> None:
    assert bookmarks_and_properties(render(everything("brief"))).startswith("Wat er verandert\nWat jij zei\nDrie\nVier")


# --- every block ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("look", LETTERS)
@pytest.mark.parametrize("holder", HOLDERS)
@pytest.mark.parametrize("words", [LONG, WORD, "één\n\n\ntwee <b>\n"], ids="LWN")
def test_any_text_prints_whole_in_any_block(look: Look, holder: str, words: str) -> None:
    words = words[: 300 if holder == "column" else MOST[look]]  # the head of a table cannot be longer than a page
    pdf = render(letter(Heading(1, "Kader"), HOLDERS[holder](words), text("Slot."), look=look))
    found = squeezed(text_of(pdf)).replace("eiswaar", "")
    assert squeezed(words) in found and found.endswith("slot.")
    assert page_count(pdf) == len(pages_of(pdf))


@pytest.mark.parametrize("look", ["besluit", *LETTERS])
@pytest.mark.parametrize(
    "make",
    [
        lambda words: WritingLines(words, 1),
        lambda words: WritingLines(words, 2),
        lambda words: TickBoxes(("kort", words)),
        lambda words: TickBoxes(("kort",), words),
        lambda words: CutLine(words),
        lambda words: Picture("zon", "zon", 40, words),
    ],
    ids=["line", "lines", "box", "boxes", "cut", "caption"],
)
@pytest.mark.parametrize("words", [LONG, WORD, "één\n\n\ntwee <b>\n", ""], ids="LWNE")
def test_any_text_prints_whole_in_any_form(look: Look, make: object, words: str) -> None:
    words = words[: MOST[look]]
    pdf = render(letter(text("Begin."), make(words), text("Slot."), look=look))  # type: ignore[operator]
    found = squeezed(text_of(pdf))
    assert squeezed(words) in found and found.endswith("slot.")


@pytest.mark.parametrize("look", LETTERS)
def test_a_picture_of_time_fits_in_a_letter(look: Look) -> None:
    pdf = render(letter(TimeChart(TIME, (("2", "noodopvang"),)), text("Slot."), look=look))
    assert holds(text_of(pdf), "noodopvang")


@pytest.mark.parametrize("look", ["besluit", *LETTERS])
def test_a_form_is_drawn_and_not_written(look: Look) -> None:
    bare = drawn(render(letter(text("Hoi."), look=look)))
    for block, more in ((TickBoxes(("a", "b", "c")), 3), (WritingLines("Naam", 1), 1), (WritingLines("Wat", 4), 4)):
        assert drawn(render(letter(text("Hoi."), block, look=look))) == bare + more
    assert drawn(render(letter(text("Hoi."), FORMS["picture"], look=look))) >= bare + 15


def test_a_picture_is_as_wide_as_asked_and_never_wider_than_the_page() -> None:
    for asked, wide in ((40, 40), (900, 150)):
        page = pypdfium2.PdfDocument(render(letter(Picture("bal", "een bal", asked))))[0]
        boxes = [each.get_bounds() for each in page.get_objects([raw.FPDF_PAGEOBJ_PATH])]
        found = max(each[2] for each in boxes) - min(each[0] for each in boxes)
        part = (78 * 2 + 4) / 240  # the ball itself, of the square it is drawn in
        assert found / 72 * 25.4 == pytest.approx(wide * part, rel=0.03)


def test_an_unknown_picture_is_named() -> None:
    with pytest.raises(DrawingError, match="olifant"):
        render(letter(Picture("olifant", "een olifant", 40)))


@pytest.mark.parametrize("lines", range(12, 34, 3))
def test_a_slip_to_hand_in_stays_on_one_page(lines: int) -> None:
    slip = (CutLine("Knip hier"), WritingLines("Naam", 1), WritingLines("Wat ik wil", 4), TickBoxes(("ja", "nee")))
    pages = pages_of(render(letter(text("\n".join(["regel"] * lines)), *slip)))
    found = next(each for each in pages if "Knip hier" in each)
    assert all(each in found for each in ("Naam", "Wat ik wil", "nee"))


def test_cards_stand_four_on_a_page_of_their_own() -> None:
    cards = tuple(Card("bal", f"kaart {each}", "Wat doe je?") for each in range(6))
    pages = pages_of(render(letter(text("Uitleg."), CardSheet(cards), text("Daarna."))))
    assert [sum(f"kaart {each}" in page for each in range(6)) for page in pages] == [0, 4, 2, 0]
    assert "Uitleg" in pages[0] and "Daarna" in pages[3]


def test_each_card_is_in_its_own_quarter() -> None:
    cards = tuple(Card("bal", f"kaart{each}", "Wat doe je?") for each in range(4))
    page = pypdfium2.PdfDocument(render(letter(CardSheet(cards))))[1].get_textpage()
    places = [page.get_charbox(page.search(each.subject).get_next()[0]) for each in cards]
    assert [(x > 297, y > 421) for x, y, *_ in places] == [(False, True), (True, True), (False, False), (True, False)]


@pytest.mark.parametrize("look", LETTERS)
def test_every_font_is_ours(look: Look) -> None:
    with pikepdf.open(BytesIO(render(everything(look)))) as pdf:
        names = {str(font.BaseFont) for page in pdf.pages for font in page.Resources.Font.values()}
    assert names and all("SourceSans3" in each for each in names)


@pytest.mark.parametrize("look", LETTERS)
def test_the_same_letter_gives_the_same_bytes(look: Look) -> None:
    assert render(everything(look)) == render(everything(look))
