"""A list a few lines high: whole rows at their own height, what does not fit is scrolled to."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget


class ShortList(QListWidget):
    """As high as the rows that fit whole into `lines` lines of text; without rows it is not there."""

    def __init__(self, name: str, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)

    def fit(self) -> None:
        """Measure the rows anew, after they changed."""
        self.doItemsLayout()
        most, height = self.fontMetrics().lineSpacing() * self._lines, 0
        for row in range(self.count()):
            of_row = self.visualItemRect(self.item(row)).height()
            if height and height + of_row > most:
                break
            height += of_row
        self.setFixedHeight(height + 2 * self.frameWidth())
        self.setHidden(not self.count())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names that wrap in less room make other rows fit."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self.fit)
