"""Knows where the store lives: the platform's own folder for data, or the one that was asked for."""

import os
import stat
import sys
from pathlib import Path

from app.disk_words import reason
from app.halt import Exit, Halt
from resources.language import tr

STORE_FILE = "kindvoorop.kluis"
"""As in `models.store`, which is too heavy to load before the window is there; a test keeps the two equal."""


def data_folder(chosen: str | None = None) -> Path:
    """The folder of the store; `chosen` comes from the command line. Raises Halt when it leads nowhere."""
    if chosen is not None:
        try:
            return Path(chosen).expanduser().absolute()
        except (RuntimeError, OSError) as error:  # a user who is not there, or no folder to begin from
            raise Halt(Exit.STORE, tr("De map {chosen} is niet te vinden.", chosen=chosen)) from error
    # Loaded here, because who names a folder does not need it.
    from platformdirs import user_data_path

    return user_data_path("KindVoorop", appauthor=False)


def machine_folder() -> Path | None:
    """Where an administrator puts what holds for everybody on this computer; None when the system has no such place."""
    if os.name == "nt":
        base = os.environ.get("PROGRAMDATA")
        return Path(base, "kindvoorop") if base else None
    return Path("/Library/Application Support/kindvoorop" if sys.platform == "darwin" else "/etc/kindvoorop")


def login_name() -> str:
    """By what name the system knows who works here; empty when it cannot tell."""
    from getpass import getuser

    try:
        return getuser()
    except (KeyError, OSError, ImportError):  # no such user, or a system without a list of users
        return ""


def has_store(folder: Path) -> bool:
    """Whether there is a store in this folder that can be opened with a passphrase. Raises Halt when none can tell."""
    try:
        return stat.S_ISREG(os.stat(folder / STORE_FILE).st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise Halt(
            Exit.STORE, tr("De map {folder} gaat niet open: {error}.", folder=folder, error=reason(error))
        ) from error
