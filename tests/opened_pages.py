"""Looks in everything that the key of a store opens: its rows, its pages and the sealed values of its trail."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from stores import KEY

from models.connection import keyed
from models.replay import links_of
from models.store import STORE_FILE, Store


def found_in_pages(folder: Path, phrase: str) -> list[str]:
    """Where a phrase stands in the store or its log, opened with the key that remains: which tables, and the pages.

    A long value goes over several pages, so that its rows are read as well.
    """
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name)
        for each in folder.glob(f"{STORE_FILE}*"):
            (copy / each.name).write_bytes(each.read_bytes())
        connection = keyed(copy / STORE_FILE, KEY)
        hits = [table for table in _tables(connection) if _holds(connection, table, phrase)]
        connection.execute(f"ATTACH DATABASE '{copy / 'open.sqlite'}' AS plain KEY ''")
        connection.execute("SELECT sqlcipher_export('plain')")
        connection.close()
        pages = (copy / "open.sqlite").read_bytes()
    return hits + ["pages"] * any(phrase.encode(each) in pages for each in ("utf-8", "utf-16-le", "utf-16-be"))


def _tables(connection: Any) -> list[str]:
    return [each[0] for each in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]


def _holds(connection: Any, table: str, phrase: str) -> bool:
    values = (each for row in connection.execute(f'SELECT * FROM "{table}"') for each in row)
    texts = (each.encode() if isinstance(each, str) else each for each in values if isinstance(each, str | bytes))
    return any(phrase.encode() in each for each in texts)


def found_in_values(store: Store, phrase: str) -> list[Any]:
    """Every value of the trail that still opens and holds a phrase."""
    with store._reading() as connection:
        keys = connection.exec_driver_sql("SELECT assessment_id, key FROM dossier_key").fetchall()
        opened = [
            value.content
            for assessment_id, key in keys
            for link in links_of(connection, assessment_id, bytes(key))
            for value in link.values
        ]
    return [each for each in opened if phrase in str(each)]
