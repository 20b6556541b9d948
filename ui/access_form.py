"""A small form about one person: a name, a passphrase typed twice, or both."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from resources.language import tr
from ui.asking import bring_in_view
from ui.flow import FlowLayout
from ui.lines import HOW_LONG, Lines, words, wrong_passphrases
from ui.style import keep_lines_short


class AccessForm(QWidget):
    """Emits `entered` with the name and the passphrase (empty where they are not asked), or `cancelled`."""

    entered = Signal(str, str)
    cancelled = Signal()

    def __init__(self, go: str, name: str | None = None, passphrase: bool = False) -> None:
        """`name` is what stands in the line beforehand; None asks no name."""
        super().__init__()
        self._busy, self._go_words = False, go
        lines = Lines()
        lines.entered.connect(self._try)
        self.name = lines.line(tr("Naam")) if name is not None else None
        if self.name is not None:
            self.name.setText(name or "")
        self.passphrase = lines.secret(tr("Nieuwe wachtzin"), HOW_LONG) if passphrase else None
        self.again = lines.secret(tr("Nog een keer dezelfde wachtzin")) if passphrase else None
        if passphrase:
            lines.add_show_typed()
        self.problem = words("", "error")
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(8)
        for widget in (lines, self.problem, self._buttons()):
            column.addWidget(widget)
        keep_lines_short(self, 60)

    def _buttons(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, space=8)
        self.go, self.cancel = QPushButton(self._go_words), QPushButton(tr("Annuleren"))
        self.go.setProperty("kind", "main")
        self.cancel.setProperty("kind", "quiet")
        self.go.clicked.connect(lambda _checked=False: self._try())
        self.cancel.clicked.connect(lambda _checked=False: self._cancel())
        row.addWidget(self.go)
        row.addWidget(self.cancel)
        return holder

    def focus_first(self) -> None:
        """Put the cursor in the first line."""
        first = self.name or self.passphrase
        if first is not None:
            first.setFocus()

    def refuse(self, problem: str) -> None:
        """Say what is wrong; with nothing to say, what was said goes away."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        QTimer.singleShot(0, self, partial(bring_in_view, self))

    def set_busy(self, busy: bool) -> None:
        """While busy nothing more can be entered."""
        self._busy = busy
        self.go.setEnabled(not busy)
        self.cancel.setEnabled(not busy)
        self.go.setText(tr("Bezig …") if busy else self._go_words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def _cancel(self) -> None:
        if not self._busy:
            self.cancelled.emit()

    def _try(self) -> None:
        if self._busy:
            return
        self.refuse(self._wrong())
        if self.problem.isHidden():
            name, passphrase = (each.text() if each else "" for each in (self.name, self.passphrase))
            self.entered.emit(name, passphrase)

    def _wrong(self) -> str:
        if self.name is not None and not self.name.text().strip():
            return tr("Vul een naam in.")
        if self.passphrase is None or self.again is None:
            return ""
        return wrong_passphrases(self.passphrase.text(), self.again.text())
