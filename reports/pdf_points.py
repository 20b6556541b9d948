"""Knows on which pages numbered paragraphs stand, and how a cell or a text says so."""

from collections.abc import Iterable, Iterator
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import ActionFlowable, CondPageBreak, Flowable

from reports import pdf_styles as styles
from reports.document import Block, Heading, Paragraph
from reports.pdf_flow import Anchor, Text
from reports.pdf_structure import Node
from reports.pdf_tagged_canvas import tagged
from reports.wording import in_ranges

Found = dict[int, frozenset[int]]
"""The pages on which each numbered paragraph stands, with the rows, lists and tables that belong to it."""

_LONGEST = "(blz. 00, 00)"
_APART = 2.6


def points_of(blocks: Iterable[Block]) -> Iterator[int]:
    """Of each block the number of the paragraph it belongs to: what follows a number is cited by it up to a heading."""
    point = 0
    for each in blocks:
        if isinstance(each, Heading):
            point = 0
        elif isinstance(each, Paragraph) and each.number:
            point = each.number
        yield point


def takes_room(flowable: Flowable) -> bool:
    """Whether anything is seen where this flowable comes; a page break before a block may stand a page earlier."""
    return not isinstance(flowable, ActionFlowable | CondPageBreak | Anchor)


def pages_said(pages: Iterable[int]) -> str:
    """«blz. 3, 5–7»; empty for none."""
    found = sorted(set(pages))
    return f"blz. {in_ranges(found)}" if found else ""


def spanned(pages: Iterable[int]) -> str:
    """«(blz. 3)», «(blz. 3, 4)», «(blz. 3–7)»: short whatever they are, from the first to the last."""
    found = sorted(set(pages))
    return f"({pages_said(found)})" if len(found) < 3 else f"(blz. {found[0]}–{found[-1]})"


class PointPages(Flowable):  # type: ignore[misc]
    """One line with the pages of these paragraphs. It is as high whatever stands in it, so no page moves by it."""

    def __init__(self, points: tuple[int, ...], node: Node):
        super().__init__()
        self.points, self.node = points, node

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """One small line."""
        self.width, self.height = width, styles.CELL_NOTE.leading
        return self.width, self.height

    def draw(self) -> None:
        """Write the pages that the pass before this one found; from the first to the last where there is no room."""
        style = styles.CELL_NOTE
        found = _pages(self, self.points)
        text = pages_said(found)
        if not text:
            return
        if stringWidth(text, style.fontName, style.fontSize) > self.width:
            text = f"blz. {min(found)}–{max(found)}"
        with tagged(self.canv, self.node):
            self.canv.setFillColor(style.textColor)
            self.canv.setFont(style.fontName, style.fontSize)
            self.canv.drawString(0, self.height - style.fontSize, text)


class PointedText(Text):
    """A text that ends with the numbers of paragraphs, and behind those their pages.

    Room for the pages is kept whatever they turn out to be, on a line of their own where the last one is too full.
    """

    points: tuple[int, ...] = ()
    _extra = 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The size of the text, one line more where the pages do not fit on the last."""
        wide, tall = super().wrap(width, height)
        self._extra = self._line_more(width) if self.points else 0
        self.height = tall + self._extra
        return wide, self.height

    def split(self, width: float, height: float) -> list[Text]:
        """The lines that fit and the others; the pages stay behind the last of them."""
        self.wrap(width, height)
        parts = super().split(width, height - self._extra)
        if isinstance(parts[-1:] and parts[-1], PointedText):
            parts[-1].points = self.points
        return parts

    def draw(self) -> None:
        """Draw the text, and the pages that the pass before this one found."""
        super().draw()
        found, style = _pages(self, self.points), self.style
        if not found or self.node is None:
            return
        text = spanned(found)
        x = style.leftIndent if self._extra else self._end() + _APART
        with tagged(self.canv, self.node):
            self.canv.setFillColor(style.textColor)
            self.canv.setFont(style.fontName, style.fontSize)
            self.canv.drawString(x, style.leading - style.fontSize, text)

    def _line_more(self, width: float) -> float:
        style = self.style
        needed = self._end() + _APART + stringWidth(_LONGEST, style.fontName, style.fontSize)
        return float(style.leading) if needed > width - style.rightIndent else 0.0

    def _end(self) -> float:
        """Where the last line ends; ReportLab counts the indents as text."""
        return float(self.getActualLineWidths0()[-1] - self.style.rightIndent)


def _pages(flowable: Flowable, points: tuple[int, ...]) -> list[int]:
    document: Any = flowable.canv._doctemplate
    found: Found = document.points_found
    return sorted({page for point in points for page in found.get(point, ())})
