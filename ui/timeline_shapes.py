"""The shapes of a timeline: a pattern for each kind of place to sleep, a mark for each kind of day.

The same patterns and marks are drawn on paper (reports/pdf_timeline.py). A filled mark is behind us, an open one is
still to come or was never confirmed.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.timeline import PLANNED, UNKNOWN
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


def draw_mark(painter: QPainter, box: QRectF, lane: str, done: bool) -> None:
    """Draw the mark of a day in a square box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tint("accent"), max(1.3, box.width() * 0.12)))
    painter.setBrush(tint("accent" if done else "surface"))
    if lane == "gesprek":
        painter.drawEllipse(box)
    else:
        painter.drawPolygon(_outline(box, lane))
    painter.restore()


def _outline(box: QRectF, lane: str) -> QPolygonF:
    corners = {
        "stap": ((0.06, 0.06), (0.94, 0.06), (0.94, 0.94), (0.06, 0.94)),
        "termijn": ((0.5, -0.08), (1.08, 0.5), (0.5, 1.08), (-0.08, 0.5)),
        "leeftijd": ((0.5, 0.0), (1.0, 0.38), (0.82, 1.0), (0.18, 1.0), (0.0, 0.38)),
    }[lane]
    return QPolygonF([QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in corners])


class TimelineKey(QWidget):
    """What the patterns and the filling of the marks mean, as far as they occur."""

    def __init__(self) -> None:
        super().__init__()
        self._line = FlowLayout(self, space=6)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def explain(self, kinds: dict[str, str]) -> None:
        """Explain these kinds of stay, and the marks."""
        empty(self._line)
        for kind, label in kinds.items():
            self._line.addWidget(_Explained(label, kind=kind))
        self._line.addWidget(_Explained("geweest", done=True))
        self._line.addWidget(_Explained("gepland of nog te komen", done=False))
        self.updateGeometry()


class _Explained(QLabel):
    """One pattern or mark with its meaning behind it."""

    def __init__(self, meaning: str, kind: str = "", done: bool = False) -> None:
        super().__init__(meaning)
        self._kind, self._done = kind, done
        self.setProperty("kind", "hint")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setIndent(int(self.fontMetrics().height() * (1.7 if kind else 0.9)))

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self.fontMetrics().height() // 2, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, unit, middle = QPainter(self), self.fontMetrics().height(), self.height() / 2
        if self._kind:
            draw_bar(painter, QRectF(2, middle - unit * 0.28, unit * 1.3, unit * 0.56), self._kind, False, False)
        else:
            draw_mark(painter, QRectF(2, middle - unit * 0.25, unit * 0.5, unit * 0.5), "gesprek", self._done)
        painter.end()
