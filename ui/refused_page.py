"""What stands in the window in place of the passphrase when no store may lie in this folder: why, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from resources.language import tr
from ui.style import as_heading, keep_lines_short


class RefusedPage(QWidget):
    """Nothing is opened; the one button closes the window."""

    def __init__(self, why: str) -> None:
        super().__init__()
        self.setObjectName("page")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 22, 28, 22)
        column.setSpacing(12)
        title = QLabel(tr("Hier kan de kluis niet staan"))
        as_heading(title, 1.6)
        title.setWordWrap(True)
        self.why = QLabel(why)
        self.why.setWordWrap(True)
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setProperty("kind", "warning")
        self.why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_window = QPushButton(tr("Sluiten"))
        self.close_window.setProperty("kind", "main")
        self.close_window.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.close_window.clicked.connect(lambda _checked=False: self.window().close())
        keep_lines_short(self.why)
        for each in (title, self.why, self.close_window):
            column.addWidget(each)
        column.addStretch(1)
        self.close_window.setFocus()
