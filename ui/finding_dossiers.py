"""The line by which a dossier is found in the list: by its name, number, children or kind of decision."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.method import Method
from app.searching import holds_words
from models.listing import ListRow

FEW = 6
"""So many dossiers are seen at a glance; only with more the line is there."""


class FindLine(QLineEdit):
    """`left` tells that somebody goes back to the list, with Enter, an arrow or Escape; Escape also empties it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("find")
        self.setPlaceholderText("Zoek op naam, kind of zaaknummer (Ctrl+F)")
        self.setAccessibleName("Zoek een dossier")
        self.setClearButtonEnabled(True)
        self.returnPressed.connect(self.left)
        self.hide()

    def fits(self, row: ListRow, method: Method) -> bool:
        """Whether this dossier is one of those that are looked for."""
        kind = method.decision_types.get(row.decision_type)
        return holds_words((row.title, row.case_number, *row.children, kind.name if kind else ""), self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
