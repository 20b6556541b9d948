"""The one shape language of effects: direction by shape, certainty by how it is filled, weight by a bar's width.

The same shapes are drawn on paper (reports/pdf_effects.py), so that screen and print read alike, also in grey.
"""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from resources.language import tr
from ui.colours import tint
from ui.flow import FlowLayout

COLOUR = {
    "sterk_positief": "good",
    "positief": "good",
    "neutraal": "quiet",
    "negatief": "error",
    "sterk_negatief": "error",
    "onbekend": "warning",
}
"""Colour only helps: shape and sign say the same."""

BAR = {"doorslaggevend": 0.34, "zwaar": 0.22, "normaal": 0.1, "licht": 0.04}
"""How wide the bar of a weight is, in heights of a letter."""

FILLED = {"vastgesteld": tr("gevuld"), "aannemelijk": tr("half gevuld"), "aanname": tr("open")}
"""How a shape shows how sure an effect is."""

_DASHES = (2.0, 1.6)


def draw_effect(painter: QPainter, box: QRectF, effect: str, certainty: str = "vastgesteld") -> None:
    """Draw the shape of an effect in a square box; nothing for an effect that was not filled in.

    Filled: established. Half filled: likely. Open: assumed. Filled lightly: nobody said how sure it is.
    """
    if effect not in COLOUR:
        return
    colour, path = tint(COLOUR[effect]), _shape(box, effect)
    pen = QPen(colour, max(1.1, box.width() * 0.1))
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if effect == "onbekend":
        pen.setDashPattern(_DASHES)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    if effect != "onbekend" and certainty != "aanname":
        light = QColor(colour)
        light.setAlphaF(1.0 if certainty else 0.3)
        _fill(painter, path, box, light, half=certainty == "aannemelijk")
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


def draw_weight(painter: QPainter, at: QRectF, weight: str, unit: float) -> None:
    """Draw the bar of a weight along the left side of `at`; `unit` is the height of a letter."""
    if weight in BAR:
        painter.fillRect(QRectF(at.left(), at.top(), max(1.0, unit * BAR[weight]), at.height()), tint("ink"))


def _fill(painter: QPainter, path: QPainterPath, box: QRectF, colour: QColor, half: bool) -> None:
    painter.save()
    if half:
        painter.setClipRect(QRectF(box.left() - 2, box.top() - 2, box.width() / 2 + 2, box.height() + 4))
    painter.fillPath(path, colour)
    painter.restore()


def _shape(box: QRectF, effect: str) -> QPainterPath:
    path = QPainterPath()
    up = effect in ("positief", "sterk_positief")
    if effect in ("sterk_positief", "sterk_negatief"):
        tall = box.height() * 0.46
        for top in (box.top(), box.bottom() - tall):
            path.addPolygon(_triangle(QRectF(box.left(), top, box.width(), tall), up))
            path.closeSubpath()
    elif effect in ("positief", "negatief"):
        path.addPolygon(_triangle(box.adjusted(0, box.height() * 0.14, 0, -box.height() * 0.14), up))
        path.closeSubpath()
    elif effect == "neutraal":
        path.addRect(box.adjusted(0, box.height() * 0.36, 0, -box.height() * 0.36))
    else:
        path.addRoundedRect(box, box.width() * 0.2, box.width() * 0.2)
    return path


def _triangle(box: QRectF, up: bool) -> QPolygonF:
    base, tip = (box.bottom(), box.top()) if up else (box.top(), box.bottom())
    return QPolygonF([QPointF(box.left(), base), QPointF(box.right(), base), QPointF(box.center().x(), tip)])


class EffectKey(QWidget):
    """What the shapes, their filling and the bars mean, on as many lines as the width asks."""

    def __init__(self, effects: Mapping[str, str], signs: Mapping[str, str], certainties: Mapping[str, str]) -> None:
        super().__init__()
        layout = FlowLayout(self, space=6)
        for code, label in effects.items():
            layout.addWidget(_Explained(f"{signs[code]}  {label}", code, "vastgesteld"))
        for code, label in certainties.items():
            layout.addWidget(_Explained(f"{FILLED.get(code, code)}: {label.lower()}", "positief", code))
        layout.addWidget(
            _Explained(tr("hoe breder de streep, hoe zwaarder het element weegt"), weight="doorslaggevend")
        )
        self._unsaid = _Explained(tr("licht gevuld: niet gezegd hoe zeker"), "positief", "")
        layout.addWidget(self._unsaid)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def explain_unsaid(self, needed: bool) -> None:
        """Explain a lightly filled shape only where there is one."""
        self._unsaid.setVisible(needed)


class _Explained(QLabel):
    """One shape with its meaning behind it."""

    def __init__(self, meaning: str, effect: str = "", certainty: str = "", weight: str = "") -> None:
        super().__init__(meaning)
        self._effect, self._certainty, self._weight = effect, certainty, weight
        self.setProperty("kind", "hint")
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setIndent(int(self.fontMetrics().height() * (1.0 if effect else 0.7)))

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self.fontMetrics().height() // 2, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, unit = QPainter(self), self.fontMetrics().height()
        middle = self.height() / 2
        size = unit * 0.5
        draw_effect(painter, QRectF(2, middle - size / 2, size, size), self._effect, self._certainty)
        draw_weight(painter, QRectF(2, middle - unit * 0.4, unit, unit * 0.8), self._weight, unit)
        painter.end()
