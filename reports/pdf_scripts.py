"""Knows how text of any scripts comes on the page: in a paragraph that flows, or on one line that is drawn.

Text that the first typeface can set letter after letter is left to ReportLab, to the byte. A paragraph that runs from
right to left stands at the right, unless its style puts it in the middle.
"""

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import Any

from reportlab.lib.enums import TA_LEFT
from reportlab.pdfbase.pdfmetrics import getAscentDescent, stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph
from reportlab.platypus.paragraph import FragLine, ParaLines

from reports import fonts
from reports.bidi_text import DIRECTING
from reports.fonts import printable, settable
from reports.pdf_shaping import Line, Piece, Setting, needs_setting

_Frags = list[Any]
_SPACES = re.compile(r"[ \t\r\n]+")
_LONGEST_LINE = 200
_shortened: dict[tuple[str, str, float, float], str] = {}
"""What a line became, while one file is made: every page has the same foot, and to look how much fits takes long."""


class Shown(str):
    """Letters as they are drawn from the left.

    `said` is what they stand for in the order of reading; `before` counts the letters of the whole text (no spaces)
    that are read before them.
    """

    said: str
    before: int

    def __new__(cls, shown: str, said: str, before: int = 0) -> "Shown":
        """The letters with what they stand for and where that stands."""
        made = super().__new__(cls, shown)
        made.said, made.before = said, before
        return made


class ScriptParagraph(Paragraph):  # type: ignore[misc]
    """A paragraph that may hold any script.

    A style with `fromRight=0` keeps text from right to left at the left too: it belongs to what stands beside it there.

    Its parts on several pages keep the whole text and know which stretch of it is theirs, because how a letter runs
    and joins can depend on what stands on the page before.
    """

    _set: "tuple[_Typed, ...]" = ()
    _stretch: tuple[int, int] = (0, 1 << 62)

    @property
    def is_set(self) -> bool:
        """Whether its lines were set here, and not by ReportLab."""
        return bool(self._set)

    def breakLines(self, width: Any) -> Any:
        """The lines; ReportLab's own where the text needs nothing else."""
        if not self._set:
            if not needs_setting("".join(getattr(each, "text", "") for each in self.frags)):
                return super().breakLines(width)
            self._set = tuple(_paragraphs(self.frags, self.style))
        widths = list(width) if isinstance(width, (list, tuple)) else [width]
        lines = list(self._lines(widths))
        self._width_max = max((each.maxWidth - each.extraSpace for each in lines), default=0)
        return ParaLines(kind=1, lines=lines)

    def split(self, width: float, height: float) -> list[Any]:
        """The lines that fit and the others."""
        parts: list[Any] = super().split(width, height)
        if not self._set or len(parts) < 2:
            return parts
        lines = self.blPara.lines
        first, last = lines[0].start, lines[-1].stop
        middle = lines[len(parts[0].blPara.lines)].start
        for part, stretch in zip(parts, ((first, middle), (middle, last)), strict=True):
            part._set, part._stretch = self._set, stretch
        return parts

    def drawPara(self, debug: int = 0) -> None:
        """Draw the lines, each from its own side."""
        if self._set:
            self._offsets = [each.shift for each in self.blPara.lines] or [0]
        super().drawPara(debug)

    def _get_split_blParaFunc(self) -> Any:
        return self._all_frags if self._set else super()._get_split_blParaFunc()

    def _all_frags(self, *_which: Any) -> _Frags:
        return list(self.frags)

    def _lines(self, widths: list[float]) -> Iterator[FragLine]:
        """Each line of each paragraph between line ends, as far as it belongs to this part."""
        at, number = 0, 0
        begin, end = self._stretch
        for typed in self._set:
            size = len(typed.text)
            start, stop = max(begin - at, 0), min(end - at, size + 1)
            while start < stop:
                room = widths[min(number, len(widths) - 1)]
                until = typed.setting.end_of_line(start, room) if start < size else start
                line = self._line(typed, typed.setting.line(start, until), room)
                line.start, number = at + start, number + 1
                start = until if start < until < size else size + 1
                line.stop = at + start
                line.parts_a_word = until < size and typed.text[until - 1] != " "
                yield line
            at += size + 1

    def _line(self, typed: "_Typed", line: Line, room: float) -> FragLine:
        left = room - typed.setting.width(line)
        heights = [getAscentDescent(*each) for each in typed.setting.looks]
        to_right = line.to_left and self.style.alignment == TA_LEFT and getattr(self.style, "fromRight", 1)
        return FragLine(
            extraSpace=left,
            wordCount=1,
            lineBreak=False,
            words=typed.words(line),
            fontSize=max(size for _, size in typed.setting.looks),
            ascent=max(ascent for ascent, _ in heights),
            descent=min(descent for _, descent in heights),
            maxWidth=room,
            sFW=0,
            shift=max(left, 0) if to_right else 0,
        )


class _Typed:
    """A paragraph between two line ends: its text and the style of each character, after `before` letters."""

    def __init__(self, frags: _Frags, empty: Any, before: int):
        self.text = ""
        self.frags: _Frags = []
        styles: list[int] = []
        for each in frags:
            text = _SPACES.sub(" ", each.text)
            text = text[1:] if text[:1] == " " and self.text[-1:] in ("", " ") else text
            if text:
                styles += [len(self.frags)] * len(text)
                self.frags.append(each)
                self.text += text
        self.frags = self.frags or [empty]
        self.setting = Setting(self.text, styles, [(each.fontName, each.fontSize) for each in self.frags])
        letters = (not each.isspace() and each not in DIRECTING for each in self.text)
        self.before = list(accumulate(letters, initial=before))

    def words(self, line: Line) -> _Frags:
        """The pieces of a line as ReportLab draws them."""
        return [self._word(each) for each in line.pieces] or [self.frags[0].clone(text="")]

    def _word(self, piece: Piece) -> Any:
        shown = Shown(piece.shown, piece.text, self.before[piece.start])
        return self.frags[piece.style].clone(text=shown, fontName=piece.font)


def _paragraphs(frags: _Frags, style: Any) -> Iterator[_Typed]:
    """The paragraphs between line ends; one without text is set in the style of what stands before it."""
    found: _Frags = []
    empty, before = next(iter(frags), style), 0
    for each in (*frags, None):
        if each is not None and not hasattr(each, "lineBreak"):
            found.append(each)
            continue
        made = _Typed(found, empty, before)
        yield made
        found, empty, before = [], each, made.before[-1]


def wide(text: str, font: str, size: float) -> float:
    """The width of a text on one line, in points."""
    if not needs_setting(text):
        return float(stringWidth(printable(text), font, size))
    return float(sum(stringWidth(each.shown, each.font, size) for each in _on_one_line(text, font, size)))


def shortened(text: str, font: str, size: float, room: float) -> str:
    """The text on one line of so many points, with an ellipsis where it does not fit."""
    asked = (text, font, size, room)
    if asked not in _shortened:
        _shortened[asked] = _cut(" ".join(text.split())[:_LONGEST_LINE], font, size, room)
    return _shortened[asked]


def forget_lines() -> None:
    """Let go of the texts that were shortened and of how typed words were drawn, once a file is made."""
    _shortened.clear()
    fonts.forget_signs()


def _cut(text: str, font: str, size: float, room: float) -> str:
    if wide(text, font, size) <= room:
        return text
    while text and wide(f"{text}…", font, size) > room:
        text = text[:-1]
    return f"{text}…"


def draw_line(canvas: Canvas, x: float, y: float, text: str, font: str, size: float) -> None:
    """Draw a text on one line from the left; `font` and `size` are those that the canvas is set to."""
    if not needs_setting(text):
        canvas.drawString(x, y, text)
        return
    for each in _on_one_line(text, font, size):
        canvas.setFont(each.font, size)
        canvas.drawString(x, y, Shown(each.shown, each.text))
        x += stringWidth(each.shown, each.font, size)
    canvas.setFont(font, size)


def _on_one_line(text: str, font: str, size: float) -> tuple[Piece, ...]:
    text = settable(text).replace("\n", " ")
    return Setting(text, [0] * len(text), [(font, size)]).line(0, len(text)).pieces
