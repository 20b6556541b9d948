"""What was copied in this program does not stay on the clipboard after it is locked or closed."""

import hashlib

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

Mode = QClipboard.Mode
MODES = (Mode.Clipboard, Mode.Selection)  # X11 also keeps what is merely selected


class Copied(QObject):
    """Remembers, as a fingerprint, what was copied here; `clear` leaves what came from elsewhere alone."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ours: dict[Mode, bytes] = {}
        QGuiApplication.clipboard().changed.connect(self._changed)

    def _changed(self, mode: Mode) -> None:
        text = QGuiApplication.clipboard().text(mode)
        if _owns(mode) or (text and text == _selected(QApplication.focusWidget())):
            self._ours[mode] = _fingerprint(text)
        else:
            self._ours.pop(mode, None)

    def clear(self) -> None:
        """Empty the clipboard, and what X11 keeps as selected, where it still holds what was copied here."""
        board = QGuiApplication.clipboard()
        for mode in MODES:
            if _owns(mode) or self._ours.get(mode) == _fingerprint(board.text(mode)):
                board.clear(mode)
        self._ours.clear()


def _owns(mode: Mode) -> bool:
    board = QGuiApplication.clipboard()
    return board.ownsClipboard() if mode is Mode.Clipboard else board.ownsSelection()


def _selected(widget: QWidget | None) -> str:
    """What is selected where the cursor is: that is what copying takes."""
    if isinstance(widget, QLineEdit | QLabel):
        return widget.selectedText()
    if isinstance(widget, QPlainTextEdit):
        return widget.textCursor().selection().toPlainText()
    return ""


def _fingerprint(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
