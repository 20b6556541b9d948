"""Knows how an assessment is made of its plain rows, as a trail leads to them, without trust in what stands there."""

import re
from collections import defaultdict
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from models.assessment import Assessment
from models.shape import Column, Owned, Shape, shape_of, shapes
from models.trail_rows import NO_CONTENT, DoesNotFit, plain_row
from models.writing import Key, Row, Rows, rows_of

_TYPES: dict[str, type] = {"text": str, "code": str, "yes_no": bool, "list": list, "number": int}
_EMPTY: dict[str, Any] = {"text": "", "code": "", "yes_no": False, "list": []}
"""What stands in a column of which nothing is said; in columns of other kinds that is nothing at all."""
_LARGEST = 2**63 - 1
_UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")

_Place = tuple[str, str, str]
"""A table, the column in it that names an owner, and the id of that owner."""


def assessment_of(rows: Rows) -> Assessment:
    """The assessment that these rows are, each in its place. Raises DoesNotFit when they are not one."""
    roots = [row for (table, _), row in rows.items() if table == shape_of(Assessment).table]
    if len(roots) != 1:
        raise DoesNotFit(len(roots))
    made: Assessment = _record(shape_of(Assessment), roots[0], _by_owner(rows))
    # This says at once that nothing was left over, nothing moved, and nothing stood where there is no place for it.
    if {key: plain_row(row) for key, row in rows_of(made).items()} != {key: _whole(key, rows[key]) for key in rows}:
        raise DoesNotFit("rows")
    return made


def _by_owner(rows: Rows) -> dict[_Place, list[Row]]:
    found: dict[_Place, list[Row]] = defaultdict(list)
    for (table, _), row in rows.items():
        for name in _shape(table).owner_columns:
            if row.get(name) is not None:
                found[table, name, str(row[name])].append(row)
    return found


def _record(shape: Shape, row: Row, held: dict[_Place, list[Row]]) -> Any:
    said = (each for each in shape.columns if each.name not in NO_CONTENT)
    values = {each.name: _typed(each, row[each.name]) for each in said if each.name in row}
    for owned in shape.owned:
        values[owned.name] = _held(owned, str(row["id"]), held)
    return shape.type(**values)


def _held(owned: Owned, owner: str, held: dict[_Place, list[Row]]) -> Any:
    shape = shape_of(owned.type)
    rows = held.get((shape.table, owned.owner_column, owner), [])
    if owned.single:
        if len(rows) != 1:
            raise DoesNotFit(shape.table)
        return _record(shape, rows[0], held)
    made = [_record(shape, each, held) for each in rows]
    return sorted(made, key=lambda each: each.position)


def _typed(column: Column, value: Any) -> Any:
    """A plain value as the record holds it."""
    if value is None and (column.ref or column.kind in ("day", "moment", "number")):
        return None
    try:
        if column.kind == "day":
            return date.fromisoformat(value)
        if column.kind == "moment":
            return _moment(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise DoesNotFit(column.name) from error
    if type(value) is not _TYPES.get(column.kind) or not _can_be_kept(value):
        raise DoesNotFit(column.name)
    return list(value) if isinstance(value, list) else value


def _moment(value: str) -> datetime:
    moment = datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError(value)
    return moment.astimezone(UTC)


def _can_be_kept(value: Any) -> bool:
    """Whether a column can hold this: no number that is too large, no NUL and no half of a character."""
    if isinstance(value, list):
        return all(isinstance(each, str) and _can_be_kept(each) for each in value)
    if isinstance(value, str):
        return _UNKEEPABLE.search(value) is None
    return bool(abs(value) <= _LARGEST)


def _whole(key: Key, row: Row) -> Row:
    """A row with what was not said of it: the columns that came after it was written. What is no content goes."""
    return _unsaid(key[0]) | {name: value for name, value in row.items() if name not in NO_CONTENT}


@cache
def _unsaid(table: str) -> Row:
    shape = _shape(table)
    said = (each for each in shape.columns if each.name not in NO_CONTENT)
    empty = {each.name: None if each.ref else _EMPTY.get(each.kind) for each in said}
    return empty | dict.fromkeys(shape.owner_columns)


@cache
def _shape(table: str) -> Shape:
    found = next((each for each in shapes(Assessment) if each.table == table), None)
    if found is None:
        raise DoesNotFit(table)
    return found
