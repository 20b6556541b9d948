"""The recovery key, shown once: it goes on only when somebody says that it was written down."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from resources.language import tr
from ui.flow import FlowLayout
from ui.lines import words
from ui.style import as_heading


class RecoveryShown(QWidget):
    """Emits `noted` after the tick and the button, or `cancelled` where there is a button for that."""

    noted = Signal()
    cancelled = Signal()

    def __init__(self, recovery_key: str, text: str, go_on: str, cancel: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(words(text, "lead"))
        self.key = QLineEdit(recovery_key)
        self.key.setReadOnly(True)
        as_heading(self.key, 1.15)
        self.key.setAccessibleName(tr("Herstelsleutel"))
        self.key.setCursorPosition(0)
        self.tick = QCheckBox(tr("Ik heb de herstelsleutel opgeschreven"))
        self.go_on = QPushButton(go_on)
        self.go_on.setProperty("kind", "main")
        self.go_on.setEnabled(False)
        self.tick.toggled.connect(self.go_on.setEnabled)
        self.go_on.clicked.connect(lambda _checked=False: self.noted.emit())
        self.cancel = QPushButton(cancel)
        self.cancel.setProperty("kind", "quiet")
        self.cancel.clicked.connect(lambda _checked=False: self.cancelled.emit())
        if not cancel:
            self.cancel.hide()
        buttons = QWidget()
        row = FlowLayout(buttons, space=8)
        row.addWidget(self.go_on)
        row.addWidget(self.cancel)
        for widget in (self.key, self.tick, buttons):
            column.addWidget(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.cancel.isHidden():
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
