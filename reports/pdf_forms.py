"""Knows how places to write and to tick are drawn: dotted lines, empty boxes, and where the paper is cut.

Who hears the paper must know that something is asked and not said: without «Aankruisvakje» before it «Ik snap waarom»
would be a statement. So boxes and lines to write on are pictures with a word of their own. A line to cut along is one
only where no words say so below it; the scissors never are.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from reports import alternatives
from reports import document as paper
from reports import pdf_styles as styles
from reports.document import Run
from reports.fonts import markup
from reports.pdf_drawing import DrawingPicture, draw
from reports.pdf_flow import Beside, Room, Text
from reports.pdf_scripts import wide
from reports.pdf_structure import Node, Tree, sign
from reports.pdf_tagged_canvas import figure

_DOTS = (1.1, 2.5)
_CUT = (5, 4)
_SCISSORS = 6 * mm
_BEHIND_LABEL = 0.42
"""The part of the width that a label may take for one line to write on to stand behind it."""


@dataclass(frozen=True)
class FormStyles:
    """How forms are set: `text` for what stands beside a box, with room at its left for that box.

    In points: `writing` between lines to write on, `box` the side of a box, `indent` of lines and boxes; no picture is
    larger than `wide` or `tall`.
    """

    text: ParagraphStyle
    label: ParagraphStyle
    caption: ParagraphStyle
    writing: float
    box: float
    wide: float
    tall: float
    indent: float = 0


FormBlock = paper.Picture | paper.WritingLines | paper.TickBoxes | paper.CutLine


def form_parts(block: FormBlock, look: FormStyles, tree: Tree) -> Iterator[Flowable]:
    """The flowables of one block."""
    match block:
        case paper.Picture():
            yield from _picture(block, look, tree)
        case paper.WritingLines():
            yield from _writing(block, look, tree)
        case paper.TickBoxes():
            yield from _boxes(block, look, tree)
        case paper.CutLine():
            yield CutHere(None if block.text else tree.figure(alternatives.CUT))
            if block.text:
                yield Text(markup(Run(block.text)), look.caption, node=tree.paragraph())


def _picture(block: paper.Picture, look: FormStyles, tree: Tree) -> Iterator[Flowable]:
    size = min(block.width_mm * mm, look.wide, look.tall)
    yield Room(size + 3 * look.caption.leading)
    yield DrawingPicture(block.name, size, before=6, after=8, node=tree.figure(block.alt))
    if block.caption:
        yield Text(markup(Run(block.caption)), look.caption, node=tree.paragraph())


def _writing(block: paper.WritingLines, look: FormStyles, tree: Tree) -> Iterator[Flowable]:
    lines = max(block.lines, 1)
    if block.lines == 1 and "\n" not in block.label:
        label = Text(markup(Run(block.label, bold=True)), look.label, node=tree.paragraph())
        place = tree.figure(alternatives.of_lines(lines))
        yield LabelledLine(label, _wide(block.label, look.label), look.writing, look.indent, place)
        return
    if block.label:
        yield Room(look.label.leading + 2 * look.writing)
        yield Text(markup(Run(block.label, bold=True)), look.label, node=tree.paragraph())
    yield DottedLines(lines, look.writing, look.indent, tree.figure(alternatives.of_lines(lines)))


def _wide(text: str, style: ParagraphStyle) -> float:
    """The width of a bold text on one line; bold is at most a tenth wider than plain type."""
    return wide(text, style.fontName, style.fontSize) * 1.1


def _boxes(block: paper.TickBoxes, look: FormStyles, tree: Tree) -> Iterator[Flowable]:
    if block.label:
        yield Room(look.label.leading + min(len(block.items), 6) * look.text.leading)
        yield Text(markup(Run(block.label, bold=True)), look.label, node=tree.paragraph())
    item = tree.bullets(marked=False)
    for each in block.items:
        mark, said = item()
        box = EmptyBox(look.box, look.text.leading, sign(alternatives.TICK_BOX, mark))
        yield Beside(Text(markup(Run(each)), look.text, node=said), box, look.indent + 1, look.box)


def _dotted(canvas: Canvas, x: float, y: float, to: float) -> None:
    canvas.setDash(*_DOTS)
    canvas.setLineWidth(0.9)
    canvas.setStrokeColor(styles.QUIET)
    canvas.line(x, y, to, y)


class EmptyBox(Flowable):  # type: ignore[misc]
    """A box to tick, in the middle of a line of text."""

    def __init__(self, size: float, leading: float, node: Node):
        super().__init__()
        self.size, self.leading, self.node = size, leading, node

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """One line tall."""
        self.width, self.height = self.size, self.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw the square."""
        self.canv.setLineWidth(1.1)
        self.canv.setStrokeColor(styles.INK)
        low = (self.leading - self.size) / 2 - self.leading * 0.04
        with figure(self.canv, self.node, self.width, self.height):
            self.canv.rect(0, low, self.size, self.size, stroke=1, fill=0)


class DottedLines(Flowable):  # type: ignore[misc]
    """Lines to write on; they can be parted over pages, of which the first one counts for who hears of them."""

    def __init__(self, lines: int, gap: float, indent: float, node: Node):
        super().__init__()
        self.lines, self.gap, self.indent, self.node = lines, gap, indent, node
        self.spaceAfter = gap * 0.5

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As tall as the lines are together."""
        self.width, self.height = width, self.lines * self.gap
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """The lines that fit, and the others."""
        fit = int(height // self.gap)
        parts = (fit, self.lines - fit)
        return [DottedLines(each, self.gap, self.indent, self.node) for each in parts] if 0 < fit < self.lines else []

    def draw(self) -> None:
        """Draw the lines from the top."""
        with figure(self.canv, self.node, self.width, self.height):
            for number in range(1, self.lines + 1):
                _dotted(self.canv, self.indent, self.height - number * self.gap, self.width)


class LabelledLine(Flowable):  # type: ignore[misc]
    """A label with one line to write on: behind it where it is short, below it where it is long."""

    def __init__(self, label: Text, wide: float, gap: float, indent: float, node: Node):
        super().__init__()
        self.label, self.wide, self.gap, self.indent, self.node = label, wide, gap, indent, node
        self.spaceAfter = gap * 0.35

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """One line to write on, and above it what the label needs."""
        tall = self.label.wrap(width, height)[1]
        self.behind = self.wide <= width * _BEHIND_LABEL
        self.width, self.height = width, max(tall, self.gap) if self.behind else tall + self.gap
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """The label in parts, where it is longer than the page."""
        if self.behind:
            return []
        parts = self.label.split(width, max(height - self.gap, 0))
        rest = [LabelledLine(each, self.wide, self.gap, self.indent, self.node) for each in parts[1:]]
        return [parts[0], *rest] if rest else []

    def draw(self) -> None:
        """Draw the label and the line."""
        under = self.label.style.leading - self.label.style.fontSize
        self.label.drawOn(self.canv, 0, 0 if self.behind else self.gap)
        start = self.wide + 4 if self.behind and self.wide else 0
        with figure(self.canv, self.node, self.width, self.gap):
            _dotted(self.canv, self.indent + start, under if self.behind else 0, self.width)


class CutHere(Flowable):  # type: ignore[misc]
    """A dashed line over the whole width with scissors at its left."""

    def __init__(self, node: Node | None) -> None:
        super().__init__()
        self.node = node
        self.spaceBefore, self.spaceAfter = 12, 6

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As tall as the scissors."""
        self.width, self.height = width, _SCISSORS
        return self.width, self.height

    def draw(self) -> None:
        """Draw scissors and line."""
        with figure(self.canv, self.node, self.width, self.height):
            scissors_on_a_line(self.canv, 0, _SCISSORS / 2)
            cut_along(self.canv, _SCISSORS + 2 * mm, _SCISSORS / 2, self.width, _SCISSORS / 2)


def scissors_on_a_line(canvas: Canvas, x: float, y: float) -> None:
    """Scissors that open to the right, the line to cut through their middle."""
    draw(canvas, "schaar", x, y - _SCISSORS / 2, _SCISSORS)


def cut_along(canvas: Canvas, x: float, y: float, to_x: float, to_y: float) -> None:
    """A line to cut along."""
    canvas.saveState()
    canvas.setDash(*_CUT)
    canvas.setLineWidth(0.7)
    canvas.setStrokeColor(styles.QUIET)
    canvas.line(x, y, to_x, to_y)
    canvas.restoreState()
