"""Knows a typeface that can show letters which change with their neighbours: each as one sign of its own in the file.

HarfBuzz says of which glyphs a letter with its dots and vowel signs is made and where they stand. Here these become one
composite glyph under one private code, whose text in the file is what was typed. So what is copied from the paper,
searched in it or read aloud is that text, and a line is a plain string for ReportLab.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from struct import pack, unpack
from typing import Any

from reportlab.pdfbase.ttfonts import SUBSETN, TTFont, TTFontMaker

FIRST_PRIVATE = 0xF0000
"""From here on a code stands for a letter with its neighbours taken into account; nothing typed has such a code."""
_WORDS_AND_PLACES, _MORE, _SCALE, _TWO_SCALES, _MATRIX = 0x3, 0x20, 0x8, 0x40, 0x80
_MOST_IN_A_BLOCK = 100
"""Entries of one block in the table from codes to text (PDF 1.7, 9.10.3)."""
_KEPT = ("name", "OS/2", "cvt ", "fpgm", "prep")
_MAXP_COUNTS = (6, 8, 10, 12, 28, 30)
"""Where in «maxp» the points and contours, those of composites, and the size and depth of composites stand."""


@dataclass(frozen=True)
class Sign:
    """A letter as it is drawn: glyphs with their places, how far it moves on, and the text that it stands for.

    Measures are in units of the font.
    """

    parts: tuple[tuple[int, int, int], ...]
    advance: int
    text: str


class ScriptFont(TTFont):  # type: ignore[misc]
    """A TrueType font that takes signs as well as characters; without signs it writes what ReportLab writes."""

    def __init__(self, name: str, path: str, readable: bool = True):
        super().__init__(name, path, asciiReadable=readable, shapable=False)
        self.characters = frozenset(self.face.charToGlyph)
        self.signs: dict[int, Sign] = {}
        self._codes: dict[Sign, int] = {}
        self._widths: dict[str, float] = {}
        self._plain_subset = self.face.makeSubset
        self.face.makeSubset = self._subset

    @property
    def data(self) -> bytes:
        """The file."""
        return bytes(self.face._ttf_data)

    def code_for(self, sign: Sign) -> str:
        """The character that stands for a sign: the letter itself where that looks the same."""
        (glyph, x, y), *more = sign.parts
        alone = len(sign.text) == 1 and not (more or x or y) and self.face.hmetrics[glyph][0] == sign.advance
        if alone and self.face.charToGlyph.get(ord(sign.text)) == glyph:
            return sign.text
        if sign not in self._codes:
            code = self._codes[sign] = FIRST_PRIVATE + len(self._codes)
            self.signs[code] = sign
            self.face.charToGlyph[code] = glyph
            self.face.charWidths[code] = self.face._pdfScale(sign.advance)
        return chr(self._codes[sign])

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:
        """The width in points, as ReportLab adds it up; a word that comes back is added up once."""
        if (known := self._widths.get(text)) is None:
            known = self._widths[text] = float(super().stringWidth(text, 1000, encoding))
        return 0.001 * size * known

    def text_of(self, shown: str) -> str:
        """What signs stand for, in the order in which they are drawn."""
        return "".join(self.signs[ord(each)].text if ord(each) in self.signs else each for each in shown)

    def forget(self) -> None:
        """Let go of all signs and words; what is being printed is spoilt by it."""
        for code in self.signs:
            del self.face.charToGlyph[code], self.face.charWidths[code]
        self.signs, self._codes = {}, {}
        self._widths.clear()

    def addObjects(self, doc: Any) -> None:
        """Write the font into the file; where signs are used, with their text."""
        subsets = [list(each) for each in self.state[doc].subsets]
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            if self.signs.keys() & set(subset):
                name = b"".join((SUBSETN(number), b"+", self.face.name, self.face.subfontNameX)).decode("pdfdoc")
                doc.idToObject[f"toUnicodeCMap:{name}"].content = _to_text(name, subset, self.signs)

    def _subset(self, subset: Sequence[int]) -> bytes:
        if not self.signs.keys() & set(subset):
            return bytes(self._plain_subset(subset))
        return _Subset(self.face, subset, self.signs).file()


def _to_text(name: str, subset: Sequence[int], signs: dict[int, Sign]) -> str:
    """The table from codes to text."""
    entries = [
        f"<{place:02X}> <{(signs[code].text if code in signs else chr(code)).encode('utf-16-be').hex().upper()}>"
        for place, code in enumerate(subset)
        if code
    ]
    blocks = [entries[at : at + _MOST_IN_A_BLOCK] for at in range(0, len(entries), _MOST_IN_A_BLOCK)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap",
            f"/CIDSystemInfo\n<< /Registry ({name})\n/Ordering ({name})\n/Supplement 0\n>> def",
            f"/CMapName /{name} def\n/CMapType 2 def",
            f"1 begincodespacerange\n<00> <{len(subset) - 1:02X}>\nendcodespacerange",
            *("\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"]) for block in blocks),
            "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend",
        ]
    )


class _Subset:
    """The part of a font that a document needs: glyphs of the font, and composites that are made of them."""

    def __init__(self, face: Any, subset: Sequence[int], signs: dict[int, Sign]):
        self.face, self.glyf = face, face.get_table("glyf")
        self.order: list[int | Sign] = [0]
        self.place: dict[int | Sign, int] = {0: 0}
        self.codes = [self._take(signs.get(code) or face.charToGlyph.get(code, 0)) for code in subset]
        at = 0
        while at < len(self.order):  # what composites are made of comes along
            for part in self._parts(self.order[at]):
                self._take(part)
            at += 1

    def file(self) -> bytes:
        """The bytes of the font file."""
        made = TTFontMaker()
        for table in _KEPT:
            if table in self.face.table:
                made.add(table, self.face.get_table(table))
        made.add("post", b"\x00\x03\x00\x00" + self.face.get_table("post")[4:16] + bytes(16))
        glyphs = [self._drawn(each) for each in self.order]
        metrics = [self._metrics(each, data) for each, data in zip(self.order, glyphs, strict=True)]
        made.add("hmtx", b"".join(pack(">Hh", *each) for each in metrics))
        made.add("hhea", _patched(self.face.get_table("hhea"), {34: len(metrics)}))
        made.add("maxp", self._maxima(len(glyphs)))
        made.add("cmap", pack(f">HHHHLHHHHH{len(self.codes)}H", 0, 1, 1, 0, 12, 6, 10 + 2 * len(self.codes), 0, 0,
                              len(self.codes), *self.codes))  # fmt: skip
        padded = [each + bytes(-len(each) % 4) for each in glyphs]
        made.add("glyf", b"".join(padded))
        offsets = [sum(map(len, padded[:at])) for at in range(len(padded) + 1)]
        made.add("loca", pack(f">{len(offsets)}L", *offsets))
        made.add("head", _patched(self.face.get_table("head"), {50: 1}))
        return bytes(made.makeStream())

    def _take(self, what: int | Sign) -> int:
        """The place of a glyph or sign among those of the subset; a sign that is one glyph as it is, is that glyph."""
        if isinstance(what, Sign):
            (glyph, x, y), *more = what.parts
            if not (more or x or y) and self.face.hmetrics[glyph][0] == what.advance:
                what = glyph
        if what not in self.place:
            self.place[what] = len(self.order)
            self.order.append(what)
        return self.place[what]

    def _outline(self, glyph: int) -> bytes:
        return bytes(self.glyf[self.face.glyphPos[glyph] : self.face.glyphPos[glyph + 1]])

    def _parts(self, what: int | Sign) -> Iterable[int]:
        if isinstance(what, Sign):
            return [glyph for glyph, _, _ in what.parts]
        return [glyph for _, glyph in _components(self._outline(what))]

    def _drawn(self, what: int | Sign) -> bytes:
        if isinstance(what, Sign):
            return self._composite(what)
        data = bytearray(self._outline(what))
        for at, glyph in _components(bytes(data)):
            data[at : at + 2] = pack(">H", self.place[glyph])
        return bytes(data)

    def _composite(self, sign: Sign) -> bytes:
        seen = [part for part in sign.parts if self._outline(part[0])]
        if not seen:
            return b""
        boxes = [
            (left + x, low + y, right + x, high + y)
            for glyph, x, y in seen
            for left, low, right, high in [unpack(">4h", self._outline(glyph)[2:10])]
        ]
        lefts, lows, rights, highs = zip(*boxes, strict=True)
        data = pack(">h4h", -1, min(lefts), min(lows), max(rights), max(highs))
        for number, (glyph, x, y) in enumerate(seen, 1):
            flags = _WORDS_AND_PLACES | (_MORE if number < len(seen) else 0)
            data += pack(">HHhh", flags, self.place[glyph], x, y)
        return data

    def _metrics(self, what: int | Sign, data: bytes) -> tuple[int, int]:
        """How far a glyph moves on, and where its outline begins."""
        if isinstance(what, Sign):
            return what.advance, unpack(">h", data[2:4])[0] if data else 0
        advance, left = self.face.hmetrics[what]
        return int(advance), int(left) - 0x10000 if left > 0x7FFF else int(left)

    def _maxima(self, glyphs: int) -> bytes:
        """The table of what a program that draws the font must be ready for."""
        table = self.face.get_table("maxp")
        points, contours, of_composites, their_contours, size, depth = (
            unpack(">H", table[at : at + 2])[0] for at in _MAXP_COUNTS
        )
        most = max(len(each.parts) for each in self.order if isinstance(each, Sign)) if self._has_signs() else 1
        found = {10: max(points, of_composites) * most, 12: max(contours, their_contours) * most,
                 28: max(size, most), 30: depth + 1}  # fmt: skip
        return _patched(table, {4: glyphs, **{at: min(number, 0xFFFF) for at, number in found.items()}})

    def _has_signs(self) -> bool:
        return any(isinstance(each, Sign) for each in self.order)


def _components(data: bytes) -> Iterator[tuple[int, int]]:
    """The glyphs that a composite outline is made of, each with the place in the data where it is named."""
    if len(data) < 10 or unpack(">h", data[:2])[0] >= 0:
        return
    at, flags = 10, _MORE
    while flags & _MORE:
        flags, glyph = unpack(">HH", data[at : at + 4])
        yield at + 2, glyph
        at += 8 if flags & 1 else 6
        at += 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0


def _patched(table: bytes, numbers: dict[int, int]) -> bytes:
    """The table with other numbers of two bytes at these places."""
    data = bytearray(table)
    for at, number in numbers.items():
        data[at : at + 2] = pack(">H", number)
    return bytes(data)
