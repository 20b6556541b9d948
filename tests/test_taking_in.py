"""What is taken in as an attachment: only what it says it is by its content, whole, and without hidden data."""

from __future__ import annotations

import io
import random
import zlib
from collections.abc import Callable
from typing import BinaryIO, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pictures import MAKER, PLACE, pdf, picture, saved
from PIL import Image

from app import attachment_kinds, image_cleaning
from app.attachment_kinds import LONGEST_NAME, NotTakenIn, ending_for, kind_of, name_for, read_in, take_in
from app.pdf_looks import pages_of
from models.evidence import MOST_BYTES

IMAGES = ("png", "jpeg", "tiff", "webp")


def refused(data: bytes) -> str:
    with pytest.raises(NotTakenIn) as problem:
        take_in(data)
    return str(problem.value)


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


# --- What is kept ---------------------------------------------------------------------


@pytest.mark.parametrize("kind", IMAGES)
def test_an_image_is_known_by_its_content(kind: str) -> None:
    taken = take_in(saved(kind))
    assert (taken.kind, taken.width, taken.height, taken.pages, taken.cleaned) == (kind, 60, 40, None, False)
    assert kind_of(taken.data) == kind and opened(taken.data).size == (60, 40)


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_an_image_that_tells_nothing_is_kept_byte_for_byte(kind: str) -> None:
    data = saved(kind)
    assert take_in(data).data == data


@pytest.mark.parametrize("pages", [1, 2, 30])
def test_a_pdf_is_kept_byte_for_byte_with_its_pages(pages: int) -> None:
    data = pdf(pages)
    taken = take_in(data)
    assert (taken.kind, taken.data, taken.pages) == ("pdf", data, pages)


def test_the_pages_are_not_guessed() -> None:
    assert pages_of(pdf(3).replace(b"/Count 3", b"/Count 4")) is None
    assert pages_of(pdf(3) + pdf(3)) is None
    assert pages_of(pdf(3).replace(b"/Info", b"/ObjStm /Info")) is None
    assert pages_of(b"%PDF-1.7 nothing %%EOF") is None


def test_every_page_of_a_scan_is_kept() -> None:
    pages = [picture(mode=mode) for mode in ("1", "L", "RGB")]
    taken = take_in(saved("tiff", pages[0], save_all=True, append_images=pages[1:]))
    image = Image.open(io.BytesIO(taken.data))
    assert taken.pages == image.n_frames == 3  # type: ignore[attr-defined]
    for number, page in enumerate(pages):
        image.seek(number)
        assert image.mode == page.mode and image.tobytes() == page.tobytes()


# --- Without hidden data --------------------------------------------------------------


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
@pytest.mark.parametrize("kind", IMAGES)
def test_the_place_of_a_photo_goes_and_it_stands_upright(kind: str, orientation: int) -> None:
    data = saved(kind, orientation=orientation)
    assert MAKER.encode() in data and (kind == "tiff" or _place(data) == PLACE)
    taken = take_in(data)
    lying = orientation in (6, 8)
    assert taken.cleaned and (taken.width, taken.height) == ((40, 60) if lying else (60, 40))
    assert MAKER.encode() not in taken.data
    kept = opened(taken.data)
    assert _place(taken.data) is None and set(_told(kept)) <= {0x0112}
    assert _upright(taken.data).size == (taken.width, taken.height)
    if kind != "jpeg":
        assert _upright(taken.data).tobytes() == _turned(picture(), orientation).tobytes()


def _place(data: bytes) -> object:
    return Image.open(io.BytesIO(data)).getexif().get_ifd(0x8825).get(2)


def _told(image: Image.Image) -> set[int]:
    """The tags that say something of a photo; those that a TIFF cannot do without aside."""
    return {each for each in image.getexif() if each not in range(256, 285) or each in (269, 270, 271, 272)}


def _upright(data: bytes) -> Image.Image:
    from PIL import ImageOps

    return ImageOps.exif_transpose(opened(data))


def _turned(image: Image.Image, orientation: int) -> Image.Image:
    turns = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_270, 8: Image.Transpose.ROTATE_90}
    return image.transpose(turns[orientation]) if orientation in turns else image


def test_the_picture_of_a_jpeg_itself_is_not_touched() -> None:
    data = saved("jpeg", orientation=6)
    assert opened(take_in(data).data).tobytes() == opened(data).tobytes()


def test_what_stands_behind_the_picture_goes() -> None:
    """A telephone can put a film behind a photo, and anybody anything."""
    for kind in ("jpeg", "png", "webp"):
        taken = take_in(saved(kind) + b"een filmpje van thuis")
        assert taken.cleaned and b"filmpje" not in taken.data


def test_remarks_in_an_image_go() -> None:
    from PIL.PngImagePlugin import PngInfo

    note = PngInfo()
    note.add_text("Comment", "Dorpsstraat 1")
    note.add_itxt("XML:com.adobe.xmp", "Dorpsstraat 1")
    remark = b"Dorpsstraat 1"
    for data in (saved("png", pnginfo=note), saved("jpeg", comment=remark), saved("webp", xmp=remark)):
        assert b"Dorpsstraat" in data and b"Dorpsstraat" not in take_in(data).data


def test_a_small_copy_of_what_was_cut_away_goes() -> None:
    """A JFIF block may hold a thumbnail of the photo as it was before it was cropped."""
    data = saved("jpeg")
    assert data[2:4] == b"\xff\xe0"
    small = b"JFIF\0\x01\x01\0\0\x01\0\x01" + bytes((4, 4)) + b"GEZICHT!" * 6
    taken = take_in(data[:2] + b"\xff\xe0" + (len(small) + 2).to_bytes(2, "big") + small + data[20:])
    assert taken.cleaned and b"GEZICHT" not in taken.data and opened(taken.data).size == (60, 40)


def test_colours_stay_what_they_are() -> None:
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()  # type: ignore[no-untyped-call]
    for kind in IMAGES:
        assert opened(take_in(saved(kind, icc_profile=profile)).data).info["icc_profile"] == profile
    inks = picture(mode="CMYK")
    assert opened(take_in(saved("jpeg", inks)).data).mode == "CMYK"


# --- What is refused, and what to do --------------------------------------------------


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "leeg"),
        (b"\0\0\n", "leeg"),
        (b"Beste mevrouw,", "PDF of een afbeelding"),
        (b"MZ\x90\0" + bytes(100), "PDF of een afbeelding"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "PDF of een afbeelding"),
        (b"PK\x03\x04" + bytes(50), "PDF van"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(50), "PDF van"),
        (b"{\\rtf1 Beste", "PDF van"),
        (b"GIF89a" + bytes(50), "PNG"),
        (b"BM" + bytes(50), "PNG"),
        (b"\0\0\0\x18ftypheic" + bytes(50), "JPEG"),
        (b"\0\0\0\x18ftypmp42" + bytes(50), "video"),
        (b"%PDF-1.7\n", "niet heel"),
        (b"\x89PNG\r\n\x1a\n", "beschadigd"),
        (b"\xff\xd8\xff", "beschadigd"),
        (b"RIFF\x04\0\0\0WEBP", "beschadigd"),
        (b"II*\0\x08\0\0\0", "beschadigd"),
    ],
)
def test_what_is_refused_says_what_to_do(data: bytes, words: str) -> None:
    assert words in refused(data)


def test_the_name_makes_no_kind() -> None:
    """Whatever it is called: `take_in` does not even know the name, and the ending follows from the content."""
    assert "PDF of een afbeelding" in refused(b"#!/bin/sh\nrm -rf ~\n")
    assert [ending_for(kind) for kind in ("pdf", "jpeg", "tiff", "exe", "")] == ["pdf", "jpg", "tif", "bin", "bin"]


@pytest.mark.parametrize(
    "make",
    [
        lambda: b"GIF89a" + pdf(),
        lambda: b"\n" + pdf(),
        lambda: pdf() + b"PK\x05\x06" + bytes(18),
        lambda: pdf() + saved("jpeg"),
        lambda: b"%PDF-" + pdf(),
        lambda: pdf()[:-200],
        lambda: pdf()[:40],
        lambda: pdf().replace(b"startxref", b"startxxxx"),
    ],
)
def test_a_pdf_that_is_something_else_too_or_not_whole_is_refused(make: Callable[[], bytes]) -> None:
    assert refused(make())


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
@pytest.mark.parametrize("kind", IMAGES)
def test_an_image_that_was_broken_off_is_refused(kind: str, share: float) -> None:
    noise = Image.effect_noise((80, 60), 50)
    data = saved(kind, noise)
    assert "beschadigd" in refused(data[: int(len(data) * share)])


def test_a_moving_image_is_refused() -> None:
    more = {"save_all": True, "append_images": [picture(mode="L").convert("RGB")]}
    for kind in ("png", "webp"):
        assert "bewegende" in refused(saved(kind, **more))


def _bomb(width: int, height: int) -> bytes:
    """A PNG that is small as a file and huge once it is opened."""

    def part(name: bytes, content: bytes) -> bytes:
        return len(content).to_bytes(4, "big") + name + content + zlib.crc32(name + content).to_bytes(4, "big")

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x06\0\0\0"
    packed = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", packed) + part(b"IEND", b"")


@pytest.mark.parametrize("size", [(30_000, 30_000), (9_000, 9_000), (10_500, 9_000), (2**31 - 1, 2**31 - 1), (0, 5)])
def test_an_image_that_swells_is_not_opened(size: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image.Image, "load", lambda _image: pytest.fail("it was opened"))
    assert refused(_bomb(*size))


def test_how_large_an_image_may_be_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "64 miljoen beeldpunten" in refused(_bomb(30_000, 30_000))
    monkeypatch.setattr(image_cleaning, "MOST_PIXELS", 2000)
    for kind in IMAGES:
        assert "beeldpunten" in refused(saved(kind, picture(60, 40)))
        assert take_in(saved(kind, picture(50, 40)))


def test_every_page_of_a_scan_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(image_cleaning, "MOST_PIXELS", 2000)
    data = saved("tiff", picture(10, 10), save_all=True, append_images=[picture(60, 40)])
    assert "beeldpunten" in refused(data)


def test_a_scan_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(image_cleaning, "MOST_PAGES", 2)
    assert "bladzijden" in refused(saved("tiff", save_all=True, append_images=[picture(), picture()]))


def test_a_remark_that_swells_is_never_unpacked() -> None:
    """A text of a gigabyte in a PNG goes before anybody unpacks it."""
    data = saved("png")
    swollen = b"zTXtComment\0\0" + zlib.compress(bytes(50_000_000), 9)
    part = (len(swollen) - 4).to_bytes(4, "big") + swollen + zlib.crc32(swollen).to_bytes(4, "big")
    assert take_in(data[:33] + part + data[33:]).data == data


# --- From a stream --------------------------------------------------------------------


class Stream(io.RawIOBase):
    """Gives so many bytes, then fails or ends."""

    def __init__(self, size: int, fails: bool = False) -> None:
        self.left, self.given, self.fails = size, 0, fails

    def read(self, size: int = -1) -> bytes:
        if not self.left and self.fails:
            raise OSError(5, "Input/output error")
        part = min(size, self.left)
        self.left -= part
        self.given += part
        return b"%PDF-1.7 "[:part] + bytes(max(0, part - 9))


def test_no_more_is_read_than_may_be_kept() -> None:
    endless = Stream(10**12)
    with pytest.raises(NotTakenIn, match="25 MB"):
        read_in(cast(BinaryIO, endless))
    assert endless.given <= MOST_BYTES + 2**20
    with pytest.raises(NotTakenIn, match="25 MB"):
        take_in(b"%PDF-1.7" + bytes(MOST_BYTES))


def test_reading_that_fails_half_way_is_told() -> None:
    with pytest.raises(OSError, match="Input"):
        read_in(cast(BinaryIO, Stream(3_000_000, fails=True)))


def test_reading_can_be_stopped() -> None:
    stream = Stream(10**8)
    with pytest.raises(NotTakenIn, match="gestopt"):
        read_in(cast(BinaryIO, stream), lambda: stream.given > 3_000_000)
    assert stream.given < 5_000_000


def test_a_stream_gives_what_its_bytes_give() -> None:
    data = saved("jpeg", orientation=6)
    assert read_in(io.BytesIO(data)) == take_in(data)


def test_an_image_that_grows_over_the_limit_when_it_is_cleaned_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data = saved("tiff")
    monkeypatch.setattr(attachment_kinds, "MOST_BYTES", len(data))
    grown = image_cleaning.Clean(data + b"x", 1, 1, cleaned=True)
    monkeypatch.setattr(attachment_kinds, "clean", lambda _kind, _data: grown)
    assert "verborgen gegevens" in refused(data)


# --- Names ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/home/s.bos/Brief van school.pdf", "Brief van school.pdf"),
        ("C:\\Users\\s.bos\\tekening.png", "tekening.png"),
        ("../../etc/passwd", "passwd"),
        ("map/", "map"),
        ("naam\0met\nnul\u202e.pdf", "naam met nul .pdf"),
        ("", ""),
    ],
)
def test_a_name_is_the_last_part_on_one_line(path: str, name: str) -> None:
    assert name_for(path) == name


def test_a_name_without_end_is_cut_and_keeps_its_ending() -> None:
    assert len(name_for("x" * 10_000 + ".pdf")) == LONGEST_NAME and name_for("x" * 10_000 + ".pdf").endswith("….pdf")
    assert len(name_for("x." * 10_000)) <= LONGEST_NAME


# --- Whatever it is -------------------------------------------------------------------

SEEDS = [saved(kind, orientation=6) for kind in IMAGES] + [pdf(1)]


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(SEEDS) - 1), st.integers(0, 2**32))
def test_whatever_the_bytes_are_it_is_kept_or_refused_and_nothing_else(seed: int, number: int) -> None:
    chance, data = random.Random(number), bytearray(SEEDS[seed])
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(data))
        match chance.randrange(4):
            case 0:
                data[at] = chance.randrange(256)
            case 1:
                del data[at : at + chance.randrange(1, 40)]
            case 2:
                data[at:at] = chance.randbytes(chance.randrange(1, 40))
            case _:
                data[at : at + 4] = chance.choice((b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff"))
        if not data:
            break
    try:
        taken = take_in(bytes(data))
    except NotTakenIn as problem:
        assert str(problem).strip()
    else:
        assert MAKER.encode() not in taken.data and kind_of(taken.data) == taken.kind


@settings(max_examples=200, deadline=None)
@given(st.sampled_from([b"", b"%PDF-1.4", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*"]), st.binary())
def test_any_bytes_are_kept_or_refused(begin: bytes, rest: bytes) -> None:
    with pytest.raises(NotTakenIn):
        take_in(begin + rest)
