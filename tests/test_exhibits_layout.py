"""Pages of any shape on a sheet: upright, whole, in the right order, with the line below them and never over them."""

from __future__ import annotations

from io import BytesIO

import pypdfium2
import pytest
from exhibit_files import add_page, changed, plain, saved
from pdf_text import text_of
from pictures import picture
from pictures import saved as image
from pikepdf import Array, Dictionary, Name, Pdf
from PIL import Image, ImageCms, ImageOps

from reports import exhibits_images, exhibits_pdf
from reports.exhibits_layout import A3, A4, A5, STRIP, Box, appearance_matrix, place, visible, written


def sheet(data: bytes, page: int = 0) -> tuple[pypdfium2.PdfDocument, tuple[float, float]]:
    out = BytesIO()
    exhibits_pdf.prepare(BytesIO(data), out)
    document = pypdfium2.PdfDocument(out.getvalue())
    return document, document[page].get_size()


def red_corner(document: pypdfium2.PdfDocument) -> tuple[bool, bool]:
    """Whether the square that was drawn in the lower left corner lies left, and below, in what is shown."""
    shown = document[0].render(scale=0.3).to_pil()
    x, y = middle_of(shown)["red"]
    return x < 0.5, y > 0.5


def middle_of(shown: Image.Image) -> dict[str, tuple[float, float]]:
    """Where the middle of what is red and of what is blue lies, from 0 to 1 from the upper left corner."""
    shown = shown.convert("RGB")
    found: dict[str, list[tuple[int, int]]] = {"red": [], "blue": []}
    for count, (r, g, b) in enumerate(zip(*[iter(shown.tobytes())] * 3, strict=True)):
        at = (count % shown.width, count // shown.width)
        if g < 100 and abs(r - b) > 100:
            found["red" if r > b else "blue"].append(at)
    return {
        name: (sum(x for x, _ in at) / len(at) / shown.width, sum(y for _, y in at) / len(at) / shown.height)
        for name, at in found.items()
        if at
    }


@pytest.mark.parametrize(
    ("turn", "corner", "lies"),
    [(0, (True, True), False), (90, (True, False), True), (180, (False, False), False), (270, (False, True), True),
     (-90, (False, True), True), (450, (True, False), True)],
)  # fmt: skip
def test_a_turned_page_is_shown_as_its_reader_shows_it(turn: int, corner: tuple[bool, bool], lies: bool) -> None:
    data = plain(1, Rotate=turn)
    before = pypdfium2.PdfDocument(data)
    document, (width, height) = sheet(data)
    assert red_corner(document) == corner == red_corner(before)
    assert (width > height) == lies
    assert (width, height) == pytest.approx(before[0].get_size(), abs=0.5)


@pytest.mark.parametrize("size", [(595, 842), (842, 595), (612, 792), (500, 700), (842, 1190)])
def test_a_page_of_paper_keeps_its_size_and_is_drawn_a_little_smaller(size: tuple[float, float]) -> None:
    placed = place(Box(0, 0, *size), 0, 1)
    assert (placed.width, placed.height) == size
    assert 0.93 < placed.matrix[0] < 1 and placed.matrix[5] >= STRIP
    assert placed.matrix[3] * size[1] + placed.matrix[5] <= size[1] + 0.01


@pytest.mark.parametrize(
    ("size", "unit", "expected"),
    [((50, 50), 1, A4), ((300, 100), 1, A4[::-1]), ((3000, 2000), 1, A3[::-1]), ((14400, 14400), 75, A3),
     ((10, 5000), 1, A3), ((59.5, 84.2), 10, (595, 842)), ((5950, 8420), 0.1, (595, 842)),
     ((595, 842), -3, (595, 842))],
)  # fmt: skip
def test_a_tiny_or_huge_page_comes_on_a_sheet_that_can_be_read(
    size: tuple[float, float], unit: float, expected: tuple[float, float]
) -> None:
    placed = place(Box(0, 0, *size), 0, unit)
    assert (placed.width, placed.height) == pytest.approx(expected)
    assert min(placed.width, placed.height) >= A5[0]
    a, _, _, d, e, f = placed.matrix
    assert e >= -0.01 and f >= STRIP - 0.01 and a == d
    assert size[0] * a + e <= placed.width + 0.01 and size[1] * d + f <= placed.height + 0.01


def test_only_what_lies_in_the_crop_box_is_seen_and_wherever_that_is() -> None:
    made = Pdf.new()
    add_page(made, "Binnen", MediaBox=Array([-500, 1000, 1500, 3000]), CropBox=Array([0, 1500, 595, 2342]))
    made.pages[0].obj.Contents = made.make_stream(
        b"1 0 0 rg 0 1500 20 20 re f 0 0 1 rg -400 1200 300 200 re f 0 0 1 rg 0 1400 595 90 re f"
    )
    document, size = sheet(saved(made))
    assert size == pytest.approx((595, 842)) and red_corner(document) == (True, True)
    shown = document[0].render().to_pil().convert("RGB")
    assert (0, 0, 255) not in {each for _, each in shown.getcolors(1 << 20)}, "nor below it, where the line comes"


@pytest.mark.parametrize(
    ("media", "crop", "expected"),
    [
        (None, None, Box(0, 0, *A4)),
        (Box(0, 0, 0, 0), None, Box(0, 0, *A4)),
        (Box(0, 0, 100, 100), Box(900, 900, 10, 10), Box(0, 0, 100, 100)),
        (Box(0, 0, 100, 100), Box(50, 50, 100, 100), Box(50, 50, 50, 50)),
        (Box(0, 0, 1e30, 10), Box(5, 5, 50, 50), Box(5, 5, 50, 50)),
    ],
)
def test_boxes_that_make_no_sense_give_a_page_all_the_same(media: Box | None, crop: Box | None, expected: Box) -> None:
    assert visible(media, crop) == expected


def test_a_size_that_stands_above_the_pages_counts_and_one_that_is_no_size_does_not() -> None:
    def above(made: Pdf) -> None:
        del made.pages[0].obj["/MediaBox"]
        made.Root.Pages.MediaBox = Array([0, 0, 842, 595])

    assert sheet(changed(above))[1] == pytest.approx((842, 595))
    assert sheet(plain(1, MediaBox=Array([Name.Nee, 1, 2, 3])))[1] in ((612, 792), pytest.approx(A4, abs=0.01))


def test_units_of_a_page_are_points_on_the_sheet() -> None:
    assert sheet(plain(1, size=(59.5, 84.2), UserUnit=10))[1] == pytest.approx((595, 842))


def test_a_note_lands_where_its_rectangle_is_also_when_its_look_is_turned() -> None:
    found = appearance_matrix(Box(0, 0, 10, 20), (0, 1, -1, 0, 20, 0), Box(100, 100, 40, 10))
    assert found == pytest.approx((2, 0, 0, 1, 100, 100))
    assert appearance_matrix(Box(0, 0, 0, 20), (1, 0, 0, 1, 0, 0), Box(0, 0, 9, 9)) is None


def test_numbers_in_a_page_have_no_powers_of_ten() -> None:
    assert written((1e-9, 1234567.0, -0.5, 1, 0, 3.1400001)) == "0 1234567 -0.5 1 0 3.14"


def test_a_file_of_many_streams_on_a_page_is_drawn_whole() -> None:
    def split(made: Pdf) -> None:
        page = made.pages[0].obj
        page.Contents = Array([made.make_stream(b"BT /F0 12 Tf 30 30 Td"), made.make_stream(b"(Samen) Tj ET")])

    assert "Samen" in text_of(_sheets(changed(split)))


def _sheets(data: bytes) -> bytes:
    out = BytesIO()
    exhibits_pdf.prepare(BytesIO(data), out)
    return out.getvalue()


# --- Images ---------------------------------------------------------------------------------------------------


def pages_of(kind: str, data: bytes) -> list[bytes]:
    parts: list[BytesIO] = []

    def new() -> BytesIO:
        parts.append(BytesIO())
        return parts[-1]

    count, _ = exhibits_images.prepare(kind, BytesIO(data), new)
    made = [each.getvalue() for each in parts]
    assert count == sum(len(pypdfium2.PdfDocument(each)) for each in made)
    return made


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_stands_upright(orientation: int) -> None:
    data = image("jpeg", picture(600, 400), orientation=orientation)
    upright = ImageOps.exif_transpose(Image.open(BytesIO(data))).convert("RGB")
    (made,) = pages_of("jpeg", data)
    page = pypdfium2.PdfDocument(made)[0]
    assert (page.get_width() > page.get_height()) == (upright.width > upright.height)
    wanted, found = middle_of(upright.resize((60, 60))), middle_of(page.render(scale=0.3).to_pil())
    for way in (0, 1):
        assert (found["red"][way] < found["blue"][way]) == (wanted["red"][way] < wanted["blue"][way])


@pytest.mark.parametrize(
    ("kind", "mode"),
    [("png", "RGB"), ("png", "RGBA"), ("png", "P"), ("png", "1"), ("png", "L"), ("png", "LA"), ("png", "I;16"),
     ("webp", "RGB"), ("webp", "RGBA"), ("tiff", "RGB"), ("tiff", "CMYK"), ("tiff", "1"), ("tiff", "L"),
     ("jpeg", "L"), ("jpeg", "RGB"), ("jpeg", "CMYK")],
)  # fmt: skip
def test_an_image_of_any_kind_looks_as_it_did(kind: str, mode: str) -> None:
    before = picture(120, 80)
    shown = (
        before.convert("L").convert("I;16").point(lambda each: each * 257) if mode == "I;16" else before.convert(mode)
    )
    (made,) = pages_of(kind, image(kind, shown))
    document = pypdfium2.PdfDocument(made)
    (found,) = list(document[0].get_objects())
    bitmap = found.get_bitmap(render=False).to_pil().convert("L")
    assert bitmap.size == (120, 80), "with every point that it had"
    drawn = document[0].render().to_pil().convert("L")
    box = Image.eval(drawn, lambda each: 255 - each).getbbox()
    assert box is not None
    middle = [
        drawn.getpixel((box[0] + (box[2] - box[0]) * x // 4, box[1] + (box[3] - box[1]) * y // 4))
        for x, y in ((1, 1), (3, 1))
    ]
    assert middle[0] < middle[1], "the red corner is darker than the white one beside it"


def test_a_scan_of_many_pages_comes_in_parts() -> None:
    frames = [picture(60, 40 + each) for each in range(29)]
    parts = pages_of("tiff", image("tiff", frames[0], save_all=True, append_images=frames[1:]))
    assert [len(pypdfium2.PdfDocument(each)) for each in parts] == [12, 12, 5]


def test_a_small_image_is_not_blown_up() -> None:
    (made,) = pages_of("png", image("png", picture(96, 96)))
    (found,) = list(pypdfium2.PdfDocument(made)[0].get_objects())
    left, bottom, right, top = found.get_pos() if hasattr(found, "get_pos") else found.get_bounds()
    assert right - left == pytest.approx(72, abs=0.1) and top - bottom == pytest.approx(72, abs=0.1)


@pytest.mark.parametrize(
    "data", [b"", b"\x89PNG\r\n\x1a\n", image("png")[:60], image("tiff")[:60], b"II*\0" + bytes(40)]
)
def test_an_image_that_is_broken_says_so(data: bytes) -> None:
    kind = "tiff" if data[:2] == b"II" else "png"
    with pytest.raises(exhibits_pdf.Unfit) as problem:
        exhibits_images.prepare(kind, BytesIO(data), BytesIO)
    assert "beschadigd" in str(problem.value)


def test_the_profile_of_colours_comes_along() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    (made,) = pages_of("jpeg", image("jpeg", icc_profile=profile))
    with Pdf.open(BytesIO(made)) as again:
        space = again.pages[0].obj.Resources.XObject.Beeld.ColorSpace
        assert space[0] == Name.ICCBased and space[1].read_bytes() == profile
        assert isinstance(again.pages[0].obj.Resources, Dictionary)
