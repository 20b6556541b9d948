"""The picture of a comparison: elements down, options or children across, drawn so that it reads without colour."""

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem

from app.comparison import SIGNS, WORSE, Cell, Grid, Line
from resources.language import tr
from ui.colours import tint
from ui.comparison_cells import (
    CELL,
    CENTRED,
    HORIZON,
    LINE,
    MARKED,
    WRAPPED,
    Cells,
    about,
    beside_name,
    bold,
    bolded,
    draw_name,
    small,
    weight_room,
    words_under,
)
from ui.plain import tip

LEAST_NAME = 9  # heights of a letter: a narrower column for the names puts them above their cells instead
MOST_NAME = 15  # heights of a letter: what is over goes to the cells
HEAD_PADDING = 18  # pixels left and right of the words in a head together, as the style sheet has it
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ComparisonTable(QTableWidget):
    """Arrow keys go from cell to cell; Enter asks for the place where the cell is filled in."""

    asked_for = Signal(str)  # a field

    def __init__(self, name: str) -> None:
        super().__init__()
        self.grid = Grid((), ())
        self.stacked = False  # names above their cells, where they do not fit beside them
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.lay_out)
        self.setAccessibleName(name)
        self.setObjectName("comparison")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setItemDelegate(Cells(self))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag(CENTRED))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # --- filling ------------------------------------------------------------------------------------------

    def fill(self, grid: Grid, verdict: str, told: list[list[str]]) -> None:
        """Show a picture; `verdict` heads the last column where there is one, `told` is each cell in words."""
        self.grid = grid
        judges = any(line.verdict for line in grid.lines)
        heads = [tr("Element"), *("\n".join(filter(None, (each.short, each.mark))) for each in grid.columns)]
        heads += [verdict] if judges else []
        self.clear()
        self.setColumnCount(len(heads))
        self.setRowCount(len(grid.lines))
        self.setHorizontalHeaderLabels(heads)
        self.horizontalHeaderItem(0).setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, column in enumerate(grid.columns, 1):
            self.horizontalHeaderItem(place).setToolTip(tip(column.full))
        for row, line in enumerate(grid.lines):
            self._put_name(row, line)
            for place, (cell, text) in enumerate(zip(line.cells, told[row], strict=True), 1):
                self._put_effect(row, place, cell, text, grid.columns[place - 1].is_chosen)
            if judges:
                self._put(row, len(heads) - 1, tr(line.verdict), bold=line.is_worse)
        self.lay_out()

    def _put(self, row: int, column: int, text: str, bold: bool) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        font = item.font()
        font.setBold(bold)
        item.setFont(font)
        self.setItem(row, column, item)
        return item

    def _put_name(self, row: int, line: Line) -> None:
        item = self._put(row, 0, f"{line.code}  {line.name}", bold=line.heavy)
        item.setData(LINE, line)
        said = ", ".join(part for part in (line.name, *about(line)) if part)
        item.setToolTip(tip(said))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def _put_effect(self, row: int, column: int, cell: Cell, text: str, marked: bool) -> None:
        item = QTableWidgetItem(SIGNS.get(cell.effect, ""))
        item.setData(CELL, cell)
        item.setData(MARKED, marked)
        item.setToolTip(tip(text))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
        self.setItem(row, column, item)

    # --- sizes --------------------------------------------------------------------------------------------

    def lay_out(self) -> None:
        """Share the width: names beside their cells, or above them where the width asks for that."""
        room, effects = self.viewport().width(), len(self.grid.columns)
        if not self.columnCount() or room < 1:
            return
        judges = self.columnCount() > effects + 1
        cells = [self._wanted(place) for place in range(1, effects + 1)]
        verdict = self._wanted(effects + 1) if judges else 0
        if self._tells_weights() and room - weight_room(self) * effects >= LEAST_NAME * self._unit():
            cells = [max(each, weight_room(self)) for each in cells]  # or one child would have them and another not
        self.stacked = room - sum(cells) - verdict < LEAST_NAME * self._unit()
        if judges:
            self.setColumnHidden(effects + 1, self.stacked)
            self.setColumnWidth(effects + 1, verdict)
        spare = room - sum(cells) - verdict - MOST_NAME * self._unit()
        if not self.stacked and spare > 0:
            cells = [each + spare // len(cells) for each in cells]
        edge = int(self._unit() * 0.7)
        if self.stacked and sum(cells) > room - edge:
            cells = [each * (room - edge) // sum(cells) for each in cells]
        for place, width in enumerate(cells, 1):
            self.setColumnWidth(place, width)
        self.setColumnWidth(0, room - sum(cells) - (0 if self.stacked else verdict))
        self._set_heights()

    def _tells_weights(self) -> bool:
        """Whether an element weighs for each child apart, and not for all cells of its line."""
        return any(cell.weight and not line.weight for line in self.grid.lines for cell in line.cells)

    def _wanted(self, column: int) -> int:
        """The width that a column asks for: its longest word, and for effects the shape with its sign."""
        head, judges = self.horizontalHeaderItem(column).text(), column > len(self.grid.columns)
        metrics, unit = bold(self), self._unit()
        longest = max(metrics.horizontalAdvance(each) for each in (head.split("\n") if judges else head.split()))
        if judges:
            longest = max(longest, metrics.horizontalAdvance(tr(WORSE)))
        else:
            few = QFontMetrics(small(self.font()))
            shown = {HORIZON.get(each.cells[column - 1].horizon, "") for each in self.grid.lines}
            longest = max(longest, int(unit * 1.9), *(few.horizontalAdvance(each) for each in shown))
        return longest + max(int(unit * 0.7), HEAD_PADDING)

    def _set_heights(self) -> None:
        for row in range(self.rowCount()):
            self.setRowHeight(row, self._height_of(row))
        shown = (column for column in range(self.columnCount()) if not self.isColumnHidden(column))
        head = max(self._head_height(column) for column in shown) + int(self._unit() * 0.7)
        self.horizontalHeader().setFixedHeight(head)
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        height = head + rows + 2 * self.frameWidth()
        if height != self.height():
            self.setFixedHeight(height)
        self.viewport().update()

    def _height_of(self, row: int) -> int:
        name, cell = self.name_height(row), self._cell_height(row)
        return name + cell if self.stacked else max(name, cell)

    def _cell_height(self, row: int) -> int:
        line = self.grid.lines[row]
        under = (
            len(words_under(cell, not line.weight, self.columnWidth(place), self))
            for place, cell in enumerate(line.cells, 1)
        )
        return int(self._unit() * 1.6) + QFontMetrics(small(self.font())).height() * max(under, default=0)

    def name_height(self, row: int) -> int:
        """The height of a name and what stands under it."""
        line, unit = self.grid.lines[row], self._unit()
        room = QRect(0, 0, self.name_room(), 0)
        metrics = bold(self) if line.heavy else self.fontMetrics()
        name = metrics.boundingRect(room, WRAPPED, f"{line.code}  {line.name}").height()
        under = QFontMetrics(small(self.font())).boundingRect(room, WRAPPED, " · ".join(about(line))).height()
        return name + (under if about(line) else 0) + int(unit * (0.35 if self.stacked else 0.6))

    def name_room(self) -> int:
        """The width that a name may take."""
        unit = self._unit()
        if not self.stacked:
            return self.columnWidth(0) - sum(beside_name(unit))
        judged = bold(self).horizontalAdvance(tr(WORSE)) + unit if self._judges() else 0
        return self.viewport().width() - int(unit) - int(judged)

    def _judges(self) -> bool:
        return self.columnCount() > len(self.grid.columns) + 1

    def _head_height(self, column: int) -> int:
        room = QRect(0, 0, self.columnWidth(column), 0)
        room.setWidth(max(1, room.width() - HEAD_PADDING + 2))
        return bold(self).boundingRect(room, CENTRED, self.horizontalHeaderItem(column).text()).height()

    def _unit(self) -> int:
        return self.fontMetrics().height()

    # --- events -------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.stacked:
            return
        painter = QPainter(self.viewport())
        for row, line in enumerate(self.grid.lines):
            band = QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.name_height(row))
            draw_name(painter, band.adjusted(int(self._unit() * 0.6), int(self._unit() * 0.2), 0, 0), line, self)
            if line.verdict:
                painter.setFont(bolded(self.font(), line.is_worse))
                painter.setPen(tint("ink"))
                room = band.adjusted(0, int(self._unit() * 0.2), -int(self._unit() * 0.4), 0)
                painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, tr(line.verdict))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        cell = item.data(CELL) if item is not None else None
        if event.key() in _KEYS and isinstance(cell, Cell) and cell.field:
            self.asked_for.emit(cell.field)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:
        fresh = self.currentRow() < 0 and event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        if fresh and self.rowCount() and self.grid.columns:
            self.setCurrentCell(0, 1)

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self.setCurrentCell(-1, -1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._later.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.columnCount():
            self._later.start()
