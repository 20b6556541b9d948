"""Makes stores for tests quickly: the tables are made once, every test gets a copy of that file."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from models.store import STORE_FILE, Store

KEY = bytes(range(32))


def new_store(folder: Path) -> Store:
    """A new, empty store in this folder under KEY."""
    (folder / STORE_FILE).write_bytes(_empty_file())
    (folder / STORE_FILE).chmod(0o600)
    return Store.open(folder, KEY)


@cache
def _empty_file() -> bytes:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        Store.create(folder, KEY).close()
        return (folder / STORE_FILE).read_bytes()
