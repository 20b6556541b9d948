"""Knows the support around a family: which of the method's list was weighed, under which of the four pillars."""

from collections.abc import Iterator

from app.method import Method, Support
from app.organisation import Organisation, OwnSupport
from models.assessment import Assessment
from models.interests import SupportEntry

FITS_NOT = frozenset({"niet_passend", "niet_beschikbaar"})
"""The outcomes that ask why (code of the scale `support_status`)."""


def pillar_of(entry: SupportEntry, method: Method) -> str:
    """The pillar under which a row stands: the one that was chosen, else that of the method's list."""
    known = method.supports.get(entry.code)
    return entry.pillar or (known.pillar if known else "")


def name_of(entry: SupportEntry, method: Method) -> str:
    """What this support is called: its own name where it has one, as every municipality has its own."""
    known = method.supports.get(entry.code)
    return entry.name.strip() or (known.name if known else "")


def entries_of(assessment: Assessment, method: Method, pillar: str) -> list[SupportEntry]:
    """What was weighed under one pillar; what has no pillar yet stands under none."""
    return [each for each in assessment.supports if pillar_of(each, method) == pillar]


def own_of(entry: SupportEntry, organisation: Organisation) -> OwnSupport | None:
    """What the organisation knows of this support, found by its name, or None."""
    name = _plain(entry.name)
    return next((each for each in organisation.supports if name and _plain(each.name) == name), None)


def own_not_weighed(assessment: Assessment, organisation: Organisation, pillar: str) -> Iterator[OwnSupport]:
    """What the organisation itself has more under one pillar; `pillar` empty for what it put under none."""
    weighed = {_plain(each.name) for each in assessment.supports} | {""}
    yield from (each for each in organisation.supports if each.pillar == pillar and _plain(each.name) not in weighed)


def _plain(name: str) -> str:
    return name.strip().casefold()


def not_weighed(assessment: Assessment, method: Method, pillar: str) -> Iterator[Support]:
    """What the method's list has more under one pillar."""
    weighed = {each.code for each in assessment.supports}
    yield from (each for each in method.supports.values() if each.pillar == pillar and each.id not in weighed)
