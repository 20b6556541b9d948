"""Knows what the list of backups says about each: when it was made, what it holds, how large it is and where."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.backups import Backup, key_check, local_time, place_for
from app.keys import header_path
from app.second_place import all_backups
from models.backup import dossiers_in
from models.store_errors import StoreDamaged
from resources.language import tr

_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class BackupLine:
    """One backup; `dossiers` is None where the key to count them is not at hand, `is_whole` whether it opened."""

    backup: Backup
    dossiers: int | None
    is_whole: bool
    is_here: bool

    def told(self) -> str:
        """The line as people read it."""
        where = tr("op deze computer") if self.is_here else tr("op de tweede plaats")
        size = f"{max(self.backup.size / _MEGABYTE, 0.1):.1f} MB".replace(".", ",")
        held = {None: "", 1: tr(", 1 dossier")}.get(self.dossiers, tr(", {dossiers} dossiers", dossiers=self.dossiers))
        broken = "" if self.is_whole else tr(", beschadigd")
        return f"{local_time(self.backup.made_at)}{held}{broken}, {size}, {where}"


def backup_lines(folder: Path, data_key: bytes | None) -> list[BackupLine]:
    """All backups that can be reached, newest first. May take long where the second place is slow."""
    ours = key_check(header_path(folder))
    return [_line(each, folder, data_key if key_check(each.keys) == ours else None) for each in all_backups(folder)]


def _line(backup: Backup, folder: Path, data_key: bytes | None) -> BackupLine:
    dossiers, is_whole = None, True
    if data_key is not None:
        is_whole = False
        with suppress(StoreDamaged):
            dossiers, is_whole = len(dossiers_in(backup.store, data_key)), True
    return BackupLine(backup, dossiers, is_whole, backup.store.parent == place_for(folder))
