"""Knows whether a PDF that was written is whole, and holds the text and the fingerprint of its document."""

import re
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from unicodedata import bidirectional, normalize

import pikepdf

from reports.bidi_text import DIRECTING, RIGHT_TO_LEFT
from reports.document import Document, TimeChart, texts_of
from reports.fingerprint import SHOWN, feet_in, fingerprint, prints_of
from reports.fonts import printable
from reports.pdf_attached import Attached, attached
from reports.pdf_foot import foot_height
from reports.pdf_opening import CannotOpen, texts_of_pages
from reports.pdf_properties import CONTENT
from resources.language import tr


class BrokenPdf(ValueError):
    """A PDF that was written cannot be opened again."""


_DROPPED = re.compile(r"[\s\u00ad\u0002\ufffe-]+")
"""What the end of a line may add to a text or take from it."""


_LOST_OF = 20
"""One letter of so many, and always one, may be lost in reading back where scripts are mixed: one may cover another."""


def check_written(data: bytes, document: Document, content: str = "", inside: bool = False) -> int:
    """Open the bytes of a PDF again, in two ways, and look for what it was made of; returns the number of pages.

    A PDF that cannot be opened is at the risk of who sends it (ECLI:NL:HR:2024:570). `content` is the fingerprint of
    its content where that is known; `inside` is whether that very content has to be in the file, and nothing else, or
    nothing at all. Raises BrokenPdf when it does not open, when a page lacks the fingerprint of this document, when a
    text of the document is not on paper, or when another file is in it.
    """
    pages, content = page_count(data), content or prints_of(document).content
    *counted, found = _opened_properly(data)
    if counted != [pages, content]:
        raise BrokenPdf(
            tr("Het bestand gaat niet goed open: er ontbreken bladzijden of de vingerafdruk. Probeer het opnieuw.")
        )
    _check_inside(found, content, inside)
    try:
        texts = texts_of_pages(data, foot_height(document.look))
    except CannotOpen as problem:
        raise BrokenPdf(
            tr("Het bestand gaat niet goed open. Probeer het opnieuw. ({problem})", problem=problem)
        ) from problem
    if len(texts) != pages or any(feet_in(foot) != [content[:SHOWN]] for _, foot in texts):
        raise BrokenPdf(tr("Niet op elke bladzijde staat de vingerafdruk. Probeer het opnieuw."))
    if lost := next(missing_texts(document, [body for body, _ in texts]), ""):
        raise BrokenPdf(
            tr("Niet alle tekst staat op papier. Dit ontbreekt: «{lost}». Probeer het opnieuw.", lost=lost[:80])
        )
    return pages


def _check_inside(found: Attached, content: str, inside: bool) -> None:
    held = fingerprint(found.content) if found.content is not None else ""
    if found.wrong or held != (content if inside else ""):
        raise BrokenPdf(tr("De gegevens zitten niet zo in de PDF als zij horen. Probeer het opnieuw."))


def check_kept(data: bytes, content: bytes, document: Document, inside: bool = False) -> int:
    """The same for a paper that was kept as bytes, with its content as it was kept.

    One of before there were fingerprints is only opened and counted.
    """
    if CONTENT.encode() in data:
        return check_written(data, document, fingerprint(content), inside)
    return page_count(data)


def missing_texts(document: Document, bodies: list[str]) -> Iterator[str]:
    """The texts of a document that are not in these texts of pages; a picture of time shortens names, and is left out.

    A text may go on at the next page, or be parted by what stands beside it in a table: its pieces are looked for.
    Whoever reads a page back may put a line with words from right to left in another order. On such a paper it is
    enough that the letters of those words are there so often, and that the other words are there, each by itself.
    """
    whole, pieces = squeezed(" ".join(bodies)), 2 * len(bodies)
    left = _letters(whole) if RIGHT_TO_LEFT.search(whole) else None
    shown = (text for block in document.blocks if not isinstance(block, TimeChart) for text in texts_of(block))
    for text in (document.title, *shown):
        wanted = squeezed(text)
        there = wanted in whole or _in_pieces(wanted, whole, pieces)
        if left is not None:
            letters = _letters(text)
            lost = (letters - left).total()
            loose = lost <= max(1, letters.total() // _LOST_OF) and all(
                each in whole or _in_pieces(each, whole, pieces) for each in _words(text)
            )
            there, left = loose or (there and not RIGHT_TO_LEFT.search(text)), left - letters
        if not there:
            yield text


def _letters(text: str) -> Counter[str]:
    """The letters of a text without their marks and whatever their shape, each with how often."""
    return Counter(each for each in normalize("NFKD", printable(text)) if bidirectional(each) in ("L", "R", "AL"))


def _words(text: str) -> list[str]:
    """The words of which nothing runs to the left, without signs and numbers, which go with what stands beside them.

    None of a text in which somebody says in which order it stands: its letters can come back in any order.
    """
    if RIGHT_TO_LEFT.search(text) and not DIRECTING.isdisjoint(text):
        return []
    words = (squeezed(each) for each in text.split() if not RIGHT_TO_LEFT.search(each))
    return "".join(each if bidirectional(each) == "L" else " " for each in " ".join(words)).split()


def squeezed(text: str) -> str:
    """A text without what the end of a line may change in it."""
    return _DROPPED.sub("", printable(text))


def _in_pieces(wanted: str, whole: str, most: int) -> bool:
    for _ in range(most):
        low, high = 0, len(wanted)  # the longest beginning that is there
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if wanted[:middle] in whole else (low, middle - 1)
        if low < min(4, len(wanted)):
            return False
        wanted = wanted[low:]
        if not wanted:
            return True
    return False


def _opened_properly(data: bytes) -> tuple[int, str, Attached]:
    """The pages, the fingerprint and the files in it, as a library finds them that mends nothing on the way."""
    try:
        with pikepdf.open(BytesIO(data), attempt_recovery=False) as pdf:
            if pdf.get_warnings():
                return 0, "", Attached()
            return len(pdf.pages), str(pdf.trailer.Info.get(CONTENT, "")), attached(pdf)
    except (pikepdf.PdfError, AttributeError, ValueError) as problem:
        raise BrokenPdf(tr("Het bestand is beschadigd en gaat niet open. Probeer het opnieuw.")) from problem


def page_count(data: bytes) -> int:
    """The number of pages, found the way a reader finds it: last line, cross-reference table, catalogue, pages.

    Raises BrokenPdf when one of these is not where it should be. Meant for files of this app: it knows plain
    cross-reference tables only.
    """
    end = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*\Z", data)
    if not data.startswith(b"%PDF-") or not end:
        raise BrokenPdf(tr("Het bestand is niet volledig weggeschreven. Probeer het opnieuw."))
    table = int(end[1])
    offsets = _offsets(data, table)
    root = _reference(data[table:], rb"/Root")
    pages = _reference(_object(data, offsets, root), rb"/Pages")
    tree = _object(data, offsets, pages)
    kids = _listed(tree)
    if not kids or any(b"/Page" not in _object(data, offsets, each) for each in kids):
        raise BrokenPdf(tr("In het bestand ontbreken bladzijden. Probeer het opnieuw."))
    return len(kids)


def _offsets(data: bytes, table: int) -> dict[int, int]:
    """Where each object begins; every one of them is looked up."""
    head = re.match(rb"xref\s+0 (\d+)\s+", data[table : table + 40])
    if not head:
        raise BrokenPdf(tr("Het bestand is beschadigd: de inhoudstabel is niet te vinden."))
    start = table + head.end()
    entries = re.findall(rb"(\d{10}) \d{5} n", data[start : start + 20 * int(head[1])])
    found = {number: int(offset) for number, offset in enumerate(entries, 1)}
    for number in found:
        _object(data, found, number)
    return found


def _object(data: bytes, offsets: dict[int, int], number: int) -> bytes:
    begin = offsets.get(number, len(data))
    if not data.startswith(b"%d 0 obj" % number, begin):
        raise BrokenPdf(tr("Het bestand is beschadigd: een onderdeel staat niet op zijn plaats."))
    return data[begin : data.index(b"endobj", begin)]


def _reference(part: bytes, name: bytes) -> int:
    found = re.search(name + rb"\s+(\d+) 0 R", part)
    if not found:
        raise BrokenPdf(tr("Het bestand is beschadigd: een verwijzing ontbreekt."))
    return int(found[1])


def _listed(tree: bytes) -> list[int]:
    kids = re.search(rb"/Kids\s*\[([^\]]*)\]", tree)
    return [int(each) for each in re.findall(rb"(\d+) 0 R", kids[1])] if kids else []
