"""Knows whether the store was closed the last time, and how it is read through when it was not."""

from pathlib import Path

from app.places import STORE_FILE
from app.put_in_place import log_of


def was_left_open(folder: Path) -> bool:
    """Whether the store in this folder was not closed the last time: its log is still there. Ask before opening it."""
    return log_of(folder / STORE_FILE).exists()


def remains_left_open(folder: Path) -> None:
    """Nobody heard whether this store is whole: let the next start read it through once more. Raises OSError."""
    log_of(folder / STORE_FILE).touch(mode=0o600)


def is_whole(folder: Path, data_key: bytes) -> bool:
    """Open the store, read it through and close it. Raises StoreError when it does not open.

    With a connection of its own: SQLCipher reads nothing more over one that met a bad page, also not what is good.
    """
    from models.store import Store
    from models.store_errors import StoreDamaged

    with Store.open(folder, data_key) as store:
        try:
            store.examine()
        except StoreDamaged:
            return False
    return True
