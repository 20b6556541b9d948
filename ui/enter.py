"""Enter presses the button that has the focus, as the space bar does."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class EnterPresses(QObject):
    """Listens where keys enter the window, before its widgets: an Enter meant for a list or a line goes there alone."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        (window.windowHandle() if window.isVisible() else window).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Show:
                self._window.removeEventFilter(self)
                self._window.windowHandle().installEventFilter(self)
            return False
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _pressed(event)


def _pressed(event: QKeyEvent) -> bool:
    button = QApplication.focusWidget()
    if event.key() not in ENTER or event.modifiers() not in PLAIN or not isinstance(button, QPushButton | QToolButton):
        return False
    if not event.isAutoRepeat():
        button.click()
    return True
