"""The order of the steps as the trail has it: days and steps, the same rows as IN-02, and no judgement."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.changes import add_child, add_interest, add_refusal_ground, begin, note_recorded, remove
from app.field_history import history
from app.findings import check
from app.order_of_steps import (
    CLOCK,
    EMPTY_THEN,
    IDEAL_FIRST,
    NO_IDEAL,
    NO_MORE_IDEAL,
    NOT_THERE,
    NOTHING_ELSE,
    OTHER_FIRST,
    TOGETHER,
    Order,
    Stood,
)
from models.assessment import Assessment
from models.best_interests import IdealDecision
from models.store import Store
from tests.assessments import the_method

METHOD = the_method()


@pytest.fixture
def case(store: Store) -> Assessment:
    store.who, made = "S. Bos", begin(METHOD)
    add_child(made, first_name="Daan")
    store.add(made)
    return made


def orders(store: Store, case: Assessment) -> list[Order]:
    store.save()
    return list(history(*store.history(case.id), METHOD).order)


def told(store: Store, case: Assessment) -> str:
    [order] = orders(store, case)
    return order.told


def write(ideal: IdealDecision, text: str = "Daan blijft bij zijn moeder.") -> None:
    ideal.text = text
    note_recorded(ideal)


def later(case: Assessment) -> bool:
    """Whether IN-02 says that the ideal decision came or was changed later."""
    return any(each.rule == "IN-02" for each in check(case, METHOD))


def a_moment_apart(first, second) -> None:
    """Moments are kept by the second: let these two lie a minute apart."""
    second.recorded_at = first.recorded_at + timedelta(minutes=1)


def test_while_nothing_stands_there_that_is_told(store: Store, case: Assessment) -> None:
    assert told(store, case) == f"Kind Daan: {NO_IDEAL.lower()} {NOTHING_ELSE}"


def test_an_ideal_that_came_first_is_told_with_days_times_and_steps(store: Store, case: Assessment) -> None:
    ideal = case.children[0].ideal
    write(ideal)
    store.save()
    interest = add_interest(case, claim="Er zijn te weinig kamers.")
    a_moment_apart(ideal, interest)
    [order] = orders(store, case)
    assert order.ideal is not None and order.first is not None and (order.ideal.step, order.first.step) == (2, 3)
    assert f"het ideale besluit is ingevuld op {order.ideal.told}." in order.told and "(stap 2)" in order.told
    assert f"Het eerste andere belang is ingevuld op {order.first.told}." in order.told and "(stap 3)" in order.told
    assert order.told.endswith(IDEAL_FIRST) and not later(case)


def test_an_ideal_that_came_later_is_told_and_agrees_with_the_rule(store: Store, case: Assessment) -> None:
    interest = add_interest(case, claim="Er zijn te weinig kamers.")
    store.save()
    ideal = case.children[0].ideal
    write(ideal)
    a_moment_apart(interest, ideal)
    assert OTHER_FIRST in told(store, case) and IDEAL_FIRST not in told(store, case) and later(case)


@pytest.mark.parametrize("kind", ["refusal_ground", "weighing"])
def test_a_ground_and_a_weighing_count_too(store: Store, case: Assessment, kind: str) -> None:
    ideal, weighing = case.children[0].ideal, case.children[0].weighing
    if kind == "weighing":
        weighing.text = "De moeder kan het niet alleen."
        note_recorded(weighing)
        row = weighing
    else:
        row = add_refusal_ground(case)  # type: ignore[assignment]
    store.save()
    write(ideal)
    a_moment_apart(row, ideal)
    said = told(store, case)
    assert ("De eerste afweging" if kind == "weighing" else "De eerste weigeringsgrond") in said
    assert OTHER_FIRST in said and later(case)


def test_a_change_afterwards_is_told_with_its_day_and_last_step(store: Store, case: Assessment) -> None:
    ideal = case.children[0].ideal
    write(ideal)
    store.save()
    a_moment_apart(ideal, add_interest(case))
    store.save()
    for number in range(2):
        ideal.text += f" Ook {number}."
        store.save()
    said = told(store, case)
    assert said.count("Daarna is het nog gewijzigd op ") == 1 and said.endswith("(stap 5).")


def test_a_first_text_that_was_typed_on_is_no_change(store: Store, case: Assessment) -> None:
    interest = add_interest(case)
    store.save()
    ideal = case.children[0].ideal
    for number in range(3):
        write(ideal, f"Daan blijft bij zijn moeder {number}")
        a_moment_apart(interest, ideal)
        ideal.recorded_at = interest.recorded_at + timedelta(seconds=1)  # type: ignore[operator]
        store.save()
    assert "nog gewijzigd" not in told(store, case)


def test_the_steps_say_what_came_first_and_that_the_clock_says_otherwise(store: Store, case: Assessment) -> None:
    ideal = case.children[0].ideal
    write(ideal)
    store.save()
    interest = add_interest(case)
    interest.recorded_at = ideal.recorded_at - timedelta(days=3)  # type: ignore[operator]
    said = told(store, case)
    assert IDEAL_FIRST in said and CLOCK in said


def test_in_one_step_the_moments_decide_and_equal_moments_are_called_equal(store: Store, case: Assessment) -> None:
    ideal = case.children[0].ideal
    write(ideal)
    interest = add_interest(case)
    interest.recorded_at = ideal.recorded_at
    assert TOGETHER in told(store, case) and not later(case)


def test_within_one_step_the_clock_tells_the_order(store: Store, case: Assessment) -> None:
    """As in a dossier that was read from a file: all of it came in at one step."""
    ideal = case.children[0].ideal
    write(ideal)
    a_moment_apart(ideal, add_interest(case))
    said = told(store, case)
    assert said.endswith(IDEAL_FIRST) and CLOCK not in said


def test_an_interest_that_was_there_before_and_was_removed_is_told(store: Store, case: Assessment) -> None:
    gone = add_interest(case)
    store.save()
    ideal = case.children[0].ideal
    write(ideal)
    ideal.recorded_at = gone.recorded_at + timedelta(minutes=1)  # type: ignore[operator]
    remove(gone)
    store.save()
    a_moment_apart(ideal, add_interest(case))
    said = told(store, case)
    assert IDEAL_FIRST in said and not later(case)
    assert "Eerder stond er ook al een ander belang of een weigeringsgrond" in said and "later verwijderd" in said


def emptied(store: Store, case: Assessment) -> IdealDecision:
    """The ideal decision of the child, filled in at step 2 and emptied at step 3."""
    ideal = case.children[0].ideal
    write(ideal)
    store.save()
    write(ideal, "")
    store.save()
    return ideal


def test_an_ideal_that_was_emptied_is_not_there_and_came_before_nothing(store: Store, case: Assessment) -> None:
    a_moment_apart(emptied(store, case), add_interest(case, claim="Er zijn te weinig kamers."))
    [order] = orders(store, case)
    assert order.ideal is None and order.earlier is not None and order.emptied is not None
    assert (order.earlier.step, order.emptied.step) == (2, 3)
    assert f"{NO_MORE_IDEAL.format(order.earlier.told)} leeggemaakt op {order.emptied.told}." in order.told
    assert "Het eerste andere belang is ingevuld op " in order.told
    assert IDEAL_FIRST not in order.told and OTHER_FIRST not in order.told


def test_an_ideal_that_was_empty_when_the_other_came_is_told_as_such(store: Store, case: Assessment) -> None:
    ideal = emptied(store, case)
    a_moment_apart(ideal, add_interest(case))
    store.save()
    write(ideal)
    [order] = orders(store, case)
    assert order.emptied is not None and order.emptied.step == 3
    assert f"{IDEAL_FIRST} {EMPTY_THEN.format(order.emptied.told)} Daarna is het nog gewijzigd op " in order.told


def test_an_ideal_that_was_filled_in_again_before_the_other_came_was_there(store: Store, case: Assessment) -> None:
    ideal = emptied(store, case)
    write(ideal)
    store.save()
    a_moment_apart(ideal, add_interest(case))
    assert told(store, case).endswith(IDEAL_FIRST)
    write(ideal, "")  # and from here on it is not there
    assert IDEAL_FIRST not in told(store, case) and "(stap 6)" in told(store, case)


def test_an_ideal_of_which_the_trail_was_erased_is_told_without_a_day_of_emptying() -> None:
    ideal = Stood(0, datetime(2026, 3, 12, 13, 5, tzinfo=UTC))
    said = Order("Kind Daan", None, None, earlier=ideal).told
    assert f"{NO_MORE_IDEAL.format(ideal.told)} {NOT_THERE}" in said


def test_each_child_that_is_in_the_dossier_has_its_own_line(store: Store, case: Assessment) -> None:
    write(case.children[0].ideal)
    add_child(case, first_name="Mila")
    gone = add_child(case, first_name="Weg")
    store.save()
    remove(gone)
    assert [each.child for each in orders(store, case)] == ["Kind Daan", "Kind Mila"]
