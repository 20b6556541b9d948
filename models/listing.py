"""Knows what the start screen shows of each dossier, read without loading any dossier."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, exists, select

from models.assessment import Assessment
from models.base import date, datetime
from models.decision import Decision
from models.explanation import Explanation
from models.people import Child
from models.views import DECLINED, Hearing, NotHeard, Observation, ObservationMoment


@dataclass(frozen=True)
class ListRow:
    """One dossier in the list. `planned_talks` are the days of talks with children that are still to be held."""

    id: str
    title: str
    case_number: str
    decision_type: str
    children: tuple[str, ...]
    due_on: date | None
    status: str
    changed_at: datetime
    planned_talks: tuple[date, ...]
    follow_up_on: date | None
    is_example: bool
    decided_on: date | None = None
    keep_until: date | None = None


def read_list(connection: Connection) -> list[ListRow]:
    """The dossiers that were not removed, last changed first."""
    children = _children(connection)
    talks = _talks(connection)
    return [_row(each, children[each.id], talks[each.id]) for each in connection.execute(_DOSSIERS)]


_DOSSIERS = (
    select(
        Assessment.id,
        Assessment.title,
        Assessment.case_number,
        Assessment.decision_type,
        Assessment.due_on,
        Assessment.status,
        Assessment.changed_at,
        Assessment.is_example,
        Assessment.keep_until,
        Decision.follow_up_on,
        Decision.decided_on,
    )
    .join(Decision, Decision.assessment_id == Assessment.id)
    .where(Assessment.removed_at.is_(None))
    .order_by(Assessment.changed_at.desc(), Assessment.created_at.desc(), Assessment.id)
)
_HEARD = exists().where(Hearing.child_id == Child.id, Hearing.held, Hearing.removed_at.is_(None))
_CHILDREN = (
    select(
        Child.assessment_id,
        Child.first_name,
        Explanation.planned_on,
        Explanation.held_on,
        NotHeard.planned_on.label("hearing_on"),
        _HEARD.label("heard"),
    )
    .join(Explanation, Explanation.child_id == Child.id)
    .join(NotHeard, NotHeard.child_id == Child.id)
    .where(Child.removed_at.is_(None))
    .order_by(Child.position)
)
# An observation is planned as a talk is; a record of one on that day or later says that it took place.
_OBSERVED = exists().where(
    Observation.child_id == Child.id,
    Observation.removed_at.is_(None),
    ObservationMoment.observation_id == Observation.id,
    ObservationMoment.on >= Hearing.planned_on,
    Hearing.way == "observatie",
)
_TALKS = (
    select(Child.assessment_id, Hearing.planned_on)
    .join(Hearing, Hearing.child_id == Child.id)
    .where(
        Child.removed_at.is_(None),
        Hearing.removed_at.is_(None),
        Hearing.planned_on.is_not(None),
        Hearing.held.is_(False),
        Hearing.reaction.not_in(DECLINED),
        ~_OBSERVED,
    )
)


def _children(connection: Connection) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for each in connection.execute(_CHILDREN):
        found[each.assessment_id].append(each)
    return found


def _talks(connection: Connection) -> dict[str, set[date]]:
    """The days of talks that are planned, and neither held nor declined, per dossier."""
    found: dict[str, set[date]] = defaultdict(set)
    for each in connection.execute(_TALKS):
        found[each.assessment_id].add(each.planned_on)
    return found


def _row(dossier: Any, children: list[Any], talks: set[date]) -> ListRow:
    told = {each.planned_on for each in children if each.planned_on and not each.held_on}
    heard = {each.hearing_on for each in children if each.hearing_on and not each.heard}
    return ListRow(
        **dossier._mapping,
        children=tuple(each.first_name for each in children),
        planned_talks=tuple(sorted(told | heard | talks)),
    )
