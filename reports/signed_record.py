"""Knows the record that goes with a signature: how the file was before, in pieces, so that a change can be pointed at.

It stands in the catalogue under /PieceInfo, the place that PDF has for an app's own data (ISO 32000-1, 14.5), and is
signed itself. It holds checksums of bytes that are in the same file, and nothing else. It is read straight from the
bytes, because in a damaged file nothing else can be relied on.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass

from resources.language import tr

STEP = 256
"""Bytes that share one checksum; smaller points sharper and makes the file larger."""

MOST = 4000
"""Pieces of one file: a string in PDF/A is no longer than 32,767 bytes (ISO 19005-2, 6.1.13)."""

_SHORT = 4  # bytes of a checksum: enough to point with; whether anything changed follows from the whole
_RECORD = re.compile(
    rb"/Length\s+(\d{1,12})\s*/Step\s+(\d{1,9})\s*/Whole\s*<([0-9A-Fa-f]{64})>\s*"
    rb"/Pieces\s*<((?:[0-9A-Fa-f]{2})*)>\s*/Certificates\s*<([0-9A-Fa-f]{64})>"
)


@dataclass(frozen=True)
class Record:
    """The length and checksum of the file before it was signed, of each piece of it, and of the certificates."""

    length: int
    step: int
    whole: bytes
    pieces: bytes
    certificates: bytes


def record_of(before: bytes, certificates: bytes) -> Record:
    """What is kept of a file that is going to be signed."""
    step = STEP * max(1, -(-len(before) // (STEP * MOST)))
    pieces = b"".join(_short(before[at : at + step]) for at in range(0, len(before), step))
    return Record(len(before), step, hashlib.sha256(before).digest(), pieces, certificates)


def find_record(data: bytes) -> Record | None:
    """The record in a file; the last one, as a file that is signed holds one at most."""
    found = list(_RECORD.finditer(data))
    if not found or int(found[-1][1]) > found[-1].start() or int(found[-1][2]) < STEP:
        return None  # it stands behind what it is about
    length, step, whole, pieces, certificates = found[-1].groups()
    return Record(int(length), int(step), _hex(whole), _hex(pieces), _hex(certificates))


def changed_spans(record: Record, before: bytes) -> list[tuple[int, int]]:
    """Where the bytes are others than when the file was signed: from and up to, neighbours as one span."""
    if hashlib.sha256(before).digest() == record.whole:
        return []
    spans: list[tuple[int, int]] = []
    for number, at in enumerate(range(0, len(before), record.step)):
        if _short(before[at : at + record.step]) == record.pieces[number * _SHORT : (number + 1) * _SHORT]:
            continue
        end = min(at + record.step, len(before))
        if spans and spans[-1][1] == at:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((at, end))
    return spans


def as_lines(spans: Sequence[tuple[int, int]]) -> str:
    """The spans in words: «byte 512 tot 768»."""
    return ", ".join(tr("byte {start} tot {end}", start=start, end=end) for start, end in spans)


def _short(piece: bytes) -> bytes:
    return hashlib.sha256(piece).digest()[:_SHORT]


def _hex(digits: bytes) -> bytes:
    return bytes.fromhex(digits.decode())
