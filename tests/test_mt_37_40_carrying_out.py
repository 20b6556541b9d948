"""Knows what the check must find about the planned talk, an eviction or a sign of danger (MT-37, MT-39, MT-40).

Left open by the method: when a duty during the eviction is «planned», and «not applicable» without a reason (MT-39);
whether a finding with leave of the judge stays in the list; a sign of another kind than the four (MT-40).
"""

from datetime import date

import pytest
from independent_cases import File, shelter_access, shelter_end

from app import changes
from models.decision import ChecklistEntry, Enforcement
from models.views import SafetySignal

# --- MT-37: the talk is planned ----------------------------------------------------------


@pytest.mark.parametrize(("days", "expected"), [(14, []), (15, ["MT-37 F Noa"]), (-1, [])])
def test_the_talk_is_planned_within_fourteen_days(days: int, expected: list[str]) -> None:
    file = shelter_end()
    file.child("Noa").explanation.planned_on = file.after(days)
    assert file.found() == expected


@pytest.mark.parametrize(("field", "value"), [("planned_on", None), ("by", "  "), ("form", "")])
def test_a_plan_with_a_gap(field: str, value: str | None) -> None:
    file = shelter_end()
    setattr(file.child("Noa").explanation, field, value)
    assert file.found() == ["MT-37 F Noa"]


def test_two_children_without_a_plan_are_two_findings() -> None:
    file = shelter_access()
    for child in file.assessment.children:
        child.explanation.planned_on = None
    assert file.found() == ["MT-37 F Daan", "MT-37 F Mila"]


def test_without_a_decision_date_the_plan_is_held_against_the_given_day() -> None:
    file = shelter_access()
    file.assessment.decision.decided_on = None
    for child in file.assessment.children:
        child.explanation.planned_on = file.after(14)
    assert file.found(on=file.day) == []
    assert file.found(on=file.before(1)) == ["MT-37 F Daan", "MT-37 F Mila"]


def test_a_talk_that_was_not_held_on_its_day_is_no_finding() -> None:
    file = shelter_end()
    assert file.child("Noa").explanation.held_on is None
    assert file.found(on=file.after(20)) == []


# --- MT-39: the day of an eviction -------------------------------------------------------


def evicted(file: File, day: date, start: str = "10:00", end: str = "12:00", **known: object) -> File:
    """An eviction is planned on this day between these hours; the checklist is complete."""
    file.assessment.enforcement = Enforcement(
        planned=True,
        on=day,
        time_from=start,
        time_until=end,
        by="gemeente",
        bailiff="deurwaarder Postma",
        weather="geen",
        checklist=[
            ChecklistEntry(item=each.id, status="gedaan", who="T. Smit", on=file.day)
            for each in file.method.checklist
            if each.phase != "na"
        ],
    )
    for field, value in known.items():
        setattr(file.assessment.enforcement, field, value)
    return file


MONDAY = date(2026, 1, 12)


def test_an_eviction_that_meets_everything() -> None:
    assert evicted(shelter_end(), MONDAY).found() == []


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("07:00", "20:00", []),
        ("06:59", "12:00", ["MT-39-tijd F"]),
        ("18:00", "20:01", ["MT-39-tijd F"]),
        ("21:00", "22:00", ["MT-39-tijd F"]),
    ],
)
def test_the_hours_of_an_eviction(start: str, end: str, expected: list[str]) -> None:
    assert evicted(shelter_end(), MONDAY, start, end).found() == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 1, 11), ["MT-39-tijd F"]),  # Sunday
        (date(2026, 1, 10), []),  # Saturday
        (date(2025, 12, 26), ["MT-39-tijd F"]),  # second Christmas day
        (date(2026, 1, 1), ["MT-39-tijd F"]),
        (date(2026, 1, 2), []),  # equated by royal decree: does not count for the hours of an eviction (D.11)
        (date(2026, 4, 3), ["MT-39-tijd F"]),  # Good Friday
        (date(2026, 4, 6), ["MT-39-tijd F"]),  # Easter Monday
        (date(2026, 4, 27), ["MT-39-tijd F"]),  # King's day
        (date(2026, 5, 5), ["MT-39-tijd F"]),
        (date(2026, 5, 14), ["MT-39-tijd F"]),  # Ascension day
        (date(2026, 5, 15), []),  # equated by royal decree
        (date(2027, 4, 27), ["MT-39-tijd F"]),
    ],
)
def test_the_day_of_an_eviction(day: date, expected: list[str]) -> None:
    assert evicted(shelter_end(), day).found() == expected


def test_kings_day_on_a_saturday_when_the_27th_is_a_sunday() -> None:
    file = evicted(shelter_end(), date(2025, 4, 26))
    assert file.found() == ["MT-39-tijd F"]


def test_without_a_bailiff_in_the_kind_of_decision_it_is_a_warning() -> None:
    assert evicted(shelter_access(), date(2026, 1, 11)).found() == ["MT-39-tijd W"]


def test_leave_of_the_judge_lifts_the_block() -> None:
    """Whether the finding then stays in the list is open; that it no longer blocks is not."""
    file = evicted(shelter_end(), date(2026, 1, 11), leave_on=date(2026, 1, 5), leave_case="C/13/123456")
    assert not any(each.blocks for each in file.findings())


@pytest.mark.parametrize("known", [{"leave_on": date(2026, 1, 5)}, {"leave_case": "C/13/123456"}])
def test_leave_of_the_judge_has_a_date_and_a_case_number(known: dict[str, object]) -> None:
    file = evicted(shelter_end(), date(2026, 1, 11), **known)
    assert file.found() == ["MT-39-tijd F"]
    assert file.finding("MT-39-tijd").blocks


@pytest.mark.parametrize("item", ["H-V01", "H-V15"])
def test_a_duty_beforehand_that_was_left_open(item: str) -> None:
    file = evicted(shelter_end(), MONDAY)
    checklist = file.assessment.enforcement.checklist
    file.assessment.enforcement.checklist = [each for each in checklist if each.item != item]
    assert file.found() == ["MT-39-lijst F"]


@pytest.mark.parametrize(("reason", "expected"), [(" ", ["MT-39-lijst F"]), ("Er is geen school bij betrokken.", [])])
def test_a_duty_that_was_not_done_needs_a_reason(reason: str, expected: list[str]) -> None:
    file = evicted(shelter_end(), MONDAY)
    entry = next(each for each in file.assessment.enforcement.checklist if each.item == "H-V14")
    entry.status, entry.reason = "niet", reason
    assert file.found() == expected


@pytest.mark.parametrize(
    ("weather", "expected"),
    [("geen", []), ("", []), *((each, ["MT-39-weer W"]) for each in ("regen", "vorst", "sneeuw", "hitte"))],
)
def test_the_weather_of_an_eviction(weather: str, expected: list[str]) -> None:
    assert evicted(shelter_end(), MONDAY, weather=weather).found() == expected


def test_the_three_rules_of_an_eviction_together() -> None:
    file = evicted(shelter_end(), MONDAY, "21:00", "22:00", weather="vorst", checklist=[])
    assert file.found() == ["MT-39-lijst F", "MT-39-tijd F", "MT-39-weer W"]


def test_nothing_is_asked_of_an_eviction_that_is_not_planned() -> None:
    file = evicted(shelter_end(), date(2026, 1, 11), "22:00", "23:00", weather="regen", checklist=[], planned=False)
    assert file.found() == []


# --- MT-40: a sign of danger -------------------------------------------------------------


@pytest.mark.parametrize("kind", ["geweld", "misbruik", "honger", "suicidaal"])
@pytest.mark.parametrize(("step", "expected"), [("", ["MT-40 W Liv"]), ("vt_advies", []), ("113", [])])
def test_a_sign_of_danger_needs_a_next_step(kind: str, step: str, expected: list[str]) -> None:
    file = shelter_end()
    file.child("Liv").safety_signals.append(SafetySignal(kind=kind, shown_by="leerkracht", next_step=step))
    assert file.found() == expected


def test_two_signs_without_a_step_are_one_finding() -> None:
    file = shelter_end()
    file.child("Liv").safety_signals += [SafetySignal(kind="geweld"), SafetySignal(kind="honger")]
    assert file.found() == ["MT-40 W Liv"]


def test_one_sign_with_a_step_does_not_cover_another() -> None:
    file = shelter_end()
    file.child("Liv").safety_signals += [SafetySignal(kind="geweld", next_step="meldcode"), SafetySignal(kind="honger")]
    assert file.found() == ["MT-40 W Liv"]


def test_a_removed_sign_is_left_out() -> None:
    file = shelter_end()
    signal = SafetySignal(kind="geweld")
    file.child("Liv").safety_signals.append(signal)
    changes.remove(signal)
    assert file.found() == []


def test_a_sign_is_a_matter_of_the_child_that_showed_it() -> None:
    file = shelter_end()
    for name in ("Noa", "Liv"):
        file.child(name).safety_signals.append(SafetySignal(kind="geweld"))
    assert file.found() == ["MT-40 W Liv", "MT-40 W Noa"]
