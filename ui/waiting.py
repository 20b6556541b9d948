"""Lets the window paint in the middle of work, and knows whether such work is going on."""

from PySide6.QtCore import QEventLoop, QThread
from PySide6.QtWidgets import QApplication

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
