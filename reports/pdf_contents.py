"""Knows how the contents are set: a line for each heading that can be clicked, with the page it stands on."""

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from reports import pdf_styles as styles
from reports.document import Run
from reports.fonts import markup
from reports.pdf_flow import Anchor, Text
from reports.pdf_structure import Node, line_of_contents
from reports.pdf_tagged_canvas import artifact, tagged

_Size = tuple[float, float]


_BETWEEN = 9 * mm
"""Between the two columns of the contents."""


class ContentsLine(Flowable):  # type: ignore[misc]
    """One line of the contents: a heading that can be clicked, dots, and the page it stands on."""

    def __init__(self, entry: Anchor, page: int, nodes: tuple[Node, Node]):
        super().__init__()
        self.style, self.page = styles.CONTENTS[entry.level], str(page)
        link, self.reference = nodes
        link.alt = f"{entry.text}, pagina {page}"
        self.text = Text(f'<a href="#{entry.key}">{markup(Run(entry.text))}</a>', self.style, node=link, goes_on=True)

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
        with tagged(self.canv, self.reference):
            self.canv.drawString(room, base, self.page)
        self.canv.setFillColor(styles.RULE)
        with artifact(self.canv):
            self.canv.drawRightString(room - 4, base, " ." * max(dots, 0))

    def _end_of_text(self) -> float:
        """Where the last line of the heading ends; ReportLab counts the indent at the right as text."""
        return float(self.text.getActualLineWidths0()[-1] - self.style.rightIndent)

    def getSpaceBefore(self) -> float:
        """The space above is that of the style."""
        return float(self.style.spaceBefore)


class ContentsTable(Flowable):  # type: ignore[misc]
    """The contents: shows the pages that the pass before has found, so that two passes are needed."""

    def __init__(self, title: str, contents: Node, caption: Node) -> None:
        super().__init__()
        self.title = Text(markup(Run(title)), styles.CONTENTS_TITLE, node=caption)
        self.contents = contents
        self.nodes: dict[str, tuple[Node, Node]] = {}
        self.found: list[tuple[Anchor, int]] = []
        self.shown: list[tuple[Anchor, int]] = []

    def expect(self, anchors: list[Anchor]) -> None:
        """Take up the room of all lines in the first pass already, so that the second finds every heading in place."""
        self.found = [(each, 0) for each in anchors]
        shown = (each.key for each in anchors if each.level in styles.CONTENTS)
        self.nodes = {key: line_of_contents(self.contents) for key in shown}

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
        shown = [each for each in self.shown if each[0].listed and each[0].level in styles.CONTENTS]
        lines = [ContentsLine(entry, page, self.nodes[entry.key]) for entry, page in shown]
        self.lines: list[Flowable] = [self.title, *lines]
        self.half = (width - _BETWEEN) / 2
        self.columns = lines[: (len(lines) + 1) // 2], lines[(len(lines) + 1) // 2 :]
        self.top = self.title.wrap(width, height)[1] + self.title.getSpaceBefore()
        tall = [sum(each.wrap(self.half, height)[1] + each.getSpaceBefore() for each in part) for part in self.columns]
        self.width, self.height = width, self.top + max(tall)
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Nothing, so that all of it moves to the next page; its lines when one page cannot hold it."""
        return [] if self.wrap(width, height)[1] <= styles.HEIGHT else list(self.lines)

    def draw(self) -> None:
        """Draw the title, and the lines below it in two columns, so that all of them fit on the first page."""
        self.title.drawOn(self.canv, 0, self.height - self.top)
        for place, lines in enumerate(self.columns):
            y = self.height - self.top
            for each in lines:
                y -= each.height + each.getSpaceBefore()
                each.drawOn(self.canv, place * (self.half + _BETWEEN), y)
