"""Knows the small Dutch words around what people typed: days, ages, lists, numbers of things."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta

from app.case import age_on
from app.days import long_day
from models.people import Child


def day_of(moment: datetime | None) -> date | None:
    """The calendar day in the Netherlands of a moment in UTC, the same on every computer.

    Summer time runs from the last Sunday of March to the last Sunday of October, 01:00 UTC (directive 2000/84/EC).
    """
    if moment is None:
        return None
    utc = moment.astimezone(UTC)
    summer = _last_sunday(utc.year, 3) <= utc < _last_sunday(utc.year, 10)
    return (utc + timedelta(hours=2 if summer else 1)).date()


def on_day(day: date | None) -> str:
    """« op 10 november 2025», or empty when the day is not known."""
    return f" op {long_day(day)}" if day else ""


def age_in_words(child: Child, day: date) -> str:
    """«5 maanden», «3 jaar», «nog geen maand»; empty when no birth date or age is known, or before it is born."""
    years = age_on(child, day)
    if years is None or years < 0:
        return ""
    if child.birth_date and years < 1:
        months = _months_between(child.birth_date, day)
        return counted(months, "maand", "maanden") if months else "nog geen maand"
    return f"{years} jaar" if years else "nog geen jaar"


def listed(words: Iterable[str], last: str = "en") -> str:
    """«a, b en c»."""
    some = [each for each in words if each]
    return f" {last} ".join(filter(None, (", ".join(some[:-1]), *some[-1:])))


def bracketed(words: Sequence[str]) -> str:
    """« (a, b)», or empty when there is nothing to say."""
    some = [each for each in words if each]
    return f" ({', '.join(some)})" if some else ""


def lowered(label: str) -> str:
    """A label in the middle of a sentence: its first letter small, unless it is an abbreviation or a proper name.

    A name is told by its second word: «Veilig Thuis», but «Stuk van school».
    """
    if label.startswith("("):
        return f"({lowered(label[1:])}"
    second = label.partition(" ")[2]
    return label if label[1:2].isupper() or second[:1].isupper() else label[:1].lower() + label[1:]


def ended(text: str) -> str:
    """Typed words as a sentence: with a full stop at the end, unless one was typed."""
    text = text.strip()
    return text if not text or text[-1] in ".!?…" else f"{text}."


def counted(number: int, one: str, more: str) -> str:
    """«1 dag», «3 dagen»."""
    return f"{number} {one if number == 1 else more}"


def _months_between(born: date, day: date) -> int:
    return (day.year - born.year) * 12 + day.month - born.month - (day.day < born.day)


def _last_sunday(year: int, month: int) -> datetime:
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def at_time(clock: str) -> str:
    """« om 14:15 uur», empty without a time."""
    return f" om {clock} uur" if clock else ""


def in_ranges(numbers: Iterable[int]) -> str:
    """«3, 7–9, 12»."""
    return ", ".join(_range(*each) for each in _runs(numbers))


def _range(first: int, last: int) -> str:
    if first == last:
        return str(first)
    return f"{first}, {last}" if last == first + 1 else f"{first}–{last}"


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    begin = end = 0
    for each in numbers:
        if begin and each == end + 1:
            end = each
            continue
        if begin:
            yield begin, end
        begin = end = each
    if begin:
        yield begin, end
