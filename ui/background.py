"""Doing something that takes half a second beside the window, which stays alive meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal


class Work(QObject):
    """Does one thing in another thread; `done` gives its result, or the Exception that it raised, to the window."""

    done = Signal(object)
    _came = Signal(object)

    def __init__(self, what: Callable[[], object]) -> None:
        super().__init__()
        self._task = _Task(what, self._came.emit)
        self._task.setAutoDelete(False)
        self._came.connect(self._hand_over)

    def start(self) -> None:
        """Begin; nobody needs to hold on to this work, also when the page that asked for it goes away."""
        _RUNNING.add(self)
        QThreadPool.globalInstance().start(self._task)

    def _hand_over(self, result: object) -> None:
        _RUNNING.discard(self)
        self.done.emit(result)


class _Task(QRunnable):
    def __init__(self, what: Callable[[], object], tell: Callable[[object], None]) -> None:
        super().__init__()
        self._what, self._tell = what, tell

    def run(self) -> None:
        try:
            result = self._what()
        except Exception as problem:
            result = problem
        self._tell(result)


_RUNNING: set[Work] = set()
"""What is not ready yet: its thread must not lose the ground under its feet."""
