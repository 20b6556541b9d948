"""How long nobody was there: counted anew by a press, also through sleep, and set within what is allowed."""

from app.idle import Idle


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
