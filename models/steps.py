"""Knows how work that takes long says how far it is; whoever hears it may raise something to stop the work there."""

from collections.abc import Callable

Step = Callable[[int, int], None]
"""Called with how many are done and how many there are."""


def unheard(_done: int, _of: int) -> None:
    """For work that nobody waits for."""
