"""Knows where the rows of a trail stand in a dossier: what each is called in Dutch, and the path of its fields."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from app.casefile import Case
from app.casefile_schema import REFERABLE, identity, key_of
from app.field_names import name_of
from app.fields import Field
from app.method import Method
from app.version_words import GONE, Words
from models.assessment import Assessment
from models.shape import Owned, Shape, shape_of, shapes
from models.writing import Key, Row, Rows
from resources.language import tr

_Brothers = tuple[str, str, str]
"""A table, the column in it that names an owner, and the id of that owner."""


@dataclass(frozen=True)
class Standing:
    """Where a row stands: its name and those of the rows around it from the outside in, and the path to it."""

    names: tuple[str, ...] = ()
    path: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """«Kind Lena · Ideaal besluit»; empty for the dossier itself."""
        return " · ".join(f"{each[:1].upper()}{each[1:]}" for each in self.names)

    def field(self, column: str = "") -> Field:
        """The path of a field of this row, or of the row."""
        return "/".join(filter(None, (*self.path, column)))


class HistoryPlaces:
    """The rows that a trail knows, also those that went, under the names that they bear now."""

    def __init__(self, rows: Rows, method: Method) -> None:
        self._rows = rows
        self.words = Words(_case(rows), method)
        self._found: dict[Key, Standing] = {}
        self._brothers: dict[_Brothers, list[Row]] = defaultdict(list)
        for key, row in rows.items():
            if (owner := owner_of(key[0], row)) is not None:
                self._brothers[key[0], owner, row[owner]].append(row)
        for brothers in self._brothers.values():
            brothers.sort(key=lambda row: row.get("position") or 0)

    def standing(self, key: Key) -> Standing:
        """Where this row stands."""
        if key not in self._found:
            self._found[key] = self._find(key)
        return self._found[key]

    def _find(self, key: Key) -> Standing:
        table, row = key[0], self._rows.get(key)
        if row is None:
            return Standing((tr(GONE),))  # its words were erased, and it with them
        column = owner_of(table, row)
        if column is None:
            return Standing()
        shape, owned = owners()[table, column]
        above, collection = self.standing((shape.table, row[column])), key_of(owned.name)
        if owned.single:
            return Standing((*above.names, name_of(collection, shape.table)), (*above.path, collection))
        name = self.words.row(table, collection, row, self._place(table, column, row))
        return Standing((*above.names, name), (*above.path, collection, *_row_path(shape_in(table), row)))

    def _place(self, table: str, column: str, row: Row) -> int:
        """The place among the rows that were not removed, and this one."""
        brothers = self._brothers[table, column, row[column]]
        shown = [each for each in brothers if each is row or not each.get("removed_at")]
        return next(place for place, each in enumerate(shown, 1) if each is row)


def owner_of(table: str, row: Row) -> str | None:
    """The column of a row that names its owner; None for the dossier itself."""
    return next((each for each in shape_in(table).owner_columns if row.get(each)), None)


@cache
def shape_in(table: str) -> Shape:
    """The shape of the rows in a table of a dossier."""
    return next(each for each in shapes(Assessment) if each.table == table)


@cache
def owners() -> dict[tuple[str, str], tuple[Shape, Owned]]:
    """What a row belongs to, by its table and the column that names its owner."""
    return {
        (shape_of(owned.type).table, owned.owner_column): (shape, owned)
        for shape in shapes(Assessment)
        for owned in shape.owned
    }


def _row_path(shape: Shape, row: Row) -> tuple[str, ...]:
    keys = identity(shape) if shape.table not in REFERABLE else ()
    return tuple(str(row[each]) for each in keys or ("id",) if row.get(each))


def _case(rows: Rows) -> Case:
    """As much of a case file as names rows: those that others point at."""
    case: Case = {}
    for owned in shape_of(Assessment).owned:
        if (table := shape_of(owned.type).table) in REFERABLE:
            held = [row for key, row in rows.items() if key[0] == table]
            case[key_of(owned.name)] = sorted(held, key=lambda row: row.get("position") or 0)
    kinds = (row.get("decision_type") for key, row in rows.items() if key[0] == "assessment")
    return case | {"decision_type": next(kinds, "")}
