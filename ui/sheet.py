"""What lies inside a scroll area: as high as its text needs, never higher."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Sheet(QWidget):
    """What scrolls: as high as its text needs at this width, not as high as it would be when narrow."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
