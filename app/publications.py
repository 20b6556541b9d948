"""Knows when and how each signed version was made known, and until when each remedy against it is open.

There is one place in a dossier to fill this in. What stood there when a next version was signed, is frozen in that
version: it belongs to the version before it. So nothing is lost, and the next version starts with an empty place.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from app.case import remedy_days
from app.casefile import Case
from app.days import long_day
from app.deadlines import in_words
from app.method import Method
from models.assessment import Assessment
from models.decision import DecisionRemedy, EventDay
from resources.language import tr


@dataclass(frozen=True)
class MadeKnown:
    """When and how one version was made known to whom (art. 3:41 Awb); `way` is a code of `publication_way`.

    `events` holds the days of what came after it and lets a term begin, by code of the scale `runs_from`.
    """

    planned_on: date | None = None
    published_on: date | None = None
    way: str = ""
    to: str = ""
    handed_by: str = ""
    events: tuple[tuple[str, date], ...] = ()


def of_dossier(assessment: Assessment) -> MadeKnown:
    """What is filled in now."""
    known = assessment.publication
    events = tuple((each.code, each.on) for each in assessment.decision.event_days if each.on)
    return MadeKnown(known.planned_on, known.published_on, known.way, known.to, known.handed_by, events)


def as_text(known: MadeKnown) -> str:
    """A publication as canonical JSON: the same for the same, so that a paper can say with which it was made."""
    return json.dumps(asdict(known), default=date.isoformat, ensure_ascii=False, sort_keys=True)


def put_down(assessment: Assessment, known: MadeKnown) -> None:
    """Let a dossier, or a frozen state of it that is about to be printed, hold this publication."""
    for name in ("planned_on", "published_on", "way", "to", "handed_by"):
        setattr(assessment.publication, name, getattr(known, name))
    if of_dossier(assessment).events != known.events:
        assessment.decision.event_days = [EventDay(code=code, on=on) for code, on in known.events]


def with_publication(content: Case, known: MadeKnown) -> Case:
    """A frozen content with the publication of its own version in it."""
    days = {name: getattr(known, name) for name in ("planned_on", "published_on")}
    told = {name: day.isoformat() for name, day in days.items() if day}
    told |= {name: text for name in ("way", "to", "handed_by") if (text := getattr(known, name))}
    events = [{"code": code, "on": on.isoformat()} for code, on in known.events]
    return {**content, "publication": told, "decision": {**_part(content, "decision"), "event_days": events}}


def by_version(contents: Sequence[Case], now: MadeKnown) -> list[MadeKnown]:
    """For each version, in the order of their numbers, how it was made known; `now` is what is filled in at present.

    A version that was signed while the dossier still held the publication of the one before keeps that for it.
    """
    states = [_frozen(each) for each in contents]
    found = []
    for place, content in enumerate(contents):
        began_with_another = place > 0 and _is_of(content, contents[place - 1])
        own = _emptied(states[place]) if began_with_another else states[place]
        if place + 1 < len(contents):
            found.append(states[place + 1] if _is_of(contents[place + 1], content) else own)
        else:
            found.append(own if began_with_another and now == states[place] else now)
    return found


def is_of_earlier(assessment: Assessment, earlier: Case) -> bool:
    """Whether the publication that a dossier holds while the next version is made, is that of the `earlier` one.

    A publication on or after a new day of decision is of the version that is still to be signed.
    """
    return _is_old(of_dossier(assessment), assessment.decision.decided_on, earlier)


def begin_anew(assessment: Assessment, earlier: Case) -> None:
    """Take the publication of the `earlier` version out of a dossier of which the next version is signed.

    Only call this once the content was frozen with it. A day that was planned anew stays.
    """
    known, before = of_dossier(assessment), _frozen(earlier)
    if is_of_earlier(assessment, earlier):
        planned = known.planned_on if known.planned_on != before.planned_on else None
        put_down(assessment, replace(_emptied(known), planned_on=planned))


def told(content: Case, known: MadeKnown, method: Method) -> str:
    """When and how a version was made known, and the last day of each remedy against it, in sentences."""
    day = known.published_on or known.planned_on
    if day is None:
        return tr("Nog niet bekendgemaakt.")
    way = method.choices["publication_way"].get(known.way, "").lower()
    whom = tr("aan {to}", to=known.to.strip()) if known.to.strip() else ""
    head = tr("Bekendgemaakt") if known.published_on else tr("Bekendmaking gepland")
    first = tr("{head} op {lists}.", head=head, lists=", ".join(filter(None, (long_day(day), way, whom))))
    return " ".join((first, *last_days(content, known, method)))


def last_days(content: Case, known: MadeKnown, method: Method) -> Iterator[str]:
    """The last day of each remedy of this version whose term can be computed, counted from its own publication."""
    file = Assessment()
    put_down(file, known)
    chosen = _part(content, "decision").get("remedies", ())
    file.decision.remedies = [DecisionRemedy(code=each.get("code", "")) for each in chosen]
    for each in remedy_days(file, method):
        if each.last_day:
            yield tr("{label} kan uiterlijk op {day}.", label=each.remedy.label, day=in_words(each.last_day.day))


def _emptied(known: MadeKnown) -> MadeKnown:
    """The same without a publication; the days of later events stay."""
    return MadeKnown(events=known.events)


def _is_of(content: Case, earlier: Case) -> bool:
    """Whether the publication in a frozen content is that of the version before it."""
    return _is_old(_frozen(content), _decided_on(content), earlier)


def _is_old(known: MadeKnown, decided: date | None, earlier: Case) -> bool:
    """Whether a publication beside this day of decision is that of an earlier version: done, or planned before it."""
    has_own_day = decided is not None and decided != _decided_on(earlier)
    day = known.published_on or (known.planned_on if known.planned_on == _frozen(earlier).planned_on else None)
    if day is None:
        return False
    return day < decided if has_own_day and decided else known.published_on is not None


def _decided_on(content: Case) -> date | None:
    return _day(_part(content, "decision").get("decided_on"))


def _frozen(content: Case) -> MadeKnown:
    held = _part(content, "publication")
    days = [(each.get("code", ""), _day(each.get("on"))) for each in _part(content, "decision").get("event_days", ())]
    return MadeKnown(
        planned_on=_day(held.get("planned_on")),
        published_on=_day(held.get("published_on")),
        way=held.get("way", ""),
        to=held.get("to", ""),
        handed_by=held.get("handed_by", ""),
        events=tuple((code, on) for code, on in days if on),
    )


def _part(content: Case, key: str) -> Mapping[str, Any]:
    return content.get(key) or {}


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None
