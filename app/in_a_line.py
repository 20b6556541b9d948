"""A row typed in one line, its parts with a semicolon between them: «Bureau bij tante; wijkteam; 12-12-2025»."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from app.days import MONTHS, read_day

BETWEEN = ";"
_BEFORE = re.compile(r"(?:d\.?d\.?|van|op|vóór|voor|uiterlijk|vanaf|per|tot|(?:ma|di|wo|do|vr|za|zo)[a-z]*)\.?\s+")
"""What people write before a day: «d.d. 3-3-2026», «uiterlijk di 3 maart»."""

_OF_TIME = re.compile(
    rf"\b(?:{'|'.join(MONTHS)}|week|weken|maand|maanden|jaar|dag|dagen|kerst|zomer|winter|voorjaar|najaar|vakantie|"
    r"(?:19|20)\d\d)\b"
)
"""Words that speak of time where there is no day: «maart 2025», «volgende week», «voor de kerst»."""


def measure_in_a_line(typed: str, today: date) -> dict[str, Any]:
    """What happens, who does it and by when; a part that speaks of time may stand in any place but the first."""
    what, rest = _parts(typed)
    when = next((each for each in rest if _day(each, today) or _speaks_of_time(each)), "")
    others = [each for each in rest if each != when]
    return {"what": what, "who": _joined(others[:1]), "by_when": when or _joined(others[1:])}


def source_in_a_line(typed: str, today: date) -> dict[str, Any]:
    """What it is, who wrote or said it, of which day, and where it comes from; the day may stand anywhere but first.

    A time that is no day, such as «maart 2025», stays with the title: a source has a day or none.
    """
    title, rest = _parts(typed)
    day = next((each for each in rest if _day(each, today)), "")
    times = [each for each in rest if each != day and _speaks_of_time(each)]
    others = [each for each in rest if each != day and each not in times]
    return {
        "title": ", ".join((title, *times)),
        "author": _joined(others[:1]),
        "dated": _day(day, today) if day else None,
        "origin": _joined(others[1:]),
    }


def _parts(typed: str) -> tuple[str, list[str]]:
    first, *rest = (each.strip() for each in typed.split(BETWEEN))
    return first, [each for each in rest if each]


def _day(part: str, today: date) -> date | None:
    words = part.casefold()
    while begun := _BEFORE.match(words):
        words = words[begun.end() :]
    return None if words.isdigit() else read_day(words, today)  # figures alone are the number of a paper


def _speaks_of_time(part: str) -> bool:
    return bool(_OF_TIME.search(part.casefold()))


def _joined(parts: Iterable[str]) -> str:
    return f"{BETWEEN} ".join(parts)
