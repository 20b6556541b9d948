"""The rows of the start screen as a table that Qt can show."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.days import short_day
from app.method import Method
from resources.language import tr
from ui.colours import tint
from ui.plain import dossier_name, tip

if TYPE_CHECKING:
    from models.store import ListRow

HEADINGS = (
    tr("Dossier"),
    tr("Soort besluit"),
    tr("Kinderen"),
    tr("Besluit uiterlijk"),
    tr("Status"),
    tr("Gesprekken gepland"),
    tr("Laatst gewijzigd"),
    tr("Vervolg uiterlijk"),
)
TALKS, FOLLOW_UP = 5, 7
"""The columns of planned talks with children, and of the follow-up of a provisional decision."""

_STILL_OPEN = ("", "concept", "voorlopig_vastgesteld")
_ANSWERED = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole)
_Index = QModelIndex | QPersistentModelIndex


class DossiersTable(QAbstractTableModel):
    """One line a dossier; a day that has passed is named in words, not by colour alone."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[ListRow] = ()
        self._method: Method | None = None
        self._today = date.today()
        self._said: dict[int, tuple[str, ...]] = {}  # by row, of those that were looked at

    def show(self, rows: Sequence["ListRow"], method: Method, today: date) -> None:
        """Show these dossiers in the words of the method, as they stand today."""
        self.beginResetModel()
        self.rows, self._method, self._today = rows, method, today
        self._said.clear()
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return len(HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADINGS[section]
        return None

    def data(self, index: _Index, role: int = 0) -> Any:
        if role not in _ANSWERED:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(index.row())[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._words(index.row())[index.column()])
        if self._is_red(self.rows[index.row()], index.column()):
            return tint("error")
        return None

    def _words(self, place: int) -> tuple[str, ...]:
        """What a row says; asked for each of its cells, more than once."""
        if place not in self._said:
            self._said[place] = self._in_words(self.rows[place])
        return self._said[place]

    def _in_words(self, row: "ListRow") -> tuple[str, ...]:
        assert self._method is not None
        kinds = self._method.decision_types
        return (
            dossier_name(row.title, row.is_example) or tr("(zonder naam)"),
            kinds[row.decision_type].name
            if row.decision_type in kinds
            else row.decision_type or tr("nog niet gekozen"),
            ", ".join(each or tr("zonder naam") for each in row.children) or tr("nog geen"),
            short_day(row.due_on) + (tr(" (voorbij)") if self._late(row) else ""),
            self._method.choices["status"].get(row.status, row.status),
            ", ".join(_planned(row, each, self._today) for each in row.planned_talks),
            row.changed_at.astimezone().strftime("%d-%m-%Y %H:%M"),
            short_day(row.follow_up_on) + (tr(" (voorbij)") if follow_up_is_late(row, self._today) else ""),
        )

    def _is_red(self, row: "ListRow", column: int) -> bool:
        if column == TALKS:
            return bool(late_talks(row, self._today))
        return (column == 3 and self._late(row)) or (column == FOLLOW_UP and follow_up_is_late(row, self._today))

    def _late(self, row: "ListRow") -> bool:
        passed = row.due_on is not None and row.due_on < self._today
        return passed and row.status == "concept" and not row.is_example


def follow_up_is_late(row: "ListRow", today: date) -> bool:
    """Whether the day on which more would be known has passed, and nothing was decided for good (method G.2)."""
    passed = row.follow_up_on is not None and row.follow_up_on < today
    return passed and row.status in _STILL_OPEN and not row.is_example


def late_talks(row: "ListRow", today: date) -> tuple[date, ...]:
    """The days of talks with a child that passed without the talk (method F.5); an example never has any."""
    return () if row.is_example else tuple(each for each in row.planned_talks if each < today)


def tasks(rows: Sequence["ListRow"], today: date, more: bool = False) -> str:
    """What should have been done by now, a line each: follow-ups first, then talks with children.

    `more` says that it holds for other dossiers too.
    """
    others = tr("En dat is niet alles: kies «Nu nodig».") if more else ""
    talks = (
        tr(
            "Een gesprek of uitleg voor een kind was gepland op {lists}: «{what}».",
            lists=", ".join(map(short_day, days)),
            what=each.title or tr("zonder naam"),
        )
        for each in rows
        if (days := late_talks(each, today))
    )
    return "\n".join(filter(None, (late_follow_ups(rows, today), *talks, others)))


def _planned(row: "ListRow", day: date, today: date) -> str:
    return short_day(day) + (tr(" (voorbij)") if day in late_talks(row, today) else "")


def late_follow_ups(rows: Sequence["ListRow"], today: date) -> str:
    """What should have been found out by now, a line for each provisional decision whose day has passed."""
    return "\n".join(
        tr(
            "Het vervolg had er op {follow_up_on} moeten zijn: {what} («{what2}»).",
            follow_up_on=short_day(each.follow_up_on),
            what=", ".join(each.children) or tr("nog geen kinderen"),
            what2=each.title or tr("zonder naam"),
        )
        for each in rows
        if follow_up_is_late(each, today)
    )
