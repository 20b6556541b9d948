"""Knows where the store lives: the platform's own folder for data, or the one that was asked for."""

from pathlib import Path

STORE_FILE = "kindvoorop.kluis"
"""As in `models.store`, which is too heavy to load before the window is there; a test keeps the two equal."""


def data_folder(chosen: str | None = None) -> Path:
    """The folder of the store; `chosen` comes from the command line."""
    if chosen is not None:
        return Path(chosen).expanduser().absolute()
    # Loaded here, because who names a folder does not need it.
    from platformdirs import user_data_path

    return user_data_path("KindVoorop", appauthor=False)


def has_store(folder: Path) -> bool:
    """Whether there is a store in this folder that can be opened with a passphrase."""
    return (folder / STORE_FILE).is_file()
