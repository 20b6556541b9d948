"""Knows how work that takes long tells what it is doing and how it is stopped: at its next step, with nothing half."""

import threading
from collections.abc import Callable

from resources.language import tr

Told = Callable[[str, int, int], None]
"""What is being done, in words, how much of it is done, and how much there is: 0 where nobody knows."""


class Stopped(Exception):
    """A person stopped the work; what was there before is as it was."""

    def __init__(self) -> None:
        super().__init__(tr("Gestopt. Er is niets veranderd."))


class Progress:
    """Goes along with one piece of work: the work says what it does, whoever waits may ask it to stop."""

    def __init__(self, told: Told = lambda _what, _done, _of: None) -> None:
        self._told = told
        self._stop = threading.Event()

    def ask_to_stop(self) -> None:
        """Let the work end at its next step; from any thread, and twice does no harm."""
        self._stop.set()

    @property
    def is_stopping(self) -> bool:
        """Whether the work was asked to stop."""
        return self._stop.is_set()

    def say(self, what: str, done: int = 0, of: int = 0) -> None:
        """Tell what is being done. Raises Stopped where the work was asked to stop."""
        if self._stop.is_set():
            raise Stopped
        self._told(what, done, of)

    def counting(self, what: str) -> Callable[[int, int], None]:
        """Tells of each step of this, by how many are done."""
        return lambda done, of: self.say(what, done, of)
