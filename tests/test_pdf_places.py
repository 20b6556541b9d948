"""Where each block of a document stands on its pages, for a preview that leads back to the field."""

from __future__ import annotations

from datetime import date

import pypdfium2
from letters import everything
from pdf_text import holds

from reports.document import Bullets, Contents, Document, Heading, Meta, PageBreak, Paragraph, Recipient, Run
from reports.pdf import Place, render, render_with_places

LONG = "Dit is een zin van drie bladzijden, met een slot. " * 260
TALL = 842


def document() -> Document:
    blocks = (
        Contents("Wat waar staat"),
        Heading(1, "Kader", field="decision/kind"),
        Paragraph((Run("Een korte alinea."),), 1, field="decision/summary"),
        Paragraph((Run(LONG),), 2, field="housing/defects"),
        PageBreak(field="nergens"),
        Bullets(((Run("eerste punt"),), (Run("tweede punt"),)), field="decision/help"),
    )
    meta = Meta(date(2025, 11, 10), "L. Haan", "Gemeente Waterstad", concept=False)
    return Document("Besluit", "Gemotiveerd", "versie 1", Recipient("beslisser"), "nl", meta, blocks)


def words_in(pdf: bytes, place: Place) -> str:
    page = pypdfium2.PdfDocument(pdf)[place.page - 1]
    low, top = TALL - place.y - place.height, TALL - place.y
    found = page.get_textpage().get_text_bounded(place.x, low - 1, place.x + place.width, top + 1)
    return str(found)


def test_every_block_has_a_place_with_its_words_and_its_field() -> None:
    pdf, places = render_with_places(document())
    assert pdf == render(document())
    by_block = {each.block_index: each for each in places}
    assert by_block.keys() == {0, 1, 2, 3, 5}, "a page break takes no place"
    assert [by_block[each].field for each in (1, 2, 3, 5)] == [
        "decision/kind", "decision/summary", "housing/defects", "decision/help",
    ]  # fmt: skip
    assert holds(words_in(pdf, by_block[2]), "1 Een korte alinea.")
    assert not holds(words_in(pdf, by_block[2]), "drie bladzijden")
    assert holds(words_in(pdf, by_block[5]), "eerste punt") and holds(words_in(pdf, by_block[5]), "tweede punt")


def test_a_block_over_pages_has_a_place_on_each() -> None:
    pdf, places = render_with_places(document())
    parts = [each for each in places if each.block_index == 3]
    assert [each.page for each in parts] == list(range(parts[0].page, parts[0].page + len(parts))) and len(parts) >= 3
    assert all(holds(words_in(pdf, each), "met een slot") for each in parts)


def test_places_lie_on_the_page_and_do_not_overlap() -> None:
    for made in (document(), everything("brief"), everything("kaart")):
        places = render_with_places(made)[1]
        for each in places:
            assert each.x >= 0 and each.x + each.width <= 595.3 and each.y >= 0 and each.y + each.height <= TALL
        for one in places:
            below = [each for each in places if each.page == one.page and each.block_index > one.block_index]
            assert all(one.y + one.height <= each.y + 0.01 for each in below)
