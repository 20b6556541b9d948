"""The way out of the talk screen: only with the passphrase of the vault; the child can only go back to the talk."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from resources.language import tr
from ui.in_background import InBackground
from ui.lines import Lines
from ui.talk.big import Big, large_font, question_font, words

FETCH = tr("Vraag de begeleider om terug te gaan.")
FOR_ADULT = tr("Voor de begeleider: met uw wachtzin gaat u terug naar het dossier. De herstelsleutel mag ook.")
BACK, OPEN, BUSY = tr("Terug naar het gesprek"), tr("Naar het dossier"), tr("Bezig …")
UNSAVED = tr("Nog niet alles is opgeslagen. Het gaat niet verloren; het programma probeert het steeds opnieuw.")

Prove = Callable[[str], object]
"""Who opens the vault with what was typed; raises KeysError. Called beside the window, because it takes a while."""


class LeavePage(QWidget):
    """`proved` gives the Unlocked; `stayed` goes back to the talk."""

    proved = Signal(object)
    stayed = Signal()

    def __init__(self, prove: Prove, young: bool) -> None:
        super().__init__()
        self._prove = prove
        self.work = InBackground(self)
        title = words(FETCH, question_font(young), "question")
        self.stay = Big(BACK, large_font(young), self._stay)
        self.stay.setObjectName("stay")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(22)
        self._column.setContentsMargins(0, 0, 0, 0)
        for each in (title, self.stay):
            self._column.addWidget(each)
        self._column.addStretch(1)
        self._column.addWidget(self._entries())
        self._column.addStretch(1)

    def _entries(self) -> QWidget:
        """In the letters of the application: this is not for the child."""
        panel = QWidget()
        panel.setProperty("kind", "adult")
        panel.setMaximumWidth(panel.fontMetrics().averageCharWidth() * 80)
        lines = Lines()
        lines.entered.connect(self._try)
        self.unsaved, self.problem = words("", QApplication.font(), "warning"), words("", QApplication.font(), "error")
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(words(FOR_ADULT, QApplication.font(), "hint"))
        column.addWidget(self.unsaved)
        column.addWidget(lines)
        self.passphrase = lines.secret(tr("Wachtzin"))
        self.passphrase.setObjectName("leave_passphrase")
        column.addWidget(self.problem)
        self.go = Big(OPEN, QApplication.font(), self._try, "main")
        self.go.setMinimumSize(0, 0)
        self.go.setObjectName("leave_go")
        line = QHBoxLayout()
        line.addWidget(self.go)
        line.addStretch(1)
        column.addLayout(line)
        self.tell_unsaved("")
        self._refuse("")
        return panel

    def tell_unsaved(self, problem: str) -> None:
        """Say why something is not saved yet; empty when all is."""
        self.unsaved.setText(f"{UNSAVED} {problem}" if problem else "")
        self.unsaved.setVisible(bool(problem))

    def begin(self) -> None:
        """Somebody wants to go back; nothing stands in the field."""
        self.passphrase.clear()
        self._refuse("")
        self.passphrase.setFocus()

    def _stay(self) -> None:
        self.work.forget()
        self._show_busy(False)
        self.passphrase.clear()
        self.stayed.emit()

    def _try(self) -> None:
        typed, prove = self.passphrase.text(), self._prove
        self._refuse("" if typed else tr("Vul uw wachtzin in."))
        if typed and not self.work.is_busy:
            self._show_busy(True)
            self.work.start(lambda: prove(typed), self._found)

    def _found(self, result: object) -> None:
        from app.key_errors import KeysError

        self._show_busy(False)
        if isinstance(result, KeysError):
            self._refuse(str(result))
            self.passphrase.selectAll()
            self.passphrase.setFocus()
        elif isinstance(result, Exception):
            raise result
        else:
            self.passphrase.clear()
            QTimer.singleShot(0, self, lambda: self.proved.emit(result))

    def _show_busy(self, busy: bool) -> None:
        self.go.setEnabled(not busy)
        self.go.setText(BUSY if busy else OPEN)

    def _refuse(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
