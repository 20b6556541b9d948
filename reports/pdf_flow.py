"""Knows how the pieces of a page flow: text with something beside it, headings with bookmarks."""

from itertools import pairwise
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, Frame
from reportlab.platypus.paragraph import _HSFrag, _SplitFrag, _SplitFragH, _SplitWord, _SplitWordEnd

from reports import pdf_styles as styles
from reports.pdf_places import Places, hand_on
from reports.pdf_said import said_apart
from reports.pdf_scripts import ScriptParagraph
from reports.pdf_structure import Node, Stretch
from reports.pdf_tagged_canvas import TaggedCanvas

_Size = tuple[float, float]


class Text(ScriptParagraph):
    """A paragraph that is broken into lines once for a width: a page asks for its size again and again.

    `node` says what it is, and stays one over several pages; `stretches` name parts of the text that are nodes of their
    own, in order and without gaps. `goes_on` says that more of the node follows, parted from these words by a space.
    """

    frags: list[Any]
    _broken_at: float | None = None
    _size: _Size = (0, 0)

    def __init__(
        self, text: str | None, style: Any = None, bulletText: str | None = None, frags: Any = None,
        node: Node | None = None, stretches: tuple[Stretch, ...] = (),
        goes_on: bool = False,
    ):  # fmt: skip
        super().__init__(text, style, bulletText, frags)
        self.node, self.stretches, self.goes_on = node, stretches, goes_on
        if node is not None:
            self.frags, self.stretches = said_apart(self.frags, node, stretches, goes_on)

    def wrap(self, width: float, height: float) -> _Size:
        """The size at this width; how much height is left makes no difference to it."""
        if self._broken_at == width and hasattr(self, "blPara"):  # ReportLab drops the lines where it splits in vain
            return self._size
        self._size = super().wrap(width, height)
        self._broken_at = width
        _mark_parted_words(self)
        return self._size

    def split(self, width: float, height: float) -> list["Text"]:
        """The lines that fit and the others, both of the same node."""
        if not hasattr(self, "blPara"):
            self.wrap(width, height)
        lines = self.blPara.lines
        parts: list[Text] = super().split(width, height)
        for each in parts:
            each.node, each.stretches = self.node, self.stretches
        if len(parts) > 1:
            parts[0].goes_on = _ends_with_word(lines[len(parts[0].blPara.lines) - 1])
            parts[1].goes_on = self.goes_on
        return parts

    def draw(self) -> None:
        """Draw the lines as text of the node."""
        canvas = self.canv
        if not isinstance(canvas, TaggedCanvas):
            super().draw()
            return
        ends = [_ends_with_word(each) for each in self.blPara.lines]
        ends[-1:] = [self.goes_on] * bool(ends)
        with canvas.text(self, self.node, self.stretches, iter(ends)):
            super().draw()


def _mark_parted_words(text: Text) -> None:
    """Remember of each line of mixed type whether it ends within a word that was too long for it."""
    lines = text.blPara.lines
    if text.blPara.kind and not text.is_set:
        for line, below in pairwise(lines):
            last = text.frags[below.sFW - 1]
            line.parts_a_word = isinstance(last, _SplitFrag) and not isinstance(last, (_SplitFragH, _HSFrag))


def _ends_with_word(line: Any) -> bool:
    """Whether a word ends where this line ends, so that a space belongs there."""
    if not isinstance(line, tuple):
        return not getattr(line, "parts_a_word", False)
    words = line[1]
    return not words or not isinstance(words[-1], _SplitWord) or isinstance(words[-1], _SplitWordEnd)


class Column(Frame):  # type: ignore[misc]
    """Where the text of a page stands. While it only has to become known what comes on which page nothing is drawn."""

    draws = True

    def __init__(self, *given: float, places: Places):
        super().__init__(*given)
        self.places = places

    def _add(self, flowable: Flowable, canvas: Canvas, trySplit: int = 0) -> int:
        if not self.draws:
            flowable.drawOn = _draw_nothing
        top = self._y
        try:
            added = int(super()._add(flowable, canvas, trySplit))
        finally:
            flowable.__dict__.pop("drawOn", None)
        if added and self.draws:
            self.places.note(flowable, canvas.getPageNumber(), self, top, self._y)
        return added

    add = _add

    def split(self, flowable: Flowable, canvas: Canvas) -> list[Flowable]:
        """The parts of what does not fit as a whole, which belong to the same block."""
        return hand_on(flowable, super().split(flowable, canvas))


def _draw_nothing(*_where: object, **_how: object) -> None:
    """In the place of drawing."""


class Beside(Flowable):  # type: ignore[misc]
    """A paragraph that flows over pages, with something small beside its first line and, if wanted, a rule."""

    def __init__(self, body: Text, aside: Flowable | None = None, x: float = 0, width: float = 0, rule: float = -1):
        super().__init__()
        self.body, self.aside, self.x, self.aside_width, self.rule = body, aside, x, width, rule

    def wrap(self, width: float, height: float) -> _Size:
        """The size: that of the taller of the two."""
        self.body_height = self.body.wrap(width, height)[1]
        self.aside_height = self.aside.wrap(self.aside_width, height)[1] if self.aside else 0
        self.width, self.height = width, max(self.body_height, self.aside_height)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """What fits and what does not; what stands beside it stays with the first part."""
        self.wrap(width, height)
        if self.aside_height > height:
            return []
        parts = self.body.split(width, height)
        if len(parts) < 2:
            return parts and [self]
        first = Beside(parts[0], self.aside, self.x, self.aside_width, self.rule)
        return [first, Beside(parts[1], rule=self.rule)]

    def draw(self) -> None:
        """Draw both from the same top, in the order in which they are read, and the rule along the text."""
        if self.aside:
            self.aside.drawOn(self.canv, self.x, self.height - self.aside_height)
        self.body.drawOn(self.canv, 0, self.height - self.body_height)
        if self.rule >= 0:
            self.canv.setLineWidth(1.1)
            self.canv.setStrokeColor(styles.INK)
            self.canv.line(self.rule, self.height - self.body_height - 1, self.rule, self.height - 1)

    def getSpaceBefore(self) -> float:
        """The space above is that of the text."""
        return float(self.body.getSpaceBefore())

    def getSpaceAfter(self) -> float:
        """The space below is that of the text."""
        return float(self.body.getSpaceAfter())


class Rule(Flowable):  # type: ignore[misc]
    """A horizontal line over the full width."""

    def __init__(self, thick: float, before: float, after: float):
        super().__init__()
        self.thick, self.spaceBefore, self.spaceAfter = thick, before, after

    def wrap(self, width: float, height: float) -> _Size:
        """As wide as the column."""
        self.width, self.height = width, self.thick
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line."""
        self.canv.setLineWidth(self.thick)
        self.canv.setStrokeColor(styles.INK if self.thick > 0.8 else styles.RULE)
        self.canv.line(0, 0, self.width, 0)


class Room(CondPageBreak):  # type: ignore[misc]
    """A new page where less than this height is left; it takes no space itself."""

    _ZEROSIZE = True
    _SPACETRANSFER = True

    def wrap(self, width: float, height: float) -> _Size:
        """Nothing to show. Where the page is full already it goes to the next by itself: asking for a new page as well
        would leave that one blank."""
        if height < 0:
            return 0, 0
        wide, tall = super().wrap(width, height)
        return wide, tall


class Anchor(Flowable):  # type: ignore[misc]
    """Where a heading stands: an entry among the bookmarks (`depth` from 0), and where `listed` among the contents."""

    _ZEROSIZE = True
    _SPACETRANSFER = True

    def __init__(self, key: str, text: str, level: int, depth: int, listed: bool = True):
        super().__init__()
        self.key, self.text, self.level, self.depth, self.listed = key, text, level, depth, listed

    def wrap(self, width: float, height: float) -> _Size:
        """Nothing to show."""
        return 0, 0

    def draw(self) -> None:
        """Set the bookmark."""
        self.canv.bookmarkHorizontal(self.key, 0, 0)
        self.canv.addOutlineEntry(self.text, self.key, self.depth, closed=self.depth > 0)
