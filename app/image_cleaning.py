"""Knows how an image is made fit to keep: whole, no larger than can be shown, and without what it tells unseen.

A JPEG, PNG or WebP keeps its picture byte for byte: only the parts around it go that no picture needs, with the place,
the time, the device and a small copy of what was cut away. A TIFF is written anew without loss.
"""

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from app.image_parts import Broken, Moving, Parts, parts_of, with_orientation
from resources.language import later, tr

MOST_PIXELS = 64_000_000
"""Of one image or page: an A4 at 600 dots an inch has 35 million. Each takes up to four bytes of memory."""
MOST_PAGES = 300

FORMATS = {"png": "PNG", "jpeg": "JPEG", "webp": "WEBP", "tiff": "TIFF"}
"""The kinds that are kept, each with what the reader of images calls it."""
_QUICK = {"lossless": True, "quality": 0, "method": 0}  # a WebP as small as can be would take twenty times as long
_ORIENTATION, _UPRIGHT, _LYING = 0x0112, 1, (5, 6, 7, 8)
_UNSEEN = {269, 270, 271, 272, 285, 305, 306, 315, 316, 700, 33432, 33723, 34377, 34665, 34853, 37510, 37724}
"""Tags of a TIFF that say something of its maker, its device, its time or its place."""


class Unreadable(Exception):
    """An image that cannot be kept; the text says in Dutch why and what to do."""


@dataclass(frozen=True)
class Clean:
    """An image that can be kept; `cleaned` says whether anything was taken out, `pages` is there for several pages."""

    data: bytes
    width: int
    height: int
    cleaned: bool
    pages: int | None = None


def clean(kind: str, data: bytes) -> Clean:
    """The image without hidden data. Raises Unreadable whatever the bytes are; MemoryError where there is no room."""
    try:
        return _tiff(data) if kind == "tiff" else _in_parts(kind, data)
    except (Unreadable, MemoryError):
        raise
    except Moving as problem:
        raise Unreadable(tr("Dit is een bewegende afbeelding. Sla één beeld ervan op als PNG.")) from problem
    except Broken as problem:
        raise Unreadable(tr(_BROKEN)) from problem
    except Exception as problem:  # the reader of images raises errors of many kinds over bytes that make no sense
        raise Unreadable(_TOO_LARGE if "DecompressionBomb" in type(problem).__name__ else tr(_BROKEN)) from problem


def small(kind: str, data: bytes, wide: int, tall: int) -> Clean:
    """A PNG or JPEG without hidden data that stands upright, lets nothing shine through and fits in these pixels.

    What is so already keeps its bytes. Raises Unreadable, MemoryError.
    """
    kept = clean(kind, data)
    try:
        image = opened_image(kind, kept.data)
        fits = kept.width <= wide and kept.height <= tall and _is_plain(image)
        return kept if fits else _made_small(kind, image, wide, tall)
    except (Unreadable, MemoryError):
        raise
    except Exception as problem:  # as in `clean`
        raise Unreadable(tr(_BROKEN)) from problem


_BROKEN = later("Deze afbeelding is beschadigd of afgebroken. Open haar in een ander programma en sla haar opnieuw op.")
_TOO_LARGE = (
    f"Deze afbeelding heeft meer dan {MOST_PIXELS // 1_000_000} miljoen beeldpunten. Maak haar kleiner, of scan met "
    "een grovere instelling."
)


def _in_parts(kind: str, data: bytes) -> Clean:
    parts = parts_of(kind, data)
    orientation = _orientation(parts)
    kept = parts.data
    if kind == "jpeg":
        kept = with_orientation(kept, orientation)
    elif orientation != _UPRIGHT:
        kept = parts_of(kind, _turned(kind, kept, orientation)).data
    width, height = _size(kind, kept)
    if kind == "jpeg" and orientation in _LYING:
        width, height = height, width
    return Clean(kept, width, height, cleaned=parts.dropped)


def _orientation(parts: Parts) -> int:
    """How a photo must be turned to stand upright, 1 to 8."""
    if not parts.exif:
        return _UPRIGHT
    from PIL import Image

    told = Image.Exif()
    try:
        told.load(parts.exif)
        found = told.get(_ORIENTATION, _UPRIGHT)
    except Exception:  # hidden data that cannot be read goes; the picture itself is as it lies
        return _UPRIGHT
    return found if isinstance(found, int) and 1 <= found <= 8 else _UPRIGHT


def _size(kind: str, data: bytes) -> tuple[int, int]:
    """The size of an image that was read to its end; of a JPEG small, because only whether it is whole matters."""
    image = opened_image(kind, data)
    size: tuple[int, int] = image.size
    if kind == "jpeg":
        image.draft("RGB", (1, 1))
    image.load()
    return size


def opened_image(kind: str, data: bytes) -> Any:
    """The image with only its head read: as this kind and no other, and not larger than can be shown.

    Raises Unreadable, and what the reader of images raises over bytes that make no sense.
    """
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    image = Image.open(BytesIO(data), formats=(FORMATS[kind],))
    refuse_large(image)
    return image


def refuse_large(image: Any) -> None:
    """Raise Unreadable for an image, or a page of one, with more points than can be shown."""
    if image.width * image.height > MOST_PIXELS:
        raise Unreadable(_TOO_LARGE)


def _turned(kind: str, data: bytes, orientation: int) -> bytes:
    """The image upright, without loss: for the kinds of which no reader can be trusted to turn them."""
    from PIL import ImageOps

    image = opened_image(kind, data)
    image.getexif()[_ORIENTATION] = orientation
    out = BytesIO()
    ImageOps.exif_transpose(image).save(out, FORMATS[kind], **(_QUICK if kind == "webp" else {}))
    return out.getvalue()


def _is_plain(image: Any) -> bool:
    """Whether every program shows it alike: grey or three colours, no turn to make, nothing that shines through."""
    upright = image.getexif().get(_ORIENTATION, _UPRIGHT) == _UPRIGHT
    return image.mode in ("RGB", "L") and upright and "transparency" not in image.info


def _made_small(kind: str, image: Any, wide: int, tall: int) -> Clean:
    from PIL import Image, ImageOps

    image = ImageOps.exif_transpose(image)
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        above = image.convert("RGBA")
        image = Image.new("RGBA", above.size, "white")
        image.alpha_composite(above)
    image = image.convert("RGB")
    image.thumbnail((wide, tall), Image.Resampling.LANCZOS)
    out, bare = BytesIO(), image.copy()
    bare.info = {}
    bare.save(out, FORMATS[kind], optimize=True, **({"quality": 92} if kind == "jpeg" else {}))
    return Clean(out.getvalue(), bare.width, bare.height, cleaned=True)


def _tiff(data: bytes) -> Clean:
    from PIL.TiffImagePlugin import AppendingTiffWriter

    image, out, sizes, told = opened_image("tiff", data), BytesIO(), [], False
    if image.n_frames > MOST_PAGES:
        raise Unreadable(
            tr("Dit bestand heeft meer dan {most_pages} bladzijden. Maak er een PDF van.", most_pages=MOST_PAGES)
        )
    with AppendingTiffWriter(out, True) as writer:
        for page in range(image.n_frames):
            image.seek(page)
            refuse_large(image)
            told = told or not _UNSEEN.isdisjoint(image.tag_v2)
            bare = _bare(image)
            sizes.append(bare.size)
            bare.save(writer, "TIFF", compression="group4" if bare.mode == "1" else "tiff_adobe_deflate")
            writer.newFrame()
        written = out.getvalue()
    width, height = sizes[0]
    return Clean(written, width, height, cleaned=told, pages=len(sizes) if len(sizes) > 1 else None)


def _bare(image: Any) -> Any:
    """The picture alone: a copy to which none of the tags of the file clings."""
    image.load()
    bare = image.copy()
    bare.info = {key: image.info[key] for key in ("icc_profile", "dpi") if key in image.info}
    return bare
