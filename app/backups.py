"""Knows the backups: a checked copy of the store with the key file as it was then, two files with the time as name.

They lie in a folder beside the store, and in a second place when the person chose one (see `app.second_place`).
"""

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.disk_words import reason
from app.key_errors import KeysError
from app.key_file import read_key_file, sound_bytes
from app.keys import header_path
from app.replacing import fill_file, flush_folder
from app.thinning import to_keep
from models.backup import UncheckedCopy
from models.store import Store
from models.store_errors import StoreError
from resources.language import tr

FOLDER = "reservekopie"
UNFINISHED = ".deel"
_NAME = re.compile(r"kindvoorop-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)\.kluis")
_TIME = "%Y-%m-%dT%H-%M-%SZ"


class BackupFailed(Exception):
    """No backup was made; the store and the backups that were there are as they were. The text says so in Dutch."""

    def __init__(self, why: object) -> None:
        super().__init__(tr("Er is geen reservekopie gemaakt. {why} Uw dossiers zelf zijn gewoon opgeslagen.", why=why))


@dataclass(frozen=True)
class Backup:
    """A copy of the store and the key file that opens it; `made_at` in UTC, `size` in bytes."""

    store: Path
    keys: Path
    made_at: datetime
    size: int


@dataclass(frozen=True)
class BegunBackup:
    """A backup of which the copy was written and not yet checked; finishing it does not touch the open store."""

    copy: UncheckedCopy
    folder: Path
    made_at: datetime

    def finish(self) -> Backup:
        """Check the copy, put it with the key file under its name, and thin out the older ones. Raises BackupFailed."""
        place = self.folder / FOLDER
        with told(place):
            moment = _free_moment(place, self.made_at)
            target = _path(place, moment)
            try:
                _copy_keys(header_path(self.folder), target.with_suffix(".sleutel"))
                self.copy.keep_as(target)
            except BaseException:
                for each in (self.copy.path, target.with_suffix(".sleutel")):
                    each.unlink(missing_ok=True)
                raise
            made = _backup(target, moment)
            thin_out(place, made)
        return made


def place_for(folder: Path) -> Path:
    """Where the backups of the store in this folder lie."""
    return folder / FOLDER


def begin_backup(store: Store, folder: Path, now: datetime) -> BegunBackup:
    """Write a copy of the open store in this folder; `now` in UTC. Raises BackupFailed."""
    place = place_for(folder)
    with told(place):
        place.mkdir(mode=0o700, exist_ok=True)
        clear_unfinished(place)
        part = place / f"kindvoorop-{now.strftime(_TIME)}.{os.getpid()}{UNFINISHED}"
        return BegunBackup(store.begin_copy(part), folder, now)


def make_backup(store: Store, folder: Path, now: datetime) -> Backup:
    """Make a backup in one go. Raises BackupFailed."""
    return begin_backup(store, folder, now).finish()


def backups_in(place: Path) -> list[Backup]:
    """The backups in a folder, newest first; none when the folder cannot be read."""
    with suppress(OSError):
        found = [(each, _NAME.fullmatch(each.name)) for each in place.iterdir()]
        whole = [(path, match[1]) for path, match in found if match and path.with_suffix(".sleutel").exists()]
        made = [_backup(path, datetime.strptime(time, _TIME).replace(tzinfo=UTC)) for path, time in whole]
        return sorted(made, key=lambda each: each.made_at, reverse=True)
    return []


def key_check(keys: Path) -> str:
    """Tells which data key a key file holds: equal for all backups of one store; empty when it cannot be read."""
    try:
        return str(read_key_file(keys)["key_check"])
    except KeysError:
        return ""


def thin_out(place: Path, made: Backup) -> None:
    """Remove what need not be kept, now that this newest one was found to be whole.

    Backups of another store, or with a key file that cannot be read, are left alone.
    """
    ours = key_check(made.keys)
    same = [each for each in backups_in(place) if ours and key_check(each.keys) == ours]
    _remove(same, to_keep([each.made_at for each in same], made.made_at) | {made.made_at})
    with suppress(OSError):  # some network drives cannot do this
        flush_folder(place)


def local_time(moment: datetime) -> str:
    """A moment as people read it, on this computer's clock: 21-11-2026 om 15.05 uur."""
    here = moment.astimezone()
    return tr(
        "{day}-{month}-{year} om {hour}.{minute:02} uur",
        day=here.day,
        month=here.month,
        year=here.year,
        hour=here.hour,
        minute=here.minute,
    )


def _remove(backups: Sequence[Backup], kept: set[datetime]) -> None:
    for each in backups:
        if each.made_at not in kept:
            # The store first: what is left when this is broken off is no backup any more, and no half one either.
            each.store.unlink(missing_ok=True)
            each.keys.unlink(missing_ok=True)


def _copy_keys(header: Path, target: Path) -> None:
    """The key file travels with the copy, which nobody could open without it."""
    part = target.with_name(f"{target.name}{UNFINISHED}")
    try:
        fill_file(part, sound_bytes(header))
        read_key_file(part)
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)


def clear_unfinished(place: Path) -> None:
    """Remove what was left by a backup that was broken off. Raises OSError."""
    for each in place.iterdir():
        if each.name.startswith("kindvoorop-") and each.name.endswith((UNFINISHED, f"{UNFINISHED}-wal")):
            each.unlink(missing_ok=True)


def _free_moment(place: Path, moment: datetime) -> datetime:
    """This second, or the next one where two were made in the same second."""
    while _path(place, moment).exists():
        moment += timedelta(seconds=1)
    return moment


def _path(place: Path, moment: datetime) -> Path:
    return place / f"kindvoorop-{moment.strftime(_TIME)}.kluis"


def _backup(store: Path, made_at: datetime) -> Backup:
    return Backup(store, store.with_suffix(".sleutel"), made_at, store.stat().st_size)


@contextmanager
def told(place: Path) -> Iterator[None]:
    """Whatever goes wrong is told as a backup that failed, with why."""
    try:
        yield
    except OSError as error:
        raise BackupFailed(
            tr("In {place} kan niet worden geschreven: {error}.", place=place, error=reason(error))
        ) from error
    except (StoreError, KeysError) as error:
        raise BackupFailed(error) from error
