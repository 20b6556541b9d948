"""What lies inside a scroll area, as high as its text needs and never higher, and how such an area scrolls."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class Sheet(QWidget):
    """What scrolls: as high as its text needs at this width, not as high as it would be when narrow."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


def scrolled(inside: QWidget) -> QScrollArea:
    """An area in which this scrolls where the window is too low for large letters."""
    area = QScrollArea()
    area.setWidget(inside)
    only_up_and_down(area)
    return area


def only_up_and_down(area: QScrollArea) -> None:
    """Let what lies in this area be as wide as the area, and let Tab pass the area itself by."""
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def at_the_top(widget: QWidget) -> Sheet:
    """A sheet of the page with this widget at its top, so that its words keep their room."""
    sheet = Sheet()
    sheet.setObjectName("page")
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return sheet
