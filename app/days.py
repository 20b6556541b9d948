"""How people type and read calendar days in Dutch."""

import re
from datetime import date, timedelta

from resources.language import later, tr

MONTHS = (
    later("januari"),
    later("februari"),
    later("maart"),
    later("april"),
    later("mei"),
    later("juni"),
    later("juli"),
    later("augustus"),
    later("september"),
    later("oktober"),
    later("november"),
    later("december"),
)
EARLIEST, LATEST = 1800, 2199  # years; what lies outside is a slip of the finger
_NEAR = {"eergisteren": -2, "gisteren": -1, "vandaag": 0, "morgen": 1, "overmorgen": 2}
_FROM_TODAY = re.compile(r"\+\s?(\d{1,3})")
_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{2}|\d{4}))?")
_WORDS = re.compile(r"(\d{1,2})\s+([a-z]{3,9})\.?(?:\s+(\d{2}|\d{4}))?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def read_day(typed: str, today: date) -> date | None:
    """The day that someone typed («10-11-2025», «10 nov», «morgen»), or None when it is no day.

    A year of two figures lies between eighty years ago and nineteen years ahead: «26» is 2026, never 1926.
    """
    words = " ".join(typed.casefold().split())
    if words in _NEAR:
        return today + timedelta(days=_NEAR[words])
    if match := _ISO.fullmatch(words):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMBERS.fullmatch(words):
        return _day(_year(match[3], today), int(match[2]), int(match[1]))
    if match := _WORDS.fullmatch(words):
        return _day(_year(match[3], today), _month(match[2]), int(match[1]))
    return None


def typed_day(typed: str, today: date) -> date | None:
    """The same where nothing but a day is typed: there one letter («v», «m») and days from today («+14») do as well."""
    words = typed.strip().casefold()
    if match := _FROM_TODAY.fullmatch(words):
        return today + timedelta(days=int(match[1]))
    named = [each for each in _NEAR if words and each.startswith(words)]
    return read_day(named[0] if len(named) == 1 else typed, today)


def short_day(day: date | None) -> str:
    """A day as people write it in a form: 10-11-2025; empty for no day."""
    return f"{day.day}-{day.month}-{day.year}" if day else ""


def long_day(day: date | None) -> str:
    """A day as people write it in a letter: 10 november 2025; empty for no day."""
    return f"{day.day} {tr(MONTHS[day.month - 1])} {day.year}" if day else ""


def _year(typed: str | None, today: date) -> int:
    if not typed:
        return today.year
    if len(typed) == 4:
        return int(typed)
    year = today.year - today.year % 100 + int(typed)
    return year - 100 if year > today.year + 19 else year


def _month(typed: str) -> int:
    if typed == "mrt":
        return 3
    found = [number for number, name in enumerate(MONTHS, 1) if name.startswith(typed)]
    return found[0] if len(found) == 1 else 0


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if EARLIEST <= year <= LATEST else None
    except ValueError:
        return None
