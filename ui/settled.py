"""Building a page anew when somebody goes on to another field, without taking away what is being pressed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

LOOK_AGAIN_MS = 50


def once_settled(widget: QWidget, then: Callable[[], object]) -> None:
    """Do this after the present key, and once no mouse button is down; never when `widget` is gone by then."""

    def look() -> None:
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            then()
        else:
            QTimer.singleShot(LOOK_AGAIN_MS, widget, look)

    QTimer.singleShot(0, widget, look)
