"""Which backups stay as they grow older, and when the next one is due."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest

from app.thinning import DAYS, EVERY, MONTHS, WEEKS, due, to_keep

NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


# --- What is kept ---------------------------------------------------------------------


def test_nothing_is_kept_of_nothing() -> None:
    assert to_keep([], NOW) == set()


def test_the_only_one_is_kept_however_old() -> None:
    assert to_keep([ago(9000)], NOW) == {ago(9000)}


def test_all_of_the_last_two_days_are_kept() -> None:
    times = [NOW - timedelta(minutes=30 * number) for number in range(97)]
    assert times[-1] == ago(2) and to_keep(times, NOW) == set(times)


def test_of_an_older_day_only_the_last_one_is_kept() -> None:
    day = datetime(2026, 11, 15, tzinfo=UTC)
    times = [NOW, *(day + timedelta(hours=hour) for hour in range(8, 18))]
    assert to_keep(times, NOW) == {NOW, day + timedelta(hours=17)}


def test_one_backup_a_day_for_two_years_leaves_so_many() -> None:
    """Three whole days or less that are all kept, then days, weeks and months, which partly are the same backups."""
    times = [ago(number) for number in range(730)]
    kept = sorted(to_keep(times, NOW), reverse=True)
    assert kept[: 3 + DAYS] == times[: 3 + DAYS]
    assert len({each.isocalendar()[:2] for each in kept if NOW - each < 75 * DAY}) >= WEEKS
    assert len({(each.year, each.month) for each in kept}) == MONTHS
    assert len(kept) <= 3 + DAYS + WEEKS + MONTHS


def test_thinning_every_day_leaves_the_same_reach_as_thinning_once() -> None:
    """What is removed today is not missed later: after a year of work there is still one of over seven months ago."""
    kept: set[datetime] = set()
    for number in range(400):
        now = NOW + number * DAY
        kept = to_keep([*kept, now, now - timedelta(hours=3)], now)
        assert now in kept
    reach = NOW + 399 * DAY - min(kept)
    assert 230 * DAY <= reach <= 280 * DAY
    assert to_keep(list(kept), NOW + 399 * DAY) == kept


def test_after_a_long_absence_what_was_there_is_still_there() -> None:
    times = [ago(number) for number in range(DAYS)]
    back = NOW + 500 * DAY
    assert to_keep([*times, back], back) == {*times, back}


def test_the_newest_is_always_kept() -> None:
    chance = random.Random(7)
    for _ in range(200):
        times = [ago(chance.uniform(0, 900)) for _ in range(chance.randint(1, 60))]
        kept = to_keep(times, NOW)
        assert max(times) in kept and kept <= set(times)


def test_the_order_in_which_they_are_found_does_not_matter() -> None:
    times = [ago(number / 3) for number in range(300)]
    mixed = random.Random(3).sample(times, len(times))
    assert to_keep(mixed, NOW) == to_keep(times, NOW)


# --- A clock that was wrong -----------------------------------------------------------


def test_a_clock_set_back_removes_nothing_that_lies_ahead_of_it() -> None:
    ahead = [NOW + number * timedelta(hours=1) for number in range(1, 400)]
    assert to_keep([*ahead, NOW], NOW) == {*ahead, NOW}


def test_what_lies_ahead_counts_for_nothing() -> None:
    past = [ago(number) for number in range(100)]
    assert to_keep([*past, NOW + 300 * DAY], NOW) == to_keep(past, NOW) | {NOW + 300 * DAY}


# --- When -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("last", "changed", "expected"),
    [
        (None, False, False),
        (None, True, True),
        (NOW - EVERY, False, False),
        (NOW - EVERY, True, True),
        (NOW - EVERY + timedelta(seconds=1), True, False),
        (NOW, True, False),
        (NOW + timedelta(seconds=1), True, True),
        (NOW + 300 * DAY, False, False),
    ],
)
def test_a_backup_is_due_after_half_an_hour_of_changes(last: datetime | None, changed: bool, expected: bool) -> None:
    assert due(last, changed, NOW) is expected
