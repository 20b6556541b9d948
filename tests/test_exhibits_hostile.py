"""Files of others in a bundle: what is seen stays, what acts or tells more goes, and what is broken is told."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from exhibit_files import (
    SECRET,
    acting,
    add_page,
    biting_its_tail,
    bomb,
    changed,
    locked,
    note,
    plain,
    saved,
    telling,
    without_pages,
)
from pdf_text import text_of
from pictures import MAKER
from pictures import saved as image
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from reports import exhibits_pdf
from reports.exhibits_pdf import BROKEN, EMPTY, FORM, HEAVY, LOCKED, LONG, REPAIRED, Unfit


@pytest.fixture(autouse=True, scope="module")
def limits():  # type: ignore[no-untyped-def]
    before = pikepdf.settings.get_qpdf_limits()
    exhibits_pdf.limit_reading()
    yield
    pikepdf.settings.set_qpdf_limits(**before)


def made_of(data: bytes) -> tuple[bytes, tuple[str, ...]]:
    out = BytesIO()
    pages, told = exhibits_pdf.prepare(BytesIO(data), out)
    made = out.getvalue()
    with Pdf.open(BytesIO(made)) as again:
        assert len(again.pages) == pages and not again.get_warnings()
    return made, told


def everything_in(data: bytes) -> bytes:
    """All bytes of a file, with every stream unpacked as well."""
    with Pdf.open(BytesIO(data)) as file:
        packed = [each.read_bytes() for each in file.objects if isinstance(each, Stream) and "/Width" not in each]
        raw = [each.read_raw_bytes() for each in file.objects if isinstance(each, Stream)]
    with Pdf.open(BytesIO(data)) as file:
        plainly = saved(file, qdf=True)
    return b"\n".join([data, plainly, *packed, *raw])


def dots(data: bytes, page: int = 0) -> pypdfium2.PdfBitmap:
    document = pypdfium2.PdfDocument(data)
    return document[page].render().to_pil().convert("RGB")


@pytest.mark.parametrize("change", [acting, telling])
def test_nothing_that_acts_or_tells_more_comes_along(change) -> None:  # type: ignore[no-untyped-def]
    before = changed(change)
    assert SECRET.encode() in everything_in(before)
    made, told = made_of(before)
    found = everything_in(made)
    assert SECRET.encode() not in found
    for each in (
        b"/JavaScript",
        b"/JS",
        b"/Launch",
        b"/OpenAction",
        b"/AA",
        b"/EmbeddedFiles",
        b"/Annots",
        b"/Metadata",
    ):
        assert each not in found, each
    assert "Blad 1" in text_of(made) and told


def test_what_was_taken_out_is_told_in_words() -> None:
    (said,) = made_of(changed(acting))[1]
    assert "een script" in said and "een opdracht om een programma te starten" in said
    told = " ".join(made_of(changed(telling))[1])
    assert "andere bestanden" in told and "1 opmerking in een ballonnetje" in told


def test_a_note_and_a_filled_in_field_stay_to_be_seen() -> None:
    made, told = made_of(changed(telling))
    assert dots(made).getpixel((150, 690)) == (0, 0, 255), "the blue square of the note, a little smaller and higher"
    assert not any("formulier" in each for each in told)

    def field(made: Pdf) -> None:
        shown = note(made)
        shown.Subtype, shown.FT, shown.V, shown.T = Name.Widget, Name.Tx, String("Noor"), String("naam")
        made.pages[0].obj.Annots = Array([made.make_indirect(shown)])
        made.Root.AcroForm = Dictionary(Fields=Array([made.pages[0].obj.Annots[0]]))

    assert dots(made_of(changed(field))[0]).getpixel((150, 690)) == (0, 0, 255)


def test_a_field_without_a_look_gets_one() -> None:
    def field(made: Pdf) -> None:
        row = Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("naam"), V=String("Noor"),
            Rect=Array([100, 100, 300, 130]), DA=String("/Helv 12 Tf 0 g"), F=4,
        )  # fmt: skip
        made.pages[0].obj.Annots = Array([made.make_indirect(row)])
        fonts = Dictionary(Font=Dictionary(Helv=made.pages[0].obj.Resources.Font.F0))
        made.Root.AcroForm = Dictionary(Fields=Array([made.pages[0].obj.Annots[0]]), DR=fonts, NeedAppearances=True)

    assert "Noor" in text_of(made_of(changed(field))[0])


def test_a_hidden_note_stays_hidden() -> None:
    def hide(made: Pdf) -> None:
        row = note(made)
        row.F = 2
        made.pages[0].obj.Annots = Array([made.make_indirect(row)])

    assert dots(made_of(changed(hide))[0]).getpixel((150, 690)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (locked("sesam"), LOCKED),
        (without_pages(), EMPTY),
        (biting_its_tail(), BROKEN),
        (plain()[:200], BROKEN),
        (b"%PDF-1.7\nniets\nstartxref\n0\n%%EOF", BROKEN),
        (b"", BROKEN),
    ],
    ids=["password", "no pages", "bites its tail", "broken off", "nothing in it", "empty"],
)
def test_a_file_that_cannot_be_read_says_why_and_what_to_do(data: bytes, why: str) -> None:
    with pytest.raises(Unfit) as problem:
        exhibits_pdf.prepare(BytesIO(data), BytesIO())
    assert str(problem.value) == why and "Vraag" in why


def test_a_file_without_a_password_to_read_it_is_in_and_its_lock_is_told() -> None:
    made, told = made_of(locked(""))
    assert "Blad 1" in text_of(made) and "beveiligd" in told[0]
    with Pdf.open(BytesIO(made)) as again:
        assert not again.is_encrypted


def test_a_broken_table_is_mended_and_told() -> None:
    data = plain(3)
    at = data.rindex(b"startxref")
    made, told = made_of(data[:at] + b"startxref\n7\n%%EOF\n")
    assert "Blad 3" in text_of(made) and told == (REPAIRED,)


def test_a_page_that_was_lost_is_not_left_blank() -> None:
    data = saved_plainly(plain(2))
    number = data.index(b"1 0 0 rg")
    begin = data.rindex(b" 0 obj", 0, number)
    lost = (
        data[: begin - 1]
        + b"%" * (data.index(b"endobj", number) - begin + 7)
        + data[data.index(b"endobj", number) + 6 :]
    )
    with pytest.raises(Unfit) as problem:
        exhibits_pdf.prepare(BytesIO(lost), BytesIO())
    assert str(problem.value) == BROKEN


def saved_plainly(data: bytes) -> bytes:
    with Pdf.open(BytesIO(data)) as file:
        return saved(file, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.generalized)


def test_too_many_pages_are_refused_at_once() -> None:
    made = Pdf.new()
    page = add_page(made, "Blad")
    for _ in range(2000):
        made.pages.append(pikepdf.Page(made.make_indirect(Dictionary(page))))
    with pytest.raises(Unfit) as problem:
        exhibits_pdf.prepare(BytesIO(saved(made)), BytesIO())
    assert str(problem.value) == LONG


def test_a_part_that_unpacks_without_end_is_refused() -> None:
    with pytest.raises(Unfit) as problem:
        exhibits_pdf.prepare(BytesIO(bomb()), BytesIO())
    assert str(problem.value) in (HEAVY, BROKEN)


def test_a_form_that_makes_its_own_pages_is_refused() -> None:
    def form(made: Pdf) -> None:
        made.Root.AcroForm = Dictionary(XFA=made.make_stream(b"<xdp/>"), Fields=Array())
        made.Root.NeedsRendering = True

    with pytest.raises(Unfit) as problem:
        exhibits_pdf.prepare(BytesIO(changed(form)), BytesIO())
    assert str(problem.value) == FORM


def test_a_signature_is_told_because_it_holds_for_the_file_alone() -> None:
    def sign(made: Pdf) -> None:
        made.Root.AcroForm = Dictionary(SigFlags=3, Fields=Array())

    assert "digitale handtekening" in made_of(changed(sign))[1][0]


@pytest.mark.parametrize("many", [False, True], ids=["one photo", "in a list of filters"])
def test_a_photo_in_a_file_does_not_tell_where_it_was_taken(many: bool) -> None:
    photo = image("jpeg", orientation=1)
    assert MAKER.encode() in photo

    def put(made: Pdf) -> None:
        shown = Stream(made, photo, Type=Name.XObject, Subtype=Name.Image, Width=60, Height=40, BitsPerComponent=8)
        shown.ColorSpace, shown.Filter = Name.DeviceRGB, Array([Name.DCTDecode]) if many else Name.DCTDecode
        made.pages[0].obj.Resources.XObject = Dictionary(Im0=made.make_indirect(shown))
        made.pages[0].obj.Contents = made.make_stream(b"q 300 0 0 200 100 300 cm /Im0 Do Q")

    made, _ = made_of(changed(put))
    assert MAKER.encode() not in everything_in(made)
    assert dots(made).getpixel((150, 400))[0] > 150, "the red corner of the picture"


def test_a_layer_that_is_not_shown_stays_that_way_and_loses_its_name() -> None:
    def layers(made: Pdf) -> None:
        off, on = (made.make_indirect(Dictionary(Type=Name.OCG, Name=String(SECRET))) for _ in range(2))
        made.Root.OCProperties = Dictionary(OCGs=Array([off, on]), D=Dictionary(OFF=Array([off])))
        page = made.pages[0].obj
        page.Resources.Properties = Dictionary(A=off, B=on)
        page.Contents = made.make_stream(
            b"/OC /A BDC 0 0 1 rg 100 600 50 50 re f EMC /OC /B BDC 0 1 0 rg 300 600 50 50 re f EMC"
        )

    made, _ = made_of(changed(layers))
    assert SECRET.encode() not in everything_in(made)
    picture = dots(made)
    colours = {picture.getpixel((x, 215)) for x in range(0, picture.width, 5)}
    assert (0, 255, 0) in colours and (0, 0, 255) not in colours


def test_content_that_undoes_more_than_it_did_cannot_move_what_comes_after_it() -> None:
    def undo(made: Pdf) -> None:
        made.pages[0].obj.Contents = Array(
            [made.make_stream(b"Q Q Q q 3 0 0 3 0 0 cm"), made.make_stream(b"1 0 0 rg 10 10 20 20 re f")]
        )
        made.pages[0].obj.Annots = Array([made.make_indirect(note(made))])

    picture = dots(made_of(changed(undo))[0])
    assert picture.getpixel((150, 690)) == (0, 0, 255) and picture.getpixel((60, 760)) == (255, 0, 0)


def test_the_same_file_gives_the_same_bytes() -> None:
    data = changed(telling)
    assert made_of(data)[0] == made_of(data)[0]
