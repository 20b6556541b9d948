"""All that is asked of a PDF of the product beside what a validator asks, as one list of findings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from io import BytesIO

import pikepdf

from app.comparison import SIGNS
from pdf_checks.page_marks import Pages, fonts_not_embedded, read_pages
from pdf_checks.tree import Piece, Read, read_tree, squeezed

Foot = Callable[[int, int], tuple[str, ...]]
"""What stands at the foot of a page, by its number and how many there are."""

SIGNS_AND_DOTS = {".", *SIGNS.values()}
"""What stands on a page in letters and is a shape: dots that lead to a page number, the sign in an effect's mark."""

KNOWN_FALSE_ALARMS = {
    "XMP namespace pdfaExtension=http://www.aiim.org/pdfa/ns/extension/ is not permitted",
    "XMP namespace pdfaSchema=http://www.aiim.org/pdfa/ns/schema# is not permitted",
    "XMP namespace pdfaProperty=http://www.aiim.org/pdfa/ns/property# is not permitted",
    "XMP property pdfuaid:part is not permitted",
    "XMP property pdfaExtension:schemas is not permitted",
    "pdfaid:conformance is 'A', expected 'B'",
}
"""What pikepdf's own judge of PDF/A-2b says of a sound PDF/A-2a that is PDF/UA as well: it knows neither."""


def findings_of(data: bytes, foot: Foot | None = None, concept: bool | None = None) -> tuple[list[str], list[Piece]]:
    """What is wrong with a PDF, and what it says in the order in which it is read aloud."""
    with pikepdf.open(BytesIO(data)) as pdf:
        pages = read_pages(pdf)
        tree = read_tree(pdf, pages)
        found = [*pages.findings, *tree.findings, *_catalogue(pdf), *fonts_not_embedded(pdf), *_bookmarks(pdf, tree)]
        found += _outside(pages, tree, len(pdf.pages), foot, concept)
        return sorted(set(found)), tree.pieces


def alarms_of(data: bytes) -> list[str]:
    """What pikepdf's judge of PDF/A-2b finds, without the known false alarms. ImportError without fontTools."""
    from pikepdf import pdfa

    with pikepdf.open(BytesIO(data)) as pdf:
        said = [each.message for each in pdfa.check(pdf, "2b").findings]
    return [each for each in said if each not in KNOWN_FALSE_ALARMS]


def _catalogue(pdf: pikepdf.Pdf) -> Iterator[str]:
    root = pdf.Root
    if pdf.is_encrypted:
        yield "26-001: encrypted"
    if not bool(root.get("/MarkInfo", {}).get("/Marked", False)):
        yield "06: not marked"
    if not str(root.get("/Lang", "")):
        yield "11-006: no language"
    if not bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)):
        yield "07-002: the title is not shown"
    for key in ("/AA", "/OpenAction", "/JavaScript", "/AcroForm", "/AF"):
        if key in root:
            yield f"project: the catalogue has {key}"
    if {"/EmbeddedFiles", "/JavaScript"} & {str(each) for each in root.get("/Names", {})}:
        yield "project: something is attached"
    if any("/Trans" in page.obj for page in pdf.pages):
        yield "project: a page has a transition"
    yield from _properties(pdf)


def _properties(pdf: pikepdf.Pdf) -> Iterator[str]:
    if not pdf.pdf_version.startswith("1.7"):
        yield f"project: PDF {pdf.pdf_version}"
    with pdf.open_metadata() as known:
        if not known.get("dc:title"):
            yield "06-003: no title"
        if known.get("pdfuaid:part") != "1":
            yield "05-001: does not say that it is PDF/UA"
        if (known.get("pdfaid:part"), known.get("pdfaid:conformance")) != ("2", "A"):
            yield "project: does not say that it is PDF/A-2a"
        if known.get("dc:title") != str(pdf.docinfo.get("/Title", "")):
            yield "project: the two titles differ"


def _bookmarks(pdf: pikepdf.Pdf, tree: Read) -> Iterator[str]:
    """Bookmarks are the headings below the title, in order; a long one is cut off, and a note behind it stays away."""
    with pdf.open_outline() as outline:
        shown = [squeezed(each) for each in _titles(outline.root)]
    heads = [each.text for each in tree.pieces if re.fullmatch(r"H[2-6]", each.kind)]
    if len(shown) != len(heads) or not all(
        head.startswith(title.removesuffix("…")) for head, title in zip(heads, shown, strict=True)
    ):
        yield "project: bookmarks are not the headings"


def _titles(items: list[pikepdf.OutlineItem]) -> Iterator[str]:
    for each in items:
        yield each.title
        yield from _titles(each.children)


def _outside(pages: Pages, tree: Read, total: int, foot: Foot | None, concept: bool | None) -> Iterator[str]:
    """The foot and the watermark; and no words that nobody hears but heads of tables that come back, and signs."""
    heads = {word for each in tree.pieces if each.kind == "TH" for word in each.text.split()}
    for at in range(total):
        outside = pages.outside.get(at, {})
        for each in foot(at + 1, total) if foot else ():
            if squeezed(each) not in squeezed(outside.get("Footer", "")):
                yield f"project: page {at + 1} lacks «{each}» at its foot"
        if concept is not None and concept != ("Watermark" in outside):
            yield f"project: page {at + 1} of a {'concept' if concept else 'signed paper'} is marked wrongly"
        unheard = set(outside.get("", "").split()) - SIGNS_AND_DOTS | set(outside.get("Pagination", "").split()) - heads
        if unheard:
            yield f"project: page {at + 1} has words that nobody hears: {sorted(unheard)}"
