"""Where everything in the picture of a timeline stands, at any width and size of type."""

import itertools
from dataclasses import replace
from datetime import date, timedelta

from assessments import J1, J3, example, the_method
from hypothesis import given, settings
from hypothesis import strategies as st

from app.timeline import Timeline, timeline
from app.timeline_layout import Box, Layout, Type, gathered, lay_out

WIDTHS = st.sampled_from((320.0, 640.0, 900.0))
SIZES = st.sampled_from((1.0, 1.5, 2.0))


def line(name: str = J3) -> Timeline:
    made = timeline(example(name), the_method())
    assert made is not None
    return made


def laid(of: Timeline, wide: float = 670, times: float = 1.0) -> Layout:
    return lay_out(of, wide, Type(20 * times, 17 * times, lambda words: len(words) * 7 * times))


@settings(deadline=None)
@given(st.sampled_from((J1, J3)), WIDTHS, SIZES)
def test_everything_stands_within_the_picture(name, wide, times):
    found = laid(line(name), wide, times)
    boxes = [each.box for each in (*found.bars, *found.marks)] + [found.flag]
    assert all(each.x >= 0 and each.right <= wide + 1 and each.y >= 0 and each.bottom <= found.tall for each in boxes)
    assert all(0 <= each.x <= wide and each.top < each.bottom <= found.tall for each in (*found.rules, *found.today))


@settings(deadline=None)
@given(st.sampled_from((J1, J3)), WIDTHS, SIZES)
def test_every_day_is_drawn_once(name, wide, times):
    of = line(name)
    found = laid(of, wide, times)
    assert sorted(id(moment) for mark in found.marks for moment in mark.moments) == sorted(map(id, of.moments))
    assert {each.stay for each in found.bars} == {each for each in of.stays if each.ends >= of.begins}


@settings(deadline=None)
@given(st.sampled_from((J1, J3)), WIDTHS, SIZES)
def test_marks_of_a_lane_and_their_words_do_not_lie_on_each_other(name, wide, times):
    found = laid(line(name), wide, times)
    for mark in found.marks:
        assert "-" not in mark.words or mark.beside.wide >= len(mark.words) * 7 * times
        boxes = [box for each in found.marks if each.box.y == mark.box.y for box in (each.box, each.beside)]
        others = [each for each in boxes if each not in (mark.box, mark.beside)] + [each for each, _ in found.titles]
        assert not [each for each in others if "-" in mark.words and on_each_other(mark.beside, each)]
        assert not [each.box for each in found.marks if each is not mark and on_each_other(mark.box, each.box)]


def on_each_other(one: Box, other: Box) -> bool:
    return (
        min(one.right, other.right) - max(one.x, other.x) > 0.5
        and min(one.bottom, other.bottom) - max(one.y, other.y) > 0.5
    )


@settings(deadline=None)
@given(st.sampled_from((J1, J3)), WIDTHS, SIZES, st.integers(0, 400), st.booleans())
def test_the_line_of_the_day_runs_through_no_name_of_a_month(name, wide, times, later, together):
    of = line(name)
    of = replace(of, today=of.begins + timedelta(later), close=of.begins if together else of.close)
    found = laid(of, wide, times)
    for rule in found.rules:
        tall = 17 * times * (2 if rule.year else 1)
        words = Box(rule.words, rule.top + 17 * times - tall, max(len(rule.month), len(rule.year)) * 7 * times, tall)
        for today in found.today if rule.month else ():
            line_ = Box(today.x, today.top, 0.6, today.bottom - today.top)
            assert not on_each_other(words, line_)


def test_a_day_without_room_beside_its_mark_stands_before_or_above_it():
    found = {each.words: each for each in laid(line(), 430, 0.66).marks}
    assert found["20-10"].beside.right < found["20-10"].box.x
    assert found["24-10 ×3"].beside.bottom <= found["24-10 ×3"].box.y
    assert all("-" in each for each in found)


def test_the_number_of_days_stands_before_its_mark_where_the_next_mark_would_hide_it():
    found = laid(line("G1-huisvestingsverordening.json"), 900, 2.0)
    first, second = (each for each in found.marks if each.moments[0].lane == "gesprek" and each.moments[0].done)
    assert first.words == "×2" and first.beside.right <= first.box.x
    assert not on_each_other(first.beside, second.box)


def test_several_days_on_one_spot_say_how_many_there_are():
    found = laid(line(), 900)
    talks = next(each for each in found.marks if len(each.moments) == 3 and each.moments[0].lane == "gesprek")
    assert talks.words == "24-10 ×3" and talks.filled == "done"
    drawn = laid(line(), 320)
    mixed = next(each for each in drawn.marks if len({moment.done for moment in each.moments}) == 2)
    assert mixed.filled == "part" and drawn.fillings == ("done", "part", "open")
    alone = [each for each in laid(line(), 2000).marks if each.moments[0].text == "Onderzoeksverslag"]
    assert [each.filled for each in alone] == ["done"]


def test_days_stand_on_the_close_scale_and_stays_on_the_long_one():
    of, found = line(), laid(line())
    assert len(found.fan) == 4 and len(found.today) == 2
    review = next(each for each in found.marks if each.moments[0].text == "Heroverweging")
    assert review.box.x > 600
    shelter = next(each for each in found.bars if each.stay.kind == "2")
    assert shelter.box.x > 670 * of.share(date(2025, 1, 1))
    assert found.bars[0].cut and not found.bars[1].cut


def test_without_a_close_scale_there_is_one_line_for_today():
    file = example(J3)
    file.notified_on = date(2024, 1, 1)
    of = timeline(file, the_method())
    assert of is not None and of.close == of.begins
    found = laid(of)
    assert found.fan == () and len(found.today) == 1


def test_each_scale_names_its_years():
    found = laid(line())
    assert {each.year for each in found.rules} >= {"2024", "2025", "2026"}
    assert {each.month for each in found.rules} >= {"jan", "mrt", "mei"}


@given(st.lists(st.integers(0, 400), max_size=30).map(sorted), st.floats(1, 40))
def test_days_are_gathered_in_order_and_none_is_lost(offsets, least):
    first = date(2025, 1, 1)
    days = [first + timedelta(each) for each in offsets]
    groups = gathered(days, lambda day: float((day - first).days), least)
    assert [each for _, start, number in groups for each in range(start, start + number)] == list(range(len(days)))
    starts = [offsets[start] for _, start, _ in groups]
    assert all(other - one >= least for one, other in itertools.pairwise(starts))
