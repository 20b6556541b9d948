"""The list of dossiers on the start screen: one line each, with the columns that fit side by side."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.method import Method
from ui.dossiers_table import DossiersTable

if TYPE_CHECKING:
    from models.store import ListRow

NAME = 60  # characters that the names of dossiers may ask before other columns get room
WIDEST = 40  # characters that another column may take
MOST_TELLING = (3, 4, 5, 7, 2, 1, 6)  # which column stays longest when the window gets narrow, after the name


class DossiersList(QTableView):
    """Shows dossiers; by keyboard one goes from line to line, and Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dossiers")
        self.setAccessibleName("Dossiers")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(int(self.fontMetrics().height() * 1.9))
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: "Sequence[ListRow]", method: Method) -> None:
        """Show these dossiers as they stand today."""
        self.setModel(DossiersTable(rows, method, date.today()))
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def current(self) -> "ListRow | None":
        """The row under the cursor."""
        model, index = self.model(), self.currentIndex()
        return model.rows[index.row()] if isinstance(model, DossiersTable) and index.isValid() else None

    def fit_columns(self, left: int) -> None:
        """Show what fits side by side in so many pixels, the most telling first; the dossier's name takes the rest.

        A column with nothing in it gets only what the others leave.
        """
        letter, header = self.fontMetrics().averageCharWidth(), self.horizontalHeader()
        left -= 2 * self.frameWidth() + min(self.sizeHintForColumn(0) + letter, letter * NAME)
        for column in sorted(MOST_TELLING, key=self._is_empty):
            self.setColumnHidden(column, False)  # what is hidden has no size
            words = max(header.sectionSizeHint(column), self.sizeHintForColumn(column))
            width = min(words + letter, letter * WIDEST)
            fits = width <= left
            left -= width if fits else 0
            self.setColumnHidden(column, not fits)
            self.setColumnWidth(column, width)

    def _is_empty(self, column: int) -> bool:
        model = self.model()
        return not any(model.index(row, column).data() for row in range(model.rowCount()))
