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
WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_NEAR = {"eergisteren": -2, "gisteren": -1, "vandaag": 0, "morgen": 1, "overmorgen": 2}
_NEAR_TOO = {"gister": -1, "vanmorgen": 0, "vanochtend": 0, "vanmiddag": 0, "vanavond": 0}
_FROM_TODAY = re.compile(r"\+\s?(\d{1,3})")
_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{2}|\d{4}))?")
_WORDS = re.compile(r"(\d{1,2})(?:e|de|ste)?[- ]?([a-z]{3,9})\.?(?:[- ]?['’‘]?(\d{2}|\d{4}))?")
_ISO = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})")
_FIGURES = re.compile(r"(\d{2})(\d{2})(\d{2}|\d{4})")
_FIGURES_ISO = re.compile(r"(\d{4})(\d{2})(\d{2})")
_AGO = re.compile(r"(\d{1,3}|een|één) (dag|dagen|week|weken) geleden")
_AHEAD = re.compile(r"over (\d{1,3}|een|één) (dag|dagen|week|weken)")
_ON_WEEKDAY = re.compile(r"(?:op )?([a-z]{2,9})\.? (.*\d.*)")
_AROUND_SIGN = re.compile(r"\s*([-/])\s*|(?<=\d)\s*([.,])\s+(?=\d)|,\s*")


def read_day(typed: str, today: date) -> date | None:
    """The day that someone typed («10-11-2025», «10 nov», «ma 10 november», «10112025», «morgen», «3 dagen geleden»).

    None when it is no day, or when its day of the week does not fit. A year of two figures lies between eighty years
    ago and nineteen years ahead: «26» is 2026, never 1926.
    """
    words = _AROUND_SIGN.sub(_tight, " ".join(typed.casefold().split())).rstrip(".,").strip()
    if match := _ON_WEEKDAY.fullmatch(words):
        weekday = _weekday(match[1])
        if weekday is not None:
            day = _read(match[2], today)
            return day if day is not None and day.weekday() == weekday else None
    return _read(words, today)


def _tight(found: re.Match[str]) -> str:
    """A sign between the parts of a day without the spaces around it; a comma is a space."""
    return found[1] or ("." if found[2] == "." else " ")


def _weekday(word: str) -> int | None:
    found = [place for place, name in enumerate(WEEKDAYS) if name.startswith(word) and len(word) in (2, 3, len(name))]
    return found[0] if len(found) == 1 else None


def _read(words: str, today: date) -> date | None:
    if words in _NEAR | _NEAR_TOO:
        return today + timedelta(days=(_NEAR | _NEAR_TOO)[words])
    for pattern, sign in ((_AGO, -1), (_AHEAD, 1)):
        if match := pattern.fullmatch(words):
            return today + timedelta(days=sign * _count(match[1]) * (7 if match[2].startswith("we") else 1))
    return _by_figures(words, today)


def _count(word: str) -> int:
    return int(word) if word.isdigit() else 1


def _by_figures(words: str, today: date) -> date | None:
    if match := _FIGURES.fullmatch(words):
        day = _day(_year(match[3], today), int(match[2]), int(match[1]))
        iso = _FIGURES_ISO.fullmatch(words)
        return day or (_day(int(iso[1]), int(iso[2]), int(iso[3])) if iso else None)
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
