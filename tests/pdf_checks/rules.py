"""All that is asked of a PDF of the product beside what a validator asks, as one list of findings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from hashlib import md5
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
"""What pikepdf's own judge of PDF/A-2b and 3b says of a sound PDF/A-2a or 3a that is PDF/UA as well: it knows neither
level A nor PDF/UA."""


def findings_of(
    data: bytes, foot: Foot | None = None, concept: bool | None = None, inside: bytes | None = None
) -> tuple[list[str], list[Piece]]:
    """What is wrong with a PDF, and what it says in the order in which it is read aloud.

    With `inside` these bytes have to be in it as its content, by the rules of PDF/A-3, and otherwise no file at all.
    """
    with pikepdf.open(BytesIO(data)) as pdf:
        pages = read_pages(pdf)
        tree = read_tree(pdf, pages)
        found = [*pages.findings, *tree.findings, *_catalogue(pdf), *fonts_not_embedded(pdf), *_bookmarks(pdf, tree)]
        found += [*(_nothing_attached(pdf) if inside is None else _associated(pdf, inside))]
        found += [*_properties(pdf, "2" if inside is None else "3")]  # last: reading them changes the date in memory
        found += _outside(pages, tree, len(pdf.pages), foot, concept)
        return sorted(set(found)), tree.pieces


def alarms_of(data: bytes) -> list[str]:
    """What pikepdf's judge of PDF/A-2b, or 3b where the PDF says so, finds without the known false alarms.

    ImportError without fontTools.
    """
    from pikepdf import pdfa

    with pikepdf.open(BytesIO(data)) as pdf:
        part = "3b" if b"<pdfaid:part>3<" in pdf.Root.Metadata.read_bytes() else "2b"
        said = [each.message for each in pdfa.check(pdf, part).findings]
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
    for key in ("/AA", "/OpenAction", "/JavaScript", "/AcroForm", "/Collection"):
        if key in root:
            yield f"project: the catalogue has {key}"
    if "/JavaScript" in root.get("/Names", {}):
        yield "project: something runs"
    if any("/Trans" in page.obj for page in pdf.pages):
        yield "project: a page has a transition"


def _nothing_attached(pdf: pikepdf.Pdf) -> Iterator[str]:
    if "/AF" in pdf.Root:
        yield "project: the catalogue has /AF"
    if "/EmbeddedFiles" in pdf.Root.get("/Names", {}) or b"/EmbeddedFile" in _types(pdf):
        yield "project: something is attached"


def _types(pdf: pikepdf.Pdf) -> set[bytes]:
    return {str(each.get("/Type")).encode() for each in pdf.objects if isinstance(each, pikepdf.Stream)}


def _associated(pdf: pikepdf.Pdf, content: bytes) -> Iterator[str]:
    """The content as an associated file (ISO 19005-3, 6.8 and annex E), and nothing beside it."""
    listed = [*pdf.Root.get("/Names", {}).get("/EmbeddedFiles", {}).get("/Names", [])]
    specs = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/EF" in each]
    streams = [
        each for each in pdf.objects if isinstance(each, pikepdf.Stream) and each.get("/Type") == "/EmbeddedFile"
    ]
    if len(specs) != 1 or len(streams) != 1:
        yield f"6.8: {len(specs)} files are named and {len(streams)} are there"
        return
    spec, stream = specs[0], streams[0]
    if [str(each) for each in listed[::2]] != ["inhoud.json"] or [each.objgen for each in listed[1::2]] != [
        spec.objgen
    ]:
        yield "6.8: the content is not in the name tree"
    if [each.objgen for each in pdf.Root.get("/AF", [])] != [spec.objgen]:
        yield "6.8: the content is not associated with the document (AF)"
    if spec.get("/Type") != "/Filespec" or {str(spec.get(key)) for key in ("/F", "/UF")} != {"inhoud.json"}:
        yield "6.8: the file lacks a name (F and UF)"
    if spec.get("/AFRelationship") != "/Source":
        yield "6.8: not said what the file is to the document (AFRelationship)"
    if len(str(spec.get("/Desc", ""))) < 20:
        yield "project: not said what the file is (Desc)"
    if {spec.EF[key].objgen for key in spec.EF.keys()} != {stream.objgen}:  # noqa: SIM118
        yield "6.8: the name leads to something else"
    if stream.get("/Subtype") != "/application/json":
        yield "6.8: no kind of file (Subtype)"
    yield from _parameters(pdf, stream, content)


def _parameters(pdf: pikepdf.Pdf, stream: pikepdf.Object, content: bytes) -> Iterator[str]:
    told = stream.get("/Params", {})
    if stream.read_bytes() != content:
        yield "project: the content is another"
    if told.get("/Size") != len(content) or bytes(told.get("/CheckSum", b"")) != md5(content).digest():
        yield "project: length or checksum is another"
    if str(told.get("/ModDate")) != str(pdf.docinfo.get("/ModDate")):
        yield "project: the content has another date than the document"


def _properties(pdf: pikepdf.Pdf, part: str) -> Iterator[str]:
    if not pdf.pdf_version.startswith("1.7"):
        yield f"project: PDF {pdf.pdf_version}"
    with pdf.open_metadata() as known:
        if not known.get("dc:title"):
            yield "06-003: no title"
        if known.get("pdfuaid:part") != "1":
            yield "05-001: does not say that it is PDF/UA"
        if (known.get("pdfaid:part"), known.get("pdfaid:conformance")) != (part, "A"):
            yield f"project: does not say that it is PDF/A-{part}a"
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
