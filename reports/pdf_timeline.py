"""Knows how a timeline is drawn on paper: the same picture as on screen, in black and white."""

from collections.abc import Iterator

from reportlab.lib.colors import white
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from app.days import short_day
from app.timeline import PLANNED, UNKNOWN
from app.timeline_layout import Box, Layout, Mark, Type, lay_out
from app.timeline_shapes import CORNERS, HALVES, MEANINGS, ROUND, Corners
from reports import pdf_styles as styles
from reports.document import TimeChart
from reports.fonts import BOLD, FAMILY, settable
from reports.pdf_scripts import draw_line, wide
from reports.pdf_structure import Node
from reports.pdf_tagged_canvas import figure
from reports.timeline_names import names_of
from resources.language import tr

_LETTER, _SMALL, _SIZE = 13.2, 10.6, 8.4
"""The words are as large as the foot of the page and the notes in tables, so that they survive a copier."""
_MARK = 9.4
"""Points from one mark in the key to the next."""
_GAP = 2.2
"""Points between the lines of a pattern."""


def laid_out(block: TimeChart, width: float) -> Layout:
    """The picture at this width, in points."""
    return lay_out(block.line, width, Type(_LETTER, _SMALL, _wide))


def below_picture(block: TimeChart, width: float) -> dict[str, str]:
    """The names of stays for which only a letter stands in the picture, by that letter."""
    return names_of(laid_out(block, width), _wide)[1]


class TimelinePicture(Flowable):  # type: ignore[misc]
    """The picture with its key below it."""

    def __init__(self, block: TimeChart, node: Node):
        super().__init__()
        self.block, self.node = block, node

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Over the whole width, as high as it must be."""
        self.layout = laid_out(self.block, width)
        self.keys = list(self._placed_keys(width))
        lines = self.keys[-1][1] + 1
        self.width, self.height = width, self.layout.tall + 6 + lines * styles.KEY.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw scales, stays, days and key; the layout counts from the top, paper from the bottom."""
        with figure(self.canv, self.node, self.width, self.height):
            self.canv.saveState()
            self.canv.translate(0, self.height)
            self._draw_chart(self.canv, self.layout)
            self.canv.restoreState()

    def _draw_chart(self, canvas: Canvas, layout: Layout) -> None:
        _draw_scales(canvas, layout)
        for bar in layout.bars:
            _draw_bar(canvas, bar.box, bar.stay.kind, bar.stay.open_begin or bar.cut, bar.stay.open_end)
        _draw_today(canvas, layout, short_day(self.block.line.today))
        for bar, name in zip(layout.bars, names_of(layout, _wide)[0], strict=True):
            _blank(canvas, Box(bar.name.x, bar.name.y + 1, _wide(name), bar.name.tall - 2))
            _write(canvas, bar.name, name)
        for box, title in layout.titles:
            _blank(canvas, box)
            _write(canvas, box, title, quiet=True)
        for mark in layout.marks:
            _draw_mark(canvas, mark)
        self._draw_key(canvas)

    def _placed_keys(self, width: float) -> Iterator[tuple[float, int, str, str]]:
        """Where each explanation stands: x, line, kind of stay (or how a mark is filled) and words."""
        x, line = 0.0, 0
        for kind, words in (*self.block.kinds, *((each, tr(MEANINGS[each])) for each in self.layout.fillings)):
            room = self._sample(kind) + 4 + _wide(words)
            if x and x + room > width:
                x, line = 0.0, line + 1
            yield x, line, kind, words
            x += room + 4 * mm

    def _sample(self, kind: str) -> float:
        """How wide the picture before an explanation is: a bar, or a mark of each lane."""
        return _MARK * len(self.block.line.lanes) if kind in MEANINGS else 15.0

    def _draw_key(self, canvas: Canvas) -> None:
        for x, line, kind, words in self.keys:
            top = self.layout.tall + 6 + line * styles.KEY.leading
            if kind in MEANINGS:
                for place, lane in enumerate(self.block.line.lanes):
                    _draw_shape(canvas, Box(x + 1 + place * _MARK, top + 1.4, 6, 6), lane, kind)
            else:
                _draw_bar(canvas, Box(x, top + 1, 15, 7), kind, False, False)
            _write(canvas, Box(x + self._sample(kind) + 3, top, 200, _SMALL), words)

    def getSpaceBefore(self) -> float:
        """Apart from what stands above."""
        return 5.0

    def getSpaceAfter(self) -> float:
        """Apart from what follows."""
        return 7.0


def _wide(words: str) -> float:
    return wide(_on_one_line(words), FAMILY, _SIZE)


def _write(canvas: Canvas, box: Box, words: str, quiet: bool = False) -> None:
    canvas.setFillColor(styles.QUIET if quiet else styles.INK)
    canvas.setFont(FAMILY, _SIZE)
    words = _on_one_line(words)
    draw_line(canvas, box.x, -(box.y + box.tall / 2 + _SIZE * 0.34), words, FAMILY, _SIZE)


def _on_one_line(words: str) -> str:
    """The words without line ends and tabs, for which the typeface has no picture but an empty box."""
    return " ".join(settable(words).split())


def _draw_scales(canvas: Canvas, layout: Layout) -> None:
    if layout.fan:
        canvas.setFillColor(styles.MARKED)
        path = canvas.beginPath()
        path.moveTo(layout.fan[0][0], -layout.fan[0][1])
        for x, y in layout.fan[1:]:
            path.lineTo(x, -y)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
        left, right, bottom = layout.fan[0][0], layout.fan[1][0], layout.fan[0][1]
        canvas.rect(left, -bottom, right - left, bottom, stroke=0, fill=1)
    for rule in layout.rules:
        canvas.setLineWidth(0.6 if rule.year else 0.2)
        canvas.setStrokeColor(styles.QUIET if rule.year else styles.RULE)
        canvas.line(rule.x, -rule.top, rule.x, -rule.bottom)
        _write(canvas, Box(rule.words, rule.top, 20, _SMALL), rule.month, quiet=True)
        _write(canvas, Box(rule.words, rule.top - _SMALL, 20, _SMALL), rule.year)
    canvas.setLineWidth(0.35)
    canvas.setStrokeColor(styles.RULE)
    for y in layout.lines:
        canvas.line(0, -y, layout.wide, -y)


def _draw_today(canvas: Canvas, layout: Layout, day: str) -> None:
    canvas.setLineWidth(1.1)
    canvas.setStrokeColor(styles.INK)
    for rule in layout.today:
        canvas.line(rule.x, -rule.top, rule.x, -rule.bottom)
    flag = layout.flag
    canvas.setFillColor(styles.INK)
    canvas.rect(flag.x, -flag.bottom, flag.wide, flag.tall, stroke=0, fill=1)
    canvas.setFillColor(white)
    canvas.setFont(BOLD, _SIZE)
    canvas.drawCentredString(flag.x + flag.wide / 2, -(flag.y + flag.tall / 2 + _SIZE * 0.34), day)


def _draw_mark(canvas: Canvas, mark: Mark) -> None:
    if mark.words:
        _blank(canvas, mark.beside)
        _write(canvas, mark.beside, mark.words)
    _draw_shape(canvas, mark.box, mark.moments[0].lane, mark.filled)


def _draw_shape(canvas: Canvas, box: Box, lane: str, filled: str) -> None:
    canvas.setLineWidth(1.0)
    canvas.setStrokeColor(styles.INK)
    canvas.setFillColor(styles.INK if filled == "done" else white)
    if lane == ROUND:
        canvas.circle(box.x + box.wide / 2, -(box.y + box.tall / 2), box.wide / 2, stroke=1, fill=1)
    else:
        _draw_corners(canvas, box, CORNERS[lane])
    if filled != "part":
        return
    canvas.setFillColor(styles.INK)
    if lane == ROUND:
        canvas.wedge(box.x, -box.bottom, box.right, -box.y, 90, 180, stroke=0, fill=1)
    else:
        _draw_corners(canvas, box, HALVES[lane])


def _draw_corners(canvas: Canvas, box: Box, corners: Corners) -> None:
    path = canvas.beginPath()
    first, *others = [(box.x + x * box.wide, -(box.y + y * box.tall)) for x, y in corners]
    path.moveTo(*first)
    for corner in others:
        path.lineTo(*corner)
    path.close()
    canvas.drawPath(path, stroke=1, fill=1)


def _draw_bar(canvas: Canvas, box: Box, kind: str, open_begin: bool, open_end: bool) -> None:
    canvas.saveState()
    canvas.setFillColor(styles.INK if kind == "1" else white)
    canvas.rect(box.x, -box.bottom, box.wide, box.tall, stroke=0, fill=1)
    _pattern(canvas, box, kind)
    canvas.setLineWidth(0.8)
    canvas.setStrokeColor(styles.INK)
    if kind in (UNKNOWN, PLANNED):
        canvas.setDash(2.2, 1.6)
    for y in (box.y, box.bottom):
        canvas.line(box.x, -y, box.right, -y)
    for x, is_open in ((box.x, open_begin), (box.right, open_end)):
        if not is_open:
            canvas.line(x, -box.y, x, -box.bottom)
    if kind == UNKNOWN:
        canvas.setFillColor(styles.INK)
        canvas.setFont(BOLD, _SIZE)
        canvas.drawCentredString(box.x + box.wide / 2, -(box.y + box.tall / 2 + _SIZE * 0.34), "?")
    canvas.restoreState()


def _pattern(canvas: Canvas, box: Box, kind: str) -> None:
    """Fill a bar as its ETHOS Light class asks; what is stable stays white, a public space is black."""
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(box.x, -box.bottom, box.wide, box.tall)
    canvas.clipPath(clip, stroke=0, fill=0)
    canvas.setLineWidth(0.45)
    canvas.setStrokeColor(styles.INK)
    canvas.setFillColor(styles.INK)
    steps = [each * _GAP for each in range(int((box.wide + box.tall) / _GAP) + 2)]
    if kind in ("2", "3"):
        canvas.lines([(box.x + each - box.tall, -box.bottom, box.x + each, -box.y) for each in steps])
    if kind in ("3", "7"):
        canvas.lines([(box.x + each - box.tall, -box.y, box.x + each, -box.bottom) for each in steps])
    if kind == "4":
        canvas.lines([(box.x + each, -box.y, box.x + each, -box.bottom) for each in steps])
    if kind == "5":
        canvas.lines([(box.x, -(box.y + each), box.right, -(box.y + each)) for each in steps if each < box.tall])
    if kind == "6":
        for place, each in enumerate(steps):
            for y in range(1 + place % 2, int(box.tall) + 1, 3):
                canvas.circle(box.x + each, -(box.y + y), 0.42, stroke=0, fill=1)
    canvas.restoreState()


def _blank(canvas: Canvas, box: Box) -> None:
    canvas.setFillColor(white)
    canvas.rect(box.x, -box.bottom, box.wide, box.tall, stroke=0, fill=1)
