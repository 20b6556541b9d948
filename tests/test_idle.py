"""How long nobody was there: counted anew by a press, also through sleep, and set within what is allowed."""

import pytest

from app.idle import Idle, minutes_from


class Hands:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_it_is_over_after_the_minutes_that_were_set_and_a_press_counts_anew() -> None:
    clock = Hands()
    idle = Idle(10, [clock])
    clock.now += 599
    assert not idle.is_over()
    clock.now += 1
    assert idle.is_over()
    idle.touched()
    assert not idle.is_over() and idle.seconds() == 0


def test_time_asleep_counts_although_one_clock_stood_still() -> None:
    awake, wall = Hands(), Hands()
    idle = Idle(10, [awake, wall])
    wall.now += 8 * 3600
    assert idle.is_over()


def test_setting_the_clock_back_does_not_postpone_it() -> None:
    awake, wall = Hands(), Hands()
    idle = Idle(10, [awake, wall])
    awake.now += 600
    wall.now -= 3600
    assert idle.is_over()


@pytest.mark.parametrize(("kept", "minutes"), [
    ("5", 5), (15, 15), (None, 10), ("", 10), ("veel", 10), ("0", 1), ("-3", 1), ("600", 60), ("2.5", 10),
])  # fmt: skip
def test_what_was_kept_is_read_within_what_is_allowed(kept: object, minutes: int) -> None:
    assert minutes_from(kept) == minutes


def test_an_organisation_can_allow_less() -> None:
    assert minutes_from("30", most=5) == 5
