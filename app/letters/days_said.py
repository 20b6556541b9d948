"""Knows which calendar days a Dutch text names, and where in the text each one stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from app.days import MONTHS

_MONTH = "|".join((*MONTHS, "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sept?", "okt", "nov", "dec"))
_WRITTEN = re.compile(
    rf"(?:\b(?P<weekday>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag),?\s+)?"
    rf"\b(?P<day>\d{{1,2}})(?:(?:e|ste|de)?\s+(?P<month>{_MONTH})\b(?:\.?\s+(?P<year>\d{{4}}))?"
    rf"|[-/.](?P<number>\d{{1,2}})(?:[-/.](?P<figures>\d{{4}}))?(?![\d/.-]*\d))",
    re.IGNORECASE,
)
_CUE = re.compile(r"(?:\b(?:op|tot|met|vanaf|sinds|uiterlijk|vóór|voor|per)|[,(])\s*$", re.IGNORECASE)
"""Figures alone («7/8», «9-12») are a day only behind one of these, or with a year."""
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


@dataclass(frozen=True)
class DaySaid:
    """A day in a text: the day of the month, the month, the year where it was written, the weekday if one was."""

    start: int
    end: int
    day: int
    month: int
    year: int | None
    weekday: str = ""

    def is_day(self, day: date) -> bool:
        """Whether this can be that day: without a year any year will do."""
        return (self.day, self.month) == (day.day, day.month) and self.year in (None, day.year)


@lru_cache(maxsize=8192)
def days_said(text: str) -> tuple[DaySaid, ...]:
    """The days that a text names as «15 december», «15 december 2025», «15-12-2025» or 2025-12-15."""
    found = [*_iso(text)]
    taken = {at for each in found for at in range(each.start, each.end)}
    found += [each for each in _written(text) if each.start not in taken]
    return tuple(sorted(found, key=lambda each: each.start))


def _iso(text: str) -> Iterator[DaySaid]:
    for match in _ISO.finditer(text):
        yield DaySaid(match.start(), match.end(), int(match[3]), int(match[2]), int(match[1]))


def _written(text: str) -> Iterator[DaySaid]:
    for match in _WRITTEN.finditer(text):
        month = int(match["number"]) if match["number"] else _month(match["month"])
        year = match["year"] or match["figures"]
        if match["number"] and not year and not _CUE.search(text, 0, match.start("day")):
            continue
        if 1 <= int(match["day"]) <= 31 and 1 <= month <= 12:
            weekday = (match["weekday"] or "").lower()
            yield DaySaid(*match.span(), int(match["day"]), month, int(year) if year else None, weekday)


def _month(word: str) -> int:
    word = word.lower()
    if word == "mrt":
        return 3
    return next(number for number, name in enumerate(MONTHS, 1) if name.startswith(word[:3]))
