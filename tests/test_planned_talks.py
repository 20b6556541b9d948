"""The start screen shows a talk that is planned, until it is held, declined or taken away."""

from __future__ import annotations

from datetime import date

import pytest
from assessments import the_method

from app.changes import add_child, begin, remove
from models.assessment import Assessment
from models.people import Child
from models.store import Store
from models.views import Hearing, Observation, ObservationMoment

DAY, LATER = date(2025, 10, 20), date(2025, 10, 27)


def case() -> tuple[Assessment, Child, Hearing]:
    made = begin(the_method())
    child, talk = add_child(made, first_name="Lena"), Hearing(planned_on=DAY, planned_time="15:30", place="School")
    child.hearings.append(talk)
    return made, child, talk


def planned(store: Store) -> tuple[date, ...]:
    (row,) = store.list_rows()
    return row.planned_talks


def test_a_planned_talk_is_among_the_planned_ones_each_day_once(store: Store) -> None:
    made, child, _ = case()
    child.hearings += [Hearing(planned_on=LATER), Hearing(planned_on=DAY), Hearing(place="School")]
    child.explanation.planned_on = LATER
    store.add(made)
    assert planned(store) == (DAY, LATER)


@pytest.mark.parametrize("reaction", ["wil_niet", "andere_vorm"])
def test_a_talk_that_was_held_or_declined_is_not(store: Store, reaction: str) -> None:
    made, _, talk = case()
    store.add(made)
    assert planned(store) == (DAY,)
    talk.reaction = reaction
    store.save()
    assert planned(store) == ()
    talk.reaction = "nog_niet"
    store.save()
    assert planned(store) == (DAY,)
    talk.held = True
    store.save()
    assert planned(store) == ()


def test_a_talk_that_was_taken_away_with_or_without_its_child_is_not(store: Store) -> None:
    made, child, talk = case()
    other = add_child(made, first_name="Kacper")
    other.hearings.append(Hearing(planned_on=LATER))
    remove(talk)
    store.add(made)
    assert planned(store) == (LATER,)
    remove(other)
    store.save()
    assert planned(store) == ()
    assert child.hearings == [talk]


def test_a_planned_observation_is_over_once_one_was_recorded_on_that_day_or_later(store: Store) -> None:
    made, child, talk = case()
    talk.way = "observatie"
    seen = Observation(moments=[ObservationMoment(on=date(2025, 10, 19))])
    child.observations.append(seen)
    store.add(made)
    assert planned(store) == (DAY,)
    seen.moments.append(ObservationMoment(on=DAY))
    store.save()
    assert planned(store) == ()
    talk.way = "direct"  # an observation does not stand in for a talk in words
    store.save()
    assert planned(store) == (DAY,)


def test_the_talk_of_another_dossier_stays_there(store: Store) -> None:
    for day in (DAY, LATER):
        made, _, talk = case()
        talk.planned_on, made.title = day, str(day)
        store.add(made)
    assert {each.title: each.planned_talks for each in store.list_rows()} == {str(DAY): (DAY,), str(LATER): (LATER,)}
