"""Knows how what was erased from the store leaves its backups too, as soon as each of them can be reached."""

from pathlib import Path

from app.places import STORE_FILE
from app.second_place import every_copy
from models.backup import dossier_ids_in
from models.erasing import erase_from_copy
from models.schema import SHIPPED, copy_path
from models.store_errors import StoreDamaged, StoreError


def clean_backups(folder: Path, data_key: bytes, erased: set[str]) -> list[Path]:
    """Take the dossiers with these ids out of every backup, and of every copy made before an update.

    Returns the copies in which they may still stand, because they could not be read or written: those are tried
    again the next time. Touches no open store, so that it can go on beside the window.
    """
    return [each for each in _copies(folder) if not _is_clean(each, data_key, erased)] if erased else []


def _is_clean(copy: Path, data_key: bytes, erased: set[str]) -> bool:
    try:
        held = dossier_ids_in(copy, data_key) & erased
        if held:
            erase_from_copy(copy, data_key, held)
    except StoreDamaged:
        return True  # of another store, or in pieces: with this key nobody reads it
    except (StoreError, OSError):
        return False
    return True


def _copies(folder: Path) -> list[Path]:
    before_updates = (copy_path(folder / STORE_FILE, name) for name in SHIPPED.revisions)
    return [*every_copy(folder), *(each for each in before_updates if each.exists())]
