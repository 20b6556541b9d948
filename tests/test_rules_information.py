"""What is good to know: almost eighteen, the order of the steps, unsure terms and boilerplate."""

from datetime import UTC, date, datetime, timedelta

import pytest
from assessments import DAY, Change, found, put, quiet, the_method

from app import changes
from app.case import age_on, birthday, days_in_shelter
from app.deadlines import months_later
from app.findings import check
from models.assessment import Assessment
from models.people import Child, PastStay

AFTER = datetime(2025, 11, 12, tzinfo=UTC)
AGAIN = "Dit kind heeft een veilige plek nodig."


def _born(year: int, month: int, day: int) -> Change:
    def make(made: Assessment) -> None:
        put(made.children[1], birth_date=date(year, month, day))
        put(made.children[1].explanation, child_text="", parent_text="")
        put(made.children[1].not_heard, code="NG6", parent_talk_on=DAY)

    return Change(f"born {year}-{month}-{day}", "quiet", make)


def _ideal_changed(made: Assessment) -> None:
    changes.change_ideal(made.children[1], "Een eigen huis, dicht bij de voorschool van Ilyas en bij zijn oma.",
                         "M. de Graaf", "Oma bleek belangrijker.")  # fmt: skip
    made.children[1].ideal.changes[0].at = AFTER


def _repeat(made: Assessment, times: int) -> None:
    for code in ("E2", "E3", "E4")[:times]:
        made.children[0].element(code).text += f" {AGAIN}"


def _sent_to_jeugdstem(made: Assessment) -> None:
    made.children[1].explanation.parent_text = "Uw kind kan praten met een vertrouwenspersoon: jeugdstem.nl."


CASES = (
    Change("written later", "quiet", lambda a: put(a.children[0].ideal, recorded_at=AFTER), ("IN-02 H Noor",)),
    Change("changed later", "quiet", _ideal_changed, ("IN-02 H Ilyas",)),
    Change("past the list", "quiet", lambda a: put(a.publication, planned_on=date(2029, 1, 5)), ("IN-03 H",)),
    Change("within the list", "quiet", lambda a: put(a.publication, planned_on=date(2028, 1, 5))),
    Change("a number", "quiet", lambda a: put(a.decision, help="Bel 088 - 555.10.00, gratis"), ("IN-05 H",)),
    Change("a name in a letter", "quiet", _sent_to_jeugdstem, ("IN-05 H",)),
    Change("three times", "quiet", lambda a: _repeat(a, 3), ("IN-06 H",)),
    Change("twice", "quiet", lambda a: _repeat(a, 2)),
    Change("eighteen in six months", "quiet", _born(2008, 5, 10).make, ("IN-01 H Ilyas",)),
    Change("eighteen a day later", "quiet", _born(2008, 5, 11).make),
)


@pytest.mark.parametrize("case", CASES, ids=lambda each: each.name)
def test_information(case: Change) -> None:
    assert found(case.made()) == case.expected()


def test_without_any_entry_of_step_2_or_3_the_ideal_cannot_be_late() -> None:
    made = quiet()
    for each in (*made.interests, *made.refusal_grounds, *(child.weighing for child in made.children)):
        each.recorded_at = None
    put(made.children[0].ideal, recorded_at=AFTER)
    assert found(made) == []


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2025, 11, 10), 6, date(2026, 5, 10)),
        (date(2008, 2, 29), 216, date(2026, 2, 28)),
        (date(2025, 6, 30), 6, date(2025, 12, 30)),
        (date(2025, 12, 31), 2, date(2026, 2, 28)),
    ],
)
def test_months_later(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


def test_who_was_born_on_a_leap_day_turns_eighteen_on_the_first_of_march() -> None:
    child = Child(birth_date=date(2008, 2, 29))
    turns = birthday(date(2008, 2, 29), 18)
    assert turns == date(2026, 3, 1)
    assert (age_on(child, date(2026, 2, 28)), age_on(child, turns)) == (17, 18)


def test_before_birth_there_is_no_age() -> None:
    assert age_on(Child(birth_date=date(2199, 1, 1)), date(2025, 11, 10)) is None


def test_days_in_shelter() -> None:
    made = quiet()
    put(made.housing, ethos="2", slept_since=DAY - timedelta(days=10))
    stay = PastStay(ethos="3", from_on=DAY - timedelta(days=40), until_on=None)
    street = PastStay(ethos="1", from_on=DAY - timedelta(days=90), until_on=DAY - timedelta(days=40))
    made.housing.past_stays = [stay, street]
    assert days_in_shelter(made, DAY) == 40
    assert days_in_shelter(made, DAY - timedelta(days=20)) == 20
    stay.until_on = DAY - timedelta(days=15)
    assert days_in_shelter(made, DAY) == 35


def test_what_was_looked_up_long_ago_is_to_be_looked_up_again() -> None:
    """Twelve months after the day itself is still fresh."""
    made = quiet()
    put(made.decision, help="Het Juridisch Loket", decided_on=None)
    for each in made.children:
        put(each.explanation, child_text="", parent_text="")
    assert [each.rule for each in check(made, the_method(), date(2026, 10, 1)) if each.rule == "IN-05"] == []
    assert [each.fields for each in check(made, the_method(), date(2026, 10, 2)) if each.rule == "IN-05"] == [
        ("decision/help",)
    ]
