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
    """The folder of the store; `chosen` comes from the command line. Raises Halt when it leads nowhere.

    A folder that an administrator fixed goes before the one that is chosen, and one that stands ready comes after it.
    """
    from app.settings import load_settings
    from app.settings_keys import place_of

    settings = load_settings()
    ready = settings.text("data_folder")
    placed = place_of(ready) if ready else None
    if chosen is None:
        return placed if placed is not None else usual_folder()
    try:
        folder = Path(chosen).expanduser().absolute()
    except (RuntimeError, OSError) as error:  # a user who is not there, or no folder to begin from
        raise Halt(Exit.STORE, tr("De map {chosen} is niet te vinden.", chosen=chosen)) from error
    if placed is not None and "data_folder" in settings.placed.fixed and folder != placed:
        raise Halt(
            Exit.WRONG_USE,
            tr("Uw beheerder heeft de map met de kluis vastgelegd: {placed}. Laat --data weg.", placed=placed),
        )
    return folder


def usual_folder() -> Path:
    """Where the store lives when nobody said anything: the platform's own folder for data."""
    from platformdirs import user_data_path

    return user_data_path("KindVoorop", appauthor=False)


def config_folder() -> Path:
    """Where whoever works here keeps their own choices, whatever store is open."""
    from platformdirs import user_config_path

    return user_config_path("KindVoorop", appauthor=False)


def machine_folder() -> Path | None:
    """Where an administrator puts what holds for everybody on this computer; None when the system has no such place."""
    if os.name == "nt":
        base = os.environ.get("PROGRAMDATA")
        return Path(base, "kindvoorop") if base else None
    return Path("/Library/Application Support/kindvoorop" if sys.platform == "darwin" else "/etc/kindvoorop")


def only_root_writes(path: Path) -> bool:
    """Whether nobody but the administrator can have written this file.

    On Windows every user can make a folder in %PROGRAMDATA%, and can point that name elsewhere: there nothing is sure
    and a yes is always asked.
    """
    if os.name == "nt":
        return False
    try:
        found = [each.stat() for each in (path, path.parent)]
    except OSError:
        return False
    return all(each.st_uid == 0 and not each.st_mode & 0o022 for each in found)


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
