"""A question on the page itself, in place of a dialog: yes or no, with the focus on no; Escape says no."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget


class Question(QWidget):
    """Hidden until something is asked."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, yes: str, no: str) -> None:
        super().__init__()
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("kind", "label")
        self.yes, self.no = QPushButton(yes), QPushButton(no)
        self.yes.clicked.connect(lambda _checked=False: self.agreed.emit())
        self.no.clicked.connect(lambda _checked=False: self._decline())
        answers = QHBoxLayout()
        for button in (self.yes, self.no):
            button.setProperty("kind", "quiet")
            answers.addWidget(button)
        answers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.said)
        column.addLayout(answers)
        self.hide()

    def ask(self, text: str) -> None:
        """Show the question; «no» has the focus, so that a key pressed in passing changes nothing."""
        self.said.setText(text)
        self.yes.setAccessibleDescription(text)
        self.no.setAccessibleDescription(text)
        self.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: bring_in_view(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._decline()
        else:
            super().keyPressEvent(event)

    def _decline(self) -> None:
        self.hide()
        self.declined.emit()


def around(widget: QWidget) -> QScrollArea | None:
    """What this widget scrolls in, or None."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def bring_in_view(widget: QWidget) -> None:
    """Scroll so far that this widget can be seen."""
    area = around(widget)
    if area is not None and widget.isVisible():
        area.ensureWidgetVisible(widget, 20, 60)
