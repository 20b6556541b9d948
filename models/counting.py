"""Knows what is counted of each dossier for policy: codes and days alone, read without loading any dossier.

No name, no other text of a person and no number of a case is asked of the database, so none can leave with the counts.
"""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, exists, func, select

from models.assessment import Assessment
from models.base import date, datetime
from models.decision import Decision, Enforcement
from models.explanation import Explanation
from models.options import Option
from models.people import Child, Housing, PastStay
from models.version import Version
from models.views import Hearing, NotHeard, Observation, ObservationMoment
from models.weighing import Balance, Weighing


@dataclass(frozen=True)
class CountedChild:
    """One child: its age, how it was heard, and the codes of what was chosen for it.

    `heard` is a talk that was held, `seen` an observation on a day that is known. `ethos_after` is the class of
    ETHOS Light of the chosen option, empty where none was chosen.
    """

    birth_date: date | None
    age: int | None
    heard: bool
    seen: bool
    not_heard: str
    decisive_elements: tuple[str, ...]
    ethos_after: str
    told_on: date | None
    telling_on: date | None


@dataclass(frozen=True)
class CountedStay:
    """An earlier place where the family slept."""

    ethos: str
    from_on: date | None
    until_on: date | None


@dataclass(frozen=True)
class CountedDossier:
    """One dossier; `signed_at` is when its last version was signed, None when none ever was."""

    decision_type: str
    status: str
    outcome: str
    created_at: datetime
    decided_on: date | None
    review_on: date | None
    signed_at: datetime | None
    ethos: str
    slept_since: date | None
    past_stays: tuple[CountedStay, ...]
    eviction_planned: bool
    ethos_after_days: tuple[str, str, str, str]
    children: tuple[CountedChild, ...]


def read_counted(connection: Connection) -> list[CountedDossier]:
    """The dossiers that were not removed and are no worked examples, in the order in which they were begun."""
    children, stays = _by_owner(connection, _CHILDREN), _by_owner(connection, _STAYS)
    return [_dossier(each, children[each.id], stays[each.id]) for each in connection.execute(_DOSSIERS)]


_LAST_SIGNED = select(func.max(Version.frozen_at)).where(Version.assessment_id == Assessment.id).scalar_subquery()
_DOSSIERS = (
    select(
        Assessment.id,
        Assessment.decision_type,
        Assessment.status,
        Assessment.created_at,
        Decision.outcome,
        Decision.decided_on,
        Balance.review_on,
        _LAST_SIGNED.label("signed_at"),
        Housing.ethos,
        Housing.slept_since,
        Enforcement.planned,
        Enforcement.ethos_day_0,
        Enforcement.ethos_day_7,
        Enforcement.ethos_day_30,
        Enforcement.ethos_day_90,
    )
    .join(Decision, Decision.assessment_id == Assessment.id)
    .join(Balance, Balance.assessment_id == Assessment.id)
    .join(Housing, Housing.assessment_id == Assessment.id)
    .join(Enforcement, Enforcement.assessment_id == Assessment.id)
    .where(Assessment.removed_at.is_(None), Assessment.is_example.is_(False))
    .order_by(Assessment.created_at, Assessment.id)
)
_HEARD = exists().where(Hearing.child_id == Child.id, Hearing.held, Hearing.removed_at.is_(None))
_SEEN = exists().where(
    Observation.child_id == Child.id,
    Observation.removed_at.is_(None),
    ObservationMoment.observation_id == Observation.id,
    ObservationMoment.on.is_not(None),
)
_CHILDREN = (
    select(
        Child.assessment_id.label("owner"),
        Child.birth_date,
        Child.age,
        _HEARD.label("heard"),
        _SEEN.label("seen"),
        NotHeard.code.label("not_heard"),
        Weighing.decisive_elements,
        Option.ethos_after,
        Explanation.held_on.label("told_on"),
        Explanation.planned_on.label("telling_on"),
    )
    .join(NotHeard, NotHeard.child_id == Child.id)
    .join(Weighing, Weighing.child_id == Child.id)
    .join(Explanation, Explanation.child_id == Child.id)
    .outerjoin(Option, (Option.id == Weighing.chosen_option_id) & Option.removed_at.is_(None))
    .where(Child.removed_at.is_(None))
    .order_by(Child.position)
)
_STAYS = (
    select(Housing.assessment_id.label("owner"), PastStay.ethos, PastStay.from_on, PastStay.until_on)
    .join(Housing, Housing.id == PastStay.housing_id)
    .order_by(PastStay.position)
)


def _by_owner(connection: Connection, wanted: Any) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for each in connection.execute(wanted):
        found[each.owner].append(each)
    return found


def _dossier(row: Any, children: list[Any], stays: list[Any]) -> CountedDossier:
    return CountedDossier(
        decision_type=row.decision_type,
        status=row.status,
        outcome=row.outcome,
        created_at=row.created_at,
        decided_on=row.decided_on,
        review_on=row.review_on,
        signed_at=row.signed_at,
        ethos=row.ethos,
        slept_since=row.slept_since,
        past_stays=tuple(CountedStay(each.ethos, each.from_on, each.until_on) for each in stays),
        eviction_planned=row.planned,
        ethos_after_days=(row.ethos_day_0, row.ethos_day_7, row.ethos_day_30, row.ethos_day_90),
        children=tuple(_child(each) for each in children),
    )


def _child(row: Any) -> CountedChild:
    return CountedChild(
        birth_date=row.birth_date,
        age=row.age,
        heard=bool(row.heard),
        seen=bool(row.seen),
        not_heard=row.not_heard,
        decisive_elements=tuple(row.decisive_elements or ()),
        ethos_after=row.ethos_after or "",
        told_on=row.told_on,
        telling_on=row.telling_on,
    )
