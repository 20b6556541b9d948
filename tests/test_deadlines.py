"""Terms and last days, reasoned by hand on the calendar and checked against app.deadlines."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.deadlines import LastDay, Term, act_applies, holidays, in_words, is_rest_day, last_day

EQUATED = frozenset(
    date.fromisoformat(day)
    for day in (
        *("2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27", "2025-05-30"),
        *("2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"),
    )
)
HORIZON = date(2028, 12, 31)
SIX_WEEKS = Term(6, "weken")
FOUR_WEEKS = Term(4, "weken")
THREE_MONTHS = Term(3, "maanden")


def day(text: str) -> date:
    number, month, year = map(int, text.split("-"))
    return date(year, month, number)


def ends(start: str, term: Term) -> LastDay:
    return last_day(day(start), term, EQUATED, HORIZON)


WORKED_EXAMPLES = [
    ("10-11-2025", SIX_WEEKS, "22-12-2025"),
    ("14-11-2025", SIX_WEEKS, "29-12-2025"),
    ("3-11-2025", SIX_WEEKS, "15-12-2025"),
    ("6-11-2025", SIX_WEEKS, "18-12-2025"),
    ("21-11-2025", SIX_WEEKS, "5-1-2026"),
    ("1-12-2025", SIX_WEEKS, "12-1-2026"),
    ("24-11-2025", SIX_WEEKS, "5-1-2026"),
    ("3-12-2025", SIX_WEEKS, "14-1-2026"),
    ("20-2-2026", SIX_WEEKS, "7-4-2026"),
    ("3-4-2026", SIX_WEEKS, "18-5-2026"),
    ("28-11-2025", THREE_MONTHS, "2-3-2026"),
    ("15-10-2025", FOUR_WEEKS, "12-11-2025"),
    ("3-9-2025", FOUR_WEEKS, "1-10-2025"),
]

# Six weeks keep the day of the week; the remark says what the sixth such day is.
SIX_WEEKS_BY_HAND = [
    ("19-2-2021", "6-4-2021"),  # Good Friday 2-4, weekend, Easter Monday 5-4
    ("1-4-2021", "14-5-2021"),  # Ascension Thursday 13-5; no decree in this list for 14-5-2021
    ("5-3-2022", "19-4-2022"),  # Saturday 16-4, Easter 17 and 18-4
    ("16-3-2022", "28-4-2022"),  # King's day on a Wednesday
    ("24-3-2022", "6-5-2022"),  # 5 May on a Thursday
    ("16-3-2023", "1-5-2023"),  # King's day on a Thursday, equated Friday, weekend
    ("6-4-2023", "22-5-2023"),  # Ascension, equated Friday, weekend
    ("17-4-2023", "30-5-2023"),  # Whit Monday 29-5
    ("16-3-2024", "29-4-2024"),  # King's day on Saturday 27-4, Sunday
    ("28-3-2024", "13-5-2024"),  # Ascension 9-5, equated 10-5, weekend
    ("18-1-2024", "29-2-2024"),  # leap day, a Thursday
    ("13-11-2024", "30-12-2024"),  # both Christmas days, equated 27-12, weekend
    ("15-11-2024", "30-12-2024"),  # equated Friday 27-12
    ("15-3-2025", "28-4-2025"),  # King's day moved to Saturday 26-4, Sunday 27-4
    ("17-3-2025", "28-4-2025"),  # the Monday after a 27 April on a Sunday is a working day
    ("6-3-2025", "17-4-2025"),  # Maundy Thursday is a working day
    ("7-3-2025", "22-4-2025"),  # Good Friday to Easter Monday
    ("24-3-2025", "6-5-2025"),  # 5 May on a Monday
    ("17-4-2025", "2-6-2025"),  # Ascension 29-5, equated 30-5, weekend
    ("28-4-2025", "10-6-2025"),  # Whit Monday 9-6
    ("13-11-2025", "29-12-2025"),  # Thursday 25-12, 26-12, weekend
    ("20-11-2025", "5-1-2026"),  # New Year's day, equated 2-1, weekend
    ("16-3-2026", "28-4-2026"),  # King's day on a Monday
    ("13-4-2026", "26-5-2026"),  # Whit Monday 25-5
    ("14-11-2026", "28-12-2026"),  # Saturday that is Boxing day, Sunday
    ("20-11-2026", "4-1-2027"),  # New Year's day on a Friday
    ("15-2-2027", "30-3-2027"),  # Easter Monday 29-3
    ("24-3-2027", "10-5-2027"),  # 5 May, Ascension 6-5, equated 7-5, weekend: five days on
    ("5-4-2027", "18-5-2027"),  # Whit Monday 17-5
    ("13-11-2027", "27-12-2027"),  # Christmas in the weekend: Monday 27-12 is a working day
    ("20-11-2027", "3-1-2028"),  # New Year's day on a Saturday
    ("18-1-2028", "29-2-2028"),  # leap day, a Tuesday
    ("16-3-2028", "1-5-2028"),  # King's day on a Thursday, equated Friday, weekend
    ("13-4-2028", "29-5-2028"),  # Ascension 25-5, equated 26-5, weekend
    ("16-2-2029", "3-4-2029"),  # Good Friday 30-3 to Easter Monday 2-4
    ("16-3-2029", "30-4-2029"),  # King's day on a Friday
    ("24-3-2030", "6-5-2030"),  # 5 May on a Sunday
    ("15-3-2031", "28-4-2031"),  # 27 April 2031 is a Sunday again
]

MONTHS_BY_HAND = [
    ("29-2-2016", "30-5-2016"),  # ECLI:NL:HR:2017:2225: 29 May, a Sunday
    ("30-11-2022", "28-2-2023"),  # February is too short: its last day, a Tuesday
    ("30-11-2023", "29-2-2024"),  # leap year: 29 February, a Thursday
    ("29-2-2024", "29-5-2024"),  # the same number, not the last day of May
    ("31-1-2026", "30-4-2026"),  # April has no 31st
    ("30-4-2026", "30-7-2026"),  # the same number, not 31 July
    ("30-11-2026", "1-3-2027"),  # 28 February is a Sunday
    ("29-11-2027", "29-2-2028"),  # leap day
    ("31-12-2027", "31-3-2028"),  # a Friday, over the turn of the year
    ("14-2-2028", "15-5-2028"),  # 14 May is a Sunday
]


@pytest.mark.parametrize(("start", "term", "expected"), WORKED_EXAMPLES)
def test_worked_examples(start: str, term: Term, expected: str) -> None:
    assert ends(start, term).day == day(expected)


@pytest.mark.parametrize(("start", "expected"), SIX_WEEKS_BY_HAND)
def test_six_weeks_by_hand(start: str, expected: str) -> None:
    found = ends(start, SIX_WEEKS)
    assert found.day == day(expected)
    assert found.first_computed.weekday() == day(start).weekday()


@pytest.mark.parametrize(("start", "expected"), MONTHS_BY_HAND)
def test_three_months_by_hand(start: str, expected: str) -> None:
    assert ends(start, THREE_MONTHS).day == day(expected)


def test_every_day_passed_over_has_its_reason() -> None:
    assert ends("20-11-2025", SIX_WEEKS) == LastDay(
        day=day("5-1-2026"),
        first_computed=day("1-1-2026"),
        shifted_over=(
            (day("1-1-2026"), "nieuwjaarsdag"),
            (day("2-1-2026"), "gelijkgestelde dag"),
            (day("3-1-2026"), "zaterdag"),
            (day("4-1-2026"), "zondag"),
        ),
        past_horizon=False,
    )


def test_a_holiday_in_the_weekend_is_named_as_the_holiday() -> None:
    passed = ends("14-11-2026", SIX_WEEKS).shifted_over
    assert [reason for _, reason in passed] == ["tweede kerstdag", "zondag"]


def test_without_the_decree_the_equated_day_is_a_working_day() -> None:
    assert last_day(day("21-11-2025"), SIX_WEEKS, (), None).day == day("2-1-2026")


@pytest.mark.parametrize(
    ("start", "term", "expected"),
    [
        ("2-4-2026", Term(3, "dagen"), "8-4-2026"),  # Good Friday to Easter Monday, one working day: one more
        ("10-4-2026", Term(3, "dagen"), "14-4-2026"),  # from a Friday: Monday is only the first working day
        ("9-4-2026", Term(3, "dagen"), "13-4-2026"),  # Friday and Monday are two
        ("10-4-2026", Term(2, "dagen"), "13-4-2026"),  # shorter than three days: art. 1 alone
        ("20-12-2017", Term(3, "dagen"), "27-12-2017"),  # Thursday, Friday; then weekend and Christmas
        ("19-12-2017", Term(3, "dagen"), "22-12-2017"),
        ("31-12-2025", Term(4, "dagen"), "6-1-2026"),  # an equated day is no working day of art. 2 either
        ("24-12-2025", Term(1, "dagen"), "29-12-2025"),
    ],
)
def test_a_term_of_three_days_holds_two_working_days(start: str, term: Term, expected: str) -> None:
    assert ends(start, term).day == day(expected)


def test_a_working_day_that_is_too_few_is_named() -> None:
    passed = dict(ends("10-4-2026", Term(3, "dagen")).shifted_over)
    assert passed == {day("13-4-2026"): "pas één werkdag in de termijn"}


# All these would end on Easter Sunday 5-4-2026; within the Act the next working day is Tuesday 7-4.
@pytest.mark.parametrize(
    ("start", "term", "expected"),
    [
        ("5-1-2026", Term(90, "dagen"), "7-4-2026"),
        ("4-1-2026", Term(91, "dagen"), "5-4-2026"),
        ("11-1-2026", Term(12, "weken"), "7-4-2026"),
        ("4-1-2026", Term(13, "weken"), "5-4-2026"),
        ("5-1-2026", Term(3, "maanden"), "7-4-2026"),
        ("5-12-2025", Term(4, "maanden"), "5-4-2026"),
        ("5-4-2025", Term(12, "maanden"), "5-4-2026"),
    ],
)
def test_longer_terms_stay_where_they_end(start: str, term: Term, expected: str) -> None:
    found = ends(start, term)
    assert (found.day, found.first_computed) == (day(expected), day("5-4-2026"))


@pytest.mark.parametrize(
    ("start", "term", "expected"),
    [
        ("16-11-2028", SIX_WEEKS, False),  # 28-12-2028
        ("17-11-2028", SIX_WEEKS, False),  # Friday 29-12-2028
        ("19-11-2028", SIX_WEEKS, True),  # Sunday 31-12-2028 moves to 2-1-2029
        ("18-4-2030", SIX_WEEKS, True),  # the Friday after Ascension day 2030: perhaps equated
        ("18-4-2030", Term(13, "weken"), False),  # the Act does not move this one
    ],
)
def test_past_the_list_of_equated_days(start: str, term: Term, expected: bool) -> None:
    assert ends(start, term).past_horizon is expected


def test_the_horizon_itself_is_known() -> None:
    start, end = day("10-11-2025"), day("22-12-2025")
    assert not last_day(start, SIX_WEEKS, EQUATED, end).past_horizon
    assert last_day(start, SIX_WEEKS, EQUATED, end - timedelta(days=1)).past_horizon


def test_a_list_without_end_is_never_passed() -> None:
    assert not last_day(day("18-4-2030"), SIX_WEEKS, EQUATED, None).past_horizon


EASTER = (
    *("16-4-2017", "1-4-2018", "21-4-2019", "12-4-2020", "4-4-2021"),
    *("17-4-2022", "9-4-2023", "31-3-2024", "20-4-2025", "5-4-2026"),
    *("28-3-2027", "16-4-2028", "1-4-2029", "21-4-2030", "13-4-2031", "28-3-2032", "25-3-2035", "25-4-2038"),
)


@pytest.mark.parametrize("easter", [day(text) for text in EASTER])
def test_the_days_that_move_with_easter(easter: date) -> None:
    named = {name: found for found, name in holidays(easter.year).items()}
    assert named["Goede Vrijdag"] == easter - timedelta(days=2)
    assert named["tweede paasdag"] == easter + timedelta(days=1)
    assert named["Hemelvaartsdag"] == easter + timedelta(days=39)
    assert named["tweede pinksterdag"] == easter + timedelta(days=50)


def test_the_holidays_of_2025_with_kings_day_on_saturday() -> None:
    assert holidays(2025) == {
        day("1-1-2025"): "nieuwjaarsdag",
        day("18-4-2025"): "Goede Vrijdag",
        day("21-4-2025"): "tweede paasdag",
        day("26-4-2025"): "Koningsdag",
        day("5-5-2025"): "Bevrijdingsdag",
        day("29-5-2025"): "Hemelvaartsdag",
        day("9-6-2025"): "tweede pinksterdag",
        day("25-12-2025"): "eerste kerstdag",
        day("26-12-2025"): "tweede kerstdag",
    }


def test_two_holidays_on_one_day_keep_both_names() -> None:
    assert holidays(2016)[date(2016, 5, 5)] == "Bevrijdingsdag en Hemelvaartsdag"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("21-12-2025", True),  # Sunday
        ("20-12-2025", False),  # Saturday
        ("3-4-2026", True),  # Good Friday, lid 2
        ("5-5-2026", True),
        ("2-1-2026", False),  # equated by decree, lid 3
        ("26-4-2025", True),  # King's day on a Saturday
        ("24-12-2025", False),
    ],
)
def test_rest_days_of_an_eviction(text: str, expected: bool) -> None:
    assert is_rest_day(day(text)) is expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("22-12-2025", "maandag 22 december 2025"),
        ("7-4-2026", "dinsdag 7 april 2026"),
        ("29-2-2028", "dinsdag 29 februari 2028"),
        ("1-3-2026", "zondag 1 maart 2026"),
    ],
)
def test_a_day_in_words(text: str, words: str) -> None:
    assert in_words(day(text)) == words


def test_a_term_lasts_at_least_one() -> None:
    with pytest.raises(ValueError, match="ten minste één"):
        Term(0, "weken")


def test_a_term_in_another_unit_is_refused() -> None:
    with pytest.raises(ValueError, match="uren"):
        Term(3, "uren")  # type: ignore[arg-type]


terms = st.builds(Term, st.integers(1, 120), st.sampled_from(("dagen", "weken", "maanden")))
days = st.dates(date(2014, 1, 1), date(2060, 12, 31))


@given(days, terms)
def test_the_day_found_is_a_working_day_and_the_first_one(start: date, term: Term) -> None:
    found = last_day(start, term, EQUATED, HORIZON)
    passed = [one for one, _ in found.shifted_over]
    assert passed == [found.first_computed + timedelta(days=at) for at in range(len(passed))]
    assert found.day == found.first_computed + timedelta(days=len(passed))
    if act_applies(term):
        assert not is_rest_day(found.day) and found.day.weekday() < 5 and found.day not in EQUATED


@given(days, st.integers(1, 12))
def test_a_later_start_never_gives_an_earlier_last_day(start: date, weeks: int) -> None:
    term = Term(weeks, "weken")
    one, two = (last_day(begin, term, EQUATED, None).day for begin in (start, start + timedelta(days=1)))
    assert one <= two
