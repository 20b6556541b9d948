"""Knows where the store lives: the platform's own folder for data, or the one that was asked for."""

import os
import stat
from pathlib import Path

from app.disk_words import reason
from app.halt import Exit, Halt

STORE_FILE = "kindvoorop.kluis"
"""As in `models.store`, which is too heavy to load before the window is there; a test keeps the two equal."""


def data_folder(chosen: str | None = None) -> Path:
    """The folder of the store; `chosen` comes from the command line. Raises Halt when it leads nowhere."""
    if chosen is not None:
        try:
            return Path(chosen).expanduser().absolute()
        except (RuntimeError, OSError) as error:  # a user who is not there, or no folder to begin from
            raise Halt(Exit.STORE, f"De map {chosen} is niet te vinden.") from error
    # Loaded here, because who names a folder does not need it.
    from platformdirs import user_data_path

    return user_data_path("KindVoorop", appauthor=False)


def has_store(folder: Path) -> bool:
    """Whether there is a store in this folder that can be opened with a passphrase. Raises Halt when none can tell."""
    try:
        return stat.S_ISREG(os.stat(folder / STORE_FILE).st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise Halt(Exit.STORE, f"De map {folder} gaat niet open: {reason(error)}.") from error
