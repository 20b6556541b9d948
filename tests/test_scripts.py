"""Words in any script on paper: nothing lacks, letters join, lines run in the right order, and the text comes back."""

import itertools
import os
import subprocess
import sys
import unicodedata
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import uharfbuzz
from bidi import get_base_level, get_display
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_text import holds, pages_of, squeezed, text_of
from test_pdf import HOLDERS, document, point

from reports import fonts
from reports.bidi_text import base_level, in_line, levels, visual_order
from reports.document import Bullets, Cell, Heading, Paragraph, Quote, Run, Table
from reports.fonts import BOLD, FAMILY, font_for, lacking, missing_characters, settable
from reports.marking import with_marks
from reports.pdf import render
from reports.pdf_script_font import FIRST_PRIVATE, ScriptFont, Sign
from reports.pdf_scripts import ScriptParagraph, wide
from reports.pdf_shaping import Setting, needs_setting
from reports.pdf_styles import BODY, QUOTE
from reports.unprintable import scans_asked, script_of

ETHIOPIC = "".join(chr(each) for each in range(0x1200, 0x1380) if unicodedata.name(chr(each), ""))
HEBREW = "".join(map(chr, (*range(0x05B0, 0x05BE), 0x05BF, 0x05C1, 0x05C2, *range(0x05D0, 0x05EB)))) + "־׳״₪"
ALPHABETS = {
    "Nederlands": "éëïóöüèêáàçñ€«»“”‘’‚„–—…•",
    "Turks": "AaBbCcÇçDdEeFfGgĞğHhIıİiJjKkLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZzÂâÎîÛû",
    "Pools": "ĄąĆćĘęŁłŃńÓóŚśŹźŻż",
    "Roemeens": "ĂăÂâÎîȘșȚțŞşŢţ",
    "Tsjechisch en Slowaaks": "ÁáČčĎďÉéĚěÍíŇňÓóŘřŠšŤťÚúŮůÝýŽžĽľĹĺŔŕÔôÄä",
    "Hongaars": "ÁáÉéÍíÓóÖöŐőÚúÜüŰű",
    "Baltisch": "ĀāČčĒēĢģĪīĶķĻļŅņŠšŪūŽžĄąĘęĖėĮįŲų",
    "Bosnisch en Kroatisch": "ČčĆćĐđŠšŽž",
    "Albanees": "ÇçËë",
    "Portugees": "ÃãÁáÂâÀàÇçÉéÊêÍíÓóÔôÕõÚúÜü",
    "Kurmanci": "ÇçÊêÎîŞşÛû",
    "Sorani in Latijn": "ḦḧẌẍŘřŁłÊêÎîÛû",
    "Somalisch": "Xx'’Dhdh",
    "Berbers": "ČčḌḍƐɛǦǧƔɣḤḥṚṛṢṣṬṭẒẓ",
    "Twi": "ƐɛƆɔ",
    "Yoruba": "ẸẹỌọṢṣÁáÀàẸ́ẹ́Ẹ̀ẹ̀Ọ́ọ́Ọ̀ọ̀Ḿḿm̀ǸǹŃń",
    "Azerbeidzjaans": "ƏəĞğİıŞşÇçÖöÜü",
    "Vietnamees": "ĐđĂăÂâÊêÔôƠơƯư",
    "Grieks": "ΑαΒβΓγΔδΕεΖζΗηΘθΙιΚκΛλΜμΝνΞξΟοΠπΡρΣσςΤτΥυΦφΧχΨψΩωΆάΈέΉήΊίΪϊΐΌόΎύΫϋΰΏώ",
    "Grieks met alle accenten": "".join(chr(each) for each in range(0x1F00, 0x2000) if unicodedata.name(chr(each), "")),
    "Oekraïens": "АаБбВвГгҐґДдЕеЄєЖжЗзИиІіЇїЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЬьЮюЯя’",
    "Russisch en Belarussisch": "ЁёЪъЫыЭэЎўІі№",
    "Bulgaars": "ЪъЬьЮюЯяЍѝ",
    "Servisch en Macedonisch": "ЂђЃѓЅѕЈјЉљЊњЋћЌќЏџ",
    "Kazachs, Tataars en Mongools": "ӘәҒғҚқҢңӨөҰұҮүҺһІі",
    "Tadzjieks": "ҒғӢӣҚқӮӯҲҳҶҷ",
    "Tsjetsjeens": "ӀӏЁё",
    "Arabisch": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰٓٔـ،؛؟٪٠١٢٣٤٥٦٧٨٩ٱﷲ",
    "Farsi en Dari": "پچژگکیۀهٔ۰۱۲۳۴۵۶۷۸۹\u200c",
    "Pasjtoe": "ټځڅډړږښګڼېۍئیي",
    "Urdu": "ٹڈڑںھہۂۃیےۓگچپژ۔؍",
    "Sorani": "پچژڤگڕڵێۆەیکئ",
    "Oeigoers en Sindhi": "ېۋۈۆۇەڭڄڃڇڳڱڻڙ",
    "Hebreeuws en Jiddisch": HEBREW + "װױײ",
    "Tigrinya en Amhaars": ETHIOPIC,
    "Armeens": "ԱաԲբԳգԴդԵեԶզԷէԸըԹթԺժԻիԼլԽխԾծԿկՀհՁձՂղՃճՄմՅյՆնՇշՈոՉչՊպՋջՌռՍսՎվՏտՐրՑցՒւՓփՔքՕօՖֆև՞՛՜։֊",
    "Georgisch": "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "geplakt": "“”‘’„‚«»–—…•·●○■□▪✓✔✗✘☑☐→←↑↓½¼¾⅓⅔²³€£¥₺₴₽№°‰™®©§¶†‡≤≥≠≈±×÷−∞√♥❤\ufe0f\u2011\u00ad\u200b\u202f\u2009",
}  # fmt: skip
VIETNAMESE = [vowel + tone for vowel in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY" for tone in "\u0300\u0301\u0303\u0309\u0323"]
SAID = {
    "Arabisch": "أريد أن أبقى في مدرستي مع صديقاتي، لا أنام جيدا منذ ذلك الحين",
    "Farsi": "می\u200cخواهم در مدرسه\u200cام بمانم؛ پدرم کار می\u200cکند",
    "Pasjtoe": "زه غواړم په خپل ښوونځي کې پاتې شم",
    "Sorani": "دەمەوێت لە قوتابخانەکەم بمێنمەوە",
    "Urdu": "میں اپنے اسکول میں رہنا چاہتی ہوں۔ ٹھیک ہے؟",
    "Hebreeuws": "אני רוצה להישאר בבית הספר שלי",
    "Tigrinya": "ኣብ ቤት ትምህርተይ ክጸንሕ እደሊ። ንሕና ኣብ ዓዲ፡ ክልተ ግዜ",
    "Armeens": "Ես ուզում եմ մնալ իմ դպրոցում։",
    "Georgisch": "მინდა ჩემს სკოლაში დავრჩე.",
    "Oekraïens": "Я хочу залишитися у своїй школі, ґанок і її",
    "Vietnamees": "Con muốn ở lại trường của con với các bạn",
    "Yoruba": "Ẹ́kọ́ ń lọ dáadáa, m̀bá",
}


def setting(text: str, font: str = FAMILY) -> Setting:
    fonts.register()
    return Setting(settable(text), [0] * len(settable(text)), [(font, 1000)])


def glyphs_of(text: str) -> list[tuple[str, int, int]]:
    """Name, x and y of each glyph of a line, from the left, as our line draws them."""
    made, found, x = setting(text), [], 0
    for piece in made.line(0, len(made.text)).pieces:
        font = fonts.pdfmetrics.getFont(piece.font)
        names = harfbuzz(piece.font)
        for each in map(ord, piece.shown):
            plain = font.face.charToGlyph[each]
            sign = font.signs.get(each, Sign(((plain, 0, 0),), font.face.hmetrics[plain][0], chr(each)))
            found += [(names.glyph_to_string(glyph), x + dx, dy) for glyph, dx, dy in sign.parts]
            x += sign.advance
    return found


def harfbuzz(font: str) -> uharfbuzz.Font:
    return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(fonts.pdfmetrics.getFont(font).data)))


# --- What there is ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ALPHABETS)
def test_no_letter_of_these_languages_lacks(language: str) -> None:
    for form in ("NFC", "NFD"):
        assert lacking(unicodedata.normalize(form, ALPHABETS[language])) == []


def test_all_tones_of_vietnamese_are_there_as_one_letter() -> None:
    for form in ("NFC", "NFD"):
        text = "".join(unicodedata.normalize(form, each) for each in VIETNAMESE)
        assert lacking(text) == [] and not needs_setting(fonts.printable(text))


def test_what_no_typeface_has_is_named_and_nothing_else() -> None:
    assert lacking("Noor 😀 lacht ☎ 住 தமிழ் ❤\ufe0f שלום ሰላም") == ["😀", "☎", "住", "த", "ம", "ி", "ழ", "்"]


def test_a_hostile_private_letter_is_no_sign() -> None:
    render(document(point("سلام")))
    assert lacking(chr(FIRST_PRIVATE)) == [chr(FIRST_PRIVATE)]


def test_for_a_script_a_scan_with_a_translation_is_asked_and_for_a_sign_nothing() -> None:
    assert [script_of(each) for each in "😀☎住த한ܐ𓀀"] == ["", "", "Chinees of Japans", "Tamil", "Koreaans", "Aramees",
                                                       "een ander schrift"]  # fmt: skip
    assert scans_asked("😀்த住") == (
        "Typ hier de vertaling en voeg de tekst in het Tamil als scan toe bij Bronnen.",
        "Typ hier de vertaling en voeg de tekst in het Chinees of Japans als scan toe bij Bronnen.",
    )
    assert scans_asked("😀") == ()


@pytest.mark.parametrize(("font", "shown"), [(FAMILY, "Noto Sans Arabic"), (BOLD, "Noto Sans Arabic Bold"),
                                             (fonts.ITALIC, "Noto Sans Arabic"),
                                             (fonts.BOLD_ITALIC, "Noto Sans Arabic Bold")])  # fmt: skip
def test_bold_stays_bold_and_italic_becomes_upright(font: str, shown: str) -> None:
    assert font_for("ب", font) == shown
    assert font_for("ሰ", font) == "Noto Sans Ethiopic"  # has no bold of its own here
    assert font_for("é", font) == font


# --- Order --------------------------------------------------------------------------------------------------------

LETTERS = "ab גד مب 12 ٣٤ .,:/+-€%()[]{}«»!\u0301\u05b0\u064b\u200e\u200f\u061c\u2066\u2067\u2068\u2069\u200d"


@settings(max_examples=600, deadline=None)
@given(st.text(LETTERS, min_size=1, max_size=20))
def test_the_order_is_that_of_an_independent_implementation(text: str) -> None:
    base = base_level(text)
    assert base == get_base_level(text)
    order = visual_order(in_line(text, levels(text, base), base))
    assert "".join(text[at] for at in order) == get_display(text, base_dir="LR"[base])


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Zij zei: «لا أريد» en ging.", ["Zij zei: «", "لا أريد", "» en ging."]),
        ("قال Jan شيئا", [" شيئا", "Jan", "قال "]),
        ("نور zegt niets", ["نور", " zegt niets"]),
        ("Jan قال شيئا", [" قال شيئا", "Jan"]),
        ("עד 2025, כי", [", כי", "2025", "עד "]),
        ("ب \u206610-12-2025\u2069 ت", ["ت", " ", "10-12-2025", "ب "]),
    ],
)
def test_words_and_numbers_stand_where_a_reader_expects_them(text: str, pieces: list[str]) -> None:
    made = setting(text)
    assert [each.text for each in made.line(0, len(made.text)).pieces] == pieces


def test_a_note_keeps_its_direction_and_leaves_that_of_the_words_before_it() -> None:
    assert fonts.aside("dag") == fonts.markup(Run("dag"))
    made = setting(f"goed \u2068{SAID['Arabisch']}\u2069")
    assert made.base == 0 and made.line(0, len(made.text)).pieces[0].text == "goed "


def test_no_override_can_turn_a_number_around() -> None:
    paper = text_of(render(document(point("bedrag \u202e1234\u202c euro, \u202d5678 ב \u202b90"))))
    assert holds(paper, "bedrag 1234 euro, 5678") and "4321" not in paper


# --- Shapes -------------------------------------------------------------------------------------------------------


def test_letters_join_as_harfbuzz_says() -> None:
    assert [name for name, _, _ in glyphs_of("سلام")] == [
        "uni0645", "uni0627.fina.rlig.2", "uni0644.medi.rlig", "uni0633.init",
    ]  # fmt: skip
    assert [name for name, _, _ in glyphs_of("بيت")][-2:] == ["dotbelowar", "uni066E.init"]


@pytest.mark.parametrize("language", ["Arabisch", "Farsi", "Pasjtoe", "Sorani", "Urdu", "Hebreeuws"])
def test_a_line_has_the_glyphs_and_places_of_harfbuzz(language: str) -> None:
    text = SAID[language]
    font = harfbuzz(font_for(text[0], FAMILY))
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.direction, buffer.language = "rtl", "und"
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer, {})
    expected, x = [], 0
    for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        expected.append((font.glyph_to_string(info.codepoint), x + at.x_offset, at.y_offset))
        x += at.x_advance
    assert glyphs_of(text) == expected


def test_brackets_and_quotation_marks_are_mirrored() -> None:
    assert [name for name, _, _ in glyphs_of("(س)")] == ["parenleft", "uni0633", "parenright"]
    assert [name for name, _, _ in glyphs_of("«ש»")] == ["guillemotleft", "uni05E9", "guillemotright"]


def test_letters_go_on_joining_where_a_word_is_parted_and_where_it_becomes_bold() -> None:
    made = Setting("بببب", [0, 0, 1, 1], [(FAMILY, 10), (BOLD, 10)])
    bold, plain = made.line(0, 4).pieces
    assert (bold.font, plain.font) == ("Noto Sans Arabic Bold", "Noto Sans Arabic")
    names = [[harfbuzz(each.font).glyph_to_string(fonts.pdfmetrics.getFont(each.font).signs[ord(sign)].parts[-1][0])
              for sign in each.shown] for each in (bold, plain)]  # fmt: skip
    assert names == [["uni066E.fina", "uni066E.medi"], ["uni066E.medi", "uni066E.init"]]
    assert made.line(0, 2).pieces[0].shown == plain.shown


def test_a_mark_that_no_letter_has_as_one_stands_above_its_letter() -> None:
    (x, letter), (mark_x, mark) = [(x, name) for name, x, _ in glyphs_of("m̀")]
    assert (letter, x, mark) == ("m", 0, "uni0300") and mark_x > 100


# --- On paper -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", SAID)
def test_what_was_typed_is_found_in_the_file(language: str) -> None:
    said = SAID[language]
    (paper,) = pages_of(render(document(Quote(f"{said} 12", "Noor", language))))
    assert " ".join(said.split()) in " ".join(paper.split())


@pytest.mark.parametrize("holder", HOLDERS)
def test_it_prints_in_any_block_between_dutch_words(holder: str) -> None:
    paper = text_of(
        render(document(Heading(1, "Kader"), HOLDERS[holder]("Zij zei مدرستي en שלום en ሰላም."), point("Slot.")))
    )
    assert all(holds(paper, each) for each in ("Zij zei", "مدرستي", "שלום", "ሰላም", "Slot."))


def test_each_glyph_has_its_text_in_the_file_and_every_font_is_embedded() -> None:
    made = document(*(Quote(said, "Noor") for said in SAID.values()))
    pdf = pikepdf.open(_stream(render(made)))
    names = set()
    for page in pdf.pages:
        for font in page.Resources.Font.values():
            names.add(str(font.BaseFont).split("+")[1])
            assert "/FontFile2" in font.FontDescriptor
            table = font.ToUnicode.read_bytes().decode("ascii")
            assert not any(f"<{start}" in table for start in ("DB80", "DBFF", "F000F")), "a private code leaks"
            assert "> <>" not in table
    assert {"NotoSansArabic-Regular", "NotoSansHebrew-Regular", "NotoSansEthiopic-Regular"} <= names


def test_text_from_right_to_left_stands_at_the_right_and_dutch_at_the_left() -> None:
    page = pypdfium2.PdfDocument(render(document(point("سلام"), point("dag"))))[0].get_textpage()
    text = page.get_text_range()
    arabic, dutch = page.get_charbox(text.index("س")), page.get_charbox(text.index("dag"))
    assert arabic[2] == pytest.approx(595.3 - 60, abs=1.5) and dutch[0] == pytest.approx(107, abs=2.5)


def test_lines_keep_their_distance_whatever_stands_on_them() -> None:
    def height(text: str) -> float:
        made = ScriptParagraph(fonts.markup(Run(text)), BODY)
        return float(made.wrap(400, 1000)[1])

    def first(text: str) -> float:
        made = ScriptParagraph(fonts.markup(Run(text)), BODY)
        made.wrap(400, 1000)
        line = made.blPara if made.blPara.kind == 0 else made.blPara.lines[0]
        return float(line.ascent)

    fonts.register()
    assert {height(each) for each in ("dag", "سلام", "dag ሰላም", "שלום dag", "m̀")} == {BODY.leading}
    assert {first(each) for each in ("dag", "سلام", "dag ሰላም", "שלום dag")} == {first("dag")}


def test_long_words_from_right_to_left_flow_over_pages_and_none_is_lost() -> None:
    words = [f"{''.join(chr(0x05D0 + int(digit)) for digit in str(1000 + each))}" for each in range(2600)]
    pages = pages_of(render(document(Quote(" ".join(words), "Dina"))))
    assert len(pages) > 2
    typed = (each.strip("«»") for page in pages for each in page.split())
    read = [each for each in typed if set(each) <= set(map(chr, range(0x05D0, 0x05DA)))]
    assert read == words


def test_parts_on_two_pages_keep_the_direction_of_the_whole() -> None:
    fonts.register()
    made = ScriptParagraph(fonts.markup(Run("مدرستي " * 100 + "Amsterdam " * 40)), QUOTE)
    made.wrap(200, 1000)
    first, second = made.split(200, (len(made.blPara.lines) - 5) * QUOTE.leading)
    second.wrap(200, 1000)
    assert all(piece.text.isascii() for line in second.blPara.lines for piece in line.words)
    assert all(each.shift > 0 for each in second.blPara.lines)
    assert len(first.blPara.lines) + len(second.blPara.lines) == len(made.blPara.lines)


def test_each_piece_tells_what_it_says_and_how_much_is_read_before_it() -> None:
    fonts.register()
    text = "Zij zei: «لا أريد, 12» en\nשלום 3 keer. " * 3
    made = ScriptParagraph(fonts.markup(Run(text)), BODY)
    made.wrap(150, 1000)
    words = sorted(
        (each for line in made.blPara.lines for each in line.words if each.text), key=lambda each: each.text.before
    )
    assert squeezed("".join(each.text.said for each in words)) == squeezed(text)
    counted = [0, *itertools.accumulate(len(squeezed(each.text.said)) for each in words)]
    assert [each.text.before for each in words] == counted[:-1]


def test_the_name_of_a_file_stands_whole_at_the_foot() -> None:
    for look in ("besluit", "brief", "blad"):
        made = replace(document(point("Goed."), title="Besluit over نور"), look=look)
        foot = pages_of(render(replace(made, status="concept نور")))[0]
        assert foot.count("نور") >= 2 and "\x00" not in foot
    assert wide("نور", FAMILY, 10) > 5 and wide("dag", FAMILY, 10) == fonts.pdfmetrics.stringWidth("dag", FAMILY, 10)


def test_runs_cells_and_lists_take_it_in_bold_and_beside_each_other() -> None:
    made = document(
        Bullets(((Run("Zij zei: "), Run("لا أريد", bold=True), Run(" en ging.")),)),
        Table(("Wie", "Wat"), ((Cell("נועה", bold=True), Cell("بيت", note="أمي")),), (1, 1)),
        Paragraph((Run("العربية: ", bold=True), Run("اطلب \u206610-12-2025\u2069", lang="ar"))),
    )
    pdf = render(made)
    names = {str(font.BaseFont).split("+")[1] for page in pikepdf.open(_stream(pdf)).pages
             for font in page.Resources.Font.values()}  # fmt: skip
    assert {"NotoSansArabic-Bold", "NotoSansArabic-Regular", "NotoSansHebrew-Bold"} <= names
    assert holds(text_of(pdf), "10-12-2025")


def test_marks_of_a_concept_leave_words_from_right_to_left_in_order() -> None:
    made = document(point("قال 😀 نور"))
    paper = text_of(render(with_marks(made)))
    assert missing_characters(with_marks(made)) == () and "[U+1F600]" in paper and "قال" in paper


# --- Hostile and repeatable ---------------------------------------------------------------------------------------

HOSTILE = {
    "no space": "ب" * 10_000,
    "both ways": "אa" * 1_500,
    "marks alone": "\u064e" * 800,
    "marks on a letter": "ب" + "\u064e" * 800,
    "marks on a Latin letter": "a" + "\u0301" * 800,
    "lone marks": "\u0301 \u05b8 \u064e",
    "isolates": "\u2068" * 1_000 + "אב" + "\u2067x\u2069" * 200,
    "only signs that order": "א\u200f\u200e\u2066\u2069\u200d\u200c",
    "brackets": "א" + "([{" * 300 + "1",
}


@pytest.mark.parametrize("what", HOSTILE)
def test_hostile_text_prints_whole(what: str) -> None:
    pdf = render(document(point(HOSTILE[what]), point("Slot.", 2)))
    paper = text_of(pdf)
    assert "Slot." in paper and "\x00" not in paper
    if what in ("no space", "both ways"):
        assert len(squeezed(paper).replace("slot.", "")) >= len(HOSTILE[what])
    rects = [page.get_textpage() for page in pypdfium2.PdfDocument(pdf)]
    assert max(each.get_rect(at)[2] for each in rects for at in range(each.count_rects())) < 595 - 18 / 25.4 * 72


@settings(max_examples=40, deadline=None)
@given(st.text("ab 12\n\u200c\u200e\u200f\u2067\u2069\u202e\u0301\u05b8\u064eאבلاب()«ሰ፡", max_size=60))
def test_any_mix_prints(text: str) -> None:
    assert "Slot." in text_of(render(document(point(text), HOLDERS["cell"](text), point("Slot.", 2))))


ANY = "".join(
    ["ab 12.,()«»€\u0301\u05b8\u064e\u0651\u200c\u200d\u200e\u2067\u2069", *(each[:12] for each in ALPHABETS.values())]
)


@settings(max_examples=300, deadline=None)
@given(st.text(ANY, min_size=1, max_size=12))
def test_no_mix_of_letters_and_marks_gives_an_empty_box(text: str) -> None:
    made = setting(text.replace("\n", " "))
    for piece in made.line(0, len(made.text)).pieces:
        font = fonts.pdfmetrics.getFont(piece.font)
        for each in map(ord, piece.shown):
            assert each in font.signs or each in font.characters, hex(each)
            assert each not in font.signs or all(glyph for glyph, _, _ in font.signs[each].parts)


SAME = """
import sys
sys.path[:0] = ["tests", "."]
from hashlib import sha256
from test_scripts import SAID, document, point, render
render(document(point("تجربة אחרת")))  # what was printed before leaves no trace
print(sha256(render(document(*(point(each) for each in SAID.values()), title="نور"))).hexdigest())
"""


def test_the_same_words_give_the_same_bytes_whatever_the_computer_speaks() -> None:
    here = sha256(render(document(*(point(each) for each in SAID.values()), title="نور"))).hexdigest()
    there = {**os.environ, "LC_ALL": "ur_PK.UTF-8", "LANG": "fa_IR.UTF-8", "LANGUAGE": "fa", "PYTHONHASHSEED": "7"}
    root = Path(__file__).parents[1]
    run = subprocess.run([sys.executable, "-c", SAME], capture_output=True, text=True, env=there, cwd=root, check=True)
    assert run.stdout.split()[-1] == here


def test_nothing_typed_is_kept_once_the_file_is_made() -> None:
    render(document(point("سلام נועה m̀")))
    for name in fonts.pdfmetrics.getRegisteredFontNames():
        font = fonts.pdfmetrics.getFont(name)
        if isinstance(font, ScriptFont):
            assert not font.signs and not font._codes and frozenset(font.face.charToGlyph) == font.characters


def test_text_that_needs_nothing_is_left_to_reportlab() -> None:
    for text in ("Zoë en Łucja Nguyễn Ελένη Ольга ✓ €", "dag", "", "a\u00a0b"):
        assert not needs_setting(text)
    names = {str(font.BaseFont) for page in pikepdf.open(_stream(render(document(point("Ольга ✓"))))).pages
             for font in page.Resources.Font.values()}  # fmt: skip
    assert all("SourceSans3" in each for each in names)


def _stream(data: bytes) -> BytesIO:
    return BytesIO(data)
