"""How one cell of a comparison is painted: an effect with its sign and horizon, a name with its weight."""

from math import ceil
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.comparison import SIGNS, Cell, Line
from resources.language import tr
from ui.colours import tint
from ui.effect_shapes import draw_effect, draw_weight

CELL = Qt.ItemDataRole.UserRole
LINE = Qt.ItemDataRole.UserRole + 1
MARKED = Qt.ItemDataRole.UserRole + 2
HORIZON = {"nu": tr("direct"), "maanden": tr("maanden"), "later": tr("later")}
"""The horizons in one short word; in full they stand under the table."""

LONGEST_WEIGHT = tr("doorslaggevend")

WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
CENTRED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
_SMALL = 0.84
Index = QModelIndex | QPersistentModelIndex


class Cells(QStyledItemDelegate):
    """Paints an effect as a shape with its sign, and under it when that shows; a name with its weight."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        table: Any = self.parent()
        line, cell, unit = index.data(LINE), index.data(CELL), option.fontMetrics.height()
        rect = QRect(option.rect)
        if line is None and cell is None:
            super().paint(painter, option, index)
        elif line is not None:
            draw_weight(painter, QRectF(rect).adjusted(0, 2, 0, -2), line.cells[0].weight if line.weight else "", unit)
            if not table.stacked:
                left, right = beside_name(unit)
                draw_name(painter, rect.adjusted(left, 0, -right, 0), line, table, middle=True)
        else:
            rect.setTop(rect.top() + (table.name_height(index.row()) if table.stacked else 0))
            if index.data(MARKED):
                painter.fillRect(rect, tint("accent_soft"))
            self._paint_cell(painter, rect, cell, table, between_children=not table.grid.lines[index.row()].weight)
        self._edges(painter, option, rect)

    def _paint_cell(self, painter: QPainter, rect: QRect, cell: Cell, table: QWidget, between_children: bool) -> None:
        if between_children:
            unit = table.fontMetrics().height()
            draw_weight(painter, QRectF(rect).adjusted(1, unit * 0.3, 0, -unit * 0.3), cell.weight, unit)
        draw_cell(painter, rect, cell, table, words_under(cell, between_children, rect.width(), table))

    def _edges(self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect) -> None:
        painter.save()
        painter.setPen(tint("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(tint("accent"))
            painter.drawRect(inside.adjusted(1, 1, -2, -2))
            painter.drawRect(inside.adjusted(2, 2, -3, -3))
        painter.restore()


def about(line: Line) -> list[str]:
    """What stands under the name of an element: how much it weighs and how sure its effects are."""
    return [each for each in (line.weight and tr("weegt {weight}", weight=line.weight.lower()), line.certainty) if each]


def draw_name(painter: QPainter, room: QRect, line: Line, table: QWidget, middle: bool = False) -> None:
    """Write the name of an element with what it weighs under it."""
    said = " · ".join(about(line))
    title = f"{line.code}  {line.name}"
    painter.save()
    painter.setFont(bolded(table.font(), line.heavy))
    height = painter.boundingRect(room, WRAPPED, title).height()
    less = QFontMetrics(small(table.font())).boundingRect(room, WRAPPED, said).height() if said else 0
    top = max(0, (room.height() - height - less) // 2) if middle else 0
    painter.setPen(tint("ink"))
    painter.drawText(room.adjusted(0, top, 0, 0), WRAPPED, title)
    painter.setFont(small(table.font()))
    painter.setPen(tint("quiet"))
    painter.drawText(room.adjusted(0, top + height, 0, 0), WRAPPED, said)
    painter.restore()


def beside_name(unit: float) -> tuple[int, int]:
    """How much a cell keeps free left and right of a name."""
    return int(unit * 0.6), ceil(unit / 3)


def weight_room(table: QWidget) -> int:
    """How wide a cell must be to tell under its effect how much it weighs."""
    longest = QFontMetrics(small(table.font())).horizontalAdvance(LONGEST_WEIGHT)
    return ceil(longest + table.fontMetrics().height() * 1.2)


def words_under(cell: Cell, between_children: bool, width: float, table: QWidget) -> list[str]:
    """What stands under an effect: between children how much it weighs, where that fits, and when it shows."""
    weight = cell.weight if between_children and width >= weight_room(table) else ""
    return [each for each in (tr(weight), HORIZON.get(cell.horizon, "")) if each] if cell.effect else []


def draw_cell(painter: QPainter, room: QRect, cell: Cell, table: QWidget, under: list[str]) -> None:
    """Draw an effect in the middle of its room: shape and sign, with small words under them."""
    unit, line = table.fontMetrics().height(), QFontMetrics(small(table.font())).height()
    upper = QRectF(room.left(), room.center().y() - (unit + line * len(under)) / 2, room.width(), unit)
    painter.save()
    painter.setPen(tint("quiet"))
    painter.setFont(small(table.font()))
    for place, words in enumerate(under):
        below = QRectF(room.left(), upper.bottom() + place * line, room.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)
    if not cell.effect:
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, tr("n.v.t.") if cell.aside else tr("leeg"))
    else:
        painter.setPen(tint("ink"))
        painter.setFont(bolded(table.font(), True))
        _draw_effect(painter, upper, cell, unit)
    painter.restore()


def _draw_effect(painter: QPainter, room: QRectF, cell: Cell, unit: float) -> None:
    sign = SIGNS[cell.effect]
    if cell.effect == "onbekend":
        box = QRectF(0, 0, unit * 0.9, unit * 0.9)
        box.moveCenter(room.center())
        draw_effect(painter, box, cell.effect)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, sign)
        return
    size, gap = unit * 0.62, unit * 0.28
    left = room.center().x() - (size + gap + painter.fontMetrics().horizontalAdvance(sign)) / 2
    draw_effect(painter, QRectF(left, room.center().y() - size / 2, size, size), cell.effect, cell.certainty)
    place = QRectF(left + size + gap, room.top(), unit * 2, room.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, sign)


def bold(widget: QWidget) -> QFontMetrics:
    """The measures of the heavier type of a widget."""
    return QFontMetrics(bolded(widget.font(), True))


def bolded(font: QFont, heavy: bool) -> QFont:
    """The font, heavier or not."""
    made = QFont(font)
    made.setBold(heavy)
    return made


def small(font: QFont) -> QFont:
    """The font for what stands under something else."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * _SMALL)
    return made
