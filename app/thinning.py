"""Knows which backups are kept as they grow older, and when the next one is to be made."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

EVERY = timedelta(minutes=30)
"""How long changes go without a backup while somebody works."""

ALL_OF = timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 9
"""Of how many days, weeks and months with backups the last one is kept, once they are older than ALL_OF."""


def due(last: datetime | None, changed: bool, now: datetime) -> bool:
    """Whether a backup is to be made: something changed, and the last one is old, or not there.

    One that lies in the future says nothing: the clock was set back.
    """
    return changed and (last is None or not timedelta(0) <= now - last < EVERY)


def to_keep(times: Sequence[datetime], now: datetime) -> set[datetime]:
    """Which of these backups are kept.

    What is counted are the days, weeks and months in which a backup was made, not those that went by: who comes back
    after a long time finds what was there. A backup from the future is kept and counts for nothing.
    """
    past = sorted((each for each in times if each <= now), reverse=True)
    kept = {each for each in times if each > now} | set(past[:1])
    kept.update(each for each in past if now - each <= ALL_OF)
    older = [each for each in past if now - each > ALL_OF]
    for period, number in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        kept.update(_last_of_each(older, period)[:number])
    return kept


def _last_of_each(newest_first: Sequence[datetime], period: Callable[[datetime], object]) -> list[datetime]:
    found: dict[object, datetime] = {}
    for each in newest_first:
        found.setdefault(period(each), each)
    return list(found.values())


def _day(moment: datetime) -> object:
    return moment.date()


def _week(moment: datetime) -> object:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> object:
    return moment.year, moment.month
