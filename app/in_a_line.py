"""A row typed in one line, its parts with a semicolon between them: «Bureau bij tante; wijkteam; 12-12-2025»."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from app.days import read_day

BETWEEN = ";"
BEFORE = ("vóór ", "voor ", "uiterlijk ", "vanaf ", "op ")
"""How people begin a day by which something is done."""


def measure_in_a_line(typed: str, today: date) -> dict[str, Any]:
    """What happens, who does it and by when; a part that is a day may stand in any place but the first."""
    what, rest = _parts(typed)
    when = next((each for each in rest if _is_a_day(each, today)), "")
    others = [each for each in rest if each != when]
    return {"what": what, "who": _joined(others[:1]), "by_when": when or _joined(others[1:])}


def source_in_a_line(typed: str, today: date) -> dict[str, Any]:
    """What it is, who wrote or said it, of which day, and where it comes from; the day may stand anywhere but first."""
    title, rest = _parts(typed)
    day = next((each for each in rest if read_day(each, today)), "")
    others = [each for each in rest if each != day]
    dated = read_day(day, today) if day else None
    return {"title": title, "author": _joined(others[:1]), "dated": dated, "origin": _joined(others[1:])}


def _parts(typed: str) -> tuple[str, list[str]]:
    first, *rest = (each.strip() for each in typed.split(BETWEEN))
    return first, [each for each in rest if each]


def _is_a_day(part: str, today: date) -> bool:
    words = part.casefold()
    begun = next((each for each in BEFORE if words.startswith(each)), "")
    return read_day(words[len(begun) :], today) is not None


def _joined(parts: Iterable[str]) -> str:
    return f"{BETWEEN} ".join(parts)
