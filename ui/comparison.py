"""The comparison as a table: elements down, options across, each direction as a shape and a sign, no totals."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.comparison import SIGNS, Cell, Grid
from app.fields import Field
from ui.curtain import curtained
from ui.editing import Editing
from ui.plain import tip
from ui.style import COLOURS

EFFECT = Qt.ItemDataRole.UserRole
MARKED = Qt.ItemDataRole.UserRole + 1
WEIGHT = Qt.ItemDataRole.UserRole + 2
SAID = Qt.ItemDataRole.UserRole + 3
_COLOUR = {
    "sterk_positief": "good",
    "positief": "good",
    "neutraal": "quiet",
    "negatief": "error",
    "sterk_negatief": "error",
    "onbekend": "warning",
}
HEAVY = ("Doorslaggevend", "Zwaar")
Index = QModelIndex | QPersistentModelIndex
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class Comparison(QWidget):
    """The table and, under it, what was written about the cell that is looked at (arrow keys move through it)."""

    def __init__(self, editing: Editing, name: str, grid: Callable[[], Grid]) -> None:
        super().__init__()
        self._editing = editing
        self._make = grid
        self._effects = editing.method.choices["effect"]
        self._grid = Grid((), ())
        self.table = _Table(name)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setProperty("kind", "hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.table)
        layout.addWidget(self.note)
        self.table.currentCellChanged.connect(lambda row, column, *_before: self._tell(row, column))
        editing.changed.connect(self._renew)
        self._renew("/chosen_option_id")

    def _renew(self, field: Field) -> None:
        """Fill the table anew when another option was chosen."""
        if field.endswith("/chosen_option_id"):
            self._grid = for_the_table(self._editing, self._make()) if self._editing.curtain else self._make()
            self.table.fill(self._grid, self._effects)
            self._tell(-1, -1)

    def _tell(self, row: int, column: int) -> None:
        cell = self.table.item(row, column) if row >= 0 else None
        self.note.setText((cell.data(SAID) if cell else "") or self._standing_note())

    def _standing_note(self) -> str:
        told = [f"Niet relevant gevonden: {', '.join(self._grid.set_aside)}."] if self._grid.set_aside else []
        told.append("++ sterk positief, + positief, 0 geen verschil, − negatief, −− sterk negatief, ? onbekend.")
        return " ".join(told)


def for_the_table(editing: Editing, grid: Grid) -> Grid:
    """The grid without what the children want and without every element that is hidden for one of them."""
    elements = (each for child in editing.assessment.children for each in child.elements)
    hidden = {"E1", *(each.code for each in elements if curtained(editing, each))}
    return replace(grid, lines=tuple(each for each in grid.lines if each.code not in hidden))


class _Table(QTableWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._later = QTimer(self)  # rows are measured when the columns have got their widths
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fit_height)
        self.setAccessibleName(name)
        self.setObjectName("comparison")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setShowGrid(False)
        self.setItemDelegate(_Effects(self))
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().sectionResized.connect(lambda column, *_sizes: column == 0 and self._later.start())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fill(self, grid: Grid, effects: object) -> None:
        judges = any(line.verdict for line in grid.lines)
        heads = ["Element"]
        heads += ["\n".join(part for part in (each.short, each.mark) if part) for each in grid.columns]
        heads += ["Keuze naast\nbeste optie"] if judges else []
        self.clear()
        self.setColumnCount(len(heads))
        self.setRowCount(len(grid.lines))
        self.setHorizontalHeaderLabels(heads)
        for place, column in enumerate(grid.columns, 1):
            self.horizontalHeaderItem(place).setToolTip(tip(column.full))
        for row, line in enumerate(grid.lines):
            self._put(row, 0, f"{line.code}  {line.name}", bold=line.weight in HEAVY)
            self.item(row, 0).setData(WEIGHT, line.weight and f"weegt {line.weight.lower()}")
            _tell(self.item(row, 0), ", ".join(part for part in (line.name, self.item(row, 0).data(WEIGHT)) if part))
            for place, (column, cell) in enumerate(zip(grid.columns, line.cells, strict=True), 1):
                self._put_effect(row, place, f"{line.name}, {column.short} {column.full}", cell, effects)
                self.item(row, place).setData(MARKED, "gekozen" in column.mark)
            if judges:
                self._put(row, len(heads) - 1, line.verdict, bold=line.verdict == "slechter")
        self._lay_out()

    def _put(self, row: int, column: int, text: str, bold: bool) -> None:
        item = QTableWidgetItem(text)
        font = item.font()
        font.setBold(bold)
        item.setFont(font)
        self.setItem(row, column, item)

    def _put_effect(self, row: int, column: int, name: str, cell: Cell, effects) -> None:
        item = QTableWidgetItem(SIGNS.get(cell.effect, ""))
        words = effects.get(cell.effect, "nog niet ingevuld").lower()
        item.setData(EFFECT, cell.effect or "leeg")
        _tell(item, f"{name}: {words}." + (f" {cell.note}" if cell.note else ""))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, item.data(SAID))
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setItem(row, column, item)

    def _lay_out(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if self.columnCount():
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        for column in range(self.columnCount()):
            if self.item(0, column) is not None and not self.item(0, column).data(EFFECT):
                self.horizontalHeaderItem(column).setTextAlignment(Qt.AlignmentFlag.AlignLeft)
        self._fit_height()

    def _fit_height(self) -> None:
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        height = self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth()
        if height != self.height():
            self.setFixedHeight(height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.columnCount():
            self._fit_height()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self.setCurrentCell(-1, -1)


def _tell(item: QTableWidgetItem | None, text: str) -> None:
    item.setData(SAID, text)
    item.setToolTip(tip(text))


class _Effects(QStyledItemDelegate):
    """Paints a direction as a shape beside its sign, right without colour too, and a weight under its element."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        unit = option.fontMetrics.height()
        if index.data(EFFECT):
            return QSize(int(unit * 2.7), int(unit * 1.7))
        if index.column():
            return QSize(option.fontMetrics.horizontalAdvance(str(index.data())) + unit, int(unit * 1.7))
        lines = 2 if index.data(WEIGHT) else 1
        room = self.parent().columnWidth(0) - unit
        wrapped = _bold(option).boundingRect(QRect(0, 0, room, 0), _WRAPPED, str(index.data())).height()
        return QSize(unit * 8, wrapped + (lines - 1) * unit + unit // 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.data(EFFECT):
            self._paint_effect(painter, option, index)
        elif index.column() == 0:
            self._paint_name(painter, option, index)
        else:
            super().paint(painter, option, index)
        self._frame(painter, option)

    def _paint_name(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        unit = option.fontMetrics.height()
        name, weight = str(index.data()), str(index.data(WEIGHT) or "")
        room = option.rect.adjusted(unit // 3, 0, -unit // 3, 0)
        painter.save()
        painter.setFont(index.data(Qt.ItemDataRole.FontRole) or option.font)
        painter.setPen(QColor(COLOURS["ink"]))
        wrapped = painter.boundingRect(room, _WRAPPED, name).height()
        spare = room.height() - wrapped - (unit if weight else 0)
        room.setTop(room.top() + max(0, spare // 2))
        painter.drawText(room, _WRAPPED, name)
        painter.setFont(option.font)
        painter.setPen(QColor(COLOURS["quiet"]))
        painter.drawText(room.adjusted(0, wrapped, 0, 0), _WRAPPED, weight)
        painter.restore()

    def _paint_effect(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.data(MARKED):
            painter.fillRect(option.rect, QColor(COLOURS["accent_soft"]))
        unit, room = option.fontMetrics.height(), QRectF(option.rect)
        shape = QRectF(0, 0, unit * 0.7, unit * 0.7)
        shape.moveCenter(QPointF(room.center().x() - unit * 0.5, room.center().y()))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(COLOURS[_COLOUR.get(index.data(EFFECT), "line")]))
        _draw(painter, shape, index.data(EFFECT))
        painter.setPen(QColor(COLOURS["ink"]))
        sign = QRect(int(shape.right() + unit * 0.2), option.rect.top(), unit * 2, option.rect.height())
        painter.drawText(sign, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(index.data()))
        painter.restore()

    def _frame(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setPen(QColor(COLOURS["accent"]))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
            painter.restore()


def _bold(option: QStyleOptionViewItem) -> QFontMetrics:
    font = QFont(option.font)
    font.setBold(True)
    return QFontMetrics(font)


def _draw(painter: QPainter, box: QRectF, effect: str) -> None:
    up = effect in ("positief", "sterk_positief")
    if effect in ("sterk_positief", "sterk_negatief"):
        half = box.height() / 2
        for top in (box.top(), box.top() + half):
            painter.drawPolygon(_triangle(QRectF(box.left(), top, box.width(), half), up))
    elif effect in ("positief", "negatief"):
        painter.drawPolygon(_triangle(box.adjusted(0, box.height() * 0.2, 0, -box.height() * 0.2), up))
    elif effect == "neutraal":
        painter.drawRoundedRect(box.adjusted(0, box.height() * 0.4, 0, -box.height() * 0.4), 1, 1)
    elif effect == "onbekend":
        inward = box.width() * 0.3
        painter.drawEllipse(box.adjusted(inward, inward, -inward, -inward))


def _triangle(box: QRectF, up: bool) -> QPolygonF:
    base, tip = (box.bottom(), box.top()) if up else (box.top(), box.bottom())
    return QPolygonF([QPointF(box.left(), base), QPointF(box.right(), base), QPointF(box.center().x(), tip)])
