"""Days as people type them; what is not a day stays unread."""

from datetime import date

import pytest

from app.days import read_day
from app.in_a_line import source_in_a_line

TODAY = date(2026, 11, 22)  # a Sunday
FIFTH = date(2026, 3, 5)  # a Thursday

SAME = (
    "5-3|5/3|5.3|5 3|05-03|5-3-26|5-3-2026|5.3.26|5 - 3 - 2026|5/3/26|05032026|050326|20260305|2026-03-05|2026/3/5|"
    "5 mrt|5 mrt.|5mrt|5mrt2026|5-mrt-2026|5-mrt|5 maart|5 MAART 2026|5e maart|5 maart '26|5 mrt ’26|5 maart, 2026|"
    "do 5 maart|do. 5 mrt|donderdag 5 maart 2026|donderdag, 5-3-2026|op donderdag 5 maart|  5-3-2026. "
)


@pytest.mark.parametrize("typed", SAME.split("|"))
def test_one_day_in_the_ways_in_which_people_type_it(typed):
    assert read_day(typed, TODAY) == FIFTH


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("vandaag", TODAY),
        ("Gisteren", date(2026, 11, 21)),
        ("gister", date(2026, 11, 21)),
        ("eergisteren", date(2026, 11, 20)),
        ("vanmorgen", TODAY),
        ("overmorgen", date(2026, 11, 24)),
        ("3 dagen geleden", date(2026, 11, 19)),
        ("een week geleden", date(2026, 11, 15)),
        ("over 2 weken", date(2026, 12, 6)),
        ("1ste april", date(2026, 4, 1)),
        ("5 sept", date(2026, 9, 5)),
        ("311299", date(1999, 12, 31)),
    ],
)
def test_days_by_what_they_are_called(typed, day):
    assert read_day(typed, TODAY) == day


NONE = (
    "maandag 5 maart|vr 5-3-2026|maandag|45-13-2025|30-11-206|31-2|5|05|0503|1234567|99999999|maart|5 m|5 ma|5 xyz|"
    "vorige week|dagen geleden|5-3-2026 of later|zodra het kan|12.30|5e|-|"
)


@pytest.mark.parametrize("typed", NONE.split("|"))
def test_what_is_no_day_or_more_than_one_stays_unread(typed):
    assert read_day(typed, TODAY) is None


def test_of_a_source_in_one_line_figures_alone_are_a_number():
    read = source_in_a_line("Brief; school; 050326; 5 mrt", TODAY)
    assert read["dated"] == FIFTH and read["origin"] == "050326"
