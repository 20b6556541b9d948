"""Knows in which method a signed version can be read again, and what to say where that method is not there any more."""

import json
from collections.abc import Sequence
from functools import cache

from app.casefile import CaseFileError, read_frozen
from app.looked_up import with_looked_up
from app.method import Method, MethodError, shipped_method
from app.organisation import Organisation
from app.publications import MadeKnown, by_version, of_dossier
from models.assessment import Assessment
from models.version import Version
from resources.language import later, tr

NO_METHOD = later(
    "Versie {number} is vastgesteld met versie {method} van de methode. Dit programma kan die niet meer lezen. Daarom "
    "is niet na te gaan of deze lezer alles mag weten wat erin staat. De bewaarde PDF is er nog wel. Die is alleen "
    "voor wie beslist: er staat ook in wat niet iedereen mag weten."
)


def method_of(version: Version, present: Method, organisation: Organisation) -> Method | None:
    """The method that a version was signed under, with what the organisation looked up; None when it is not there."""
    if version.method_version == present.version:
        return present
    found = _shipped(version.method_version, present.language)
    return with_looked_up(found, organisation) if found else None


def content_of(version: Version, method: Method | None) -> Assessment | None:
    """The content of a version as it was signed; None when there is no method in which it can be read."""
    try:
        return read_frozen(version.content, method) if method else None
    except CaseFileError:
        return None


def not_readable(version: Version) -> str:
    """Why a version cannot be printed for another reader, and what can be had instead."""
    return tr(NO_METHOD).format(number=version.number, method=version.method_version)


def made_known(versions: Sequence[Version], assessment: Assessment) -> dict[int, MadeKnown]:
    """How each version of a dossier was made known, by number."""
    ordered = sorted(versions, key=lambda each: each.number)
    found = by_version([json.loads(each.content) for each in ordered], of_dossier(assessment))
    return {each.number: known for each, known in zip(ordered, found, strict=True)}


@cache
def _shipped(version: str, language: str) -> Method | None:
    try:
        return shipped_method(version, language)
    except MethodError:
        return None
