"""Knows which names of stays fit in the picture of a timeline, and which stand below it under a letter."""

from collections.abc import Callable
from itertools import count
from string import ascii_lowercase

from app.timeline_layout import Layout


def names_of(layout: Layout, wide: Callable[[str], float]) -> tuple[tuple[str, ...], dict[str, str]]:
    """What stands above each bar, in the order of the bars, and the names for which a letter stands there.

    A name is never cut: one without room gets a letter, the same letter wherever it comes back.
    """
    letters: dict[str, str] = {}
    free = (ascii_lowercase[at % 26] * (at // 26 + 1) for at in count())
    shown = []
    for bar in layout.bars:
        name = " ".join(bar.stay.name.split())
        if wide(name) > bar.name.wide:
            name = letters[name] if name in letters else letters.setdefault(name, next(free))
        shown.append(name)
    return tuple(shown), {letter: name for name, letter in letters.items()}
