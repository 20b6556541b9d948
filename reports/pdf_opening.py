"""Knows how a PDF that came from anywhere is opened with care: how large it may be, and what this app never puts in."""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import islice
from pathlib import Path
from threading import RLock

import pikepdf
import pypdfium2

from reports.pdf_attached import Attached, TooMuch, attached, is_packed_plainly
from reports.signed_range import before, find_range
from reports.signed_record import find_record
from resources.language import tr

MOST_BYTES = 50 * 1024 * 1024
MOST_UNFOLDED = 128 * 1024 * 1024
"""Bytes that all parts of a file together may unfold to; a decision of thirty pages takes less than one million."""
MOST_SIGNS = 5_000_000
"""Signs that part one thing from the next, in a file and in all that it unfolds to; one of thirty pages has 200,000."""
MOST_PAGES = 1000
_MOST_STREAMS, _BLOCK = 20_000, 64 * 1024
_OURS = {"/Font", "/ProcSet", "/ExtGState", "/ColorSpace", "/Properties"}
"""What a page of this app draws with. Pictures and forms within forms are foreign to it, and can hide or cover text."""
PDFIUM = RLock()
"""Held while PDFium works: it may not be called from two threads at once."""
_STREAM = re.compile(rb"stream\r?\n")
_FAR_MORE = "Dit PDF-bestand bevat veel meer dan een stuk van dit programma. Het is niet nagekeken."
_SINCE_SIGNED = "De gegevens in de PDF zijn er pas na het ondertekenen in gezet, of toen veranderd."


class CannotOpen(ValueError):
    """This file cannot be looked into; the message says why and what to do, in Dutch."""


@dataclass(frozen=True)
class OpenedPdf:
    """A PDF from anywhere: its bytes, what it says of itself, and what stands on its pages that is not of this app.

    `foreign` names the page and the thing in Dutch; `odd` is whether pages hold parts that are best not drawn.
    `attached` is what there is in it beside its pages: its content, and whatever this app does not put in.
    """

    data: bytes
    pages: int
    properties: dict[str, str]
    foreign: tuple[tuple[int, str], ...]
    odd: bool
    attached: Attached


def read_pdf(path: Path, most: int = MOST_BYTES) -> bytes:
    """The bytes of a file that is not too large. Raises CannotOpen."""
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as problem:
        raise CannotOpen(
            tr("{name} is niet te lezen: het is er niet, of u mag het niet openen.", name=path.name)
        ) from problem
    if len(data) > most:
        raise CannotOpen(
            tr(
                "{name} is groter dan {what} MB. Zo groot maakt dit programma het niet.",
                name=path.name,
                what=most // 2**20,
            )
        )
    return data


def open_pdf(data: bytes) -> OpenedPdf:
    """Look into a PDF without drawing it. Raises CannotOpen: no PDF, damaged, locked with a password, or too large."""
    if b"%PDF-" not in data[:1024]:
        raise CannotOpen(tr("Dit is geen PDF-bestand."))
    _refuse_bombs(data)
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            if pdf.is_encrypted:
                raise CannotOpen(tr("Dit PDF-bestand is versleuteld. Een stuk van dit programma is dat nooit."))
            return _opened(data, pdf)
    except TooMuch as problem:
        raise CannotOpen(_FAR_MORE) from problem
    except pikepdf.PasswordError as problem:
        raise CannotOpen(tr("Dit PDF-bestand is met een wachtwoord vergrendeld en gaat niet open.")) from problem
    except (pikepdf.PdfError, ValueError, RuntimeError, RecursionError, MemoryError) as problem:
        if isinstance(problem, CannotOpen):
            raise
        raise CannotOpen(tr("Dit PDF-bestand is beschadigd en gaat niet open. Vraag het opnieuw aan.")) from problem


def texts_of_pages(data: bytes, foot: float = 0) -> list[tuple[str, str]]:
    """The words of each page above and below the height of its foot in points. Raises CannotOpen."""
    with PDFIUM:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as problem:
            raise CannotOpen(tr("Dit PDF-bestand is beschadigd en gaat niet open. Vraag het opnieuw aan.")) from problem
        try:
            return [_texts(document[place], foot) for place in range(len(document))]
        finally:
            document.close()


def _texts(page: pypdfium2.PdfPage, foot: float) -> tuple[str, str]:
    words = page.get_textpage()
    try:
        return words.get_text_bounded(bottom=foot or None), words.get_text_bounded(top=foot) if foot else ""
    finally:
        words.close()
        page.close()


def _refuse_bombs(data: bytes) -> None:
    """A small file may unfold to more than a computer holds: each part is unfolded here once, as far as is allowed.

    A library keeps a hundred bytes and more for each number and each list in a file, so those are limited too.
    """
    left, signs, whole = MOST_UNFOLDED, MOST_SIGNS - _signs(data), memoryview(data)
    for count, found in enumerate(_STREAM.finditer(data)):
        grown, parting = _unfolded(whole, found.end(), left)
        left, signs = left - grown, signs - parting
        if left <= 0 or signs <= 0 or count > _MOST_STREAMS:
            raise CannotOpen(_FAR_MORE)
    if signs <= 0:
        raise CannotOpen(_FAR_MORE)


def _unfolded(whole: memoryview, start: int, most: int) -> tuple[int, int]:
    """The bytes that a part unfolds to, or `most`, and the parting signs in them; 0 where it is not compressed, because
    then it does not grow.
    """
    unfolding, grown, signs = zlib.decompressobj(), 0, 0
    while (start < len(whole) or unfolding.unconsumed_tail) and not unfolding.eof and grown < most:
        block = unfolding.unconsumed_tail or whole[start : start + _BLOCK]
        start += 0 if unfolding.unconsumed_tail else _BLOCK
        try:
            more = unfolding.decompress(block, min(_BLOCK * 16, most - grown))
        except zlib.error:
            break
        grown, signs = grown + len(more), signs + _signs(more)
    return grown, signs


def _signs(data: bytes) -> int:
    """How often something may begin in these bytes (ISO 32000-1, 7.2.2)."""
    return len(data) - len(data.translate(None, b"\0\t\n\f\r ([</"))


def _opened(data: bytes, pdf: pikepdf.Pdf) -> OpenedPdf:
    pages = list(islice(pdf.pages, MOST_PAGES + 1))
    if not pages:
        raise CannotOpen(tr("In dit PDF-bestand staat geen bladzijde."))
    if len(pages) > MOST_PAGES:
        raise CannotOpen(
            tr("Dit PDF-bestand heeft meer dan {most_pages} bladzijden. Het is niet nagekeken.", most_pages=MOST_PAGES)
        )
    said = pdf.trailer.get("/Info")
    properties = {str(name): str(value) for name, value in said.items()} if isinstance(said, pikepdf.Dictionary) else {}
    odd = [(number, what) for number, page in enumerate(pages, 1) for what in _odd_parts(page)]
    notes = [(number, what) for number, page in enumerate(pages, 1) for what in _notes(page)]
    found = _attached(data, pdf)
    return OpenedPdf(data, len(pages), properties, tuple(dict.fromkeys(odd + notes)), bool(odd), found)


def _attached(data: bytes, pdf: pikepdf.Pdf) -> Attached:
    """What is in the file; of a signed one the content as it was signed, and whether it is another now."""
    now = attached(pdf)
    signed = find_range(data) if b"/ByteRange" in data else None
    earlier = before(data, signed.start, find_record(data)) if signed else b""
    if not earlier:
        return now
    try:
        with pikepdf.open(BytesIO(earlier)) as known:
            then = attached(known)
    except (pikepdf.PdfError, ValueError):
        return now  # another program's signature: nothing is lost, the pages and the content are held together anyhow
    since = (_SINCE_SIGNED,) if then.content != now.content else ()
    return Attached(then.content, tuple(dict.fromkeys((*since, *then.wrong, *now.wrong))))


def _odd_parts(page: pikepdf.Page) -> Iterator[str]:
    resources = page.obj.get("/Resources")
    if isinstance(resources, pikepdf.Dictionary):
        yield from (tr("een afbeelding of vlak") for name in resources.keys() - _OURS if len(resources[name]))
        fonts = resources.get("/Font", pikepdf.Dictionary())
        yield from (tr("letters die getekend zijn") for _, each in fonts.items() if each.get("/Subtype") == "/Type3")
    contents = page.obj.get("/Contents")
    parts = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    for each in parts:
        if isinstance(each, pikepdf.Stream) and not is_packed_plainly(each):
            yield tr("inhoud die anders is ingepakt")


def _notes(page: pikepdf.Page) -> Iterator[str]:
    """What somebody put on top of the page. Links are of this app; a signature that shows nothing covers nothing."""
    for each in page.obj.get("/Annots", []):
        kind, box = str(each.get("/Subtype")), [float(side) for side in each.get("/Rect", [0, 0, 0, 0])]
        shows = box[0] != box[2] and box[1] != box[3]
        if kind == "/Widget" and shows:
            yield tr("een handtekening of veld dat te zien is")
        elif kind not in ("/Link", "/Widget"):
            yield tr("een aantekening, stempel of vlak")
