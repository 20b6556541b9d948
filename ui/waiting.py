"""Lets the window paint before or in the middle of work, and knows whether such work is going on."""

from PySide6.QtCore import QEvent, QEventLoop, QObject, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

_painting: list[None] = []


def let_it_paint() -> None:
    """Show what was changed so far; keys wait until the work is done."""
    _painting.append(None)
    try:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    finally:
        _painting.pop()


def nothing_is_going_on() -> bool:
    """Whether no function of ours waits for a dialog or in the middle of its work: then all may be put away."""
    return not _painting and QThread.currentThread().loopLevel() <= 1


class FirstPaint(QObject):
    """Tells once that a window, or what is shown in it, has been painted."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        self.painted.emit()
        self.deleteLater()
