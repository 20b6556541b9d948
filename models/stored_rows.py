"""Knows how the rows of dossiers lie in the tables, read without trust: as plain values, or as what cannot be one.

The check of the trail compares these with what the trail says; a value that nobody here wrote must not stop it.
"""

import json
from collections.abc import Iterable, Iterator
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


def _read(kind: Kind, raw: Any) -> Any:
    try:
        return _READ.get(kind, _same)(raw) if raw is not None else None
    except (ValueError, TypeError, KeyError):
        return {"unreadable": repr(raw)}


def _same(raw: Any) -> Any:
    if not isinstance(raw, (str, int)):
        raise TypeError(raw)
    return raw


_READ: dict[Kind, Any] = {
    "day": lambda raw: date.fromisoformat(raw).isoformat(),
    "moment": lambda raw: plain(datetime.fromisoformat(raw).replace(tzinfo=UTC)),
    "yes_no": lambda raw: {0: False, 1: True}[raw],
    "list": json.loads,
}
