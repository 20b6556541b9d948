"""Knows how a store that stands ready takes the place of the one that was there, also after that was broken off.

What is put in place has names of its own until then. From the moment that a note beside it says so, putting it in place
is finished at the next start. Before that moment the store is as it was. Loads nothing heavy: each start looks here.
"""

import os
from contextlib import suppress
from pathlib import Path

from app.places import STORE_FILE

NOTE = "kindvoorop.terugzetten"
_READY = ".klaar"


def finish_interrupted(folder: Path) -> None:
    """At a start: finish putting back that was broken off, or remove what was only made ready. Raises OSError."""
    if (folder / NOTE).exists():
        _put_in_place(folder)
    else:
        discard(folder)


def discard(folder: Path) -> None:
    """Remove what was made ready; the store stays as it is."""
    with suppress(OSError):
        for each in folder.glob(f"kindvoorop.*{_READY}*"):
            each.unlink(missing_ok=True)


def _put_in_place(folder: Path) -> None:
    from app.key_file import previous_path
    from app.keys import header_path
    from app.replacing import flush_folder

    store, header = folder / STORE_FILE, header_path(folder)
    if ready(store).exists():
        # A log of the old store beside the new one would be played into it, and damage it.
        log_of(store).unlink(missing_ok=True)
        flush_folder(folder)
        os.replace(ready(store), store)
    if ready(header).exists():
        # The one before would be taken in place of a damaged one.
        previous_path(header).unlink(missing_ok=True)
        os.replace(ready(header), header)
    flush_folder(folder)
    (folder / NOTE).unlink()
    flush_folder(folder)


def ready(path: Path) -> Path:
    """Where what will take the place of this file stands ready."""
    return path.with_name(f"{path.name}{_READY}")


def log_of(store: Path) -> Path:
    """The log beside a store: there as long as the store is open, and left behind when its process was broken off."""
    return store.with_name(f"{store.name}-wal")
