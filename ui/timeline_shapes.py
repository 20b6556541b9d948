"""The shapes of a timeline: a pattern for each kind of place to sleep, a mark for each kind of day.

The same patterns and marks are drawn on paper (reports/pdf_timeline.py). A filled mark is behind us, an open one is
still to come or was never confirmed.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.timeline import PLANNED, UNKNOWN
from app.timeline_shapes import CORNERS, HALVES, MEANINGS, ROUND, Corners, Filled
from resources.language import tr
from ui.colours import tint
from ui.emptying import empty
from ui.flow import FlowLayout

PATTERN = {
    "0": Qt.BrushStyle.NoBrush,
    "1": Qt.BrushStyle.SolidPattern,
    "2": Qt.BrushStyle.BDiagPattern,
    "3": Qt.BrushStyle.DiagCrossPattern,
    "4": Qt.BrushStyle.VerPattern,
    "5": Qt.BrushStyle.HorPattern,
    "6": Qt.BrushStyle.Dense6Pattern,
    "7": Qt.BrushStyle.FDiagPattern,
}
"""How a bar is filled, by ETHOS Light class."""


def draw_bar(painter: QPainter, box: QRectF, kind: str, open_begin: bool, open_end: bool) -> None:
    """Draw a stay; where it is not known when it began or ends, that side has no edge."""
    dashed = kind in (UNKNOWN, PLANNED)
    painter.save()
    painter.fillRect(box, tint("accent_soft" if kind == PLANNED else "surface"))
    if kind in PATTERN:
        painter.fillRect(box, QBrush(tint("accent"), PATTERN[kind]))
    pen = QPen(tint("quiet" if dashed else "accent"), 1.4)
    if dashed:
        pen.setDashPattern([3.0, 2.5])
    painter.setPen(pen)
    painter.drawLine(box.topLeft(), box.topRight())
    painter.drawLine(box.bottomLeft(), box.bottomRight())
    if not open_begin:
        painter.drawLine(box.topLeft(), box.bottomLeft())
    if not open_end:
        painter.drawLine(box.topRight(), box.bottomRight())
    if kind == UNKNOWN:
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
    painter.restore()


def draw_mark(painter: QPainter, box: QRectF, lane: str, filled: str) -> None:
    """Draw the mark of a day in a square box; `filled` is «done», «part» (the left half) or «open»."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tint("accent"), max(1.3, box.width() * 0.12)))
    painter.setBrush(tint("accent" if filled == "done" else "surface"))
    if lane == ROUND:
        painter.drawEllipse(box)
    else:
        painter.drawPolygon(_outline(box, CORNERS[lane]))
    if filled == "part":
        painter.setBrush(tint("accent"))
        if lane == ROUND:
            painter.drawPie(box, 90 * 16, 180 * 16)
        else:
            painter.drawPolygon(_outline(box, HALVES[lane]))
    painter.restore()


def _outline(box: QRectF, corners: Corners) -> QPolygonF:
    return QPolygonF([QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in corners])


class TimelineKey(QWidget):
    """What the patterns and the filling of the marks mean, as far as they occur."""

    def __init__(self) -> None:
        super().__init__()
        self._line = FlowLayout(self, space=6)
        self._shown: object = None
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def explain(self, kinds: dict[str, str], lanes: tuple[str, ...], fillings: tuple[Filled, ...]) -> None:
        """Explain these kinds of stay, and these fillings of the marks of these lanes."""
        shown = (kinds, lanes, fillings)
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._line)
        for kind, label in kinds.items():
            self._line.addWidget(_Explained(label, kind=kind))
        for each in fillings:
            self._line.addWidget(_Explained(tr(MEANINGS[each]), lanes, each))
        self.updateGeometry()


class _Explained(QLabel):
    """One pattern, or the marks of all lanes filled one way, with the meaning behind it."""

    def __init__(self, meaning: str, lanes: tuple[str, ...] = (), filled: Filled = "open", kind: str = "") -> None:
        super().__init__(meaning)
        self._kind, self._lanes, self._filled = kind, lanes, filled
        self.setProperty("kind", "hint")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setIndent(int(self.fontMetrics().height() * (1.7 if kind else 0.2 + 0.75 * len(lanes))))

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self.fontMetrics().height() // 2, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, unit, middle = QPainter(self), self.fontMetrics().height(), self.height() / 2
        if self._kind:
            draw_bar(painter, QRectF(2, middle - unit * 0.28, unit * 1.3, unit * 0.56), self._kind, False, False)
        for place, lane in enumerate(self._lanes):
            box = QRectF(2 + place * unit * 0.75, middle - unit * 0.25, unit * 0.5, unit * 0.5)
            draw_mark(painter, box, lane, self._filled)
        painter.end()
