"""One table of counts on screen, as it goes out: a row for each label, a column for each heading."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem

from app.policy_table import Table

NAME, NUMBER = 34, 9  # letters: how wide the labels and the numbers are at least
PADDING = 20  # pixels left and right of the words in a head together, as the style sheet has it
HEAD = Qt.AlignmentFlag(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap)
MOST = 10_000  # pixels
SPARE = 6  # pixels, so that no line of a label is cut off


class NumbersTable(QTableWidget):
    """As high as its rows, so that only the page scrolls; what is too wide scrolls here, also by the arrow keys."""

    def __init__(self, table: Table) -> None:
        super().__init__(len(table.rows), len(table.columns) + 1)
        self.table = table
        self.setAccessibleName(table.title)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setDefaultAlignment(HEAD)
        self.setHorizontalHeaderLabels(["", *table.columns])
        for row, (label, cells) in enumerate(zip(table.rows, table.cells, strict=True)):
            self.setItem(row, 0, QTableWidgetItem(label))
            for column, cell in enumerate(cells, 1):
                self._put(row, column, str(cell))

    def _put(self, row: int, column: int, shown: str) -> None:
        item = QTableWidgetItem(shown)
        item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        said = f"{self.table.rows[row]}, {self.table.columns[column - 1]}: {shown}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        self.setItem(row, column, item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Share the width and be as high as that asks."""
        letter, wide = self.fontMetrics().averageCharWidth(), self._widest_head()
        numbers = wide * len(self.table.columns)
        self.setColumnWidth(0, max(letter * NAME, min(self.viewport().width() - numbers, letter * 2 * NAME)))
        for column in range(1, self.columnCount()):
            self.setColumnWidth(column, wide)
        self.horizontalHeader().setFixedHeight(self._highest_head(wide))
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(each) for each in range(self.rowCount()))
        too_wide = self.horizontalHeader().length() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if too_wide else 0
        height = rows + self.horizontalHeader().height() + bar + 2 * self.frameWidth() + SPARE
        if height != self.height():
            self.setFixedHeight(height)

    def _widest_head(self) -> int:
        """How wide every column with numbers is: no word of a head is broken."""
        heads = self._heads()
        longest = max(heads.horizontalAdvance(word) for each in self.table.columns for word in each.split())
        return max(longest + PADDING, self.fontMetrics().averageCharWidth() * NUMBER)

    def _highest_head(self, wide: int) -> int:
        room = QRect(0, 0, wide - PADDING, MOST)
        heights = (self._heads().boundingRect(room, HEAD, each).height() for each in self.table.columns)
        return max(heights) + PADDING

    def _heads(self) -> QFontMetrics:
        """Of the letters in a head, which the style sheet makes heavy."""
        font = self.font()
        font.setBold(True)
        return QFontMetrics(font)
