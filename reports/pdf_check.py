"""Knows whether the bytes of a PDF that ReportLab wrote are whole: it follows them from the last line to the pages."""

import re


class BrokenPdf(ValueError):
    """A PDF that was written cannot be opened again."""


def page_count(data: bytes) -> int:
    """The number of pages, found the way a reader finds it: last line, cross-reference table, catalogue, pages.

    Raises BrokenPdf when one of these is not where it should be. Meant for files of this app: it knows plain
    cross-reference tables only.
    """
    end = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*\Z", data)
    if not data.startswith(b"%PDF-") or not end:
        raise BrokenPdf("Het bestand is niet volledig weggeschreven. Probeer het opnieuw.")
    table = int(end[1])
    offsets = _offsets(data, table)
    root = _reference(data[table:], rb"/Root")
    pages = _reference(_object(data, offsets, root), rb"/Pages")
    tree = _object(data, offsets, pages)
    kids = _listed(tree)
    if not kids or any(b"/Page" not in _object(data, offsets, each) for each in kids):
        raise BrokenPdf("In het bestand ontbreken bladzijden. Probeer het opnieuw.")
    return len(kids)


def _offsets(data: bytes, table: int) -> dict[int, int]:
    """Where each object begins; every one of them is looked up."""
    head = re.match(rb"xref\s+0 (\d+)\s+", data[table : table + 40])
    if not head:
        raise BrokenPdf("Het bestand is beschadigd: de inhoudstabel is niet te vinden.")
    start = table + head.end()
    entries = re.findall(rb"(\d{10}) \d{5} n", data[start : start + 20 * int(head[1])])
    found = {number: int(offset) for number, offset in enumerate(entries, 1)}
    for number in found:
        _object(data, found, number)
    return found


def _object(data: bytes, offsets: dict[int, int], number: int) -> bytes:
    begin = offsets.get(number, len(data))
    if not data.startswith(b"%d 0 obj" % number, begin):
        raise BrokenPdf("Het bestand is beschadigd: een onderdeel staat niet op zijn plaats.")
    return data[begin : data.index(b"endobj", begin)]


def _reference(part: bytes, name: bytes) -> int:
    found = re.search(name + rb"\s+(\d+) 0 R", part)
    if not found:
        raise BrokenPdf("Het bestand is beschadigd: een verwijzing ontbreekt.")
    return int(found[1])


def _listed(tree: bytes) -> list[int]:
    kids = re.search(rb"/Kids\s*\[([^\]]*)\]", tree)
    return [int(each) for each in re.findall(rb"(\d+) 0 R", kids[1])] if kids else []
