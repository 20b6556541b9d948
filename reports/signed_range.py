"""Knows which bytes of a PDF a signature covers, and where the file ends that was there before it.

It reads the bytes themselves: in a file that somebody changed, nothing that points to a place can be relied on.
"""

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

import pikepdf

from reports.signed_record import Record, find_record

_RANGE = re.compile(rb"/ByteRange\s*\[\s*0\s+(\d{1,12})\s+(\d{1,12})\s+(\d{1,12})\s*\]")
_CONTENTS = re.compile(rb"/Contents\s*(<[0-9A-Fa-f\s]{512,}>)")
_MOMENT = re.compile(rb"/M\s*\(D:(\d{14})(?:Z|([+-]\d\d)'(\d\d)'?)")
_ESCAPED = re.compile(rb"\\([0-7]{3})")
_END = re.compile(rb"startxref\s+\d+\s+%%EOF(?:\r\n|\n|\r)?")


@dataclass(frozen=True)
class Covered:
    """The bytes from `start` up to `end` are the signature; `covered` is how far the rest is signed.

    `named` tells whether the file says so itself, as it should.
    """

    start: int
    end: int
    covered: int
    named: bool


def find_range(data: bytes) -> Covered | None:
    """Where the signature of this app stands, else the last one that there is; None when there is none."""
    record = find_record(data)
    known = [_Range(int(each[1]), int(each[2]), int(each[3])) for each in _RANGE.finditer(data)]
    whole = [each for each in known if each.fits(data)]
    if whole:
        ours = [each for each in whole if record is None or each.start >= record.length]
        chosen = (ours or whole)[0 if record else -1]
        return Covered(chosen.start, chosen.end, chosen.end + chosen.rest, named=True)
    if contents := list(_CONTENTS.finditer(data)):
        found = contents[-1]
        return Covered(found.start(1), found.end(1), len(data), named=False)
    if known and known[-1].start < known[-1].end <= len(data):
        return Covered(known[-1].start, known[-1].end, len(data), named=False)
    return None


@dataclass(frozen=True)
class _Range:
    start: int
    end: int
    rest: int

    def fits(self, data: bytes) -> bool:
        """Whether a signature stands there, between its two signs."""
        return data[self.start : self.start + 1] == b"<" and data[self.end - 1 : self.end] == b">"


def has_signature_field(data: bytes) -> bool:
    """Whether the form in the file holds a signature; also when it is of another program, or not readable."""
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            fields = pdf.Root.get("/AcroForm", pikepdf.Dictionary()).get("/Fields", pikepdf.Array())
            return any(_is_signed(each) for each in fields.as_list()) or "/DocMDP" in pdf.Root.get("/Perms", {})
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, AttributeError):
        return False


def _is_signed(field: object) -> bool:
    return isinstance(field, pikepdf.Object) and field.get("/FT") == pikepdf.Name.Sig and "/V" in field


def before(data: bytes, start: int, record: Record | None) -> bytes:
    """The file as it was before the signature that begins at `start`."""
    if record is not None and 0 < record.length <= start and data[: record.length].endswith(b"%%EOF\n"):
        return data[: record.length]
    ends = [each.end() for each in _END.finditer(data, 0, start)]
    if ends:
        return data[: ends[-1]]
    return data[: record.length] if record is not None and record.length <= start else b""


def digest(data: bytes, signed: Covered) -> bytes:
    """The SHA-256 of what the signature covers."""
    return hashlib.sha256(data[: signed.start] + data[signed.end : signed.covered]).digest()


def container(data: bytes, signed: Covered) -> bytes | None:
    """The signature itself, without what fills up its place; None when it is not written as this app writes it."""
    inside = data[signed.start + 1 : signed.end - 1]
    try:
        raw = bytes.fromhex(inside.decode("ascii"))
    except (UnicodeDecodeError, ValueError):
        return None
    length = _length(raw)
    is_ours = raw.hex().upper().encode() == inside and 0 < length <= len(raw) and not any(raw[length:])
    return raw[:length] if is_ours else None


def _length(raw: bytes) -> int:
    """How long the one ASN.1 sequence is with which this begins; 0 when it begins otherwise."""
    if raw[:2] != b"\x30\x82":  # every signature with a certificate in it is between 256 and 65,535 bytes
        return 0
    return 4 + int.from_bytes(raw[2:4], "big")


def claimed_at(data: bytes, signed: Covered) -> datetime | None:
    """The moment that the signature claims, in the time of this computer; None when it is not to be read."""
    around = data[max(0, signed.start - 2000) : signed.start] + data[signed.end : signed.end + 2000]
    said = _MOMENT.search(_ESCAPED.sub(lambda each: bytes([int(each[1], 8) & 255]), around))
    if said is None:
        return None
    zone = f"{said[2].decode()}{said[3].decode()}" if said[2] else "+0000"
    try:
        return datetime.strptime(f"{said[1].decode()}{zone}", "%Y%m%d%H%M%S%z").astimezone()
    except (ValueError, OverflowError, OSError):
        return None
