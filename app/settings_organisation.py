"""Lays what an administrator put ready about the organisation over what was filled in here, part by part.

A part that is fixed takes the place of one's own; a part that only stands ready holds while one's own is empty.
"""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field, fields
from typing import Any

from app.letterhead import OwnLetterhead
from app.method import Method
from app.organisation import FORMAT, WITH_LETTERHEAD, Organisation, OrganisationError, organisation_of
from app.settings import load_settings
from app.settings_file import DEFAULT, FIXED, ORGANISATION, SettingsFile
from resources.language import later, tr

PARTS = tuple(each.name for each in fields(Organisation))
LABELS = {
    "name": later("Naam"),
    "keep_years": later("Bewaartermijn"),
    "keep_source": later("Waar de bewaartermijn staat"),
    "regulations": later("Verordeningen en regels"),
    "refusal_grounds": later("Weigeringsgronden"),
    "supports": later("Ondersteuning in uw gemeente"),
    "contacts": later("Adressen voor ouders en kinderen"),
    "help_lines": later("Hulpregel in andere talen"),
    "confirmations": later("Bevestigde normen"),
    "letterhead": later("Briefhoofd"),
}


@dataclass(frozen=True)
class PlacedOrganisation:
    """The parts that an administrator fixed and those that stand ready, and what could not be read."""

    fixed: Mapping[str, Any] = field(default_factory=dict)
    ready: Mapping[str, Any] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


def placed_organisation(method: Method) -> PlacedOrganisation:
    """What stands ready on this computer and counts."""
    settings = load_settings()
    if settings.ready is None or not settings.ready.counts:
        return PlacedOrganisation()
    name = str(settings.ready.path)
    fixed, wrong = parts_of(name, FIXED, settings.placed, method)
    ready, also = parts_of(name, DEFAULT, settings.placed, method)
    return PlacedOrganisation(fixed, ready, (*wrong, *also))


def parts_of(name: str, table: str, file: SettingsFile, method: Method) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Each part that can be read, by its name, and what is wrong with the others; `name` is that of the file."""
    parts: dict[str, Any] = {}
    problems = []
    found = file.fixed_organisation if table == FIXED else file.default_organisation
    for part, value in found.items():
        try:
            head = {"format": FORMAT, "format_version": WITH_LETTERHEAD}
            parts[part] = getattr(organisation_of({**head, part: value}, method), part)
        except (OrganisationError, AttributeError) as problem:
            why = str(problem).partition("organisatie.toml")[2].lstrip(":, ") or tr("dit onderdeel is onbekend.")
            problems.append(file.told(name, part, why, f"{table}.{ORGANISATION}"))
    return parts, tuple(problems)


def with_placed(own: Organisation, method: Method) -> Organisation:
    """What holds for all dossiers on this computer."""
    placed = placed_organisation(method)
    whole = deepcopy(own)
    for part in PARTS:
        if part in placed.fixed:
            setattr(whole, part, placed.fixed[part])
        elif part in placed.ready and is_blank(getattr(own, part)):
            setattr(whole, part, placed.ready[part])
    return whole


def without_placed(whole: Organisation, own: Organisation, method: Method) -> Organisation:
    """What of it is one's own, to be kept: where a part is fixed, what was one's own before stays as it was."""
    placed = placed_organisation(method)
    left = deepcopy(whole)
    for part in PARTS:
        if part in placed.fixed:
            setattr(left, part, getattr(own, part))
        elif part in placed.ready and getattr(whole, part) == placed.ready[part]:
            setattr(left, part, getattr(Organisation(), part))
    return left


def is_blank(value: object) -> bool:
    """Whether nobody filled in this part."""
    return value.is_empty if isinstance(value, OwnLetterhead) else not value
