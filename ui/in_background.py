"""Work that takes half a second or more, done beside the window, which stays alive meanwhile."""

from collections.abc import Callable
from contextlib import suppress
from threading import Event

from PySide6.QtCore import QObject, QThreadPool, Signal

from resources.language import tr


class InBackground(QObject):
    """Does one piece of work at a time, and hands over what came of it in the window's own thread.

    The work touches and holds nothing of the window. When who asked goes away, the work goes on to its end and
    nobody hears of it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: _Work | None = None
        self._then: Callable[[object], None] | None = None
        _BELL.rung.connect(self._rung)

    @property
    def is_busy(self) -> bool:
        """Whether work is going on of which nothing was heard yet."""
        return self._work is not None

    def start(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        """Do this and hand over its result, or the Exception that it raised. What was begun before is forgotten."""
        self._work, self._then = _Work(work), then
        QThreadPool.globalInstance().start(self._work.run)

    def wait(self) -> None:
        """Wait for the work that is going on, and hand over what came of it at once."""
        if self._work is not None:
            self._work.ended.wait()
            self._hand_over()

    def drop(self) -> bool:
        """Wait for the work that is going on, of which nobody wants to hear any more; whether there was any."""
        work = self._work
        self.forget()
        if work is not None:
            work.ended.wait()
        return work is not None

    def forget(self) -> None:
        """Nobody wants to hear any more of what is going on."""
        self._work = self._then = None

    def _rung(self, work: object) -> None:
        if work is self._work:  # and not waited for or forgotten before
            self._hand_over()

    def _hand_over(self) -> None:
        work, then = self._work, self._then
        self.forget()
        if work is not None and then is not None:
            then(work.result)


class _Work:
    """One piece of work. It knows nothing of who asked for it, who may be gone when it ends."""

    def __init__(self, what: Callable[[], object]) -> None:
        self._what = what
        self.result: object = None
        self.ended = Event()

    def run(self) -> None:
        """Do it, in whatever thread this is called."""
        try:
            self.result = self._what()
        except BaseException as problem:  # a library in Rust that panics raises no Exception
            self.result = problem if isinstance(problem, Exception) else _broken_off(problem)
        with suppress(RuntimeError):  # the program ended meanwhile, and the bell with it
            _BELL.rung.emit(self)
        self.ended.set()  # last: who waited for this may end the program, and the bell with it


def _broken_off(problem: BaseException) -> RuntimeError:
    told = RuntimeError(tr("Het werk is afgebroken door {name}.", name=type(problem).__name__))
    told.__cause__ = problem
    return told


class _Bell(QObject):
    """Tells the thread of the window which work ended; it is always there, unlike whoever asked."""

    rung = Signal(object)


_BELL = _Bell()
