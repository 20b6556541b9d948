"""A dossier that was handed over comes in: first its passphrase or key, then what is in it, and only then a choice."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.age_files import asks_passphrase, is_age_file, read_identities
from app.handover_error import BadIdentity, HandoverError
from app.method import Method
from resources.language import tr
from ui.buttons import button
from ui.emptying import empty
from ui.flow import FlowLayout
from ui.in_background import InBackground
from ui.lines import Lines, words
from ui.saving_files import last_folder, remember_folder
from ui.sheet import at_the_top, only_up_and_down
from ui.waiting import let_it_paint

if TYPE_CHECKING:
    from app.age_apart import Lock
    from app.handover import Opened
    from app.handover_report import Report
    from models.store import Store

BESIDE_TOLD = tr("Het dossier staat er nu als nieuw dossier bij, als concept. Uw eigen dossier is niet veranderd.")
_ASKS_PASSPHRASE = tr("Dit dossier is versleuteld. Vul de wachtzin in die u van de afzender hoorde.")
_ASKS_KEY = tr(
    "Dit dossier is versleuteld voor een sleutel. Kies het bestand met uw geheime sleutel; het begint met "
    "«AGE-SECRET-KEY-1» en blijft bij u."
)
_YES = {
    "overnemen": tr("Overnemen"),
    "bijwerken": tr("Mijn dossier bijwerken"),
    "apart": tr("Als nieuw dossier opnemen"),
}
_LARGEST_KEY_FILE = 100_000


def is_handed_over(path: Path) -> bool:
    """Whether this file begins as an encrypted dossier does, or is called so; what cannot be read is not."""
    try:
        with path.open("rb") as file:
            return is_age_file(file.read(100)) or path.suffix.lower() == ".age"
    except OSError:
        return False


class ReadingIn(QScrollArea):
    """Takes the place of the list; hidden until a file is chosen.

    `taken` gives the dossier to open, `stands_beside` one that came in as new.
    """

    taken = Signal(str)
    stands_beside = Signal(str)
    closed = Signal()

    def __init__(self, store: "Store", method: Method) -> None:
        super().__init__()
        self.setObjectName("reading_in")
        self.store, self.method = store, method
        self.passphrase: QLineEdit | None = None
        self.go: QPushButton | None = None
        self.yes: QPushButton | None = None
        self._data = b""
        self.work = InBackground(self)
        self._column = self._card()
        self.hide()

    def _card(self) -> QVBoxLayout:
        """A card that scrolls where the window is too low for large letters."""
        card = QFrame()
        card.setProperty("kind", "card")
        self.setWidget(at_the_top(card))
        only_up_and_down(self)
        column = QVBoxLayout(card)
        column.setSpacing(8)
        return column

    # --- what is asked ------------------------------------------------------------------------------------

    def begin(self, path: Path) -> None:
        """Ask what opens this file."""
        from app.handover_file import read_handed_over

        self._start_anew()
        self._column.addWidget(words(tr("Inlezen: {name}", name=path.name), "label"))
        try:
            self._data = read_handed_over(path)
            by_passphrase = asks_passphrase(self._data)
        except HandoverError as problem:
            self._refuse_file(str(problem))
            return
        (self._ask_passphrase if by_passphrase else self._ask_key)()

    def close_file(self) -> None:
        """Let go of the file and of what was typed."""
        self._start_anew()
        self.hide()

    def _start_anew(self) -> None:
        self.work.forget()  # an answer about another file that was chosen before
        self._data = b""
        self.passphrase = self.go = self.yes = None
        empty(self._column)
        self.show()

    def _refuse_file(self, problem: str) -> None:
        self._column.addWidget(words(problem, "error"))
        self._buttons(button(tr("Sluiten"), self._leave)).setFocus()

    def _ask_passphrase(self) -> None:
        self._column.addWidget(words(_ASKS_PASSPHRASE, "hint"))
        lines = Lines()
        self.passphrase = lines.secret(tr("Wachtzin van dit bestand"))
        lines.add_show_typed()
        lines.entered.connect(self._open_with_passphrase)
        self._column.addWidget(lines)
        self._add_problem()
        self.go = button(tr("Openen"), self._open_with_passphrase, "main")
        self._buttons(self.go, button(tr("Annuleren"), self._leave))
        self.passphrase.setFocus()

    def _ask_key(self) -> None:
        self._column.addWidget(words(_ASKS_KEY, "hint"))
        self._add_problem()
        self.go = button(tr("Geheime sleutel kiezen …"), self._choose_key, "main")
        self._buttons(self.go, button(tr("Annuleren"), self._leave)).setFocus()

    def _add_problem(self) -> None:
        self.problem = words("", "error")
        self.problem.hide()
        self._column.addWidget(self.problem)

    def _buttons(self, *buttons: QPushButton) -> QPushButton:
        """The buttons below what was said; gives the first."""
        holder = QWidget()
        row = FlowLayout(holder, space=8)
        for each in buttons:
            row.addWidget(each)
        self._column.addWidget(holder)
        return buttons[0]

    def _refuse(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.close_file()
        self.closed.emit()

    # --- opening ------------------------------------------------------------------------------------------

    def _open_with_passphrase(self) -> None:
        from app.age_apart import Lock

        typed = self.passphrase.text()
        if typed:
            self._open(Lock(passphrase=typed))
        else:
            self._refuse(tr("Vul de wachtzin in."))

    def _choose_key(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, tr("Geheime sleutel"), last_folder(), tr("Sleutel (*.txt *.key *)")
        )
        if name:
            remember_folder(Path(name).parent)
            self.open_with_key(Path(name))

    def open_with_key(self, path: Path) -> None:
        """Open the file with the secret key that stands in another one."""
        from app.age_apart import Lock

        try:
            with path.open(encoding="utf-8") as file:
                self._open(Lock(keys=tuple(read_identities(file.read(_LARGEST_KEY_FILE)))))
        except HandoverError as problem:
            self._refuse(str(problem))
        except (OSError, UnicodeDecodeError):
            self._refuse(str(BadIdentity()))

    def _open(self, lock: "Lock") -> None:
        """Decrypt and check beside the window; it takes some seconds."""
        from app.age_apart import unseal_apart
        from app.handover import read_container

        if not self.go.isEnabled():
            return
        self._refuse("")
        self.go.setEnabled(False)
        self.go.setText(tr("Bezig …"))
        data, method = self._data, self.method
        self.work.start(lambda: read_container(unseal_apart(data, lock), method), self._came)

    def _came(self, result: object) -> None:
        from app.handover import Opened

        self.go.setEnabled(True)
        self.go.setText(tr("Openen") if self.passphrase else tr("Geheime sleutel kiezen …"))
        if isinstance(result, Opened):
            self._tell(result)
            return
        if not isinstance(result, HandoverError):
            raise result if isinstance(result, Exception) else TypeError(result)
        self._refuse(str(result))
        if self.passphrase is not None:
            self.passphrase.selectAll()
            self.passphrase.setFocus()

    # --- what is in it, and what to do --------------------------------------------------------------------

    def _tell(self, opened: "Opened") -> None:
        from app.handover_report import report_of
        from models.handing_over import standing
        from models.store_errors import StoreError

        self._start_anew()
        try:
            report = report_of(opened, standing(self.store, opened.parcel), self.store.withdrawals())
        except StoreError as problem:
            self._refuse_file(str(problem))
            return
        first, *others = report.lines()
        self._column.addWidget(words(first, "label"))
        for each in others[:-1]:
            self._column.addWidget(words(each, "error" if report.problem and report.problem in each else "hint"))
        self._column.addWidget(words(others[-1], "warning" if report.offered != "overnemen" else "hint"))
        self._add_problem()
        self._offer(opened, report)

    def _offer(self, opened: "Opened", report: "Report") -> None:
        """«No» has the focus, so that a key pressed in passing takes nothing in."""
        no = button(tr("Niet doen") if report.offered else tr("Sluiten"), self._leave)
        no.setAccessibleDescription(" ".join(report.lines()))
        if not report.offered:
            self._buttons(no).setFocus()
            return
        self.yes = button(_YES[report.offered], lambda: self._take(opened, report.offered), "main")
        self._buttons(self.yes, no)
        no.setFocus()

    def _take(self, opened: "Opened", doing: str) -> None:
        from models.handing_over import take_in_beside, take_over
        from models.store_errors import SaveFailed, StoreError

        self._refuse("")
        self.yes.setText(tr("Bezig …"))
        let_it_paint()
        try:
            if doing == "apart":
                copy = opened.copy(self.method)
                take_in_beside(self.store, opened.parcel, copy, opened.sent.origin)
            else:
                assert opened.made is not None
                take_over(self.store, opened.parcel, opened.made, opened.sent.origin)
        except SaveFailed as problem:
            self._refuse(not_taken_in(problem.kind))
        except StoreError as problem:
            self._refuse(str(problem))
        else:
            self.close_file()
            if doing == "apart":
                self.stands_beside.emit(copy.id)
            else:
                self.taken.emit(opened.parcel.assessment_id)
        if self.yes is not None:
            self.yes.setText(_YES[doing])


def not_taken_in(kind: str) -> str:
    """Why a dossier could not come in; nothing of it is in the store."""
    why = {
        "schijf_vol": tr("De schijf is vol. Maak ruimte vrij en probeer het opnieuw."),
        "vergrendeld": tr("Een ander programma houdt de kluis vast. Sluit dat programma en probeer het opnieuw."),
    }.get(kind, tr("De schijf weigert te schrijven. Controleer de schijf of de verbinding ermee."))
    return tr("Het dossier is niet overgenomen. {why} Er is niets veranderd.", why=why)
