"""One line of plain text: what is pasted or dropped comes in without rubbish, and Ctrl+Z goes back over page turns."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QMenu

from app.pasted import one_line
from ui.dropping import holds_files
from ui.enter import PLAIN
from ui.going_back import GoesBack, Steps, step_of
from ui.pasting import text_of


class PlainLine(QLineEdit, GoesBack):
    """A line for words that stand in a dossier; not for a passphrase."""

    down_pressed = Signal()

    def __init__(self, value: str = "") -> None:
        super().__init__(value)
        self.steps = Steps(value)
        self.textEdited.connect(lambda typed: self.steps.typed(typed))

    # --- undoing ------------------------------------------------------------------------------------------

    def stands(self) -> str:
        return self.text()

    def put_step(self, text: str) -> None:
        self.setText(text)
        self.textEdited.emit(text)

    def can_by_itself(self, step: int) -> bool:
        return self.isUndoAvailable() if step < 0 else self.isRedoAvailable()

    def event(self, event: QEvent) -> bool:
        return self.answers(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := step_of(event):
            self.go(step)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Down and event.modifiers() in PLAIN:
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)

    # --- what comes from elsewhere ------------------------------------------------------------------------

    def paste(self) -> None:
        """Put what was copied at the cursor, as plain text on one line."""
        self._bring_in(QClipboard.Mode.Clipboard)

    def _bring_in(self, mode: QClipboard.Mode) -> None:
        text = one_line(text_of(QGuiApplication.clipboard().mimeData(mode)))
        if text and not self.isReadOnly():
            self.insert(text)

    def menu(self) -> QMenu:
        """The menu that every line has, of which «paste» pastes plain text."""
        made = self.createStandardContextMenu()
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in made.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(lambda _checked=False: self.paste())
        return made

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button pastes what is selected elsewhere, where the system has that."""
        middle = event.button() == Qt.MouseButton.MiddleButton
        if middle and not self.isReadOnly() and QGuiApplication.clipboard().supportsSelection():
            self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
            self._bring_in(QClipboard.Mode.Selection)
        else:
            super().mouseReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file is no text: its path would stand in the dossier. What lies around this line may take it."""
        if holds_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        dropped = QMimeData()
        dropped.setText(one_line(text_of(event.mimeData())))
        how = (event.buttons(), event.modifiers(), event.type())
        plain = QDropEvent(event.position(), event.possibleActions(), dropped, *how)
        plain.setDropAction(event.dropAction())
        super().dropEvent(plain)
        event.setDropAction(plain.dropAction())
        event.setAccepted(plain.isAccepted())
