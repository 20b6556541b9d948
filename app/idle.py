"""Knows how long nobody pressed a key or the mouse, also while the computer slept."""

import time
from collections.abc import Callable, Sequence

DEFAULT_MINUTES, FEWEST_MINUTES, MOST_MINUTES = 10, 1, 60

Clock = Callable[[], float]
CLOCKS: Sequence[Clock] = (time.monotonic, time.time)
"""The first stands still while the computer sleeps; the second goes on then, but can be set back."""


class Idle:
    """The time since the last press; the clock that says most is believed, so that doubt leads to locking."""

    def __init__(self, minutes: int = DEFAULT_MINUTES, clocks: Sequence[Clock] = CLOCKS) -> None:
        self.minutes = minutes
        self._clocks = clocks
        self.touched()

    def touched(self) -> None:
        """Somebody is there: count anew."""
        self._since = [clock() for clock in self._clocks]

    def seconds(self) -> float:
        """How long ago the last press was."""
        return max(clock() - since for clock, since in zip(self._clocks, self._since, strict=True))

    def is_over(self) -> bool:
        """Whether nobody was there for as long as was set."""
        return self.seconds() >= 60 * self.minutes
