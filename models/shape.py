"""Knows what each kind of record consists of: its columns by kind, what they refer to, and the rows it owns.

The store and the case file walk over an assessment by these shapes, so that a column is named in one place only.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from sqlalchemy import Boolean, Date, Integer, LargeBinary, String, Text, UniqueConstraint, inspect
from sqlalchemy.types import JSON

from models.base import Moment, Record

Kind = Literal["text", "code", "day", "moment", "number", "yes_no", "list", "bytes"]

_KINDS: tuple[tuple[type, Kind], ...] = (
    (Text, "text"),
    (String, "code"),
    (Date, "day"),
    (Moment, "moment"),
    (Integer, "number"),
    (Boolean, "yes_no"),
    (JSON, "list"),
    (LargeBinary, "bytes"),
)


@dataclass(frozen=True)
class Column:
    """One value of a record. `ref` and `refs` name the table of the record or records whose ids stand in it.

    A `path` is a text with ids of rows among its words.
    """

    name: str
    kind: Kind
    ref: str = ""
    refs: str = ""
    path: bool = False


@dataclass(frozen=True)
class Owned:
    """Rows that belong to a record: under which attribute, of which type, and which column names their owner."""

    name: str
    type: type[Record]
    owner_column: str
    single: bool


@dataclass(frozen=True)
class Shape:
    """A kind of record: its table, its values, the columns that name an owner, its rows, and what makes it unique.

    `unique` holds the columns, owners aside, by which a row differs from its brothers; empty where nothing does.
    """

    type: type[Record]
    table: str
    columns: tuple[Column, ...]
    owner_columns: tuple[str, ...]
    owned: tuple[Owned, ...]
    unique: tuple[str, ...]

    def rows(self, record: Record, owned: Owned) -> list[Any]:
        """The rows that a record holds under one attribute."""
        held = getattr(record, owned.name)
        return [held] if owned.single else list(held)


@cache
def shape_of(type: type[Record]) -> Shape:
    """The shape of one kind of record."""
    mapper = inspect(type)
    table: Any = mapper.local_table
    columns = [attribute.columns[0] for attribute in mapper.column_attrs]
    owners = tuple(each.name for each in columns if "owner" in each.info)
    return Shape(
        type=type,
        table=table.name,
        columns=tuple(_column(each) for each in columns if "owner" not in each.info),
        owner_columns=owners,
        owned=tuple(_owned(each) for each in mapper.relationships),
        unique=_unique(table, owners),
    )


def shapes(root: type[Record]) -> Iterator[Shape]:
    """The shape of a kind of record and of every kind that belongs to it, each once."""
    seen: set[Shape] = set()
    waiting = [shape_of(root)]
    while waiting:
        shape = waiting.pop(0)
        if shape not in seen:
            seen.add(shape)
            yield shape
            waiting += [shape_of(each.type) for each in shape.owned]


def _column(column: Any) -> Column:
    kind = next(kind for type, kind in _KINDS if isinstance(column.type, type))
    return Column(column.name, kind, column.info.get("ref", ""), column.info.get("refs", ""), "path" in column.info)


def _owned(relation: Any) -> Owned:
    (pair,) = relation.local_remote_pairs
    return Owned(relation.key, relation.mapper.class_, pair[1].name, not relation.uselist)


def _unique(table: Any, owners: tuple[str, ...]) -> tuple[str, ...]:
    constraints = (each for each in table.constraints if isinstance(each, UniqueConstraint))
    names = (each.name for constraint in constraints for each in constraint.columns)
    return tuple(name for name in names if name not in owners)


_BY_THE_APP = ("id", "position", "number")


def is_blank(record: Record) -> bool:
    """Whether nobody filled in anything here: it holds no more than a record of its kind is born with."""
    return _is_as(record, type(record)())


def _is_as(record: Record, born: Record) -> bool:
    shape = shape_of(type(record))
    told = (each.name for each in shape.columns if each.name not in _BY_THE_APP and each.kind != "moment")
    return all(getattr(record, each) == getattr(born, each) for each in told) and all(
        _rows_are_as(shape.rows(record, each), shape.rows(born, each)) for each in shape.owned
    )


def _rows_are_as(rows: list[Any], born: list[Any]) -> bool:
    if len(rows) < len(born):
        return False
    alike = all(_is_as(row, other) for row, other in zip(rows, born, strict=False))
    return alike and all(is_blank(row) for row in rows[len(born) :])


def all_rows(record: Record) -> Iterator[Record]:
    """A record and everything that belongs to it, removed rows too."""
    yield record
    shape = shape_of(type(record))
    for owned in shape.owned:
        for each in shape.rows(record, owned):
            yield from all_rows(each)


def refers(record: Record, id: str) -> bool:
    """Whether a value of this very record names the row with this id: the store refuses to let such a row go."""
    columns = shape_of(type(record)).columns
    return any(getattr(record, each.name) == id for each in columns if each.ref) or any(
        id in getattr(record, each.name) for each in columns if each.refs
    )


def list_with(record: Record, row: Record) -> list[Any] | None:
    """The list, of this record or of anything that belongs to it, that this very row stands in."""
    for each in all_rows(record):
        for owned in shape_of(type(each)).owned:
            rows = None if owned.single else getattr(each, owned.name)
            if rows is not None and any(other is row for other in rows):
                found: list[Any] = rows
                return found
    return None
