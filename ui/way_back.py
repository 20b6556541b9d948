"""A screen that the first window leads to: its title and what it holds, with a way back at the top."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from resources.language import tr
from ui.lines import words
from ui.sheet import Sheet, scrolled
from ui.style import as_heading, keep_lines_short


class WayBack(QWidget):
    """Emits `left` to go back to the first window."""

    left = Signal()

    def __init__(self, title: str, *inside: QWidget) -> None:
        super().__init__()
        self.setObjectName("page")
        self.back = QPushButton(tr("‹ Terug"))
        self.back.setProperty("kind", "link")
        self.back.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.back.clicked.connect(lambda _checked=False: self.left.emit())
        heading = words(title, "title")
        as_heading(heading, 1.6)
        holder = Sheet()
        holder.setObjectName("page")
        keep_lines_short(holder)
        column = QVBoxLayout(holder)
        column.setContentsMargins(28, 16, 28, 22)
        column.setSpacing(10)
        for each in (self.back, heading, *inside):
            column.addWidget(each)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(holder))
        QShortcut(QKeySequence("Ctrl+W"), self, self.left.emit)
