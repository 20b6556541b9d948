"""The first window: make a vault or open it with the passphrase; knows nothing of what lies inside."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from resources.language import tr
from ui.flow import FlowLayout
from ui.lines import HOW_LONG, LOST, Lines, words, wrong_passphrases
from ui.sheet import Sheet, scrolled
from ui.style import as_heading, keep_lines_short

if TYPE_CHECKING:
    from ui.asking import Question
    from ui.in_background import InBackground
    from ui.long_work import LongWork, Work
    from ui.opening import Opening

WELCOME = tr(
    "Kind Voorop helpt u een besluit te nemen waarin het belang van elk kind voorop staat, in vier stappen. "
    "U werkt zonder internet; alles wat u invult blijft versleuteld op deze computer. "
    "Aan het eind drukt u een gemotiveerd besluit af. "
    "Kind Voorop volgt een methode van de Kinderombudsman; het is geen uitgave van de Kinderombudsman."
)
LOSING = tr(
    "Onthoud uw wachtzin goed. Zonder de wachtzin en zonder de herstelsleutel kan niemand de dossiers nog openen, "
    "ook wij niet."
)
WHY_NAME = tr("Bij elke wijziging in een dossier wordt bewaard wie die deed. Daarvoor is uw naam nodig.")
RECOVERY = tr(
    "Met deze sleutel opent u de dossiers als u de wachtzin kwijt bent. Schrijf hem over en bewaar het papier "
    "achter slot, niet bij deze computer. U ziet de sleutel maar één keer."
)
LOCKED = tr("Kind Voorop is vergrendeld. Voer uw wachtzin in om verder te gaan waar u was.")
UNSAVED = tr("Wat u het laatst typte, is nog niet opgeslagen.")
STAYS = tr("Het gaat niet verloren zolang dit venster open is; het programma probeert het steeds opnieuw.")
TYPED = tr(
    "Er staat nog iets klaar dat u typte en dat nog niet in het dossier staat. Ga met uw wachtzin terug om het af te "
    "maken. Sluit u nu nog een keer, dan bent u dat kwijt."
)


class UnlockPage(QWidget):
    """Asks the passphrase; `opened` gives an Unlocked and whether the store is still to be made.

    It is also what covers everything while the program is `locked`; what could not be saved is then told here.
    """

    opened = Signal(object, bool)
    retried = Signal()
    restore_asked = Signal()
    paper_asked = Signal()
    settings_asked = Signal()
    help_asked = Signal()

    def __init__(self, folder: Path, has_store: bool, locked: bool = False) -> None:
        super().__init__()
        self.setObjectName("page")
        self._folder = folder
        self._new = not has_store
        self._locked = locked
        self._opening: Opening | None = None
        self.asked: Question | None = None
        self.told = ""  # what the list of dossiers must say about the organisation's key
        holder = Sheet()
        holder.setObjectName("page")
        self._column = QVBoxLayout(holder)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        self._in_the_middle(holder)
        self._title()
        self._unsaved()
        self._entries()
        self._column.addStretch(2)
        self.take_focus()

    def take_focus(self) -> None:
        """Put the cursor where typing begins."""
        (self.passphrase if self.name is None else self.name).setFocus()

    def _in_the_middle(self, holder: QWidget) -> None:
        """A column in the middle."""
        scroll = scrolled(holder)
        keep_lines_short(scroll, 84)
        outside = QHBoxLayout(self)
        outside.addStretch(1)
        outside.addWidget(scroll, 8)
        outside.addStretch(1)

    def _title(self) -> None:
        title = QLabel(tr("Kind Voorop"))
        as_heading(title, 2.2)
        self._column.addWidget(title)
        if self._new:
            self._say_always(WELCOME, "lead")
            self._say_always(LOSING, "warning")
            self._tell_organisation()
        else:
            self._say_always(LOCKED if self._locked else tr("Voer uw wachtzin in om de dossiers te openen."), "lead")

    def notice(self, text: str) -> None:
        """Say something about the settings, for who can act on it."""
        self.noticed.setText(text)
        self.noticed.setVisible(bool(text))

    def _unsaved(self) -> None:
        self.noticed = self._say_always("", "warning")
        self.noticed.hide()
        self.unsaved = self._say_always("", "warning")
        self.retry = QPushButton(tr("Opnieuw proberen"))
        self.retry.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.retry.clicked.connect(lambda _checked=False: self.retried.emit())
        self._column.addWidget(self.retry)
        self.tell_unsaved("")

    def tell_unsaved(self, problem: str) -> None:
        """Say why what was typed could not be saved, and offer to try again; empty when it is saved."""
        self.unsaved.setText(f"{UNSAVED} {problem} {STAYS}" if problem else "")
        for each in (self.unsaved, self.retry):
            each.setVisible(bool(problem))

    def tell_typed(self) -> None:
        """Say that something that was typed waits behind the lock and goes when the window closes."""
        self.unsaved.setText(TYPED)
        self.unsaved.show()

    def _tell_organisation(self) -> None:
        """Who makes a vault must know beforehand that the organisation will be able to open it too."""
        from app.key_errors import RecipientUnreadable
        from app.organisation_key import placed_recipient
        from ui.organisation_asked import beforehand

        try:
            placed = placed_recipient(self._folder)
        except RecipientUnreadable as problem:
            self._say_always(str(problem), "warning")
        else:
            if placed is not None:
                self._say_always(beforehand(placed), "lead")

    def _say_always(self, text: str, kind: str) -> QLabel:
        label = words(text, kind)
        self._column.addWidget(label)
        return label

    def _entries(self) -> None:
        lines = Lines()
        lines.entered.connect(self._enter)
        self._column.addWidget(lines)
        self.name = lines.line(tr("Uw naam"), WHY_NAME) if self._new else None
        self.passphrase = lines.secret(tr("Nieuwe wachtzin"), HOW_LONG) if self._new else lines.secret(tr("Wachtzin"))
        self.again = lines.secret(tr("Nog een keer dezelfde wachtzin")) if self._new else None
        self.show_typed = lines.add_show_typed()
        self._add_problem()
        self.go = _main_button(tr("Kluis maken") if self._new else tr("Openen"))
        self.go.clicked.connect(self._try)
        self._column.addWidget(self.go)
        if not self._new:
            self._say_always(LOST, "hint")
        links = QWidget()
        self._links = FlowLayout(links, space=16)
        self._column.addWidget(links)
        self.restore = self._link(tr("Terugzetten uit een reservekopie …"), self.restore_asked)
        self.paper = self._link(tr("Een stuk nakijken …"), self.paper_asked)
        self.settings = self._link(tr("Instellingen …"), self.settings_asked)
        self.help = self._link(tr("Handleiding …"), self.help_asked)
        self.help.setToolTip("Shift+F1")
        self.paper.setToolTip(tr("Of een PDF is wat de vingerafdruk onderaan zegt. Daarvoor is geen kluis nodig."))
        if self._locked:  # then somebody works here, and a vault is open or was just closed
            self.restore.hide()
            self.paper.hide()

    def _link(self, label: str, asked: SignalInstance) -> QPushButton:
        made = QPushButton(label)
        made.setProperty("kind", "link")
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda _checked=False: asked.emit())
        self._links.addWidget(made)
        return made

    def _add_problem(self) -> None:
        self.problem = self._say_always("", "error")
        self.problem.hide()
        self._long: LongWork | None = None

    @cached_property
    def work(self) -> "InBackground":
        """What derives the key."""
        from ui.in_background import InBackground

        return InBackground(self)

    @property
    def long(self) -> "LongWork":
        """Where work that goes before the opening is shown, below what is wrong; made when there first is such work."""
        from ui.long_work import LongWork

        if self._long is None:
            self._long = LongWork("unlock/work")
            self._column.insertWidget(self._column.indexOf(self.problem) + 1, self._long)
        return self._long

    def work_first(self, what: str, work: "Work", then: Callable[[object], None]) -> None:
        """Do this before the vault opens, with a way to stop; what was typed cannot be changed meanwhile."""
        typed = (self.name, self.passphrase, self.again, self.go, self.restore, self.paper)
        entries = [each for each in typed if each is not None]
        for each in entries:
            each.setEnabled(False)

        def ended(result: object) -> None:
            for each in entries:
                each.setEnabled(True)
            then(result)

        self._refuse("")
        self.long.start(what, work, ended)

    def _refuse(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if not problem:
            return
        from ui.asking import bring_in_view

        QTimer.singleShot(0, self.problem, partial(bring_in_view, self.problem))

    # --- making and opening -------------------------------------------------------------------------------

    def _enter(self) -> None:
        """Enter leads on to the first line that is empty: or a passphrase would be typed in that of the name."""
        empty = self._first_empty()
        if empty is None or empty.hasFocus():
            self._try()
        else:
            empty.setFocus()

    def _first_empty(self) -> QLineEdit | None:
        lines = (self.name, self.passphrase, self.again)
        return next((each for each in lines if each is not None and not each.text().strip()), None)

    def _try(self) -> None:
        from ui.opening import begin, make

        problem = self._wrong()
        self._refuse(problem)
        if problem:
            self._to_what_is_wrong()
        if not problem and not self.work.is_busy:
            self._show_busy(True)
            folder, typed, name = self._folder, self.passphrase.text(), self.name.text() if self.name else None
            self.work.start(lambda: begin(folder, typed) if name is None else make(folder, typed, name), self._derived)

    def _wrong(self) -> str:
        typed = self.passphrase.text()
        if self.name is None or self.again is None:
            return "" if typed else tr("Vul een wachtzin in.")
        if not self.name.text().strip():
            return tr("Vul uw naam in.")
        return wrong_passphrases(typed, self.again.text())

    def _to_what_is_wrong(self) -> None:
        """Put the cursor where to mend it; a passphrase that will not do is typed anew, both times."""
        empty, typed = self._first_empty(), self.passphrase.text()
        if empty is self.again and wrong_passphrases(typed, typed):  # to type it again would be of no use
            empty = None
        if empty is None and self.again is not None:
            self.again.clear()
            self.passphrase.selectAll()
        (empty or self.passphrase).setFocus()

    def _show_busy(self, busy: bool) -> None:
        self.go.setEnabled(not busy)
        self.go.setText(tr("Bezig …") if busy else tr("Kluis maken") if self._new else tr("Openen"))

    def _derived(self, result: object) -> None:
        from app.key_errors import KeysError
        from ui.opening import Opening

        self._show_busy(False)
        if isinstance(result, Opening):
            self._opening = result
            self._show_recovery_key(result) if self._new else self._ask_organisation()
            return
        if not isinstance(result, KeysError):
            raise result if isinstance(result, Exception) else TypeError(result)
        self._refuse(str(result))
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    # --- what may come before the vault opens -------------------------------------------------------------

    def _next(self, heading: str, *step: QWidget) -> None:
        """Show this step in the place of what was there."""
        from ui.emptying import empty

        empty(self._column)
        self._column.addStretch(1)
        as_heading(self._say_always(heading, "title"), 1.6)
        for widget in step:
            self._column.addWidget(widget)
        self._add_problem()
        self._column.addStretch(2)

    def _show_recovery_key(self, made: "Opening") -> None:
        """The recovery key is shown once; only after a yes the vault opens."""
        from ui.recovery_shown import RecoveryShown

        shown = RecoveryShown(made.recovery_key, RECOVERY, tr("Beginnen"))
        self.recovery_key, self.noted, self.start = shown.key, shown.tick, shown.go_on
        shown.noted.connect(self._ask_organisation)
        self._next(tr("Uw herstelsleutel"), shown)
        QTimer.singleShot(0, self.noted, self.noted.setFocus)

    def _ask_organisation(self) -> None:
        from ui.asking import Question
        from ui.organisation_asked import MAY_IT, afterwards, explained

        assert self._opening is not None
        met = self._opening.met
        self.told = afterwards(met)
        if met.to_ask is None:
            self._finish()
            return
        self.asked = Question(tr("Ja, dat mag"), tr("Nee, nu niet"))
        self.asked.agreed.connect(self._give)
        self.asked.declined.connect(self._finish)
        self._next(tr("De sleutel van uw organisatie"), words(explained(met), "lead"), self.asked)
        self.asked.ask(MAY_IT)

    def _give(self) -> None:
        from ui.opening import give_as_asked

        assert self._opening is not None
        self.told = give_as_asked(self._folder, self._opening) or self.told
        self._finish()

    def _finish(self) -> None:
        assert self._opening is not None
        self.opened.emit(self._opening.opened, self._new)

    def forget(self) -> None:
        """Once the store is open: keep neither the key nor what was typed."""
        self._opening = None
        for entry in self.findChildren(QLineEdit):
            entry.clear()

    def refuse_store(self, problem: str) -> None:
        """Say why the store could not be opened although the passphrase was right."""
        if self.asked is not None:  # which is answered by now
            again = _main_button(tr("Opnieuw proberen"))
            again.clicked.connect(self._finish)
            self._next(tr("De kluis gaat nog niet open"), again)
            QTimer.singleShot(0, again, again.setFocus)
        self._refuse(problem)


def _main_button(label: str) -> QPushButton:
    button = QPushButton(label)
    button.setProperty("kind", "main")
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button
