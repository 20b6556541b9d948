"""One piece of work at a time beside the window, which stays alive meanwhile."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QThreadPool, Signal


class InBackground(QObject):
    """Runs work in a thread of its own and hands over what came of it in the window's own thread.

    The work touches nothing that the window uses meanwhile.
    """

    _over = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._then: Callable[[object], None] | None = None
        self._result: object = None
        self._over.connect(self._hand_over)

    @property
    def is_busy(self) -> bool:
        """Whether work is going on of which nothing was heard yet."""
        return self._then is not None

    def start(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        """Do this and hand over its result, or the exception that came out of it."""
        self._then = then
        self._pool.start(lambda: self._run(work))

    def wait(self) -> None:
        """Wait for the work that is going on, and hand over what came of it at once."""
        self._pool.waitForDone()
        self._hand_over()

    def _run(self, work: Callable[[], object]) -> None:
        try:
            self._result = work()
        except Exception as problem:
            self._result = problem
        with suppress(RuntimeError):  # who asked is gone, and nobody is left who wants to know
            self._over.emit()

    def _hand_over(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            result, self._result = self._result, None
            then(result)
