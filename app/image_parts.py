"""Knows of which parts a JPEG, PNG or WebP file is made, and which of them belong to the picture itself."""

import re
import zlib
from dataclasses import dataclass


class Broken(ValueError):
    """The parts do not follow on each other as they should, or end too soon."""


class Moving(ValueError):
    """There is more than one picture in the file."""


@dataclass(frozen=True)
class Parts:
    """A file with only what the picture needs, the block with data on the photo (EXIF), and whether anything went."""

    data: bytes
    exif: bytes
    dropped: bool


def parts_of(kind: str, data: bytes) -> Parts:
    """The parts of a file of this kind. Raises Broken, Moving."""
    return {"jpeg": _jpeg, "png": _png, "webp": _webp}[kind](data)


# --- JPEG (ITU T.81) ------------------------------------------------------------------------------------------

_START, _END, _SCAN, _COMMENT = 0xD8, 0xD9, 0xDA, 0xFE
_EXIF = b"Exif\0\0"
# What ends the coded picture: a mark that is no stuffed byte and no restart.
_NEXT_MARK = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_JFIF_HEAD = 14  # bytes of a JFIF block; a small copy of the picture follows, and goes


def _jpeg(data: bytes) -> Parts:
    kept, exif, dropped, at = [b"\xff\xd8"], b"", False, 2
    while True:
        mark, at = _mark(data, at)
        if mark == _END:
            break
        length = int.from_bytes(data[at : at + 2], "big")
        block, at = data[at + 2 : at + length], at + length
        if length < 2 or len(block) != length - 2:
            raise Broken("a block ends too soon")
        if mark == 0xE1 and block.startswith(_EXIF) and not exif:
            exif = block
        wanted = _of_the_picture(mark, block)
        dropped = dropped or wanted != block
        if wanted is not None:
            kept.append(_block(mark, wanted))
        if mark == _SCAN:
            found = _NEXT_MARK.search(data, at)
            if found is None:
                raise Broken("the picture ends too soon")
            kept.append(data[at : found.start()])
            at = found.start()
    kept.append(b"\xff\xd9")
    return Parts(b"".join(kept), exif, dropped or at < len(data))


def _mark(data: bytes, at: int) -> tuple[int, int]:
    """The mark that stands here and where it ends; marks may have bytes 255 before them."""
    begin = at
    while data[at : at + 1] == b"\xff":
        at += 1
    if at == begin or at >= len(data) or data[at] in (0, _START):
        raise Broken("no mark where one belongs")
    return data[at], at + 1


def _of_the_picture(mark: int, block: bytes) -> bytes | None:
    """A block as the picture needs it; None for one that it can do without."""
    if mark == 0xE0:
        return block[: _JFIF_HEAD - 2] + b"\0\0" if block.startswith(b"JFIF\0") and len(block) >= _JFIF_HEAD else None
    if mark == 0xE2:
        return block if block.startswith(b"ICC_PROFILE\0") else None
    if mark == 0xEE:
        return block if block.startswith(b"Adobe") else None
    return None if 0xE0 <= mark <= 0xEF or mark == _COMMENT else block


def _block(mark: int, block: bytes) -> bytes:
    return bytes((0xFF, mark)) + (len(block) + 2).to_bytes(2, "big") + block


def with_orientation(data: bytes, orientation: int) -> bytes:
    """A JPEG that says how it must be turned and nothing else; turning it itself would cost quality."""
    if orientation == 1:
        return data
    one_entry = b"\x01\x12\0\x03\0\0\0\x01" + orientation.to_bytes(2, "big") + b"\0\0"
    told = _EXIF + b"MM\0*\0\0\0\x08" + b"\0\x01" + one_entry + b"\0\0\0\0"
    return data[:2] + _block(0xE1, told) + data[2:]


# --- PNG (ISO 15948) ------------------------------------------------------------------------------------------

_PNG_HEAD = 8
_PNG_KEPT = {
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"pHYs", b"bKGD",
}  # fmt: skip


def _png(data: bytes) -> Parts:
    kept, exif, dropped, at, name = [data[:_PNG_HEAD]], b"", False, _PNG_HEAD, b""
    while name != b"IEND":
        length, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        whole, at = data[at : at + 12 + length], at + 12 + length
        if at > len(data) or zlib.crc32(whole[4:-4]) != int.from_bytes(whole[-4:], "big"):
            raise Broken("a part is changed or ends too soon")
        if name == b"acTL":
            raise Moving
        exif = whole[8:-4] if name == b"eXIf" else exif
        if name in _PNG_KEPT:
            kept.append(whole)
        else:
            dropped = True
    return Parts(b"".join(kept), exif, dropped or at < len(data))


# --- WebP (RFC 9649) ------------------------------------------------------------------------------------------

_WEBP_KEPT = {b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ICCP"}
_TELLS_OF_EXIF_AND_XMP = 0x08 | 0x04


def _webp(data: bytes) -> Parts:
    end = 8 + int.from_bytes(data[4:8], "little")
    kept, exif, dropped, at = [], b"", end < len(data), 12
    if end > len(data):
        raise Broken("the file ends too soon")
    while at + 8 <= end:
        name, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        block, at = data[at + 8 : at + 8 + length], at + 8 + length + length % 2
        if len(block) != length or at > end + 1:
            raise Broken("a part ends too soon")
        if name in (b"ANIM", b"ANMF"):
            raise Moving
        exif = block if name == b"EXIF" else exif
        if name == b"VP8X" and block:
            block = bytes((block[0] & ~_TELLS_OF_EXIF_AND_XMP,)) + block[1:]
        if name in _WEBP_KEPT:
            kept.append(name + length.to_bytes(4, "little") + block + b"\0" * (length % 2))
        else:
            dropped = True
    body = b"WEBP" + b"".join(kept)
    return Parts(b"RIFF" + len(body).to_bytes(4, "little") + body, exif, dropped)
