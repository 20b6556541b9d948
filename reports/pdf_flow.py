"""Knows how the pieces of a page flow: text with something beside it, headings with bookmarks, contents lines."""

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, Frame

from reports import pdf_styles as styles
from reports.document import Run
from reports.fonts import markup
from reports.pdf_scripts import ScriptParagraph

_Size = tuple[float, float]


class Text(ScriptParagraph):
    """A paragraph that is broken into lines once for a width: a page asks for its size again and again."""

    _broken_at: float | None = None
    _size: _Size = (0, 0)

    def wrap(self, width: float, height: float) -> _Size:
        """The size at this width; how much height is left makes no difference to it."""
        if self._broken_at == width and hasattr(self, "blPara"):  # ReportLab drops the lines where it splits in vain
            return self._size
        self._size = super().wrap(width, height)
        self._broken_at = width
        return self._size


class Column(Frame):  # type: ignore[misc]
    """Where the text of a page stands. While it only has to become known what comes on which page nothing is drawn."""

    draws = True

    def _add(self, flowable: Flowable, canvas: Canvas, trySplit: int = 0) -> int:
        if not self.draws:
            flowable.drawOn = _draw_nothing
        try:
            return int(super()._add(flowable, canvas, trySplit))
        finally:
            flowable.__dict__.pop("drawOn", None)

    add = _add


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


class ContentsLine(Flowable):  # type: ignore[misc]
    """One line of the contents: a heading that can be clicked, dots, and the page it stands on."""

    def __init__(self, entry: Anchor, page: int):
        super().__init__()
        self.style, self.page = styles.CONTENTS[entry.level], str(page)
        self.text = Text(f'<a href="#{entry.key}">{markup(Run(entry.text))}</a>', self.style)

    def wrap(self, width: float, height: float) -> _Size:
        """As tall as the heading is when it is set."""
        self.width, self.height = width, self.text.wrap(width, height)[1]
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """A line is not parted."""
        return []

    def draw(self) -> None:
        """Draw the heading, and beside its last line the dots and the page."""
        self.text.drawOn(self.canv, 0, 0)
        size, font = self.style.fontSize, self.style.fontName
        base = self.style.leading - size
        room = self.width - stringWidth(self.page, font, size)
        from_x = self._end_of_text() + 5
        dots = int((room - 6 - from_x) / stringWidth(" .", font, size))
        self.canv.setFont(font, size)
        self.canv.setFillColor(styles.INK)
        self.canv.drawString(room, base, self.page)
        self.canv.setFillColor(styles.RULE)
        self.canv.drawRightString(room - 4, base, " ." * max(dots, 0))

    def _end_of_text(self) -> float:
        """Where the last line of the heading ends; ReportLab counts the indent at the right as text."""
        return float(self.text.getActualLineWidths0()[-1] - self.style.rightIndent)

    def getSpaceBefore(self) -> float:
        """The space above is that of the style."""
        return float(self.style.spaceBefore)


class ContentsTable(Flowable):  # type: ignore[misc]
    """The contents: shows the pages that the pass before has found, so that two passes are needed."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = Text(markup(Run(title)), styles.CONTENTS_TITLE)
        self.found: list[tuple[Anchor, int]] = []
        self.shown: list[tuple[Anchor, int]] = []

    def expect(self, anchors: list[Anchor]) -> None:
        """Take up the room of all lines in the first pass already, so that the second finds every heading in place."""
        self.found = [(each, 0) for each in anchors]

    def isIndexing(self) -> bool:
        """It waits for page numbers."""
        return True

    def beforeBuild(self) -> None:
        """A new pass begins: show what the last one found."""
        self.shown, self.found = self.found, []

    def afterBuild(self) -> None:
        """Nothing is left to do after a pass."""

    def notify(self, kind: str, entry: tuple[Anchor, int]) -> None:
        """A heading was set on a page."""
        self.found.append(entry)

    def isSatisfied(self) -> bool:
        """Whether what is shown is what was found."""
        return self.shown == self.found

    def wrap(self, width: float, height: float) -> _Size:
        """The height of the title and all lines together."""
        lines = [ContentsLine(*each) for each in self.shown if each[0].listed and each[0].level in styles.CONTENTS]
        self.lines: list[Flowable] = [self.title, *lines]
        self.width = width
        self.height = sum(each.wrap(width, height)[1] + each.getSpaceBefore() for each in self.lines)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Nothing, so that all of it moves to the next page; its lines when one page cannot hold it."""
        return [] if self.wrap(width, height)[1] <= styles.HEIGHT else list(self.lines)

    def draw(self) -> None:
        """Draw title and lines below each other."""
        y = self.height
        for each in self.lines:
            y -= each.height + each.getSpaceBefore()
            each.drawOn(self.canv, 0, y)
