"""Knows what was erased and withdrawn since a backup was made, so that it does not come back with it."""

from contextlib import suppress
from pathlib import Path

from app.backups import backups_in
from app.second_place import every_copy
from models.gone import Gone, gone_in
from models.store import Store
from models.store_errors import StoreError


def gone_since(folder: Path, data_key: bytes, chosen: Path) -> tuple[Gone, bool]:
    """What is gone as the store of now tells it, or else the backups that open with this key; whether the store told.

    Backups lie beside the store, in the second place, and beside the one that was chosen.
    """
    with suppress(StoreError), Store.open(folder, data_key) as store:
        return store.gone(), True
    gone = Gone()
    for each in {*every_copy(folder), *(other.store for other in backups_in(chosen.parent))}:
        with suppress(StoreError, OSError):
            gone |= gone_in(each, data_key)
    return gone, False
