"""Knows how the rows of dossiers lie in the tables, read without trust: as plain values, or as what cannot be one.

The check of the trail compares these with what the trail says; a value that nobody here wrote must not stop it.
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection

from models.assessment import Assessment
from models.shape import Kind, shapes
from models.trail_rows import NO_CONTENT, plain
from models.writing import Row

Kinds = dict[str, Kind]


@cache
def tables() -> dict[str, Kinds]:
    """The columns by kind, as far as the trail tells of them, of every table that holds a part of a dossier."""
    found: dict[str, Kinds] = {}
    for shape in shapes(Assessment):
        columns: Kinds = {each.name: each.kind for each in shape.columns if each.name not in NO_CONTENT}
        found[shape.table] = columns | {each: "code" for each in shape.owner_columns}
    return found


def stored(connection: Connection, table: str, ids: Iterable[str]) -> Iterator[Row]:
    """The rows with these ids, as the trail writes them."""
    kinds = tables()[table]
    names = ", ".join(f'"{name}"' for name in kinds)
    wanted = f'SELECT {names} FROM "{table}" WHERE id IN (SELECT value FROM json_each(?))'
    for row in connection.exec_driver_sql(wanted, (json.dumps(list(ids)),)):
        yield {name: _read(kind, value) for (name, kind), value in zip(kinds.items(), row, strict=True)}


def ids_in(connection: Connection, table: str) -> set[str]:
    """The ids of all rows of a table."""
    return {str(each[0]) for each in connection.exec_driver_sql(f'SELECT id FROM "{table}"')}


@contextmanager
def any_text(connection: Connection) -> Iterator[None]:
    """Read meanwhile also what is no text in UTF-8, which would otherwise stop whoever reads it."""
    driver: Any = connection.connection.driver_connection
    before = driver.text_factory
    driver.text_factory = _text
    try:
        yield
    finally:
        driver.text_factory = before


def moment_of(raw: str) -> datetime:
    """A moment as the store writes it. Raises ValueError, also for the same moment in other words."""
    moment = datetime.fromisoformat(raw)
    if raw.removesuffix(".000000") != moment.strftime("%Y-%m-%d %H:%M:%S"):
        raise ValueError(raw)
    return moment.replace(tzinfo=UTC)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "backslashreplace")


def _read(kind: Kind, raw: Any) -> Any:
    try:
        return _READ.get(kind, _same)(raw) if raw is not None else None
    except (ValueError, TypeError, KeyError):
        return {"unreadable": repr(raw)}


def _same(raw: Any) -> Any:
    if not isinstance(raw, (str, int)):
        raise TypeError(raw)
    return raw


def _day(raw: str) -> str:
    if date.fromisoformat(raw).isoformat() != raw:
        raise ValueError(raw)
    return raw


def _list(raw: str) -> Any:
    value = json.loads(raw)
    if json.dumps(value) != raw:
        raise ValueError(raw)
    return value


_READ: dict[Kind, Any] = {
    "day": _day,
    "moment": lambda raw: plain(moment_of(raw)),
    "yes_no": lambda raw: {0: False, 1: True}[raw],
    "list": _list,
}
