"""Every remedy of method D.11 with its last day, counted by hand; and the days of later events it runs from."""

from datetime import date

import pytest
from assessments import findings, put, quiet, the_method

from app import changes
from app.case import last_day_of, remedy_days
from app.fields import value_at
from app.route_words import step_told
from models.assessment import Assessment
from models.decision import DecisionRemedy

# (remedy, day of its event, last day, why)
BY_HAND = [
    ("bezwaar", "2020-01-17", "2020-02-28", "six weeks on is Friday 28 February in a leap year"),
    ("bezwaar", "2020-01-18", "2020-03-02", "Saturday 29 February 2020, then Sunday"),
    ("bezwaar", "2020-02-28", "2020-04-14", "Good Friday 10 April 2020 to Easter Monday 13 April"),
    ("bezwaar", "2020-03-16", "2020-04-28", "Monday 27 April 2020 is King's day"),
    ("bezwaar", "2020-03-24", "2020-05-06", "Tuesday 5 May 2020"),
    ("bezwaar", "2020-04-20", "2020-06-02", "Whit Monday 1 June 2020"),
    ("bezwaar", "2021-11-13", "2021-12-27", "Saturday 25 and Sunday 26 December 2021: Monday is a working day"),
    ("beroep", "2025-04-17", "2025-06-02", "Ascension day 29 May 2025, equated 30 May, weekend"),
    ("beroep", "2026-02-20", "2026-04-07", "Good Friday 3 April 2026 to Easter Monday 6 April"),
    ("hogerberoep_bw", "2025-11-21", "2026-01-05", "equated 2 January 2026, weekend"),
    ("hogerberoep_bw", "2027-03-25", "2027-05-10", "Ascension day 6 May 2027, equated 7 May, weekend"),
    ("verzet", "2025-09-03", "2025-10-01", "four weeks on is a Wednesday"),
    ("verzet", "2025-11-27", "2025-12-29", "Christmas on a Thursday and Friday, weekend"),
    ("verzet", "2025-03-30", "2025-04-28", "Sunday 27 April 2025; King's day was the Saturday before"),
    ("hb_bodem", "2025-11-28", "2026-03-02", "28 February 2026 is a Saturday"),
    ("hb_bodem", "2023-11-30", "2024-02-29", "leap year: the last day of February, a Thursday"),
    ("hb_bodem", "2024-11-30", "2025-02-28", "February 2025 has 28 days; a Friday"),
    ("hb_bodem", "2024-02-29", "2024-05-29", "the same number, a Wednesday"),
    ("hb_kortgeding", "2025-10-15", "2025-11-12", "four weeks on is a Wednesday"),
    ("hb_kortgeding", "2028-03-30", "2028-05-01", "King's day 27 April 2028, equated 28 April, weekend"),
    ("hb_jeugd", "2025-01-18", "2025-04-22", "Good Friday 18 April 2025 to Easter Monday 21 April"),
    ("hb_jeugd", "2026-02-14", "2026-05-18", "Ascension day 14 May 2026, equated 15 May, weekend"),
]


def _case(*codes: str, kind: str = "BT-05") -> Assessment:
    made = quiet()
    put(made, decision_type=kind)
    put(made.publication, planned_on=None, published_on=None)
    made.decision.remedies = [DecisionRemedy(code=each) for each in codes]
    return made


@pytest.mark.parametrize(("code", "event", "expected", "_why"), BY_HAND)
def test_every_remedy_ends_on_the_day_counted_by_hand(code: str, event: str, expected: str, _why: str) -> None:
    found = last_day_of(the_method().remedies[code], date.fromisoformat(event), the_method())
    assert found is not None and found.day == date.fromisoformat(expected)


def test_the_table_holds_every_remedy_with_a_term() -> None:
    assert {code for code, *_ in BY_HAND} == {each.id for each in the_method().remedies.values() if each.amount}


@pytest.mark.parametrize("code", ["vovo", "executiegeschil", "moratorium", "klacht"])
def test_a_remedy_without_a_term_has_no_last_day(code: str) -> None:
    assert last_day_of(the_method().remedies[code], date(2025, 11, 10), the_method()) is None


def test_a_remedy_waits_for_the_day_of_its_own_event() -> None:
    made = _case("hb_bodem", "verzet")
    assert [each.last_day for each in remedy_days(made, the_method())] == [None, None]
    changes.set_event_day(made.decision, "dag_vonnis", date(2025, 11, 28))
    first, second = remedy_days(made, the_method())
    assert first.last_day is not None and first.last_day.day == date(2026, 3, 2)
    assert first.start == date(2025, 11, 28)
    assert second.last_day is None


def test_one_event_has_one_day_and_without_a_day_no_row() -> None:
    made = _case("verzet")
    for day in (date(2025, 9, 2), date(2025, 9, 3)):
        changes.set_event_day(made.decision, "betekening_of_bekendheid", day)
    assert [(each.code, each.on) for each in made.decision.event_days] == [
        ("betekening_of_bekendheid", date(2025, 9, 3))
    ]
    assert value_at(made, "decision/event_days/betekening_of_bekendheid/on") == date(2025, 9, 3)
    changes.set_event_day(made.decision, "betekening_of_bekendheid", None)
    assert made.decision.event_days == []


def test_a_step_says_its_last_day_or_after_what_it_begins_to_run() -> None:
    made, method = _case(), the_method()
    assert ": binnen 4 weken na de dag van het vonnis, bij het gerechtshof." in step_told(
        made, method, "hb_kortgeding", False
    )
    changes.set_event_day(made.decision, "dag_vonnis", date(2025, 10, 15))
    assert "uiterlijk op woensdag 12 november 2025" in step_told(made, method, "hb_kortgeding", False)


def test_a_later_step_on_a_route_runs_from_a_new_judgment() -> None:
    made = _case()
    changes.set_event_day(made.decision, "dag_vonnis", date(2025, 10, 15))
    told = step_told(made, the_method(), "hb_bodem", True)
    assert ": binnen 3 maanden na de dag van het nieuwe vonnis, bij het gerechtshof." in told


def test_a_day_past_the_horizon_is_asked_about_where_its_event_stands() -> None:
    made = _case("hb_bodem")
    changes.set_event_day(made.decision, "dag_vonnis", date(2028, 12, 1))
    found = next(each for each in findings(made) if each.rule == "IN-03")
    assert found.fields == ("decision/event_days/dag_vonnis/on",)
    changes.set_event_day(made.decision, "dag_vonnis", date(2028, 9, 1))
    assert not [each for each in findings(made) if each.rule == "IN-03"]
