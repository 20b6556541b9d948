"""The desk on the start screen: what is shown of all dossiers, in which order, and the line by which one is found."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.method import Method
from resources.language import tr
from ui.dossiers_list import DossiersList
from ui.find_line import FindLine
from ui.flow import FlowLayout
from ui.inputs import Choice, Pills
from ui.lazy_rows import CHUNK, LazyOrder, LazyRows
from ui.lines import words

if TYPE_CHECKING:
    from models.desk import Part
    from models.store import ListRow, Store

FEW = 6
"""So many dossiers are seen at a glance; only with more there is anything to choose or to search."""

WAIT = 150  # milliseconds without a letter, after which the search begins
LOOK_WAIT = 120  # milliseconds on a line, after which is looked where the words stand in that dossier

PARTS: "dict[Part, str]" = {
    "needed": tr("Nu nodig"),
    "draft": tr("Concept"),
    "provisional": tr("Voorlopig"),
    "decided": tr("Vastgesteld"),
    "examples": tr("Voorbeelden"),
    "all": tr("Alles"),
}
NEEDED = tr("Een uiterste dag, een gesprek of een vervolg dat voorbij is of binnen veertien dagen komt")
ORDERS = {
    "needed": tr("Wat het eerst moet"),
    "title": tr("Dossier"),
    "decision_type": tr("Soort besluit"),
    "children": tr("Kinderen"),
    "due": tr("Besluit uiterlijk"),
    "status": tr("Status"),
    "talk": tr("Gesprekken gepland"),
    "changed": tr("Laatst gewijzigd"),
    "follow_up": tr("Vervolg uiterlijk"),
}
_COLUMNS = tuple(ORDERS)[1:]  # in the order of the columns of the list
_LATEST_FIRST = ("changed",)


class DeskList(QWidget):
    """Reads from the store only what is shown of it; there is nothing in it before `fill`."""

    changed = Signal()
    store: "Store"

    def __init__(self) -> None:
        super().__init__()
        self._by, self._descending, self._many = "needed", False, 0
        self._kept: dict[object, list[int]] = {}  # what was asked of the desk since it last changed
        self.search = FindLine("find", tr("Zoek een dossier"), tr("Zoek in alles wat is getypt (Ctrl+F)"))
        self.parts = Pills("all", {part: name for part, name in PARTS.items()})
        self.parts.setAccessibleName(tr("Welke dossiers"))
        self.parts.buttons["needed"].setToolTip(NEEDED)
        self.order = Choice(self._by, ORDERS)
        self.order.removeItem(0)  # there is always an order
        self.order.setAccessibleName(tr("Volgorde"))
        self.order.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.table = DossiersList()
        self.told, self.where = words("", "quiet"), words("", "quiet")
        self._build()
        self._timers()

    def _build(self) -> None:
        above = QWidget()
        line = FlowLayout(above, space=14)
        line.addWidget(self.search)
        line.addWidget(self._sorting())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for each in (above, self.parts, self.told):
            layout.addWidget(each)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.where)

    def _sorting(self) -> QWidget:
        """By what the list is sorted, beside the line to search: below it each line of a small screen is one less."""
        self.sorting = QWidget()
        beside = QHBoxLayout(self.sorting)
        beside.setContentsMargins(0, 0, 0, 0)
        label = QLabel(tr("Volgorde"))
        label.setBuddy(self.order)
        beside.addWidget(label)
        beside.addWidget(self.order)
        return self.sorting

    def _timers(self) -> None:
        self._typed, self._looking = QTimer(self), QTimer(self)
        for timer, wait, then in ((self._typed, WAIT, self.show_found), (self._looking, LOOK_WAIT, self._say_where)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(partial(self._if_open, then))
        self.search.textChanged.connect(lambda _typed: self._typed.start())
        self.search.left.connect(self._go_to_list)
        self.parts.chosen.connect(self._part_chosen)
        self.order.chosen.connect(lambda by: self.sort_by(by))
        self.table.sort_asked.connect(lambda column: self.sort_by(_COLUMNS[column]))
        self.table.went_to.connect(self._look_later)

    def _if_open(self, then: Callable[[], None]) -> None:
        """The store may have closed while a timer ran: the window locks or goes."""
        if not self.store.is_closed:
            then()

    def _look_later(self) -> None:
        self.where.hide()
        if self.search.text().strip():
            self._looking.start()

    # --- showing ------------------------------------------------------------------------------------------

    def fill(self, store: "Store", method: Method) -> None:
        """From now on it shows this store, in the words of this method; `renew` does."""
        self.store, self._method = store, method

    def renew(self) -> int:
        """Show the dossiers as they are in the store now; how many there are."""
        self._kept.clear()
        self.table.forget_widths()
        counts = self.store.desk.counts(date.today())
        for part, name in PARTS.items():
            self.parts.buttons[part].setText(f"{name} ({_number(counts[part])})")
        many = self._many = counts["all"]
        self.search.setVisible(many > FEW or bool(self.search.text()))
        for each in (self.parts, self.sorting):
            each.setVisible(many > FEW or self.part != "all")
        self.show_found()
        return many

    def show_found(self) -> None:
        """Show what was chosen and searched for, the first of it under the cursor."""
        self._typed.stop()
        found = self.store.desk.found(self.search.text(), self._kinds())
        numbers = self._numbers(found)
        self._tell(len(numbers), found)
        self.table.show_rows(LazyRows(numbers, self.store.desk.rows), self._method)
        self.table.show_order(None if self._by == "needed" else _COLUMNS.index(self._by), self._descending)
        self.where.hide()
        if numbers:
            self.table.selectRow(0)
        self.changed.emit()

    @property
    def part(self) -> "Part":
        """What is shown of all dossiers."""
        return cast("Part", self.parts.value() or "all")

    @property
    def is_empty(self) -> bool:
        """Whether no dossier is shown."""
        return self.table.model().rowCount() == 0

    def sort_by(self, by: str) -> None:
        """Sort by this; a second time turns the order round. What changed last stands first the first time."""
        again = by == self._by and by != "needed"
        self._descending = not self._descending if again else by in _LATEST_FIRST
        self._by = by
        self.order.blockSignals(True)
        self.order.choose(by)
        self.order.blockSignals(False)
        self.show_found()

    def stop_looking(self) -> None:
        """Do not look any more where the words stand."""
        self._looking.stop()

    def go_to(self, assessment_id: str) -> bool:
        """Put the cursor on this dossier, if it is shown; whether it is."""
        number, numbers = self.store.desk.number_of(assessment_id), self.numbers
        if number is None:
            return False
        if isinstance(numbers, LazyOrder):
            place = numbers.place_of(number)
        else:
            place = numbers.index(number) if number in numbers else -1
        if place >= 0:
            self.table.selectRow(place)
        return place >= 0

    def show_all(self) -> None:
        """Show every dossier, whatever was chosen or searched for."""
        self.search.clear()
        self.parts.blockSignals(True)
        self.parts.choose("all")
        self.parts.blockSignals(False)
        self.show_found()

    @property
    def numbers(self) -> Sequence[int]:
        """The numbers of the dossiers that are shown."""
        rows: LazyRows = self.table.model().rows  # type: ignore[attr-defined]
        return rows.numbers

    def current(self) -> "ListRow | None":
        """The row under the cursor."""
        return self.table.current()

    # --- choosing -----------------------------------------------------------------------------------------

    def _part_chosen(self, part: str) -> None:
        if part:
            self.show_found()
        else:
            self.parts.choose("all")

    def _go_to_list(self) -> None:
        if self._typed.isActive():
            self.show_found()
        self.table.setFocus()

    def _numbers(self, found: set[int] | None) -> Sequence[int]:
        """What is to be shown, in order; of everything only the first are read before the list is painted."""
        chosen = [each for each in (self._part(), found) if each is not None]
        if not chosen and (self._by, self._descending) not in self._kept and not self._is_by_code:
            first = self.store.desk.first(CHUNK, self._by, self._descending)
            return LazyOrder(self._many, first, self._order)
        wanted = set.intersection(*chosen) if chosen else None
        if wanted is None or len(wanted) == self._many:
            return self._order()
        return list(filter(wanted.__contains__, self._order()))

    @property
    def _is_by_code(self) -> bool:
        return self._by in ("decision_type", "status")

    def _order(self) -> list[int]:
        key = (self._by, self._descending)
        if key not in self._kept:
            self._kept[key] = self._sorted()
        return self._kept[key]

    def _sorted(self) -> list[int]:
        if not self._is_by_code:
            return self.store.desk.order(self._by, self._descending)
        by_name = self._by == "decision_type"
        codes = sorted(self._kinds(), key=lambda each: self._kinds()[each]) if by_name else self._states()
        column = cast(Literal["decision_type", "status"], self._by)
        return self.store.desk.by_code(column, codes[::-1] if self._descending else codes)

    def _part(self) -> set[int] | None:
        return self.store.desk.part(self.part, date.today())

    def _kinds(self) -> dict[str, str]:
        return {code: each.name for code, each in self._method.decision_types.items()}

    def _states(self) -> list[str]:
        return list(self._method.choices["status"])

    # --- telling ------------------------------------------------------------------------------------------

    def _tell(self, shown: int, found: set[int] | None) -> None:
        """How many were found, and how many elsewhere; read out too, because the list itself is not."""
        said = ""
        if found is not None:
            said = tr("{shown} gevonden", shown=_number(shown))
            if (others := len(found) - shown) > 0:
                said += tr(
                    " in «{parts}»; nog {others} bij «{parts2}»",
                    parts=PARTS[self.part],
                    others=_number(others),
                    parts2=PARTS["all"],
                )
        self.told.setText(f"{said}." if said else "")
        self.told.setVisible(bool(said))

    def _say_where(self) -> None:
        """In which fields of this dossier the words stand; not what stands there, for who looks along."""
        from app.found_in import found_in
        from models.store_errors import StoreError

        row, typed = self.current(), self.search.text().strip()
        named: list[str] = []
        if row is not None and typed and self.isVisible():
            try:
                named = found_in(self.store.look_at(row.id), typed, self._method)
            except StoreError:
                return  # opening it tells so
        self.where.setText(tr("Staat in: {lists}.", lists="; ".join(named)) if named else "")
        self.where.setVisible(bool(named))


def _number(number: int) -> str:
    return f"{number:,}".replace(",", ".")
