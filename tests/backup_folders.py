"""Folders with a store, its key file and backups, for tests of backups and of putting them back."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from commands import LOW, PASSPHRASE, content
from filled import filled
from shipped import method

from app import keys
from app.backups import Backup
from app.keys import header_path
from app.restore import open_backup
from models.store import STORE_FILE, Store


def filled_folder(folder: Path, number: int = 0) -> Path:
    """A folder with a store of one filled dossier; each number is another store with a key of its own."""
    folder.mkdir(exist_ok=True)
    for name, data in _files(number).items():
        (folder / name).write_bytes(data)
    return folder


def passphrase(number: int = 0) -> str:
    return f"{PASSPHRASE} {number}"


def data_key(folder: Path, number: int = 0) -> bytes:
    return open_backup(folder, as_backup(folder), passphrase(number)).data_key


def open_folder(folder: Path, number: int = 0) -> Store:
    return Store.open(folder, data_key(folder, number))


def as_backup(folder: Path) -> Backup:
    """The store itself, seen as a backup."""
    store = folder / STORE_FILE
    return Backup(store, header_path(folder), datetime.now(UTC), 0)


@cache
def _files(number: int) -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = keys.create_keys(header_path(folder), passphrase(number), cost=LOW)
        with Store.create(folder, made.data_key) as store:
            assessment = filled(method())
            assessment.title = f"Dossier {number}"
            store.add(assessment)
        return content(folder)


def spoil(path: Path, place: float = 0.5) -> None:
    """Change one bit, as a worn disk does."""
    data = bytearray(path.read_bytes())
    data[int(len(data) * place)] ^= 1
    path.write_bytes(data)


def names(place: Path) -> set[str]:
    return {each.name for each in place.iterdir()}
