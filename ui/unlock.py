"""The first window: make a vault or open it with the passphrase; knows nothing of what lies inside."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.emptying import empty
from ui.sheet import Sheet
from ui.style import heading_font

SHORTEST = 12  # characters of a new passphrase
HOW_LONG = f"Ten minste {SHORTEST} tekens, bijvoorbeeld vier woorden achter elkaar."
WELCOME = (
    "Kind Voorop helpt u een besluit te nemen waarin het belang van elk kind voorop staat, in vier stappen. "
    "U werkt zonder internet; alles wat u invult blijft versleuteld op deze computer. "
    "Aan het eind drukt u een gemotiveerd besluit af."
)
LOSING = (
    "Onthoud uw wachtzin goed. Zonder de wachtzin en zonder de herstelsleutel kan niemand de dossiers nog openen, "
    "ook wij niet."
)


LOCKED = "Kind Voorop is vergrendeld. Voer uw wachtzin in om verder te gaan waar u was."
UNSAVED = "Wat u het laatst typte, is nog niet opgeslagen."
STAYS = "Het gaat niet verloren zolang dit venster open is; het programma probeert het steeds opnieuw."
TYPED = (
    "Er staat nog iets klaar dat u typte en dat nog niet in het dossier staat. Ga met uw wachtzin terug om het af te "
    "maken. Sluit u nu nog een keer, dan bent u dat kwijt."
)


class _Done(QObject):
    result = Signal(object)


class _Work(QRunnable):
    """Key derivation takes half a second; the window stays alive meanwhile."""

    def __init__(self, what: Callable[[], object]) -> None:
        super().__init__()
        self.done = _Done()
        self._what = what

    def run(self) -> None:
        try:
            result = self._what()
        except Exception as problem:
            result = problem
        self.done.result.emit(result)


class UnlockPage(QWidget):
    """Asks the passphrase; `opened` gives the data key and whether the store is still to be made.

    It is also what covers everything while the program is `locked`; what could not be saved is then told here.
    """

    opened = Signal(bytes, bool)
    retried = Signal()

    def __init__(self, folder: Path, has_store: bool, locked: bool = False) -> None:
        super().__init__()
        self.setObjectName("page")
        self._folder = folder
        self._new = not has_store
        self._locked = locked
        self._work: _Work | None = None
        self._key = b""
        holder = Sheet()
        holder.setObjectName("page")
        self._column = QVBoxLayout(holder)
        self._column.setSpacing(10)
        self._column.addStretch(1)
        self._scrolled(holder)
        self._title()
        self._unsaved()
        self._entries()
        self._column.addStretch(2)
        self.passphrase.setFocus()

    def _scrolled(self, holder: QWidget) -> None:
        """A column in the middle that scrolls where the window is too low for large letters."""
        scroll = QScrollArea()
        scroll.setWidget(holder)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMaximumWidth(self.fontMetrics().averageCharWidth() * 84)
        outside = QHBoxLayout(self)
        outside.addStretch(1)
        outside.addWidget(scroll, 8)
        outside.addStretch(1)

    def _title(self) -> None:
        title = QLabel("Kind Voorop")
        title.setFont(heading_font(2.2))
        self._column.addWidget(title)
        if self._new:
            self._say_always(WELCOME, "lead")
            self._say_always(LOSING, "warning")
        else:
            self._say_always(LOCKED if self._locked else "Voer uw wachtzin in om de dossiers te openen.", "lead")

    def _unsaved(self) -> None:
        self.unsaved = self._say_always("", "warning")
        self.retry = QPushButton("Opnieuw proberen")
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

    def _say_always(self, text: str, kind: str) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("kind", kind)
        self._column.addWidget(label)
        return label

    def _entries(self) -> None:
        self.passphrase = self._secret("Nieuwe wachtzin" if self._new else "Wachtzin")
        if self._new:
            self._say_always(HOW_LONG, "hint")
            self.passphrase.setAccessibleDescription(HOW_LONG)
        self.again = self._secret("Nog een keer dezelfde wachtzin") if self._new else None
        self.show_typed = QCheckBox("Laat zien wat ik typ")
        self.show_typed.toggled.connect(self._show_typed)
        self._column.addWidget(self.show_typed)
        self.problem = self._say_always("", "error")
        self.problem.hide()
        self.go = QPushButton("Kluis maken" if self._new else "Openen")
        self.go.setProperty("kind", "main")
        self.go.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.go.clicked.connect(self._try)
        self._column.addWidget(self.go)
        if not self._new:
            self._say_always("Wachtzin kwijt? Vul dan hier de herstelsleutel in.", "hint")

    def _secret(self, label: str) -> QLineEdit:
        name = QLabel(label)
        name.setProperty("kind", "label")
        entry = QLineEdit()
        entry.setEchoMode(QLineEdit.EchoMode.Password)
        entry.setAccessibleName(label)
        entry.returnPressed.connect(self._try)
        name.setBuddy(entry)
        self._column.addWidget(name)
        self._column.addWidget(entry)
        return entry

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for entry in (self.passphrase, self.again):
            if entry is not None:
                entry.setEchoMode(mode)

    def _refuse(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    # --- making and opening -------------------------------------------------------------------------------

    def _try(self) -> None:
        typed = self.passphrase.text()
        problem = self._wrong(typed)
        self._refuse(problem)
        if not problem and self._work is None:
            self.go.setEnabled(False)
            self.go.setText("Bezig …")
            self._work = _Work(lambda: self._derive(typed))
            self._work.setAutoDelete(False)
            self._work.done.result.connect(self._derived)
            QThreadPool.globalInstance().start(self._work)

    def _wrong(self, typed: str) -> str:
        if not typed:
            return "Vul een wachtzin in."
        if self.again is None:
            return ""
        if len(typed) < SHORTEST:
            return f"Deze wachtzin is te kort. {HOW_LONG}"
        if typed != self.again.text():
            return "De twee wachtzinnen zijn niet gelijk. Typ ze opnieuw."
        return ""

    def _derive(self, typed: str) -> object:
        from app import keys

        header = keys.header_path(self._folder)
        return keys.create_keys(header, typed) if self._new else keys.unlock(header, typed)

    def _derived(self, result: object) -> None:
        self._work = None
        self.go.setEnabled(True)
        self.go.setText("Kluis maken" if self._new else "Openen")
        if isinstance(result, Exception):
            self._refuse(str(result))
            self.passphrase.selectAll()
            self.passphrase.setFocus()
        elif self._new:
            self._show_recovery_key(result)
        else:
            self.opened.emit(result, False)

    def _show_recovery_key(self, made: object) -> None:
        """The recovery key is shown once; only after a yes the vault opens."""
        self._key = made.data_key  # type: ignore[attr-defined]
        empty(self._column)
        self._column.addStretch(1)
        title = self._say_always("Uw herstelsleutel", "title")
        title.setFont(heading_font(1.6))
        self._say_always(
            "Met deze sleutel opent u de dossiers als u de wachtzin kwijt bent. Schrijf hem over en bewaar het papier "
            "achter slot, niet bij deze computer. U ziet de sleutel maar één keer.",
            "lead",
        )
        self.recovery_key = QLineEdit(made.recovery_key)  # type: ignore[attr-defined]
        self.recovery_key.setReadOnly(True)
        self.recovery_key.setFont(heading_font(1.15))
        self.recovery_key.setAccessibleName("Herstelsleutel")
        self._column.addWidget(self.recovery_key)
        self.noted = QCheckBox("Ik heb de herstelsleutel opgeschreven")
        self._column.addWidget(self.noted)
        self.problem = self._say_always("", "error")
        self.problem.hide()
        self.start = QPushButton("Beginnen")
        self.noted.toggled.connect(self.start.setEnabled)
        self.start.setProperty("kind", "main")
        self.start.setEnabled(False)
        self.start.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.start.clicked.connect(lambda: self.opened.emit(self._key, True))
        self._column.addWidget(self.start)
        self._column.addStretch(2)
        QTimer.singleShot(0, self.noted.setFocus)

    def forget(self) -> None:
        """Once the store is open: keep neither the key nor what was typed."""
        self._key = b""
        for entry in self.findChildren(QLineEdit):
            entry.clear()

    def refuse_store(self, problem: str) -> None:
        """Say why the store could not be opened although the passphrase was right."""
        self._refuse(problem)
