"""Knows how a paragraph of any scripts is set: which font shows which letters, how these join, and where lines end.

Lines are broken in the order of reading; each line is put in the order of the eye after that (UAX #9, rule L2).
HarfBuzz shapes what needs it: letters from right to left, those of another typeface, and marks on letters. All else
stays plain.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, chain, groupby, pairwise
from unicodedata import bidirectional, category

import uharfbuzz
from reportlab.pdfbase import pdfmetrics

from reports import fonts
from reports.bidi_text import DIRECTING, ORDERING, RIGHT_TO_LEFT, in_line, levels, prevailing_level, visual_order
from reports.pdf_script_font import ScriptFont, Sign

_MARK = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]")
_MOST_PARTS = 40
"""Glyphs of one letter with its marks; what is typed beyond that becomes a next sign."""
_FARTHEST = 3000
"""Units of the font, three times its size."""
_SPACES = " \u1361"
"""After these a line can end: a space, and the two dots between words in Ethiopic script."""


@dataclass(frozen=True)
class Piece:
    """A stretch that is drawn in one go: `shown` in `font` from the left, `text` as it was typed, in style `style`.

    `start` is where it begins in the paragraph; `level` is odd where it runs to the left.
    """

    shown: str
    font: str
    style: int
    start: int
    text: str
    level: int


@dataclass(frozen=True)
class Line:
    """One line: its pieces from left to right, and where it begins and ends in the paragraph."""

    pieces: tuple[Piece, ...]
    start: int
    stop: int
    to_left: bool


@dataclass(frozen=True)
class _Item:
    start: int
    stop: int
    level: int
    font: str
    style: int


def needs_setting(text: str) -> bool:
    """Whether a text cannot be set letter after letter in the first typeface."""
    if text.isascii():
        return False
    return bool(RIGHT_TO_LEFT.search(text) or _MARK.search(text)) or not fonts.covered().issuperset(map(ord, text))


class Setting:
    """One paragraph without line ends: `styles` gives for each character the place of its style in `looks`.

    `looks` are font and size in points of each style.
    """

    def __init__(self, text: str, styles: list[int], looks: list[tuple[str, float]]):
        self.text, self.styles, self.looks = text, styles, looks
        self.base = prevailing_level(text)
        self.levels = levels(text, self.base)
        self._items = list(self._itemized())
        self._widths = list(accumulate(self._advances(), initial=0.0))

    def line(self, start: int, stop: int) -> Line:
        """The characters from start to stop as they stand on one line; a space at its end is not set."""
        end = start + len(self.text[start:stop].rstrip(" "))
        found = in_line(self.text[start:end], self.levels[start:end], self.base)
        items = []
        for each in self._items:
            within = range(max(each.start, start), min(each.stop, end))
            for level, places in groupby(within, lambda at: found[at - start]):
                at = list(places)
                items.append(_Item(at[0], at[-1] + 1, level, each.font, each.style))
        order = visual_order([each.level for each in items])
        pieces = tuple(self._piece(items[at]) for at in order)
        return Line(pieces, start, stop, bool(self.base))

    def end_of_line(self, start: int, room: float) -> int:
        """Where the line that begins at start ends: after the last word that fits, or within one wider than a line."""
        fits, at = start, start
        for end in self._ends(start):
            if self._wide(start, at + len(self.text[at:end].rstrip(" "))) > room:
                break
            fits = at = end
        if fits > start:
            return fits
        for at in chain(self._letters_after(start), (len(self.text),)):
            if self._wide(start, at) > room and fits > start:
                break
            fits = at
        return fits

    def width(self, line: Line) -> float:
        """The width of a line in points."""
        widths = (pdfmetrics.stringWidth(each.shown, each.font, self.looks[each.style][1]) for each in line.pieces)
        return float(sum(widths))

    def _ends(self, start: int) -> Iterator[int]:
        for at in range(start + 1, len(self.text)):
            if self.text[at - 1] in _SPACES and self.text[at] not in _SPACES:
                yield at
        yield len(self.text)

    def _letters_after(self, start: int) -> Iterator[int]:
        return (at for at in range(start + 1, len(self.text)) if not _joins(self.text[at]))

    def _wide(self, start: int, stop: int) -> float:
        return self._widths[stop] - self._widths[start]

    def _itemized(self) -> Iterator[_Item]:
        chosen = self._fonts()
        for _, places in groupby(range(len(self.text)), lambda at: (self.levels[at], chosen[at], self.styles[at])):
            at = list(places)
            yield _Item(at[0], at[-1] + 1, self.levels[at[0]], chosen[at[0]], self.styles[at[0]])

    def _fonts(self) -> list[str]:
        """The font of each character: that of its letter, or its own where none has the letter with all its marks."""
        chosen: list[str] = []
        for letter in _letters(self.text):
            own = self.looks[self.styles[len(chosen)]][0]
            seen = "".join(each for each in letter if each not in DIRECTING)
            font = self._font_beside(chosen, seen) or fonts.font_for(seen, own)
            whole = _font(font).characters.issuperset(map(ord, seen))
            chosen += [font if whole or each in DIRECTING else fonts.font_for(each, own) for each in letter]
        return chosen

    def _font_beside(self, chosen: list[str], seen: str) -> str:
        """The font of the letters before a sign among what runs to the left, or after it, if that has the sign too."""
        at = len(chosen)
        if not self.levels[at] % 2 or not _is_between(self.text[at]):
            return ""
        follows = at > 0 and (self.levels[at - 1], self.styles[at - 1]) == (self.levels[at], self.styles[at])
        font = chosen[-1] if follows else self._font_after(at)
        return font if font and _font(font).characters.issuperset(map(ord, seen)) else ""

    def _font_after(self, at: int) -> str:
        """The font of the first letter after signs that stand at the head of what runs to the left."""
        style, level = self.styles[at], self.levels[at]
        for place in range(at, len(self.text)):
            if self.levels[place] != level or self.styles[place] != style:
                return ""
            if not _is_between(self.text[place]) and not _joins(self.text[place]):
                return fonts.font_for(self.text[place], self.looks[style][0])
        return ""

    def _advances(self) -> Iterator[float]:
        """How far each character moves the line on, in points."""
        for item in self._items:
            size = self.looks[item.style][1]
            for shown, text in self._shown(item):
                yield pdfmetrics.stringWidth(shown, item.font, size)
                yield from [0.0] * (len(text) - 1)

    def _piece(self, item: _Item) -> Piece:
        shown = [each for each, _ in self._shown(item)]
        said = "".join(each for each in self.text[item.start : item.stop] if each not in ORDERING)
        return Piece("".join(reversed(shown) if item.level % 2 else shown), item.font, item.style, item.start, said,
                     item.level)  # fmt: skip

    def _shown(self, item: _Item) -> Iterator[tuple[str, str]]:
        """What is drawn for each letter, with the characters it stands for, in the order of reading."""
        text = self.text[item.start : item.stop]
        if item.level % 2 == 0 and not needs_setting(text):
            yield from (("" if each in DIRECTING else each, each) for each in text)
        else:
            yield from _shaped(self.text, item)


def _letters(text: str) -> Iterator[str]:
    """Letters with the marks that belong to them."""
    starts = [at for at, each in enumerate(text) if not at or not _joins(each)]
    yield from (text[at:end] for at, end in pairwise([*starts, len(text)]))


def _joins(character: str) -> bool:
    """Whether a character is one with the letter before it."""
    return category(character) in ("Mn", "Me") or character in DIRECTING


def _is_between(character: str) -> bool:
    return character in DIRECTING or bidirectional(character) not in ("L", "R", "AL", "AN", "EN", "NSM")


@cache
def _font(name: str) -> ScriptFont:
    found = pdfmetrics.getFont(name)
    if not isinstance(found, ScriptFont):
        raise TypeError(name)
    return found


@cache
def _harfbuzz(name: str) -> uharfbuzz.Font:
    return uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(_font(name).data)))


def _shaped(text: str, item: _Item) -> Iterator[tuple[str, str]]:
    """What HarfBuzz makes of a stretch with the letters around it in mind, letter by letter in the order of reading.

    Language is left open: it would follow the settings of the computer, and the same text must give the same bytes.
    """
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text, item.start, item.stop - item.start)
    buffer.direction = "rtl" if item.level % 2 else "ltr"
    buffer.language = "und"
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.guess_segment_properties()
    uharfbuzz.shape(_harfbuzz(item.font), buffer, {})
    found: dict[int, list[tuple[int, int, int, int]]] = {}
    for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        found.setdefault(info.cluster, []).append((info.codepoint, at.x_offset, at.y_offset, at.x_advance))
    starts = sorted(found)
    for number, (start, stop) in enumerate(pairwise([*starts, item.stop])):
        typed = text[start if number else item.start : stop]
        yield "".join(_signs(_font(item.font), found[start], typed, item.level)), typed
    if not starts:
        yield "", text[item.start : item.stop]


def _signs(font: ScriptFont, glyphs: list[tuple[int, int, int, int]], typed: str, level: int) -> list[str]:
    """The characters that stand for one letter, from the left: one, unless far too many marks were put on it."""
    said = "".join(each for each in typed if each not in ORDERING)
    if not said:
        return []
    pen, parts = 0, []
    for glyph, x, y, advance in glyphs:
        parts.append((glyph, pen + x, y))
        pen += advance
    if len(parts) > _MOST_PARTS and level % 2:
        parts.reverse()  # the letter itself comes first
    chunks = [parts[at : at + _MOST_PARTS] for at in range(0, len(parts), _MOST_PARTS)]
    share = -(-len(said) // len(chunks))
    shares = [said[at * share : (at + 1) * share] for at in range(len(chunks))]
    return [
        font.code_for(_sign(chunk, 0 if number else pen, said_here, pen if number else 0))
        for number, (chunk, said_here) in enumerate(zip(chunks, shares, strict=True))
        if said_here
    ]


def _sign(parts: list[tuple[int, int, int]], advance: int, said: str, moved: int) -> Sign:
    """A sign whose glyphs stay near their line: the hundredth mark on a letter would else come far off the page."""
    near = tuple((glyph, _near(x - moved), _near(y)) for glyph, x, y in parts)
    return Sign(near, advance, said)


def _near(place: int) -> int:
    return min(max(place, -_FARTHEST), _FARTHEST)
