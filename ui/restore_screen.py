"""Putting a backup back from the first window: when the store, its key file or the whole computer is gone."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.restoring import Restoring
from ui.sheet import Sheet, scrolled
from ui.style import heading_font

LEAD = (
    "Kies een reservekopie. U ziet eerst wat er verandert. Op een nieuwe computer kiest u zelf het bestand, "
    "bijvoorbeeld op uw stick; het sleutelbestand met dezelfde naam moet ernaast staan."
)


class RestoreScreen(QWidget):
    """Emits `left` to go back to the first window; what was agreed comes from `restoring`."""

    left = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setObjectName("page")
        holder = Sheet()
        holder.setObjectName("page")
        column = QVBoxLayout(holder)
        column.setContentsMargins(28, 16, 28, 22)
        column.setSpacing(10)
        self.back = QPushButton("‹ Terug")
        self.back.setProperty("kind", "link")
        self.back.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.back.clicked.connect(lambda _checked=False: self.left.emit())
        title = QLabel("Terugzetten uit een reservekopie")
        title.setFont(heading_font(1.6))
        title.setWordWrap(True)
        lead = QLabel(LEAD)
        lead.setWordWrap(True)
        lead.setProperty("kind", "lead")
        self.restoring = Restoring(folder)
        for each in (self.back, title, lead, self.restoring):
            column.addWidget(each)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(holder))
        QShortcut(QKeySequence("Ctrl+W"), self, self.left.emit)

    def take_focus(self) -> None:
        """Put the cursor in the list, or where a file is chosen."""
        self.restoring.work.wait()
        (self.restoring.list if self.restoring.list.count() else self.restoring.other).setFocus()
