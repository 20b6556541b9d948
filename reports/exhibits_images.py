"""Knows how an image becomes pages: upright, within margins, with every point that it has, and a few at a time.

A JPEG goes in as it is; so does a PNG that nothing shines through. All others are packed anew without loss. What a
camera wrote beside the picture was taken out when the file was added, and stays out here in any case.
"""

from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import islice
from typing import IO, Any

from pikepdf import Array, Dictionary, Name, Page, Pdf, Stream, String

from app.image_cleaning import FORMATS, MOST_PAGES, opened_image, refuse_large
from app.image_parts import parts_of
from reports.exhibits_layout import A4, STRIP, Matrix, written
from reports.exhibits_out import save
from reports.exhibits_pdf import Unfit
from resources.language import later

BROKEN = later(
    "Deze afbeelding is beschadigd. Open haar in een ander programma, sla haar opnieuw op en voeg haar toe aan de "
    "bron. Of voeg dit bestand los bij."
)
_MARGIN = 28.0
_COARSEST = 96.0
"""Dots an inch: an image is not blown up any further than this, so a small one stays small."""
_AT_ONCE = 12
"""Pages in one part of a file of many pages; no more than these are held at a time."""
_ORIENTATION = 0x0112
_PLACES: dict[int, Matrix] = {
    1: (1, 0, 0, 1, 0, 0), 2: (-1, 0, 0, 1, 1, 0), 3: (-1, 0, 0, -1, 1, 1), 4: (1, 0, 0, -1, 0, 1),
    5: (0, -1, -1, 0, 1, 1), 6: (0, -1, 1, 0, 0, 1), 7: (0, 1, 1, 0, 0, 0), 8: (0, 1, -1, 0, 1, 0),
}  # fmt: skip
"""Per orientation what brings the picture, a square of one by one, upright (TIFF 6.0, tag 274)."""
_SPACES = {1: Name.DeviceGray, 3: Name.DeviceRGB, 4: Name.DeviceCMYK}
_MOST_OF_A_PROFILE = 4_000_000

Drawn = Callable[[Pdf], Dictionary]
"""Makes a page in a file."""


def prepare(kind: str, file: IO[bytes], new_part: Callable[[], IO[bytes]]) -> tuple[int, list[IO[bytes]]]:
    """Write the pages of an image into parts of some pages each; how many there are. Raises Unfit, OSError."""
    try:
        return _prepared(kind, file.read(), new_part)
    except (Unfit, MemoryError):
        raise
    except OSError as problem:
        if problem.errno is not None:  # the disk; over bad bytes the reader of images raises one without a number
            raise
        raise Unfit(BROKEN) from problem
    except Exception as problem:  # and errors of many other kinds
        raise Unfit(BROKEN) from problem


def _prepared(kind: str, data: bytes, new_part: Callable[[], IO[bytes]]) -> tuple[int, list[IO[bytes]]]:
    if kind not in FORMATS:
        raise Unfit(BROKEN)
    parts, count, pages = [], 0, _pages(kind, data)
    while some := list(islice(pages, _AT_ONCE)):
        with Pdf.new() as target:
            for each in some:
                target.pages.append(Page(target.make_indirect(each(target))))
            del some, each
            part = new_part()
            count += len(target.pages)
            save(target, part)
        parts.append(part)
    if not count:
        raise Unfit(BROKEN)
    return count, parts


def _pages(kind: str, data: bytes) -> Iterator[Drawn]:
    image = opened_image(kind, data)
    if kind == "jpeg":
        yield _photo(image, data)
    elif kind == "png" and (plain := _plain_png(parts_of("png", data).data, _profile(image), 1)):
        yield plain
    else:
        frames = getattr(image, "n_frames", 1)
        if frames > MOST_PAGES:
            raise Unfit(BROKEN)
        for place in range(frames):
            image.seek(place)
            yield _packed(image)


def _photo(image: Any, data: bytes) -> Drawn:
    """A JPEG as it is; its points are not touched, only its turn is told to the page."""
    turn = image.getexif().get(_ORIENTATION, 1)
    turn = turn if turn in _PLACES else 1
    kept, profile, size = parts_of("jpeg", data).data, _profile(image), image.size
    colours = {"L": 1, "RGB": 3, "CMYK": 4}[image.mode]
    inverted = colours == 4 and "adobe" in image.info

    def draw(target: Pdf) -> Dictionary:
        picture = _picture(target, kept, size, 8, _space(target, colours, profile))
        picture["/Filter"] = Name.DCTDecode
        if inverted:  # as Adobe writes four colours
            picture["/Decode"] = Array([1, 0] * 4)
        return _page(target, picture, size, turn)

    return draw


def _packed(image: Any) -> Drawn:
    """Any other image, unpacked and packed without loss; what shines through lies on white."""
    refuse_large(image)
    turn = image.getexif().get(_ORIENTATION, 1)
    flat, profile = _flat(image), _profile(image)
    out = BytesIO()
    flat.info.clear()
    flat.save(out, "PNG", compress_level=6)
    made = _plain_png(out.getvalue(), profile if flat.mode == image.mode else b"", turn if turn in _PLACES else 1)
    if made is None:
        raise Unfit(BROKEN)
    return made


def _flat(image: Any) -> Any:
    """A copy in black and white, grey or three colours."""
    from PIL import Image

    if image.mode in ("1", "L", "RGB"):
        return image.copy()
    if image.mode.startswith("I"):  # 16 bits of grey
        return image.convert("I").point(lambda each: each * (1 / 256)).convert("L")
    if ("A" in image.mode.upper() and image.mode != "LAB") or "transparency" in image.info:
        through = image.convert("RGBA")
        under = Image.new("RGBA", through.size, "white")
        under.alpha_composite(through)
        return under.convert("RGB")
    return image.convert("RGB")


def _plain_png(data: bytes, profile: bytes, turn: int) -> Drawn | None:
    """The packed points of a PNG as they are; None where they lie in a way that a PDF does not know."""
    head, packed, palette, at = b"", [], b"", 8
    while at + 8 <= len(data):
        length, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        block, at = data[at + 8 : at + 8 + length], at + 12 + length
        if name == b"IHDR":
            head = block
        elif name == b"IDAT":
            packed.append(block)
        elif name == b"PLTE":
            palette = block
        elif name == b"tRNS":
            return None
    size = (int.from_bytes(head[:4], "big"), int.from_bytes(head[4:8], "big"))
    bits, sort, woven = head[8], head[9], head[12]
    if sort not in (0, 2, 3) or woven or (sort == 3 and not palette):
        return None
    colours, whole = (3 if sort == 2 else 1), b"".join(packed)

    def draw(target: Pdf) -> Dictionary:
        space = _space(target, colours, profile) if sort != 3 else _indexed(palette)
        picture = _picture(target, whole, size, bits, space)
        picture["/Filter"] = Name.FlateDecode
        picture["/DecodeParms"] = Dictionary(Predictor=15, Colors=colours, BitsPerComponent=bits, Columns=size[0])
        return _page(target, picture, size, turn)

    return draw


def _indexed(palette: bytes) -> Array:
    return Array([Name.Indexed, Name.DeviceRGB, len(palette) // 3 - 1, String(palette)])


def _profile(image: Any) -> bytes:
    """What the colours of an image mean; empty for none that makes sense."""
    found = image.info.get("icc_profile") or b""
    return found if found[36:40] == b"acsp" and len(found) <= _MOST_OF_A_PROFILE else b""


def _space(target: Pdf, colours: int, profile: bytes) -> Any:
    plain = _SPACES[colours]
    meant = {b"GRAY": 1, b"RGB ": 3, b"CMYK": 4}.get(profile[16:20], 0)
    if meant != colours:
        return plain
    return Array([Name.ICCBased, target.make_indirect(Stream(target, profile, N=colours, Alternate=plain))])


def _picture(target: Pdf, data: bytes, size: tuple[int, int], bits: int, space: Any) -> Stream:
    return Stream(
        target, data, Type=Name.XObject, Subtype=Name.Image, Width=size[0], Height=size[1], BitsPerComponent=bits,
        ColorSpace=space,
    )  # fmt: skip


def _page(target: Pdf, picture: Stream, size: tuple[int, int], turn: int) -> Dictionary:
    """A sheet of A4, upright or lying as the image is, with the image as large as it fits or as its points allow."""
    wide, tall = (size[1], size[0]) if turn > 4 else size
    width, height = A4 if tall >= wide else (A4[1], A4[0])
    room_w, room_h = width - 2 * _MARGIN, height - STRIP - 2 * _MARGIN
    scale = min(room_w / wide, room_h / tall, 72 / _COARSEST)
    left, top = (width - wide * scale) / 2, height - _MARGIN
    place = (wide * scale, 0, 0, tall * scale, left, top - tall * scale)
    drawn = f"q {written(place)} cm {written(_PLACES[turn])} cm /Beeld Do Q\n"
    return Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, round(width, 3), round(height, 3)]),
        Resources=Dictionary(XObject=Dictionary(Beeld=target.make_indirect(picture))),
        Contents=target.make_stream(drawn.encode()),
    )
