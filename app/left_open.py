"""Knows what is done with a store before it opens: read through where it was not closed, brought up to date."""

from pathlib import Path

from app.long_work import Progress
from app.places import STORE_FILE
from app.put_in_place import log_of
from resources.language import tr


def was_left_open(folder: Path) -> bool:
    """Whether the store in this folder was not closed the last time: its log is still there. Ask before opening it."""
    return log_of(folder / STORE_FILE).exists()


def remains_left_open(folder: Path) -> None:
    """Nobody heard whether this store is whole: let the next start read it through once more. Raises OSError."""
    log_of(folder / STORE_FILE).touch(mode=0o600)


def bring_up_to_date(folder: Path, data_key: bytes, progress: Progress) -> None:
    """Open a store that is behind and close it: then it is of this version, and its list is right.

    Raises StoreError, and Stopped: then the rest is done the next time it opens.
    """
    from models.store import Store

    told = progress.counting(tr("De lijst en het zoeken worden klaargezet …"))
    progress.say(tr("De kluis wordt bijgewerkt …"))
    Store.open(folder, data_key, step=told).close()


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
