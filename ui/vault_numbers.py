"""«Cijfers voor beleid»: choose years, see exactly what would go out, and save it as a sheet or as CSV."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.long_work import Progress, Stopped
from app.method import Method
from app.policy_files import CSV, ODS, file_of
from app.policy_numbers import DECIDED, WHICH, Numbers, Selection, TooFew, numbers
from app.policy_words import TITLE, explained, overlapping, period
from app.small_numbers import LEAST
from resources.language import tr, tr_all
from ui.buttons import narrow_button
from ui.emptying import empty
from ui.flow import FlowLayout
from ui.folding import Folding
from ui.inputs import Choice, Pills
from ui.lines import words
from ui.long_work import LongWork
from ui.numbers_table import NumbersTable
from ui.row import Row
from ui.saving_files import ChoosePath, Outcome, ask_path, file_name, put_bytes

if TYPE_CHECKING:
    from models.store import Store

LEAD = tr(
    "Tellingen over kinderen en besluiten, om beleid op te maken: wat de rapporten missen. "
    "Er gaat geen naam, tekst of dag mee, en aantallen onder de {least} worden weggelaten. U "
    "ziet eerst precies wat er naar buiten gaat. De cijfers beoordelen niemand en "
    "vergelijken geen gezinnen of organisaties.",
    least=LEAST,
)
BUSY, STOPPED = tr("Bezig met tellen …"), tr("Gestopt. Er is niets naar buiten gegaan.")
WRONG_WAY = tr("Het laatste jaar ligt vóór het eerste. Kies de jaren andersom.")
BY_YEAR = tr(
    "Vastgestelde besluiten tellen in het jaar van het besluit, alle dossiers in het jaar waarin zij begonnen."
)
YEARS = 20


@dataclass(frozen=True)
class _Made:
    """What is shown, and the very bytes that are saved."""

    numbers: Numbers
    explained: list[tuple[str, str]]
    files: dict[str, bytes]


class NumbersPanel(QWidget):
    """Nothing leaves before it was shown; what is saved are the bytes of what stands on screen."""

    TITLE = tr(TITLE)

    def __init__(
        self, store: "Store", method: Method, choose: ChoosePath = ask_path, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__()
        self.setObjectName("vault_numbers")
        self.store, self.method, self.today = store, method, today
        self._choose = choose
        self.made: _Made | None = None
        self.work = LongWork("vault_numbers/work")
        self.outcome, self.saved = Outcome(), Outcome()
        self.look_button = narrow_button(tr("Bekijken wat naar buiten gaat"), self.look, "main")
        self.shown = QWidget()
        self._tables = QVBoxLayout(self.shown)
        self._tables.setContentsMargins(0, 0, 0, 0)
        self._tables.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        chosen = (self._years(), self._which(), words(BY_YEAR, "hint"))
        for part in (words(LEAD, "lead"), *chosen, self._buttons(), self.work, self.outcome, self.shown):
            column.addWidget(part)
        column.addWidget(self._saving())
        column.addWidget(self.saved)
        column.addStretch(1)
        self._clear()

    # --- What to choose -----------------------------------------------------------------------------------

    def _years(self) -> QWidget:
        now = self.today().year
        known = {str(year): str(year) for year in range(now, now - YEARS, -1)}
        line, last = QWidget(), str(now - 1)  # of a year that is over: it is counted once
        self.since, self.until = Choice(last, known), Choice(last, known)
        layout = FlowLayout(line, space=14)
        for name, label, entry in (("since", tr("Van jaar"), self.since), ("until", tr("Tot en met jaar"), self.until)):
            entry.removeItem(0)  # there is always a year
            entry.chosen.connect(lambda _code: self._clear())
            layout.addWidget(Row(f"numbers/{name}", label, entry))
        return line

    def _which(self) -> QWidget:
        self.which = Pills(DECIDED, tr_all(WHICH))
        self.which.chosen.connect(lambda _code: self._clear())
        return Row("numbers/which", tr("Welke dossiers?"), self.which)

    def _buttons(self) -> QWidget:
        return _beside(self.look_button)

    def _saving(self) -> QWidget:
        self.save_sheet = narrow_button(tr("Opslaan als rekenblad …"), partial(self.save, ODS), "main")
        self.save_list = narrow_button(tr("Opslaan als CSV …"), partial(self.save, CSV))
        self._save_line = _beside(self.save_sheet, self.save_list)
        return self._save_line

    @property
    def selection(self) -> Selection:
        """The years and the dossiers that are chosen; a choice that was taken back counts as the first one."""
        checked = (code for code, button in self.which.buttons.items() if button.isChecked())
        return Selection(int(self.since.currentData()), int(self.until.currentData()), next(checked, DECIDED))

    # --- Looking ------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Read what is counted, and count beside the window."""
        self._clear()
        chosen = self.selection
        if chosen.until < chosen.since:
            self.outcome.tell("warning", WRONG_WAY)
            return
        self.work.start(BUSY, partial(_count, self.store, chosen, self.method, self.today()), self._show)

    def stop(self) -> None:
        """Count no further."""
        self.work.stop()

    def _clear(self) -> None:
        """What is shown no longer belongs to what is chosen."""
        self.work.stop()
        self.made = None
        empty(self._tables)
        for each in (self.outcome, self.saved, self.shown, self._save_line):
            each.hide()

    def _show(self, made: object) -> None:
        from models.store_errors import StoreError

        self._clear()
        if isinstance(made, Stopped):
            self.outcome.tell("hint", STOPPED)
        elif isinstance(made, StoreError):
            self.outcome.tell("error", str(made))
        elif isinstance(made, TooFew):
            self.outcome.tell("warning", str(made))
        elif isinstance(made, _Made) and made.numbers.selection == self.selection:
            self._show_tables(made)
        elif isinstance(made, Exception):
            raise made

    def _show_tables(self, made: _Made) -> None:
        self.made = made
        sums = {hashlib.sha256(each).hexdigest() for each in made.files.values()}
        warnings = overlapping(made.numbers.selection, self.store.numbers_left(), sums)
        for warning in warnings:
            self._tables.addWidget(words(warning, "warning"))
        self._tables.addWidget(
            Folding(tr("Toelichting die meegaat"), _texts(made.explained), is_open=False, plain=True)
        )
        for table in made.numbers.tables:
            inside = QWidget()
            column = QVBoxLayout(inside)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(words(table.about, "hint"))
            column.addWidget(NumbersTable(table))
            self._tables.addWidget(Folding(table.title, inside, is_open=True, plain=True))
        self.shown.show()
        self._save_line.show()
        self.outcome.tell(
            "good", tr("Dit gaat naar buiten, en niets meer: {selection}.", selection=period(made.numbers.selection))
        )

    # --- Saving -------------------------------------------------------------------------------------------

    def save(self, kind: str) -> None:
        """Ask where the file goes, write what is shown, and note in the trail of the store that it left."""
        if self.made is None:
            return
        chosen = self.made.numbers.selection
        name = file_name("cijfers", *map(str, sorted({chosen.since, chosen.until})), chosen.which)
        put_bytes(self, self._choose, name, kind, self.made.files[kind], self.saved, partial(self._note, chosen))

    def _note(self, chosen: Selection, data: bytes) -> str:
        from models.store import SaveFailed

        try:
            self.store.note_numbers(chosen.since, chosen.until, chosen.which, data)
        except SaveFailed as problem:
            return tr("Dat dit bestand naar buiten ging, is niet in de kluis genoteerd. {problem}", problem=problem)
        return ""


def _count(store: "Store", chosen: Selection, method: Method, today: date, progress: Progress) -> _Made:
    progress.say(tr("De dossiers worden gelezen …"))
    dossiers = store.counted()
    progress.say(BUSY)
    found = numbers(dossiers, chosen, method, today)
    progress.say(tr("De bestanden worden gemaakt …"))
    files = {kind: file_of(found, today.year, kind) for kind in (ODS, CSV)}
    return _Made(found, explained(found, today.year), files)


def _texts(said: list[tuple[str, str]]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    for heading, text in said:
        column.addWidget(words(heading, "label"))
        column.addWidget(words(text, ""))
    return holder


def _beside(*buttons: QWidget) -> QWidget:
    line = QWidget()
    layout = FlowLayout(line, space=10)
    for each in buttons:
        layout.addWidget(each)
    return line
