"""Knows all settings of this computer together: as one file to hand over, and what such a file would change here."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from app.backup_settings import read_settings
from app.key_errors import RecipientUnreadable
from app.method import Method
from app.organisation import (
    FILE as ORGANISATION_FILE,
)
from app.organisation import (
    FORMER,
    Organisation,
    dump_organisation,
    load_organisation,
    organisation_lines,
)
from app.organisation_key import placed_recipient, wrong_recipient
from app.places import usual_folder
from app.replacing import replace_file
from app.second_place import choose_place, forget_place
from app.settings import choose_all, load_settings, unfit_folder
from app.settings_file import DEFAULT, FIXED, SettingsFile, dump_settings, read_settings_file
from app.settings_keys import KEYS, Value, place_of
from app.settings_organisation import LABELS, is_blank, parts_of, placed_organisation
from resources.language import tr

KEPT_WITH_STORE = "second_place"


@dataclass(frozen=True)
class Change:
    """One thing that would be another: what it is called, what it is now and what it would become, in words."""

    name: str
    label: str
    before: str
    after: str


@dataclass(frozen=True)
class Preview:
    """What taking a file in would do. `refused` says what does not come along and why; with `problems` nothing does."""

    values: Mapping[str, Value]
    organisation: Mapping[str, Any]
    changes: tuple[Change, ...] = ()
    refused: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def values_now(folder: Path) -> dict[str, Value]:
    """Every setting as it holds now, with this data folder."""
    settings = load_settings()
    now: dict[str, Value] = {name: settings.value(name) for name in KEYS}
    elsewhere = str(folder) if folder != usual_folder() else ""
    return {
        **now,
        KEPT_WITH_STORE: second_place_now(folder),
        "data_folder": now["data_folder"] or elsewhere,
        "recovery_key": now["recovery_key"] or _recipient(folder),
    }


def _recipient(folder: Path) -> str:
    """The organisation's public key in a file of its own."""
    try:
        placed = placed_recipient(folder)
    except RecipientUnreadable:
        return ""
    return placed.recipient if placed is not None else ""


def second_place_now(folder: Path) -> str:
    """The second place of the store in this folder; before there is one, what an administrator put ready."""
    settings, kept = load_settings(), read_settings(folder)
    if settings.is_fixed(KEPT_WITH_STORE) or not (kept.second_place or kept.chosen):
        return settings.text(KEPT_WITH_STORE)
    return kept.second_place


def export(folder: Path, method: Method) -> bytes:
    """Everything in one file: what is fixed here stands there as fixed, the rest as what stands ready.

    Raises OrganisationError where the organisation's own file cannot be read.
    """
    settings, now = load_settings(), values_now(folder)
    fixed = {name: value for name, value in now.items() if settings.is_fixed(name)}
    rest = {name: value for name, value in now.items() if name not in fixed}
    ours, placed = load_organisation(folder, method), placed_organisation(method)
    held, free = Organisation(), Organisation()
    for part in LABELS:
        setattr(held if part in placed.fixed else free, part, getattr(ours, part))
    wholes = {FIXED: held, DEFAULT: free}
    parts = {each: organisation_lines(whole, f"{each}.organisation.") for each, whole in wholes.items()}
    return dump_settings(SettingsFile(fixed=fixed, default=rest), parts)


def preview(name: str, data: bytes, folder: Path, method: Method) -> Preview:
    """What taking in this file would change here; nothing is changed yet. Never raises for what is in the file."""
    file = read_settings_file(name, data)
    parts, wrong = _all_parts(name, file, method)
    problems = (*file.problems, *wrong, *key_problems(name, file))
    if problems:
        return Preview({}, {}, problems=problems)
    settings, now, ours = load_settings(), values_now(folder), load_organisation(folder, method)
    fixed = placed_organisation(method).fixed
    differs = {key: value for key, value in file.values.items() if now[key] != value}
    refused = [_refused(key, settings.is_fixed(key)) for key in differs if _stays(key, settings.is_fixed(key))]
    values = {key: value for key, value in differs.items() if not _stays(key, settings.is_fixed(key))}
    others = {part: value for part, value in parts.items() if getattr(ours, part) != value}
    refused += [
        tr("{label}: vastgelegd door uw beheerder.", label=tr(LABELS[part])) for part in others if part in fixed
    ]
    organisation = {part: value for part, value in others.items() if part not in fixed}
    known = [(KEYS[key], now[key], value) for key, value in values.items()]
    changes = [Change(key.name, key.named, key.shown(before), key.shown(after)) for key, before, after in known]
    changes += [_change(part, getattr(ours, part), value) for part, value in organisation.items()]
    return Preview(values, organisation, tuple(changes), tuple(refused))


def key_problems(name: str, file: SettingsFile) -> tuple[str, ...]:
    """What is wrong with the key and the folder in a file, for which more is looked at than the file alone."""
    values = file.values
    found = []
    if (key := str(values.get("recovery_key", ""))) and (why := wrong_recipient(key)):
        found.append(file.told(name, "recovery_key", f"{why}."))
    if (wanted := str(values.get("data_folder", ""))) and (why := unfit_folder(wanted)):
        found.append(file.told(name, "data_folder", why))
    return tuple(found)


def take_in(found: Preview, folder: Path, method: Method) -> None:
    """Let it hold from now on. Raises NotKept, PlaceRefused or OSError; what came before the failure then holds."""
    place = found.values.get(KEPT_WITH_STORE)
    if place is not None and place != "":
        choose_place(folder, place_of(str(place)))
    elif place == "":
        forget_place(folder)
    choose_all({name: value for name, value in found.values.items() if name != KEPT_WITH_STORE})
    if found.organisation:
        _keep_organisation(found.organisation, folder, method)


def _keep_organisation(parts: Mapping[str, Any], folder: Path, method: Method) -> None:
    """Put these parts in the organisation's own file; what it was, stays beside it."""
    from app.organisation import own_organisation

    path = folder / ORGANISATION_FILE
    own = own_organisation(folder, method)
    if path.exists():
        replace_file(folder / FORMER, path.read_bytes())
    for part, value in parts.items():
        setattr(own, part, value)
    replace_file(path, dump_organisation(own))


def _all_parts(name: str, file: SettingsFile, method: Method) -> tuple[dict[str, Any], tuple[str, ...]]:
    default, wrong = parts_of(name, DEFAULT, file, method)
    fixed, also = parts_of(name, FIXED, file, method)
    return {**default, **fixed}, (*wrong, *also)


def _stays(name: str, is_fixed: bool) -> bool:
    return is_fixed or KEYS[name].for_administrator


def _refused(name: str, is_fixed: bool) -> str:
    if is_fixed:
        return tr("{label}: vastgelegd door uw beheerder.", label=KEYS[name].named)
    return tr("{label}: dit kan alleen een beheerder instellen.", label=KEYS[name].named)


def _change(part: str, before: object, after: object) -> Change:
    return Change(f"organisation.{part}", tr(LABELS[part]), _in_words(before), _in_words(after))


def _in_words(value: object) -> str:
    """A part of the organisation in a few words; a list by how many there are."""
    if isinstance(value, list):
        return str(len(value)) if value else tr("niets")
    if isinstance(value, str | int):
        return str(value) or tr("niets")
    if value is None or is_blank(value):
        return tr("niets")
    filled = [str(getattr(value, each.name)) for each in fields(value) if each.name != "logo"]  # type: ignore[arg-type]
    return ", ".join([each.replace("\n", " ") for each in filled if each.strip()][:3]) or tr("een logo")
