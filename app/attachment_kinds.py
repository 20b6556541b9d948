"""Knows which files may be kept with a source: by what is in them, never by their name, and without hidden data.

Nothing in a file is carried out and no page of a PDF is drawn. A photo of a telephone holds the place where it was
taken, which can be the address that nobody may know: that never enters the store (see `app.image_cleaning`).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from app.image_cleaning import Unreadable, clean
from app.pdf_looks import looks_whole, pages_of
from models.evidence import MOST_BYTES, PIECE
from resources.language import later, tr

KINDS = {
    "pdf": later("PDF"),
    "png": later("afbeelding, PNG"),
    "jpeg": later("afbeelding, JPEG"),
    "tiff": later("afbeelding, TIFF"),
    "webp": later("afbeelding, WebP"),
}
"""The kinds that are kept, with what people call them."""
ENDINGS = {"pdf": "pdf", "png": "png", "jpeg": "jpg", "tiff": "tif", "webp": "webp"}
"""By what a file that is put outside the store ends; it follows from the content, not from the name it came with."""
LONGEST_NAME = 150

_POSSIBLE = later("Toevoegen kan met een PDF of een afbeelding (PNG, JPEG, TIFF of WebP).")
_MEGABYTES = MOST_BYTES // 1_000_000


class NotTakenIn(Exception):
    """A file that is not kept; the text says in Dutch why and what to do."""


@dataclass(frozen=True)
class TakenIn:
    """A file as it will be kept. `cleaned`: hidden data was taken out; sizes are in pixels, None where unknown."""

    kind: str
    data: bytes
    pages: int | None = None
    width: int | None = None
    height: int | None = None
    cleaned: bool = False


def read_in(stream: BinaryIO, stopped: Callable[[], bool] = lambda: False) -> TakenIn:
    """Read a file to its end and take it in; not a byte more is read than may be kept.

    `stopped` says whether nobody waits for it any more. Raises NotTakenIn, and OSError where reading fails.
    """
    pieces, size = [], 0
    while piece := stream.read(PIECE):
        size += len(piece)
        pieces.append(piece)
        if size > MOST_BYTES:
            raise NotTakenIn(
                tr(
                    "Dit bestand is groter dan {megabytes} MB. Maak het kleiner, bijvoorbeeld met een "
                    "grovere scan, en probeer het opnieuw.",
                    megabytes=_MEGABYTES,
                )
            )
        if stopped():
            raise NotTakenIn(tr("Het toevoegen is gestopt."))
    return take_in(b"".join(pieces))


def take_in(data: bytes) -> TakenIn:
    """What is kept of these bytes. Raises NotTakenIn whatever they are, and MemoryError where there is no room."""
    if not data.strip(b"\0\t\r\n "):
        raise NotTakenIn(tr("Dit bestand is leeg. Kies een ander bestand."))
    if len(data) > MOST_BYTES:
        raise NotTakenIn(tr("Dit bestand is groter dan {megabytes} MB.", megabytes=_MEGABYTES))
    kind = kind_of(data)
    if kind == "pdf":
        if not looks_whole(data):
            raise NotTakenIn(
                tr(
                    "Dit PDF-bestand is niet heel: het einde ontbreekt of er staat iets anders achter. Open het, kies "
                    "afdrukken of opslaan als PDF, en voeg dat nieuwe bestand toe."
                )
            )
        return TakenIn(kind, data, pages=pages_of(data))
    if kind:
        return _image(kind, data)
    raise NotTakenIn(f"{_told(data)} {tr(_POSSIBLE)}")


def kind_of(data: bytes) -> str:
    """The kind that these bytes begin as; empty for what is not kept."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return next((kind for begin, kind in _BEGINS if data.startswith(begin)), "")


def name_for(path: str) -> str:
    """What a file is called at first: the last part of its path, on one line and not endless."""
    last = path.replace("\\", "/").rstrip("/").rpartition("/")[2]
    words = " ".join("".join(each if each.isprintable() else " " for each in last).split())
    if len(words) <= LONGEST_NAME:
        return words
    stem, dot, ending = words.rpartition(".")
    tail = f"{dot}{ending}" if stem and len(ending) <= 5 else ""
    return f"{words[: LONGEST_NAME - len(tail) - 1]}…{tail}"


def ending_for(kind: str) -> str:
    """By what a file of this kind ends outside the store."""
    return ENDINGS.get(kind, "bin")


_BEGINS = (
    (b"%PDF-", "pdf"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
)
_OFFICE = later("Dit is een bestand van een kantoorprogramma. Maak er eerst een PDF van (opslaan als PDF).")
_OTHERS = (
    (
        b"PK\x03\x04",
        later(
            "Dit is een bestand van een kantoorprogramma. Maak er eerst een PDF van (opslaan als PDF). Is het een "
            "zip-bestand, pak het dan eerst uit."
        ),
    ),
    (
        b"\xd0\xcf\x11\xe0",
        later(
            "Dit is een bestand van een kantoorprogramma. Maak er eerst een PDF van (opslaan als PDF). Is het een "
            "e-mail uit Outlook, sla die dan op als PDF."
        ),
    ),
    (b"{\\rtf", _OFFICE),
    (b"GIF8", later("Dit is een GIF. Sla de afbeelding op als PNG.")),
    (b"BM", later("Dit is een afbeelding in het formaat BMP. Sla haar op als PNG.")),
)
_PHONE = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftyphevc", b"ftypmsf1", b"ftypavif")


def _told(data: bytes) -> str:
    """What a file is that is not kept, as far as that helps the person who chose it."""
    if data[4:12] in _PHONE:
        return tr("Dit is een foto in een formaat van nieuwe telefoons (HEIC). Sla de foto eerst op als JPEG.")
    if data[4:8] == b"ftyp":
        return tr("Dit is een video of geluidsopname; die kan niet in de kluis. Noteer wat te zien of te horen is.")
    return next(
        (tr(told) for begin, told in _OTHERS if data.startswith(begin)), tr("Dit soort bestand kan niet in de kluis.")
    )


def _image(kind: str, data: bytes) -> TakenIn:
    try:
        kept = clean(kind, data)
    except Unreadable as problem:
        raise NotTakenIn(str(problem)) from problem
    if len(kept.data) > MOST_BYTES:
        raise NotTakenIn(
            tr(
                "Zonder verborgen gegevens is deze afbeelding groter dan {megabytes} MB. Maak haar kleiner.",
                megabytes=_MEGABYTES,
            )
        )
    return TakenIn(kind, kept.data, kept.pages, kept.width, kept.height, cleaned=kept.cleaned)
