"""«Wie wijzigde wat»: every field that was ever changed, the last one first, and the history of the one chosen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from app.fields import Field
from resources.language import tr
from ui.asking import bring_in_view
from ui.curtain import CURTAIN
from ui.differences_list import DifferencesList
from ui.editing import Editing
from ui.emptying import empty
from ui.find_line import FindLine
from ui.folding import Folding
from ui.history_reading import history_reading
from ui.inputs import Tick
from ui.page import Page
from ui.places import page_of, pages_of
from ui.remarks import link, row_around
from ui.row import flush_label, quiet_label
from ui.short_list import ShortList
from ui.style import as_heading
from ui.waiting import let_it_paint

if TYPE_CHECKING:
    from app.field_history import History, Place

ABOUT = tr(
    "Kies een veld en zie wie het invulde of wijzigde, en wanneer. Wat het laatst is gewijzigd, staat bovenaan. Het "
    "komt uit het spoor van dit dossier. Bestanden die naar buiten gingen, staan in een eigen lijst."
)
READING = tr("Het spoor wordt gelezen …")
NOT_READ = tr(
    "Het spoor kon niet worden gelezen. Kijk op het startscherm bij «De kluis» wat er aan de hand is: «Nakijken»."
)
NOTHING = tr("Er is geen veld met deze woorden.")
NEVER = tr("Van dit veld staat nog geen wijziging in het spoor.")
NO_FIELD = tr("Zet de cursor eerst in het veld waarvan u wilt zien wie het wijzigde.")
EVERY_STEP = tr("Ook elke tussenstap van het typen tonen")
NAMES = (tr("Eerst"), tr("Daarna"))
IN_REVIEW = "fold/review/history"  # the group on the last page in which this panel is made
AT_ONCE = 60  # fields in the list; whoever wants another one types a few letters
LINES = 11  # of text: how high the list is at most


class HistoryPanel(QWidget):
    """Read when it is first seen. Behind the curtain it shows nothing: what stood there once may be shielded since."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.setObjectName("history_panel")
        self.editing = editing
        self.place: Place | None = None
        self._wanted: Field = ""
        self._filled: History | None = None
        self._reading = history_reading(editing)
        self.line = FindLine(
            "history_panel/line", tr("Zoek een veld"), tr("Typ een paar letters: een naam, een onderwerp")
        )
        self.list = _List()
        self.said = quiet_label("", "hint")
        self.every_step = Tick(False, EVERY_STEP)
        self.every_step.hide()
        self.heading = flush_label("", "section")
        as_heading(self.heading, 1.1)
        self._shown = QVBoxLayout()
        self.way = link(tr("Ga naar het veld"), "history_panel/go", self._go)
        self._lay_out()
        self._reading.came.connect(self.renew)
        self.line.textChanged.connect(lambda _typed: self._fill(self.place))
        self.line.left.connect(self._to_list)
        self.list.currentItemChanged.connect(lambda item, _before: self._choose(item))
        self.every_step.ticked.connect(lambda _all: self._show())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        if self.editing.curtain:
            column.addWidget(flush_label(CURTAIN, "hint"))
            return
        for part in (flush_label(ABOUT, "hint"), self.line, self.list, self.said, self.heading, self.every_step):
            column.addWidget(part)
        column.addLayout(self._shown)
        column.addWidget(self.way)
        self.list.hide()
        self._say(READING)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and not self.editing.curtain:
            QTimer.singleShot(0, self, self._ask)  # not in the middle of what unfolds

    def _ask(self) -> None:
        self.editing.save()
        self._reading.ask()

    # --- choosing -----------------------------------------------------------------------------------------

    def renew(self) -> None:
        """Show what was read last, with the same field chosen as far as it is still there."""
        read = self._reading.history
        if self.editing.curtain or not self.isVisible():
            return
        if read is not None and read is self._filled and not self._wanted:
            return  # what somebody reads there stays as it is
        self._filled = read
        if read is None or not self._wanted:
            self._fill(self.place)
        else:
            wanted, self._wanted = self._wanted, ""
            self._lead_to(read.at(wanted))

    def show_field(self, field: Field) -> None:
        """Lead to the history of a field, as soon as that was read."""
        self._wanted = field
        self._ask()

    def _lead_to(self, place: "Place | None") -> None:
        self.line.setText(place.told if place else "")
        self._fill(place)
        if place is None:
            self.list.setCurrentRow(-1)
            self._say(NEVER)
        (self.list if place else self.line).setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._bring_in_view)

    def _bring_in_view(self) -> None:
        """As much of the history as fits, and in any case the field that was chosen."""
        let_it_paint()  # only then does everything stand where it comes to stand
        for part in (self.way, self.heading, self.line):
            bring_in_view(part)

    def _fill(self, chosen: "Place | None" = None) -> None:
        """List what fits the letters; the place that is to be chosen is among them wherever it would stand."""
        read = self._reading.history
        found = read.holding(self.line.text()) if read is not None else []
        here = next((each for each in found if chosen and _same(each, chosen)), None)
        shown = found[:AT_ONCE]
        if here is not None and here not in shown:
            shown = [here, *shown[:-1]]
        self.list.blockSignals(True)
        self.list.clear()
        for each in shown:
            self.list.addItem(_item(each))
        self.list.setCurrentRow(shown.index(here) if here is not None else -1)
        self.list.blockSignals(False)
        if not shown and self.list.hasFocus():
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.list.fit()
        lacking = NOT_READ if self._reading.failed else READING
        self._say(_left_over(len(found)) if read is not None else lacking)
        self._choose(self.list.currentItem())

    def _to_list(self) -> None:
        if self.list.count():
            self.list.setCurrentRow(max(self.list.currentRow(), 0))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, item: QListWidgetItem | None) -> None:
        self.place = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        self._show()

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setHidden(not text)

    # --- what is shown ------------------------------------------------------------------------------------

    def _show(self) -> None:
        """The history of the chosen field, oldest first."""
        from app.field_history import in_one_breath

        empty(self._shown)
        place = self.place
        self.heading.setText(place.told if place else "")
        self.heading.setHidden(place is None)
        at_one_go = in_one_breath(place.changes) if place else []
        self.every_step.setHidden(place is None or len(at_one_go) == len(place.changes))
        self.way.hide()
        if place is None:
            return
        changes = list(place.changes) if self.every_step.isChecked() else at_one_go
        self._shown.addWidget(DifferencesList(self.editing, [each.difference for each in changes], NAMES))
        has_page = bool(place.field) and page_of(place.field) in pages_of(self.editing.assessment)
        self.way.setHidden(not has_page)
        self.way.setAccessibleDescription(place.told)

    def _go(self) -> None:
        if self.place is not None:
            self.editing.asked_for.emit(self.place.field)


def show_history(editing: Editing, here: QWidget | None, page: QWidget, review: Callable[[], Page | None]) -> str:
    """Lead to the history of the field that `here` lies in, on the page that `review` opens; why not, or empty."""
    if editing.curtain:
        return CURTAIN
    row = row_around(here, page)
    if row is None:
        return NO_FIELD
    field, last = row.field, review()
    if last is not None:
        last.finish()
        group = last.findChild(Folding, IN_REVIEW)
        group.header.setChecked(True)
        group.findChild(HistoryPanel).show_field(field)
    return ""


class _List(ShortList):
    """Fields with when they were last changed; a few lines high, so that their history stands under it."""

    def __init__(self) -> None:
        super().__init__(tr("Velden, laatst gewijzigd eerst"), LINES)
        self.setObjectName("history_panel/list")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads nowhere: the history already stands below."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)


def _item(place: "Place") -> QListWidgetItem:
    item = QListWidgetItem(f"{place.told}\n{place.changes[-1].when}")
    item.setData(Qt.ItemDataRole.UserRole, place)
    return item


def _same(one: "Place", other: "Place") -> bool:
    """Whether these are one place, read at two moments."""
    return (one.told, one.field) == (other.told, other.field)


def _left_over(number: int) -> str:
    if not number:
        return NOTHING
    more = number - AT_ONCE
    fields = tr("veld") if more == 1 else tr("velden")
    return (
        tr("Nog {more} {fields}. Typ een paar letters om er een te vinden.", more=more, fields=fields)
        if more > 0
        else ""
    )
