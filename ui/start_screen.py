"""The start screen: the dossiers of this computer, a new one, a worked example, one that comes from elsewhere."""

from collections.abc import Callable
from datetime import date
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.changes import begin
from app.days import short_day
from app.method import Method
from app.short_intake import begin_at_desk
from ui.dossiers_table import DossiersTable, follow_up_is_late
from ui.erasing import Erasing, scrolled
from ui.finding_dossiers import FEW, FindDossier
from ui.flow import FlowLayout
from ui.folding import Folding
from ui.reading_in import BESIDE_TOLD, ReadingIn, is_handed_over
from ui.saving_files import last_folder, remember_folder
from ui.style import heading_font
from ui.unlock import LOSING, WELCOME
from ui.worked_examples import worked_examples

if TYPE_CHECKING:
    from models.assessment import Assessment
    from models.store import ListRow, Store


RENEWED = "Dit dossier was gewist. Het staat er nu weer in, met een nieuw id."
NAME = 60  # characters that the names of dossiers may ask before other columns get room
WIDEST = 40  # characters that another column may take
MOST_TELLING = (3, 4, 7, 2, 1, 5, 6)  # which column stays longest when the window gets narrow, after the name


class StartScreen(QWidget):
    """Emits the id of the dossier that is to be opened."""

    chosen = Signal(str)
    organisation_asked = Signal()
    vault_asked = Signal()
    erased = Signal()

    def __init__(self, store: "Store", method: Method) -> None:
        super().__init__()
        self.setObjectName("page")
        self.store = store
        self.method = method
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 22)
        layout.setSpacing(12)
        title = QLabel("Dossiers")
        title.setFont(heading_font(1.6))
        layout.addWidget(title)
        self.welcome = self._words("", "lead")
        self.message = self._words("", "warning")
        self.tasks = self._words("", "error")
        layout.addWidget(self.welcome)
        self.buttons = self._buttons()
        layout.addWidget(self.buttons)
        self.examples = self._examples()
        layout.addWidget(self.examples)
        layout.addWidget(self.message)
        layout.addWidget(self.tasks)
        layout.addWidget(self._asking(), 1)
        layout.addWidget(self._reading(), 1)
        self.search = FindDossier()
        self.search.textChanged.connect(self.show_rows)
        layout.addWidget(self.search)
        self.table = self._table()
        self.search.left.connect(self.table.setFocus)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._empty_space(), 1)
        self.show_rows()

    # --- building -----------------------------------------------------------------------------------------

    def _words(self, text: str, kind: str) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("kind", kind)
        label.setVisible(bool(text))
        return label

    def _buttons(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, space=8)
        self.new = _button("Nieuw dossier", self.make_new, "main")
        self.intake = _button("Korte intake", self.make_intake)
        self.intake.setToolTip("Voor een besluit dat vandaag nog moet: aan de balie, in een kwartier.")
        self.open = _button("Openen", self.open_current)
        self.remove = _button("Wissen …", self.ask_to_remove)
        self.read_in = _button("Inlezen …", self.read_case_file)
        self.read_in.setToolTip("Een zaakbestand, of een dossier dat een ander u overdroeg")
        self.organisation = _button("Onze organisatie", self.organisation_asked.emit)
        self.vault = _button("De kluis", self.vault_asked.emit)
        self.vault.setToolTip("Wie erin kan, en de herstelsleutel")
        for button in (self.new, self.intake, self.open, self.remove, self.read_in, self.organisation, self.vault):
            row.addWidget(button)
        return holder

    def _examples(self) -> Folding:
        """The worked examples, folded as soon as there is work of one's own."""
        holder = QWidget()
        row = FlowLayout(holder, space=8)
        for file, name in worked_examples().items():
            row.addWidget(_button(name, partial(self.open_example, file)))
        return Folding("Uitgewerkte voorbeelden", holder, is_open=True, plain=True)

    def _asking(self) -> QWidget:
        """The question before a dossier goes away; in place of the list, and scrolling where it does not fit."""
        self.asking = Erasing(self.store.who)
        self.asking.agreed.connect(self.erase)
        self.asking.declined.connect(self._asked)
        self._question = scrolled(self.asking)
        self._question.hide()
        return self._question

    def _asked(self) -> None:
        self._question.hide()
        self.examples.show()
        self.show_rows()
        self.table.setFocus()

    def _reading(self) -> QWidget:
        """What a handed-over dossier asks before it comes in."""
        self.reading = ReadingIn(self.store, self.method)
        self.reading.taken.connect(self.chosen)
        self.reading.stands_beside.connect(lambda id: self._show_in_list(id, BESIDE_TOLD))
        self.reading.closed.connect(self._back_to_list)
        return self.reading

    def _make_room(self) -> None:
        """Only the file that comes in is to be seen, until it was decided what to do with it."""
        for each in (
            self.welcome,
            self.buttons,
            self.examples,
            self.tasks,
            self.asking,
            self.search,
            self.table,
            self.space,
        ):
            each.hide()

    def _back_to_list(self) -> None:
        self.buttons.show()
        self.examples.show()
        self.show_rows()
        self.focus_list()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("dossiers")
        table.setAccessibleName("Dossiers")
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(int(table.fontMetrics().height() * 1.9))
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.activated.connect(lambda _index: self.open_current())
        QShortcut(QKeySequence(Qt.Key.Key_Delete), table, self.ask_to_remove)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)
        QShortcut(QKeySequence("Ctrl+N"), self, self.make_new)
        QShortcut(QKeySequence("Ctrl+Shift+N"), self, self.make_intake)
        return table

    def _empty_space(self) -> QWidget:
        self.space = QWidget()
        return self.space

    # --- showing ------------------------------------------------------------------------------------------

    def show_rows(self) -> None:
        """Show the dossiers as they are in the store now; an empty store welcomes and explains."""
        rows = self.store.list_rows()
        self.search.setVisible(len(rows) > FEW or bool(self.search.text()))
        shown = [each for each in rows if self.search.fits(each, self.method)]
        self.table.setModel(DossiersTable(shown, self.method, date.today()))
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._fit_columns()
        self._tell_tasks([each for each in rows if follow_up_is_late(each, date.today())])
        self.welcome.setText("" if rows else f"{WELCOME}\n\n{LOSING}")
        self.welcome.setVisible(not rows)
        self.examples.header.setChecked(not rows)
        self.table.setVisible(bool(rows))
        self.space.setVisible(not rows)
        self.open.setEnabled(bool(shown))
        self.remove.setEnabled(bool(shown))
        if shown:
            self.table.selectRow(0)

    def _tell_tasks(self, late: "list[ListRow]") -> None:
        """What should have been found out by now, for each provisional decision whose day has passed."""
        told = [
            f"Het vervolg had er op {short_day(each.follow_up_on)} moeten zijn: "
            f"{', '.join(each.children) or 'nog geen kinderen'} («{each.title or 'zonder naam'}»)."
            for each in late
        ]
        self.tasks.setText("\n".join(told))
        self.tasks.setVisible(bool(told))

    def _fit_columns(self) -> None:
        """Show the columns that fit side by side, the most telling first; the name of the dossier takes the rest."""
        letter, header = self.table.fontMetrics().averageCharWidth(), self.table.horizontalHeader()
        beside = self.layout().contentsMargins()  # the table itself gets its new width only later
        left = self.width() - beside.left() - beside.right() - 2 * self.table.frameWidth()
        left -= min(self.table.sizeHintForColumn(0) + letter, letter * NAME)
        for column in MOST_TELLING:
            self.table.setColumnHidden(column, False)  # what is hidden has no size
            words = max(header.sectionSizeHint(column), self.table.sizeHintForColumn(column))
            width = min(words + letter, letter * WIDEST)
            fits = width <= left
            left -= width if fits else 0
            self.table.setColumnHidden(column, not fits)
            self.table.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def focus_list(self) -> None:
        """Put the cursor where work begins: in the list, or on «new» when there is nothing yet."""
        (self.table if self.table.isVisibleTo(self) else self.new).setFocus()

    def current(self) -> "ListRow | None":
        """The row under the cursor."""
        model, index = self.table.model(), self.table.currentIndex()
        return model.rows[index.row()] if isinstance(model, DossiersTable) and index.isValid() else None

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
        self._keep(begin(self.method))

    def make_intake(self) -> None:
        """A new dossier that begins with the short intake, for a decision that cannot wait (method G.2)."""
        self._keep(begin_at_desk(self.method, date.today()))

    def open_current(self) -> None:
        """Open the dossier under the cursor."""
        row = self.current()
        if row is not None:
            self.chosen.emit(row.id)

    def open_example(self, file: str) -> None:
        """A copy of a worked example, or the one that is there; it may be changed and removed freely."""
        begin_of_id = f"{Path(file).stem.split('-')[0]}-"
        there = (each.id for each in self.store.list_rows() if each.is_example and each.id.startswith(begin_of_id))
        if known := next(there, None):
            self.chosen.emit(known)
            return
        from app.casefile import read_case
        from models.base import new_id

        assessment = read_case(files("resources").joinpath("examples", file).read_bytes(), self.method)
        assessment.id = begin_of_id + new_id()
        assessment.is_example = True
        self._keep(assessment)

    def read_case_file(self) -> None:
        """Read a case file from disk, or a dossier that was handed over."""
        kinds = "Zaakbestand of overgedragen dossier (*.json *.age)"
        name, _kind = QFileDialog.getOpenFileName(self, "Inlezen", last_folder(), kinds)
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
        from app.casefile import CaseFileError, read_case
        from app.casefile_store import take_in
        from app.casefile_text import read_file
        from models.store_errors import AlreadyThere, SaveFailed

        try:
            assessment = read_case(read_file(path), self.method)
            renewed = take_in(assessment, self.store)
        except AlreadyThere:
            self.say("Dit dossier staat al in de lijst. Er is niets veranderd.")
        except (CaseFileError, SaveFailed) as problem:
            self.say(str(problem))
        else:
            if renewed:
                self._show_in_list(assessment.id, RENEWED)
            else:
                self.chosen.emit(assessment.id)

    def _show_in_list(self, assessment_id: str, told: str) -> None:
        self._back_to_list()
        self.table.selectRow([each.id for each in self.store.list_rows()].index(assessment_id))
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
            for each in (self.table, self.examples, self.search):
                each.hide()
            self._question.show()
            self.asking.ask(row)

    def erase(self, assessment_id: str, why: str, who: str) -> None:
        """Let a dossier go for good."""
        from models.store_errors import StoreError

        self._question.hide()
        self.examples.show()
        try:
            self.store.erase(assessment_id, why, who)
        except StoreError as problem:
            self.say(str(problem))
        else:
            self.erased.emit()
        self.show_rows()
        self.focus_list()


def _button(label: str, clicked: Callable[[], None], kind: str = "quiet") -> QPushButton:
    button = QPushButton(label)
    button.setProperty("kind", kind)
    button.clicked.connect(lambda _checked=False: clicked())
    return button
