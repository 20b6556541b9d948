"""Knows how to write an assessment by what changed: its rows as they are now against those written last.

What is on screen takes no part in a transaction of the database: it is only read here. So a save that fails has
nothing to undo in it, and the next save finds the same difference again.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from operator import attrgetter, itemgetter
from typing import Any

from sqlalchemy import Connection, bindparam

from models.base import Record
from models.shape import Shape, shape_of

Key = tuple[str, str]  # table and id
Row = dict[str, Any]
Rows = dict[Key, Row]


def rows_of(record: Record, owner: Row | None = None) -> Rows:
    """Every row of a record and of what it owns, as it stands now; lists are copied.

    `owner` gives the column and the id of what the record itself belongs to, if anything.
    """
    rows: Rows = {}
    _gather(rows, record, owner or {})
    return rows


def changes(before: Rows, after: Rows) -> set[str]:
    """The names of the columns that differ; those of rows that came or went too."""
    same = after.keys() & before.keys()
    changed = (key for key in same if before[key] != after[key])  # most rows are as they were
    differing = {name for key in changed for name, value in after[key].items() if before[key][name] != value}
    moved = (rows[key] for rows in (before, after) for key in rows.keys() - same)
    return differing.union(*moved)


def differing(before: Rows, after: Rows) -> tuple[Rows, Rows]:
    """The rows that came, went or changed, as they were and as they are; most rows are as they were."""
    came = {key: row for key, row in after.items() if before.get(key) != row}
    went = {key: row for key, row in before.items() if key in came or key not in after}
    return went, came


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


def _gather(rows: Rows, record: Record, owner: Row, before: int = 0) -> int:
    """Put the row of a record and of all below it in `rows`; returns its position, 0 for a row without one.

    `before` is the position of the brother that stands before it. A list comes back by position: where a row was put
    between others, those behind it move up.
    """
    kind = _kind(type(record))
    row = dict(zip(kind.names, _values(kind, record), strict=True))
    for name in kind.lists:
        row[name] = list(row[name])
    row |= owner or kind.no_owner
    position = 0
    if kind.has_position:
        position = row["position"] = max(row["position"], before + 1)
    key = (kind.shape.table, row["id"])
    if key in rows:
        raise ValueError(f"two rows of {key[0]} have the id {key[1]}")
    rows[key] = row
    for owned in kind.shape.owned:
        place, below = 0, kind.no_owner_of[owned.name] | {owned.owner_column: row["id"]}
        for each in kind.shape.rows(record, owned):
            place = _gather(rows, each, below, place)
    return position


def _values(kind: "_Kind", record: Record) -> tuple[Any, ...]:
    """The values of the columns. A row that was loaded has them at hand, which takes a third of the time."""
    try:
        return kind.at_hand(record.__dict__)
    except KeyError:
        return kind.asked_for(record)


@dataclass(frozen=True)
class _Kind:
    """What is asked of every row of one kind, found out once."""

    shape: Shape
    names: tuple[str, ...]
    at_hand: Callable[[dict[str, Any]], tuple[Any, ...]]
    asked_for: Callable[[Record], tuple[Any, ...]]
    lists: tuple[str, ...]
    has_position: bool
    no_owner: Row
    no_owner_of: dict[str, Row]  # by the attribute that holds the rows


@cache
def _kind(type: type[Record]) -> _Kind:
    shape = shape_of(type)
    names = tuple(each.name for each in shape.columns)
    return _Kind(
        shape=shape,
        names=names,
        at_hand=itemgetter(*names),
        asked_for=attrgetter(*names),
        lists=tuple(each.name for each in shape.columns if each.kind == "list"),
        has_position="position" in names,
        no_owner=dict.fromkeys(shape.owner_columns),
        no_owner_of={each.name: dict.fromkeys(shape_of(each.type).owner_columns) for each in shape.owned},
    )


def _by_table(keys: Iterable[Key], rows: Rows) -> Iterator[tuple[Any, list[Row]]]:
    grouped: dict[str, list[Row]] = defaultdict(list)
    for key in keys:
        grouped[key[0]].append(rows[key])
    for name, found in grouped.items():
        yield Record.metadata.tables[name], found
