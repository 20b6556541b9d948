"""Knows whether a PDF is what a content gives: its fingerprints, its words in order and nothing else, and its look."""

from collections.abc import Sequence
from dataclasses import dataclass

import pypdfium2

from reports.document import Document
from reports.fingerprint import SHOWN, WHOLE, Prints, feet_in, in_groups
from reports.fonts import missing_characters
from reports.paper_differences import MOST_SHOWN, are_alike, differences
from reports.pdf import render_as
from reports.pdf_check import missing_texts
from reports.pdf_foot import foot_height
from reports.pdf_opening import PDFIUM, CannotOpen, OpenedPdf, texts_of_pages
from reports.pdf_properties import CONTENT, LAYOUT, LAYOUT_KEY, VERSION
from reports.pdf_spoken import spoken_texts
from resources.language import later, tr

NOTHING_LIKE = "Op papier staat een heel andere tekst dan in de inhoud."
OTHERWISE = later(
    "de woorden zijn dezelfde, maar de bladzijde ziet er anders uit. Er kan iets over de tekst heen staan, of iets "
    "zijn weggehaald of verplaatst."
)
SPOKEN = later(
    "De woorden op papier zijn dezelfde, maar een voorleesprogramma leest iets anders voor dan er staat: «{said}»."
)
_LARGEST = 1000
"""Points; A4 is 842 high."""
Texts = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Compared:
    """What differs, in Dutch; whether only part could be compared, and whether it is another paper altogether."""

    differences: tuple[str, ...] = ()
    partly: bool = False
    another: bool = False


def prints_in(pdf: OpenedPdf) -> Prints | None:
    """The fingerprints in the properties of a file; None where there is none."""
    content, version = pdf.properties.get(CONTENT, ""), pdf.properties.get(VERSION, "")
    if not WHOLE.fullmatch(content):
        return None
    is_version = WHOLE.fullmatch(version) is not None
    return Prints(content, version if is_version else "", bool(version) and not is_version)


def wrong_feet(pdf: OpenedPdf, prints: Prints) -> list[str]:
    """Pages on which another fingerprint stands than in the properties, or none."""
    found = [feet_in(body) for body, _ in texts_of_pages(pdf.data)]
    return [
        tr("Bladzijde {number}: onderaan staat {each}.", number=number, each=_said(each))
        for number, each in enumerate(found, 1)
        if each[-1:] != [prints.content[:SHOWN]]  # the foot is drawn last; a text may quote one
    ]


def compare(pdf: OpenedPdf, document: Document, prints: Prints) -> Compared:
    """Hold the pages of a PDF that bears these fingerprints against those that this document would give under them.

    The same program reads both, so that nothing but the paper itself can differ. Drawn and compared square by square
    are only pages with the right words and without anything that this app never puts on a page.
    """
    foot = foot_height(document.look)
    found = texts_of_pages(pdf.data, foot)
    if pdf.properties.get(LAYOUT_KEY) != LAYOUT:
        lost = [tr("Deze tekst uit de inhoud staat niet op papier: «{each}».", each=each[:240])
                for each in missing_texts(document, [body for body, _ in found])]  # fmt: skip
        return Compared(tuple(_some(lost)), partly=True)
    if missing_characters(document):
        return Compared((tr("De inhoud bevat tekens die dit programma nooit afdrukt."),))
    made = _made(document, prints)
    expected = texts_of_pages(made, foot)
    bodies, ours = [body for body, _ in found], [body for body, _ in expected]
    if not are_alike(bodies, ours):
        return Compared((NOTHING_LIKE,), another=True)
    wrong = [each.said for each in differences(bodies, ours, document)]
    wrong += _pages(len(bodies), len(ours)) or _feet(found, expected)
    strange = later("Bladzijde {page}: er staat {what} op, en dat zet dit programma nooit op een bladzijde.")
    wrong += [tr(strange, page=page, what=what)
              for page, what in pdf.foreign]  # fmt: skip
    if not wrong:
        wrong = [*_looks(pdf.data, made), *_spoken(pdf.data, made)]
    return Compared(tuple(_some(wrong)))


def _made(document: Document, prints: Prints) -> bytes:
    """What the content gives on paper. It may come from anybody, who can put in it what cannot be laid out."""
    try:
        return render_as(document, prints)
    except Exception as problem:
        raise CannotOpen(tr("Van deze inhoud kan dit programma geen bladzijden maken.")) from problem


def _pages(found: int, expected: int) -> list[str]:
    return (
        []
        if found == expected
        else [tr("Er zijn {found} bladzijden; bij deze inhoud horen er {expected}.", found=found, expected=expected)]
    )


def _feet(found: Texts, expected: Texts) -> list[str]:
    return [
        tr(
            "Bladzijde {number}, onderaan: er hoort «{ours}» te staan, er staat «{theirs}».",
            number=number,
            ours=_line(ours),
            theirs=_line(theirs),
        )
        for number, ((_, theirs), (_, ours)) in enumerate(zip(found, expected, strict=True), 1)
        if theirs.split() != ours.split()
    ]


def _line(text: str) -> str:
    return " ".join(text.split())[:240]


def _looks(found: bytes, expected: bytes) -> list[str]:
    """Pages that show something else although their words are the same: drawn over, moved, or left out of sight."""
    with PDFIUM:
        one, other = pypdfium2.PdfDocument(found), pypdfium2.PdfDocument(expected)
        try:
            otherwise = [number for number in range(len(other)) if _shown(one, number) != _shown(other, number)]
        finally:
            one.close()
            other.close()
    return [tr("Bladzijde {what}: {otherwise}", what=number + 1, otherwise=tr(OTHERWISE)) for number in otherwise]


def _spoken(found: bytes, expected: bytes) -> list[str]:
    """Whether a screen reader says something else than is shown. A file without structure is read as it is shown."""
    texts, ours = spoken_texts(found), spoken_texts(expected)
    if texts is None or texts == ours:
        return []
    other = next((each for each in texts if each not in (ours or ())), "")
    return [tr(SPOKEN, said=other.partition(" ")[2][:240])]


def _shown(document: pypdfium2.PdfDocument, number: int) -> tuple[object, bytes]:
    """The size of a page and what it looks like; one that is not on A4 is not drawn, because it could be any size."""
    page = document[number]
    try:
        size = page.get_size()
        return size, _drawn(page) if max(size) < _LARGEST else b""
    finally:
        page.close()


def _drawn(page: pypdfium2.PdfPage) -> bytes:
    image = page.render(scale=1, grayscale=True, draw_annots=False)
    try:
        return bytes(image.buffer)
    finally:
        image.close()


def _some(wrong: list[str]) -> list[str]:
    more = len(wrong) - MOST_SHOWN
    return [*wrong[:MOST_SHOWN], *([tr("En nog {more} verschillen.", more=more)] if more > 0 else [])]


def _said(signs: list[str]) -> str:
    return (
        tr("een andere vingerafdruk ({in_groups})", in_groups=in_groups(signs[-1]))
        if signs
        else tr("geen vingerafdruk")
    )
