"""The time of a family: stays with their gaps and open ends, days in their lanes, and how far the picture looks."""

import itertools
from datetime import date, timedelta

import pytest
from assessments import J1, J3, example, put, the_method
from filled import filled
from hypothesis import given
from hypothesis import strategies as st

from app import changes
from app.fields import value_at
from app.timeline import LANES, PLANNED, UNKNOWN, Stay, Timeline, months, timeline
from app.timeline_moments import birthday
from models.assessment import Assessment
from models.people import PastStay

TODAY = date(2025, 11, 3)
DAYS = st.dates(date(2022, 1, 1), date(2028, 12, 31))


def made(file: Assessment, **more) -> Timeline:
    line = timeline(file, the_method(), TODAY, **more)
    assert line is not None
    return line


def family(**housing) -> Assessment:
    file = changes.begin(the_method())
    put(file.housing, **housing)
    return file


def stays(file: Assessment) -> list[tuple[str, date, date, bool, bool]]:
    return [(each.kind, each.begins, each.ends, each.open_begin, each.open_end) for each in made(file).stays]


# --- stays ----------------------------------------------------------------------------------------------------


def test_a_file_without_days_has_no_timeline():
    file = changes.begin(the_method())
    file.housing.past_stays.append(PastStay(ethos="6", place="Bij oma"))
    assert timeline(file, the_method(), TODAY) is None


def test_the_stays_follow_each_other_to_the_place_of_the_decision():
    line = made(example(J3))
    assert [(each.kind, each.begins, each.ends) for each in line.stays] == [
        ("0", date(2019, 3, 1), date(2024, 12, 1)),
        ("6", date(2024, 12, 1), date(2025, 2, 3)),
        ("2", date(2025, 2, 3), date(2025, 12, 29)),
        (PLANNED, date(2025, 12, 29), date(2026, 2, 3)),
    ]
    assert [each.open_end for each in line.stays] == [False, False, False, True]
    assert line.stays[1].text == ("Bij vrienden in Randmeer (tijdelijk bij familie, vrienden of kennissen), 64 nachten")
    assert line.stays[2].text.endswith("tot die dag zeker; 273 nachten tot 3-11-2025")
    assert line.in_shelter == 273


def test_a_time_that_nobody_wrote_down_is_a_gap():
    file = family(ethos="2", slept_since=date(2025, 9, 1))
    file.housing.past_stays.append(PastStay(ethos="0", from_on=date(2025, 1, 1), until_on=date(2025, 8, 1)))
    assert stays(file)[1] == (UNKNOWN, date(2025, 8, 1), date(2025, 9, 1), False, False)
    assert made(file).stays[1].text == "Niet bekend waar het gezin sliep, 31 nachten"
    file.housing.past_stays[0].until_on = date(2025, 8, 31)
    assert UNKNOWN not in [each[0] for each in stays(file)]  # the next day is no gap


def test_a_present_stay_that_is_not_sure_is_open_from_today():
    file = family(ethos="6", slept_since=date(2025, 9, 1), sure_until=date(2026, 3, 1))
    assert stays(file) == [("6", date(2025, 9, 1), date(2026, 3, 1), False, False)]
    file.housing.unsure = True
    assert stays(file) == [("6", date(2025, 9, 1), TODAY, False, True)]
    assert "tot wanneer is niet zeker" in made(file).stays[0].text
    put(file.housing, unsure=False, sure_until=None)
    file.decision.departure_on = date(2026, 1, 5)
    assert stays(file)[0] == ("6", date(2025, 9, 1), date(2026, 1, 5), False, False)


def test_a_stay_whose_end_nobody_knows_lasts_until_the_next_one_begins():
    file = family(ethos="7", slept_since=date(2025, 9, 1), unsure=True)
    put(file.decision, effective_on=date(2025, 12, 12), sleeping_place="In de eigen woning")
    assert stays(file)[0][:3] == ("7", date(2025, 9, 1), date(2025, 12, 12))
    assert [each[0] for each in stays(file)] == ["7", PLANNED]
    assert stays(file)[0][4]  # its end stays open, whatever begins there
    assert made(file).stays[0].text.endswith("; tot wanneer is niet zeker; 63 nachten tot 3-11-2025")
    put(file.housing, unsure=False, sure_until=date(2025, 12, 1))
    assert [each[0] for each in stays(file)] == [
        "7",
        UNKNOWN,
        PLANNED,
    ]  # after a day that is known


@pytest.mark.parametrize("name", ["J5-A-huurachterstand-ingediend-concept", "J5-B-huurachterstand-hersteld",
                                  "J10-B-urgentie-vastgesteld"])  # fmt: skip
def test_a_family_that_is_still_at_home_is_not_said_to_sleep_nowhere_known(name):
    line = timeline(example(f"{name}.json"), the_method())
    assert line is not None
    assert "niet bekend waar" not in " ".join(each.text.lower() for each in line.stays)
    assert "tot wanneer is niet zeker" in line.stays[0].text


def test_a_missing_day_is_taken_from_the_stay_beside_it_and_stays_open():
    file = family(ethos="2", slept_since=date(2025, 9, 1))
    file.housing.past_stays += [
        PastStay(ethos="0", until_on=date(2025, 2, 1)),
        PastStay(ethos="6", from_on=date(2025, 2, 1)),
    ]
    assert stays(file)[:2] == [
        ("0", date(2025, 2, 1), date(2025, 2, 1), True, False),
        ("6", date(2025, 2, 1), date(2025, 9, 1), False, True),
    ]
    assert [each.period for each in made(file).stays[:2]] == ["? – 1-2-2025", "1-2-2025 – ?"]
    assert "sinds wanneer is niet bekend" in made(file).stays[0].text
    assert "nacht" not in made(file).stays[0].text  # how long is not known


def test_stays_that_overlap_stand_on_rows_of_their_own():
    file = family()
    for begins, ends in (("2025-01-01", "2025-06-01"), ("2025-03-01", "2025-04-01"), ("2025-06-01", "2025-07-01")):
        stay = PastStay(ethos="6", from_on=date.fromisoformat(begins), until_on=date.fromisoformat(ends))
        file.housing.past_stays.append(stay)
    assert [each.row for each in made(file).stays] == [0, 1, 0]


@given(st.lists(st.tuples(DAYS, DAYS), min_size=1, max_size=6))
def test_gaps_fill_exactly_what_no_stay_covers(periods):
    file = family()
    for one, other in periods:
        file.housing.past_stays.append(PastStay(ethos="6", from_on=min(one, other), until_on=max(one, other)))
    found = made(file).stays
    known = [(each.begins, each.ends) for each in found if each.kind != UNKNOWN]
    assert sorted(known) == sorted((min(each), max(each)) for each in periods)
    for gap in (each for each in found if each.kind == UNKNOWN):
        assert not any(begins < gap.ends and ends > gap.begins for begins, ends in known)
    for row in {each.row for each in found}:
        here = sorted((each.begins, each.ends) for each in found if each.row == row and each.kind != UNKNOWN)
        assert all(one[1] <= other[0] for one, other in itertools.pairwise(here))


# --- days -----------------------------------------------------------------------------------------------------


def test_every_kind_of_day_stands_in_its_lane():
    line = made(example(J3))
    found = {lane: [(each.on.isoformat(), each.text) for each in line.moments if each.lane == lane] for lane in LANES}
    assert found["gesprek"][:2] == [
        ("2025-10-20", "Zienswijze gevraagd aan Marcin Nowicki"),
        ("2025-10-24", "Gesprek met Zuzanna"),
    ]
    assert ("2025-11-06", "Uitleg aan Lena (gepland)") in found["gesprek"]
    assert found["stap"][0] == ("2025-10-13", "Melding")
    assert ("2025-12-15", "O3 is beschikbaar") in found["stap"]
    assert found["termijn"] == [
        ("2025-11-03", "Uiterlijk beslissen"),
        ("2025-12-15", "Laatste dag voor bezwaar"),
        ("2025-12-29", "Tot hier is de slaapplek zeker"),
        ("2025-12-29", "Vertrek uit de slaapplek van nu"),
        ("2026-02-02", "Heroverweging"),
    ]
    assert line.lanes == ("gesprek", "stap", "termijn")


def test_what_is_behind_us_is_told_from_what_is_still_to_come():
    line = made(example(J3))
    done = {each.text: each.done for each in line.moments}
    assert done["Gesprek met Zuzanna"] and done["Besluit"] and done["Uiterlijk beslissen"]
    assert not done["Heroverweging"] and not done["Uitleg aan Zuzanna (gepland)"]
    assert not done["Bekendmaking (gepland)"]  # planned for today is not published yet


def test_a_planned_talk_is_not_said_to_have_been_held():
    file = example(J3)
    late = timeline(file, the_method(), date(2026, 1, 1))
    assert late is not None
    assert not next(each for each in late.moments if each.text.startswith("Uitleg aan Lena")).done
    file.children[2].explanation.held_on = date(2025, 11, 7)
    late = timeline(file, the_method(), date(2026, 1, 1))
    assert late is not None and next(each for each in late.moments if each.text == "Uitleg aan Lena").done


def test_births_and_birthdays_show_only_within_the_picture():
    line = made(example(J1))
    assert [(each.text, each.done) for each in line.moments if each.lane == "leeftijd"] == [("Noor is geboren", True)]
    file = example(J3)
    file.children[0].birth_date = date(2008, 3, 4)
    file.household.pregnancy_due_on = date(2026, 4, 1)
    found = {each.text: each.done for each in made(file).moments if each.lane == "leeftijd"}
    assert found == {"Zuzanna wordt 18": False, "Uitgerekende dag van een zwangerschap": False}
    assert made(file).ends > date(2026, 4, 1)


@pytest.mark.parametrize(("born", "day"), [("2008-02-29", "2026-03-01"), ("2008-02-28", "2026-02-28")])
def test_who_was_born_on_a_leap_day_comes_of_age_on_the_first_of_march(born, day):
    assert birthday(date.fromisoformat(born), 18) == date.fromisoformat(day)


def test_every_moment_and_stay_leads_to_its_field():
    file = filled(the_method())
    line = timeline(file, the_method())
    assert line is not None
    for _, what, field in line.listed():
        value_at(file, field)  # AttributeError when it names something that no assessment has
        assert field and what


def test_what_may_not_be_seen_is_not_there():
    file = example(J3)
    talk = file.children[0].hearings[0]
    found = [each.text for each in made(file, sees=lambda row: row is not talk).moments]
    assert "Gesprek met Zuzanna" not in found and "Gesprek met Kacper" in found
    line = made(file, places=False)
    everything = " ".join(each.name + each.text for each in line.stays) + " ".join(line.undated)
    for secret in ("Randmeer", "Oostveen", "Vlieger", "tante Ewa"):
        assert secret not in everything


def test_without_talks_no_day_tells_when_somebody_sees_a_child():
    file = filled(the_method())
    seen = {each.field.split("/")[2] for each in made(file).moments if each.field.startswith("children/")}
    assert seen > {"hearings", "observations", "explanation"}
    line = made(file, talks=False)
    assert {each.field.split("/")[2] for each in line.moments if each.field.startswith("children/")} == {"birth_date"}
    assert [each for each in line.moments if each.text.startswith("Zienswijze")]


def test_what_has_no_day_is_named_apart():
    file = example(J3)
    file.housing.past_stays.append(PastStay(ethos="3", place="Vrouwenopvang"))
    undated = made(file).undated
    assert undated[0] == "School van Zuzanna: Havo 5, Randmeer College"
    assert undated[-1] == "Eerdere slaapplek zonder dagen: Vrouwenopvang"
    file.housing.slept_since = None
    assert made(file).undated[-1].startswith("Sinds wanneer het gezin slaapt")


# --- the window -----------------------------------------------------------------------------------------------


def test_the_picture_looks_two_years_back_and_three_months_ahead():
    line = made(example(J3))
    assert line.begins == date(2023, 11, 3)
    assert line.ends >= date(2026, 2, 3)
    assert line.close == date(2025, 10, 6)  # a week before the first step


def test_a_short_time_needs_one_scale_only():
    file = family(ethos="2", slept_since=date(2025, 10, 1))
    file.notified_on = date(2025, 10, 2)
    line = made(file)
    assert line.begins == line.close == date(2025, 9, 17)


def test_a_day_far_ahead_does_not_stretch_the_picture():
    file = example(J3)
    file.decision.ends_on = date(2030, 1, 1)
    line = made(file)
    assert line.ends < date(2026, 6, 1)
    assert line.share(date(2030, 1, 1)) == 1.0 and line.share(date(2019, 1, 1)) == 0.0
    assert ("1-1-2030", "Wat besloten is, loopt tot hier", "decision/ends_on") in list(line.listed())


@given(DAYS, DAYS)
def test_later_days_stand_further_to_the_right(one, other):
    line = made(example(J3))
    for close in (False, True):
        assert (line.share(one, close) <= line.share(other, close)) or one > other
        assert 0.0 <= line.share(one, close) <= 1.0


@given(DAYS, st.integers(0, 1500))
def test_the_months_of_the_picture_are_all_there_in_order(begins, length):
    found = list(months(begins, begins + timedelta(length)))
    assert all(each.day == 1 and begins <= each <= begins + timedelta(length) for each in found)
    assert found == sorted(set(found))
    firsts = {begins + timedelta(each) for each in range(length + 1) if (begins + timedelta(each)).day == 1}
    assert set(found) == firsts


def test_the_list_tells_everything_in_the_order_of_time():
    line = made(example(J3))
    entries = list(line.listed())
    assert len(entries) == len(line.stays) + len(line.moments)
    assert entries[0][0] == "1-3-2019 – 1-12-2024"
    assert isinstance(line.stays[0], Stay)
