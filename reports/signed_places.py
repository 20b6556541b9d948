"""Knows in words where bytes stand in a PDF: on which page, or in which part that no page shows."""

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import pairwise

import pikepdf

from reports.signed_record import as_lines
from resources.language import tr

_OBJECT = re.compile(rb"(?:^|(?<=[\r\n]))(\d{1,9}) \d{1,5} obj\b")
_TABLE = re.compile(rb"startxref\s+(\d+)")
_ELSEWHERE = {"/Parent", "/P", "/Pg", "/K", "/Dest", "/A", "/B", "/Popup", "/StructParent"}
"""Keys that lead from a page to another page, or to the structure as a whole."""

_KINDS = {
    "/Metadata": "in de eigenschappen van het bestand (XMP)",
    "/StructElem": "in de opbouw voor hulpsoftware (tags)",
    "/StructTreeRoot": "in de opbouw voor hulpsoftware (tags)",
    "/Catalog": "in de opbouw van het bestand",
    "/Font": "in een lettertype",
    "/FontDescriptor": "in een lettertype",
    "/EmbeddedFile": "in een bijgevoegd bestand",
    "/Filespec": "in een bijgevoegd bestand",
    "/ObjStm": "in de opbouw van het bestand (samengepakte onderdelen)",
    "/XRef": "in de inhoudstabel van het bestand",
}
_FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
_MOST = 6  # places that are named


def places(data: bytes, spans: Sequence[tuple[int, int]]) -> str:
    """The spans of bytes in words, for a sentence: «op bladzijde 3 (byte 512 tot 768)»."""
    of_page, kinds = _pages_and_kinds(data)
    found: dict[str, None] = {}
    for number in _objects_at(data, spans):
        found[_named(number, of_page, kinds)] = None
    named = list(found)[:_MOST]
    if len(found) > _MOST:
        named.append(tr("en elders"))
    return f"{', '.join(named)} ({as_lines(spans[:_MOST])})"


def _named(number: int, of_page: dict[int, set[int]], kinds: dict[int, str]) -> str:
    if number < 0:
        return tr("in de inhoudstabel van het bestand")
    if number == 0:
        return tr("aan het begin van het bestand")
    if number in kinds:
        return kinds[number]
    pages = sorted(of_page.get(number, ()))
    if len(pages) == 1:
        return tr("op bladzijde {pages}", pages=pages[0])
    return tr("in iets dat op meer bladzijden staat") if pages else tr("in de opbouw van het bestand")


def _objects_at(data: bytes, spans: Sequence[tuple[int, int]]) -> Iterator[int]:
    """The numbers of the objects that the spans touch; 0 before the first, -1 from the table of contents onwards."""
    starts = [(0, 0), *((each.start(), int(each[1])) for each in _OBJECT.finditer(data))]
    table = [int(each[1]) for each in _TABLE.finditer(data)]
    if table and starts[-1][0] < table[-1] < len(data):
        starts.append((table[-1], -1))
    for (start, number), (end, _next) in pairwise([*starts, (len(data), 0)]):
        if any(start < upto and begin < end for begin, upto in spans):
            yield number


def _pages_and_kinds(data: bytes) -> tuple[dict[int, set[int]], dict[int, str]]:
    """On which pages each object is used, and what the others are; as far as a changed file can still be read."""
    of_page: dict[int, set[int]] = {}
    kinds: dict[int, str] = {}
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            for number, page in enumerate(pdf.pages, 1):
                for found in _used_by(page.obj):
                    of_page.setdefault(found, set()).add(number)
            for each in pdf.objects:
                kind = str(each.get("/Type", "")) if isinstance(each, pikepdf.Dictionary | pikepdf.Stream) else ""
                if kind in _KINDS:
                    kinds[each.objgen[0]] = _KINDS[kind]
                if kind == "/FontDescriptor":
                    kinds.update((each[key].objgen[0], _KINDS["/Font"]) for key in _FONT_FILES if key in each)
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, AttributeError):
        pass  # the file is too damaged to be read; the bytes are named all the same
    return of_page, kinds


def _used_by(page: pikepdf.Object) -> set[int]:
    found: set[int] = set()
    waiting: list[pikepdf.Object] = [page]
    while waiting:
        each = waiting.pop()
        if each.is_indirect:
            if each.objgen[0] in found:
                continue
            found.add(each.objgen[0])
        if isinstance(each, pikepdf.Array):
            waiting += [one for one in each.as_list() if isinstance(one, pikepdf.Object)]
        elif isinstance(each, pikepdf.Dictionary | pikepdf.Stream):
            inside = ((key, each.get(key)) for key in each.keys() if key not in _ELSEWHERE)  # noqa: SIM118
            waiting += [value for _key, value in inside if isinstance(value, pikepdf.Object)]
    return found
