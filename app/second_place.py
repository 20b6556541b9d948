"""Knows the second place for backups: a memory stick or a network drive on which no store may lie itself.

Each store has a folder of its own there, so that two computers that use the same drive leave each other's alone.
"""

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from app.backup_settings import read_settings, write_settings
from app.backups import (
    UNFINISHED,
    Backup,
    BackupFailed,
    backups_in,
    clear_unfinished,
    key_check,
    place_for,
    thin_out,
    told,
)
from app.disk_words import reason
from app.keys import header_path
from app.replacing import checksum, copy_file, flush_folder
from app.settings import load_settings
from app.settings_keys import place_of
from resources.language import tr


class PlaceRefused(Exception):
    """This folder cannot be the second place; nothing was changed. The text says why in Dutch."""


class SecondCopyFailed(Exception):
    """The backup beside the store was made; only the second place was not reached."""

    def __init__(self, chosen: str, why: str) -> None:
        super().__init__(
            tr(
                "De reservekopie is gemaakt, maar niet op de tweede plaats {chosen}: {why}. Sluit de "
                "stick of de schijf aan en maak de reservekopie opnieuw, of kies een andere plaats.",
                chosen=chosen,
                why=why,
            )
        )


def choose_place(folder: Path, chosen: Path, by_person: bool = True) -> Path:
    """Let backups also go here from now on; returns the folder made for them. Raises PlaceRefused."""
    chosen = chosen.expanduser().absolute()
    if chosen.resolve().is_relative_to(folder.resolve()):
        raise PlaceRefused(
            tr("Deze map ligt bij de kluis zelf. Kies een stick, een andere schijf of een netwerkschijf.")
        )
    ours = _ours(folder, chosen)
    try:
        # Made now and never later: a stick that is not there must not be taken for an empty folder of that name.
        ours.mkdir(mode=0o700, exist_ok=True)
        trial = ours / f"kindvoorop-proef{UNFINISHED}"
        trial.write_bytes(b"")
        trial.unlink()
        write_settings(folder, replace(read_settings(folder), second_place=str(chosen), chosen=by_person))
    except OSError as error:
        raise PlaceRefused(
            tr(
                "In {chosen} kan niet worden geschreven: {error}. Kies een andere map.",
                chosen=chosen,
                error=reason(error),
            )
        ) from error
    return ours


def settle_place(folder: Path) -> str:
    """Let backups go where an administrator said, where nobody chose or may choose otherwise; what is wrong, if any."""
    settings, kept = load_settings(), read_settings(folder)
    wanted = settings.text("second_place")
    may = settings.is_fixed("second_place") or not (kept.chosen or kept.second_place)
    place = str(place_of(wanted)) if wanted else ""
    if not may or place == kept.second_place or not (place or settings.is_fixed("second_place")):
        return ""
    try:
        if place:
            choose_place(folder, Path(place), by_person=False)
        else:
            write_settings(folder, replace(kept, second_place=""))
    except (PlaceRefused, OSError) as problem:
        return tr(
            "Uw beheerder koos een tweede plaats voor reservekopieën, en die doet het niet. {problem}", problem=problem
        )
    return ""


def forget_place(folder: Path) -> None:
    """Use no second place any more; the backups there stay. Raises PlaceRefused."""
    try:
        write_settings(folder, replace(read_settings(folder), second_place="", chosen=True))
    except OSError as error:
        raise PlaceRefused(
            tr("In {folder} kan niet worden geschreven: {error}.", folder=folder, error=reason(error))
        ) from error


def copy_to_second_place(backup: Backup, folder: Path) -> Path | None:
    """Bring a backup to the second place and read it back; None when no place was chosen. Raises SecondCopyFailed."""
    chosen = read_settings(folder).second_place
    if not chosen:
        return None
    place = _ours(folder, Path(chosen))
    if not place.is_dir():
        raise SecondCopyFailed(chosen, tr("die is er nu niet"))
    try:
        with told(place):
            clear_unfinished(place)
            for each in (backup.keys, backup.store):
                _copy_and_read_back(each, place / each.name)
            # Some network drives cannot do this; what was written was read back.
            with suppress(OSError):
                flush_folder(place)
            made = next(each for each in backups_in(place) if each.store.name == backup.store.name)
            thin_out(place, made)
    except BackupFailed as error:
        cause = error.__cause__
        raise SecondCopyFailed(chosen, reason(cause) if isinstance(cause, OSError) else str(cause)) from error
    return place


def all_backups(folder: Path) -> list[Backup]:
    """The backups beside the store and in the second place, newest first; one that is in both is named once."""
    found = {each.store.name: each for each in backups_in(place_for(folder))}
    chosen = read_settings(folder).second_place
    if chosen:
        for place in _places_there(folder, Path(chosen)):
            for each in backups_in(place):
                found.setdefault(each.store.name, each)
    return sorted(found.values(), key=lambda each: each.made_at, reverse=True)


def every_copy(folder: Path) -> list[Path]:
    """The file of each backup, in both places, as far as they can be reached now."""
    chosen = read_settings(folder).second_place
    places = [place_for(folder), *(_places_there(folder, Path(chosen)) if chosen else ())]
    return [each.store for place in places for each in backups_in(place)]


def _places_there(folder: Path, chosen: Path) -> list[Path]:
    """Ours; where the key file that tells which one is ours was lost, those of all stores."""
    if key_check(header_path(folder)):
        return [_ours(folder, chosen)]
    with suppress(OSError):
        return sorted(each for each in chosen.glob("kindvoorop-*") if each.is_dir())
    return []


def _ours(folder: Path, chosen: Path) -> Path:
    return chosen / f"kindvoorop-{key_check(header_path(folder))[:8]}"


def _copy_and_read_back(source: Path, target: Path) -> None:
    part = target.with_name(f"{target.name}{UNFINISHED}")
    try:
        if copy_file(source, part) != checksum(part):
            raise OSError(tr("de schijf geeft iets anders terug dan er is geschreven"))
        os.replace(part, target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
