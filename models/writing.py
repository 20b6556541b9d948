"""Knows how to write an assessment by what changed: its rows as they are now against those written last.

What is on screen takes no part in a transaction of the database: it is only read here. So a save that fails has
nothing to undo in it, and the next save finds the same difference again.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, bindparam

from models.base import Record
from models.shape import shape_of

Key = tuple[str, str]  # table and id
Row = dict[str, Any]
Rows = dict[Key, Row]


def rows_of(record: Record, owner: Row | None = None) -> Rows:
    """Every row of a record and of what it owns, as it stands now; lists are copied.

    `owner` gives the column and the id of what the record itself belongs to, if anything.
    """
    rows: Rows = {}
    for key, row in _walk(record, owner or {}):
        if key in rows:
            raise ValueError(f"two rows of {key[0]} have the id {key[1]}")
        rows[key] = row
    return rows


def changes(before: Rows, after: Rows) -> set[str]:
    """The names of the columns that differ; those of rows that came or went too."""
    same = after.keys() & before.keys()
    differing = {name for key in same for name, value in after[key].items() if before[key][name] != value}
    moved = (rows[key] for rows in (before, after) for key in rows.keys() - same)
    return differing.union(*moved)


def write(connection: Connection, before: Rows, after: Rows) -> None:
    """Write the difference, inside the transaction of this connection.

    Changed rows go first: a row that moved to another owner must not disappear together with its old one.
    """
    changed = (key for key in after if key in before and after[key] != before[key])
    for table, rows in _by_table(changed, after):
        values: Row = {name: bindparam(f"new_{name}") for name in rows[0] if name != "id"}
        statement = table.update().where(table.c.id == bindparam("new_id")).values(values)
        connection.execute(statement, [{f"new_{name}": row[name] for name in row} for row in rows])
    for table, rows in _by_table((key for key in before if key not in after), before):
        statement = table.delete().where(table.c.id == bindparam("old_id"))
        connection.execute(statement, [{"old_id": row["id"]} for row in rows])
    for table, rows in _by_table((key for key in after if key not in before), after):
        connection.execute(table.insert(), rows)


def _walk(record: Record, owner: Row, before: int = 0) -> Iterator[tuple[Key, Row]]:
    """The row of a record and of all below it; `before` is the position of the brother that stands before it.

    A list comes back by position: where a row was put between others, those behind it move up.
    """
    shape = shape_of(type(record))
    row = _values(record)
    row.update(dict.fromkeys(shape.owner_columns), **owner)
    if "position" in row:
        row["position"] = max(row["position"], before + 1)
    yield (shape.table, record.id), row
    for owned in shape.owned:
        place = 0
        for each in shape.rows(record, owned):
            below = _walk(each, {owned.owner_column: record.id}, place)
            first = next(below)
            place = first[1].get("position", 0)
            yield first
            yield from below


def _values(record: Record) -> Row:
    names, values_of, lists = _reader(type(record))
    row = dict(zip(names, values_of(record), strict=True))
    for name in lists:
        row[name] = list(row[name])
    return row


@cache
def _reader(type: type[Record]) -> tuple[tuple[str, ...], Any, tuple[str, ...]]:
    columns = shape_of(type).columns
    names = tuple(each.name for each in columns)
    return names, attrgetter(*names), tuple(each.name for each in columns if each.kind == "list")


def _by_table(keys: Iterable[Key], rows: Rows) -> Iterator[tuple[Any, list[Row]]]:
    grouped: dict[str, list[Row]] = defaultdict(list)
    for key in keys:
        grouped[key[0]].append(rows[key])
    for name, found in grouped.items():
        yield Record.metadata.tables[name], found
