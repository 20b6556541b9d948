"""The list of dossiers on the start screen: one line each, with the columns that fit side by side."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.method import Method
from resources.language import tr
from ui.dossiers_table import HEADINGS, DossiersTable

if TYPE_CHECKING:
    from models.store import ListRow

NAME = 60  # characters that the names of dossiers may ask before other columns get room
WIDEST = 40  # characters that another column may take
MOST_TELLING = (3, 4, 5, 7, 2, 1, 6)  # which column stays longest when the window gets narrow, after the name
FEWEST = 4  # lines that are seen, with the headings
AROUND = 20  # pixels above and below the words of a line together, however large those are
MEASURED = 40  # rows by which the width of a column is found; to measure all of them takes seconds


class DossiersList(QTableView):
    """Shows dossiers; by keyboard one goes from line to line, and Tab leaves it.

    `sort_asked` gives a column whose heading was pressed, or chosen with Ctrl and its number.
    """

    sort_asked = Signal(int)
    went_to = Signal()

    def __init__(self) -> None:
        self._widths: dict[int, tuple[int, bool]] = {}
        super().__init__()
        self.setObjectName("dossiers")
        self.setAccessibleName(tr("Dossiers"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_lines()
        self._table = DossiersTable()
        self.setModel(self._table)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.sectionClicked.connect(self.sort_asked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentRowChanged.connect(lambda *_rows: self.went_to.emit())
        for column in range(len(HEADINGS)):
            asked = QShortcut(QKeySequence(f"Ctrl+{column + 1}"), self)
            asked.setContext(Qt.ShortcutContext.WidgetShortcut)
            asked.activated.connect(lambda column=column: self.sort_asked.emit(column))

    def show_rows(self, rows: "Sequence[ListRow]", method: Method) -> None:
        """Show these dossiers in the words of the method, as they stand today."""
        self._table.show(rows, method, date.today())

    def show_order(self, column: int | None, descending: bool) -> None:
        """Show in its heading by which column the list is sorted; by none where it is what is needed first."""
        header = self.horizontalHeader()
        header.setSortIndicatorShown(column is not None)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(-1 if column is None else column, order)

    def current(self) -> "ListRow | None":
        """The row under the cursor."""
        index = self.currentIndex()
        return self._table.rows[index.row()] if index.isValid() else None

    def fit_columns(self, left: int) -> None:
        """Show what fits side by side in so many pixels, the most telling first; the dossier's name takes the rest.

        A column with nothing in it gets only what the others leave.
        """
        letter, header = self.fontMetrics().averageCharWidth(), self.horizontalHeader()
        left -= 2 * self.frameWidth() + min(self._measured(0)[0] + letter, letter * NAME)
        for column in sorted(MOST_TELLING, key=lambda each: self._measured(each)[1]):
            self.setColumnHidden(column, False)  # what is hidden has no size
            words = max(header.sectionSizeHint(column), self._measured(column)[0])
            width = min(words + letter, letter * WIDEST)
            fits = width <= left
            left -= width if fits else 0
            self.setColumnHidden(column, not fits)
            self.setColumnWidth(column, width)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.forget_widths()
            self._fit_lines()

    def _fit_lines(self) -> None:
        line = self.fontMetrics().height() + AROUND
        self.verticalHeader().setDefaultSectionSize(line)
        self.setMinimumHeight(line * FEWEST)

    def forget_widths(self) -> None:
        """Measure the columns again the next time they are fitted."""
        self._widths = {}

    def _measured(self, column: int) -> tuple[int, bool]:
        """How wide the words of a column are in the first rows, and whether there is nothing in it.

        Qt measures every row for this, and asks eight things of each.
        """
        if column not in self._widths:
            cells = [self._table.index(row, column) for row in range(min(MEASURED, self._table.rowCount()))]
            written = {each: self._table.data(each) for each in cells}
            metrics = self.fontMetrics()
            widest = max(cells, key=lambda each: metrics.horizontalAdvance(written[each]), default=None)
            width = 0 if widest is None else self.sizeHintForIndex(widest).width() + 1
            self._widths[column] = width, not any(written.values())
        return self._widths[column]
