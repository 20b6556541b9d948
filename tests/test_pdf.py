"""The printed page: everything as typed, nothing without a glyph, the same bytes, and whole files only."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pdf_text import bookmarks_and_properties, holds, pages_of, squeezed, text_of

from app.comparison import SIGNS
from reports import pdf_styles
from reports.document import (
    Block,
    Bullets,
    Cell,
    Contents,
    Definition,
    Document,
    Heading,
    Meta,
    Notice,
    PageBreak,
    Paragraph,
    Quote,
    Recipient,
    Run,
    Table,
)
from reports.document_json import to_json
from reports.fonts import covered, markup, printable
from reports.marking import with_marks
from reports.pdf import CannotPrint, missing_characters, render
from reports.pdf_check import page_count

LONG = "Dit is een <zin> van «drie» bladzijden & meer, met een slot. " * 260
WORD = "Onafscheidelijkheidsbewijs" * 12


def document(*blocks: Block, title: str = "Besluit over Noor", concept: bool = False, status: str = "") -> Document:
    meta = Meta(date(2025, 11, 10), "L. Haan", "Gemeente Waterstad", "2025-1", "noodopvang", concept=concept)
    shown = status or ("CONCEPT" if concept else "vastgesteld, versie 1")
    return Document(title, "Gemotiveerd besluit", shown, Recipient("beslisser"), "nl", meta, blocks)


def point(text: str, number: int = 1) -> Paragraph:
    return Paragraph((Run(text),), number, field="decision/summary")


HOLDERS = {
    "paragraph": lambda text: point(text),
    "labelled": lambda text: Paragraph((Run(text),), 1, "Aanleiding"),
    "label": lambda text: Definition(text, (Run("kort"),)),
    "definition": lambda text: Definition("Waarom", (Run(text),)),
    "entry": lambda text: Definition("F12", (Run(text),), entry=True),
    "bullets": lambda text: Bullets(((Run("eerst"),), (Run(text),))),
    "quote": lambda text: Quote(text, "Noor"),
    "translation": lambda text: Quote("kort", "Noor", "Darija", text),
    "speaker": lambda text: Quote("kort", text),
    "notice": lambda text: Notice("Het besluit", ((Run(text),),), large=True),
    "notice title": lambda text: Notice(text, ((Run("kort"),),)),
    "cell": lambda text: Table(("Eis", "Waar"), ((Cell("kop"), Cell(text)),), (1, 1)),
    "column": lambda text: Table(("Eis", text), ((Cell("kop"), Cell("kort")),), (1, 1)),
    "caption": lambda text: Table(("Eis",), ((Cell("kop"),),), (1,), text),
    "heading": lambda text: Heading(2, text),
    "note": lambda text: Heading(4, "E4", text),
}


@pytest.mark.parametrize("holder", HOLDERS)
@pytest.mark.parametrize("text", [LONG, WORD, "<b>niet vet</b> &amp; &lt; \"'«»", "één\n\n\ntwee\n"], ids="LWMN")
def test_any_text_prints_whole_in_any_block(holder: str, text: str) -> None:
    if holder == "column" and text is LONG:
        text = text[:600]  # the head of a table is repeated, so it cannot be longer than a page
    pdf = render(document(Heading(1, "Kader"), HOLDERS[holder](text), point("Slot.", 2)))
    found = squeezed(text_of(pdf)).replace("eiswaar", "")  # the head of a table comes back on every page
    assert squeezed(text) in found
    assert "slot." in found
    assert page_count(pdf) == len(pages_of(pdf))


def test_three_pages_in_one_field_flow_over_pages() -> None:
    assert len(pages_of(render(document(HOLDERS["definition"](LONG))))) >= 3


def test_spaces_tabs_and_line_ends_stay() -> None:
    where = places(render(document(point("Een  twee   drie\n\tvier\n  vijf\r\nzes"))), "Een twee drie vier vijf zes")
    left = {word: box[0] for word, box in where.items()}
    top = {word: round(box[3]) for word, box in where.items()}
    space = 2.0
    assert left["zes"] == pytest.approx(left["Een"], abs=1)
    assert left["vijf"] == pytest.approx(left["zes"] + 2 * space, abs=1.5)
    assert left["vier"] == pytest.approx(left["zes"] + 4 * space, abs=1.5)
    assert len({top["Een"], top["vier"], top["vijf"], top["zes"]}) == 4
    assert markup(Run("a  b   c")) == "a\u00a0 b\u00a0\u00a0 c"
    assert markup(Run("\tvier")) == "\u00a0" * 3 + " vier"
    assert markup(Run("  vijf")) == "\u00a0 vijf"
    assert markup(Run(" zes\n\n<&>")) == "\u00a0zes<br/><br/>&lt;&amp;&gt;"


def test_a_line_can_still_end_at_a_row_of_spaces() -> None:
    pdf = pypdfium2.PdfDocument(render(document(point(("woord   " * 60).strip()))))
    text = pdf[0].get_textpage()
    rects = [text.get_rect(at) for at in range(text.count_rects())]
    left = pdf_styles.LEFT + pdf_styles.GUTTER
    assert len([each for each in rects if each[0] == pytest.approx(left, abs=1)]) >= 4
    assert max(each[2] for each in rects) < pdf_styles.PAGE[0] - pdf_styles.RIGHT + 1


def places(pdf: bytes, words: str) -> dict[str, tuple[float, float, float, float]]:
    """The box of the first letter of each of these words on the first page."""
    document = pypdfium2.PdfDocument(pdf)
    text = document[0].get_textpage()
    return {word: text.get_charbox(text.search(word, match_case=True).get_next()[0]) for word in words.split()}


def test_accents_of_another_keyboard_are_joined_and_invisible_signs_dropped() -> None:
    assert printable("Zoe\u0308 \u200bKay\u00adra\u200e\ufeff") == "Zoë Kayra"
    assert holds(text_of(render(document(point("Zoe\u0308 Çağla Łucja Nguyễn Thị Ελένη Ольга")))), "Zoë Çağla Łucja")


@pytest.mark.parametrize("sign", SIGNS.values())
def test_the_signs_of_effects_are_in_the_typeface(sign: str) -> None:
    assert all(ord(each) in covered() for each in sign)


def test_a_missing_character_is_named_with_its_field_before_printing() -> None:
    made = document(point("Noor 😀 lacht 😀"), Bullets(((Run("住宅援助"),),), field="decision/help"))
    found = missing_characters(made)
    assert [(each.character, each.name, each.field) for each in found][:2] == [
        ("😀", "GRINNING FACE", "decision/summary"),
        ("住", "CJK UNIFIED IDEOGRAPH-4F4F", "decision/help"),
    ]
    assert len(found) == 5
    with pytest.raises(CannotPrint, match="GRINNING FACE") as refused:
        render(made)
    assert refused.value.missing == found


def test_a_concept_shows_the_code_of_each_missing_character_and_says_so() -> None:
    rows = ((Cell("Zoë 住"), Cell("een")),)
    made = document(point("Noor 😀 lacht"), Table(("Wie", "Wat"), rows, (1, 1), field="options"), title="Noor 😀")
    marked = with_marks(made)
    assert missing_characters(marked) == () and missing_characters(made) != ()
    read = text_of(render(marked))
    assert holds(read, "Niet alle tekens zijn afgedrukt") and holds(read, "Noor [U+1F600] lacht")
    assert holds(read, "Zoë [U+4F4F]")
    assert [each.field for each in marked.blocks[1:]] == [each.field for each in made.blocks]
    assert marked.recipient == made.recipient and marked.meta.concept is made.meta.concept


def test_the_language_of_words_that_were_spoken_is_printed_and_so_marked() -> None:
    made = document(Quote("ja", "Noor", "😀", "nee"))
    assert holds(text_of(render(with_marks(made))), "in het [U+1F600]")


def test_a_document_that_lacks_nothing_stays_as_it_is() -> None:
    made = document(point("Zoë lacht"))
    assert with_marks(made) is made


@pytest.mark.parametrize("where", [{"title": "Noor 😀"}, {"status": "😀"}])
def test_a_missing_character_in_title_or_status_is_found(where: dict[str, str]) -> None:
    with pytest.raises(CannotPrint):
        render(document(point("Goed."), **where))


@pytest.mark.parametrize("sign", ["\U0001f12f", "\ue000"])
def test_a_sign_of_which_a_pdf_cannot_say_what_it_is_is_refused_though_it_could_be_drawn(sign: str) -> None:
    """Who searches, copies or hears the text would meet another sign, or none."""
    assert [each.character for each in missing_characters(document(point(f"a{sign}b")))] == [sign]


def test_a_control_character_is_refused_by_its_number() -> None:
    (found,) = missing_characters(document(point("bel\x07")))
    assert found.name == "teken U+0007"


def test_no_page_shows_an_empty_box() -> None:
    pdf = pikepdf.open(_stream(render(document(*[make("Zuzanna & Łucja ▲ ✓ €") for make in HOLDERS.values()]))))
    for page in pdf.pages:
        for font in page.Resources.Font.values():
            assert "/FontFile2" in font.FontDescriptor
            assert font.ToUnicode
    assert "\x00" not in text_of(render(document(point("Łucja"))))


def test_every_font_is_embedded_and_ours() -> None:
    pdf = pikepdf.open(_stream(render(document(*[make("tekst") for make in HOLDERS.values()], concept=True))))
    names = {str(font.BaseFont) for page in pdf.pages for font in page.Resources.Font.values()}
    assert names and all("SourceSans3" in each for each in names)


def test_the_page_is_a4_with_wide_margins() -> None:
    page = pypdfium2.PdfDocument(render(document(point(LONG), HOLDERS["cell"](LONG[:800]))))[0]
    text = page.get_textpage()
    assert (round(page.get_width()), round(page.get_height())) == (595, 842)
    rects = [text.get_rect(at) for at in range(text.count_rects())]
    assert min(each[0] for each in rects) >= 25 / 25.4 * 72
    assert max(each[2] for each in rects) <= 595 - 20 / 25.4 * 72


def test_every_page_carries_title_status_and_number() -> None:
    pages = pages_of(render(document(point(LONG), concept=True)))
    for number, page in enumerate(pages, 1):
        assert holds(page, f"pagina {number} van {len(pages)}")
        assert holds(page, "Besluit over Noor")
        assert holds(page, "CONCEPT")


def test_a_long_title_is_shortened_at_the_foot_only() -> None:
    pages = pages_of(render(document(point("kort"), title="Besluit over " + "Noor en Ilyas " * 30)))
    assert "…" in pages[-1]
    assert holds(pages[-1], "pagina 1 van 1")
    assert holds(pages[0], "Noor en Ilyas " * 30)


def test_only_a_concept_has_the_watermark_and_it_is_no_text() -> None:
    concept, final = (render(document(point("Tekst."), concept=each, status="x")) for each in (True, False))
    assert text_of(concept).startswith(text_of(final))  # below it stands how a decision can be checked
    light = [_lightest_ink(each) for each in (concept, final)]
    assert light == [True, False]


def _lightest_ink(pdf: bytes) -> bool:
    """Whether the page shows very light grey where nothing is written."""
    image = pypdfium2.PdfDocument(pdf)[0].render(scale=0.5).to_pil().convert("L")
    return any(235 <= each <= 246 for each in image.crop((60, 120, 240, 360)).tobytes())


def test_contents_tell_the_page_of_every_chapter() -> None:
    blocks: list[Block] = [Contents("Wat waar staat")]
    for number in range(6):
        blocks += [PageBreak(), Heading(1, f"Hoofdstuk {number}"), Heading(2, f"Deel {number}"), point("Tekst.")]
    pages = pages_of(render(document(*blocks)))
    for number in range(6):
        page = next(at for at, text in enumerate(pages[1:], 2) if f"Hoofdstuk {number}" in text)
        line = next(line for line in pages[0].splitlines() if f"Hoofdstuk {number}" in line)
        assert line.split()[-1] == str(page)


def test_contents_over_more_than_one_page_still_tell_the_right_page() -> None:
    blocks = [Contents("Wat waar staat"), *(Heading(1, f"Hoofdstuk {each}") for each in range(90)), point("Slot.")]
    pages = pages_of(render(document(*blocks)))
    lines = {
        line.split(" .")[0].strip(): line.split()[-1] for page in pages for line in page.splitlines() if " ." in line
    }
    last = next(at for at, text in enumerate(pages, 1) if "Slot." in text)
    assert lines["Hoofdstuk 89"] == str(last)


def test_headings_are_bookmarks_whatever_their_level() -> None:
    pdf = render(document(Heading(3, "Diep eerst"), Heading(1, "Kader"), Heading(4, "Element"), point("Tekst.")))
    assert bookmarks_and_properties(pdf).startswith("Diep eerst\nKader\nElement")


def test_a_heading_never_stands_alone_at_the_foot_of_a_page() -> None:
    for lines in range(30, 60):
        text = "\n".join(f"regel {each}" for each in range(lines))
        pages = pages_of(
            render(document(point(text), Heading(2, "Kopje"), Heading(3, "Onderkopje"), point("Tekst.", 2)))
        )
        page = next(each for each in pages if "Kopje" in each)
        assert "Onderkopje" in page and "Tekst." in page


def test_the_head_of_a_table_is_repeated() -> None:
    rows = tuple((Cell(f"Eis {each}"), Cell("12")) for each in range(120))
    pages = pages_of(render(document(Table(("Eis", "Alinea"), rows, (3, 1)))))
    assert len(pages) > 2
    assert all("Alinea" in each for each in pages)


def test_an_effect_is_shown_by_its_word_beside_its_shape() -> None:
    cells = tuple(Cell(code, code, note=f"noot {code}") for code in SIGNS)  # type: ignore[arg-type]
    found = text_of(render(document(Table(("E", *SIGNS), ((Cell("E4"), *cells),), (1.0,) * 7))))
    assert all(holds(found, f"{code} noot {code}") for code in SIGNS)


def test_words_in_quotation_marks_get_no_second_pair() -> None:
    assert holds(text_of(render(document(Quote("mama slaap", "Ilyas")))), "«mama slaap»")
    assert not holds(text_of(render(document(Quote("«mama slaap»", "Ilyas")))), "««")


def test_properties_and_language() -> None:
    pdf = pikepdf.open(_stream(render(document(point("Tekst.")))))
    assert str(pdf.docinfo["/Title"]) == "Besluit over Noor"
    assert str(pdf.docinfo["/Author"]) == "L. Haan"
    assert str(pdf.docinfo["/CreationDate"]).startswith("D:20251110000000")
    assert str(pdf.Root.Lang) == "nl"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_the_same_document_gives_the_same_bytes_and_id() -> None:
    made = document(Contents("Inhoud"), Heading(1, "Kader"), point(LONG), concept=True)
    one, two = render(made), render(made)
    assert one == two
    changed = render(replace(made, status="CONCEPT 2"))
    assert pikepdf.open(_stream(one)).trailer.ID[0] != pikepdf.open(_stream(changed)).trailer.ID[0]


def test_another_process_zone_and_locale_give_the_same_bytes(tmp_path: Path) -> None:
    made = document(Contents("Inhoud"), Heading(1, "Kader"), point("Zoë ▲"), Quote("ja", "Noor", "Pools", "tak"))
    kept = tmp_path / "document.json"
    kept.write_bytes(to_json(made))
    script = (
        "import sys, hashlib; from pathlib import Path; from reports.document_json import from_json;"
        "from reports.pdf import render;"
        "print(hashlib.sha256(render(from_json(Path(sys.argv[1]).read_bytes()))).hexdigest())"
    )
    found = set()
    for zone, seed, moment in (("Pacific/Auckland", "1", "0"), ("America/Lima", "99", "1700000000")):
        env = {**os.environ, "TZ": zone, "PYTHONHASHSEED": seed, "LC_ALL": "C", "SOURCE_DATE_EPOCH": moment}
        env["PYTHONPATH"] = str(Path(__file__).parent.parent)
        ran = subprocess.run(
            [sys.executable, "-c", script, str(kept)], env=env, capture_output=True, text=True, check=True
        )
        found.add(ran.stdout.strip())

    assert found == {sha256(render(made)).hexdigest()}


# --- Any text at all ------------------------------------------------------------------------------------------

_TEXT = st.text(
    st.sampled_from(sorted(chr(each) for each in covered() if each >= 32)) | st.sampled_from("\n\t <&>"), max_size=400
)
_HOLDER = st.sampled_from(sorted(HOLDERS))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(st.lists(st.tuples(_HOLDER, _TEXT), min_size=1, max_size=6))
def test_any_text_of_the_typeface_prints(parts: list[tuple[str, str]]) -> None:
    made = document(Contents("Inhoud"), *(HOLDERS[name](text) for name, text in parts), concept=True)
    pdf = render(made)
    assert page_count(pdf) == len(pypdfium2.PdfDocument(pdf))


def _stream(data: bytes) -> BytesIO:
    return BytesIO(data)
