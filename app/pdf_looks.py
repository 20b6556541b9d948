"""Knows from the outside whether bytes are one whole PDF and how many pages it has; nothing in it is carried out."""

import re

_LAST = 1024  # bytes from the end in which the end mark must stand, as ISO 32000 has it
_AFTER_THE_END = b"\0\t\n\f\r "
_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_COUNT = re.compile(rb"/Count\s+(\d{1,6})(?!\d)")


def looks_whole(data: bytes) -> bool:
    """Whether it begins as a PDF with its very first byte and ends as one, with nothing behind its end.

    What has something else before or behind it can be two kinds of file at once; such a file is not kept.
    """
    end = data.rstrip(_AFTER_THE_END)
    known = data.startswith(b"%PDF-") and data[5:6].isdigit()
    return known and end.endswith(b"%%EOF") and b"startxref" in end[-_LAST:]


def pages_of(data: bytes) -> int | None:
    """The number of pages; None where it cannot be read for certain without taking the file apart.

    A file whose objects are packed, or that was changed afterwards, can hold pages that this does not see or that are
    no longer there. A wrong number on a decision is worse than none.
    """
    if b"/ObjStm" in data or b"/Encrypt" in data or data.count(b"%%EOF") != 1:
        return None
    counted = len(_PAGE.findall(data))
    said = max((int(each) for each in _COUNT.findall(data)), default=0)
    return counted if counted and counted == said else None
