"""A comparison on a page: the picture, what its shapes mean, and the reason behind the cell that is looked at."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.comparison import FITS_WISH, SIGNS, VIEW, Cell, Column, Grid, Line, cells_of
from app.method import Method
from resources.language import later, tr
from ui.comparison_table import ComparisonTable
from ui.editing import Editing
from ui.effect_shapes import EffectKey

WALK = tr(
    "Loop met de pijltjes door de tabel: hier staat dan de reden van dat vakje. Enter gaat naar het antwoord zelf."
)
NO_REASON = tr("Er is geen reden bij opgeschreven.")


class Comparison(QWidget):
    """The table, its key, and what was written about the cell that is looked at (arrow keys move through it)."""

    def __init__(self, editing: Editing, name: str) -> None:
        super().__init__()
        self._method = editing.method
        self.grid = Grid((), ())
        self.table = ComparisonTable(name)
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        self.reason.setTextFormat(Qt.TextFormat.RichText)
        self.reason.setProperty("kind", "guidance")
        self.reason.setMinimumHeight(self.reason.fontMetrics().lineSpacing() * 3 + 4)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        choices = self._method.choices
        self.key = EffectKey(choices["effect"], SIGNS, choices["certainty"])
        for part in (self.table, self.reason, self.key):
            layout.addWidget(part)
        self.table.currentCellChanged.connect(lambda row, column, *_before: self._tell(row, column))
        self.table.asked_for.connect(editing.asked_for)

    def show_grid(self, grid: Grid, verdict: str = "") -> None:
        """Show a picture; `verdict` heads the column that says how one option stands to another."""
        self.grid = grid
        told = [
            [in_words(line, column, cell, self._method) for column, cell in zip(grid.columns, line.cells, strict=True)]
            for line in grid.lines
        ]
        self.table.fill(grid, verdict, told)
        directed = (cell for _line, _column, cell in cells_of(grid) if cell.effect not in ("", "onbekend"))
        self.key.explain_unsaid(any(not each.certainty for each in directed))
        self._tell(-1, -1)

    def _tell(self, row: int, column: int) -> None:
        """Show the reason of a cell, in full the option and the element it is about."""
        if row < 0 or not 1 <= column <= len(self.grid.columns):
            aside = (
                tr("Niet relevant gevonden: {lists}.", lists=", ".join(self.grid.set_aside))
                if self.grid.set_aside
                else ""
            )
            self.reason.setText("<br>".join(filter(None, (WALK, escape(aside)))))
            return
        line, head = self.grid.lines[row], self.grid.columns[column - 1]
        cell = line.cells[column - 1]
        title = f"{line.name} · {head.short} {head.full or head.mark}"
        reason = escape(cell.note) if cell.note else NO_REASON
        self.reason.setText(f"<b>{escape(title)}</b><br>{escape(_known(line, cell, self._method))}<br>{reason}")


def in_words(line: Line, column: Column, cell: Cell, method: Method) -> str:
    """A cell as it is read aloud: what it is about, the effect with all that is known of it, and the reason."""
    about = f"{line.name}, {column.short} {column.full}".strip()
    return f"{about}: {_known(line, cell, method).lower()}." + (f" {cell.note}" if cell.note else "")


def _known(line: Line, cell: Cell, method: Method) -> str:
    """«Sterk positief · komende maanden · aannemelijk · weegt zwaar»."""
    if cell.aside:
        return tr("Hier niet relevant")
    named = FITS_WISH if line.code == VIEW else method.choices["effect"]
    weights = method.choices["weight"]
    known = [
        tr(named.get(cell.effect, later("Nog niet ingevuld"))),
        method.choices["horizon"].get(cell.horizon, "").lower(),
        method.choices["certainty"].get(cell.certainty, "").lower() if cell.effect else "",
        tr("weegt {weight}", weight=weights[cell.weight].lower()) if cell.weight in weights else "",
    ]
    return " · ".join(each for each in known if each)
