"""When the program locks: after a while without a key or the mouse, by key, and when the system locks or sleeps."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QToolTip, QWidget

from app.idle import Idle
from ui.session import SystemLocks

LOOK_EVERY_MS = 2000
KEYS = "Ctrl+Shift+L"
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_PRESSES = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
})  # fmt: skip
_SEEN = frozenset({QEvent.Type.Expose, QEvent.Type.FocusIn})
"""Somebody may be looking again, for instance after the computer slept."""


class Locking(QObject):
    """Emits `due` when it is time to lock; listens where keys and the mouse enter each of our windows."""

    due = Signal()

    def __init__(self, parent: QObject, minutes: int) -> None:
        super().__init__(parent)
        self.idle = Idle(minutes)
        self.system: SystemLocks | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        QGuiApplication.instance().focusWindowChanged.connect(self._listen_to)
        self._listen_to(QGuiApplication.focusWindow())

    def begin(self) -> None:
        """From now on there is something to lock."""
        self.touched()
        self._timer.start(LOOK_EVERY_MS)
        if self.system is None:
            self.system = SystemLocks(self)
            self.system.locked.connect(self.due)

    def end(self) -> None:
        """Everything is hidden: there is nothing to lock, and every key is for the passphrase."""
        self._timer.stop()

    def _listen_to(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def touched(self) -> None:
        """Somebody is at work."""
        self.idle.touched()

    def look(self) -> bool:
        """Lock if nobody was there for too long; whether that is so."""
        over = self._timer.isActive() and self.idle.is_over()
        if over:
            self.due.emit()
        return over

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first press after too long does nothing but lock: whoever woke the computer sees nothing."""
        if event.type() in _SEEN:
            self.look()
            return False
        if event.type() not in _PRESSES:
            return False
        over = self.look()
        self.idle.touched()
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_L and event.modifiers() == _HELD:
            self.due.emit()
            return True
        return over


def close_what_floats(window: QMainWindow) -> None:
    """Close everything that lies over the window: lists of choices, menus, tips, questions, file dialogs."""
    QToolTip.hideText()
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass
    for each in QApplication.topLevelWidgets():
        if each is not window and each.isVisible():
            _close(each)


def _close(widget: QWidget) -> None:
    """Closing a question answers it as Escape does; a dialog that does not close that way is given up."""
    widget.close()
    if isinstance(widget, QDialog) and widget.isVisible():
        widget.reject()
    widget.hide()
