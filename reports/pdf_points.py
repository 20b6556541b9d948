"""Knows how a cell says on which pages the numbered paragraphs stand that it points at."""

from collections.abc import Iterable
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from reports import pdf_styles as styles
from reports.pdf_structure import Node
from reports.pdf_tagged_canvas import tagged
from reports.wording import in_ranges


def pages_said(pages: Iterable[int]) -> str:
    """«blz. 3, 5–7»; empty for none."""
    found = sorted(set(pages))
    return f"blz. {in_ranges(found)}" if found else ""


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
        found = [page for point in self.points if (page := self._where().get(point))]
        text = pages_said(found)
        if not text:
            return
        if stringWidth(text, style.fontName, style.fontSize) > self.width:
            text = f"blz. {min(found)}–{max(found)}"
        with tagged(self.canv, self.node):
            self.canv.setFillColor(style.textColor)
            self.canv.setFont(style.fontName, style.fontSize)
            self.canv.drawString(0, self.height - style.fontSize, text)

    def _where(self) -> dict[int, int]:
        pages: Any = self.canv._doctemplate
        return dict(pages.points_found)
