"""The start screen: the dossiers of this computer, a new one, a worked example, one that comes from elsewhere."""

from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.changes import begin
from app.method import Method, for_decisions
from app.new_dossier import begun_as_set
from app.short_intake import begin_at_desk
from resources.language import tr
from ui.blank_forms import BlankIntake
from ui.buttons import button
from ui.coming_in import case_in, copy_beside
from ui.desk_list import DeskList
from ui.dossiers_table import tasks
from ui.erasing import Erasing
from ui.flow import FlowLayout
from ui.folding import Folding
from ui.help import TIP as HELP_TIP
from ui.lines import words
from ui.reading_in import BESIDE_TOLD, ReadingIn, is_handed_over
from ui.saving_files import last_folder, remember_folder
from ui.sheet import Sheet, at_the_top, only_up_and_down, scrolled
from ui.style import as_heading, keep_lines_short
from ui.unlock import LOSING, WELCOME
from ui.worked_examples import copy_in, copy_of, worked_examples

if TYPE_CHECKING:
    from models.assessment import Assessment
    from models.store import ListRow, Store


TASKS = 3
"""So many dossiers that wait too long are named; the list holds the others."""
BESIDE_SCROLLING = 12
"""Pixels between what is shown and the scroll bar, where the window is too low for large letters."""


class StartScreen(QWidget):
    """Emits the id of the dossier that is to be opened.

    It can be made before there is a store, which takes most of the time, and shows nothing until `fill` gives it one.
    """

    chosen = Signal(str)
    organisation_asked = Signal()
    vault_asked = Signal()
    settings_asked = Signal()
    tour_asked = Signal()
    erased = Signal()
    store: "Store"
    method: Method

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        inside = Sheet()  # scrolls where the window is too low for large letters
        inside.setObjectName("page")
        around = QVBoxLayout(self)
        around.setContentsMargins(28, 16, 28 - BESIDE_SCROLLING, 14)
        self._area = scrolled(inside)
        around.addWidget(self._area, 1)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, BESIDE_SCROLLING, 0)
        layout.setSpacing(10)
        title = QLabel(tr("Dossiers"))
        as_heading(title, 1.6)
        layout.addWidget(title)
        self.welcome, self.message, self.tasks = words("", "lead"), words("", "warning"), words("", "error")
        self.message.hide()
        keep_lines_short(self.welcome)
        layout.addWidget(self.welcome)
        self.buttons = self._buttons()
        layout.addWidget(self.buttons)
        layout.addWidget(self.paper)
        self.examples = self._examples()
        layout.addWidget(self.examples)
        layout.addWidget(self.message)
        layout.addWidget(self.tasks)
        self._column, self._question = layout, QScrollArea()
        only_up_and_down(self._question)
        self._question.hide()
        layout.addWidget(self._question, 1)
        self.desk = DeskList()
        self.search, self.table = self.desk.search, self.desk.table
        self.table.activated.connect(lambda _index: self.open_current())
        self.desk.changed.connect(self._shown)
        layout.addWidget(self.desk, 1)
        self.space = QWidget()  # below the welcome of an empty list
        layout.addWidget(self.space, 1)
        self._shortcuts()

    def fill(self, store: "Store", method: Method) -> "StartScreen":
        """Show this store in the words of this method; gives itself."""
        self.store, self.method = store, method
        self.desk.fill(store, method)
        self.show_rows()
        return self

    # --- building -----------------------------------------------------------------------------------------

    def _buttons(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, space=8)
        self.new = button(tr("Nieuw dossier"), self.make_new, "main")
        self.intake = button(tr("Korte intake"), self.make_intake)
        self.intake.setToolTip(tr("Voor een besluit dat vandaag nog moet: aan de balie, in een kwartier."))
        self.open = button(tr("Openen"), self.open_current)
        self.copy = button(tr("Kopiëren"), self.copy_current)
        self.copy.setToolTip(tr("Een nieuw dossier met dezelfde inhoud (Ctrl+D)"))
        self.remove = button(tr("Wissen …"), self.ask_to_remove)
        self.read_in = button(tr("Inlezen …"), self.read_case_file)
        self.read_in.setToolTip(tr("Een zaakbestand, of een dossier dat een ander u overdroeg"))
        self.organisation = button(tr("Onze organisatie"), self.organisation_asked.emit)
        self.vault = button(tr("De kluis"), self.vault_asked.emit)
        self.vault.setToolTip(tr("Wie erin kan, en de herstelsleutel"))
        self.settings = button(
            tr("Instellingen"), self.settings_asked.emit, tip=tr("Letters, vergrendelen en meer (Ctrl+,)")
        )
        self.help = button(tr("Help"), tip=HELP_TIP)
        self.paper = BlankIntake(lambda: for_decisions(self.method))
        first = (self.new, self.intake, self.paper.button, self.open, self.copy, self.remove, self.read_in)
        for each in (*first, self.organisation, self.vault, self.settings, self.help):
            row.addWidget(each)
        return holder

    def _examples(self) -> Folding:
        """The worked examples, folded as soon as there is work of one's own."""
        holder = QWidget()
        row = FlowLayout(holder, space=8)
        self.tour = button(tr("Rondleiding in tien minuten"), self.tour_asked.emit)
        self.tour.setToolTip(tr("Langs de pagina's van een verzonnen dossier"))
        row.addWidget(self.tour)
        for file, name in worked_examples().items():
            row.addWidget(button(name, partial(self.open_example, file)))
        return Folding(tr("Uitgewerkte voorbeelden"), holder, is_open=True, plain=True)

    @cached_property
    def asking(self) -> Erasing:
        """The question before a dossier goes away; in place of the list, and scrolling where it does not fit."""
        asking = Erasing(self.store.who)
        asking.agreed.connect(self.erase)
        asking.declined.connect(self._asked)
        sheet = at_the_top(asking)
        keep_lines_short(sheet)
        self._question.setWidget(sheet)
        return asking

    def _asked(self) -> None:
        self._away_with_question()
        self.show_rows()
        self.table.setFocus()

    def _away_with_question(self) -> None:
        self._question.hide()
        for each in (self.examples, self.buttons):
            each.show()

    @cached_property
    def reading(self) -> ReadingIn:
        """What a handed-over dossier asks before it comes in."""
        reading = ReadingIn(self.store, self.method)
        reading.taken.connect(self.chosen)
        reading.stands_beside.connect(lambda id: self._show_in_list(id, BESIDE_TOLD))
        reading.closed.connect(self._back_to_list)
        self._column.insertWidget(self._column.indexOf(self.desk), reading, 1)
        return reading

    def _make_room(self) -> None:
        """Only the file that comes in is to be seen, until it was decided what to do with it."""
        others = (self.welcome, self.buttons, self.examples, self.tasks, self._question, self.desk)
        for each in (*others, self.space):
            each.hide()

    def _back_to_list(self) -> None:
        self.buttons.show()
        self.examples.show()
        self.show_rows()
        self.focus_list()

    def _shortcuts(self) -> None:
        away = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self.ask_to_remove)
        away.setContext(Qt.ShortcutContext.WidgetShortcut)  # among the parts Delete takes a choice back
        QShortcut(QKeySequence("Ctrl+D"), self, self.copy_current)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)
        QShortcut(QKeySequence("Ctrl+G"), self, self.desk.parts.setFocus)
        QShortcut(QKeySequence("Ctrl+N"), self, self.make_new)
        QShortcut(QKeySequence("Ctrl+Shift+N"), self, self.make_intake)

    # --- showing ------------------------------------------------------------------------------------------

    def show_rows(self) -> None:
        """Show the dossiers as they are in the store now; an empty store welcomes and explains."""
        today = date.today()
        many, late = self.desk.renew(), self.store.desk.late(today, TASKS)
        self.tasks.setText(tasks(late.rows, today, late.more))
        self.tasks.setVisible(bool(self.tasks.text()))
        self.welcome.setText("" if many else f"{WELCOME}\n\n{LOSING}")
        self.welcome.setVisible(not many)
        self.examples.header.setChecked(not many)
        self.desk.setVisible(bool(many))
        self.space.setVisible(not many)
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):  # else its width is still to come
            self._fit_columns()

    def _shown(self) -> None:
        self.open.setEnabled(not self.desk.is_empty)
        self.copy.setEnabled(not self.desk.is_empty)
        self.remove.setEnabled(not self.desk.is_empty)

    def _fit_columns(self) -> None:
        beside = self.layout().contentsMargins()  # the table itself gets its new width only later
        self.table.fit_columns(self.width() - beside.left() - beside.right() - BESIDE_SCROLLING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._fit_anew)  # once the table has its letters too

    def _fit_anew(self) -> None:
        if self.isVisible() and not self.store.is_closed:  # it may have been locked or left in the meantime
            self._fit_columns()

    def focus_list(self) -> None:
        """Put the cursor where work begins: in the list, or on «new» when there is nothing yet."""
        first = self.table if self.table.isVisibleTo(self) else self.new
        first.setFocus()
        self._area.ensureWidgetVisible(first)

    def current(self) -> "ListRow | None":
        """The row under the cursor."""
        return self.desk.current()

    def say(self, text: str) -> None:
        """Tell something that a person can act on."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def tell_first(self, text: str) -> None:
        """Tell something before any work begins; the examples and the long welcome make room for it."""
        self.examples.header.setChecked(False)
        self.welcome.setText(LOSING)
        self.say(text)

    # --- doing --------------------------------------------------------------------------------------------

    def make_new(self) -> None:
        """A new, empty dossier."""
        method = for_decisions(self.method)
        self._keep(begun_as_set(begin(method), method))

    def make_intake(self) -> None:
        """A new dossier that begins with the short intake, for a decision that cannot wait (method G.2)."""
        method = for_decisions(self.method)
        self._keep(begun_as_set(begin_at_desk(method, date.today()), method))

    def open_current(self) -> None:
        """Open the dossier under the cursor."""
        row = self.current()
        if row is not None:
            self.chosen.emit(row.id)

    def copy_current(self) -> None:
        """A new dossier with the content of the one under the cursor; it stands in the list with what stayed behind."""
        row = self.current()
        if row is not None and not self.desk.isHidden():
            id, told = copy_beside(row.id, self.store, for_decisions(self.method))
            if id:
                self._show_in_list(id, told)
            else:
                self.say(told)

    def open_example(self, file: str) -> None:
        """A copy of a worked example, or the one that is there; it may be changed and removed freely."""
        if there := copy_in(self.store.desk, file):
            self.chosen.emit(there)
        else:
            self._keep(copy_of(file, for_decisions(self.method)))

    def read_case_file(self) -> None:
        """Read a case file from disk, or a dossier that was handed over."""
        kinds = tr("Zaakbestand of overgedragen dossier (*.json *.age)")
        name, _kind = QFileDialog.getOpenFileName(self, tr("Inlezen"), last_folder(), kinds)
        if name:
            remember_folder(Path(name).parent)
            self.take_in(Path(name))

    def take_in(self, path: Path) -> None:
        """Read one case file and open it; one that was removed before is first shown in the list, with why.

        What was handed over is encrypted: of that the passphrase or key is asked first, and then what to do.
        """
        self.say("")
        if is_handed_over(path):
            self._make_room()
            self.reading.begin(path)
            return
        id, told = case_in(path, self.store, for_decisions(self.method))
        if id and told:
            self._show_in_list(id, told)
        elif id:
            self.chosen.emit(id)
        else:
            self.say(told)

    def _show_in_list(self, assessment_id: str, told: str) -> None:
        self._back_to_list()
        self.desk.show_all()
        self.desk.go_to(assessment_id)
        self.say(told)

    def _keep(self, assessment: "Assessment") -> None:
        from models.store import SaveFailed

        try:
            self.store.add(assessment)
        except SaveFailed as problem:
            self.say(str(problem))
            return
        self.chosen.emit(assessment.id)

    def ask_to_remove(self) -> None:
        """Ask first; the answer «no» has the focus."""
        row = self.current()
        if row is not None:
            for each in (self.desk, self.examples, self.buttons, self.tasks):
                each.hide()
            asking = self.asking
            self._question.show()
            asking.ask(row)

    def erase(self, assessment_id: str, why: str, who: str) -> None:
        """Let a dossier go for good."""
        from models.store_errors import StoreError

        self._away_with_question()
        try:
            self.store.erase(assessment_id, why, who)
        except StoreError as problem:
            self.say(str(problem))
        else:
            self.erased.emit()
        self.show_rows()
        self.focus_list()
