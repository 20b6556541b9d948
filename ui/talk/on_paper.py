"""How the drawings stand on the screen: black on white as on paper, or their lines would be lost on a dark screen."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from ui.colours import tint

MIDDLE = 128  # of 255: a darker ground hides a black line
EDGE = 0.06  # of the side: what stays white around the drawing
ROUND = 10  # pixels


def drawing_at(path: Path, side: int, beside: int = 0) -> QIcon:
    """A drawing with sides of so many pixels; on a dark ground it has a white sheet. Null where it cannot be read.

    `beside` keeps so many pixels free at its right, for words that stand there.
    """
    drawing = QIcon(str(path))
    is_dark = tint("surface").lightness() < MIDDLE
    edge = round(side * EDGE) if is_dark else 0
    inner = drawing.pixmap(QSize(side - 2 * edge, side - 2 * edge))
    if inner.isNull() or not (is_dark or beside):
        return QIcon() if inner.isNull() else drawing
    sheet = QPixmap(QSize(side + beside, side) * inner.devicePixelRatio())
    sheet.setDevicePixelRatio(inner.devicePixelRatio())
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_dark:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(QRectF(0, 0, side, side), ROUND, ROUND)
    painter.drawPixmap(edge, edge, inner)
    painter.end()
    return QIcon(sheet)
