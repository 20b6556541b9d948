"""When the ideal decision of each child stood, and when the first of steps 2 and 3, as the trail has it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from resources.language import tr
from ui.editing import Editing
from ui.emptying import empty
from ui.history_reading import history_reading
from ui.row import flush_label

TITLE = tr("Wat er het eerst stond, volgens het spoor")


class OrderLines(QWidget):
    """One line for each child; not there until the trail was read. It tells days and steps, and judges nothing."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.setObjectName("order_lines")
        self.lines: list[str] = []
        self._reading = history_reading(editing)
        self._reading.came.connect(self.renew)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()
        QTimer.singleShot(0, self, self._reading.ask)  # once the page is there

    def renew(self) -> None:
        """Show what was read last."""
        read = self._reading.history
        lines = [each.told for each in read.order] if read is not None else []
        if lines == self.lines:
            return
        self.lines = lines
        empty(self._column)
        self._column.addWidget(flush_label(TITLE, "label"))
        for line in lines:
            self._column.addWidget(flush_label(line.replace("(stap ", "(stap\u00a0"), ""))
        if self.parentWidget() is not None:  # without a page around it, it would open as a window
            self.setVisible(bool(lines))
