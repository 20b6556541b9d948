"""Knows when a term ends: the Algemene termijnenwet, its holidays and the rest days of an eviction."""

from calendar import monthrange
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice
from types import MappingProxyType
from typing import Literal, get_args

from app.days import long_day
from resources.language import later, tr

Unit = Literal["weken", "maanden", "dagen"]

_DAY = timedelta(days=1)
_SUNDAY = 6
_WEEKDAYS = (
    later("maandag"),
    later("dinsdag"),
    later("woensdag"),
    later("donderdag"),
    later("vrijdag"),
    later("zaterdag"),
    later("zondag"),
)
# Algemene termijnenwet art. 4: longer terms, and terms in hours or years, fall outside the Act.
_LONGEST: Mapping[str, int] = {"dagen": 90, "weken": 12, "maanden": 3}
_EQUATED = later("gelijkgestelde dag")
_FEW_WORKING_DAYS = later("pas één werkdag in de termijn")


@dataclass(frozen=True, slots=True)
class Term:
    """A term set by law: so many weeks, months or days. A year is twelve months.

    Raises ValueError when the amount is below one or the unit is unknown.
    """

    amount: int
    unit: Unit

    def __post_init__(self) -> None:
        if self.amount < 1:
            raise ValueError(f"Een termijn duurt ten minste één {self.unit}, niet {self.amount}.")
        if self.unit not in get_args(Unit):
            raise ValueError(f"Onbekende eenheid van een termijn: {self.unit!r}.")


@dataclass(frozen=True, slots=True)
class LastDay:
    """The last day on which something can still be done in time, and how it was found.

    `first_computed` is the end before the Act moves it; `shifted_over` holds each day passed over, with the
    reason. `past_horizon`: the day lies beyond the list of equated days, so that it must be checked (IN-03).
    """

    day: date
    first_computed: date
    shifted_over: tuple[tuple[date, str], ...]
    past_horizon: bool


def last_day(start: date, term: Term, equated: Collection[date], horizon: date | None) -> LastDay:
    """The last day of a term that begins to run on the day after `start` (publication, ruling, eviction).

    `equated` are the days equated with a holiday by royal decree, known up to and including `horizon`
    (None: the list has no end). Sources: Awb art. 6:8 (start); HR 1-9-2017, ECLI:NL:HR:2017:2225 (months);
    Algemene termijnenwet art. 1 (shift), art. 2 (two working days), art. 3 (holidays), art. 4 (exceptions).
    """
    first = _computed_end(start, term)
    if not act_applies(term):
        return LastDay(first, first, (), past_horizon=False)
    day, passed = first, list[tuple[date, str]]()
    while reason := _closed(day, equated) or _too_short(start, day, term, equated):
        passed.append((day, reason))
        day += _DAY
    return LastDay(day, first, tuple(passed), past_horizon=horizon is not None and day > horizon)


def act_applies(term: Term) -> bool:
    """Whether the Algemene termijnenwet moves the end: not beyond 90 days, 12 weeks or 3 months (art. 4)."""
    return term.amount <= _LONGEST[term.unit]


@lru_cache(maxsize=64)
def holidays(year: int) -> Mapping[date, str]:
    """The holidays of a year with their Dutch names, for 2014 and later (King's day; until then 30 April).

    Source: Algemene termijnenwet art. 3 lid 1 and, for Good Friday, lid 2.
    """
    easter = _easter_sunday(year)
    named = (
        (date(year, 1, 1), later("nieuwjaarsdag")),
        (easter - 2 * _DAY, later("Goede Vrijdag")),
        (easter + _DAY, later("tweede paasdag")),
        (_kings_day(year), later("Koningsdag")),
        (date(year, 5, 5), later("Bevrijdingsdag")),
        (easter + 39 * _DAY, later("Hemelvaartsdag")),
        (easter + 50 * _DAY, later("tweede pinksterdag")),
        (date(year, 12, 25), later("eerste kerstdag")),
        (date(year, 12, 26), later("tweede kerstdag")),
    )
    found: dict[date, str] = {}
    for day, name in named:  # Ascension day can fall on 5 May (2016): both names are kept
        found[day] = later("Bevrijdingsdag en Hemelvaartsdag") if day in found else name
    return MappingProxyType(found)


def is_rest_day(day: date) -> bool:
    """Whether no eviction may take place: a Sunday or a holiday of art. 3 lid 1 or 2 (Rv 64; MT-39-tijd).

    Days equated by royal decree are left out; whether they count for art. 64 Rv awaits a jurist.
    """
    return day.weekday() == _SUNDAY or day in holidays(day.year)


def months_later(start: date, months: int) -> date:
    """The day with the same number, or the last day of a month that is too short (ECLI:NL:HR:2017:2225)."""
    years, month_index = divmod(start.month - 1 + months, 12)
    year, month = start.year + years, month_index + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def in_words(day: date) -> str:
    """The day as it is written in a letter, such as «maandag 22 december 2025»."""
    return f"{tr(_WEEKDAYS[day.weekday()])} {long_day(day)}"


def _computed_end(start: date, term: Term) -> date:
    match term.unit:
        case "dagen":
            return start + term.amount * _DAY
        case "weken":
            return start + 7 * term.amount * _DAY
        case "maanden":
            return months_later(start, term.amount)


def _closed(day: date, equated: Collection[date]) -> str:
    """Why this day is no working day for the Act, or an empty text."""
    if name := holidays(day.year).get(day):
        return tr(name)
    if day in equated:
        return tr(_EQUATED)
    return tr(_WEEKDAYS[day.weekday()]) if day.weekday() > 4 else ""


def _too_short(start: date, end: date, term: Term, equated: Collection[date]) -> str:
    """Why a term of three days or more must run on after `end` (art. 2: two working days), or nothing."""
    if term.unit == "dagen" and term.amount < 3:
        return ""
    days = (start + offset * _DAY for offset in range(1, (end - start).days + 1))
    working_days = (day for day in days if not _closed(day, equated))
    return tr(_FEW_WORKING_DAYS) if len(tuple(islice(working_days, 2))) < 2 else ""


def _kings_day(year: int) -> date:
    """27 April, or the Saturday before where the 27th is a Sunday."""
    day = date(year, 4, 27)
    return day - _DAY if day.weekday() == _SUNDAY else day


def _easter_sunday(year: int) -> date:
    """Easter by the Gregorian computus (the anonymous algorithm of 1876)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon + 15) % 30
    leaps, rest = divmod(rest, 4)
    weekday = (32 + 2 * century_rest + 2 * leaps - epact - rest) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
