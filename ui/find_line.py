"""The line above a list in which a few letters are typed to find something in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class FindLine(QLineEdit):
    """`left` tells that somebody goes on to the list, with Enter, an arrow or Escape; Escape also empties it."""

    left = Signal()

    def __init__(self, name: str, called: str, hint: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setPlaceholderText(hint)
        self.setAccessibleName(called)
        self.setClearButtonEnabled(True)
        self.returnPressed.connect(self.left)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
