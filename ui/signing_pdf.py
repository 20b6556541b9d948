"""A digital signature under the PDF of a version: with which key, its passphrase or PIN, and then where it goes."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from resources.language import tr
from ui.asking import bring_in_view
from ui.buttons import narrow_button
from ui.flow import FlowLayout
from ui.in_background import InBackground
from ui.inputs import Line, Pills, Tick
from ui.row import Row, flush_label
from ui.saving_files import ChoosePath, Outcome, last_folder, recall, remember, remember_folder

if TYPE_CHECKING:
    from reports.signing_key import Card, KeyFile

FILE, CARD = "file", "card"
GO = tr("Ondertekenen en opslaan …")
WHAT_HAPPENS = tr(
    "Op papier is er niets van te zien. Het bestand zelf blijft zoals het is; de handtekening komt erachter, en daarna "
    "mag er niets meer bij. Zij bewijst met welk certificaat is ondertekend, niet wanneer. Uw wachtzin of pincode "
    "wordt niet bewaard."
)
MODULE_HINT = tr("Het bestand van de leverancier van uw kaart (.dll, .so of .dylib). Kies geen ander bestand.")
_KEY_FILES, _MODULES = tr("Sleutel (*.p12 *.pfx)"), tr("Module (*.dll *.so *.so.* *.dylib)")
_KEPT = {"path": "signing/file", "module": "signing/module", "token": "signing/token", "certificate": "signing/label"}
"""What is remembered for the next time: where the key is, never what opens it."""


@dataclass(frozen=True)
class ToSign:
    """One paper of a version: its bytes, what it is for the person, and what puts it away once it is signed.

    `put` is given what asks where it goes, the signed bytes, and where it is told what came of it.
    """

    data: bytes
    title: str
    put: Callable[[ChoosePath, bytes, Outcome], None]


class SignPdf(QWidget):
    """Hidden until there is something to sign; `closed` tells that it is hidden again."""

    closed = Signal()

    def __init__(self, choose_path: Callable[[], ChoosePath]) -> None:
        """`choose_path` gives what asks where the file goes."""
        super().__init__()
        self.setObjectName("sign_pdf")
        self._choose_path = choose_path
        self._paper: ToSign | None = None
        self.work = InBackground(self)
        self.outcome = Outcome()
        self.about = flush_label(" ", "label")
        self.where = Pills(
            recall("signing/where") or FILE, {FILE: tr("In een bestand"), CARD: tr("Op een kaart of stick")}
        )
        self.path, self.module = Line(recall(_KEPT["path"]) or ""), Line(recall(_KEPT["module"]) or "")
        self.token, self.certificate = Line(recall(_KEPT["token"]) or ""), Line(recall(_KEPT["certificate"]) or "")
        self.secret = Line("")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.returnPressed.connect(self.sign)
        self.show_typed = Tick(False, tr("Laat zien wat ik typ"))
        self.show_typed.ticked.connect(self._show_typed)
        self.go = narrow_button(GO, self.sign, "main")
        self.go.setObjectName("sign_pdf/go")
        self.cancel = narrow_button(tr("Annuleren"), self.close_panel)
        self.rows = self._rows()
        self._lay_out()
        self.where.chosen.connect(lambda _where: self._show_where())
        self._show_where()
        self.hide()

    def _rows(self) -> dict[str, Row]:
        """By which answer a problem can be about (see `reports.signing_key`)."""
        return {
            "file": Row(
                "sign_pdf/file", tr("Bestand met uw sleutel"), self.path, tr("Een bestand dat eindigt op .p12 of .pfx.")
            ),
            "module": Row("sign_pdf/module", tr("Module van uw kaart"), self.module, MODULE_HINT),
            "token": Row("sign_pdf/token", tr("Hoe de kaart heet"), self.token),
            "certificate": Row(
                "sign_pdf/certificate",
                tr("Certificaat"),
                self.certificate,
                tr("Alleen nodig als er meer op de kaart staan."),
            ),
            "secret": Row("sign_pdf/secret", tr("Wachtzin van het bestand"), self.secret),
        }

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(10)
        self.with_file = _group(
            self.rows["file"], narrow_button(tr("Bestand kiezen …"), partial(self._choose, self.path, _KEY_FILES))
        )
        self.with_card = _group(
            self.rows["module"], narrow_button(tr("Module kiezen …"), partial(self._choose, self.module, _MODULES)),
            self.rows["token"], self.rows["certificate"],
        )  # fmt: skip
        buttons = QWidget()
        row = FlowLayout(buttons, space=8)
        row.addWidget(self.go)
        row.addWidget(self.cancel)
        for part in (
            self.about, flush_label(WHAT_HAPPENS, "hint"),
            Row("sign_pdf/where", tr("Waar staat uw sleutel?"), self.where),
            self.with_file, self.with_card, self.rows["secret"], self.show_typed, buttons, self.outcome,
        ):  # fmt: skip
            column.addWidget(part)

    def _show_where(self) -> None:
        on_card = self.where.value() == CARD
        self.with_card.setVisible(on_card)
        self.with_file.setVisible(not on_card)
        self.rows["secret"].label.setText(tr("Pincode van de kaart") if on_card else tr("Wachtzin van het bestand"))
        self.secret.setAccessibleName(self.rows["secret"].label.text())
        self._refuse("", "")

    def _show_typed(self, shown: bool) -> None:
        self.secret.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def _choose(self, line: Line, kinds: str) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, tr("Kiezen"), last_folder(), tr("{kinds};;Alle bestanden (*)", kinds=kinds)
        )
        if name:
            remember_folder(Path(name).parent)
            line.setText(name)

    # --- opening and closing ------------------------------------------------------------------------------

    def ask(self, paper: ToSign) -> None:
        """Ask with which key this paper is signed. Not while another is being signed."""
        if self.work.is_busy:
            return
        self._paper = paper
        self.about.setText(tr("Digitaal ondertekenen: {title}", title=paper.title))
        self.outcome.hide()
        self._refuse("", "")
        self.show()
        (self.secret if self._has_key() else self.where).setFocus()
        QTimer.singleShot(0, self, lambda: bring_in_view(self))

    def _has_key(self) -> bool:
        on_card = self.where.value() == CARD
        return bool(self.module.text() and self.token.text()) if on_card else bool(self.path.text())

    def close_panel(self) -> None:
        """Forget the paper and what was typed."""
        if self.work.is_busy:
            return
        self._paper = None
        self.secret.clear()
        self.show_typed.setChecked(False)
        self.hide()
        self.closed.emit()

    # --- signing ------------------------------------------------------------------------------------------

    def sign(self, in_spite_of_time: bool = False) -> None:
        """Sign beside the window; a card may take a second or more."""
        from reports.signature import sign_with

        if self._paper is None or self.work.is_busy or not self._is_filled_in():
            return
        paper, key, secret = self._paper, self._key(), self.secret.text()
        for name, where in _KEPT.items():
            remember(where, getattr(self, name).text().strip())
        remember("signing/where", self.where.value())
        self._refuse("", "")
        self.go.setText(tr("Bezig …"))  # not switched off: the focus would go to the top of the page
        self.outcome.tell("hint", tr("Een ogenblik: het bestand wordt ondertekend en nagekeken …"))
        self.work.start(lambda: sign_with(paper.data, key, secret, in_spite_of_time), partial(self._signed, paper))

    def _is_filled_in(self) -> bool:
        needed = (
            [
                ("module", self.module, tr("Kies de module van uw kaart.")),
                ("token", self.token, tr("Vul in hoe de kaart heet.")),
            ]
            if self.where.value() == CARD
            else [("file", self.path, tr("Kies het bestand met uw sleutel."))]
        )
        for where, line, problem in needed:
            if not line.text().strip():
                self._refuse(where, problem)
                return False
        return True

    def _key(self) -> "KeyFile | Card":
        from reports.signing_key import Card, KeyFile, typed_path

        if self.where.value() == CARD:
            return Card(typed_path(self.module.text()), self.token.text().strip(), self.certificate.text().strip())
        return KeyFile(typed_path(self.path.text()))

    def _signed(self, paper: ToSign, result: object) -> None:
        from reports.signature import NotSignable, SigningFailed
        from reports.signing_key import KeyProblem, NotValidNow
        from reports.signing_offline import NotInstalled

        self.go.setText(GO)
        if isinstance(result, NotValidNow):
            self.outcome.tell("warning", tr("{result} Wie de handtekening nakijkt, ziet dat ook.", result=result))
            self.outcome.offer(tr("Toch ondertekenen"), lambda: self.sign(in_spite_of_time=True))
        elif isinstance(result, KeyProblem):
            self.outcome.hide()
            self._refuse(result.where, str(result))
        elif isinstance(result, NotSignable | SigningFailed | NotInstalled):
            self.outcome.tell("error", str(result))
        elif isinstance(result, Exception):
            raise result
        else:
            assert isinstance(result, bytes)
            self.secret.clear()
            self.outcome.hide()
            paper.put(self._choose_path(), result, self.outcome)

    def _refuse(self, where: str, problem: str) -> None:
        """Say at this field what is wrong, and nothing at the others."""
        for name, row in self.rows.items():
            row.refuse(problem if name == where else "")
        if where in self.rows:
            self.rows[where].take_focus()
        if where == "secret":
            self.secret.selectAll()


def _group(*parts: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part)
        if isinstance(part, QPushButton):
            column.setAlignment(part, Qt.AlignmentFlag.AlignLeft)
    return holder
