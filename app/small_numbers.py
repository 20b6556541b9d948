"""Knows how small numbers are kept out of counts that leave the house, so that nobody can compute them back either.

Counts come in lines: numbers that together are one total, which a reader is taken to know. Lines never share a number
other than such a total, so what is safe within each line is safe within all of them. There are no sums across lines
but those of what is shown. That is why this needs no linear programming, as tables with totals both ways do.

Within a line (Hundepool e.a., Statistical Disclosure Control, Wiley 2012, ch. 5: a threshold, then secondary
suppression, then an audit by the interval that remains for each number that is hidden):

1. A number above zero and below LEAST is shown as SMALL. One of LEAST or more people from less than LEAST dossiers is
   HIDDEN: five brothers and sisters are one family. Zero is shown: nobody stands behind it.
2. What a reader can work out of each of these from the total is computed. As long as that is narrower than the mark
   itself says, the smallest number that is still shown becomes HIDDEN too.
3. Where that does not help, every number of the line becomes HIDDEN, the zeros too, and no mark tells which was small.
"""

from collections.abc import Sequence
from dataclasses import dataclass

LEAST = 5
"""The smallest number that is shown, and the fewest dossiers that counts are made of.

No law names a number; this one is our own choice (norm level N6). Art. 37 Wet op het Centraal bureau voor de statistiek
asks that nobody can be recognised in what is published, and recital 26 of the AVG what anonymous means. For research on
its microdata the CBS asks for ten; who publishes may want that too, and shows less then than what stands here.
"""

SMALL, HIDDEN = f"<{LEAST}", "x"
WIDTH = LEAST - 2
"""How far apart the least and the most must be that a hidden number can still be: 1 and 4, for a small one."""

_NO_END = 10**9


@dataclass(frozen=True)
class Count:
    """So many people or dossiers, from so many dossiers."""

    people: int = 0
    dossiers: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(self.people + other.people, self.dossiers + other.dossiers)

    @property
    def is_small(self) -> bool:
        """Whether it may not be shown."""
        return self.people > 0 and min(self.people, self.dossiers) < LEAST


Shown = int | str
"""A number as it goes out: the number itself, SMALL or HIDDEN."""


def protected(line: Sequence[Count]) -> list[Shown]:
    """The numbers of a line as they may go out; the reader is taken to know their sum."""
    shown: list[Shown] = [_first(each) for each in line]
    people = [each.people for each in line]
    while not is_safe(people, shown):
        left = [place for place, each in enumerate(shown) if isinstance(each, int) and each]
        if not left:
            return unshown(line)
        shown[min(left, key=lambda place: people[place])] = HIDDEN
    return shown


def unshown(line: Sequence[Count]) -> list[Shown]:
    """A line of which nothing is told."""
    return [HIDDEN for _ in line]


def _first(count: Count) -> Shown:
    if not count.is_small:
        return count.people
    return SMALL if count.people < LEAST else HIDDEN


def is_safe(people: Sequence[int], shown: Sequence[Shown]) -> bool:
    """Whether each number that is not shown can, by the sum of the line and the marks, still be WIDTH apart.

    The reader knows this method too, and so that the smallest numbers were hidden first: none of them is taken to be
    more than the smallest that is shown.
    """
    most = min((each for each in shown if isinstance(each, int) and each), default=_NO_END)
    hidden = [(1, LEAST - 1) if mark == SMALL else (LEAST, most) for mark in shown if not isinstance(mark, int)]
    total = sum(number for number, mark in zip(people, shown, strict=True) if not isinstance(mark, int))
    lows, highs = sum(low for low, _ in hidden), sum(high for _, high in hidden)
    return all(min(high, total - lows + low) - max(low, total - highs + high) >= WIDTH for low, high in hidden)


def at_least(shown: Sequence[Shown]) -> Shown:
    """The sum of what is shown, told as a least number where something in it is not; nothing new is told by it."""
    known = sum(each if isinstance(each, int) else each == SMALL for each in shown)
    if all(isinstance(each, int) for each in shown):
        return known
    return f"≥{known}" if known >= LEAST else HIDDEN
