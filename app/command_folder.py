"""Knows what a command looks at before the store is opened: what was broken off in its folder, and where that lies."""

import sys
from pathlib import Path

from app.disk_words import reason
from app.halt import PROGRAM, Exit, Halt
from app.places import STORE_FILE, data_folder


def ready_folder(chosen: str | None) -> Path:
    """The folder of the store, with what was broken off in it finished. Raises Halt."""
    from app.put_in_place import finish_interrupted

    folder = data_folder(chosen)
    try:
        finish_interrupted(folder)
    except OSError as error:
        raise Halt(Exit.STORE, f"In {folder} kan een reservekopie niet worden teruggezet: {reason(error)}.") from error
    return folder


def fit_folder(chosen: str | None) -> Path:
    """The same, where a store may lie. Raises Halt."""
    from app.store_places import unfit

    folder = ready_folder(chosen)
    if problem := unfit(folder):
        raise Halt(Exit.STORE, problem)
    return folder


def warn_of_damage(folder: Path, data_key: bytes) -> None:
    """Where the store was not closed the last time: what can be read is given, but not without a word on stderr."""
    from app.left_open import is_whole, was_left_open
    from models.store_errors import StoreDamaged

    if was_left_open(folder) and not is_whole(folder, data_key):
        print(f"{PROGRAM}: {StoreDamaged(folder / STORE_FILE)}", file=sys.stderr)
