"""Knows whether a store has the tables, columns and guards that this app made, and nothing beside them.

A trigger, a view or an index more can change what is written or read later, and no link of the trail would tell.
"""

import hashlib
from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import Connection

from models.assessment import Assessment
from models.desk_tables import DESK_WORD, MAKE_WORDS, SHADOWS
from models.trail_tables import GUARDS

_BESIDE = {"alembic_version", DESK_WORD, *SHADOWS}
_MADE_BY_SQLITE = "sqlite_autoindex_"
_KINDS = {"table": "De tabel", "view": "De weergave", "index": "De index", "trigger": "De bewaking"}

GUARD_SUMS = {
    "attachment_part_fits": "b27b42c7de386903165a9cd4ee12e724",
    "attachment_part_never_changes": "025be4cb9f6d0bca54fcdc1eefca02b4",
    "attachment_part_stays": "f4c06f2a35cd2c1658358d5c08e0f22b",
    "attachment_stays_itself": "7e17ee195920b28882e74c66cf27e72f",
    "paper_follows": "ec218ceb01beedf29f4976ee8b77e3c7",
    "paper_never_changes": "b47eb5ce8e4ac0ba0d465a5c1572e0d6",
    "paper_stays": "46ea5f96f7ecd7c5b2f8089c51e58a13",
    "trail_goes_on": "44a920385c89cb417fc3e1673dd02333",
    "trail_never_changes": "93e7b4e6c8fe2adf8a216ac0d8dc109e",
    "trail_never_shrinks": "ddace823dc509e952f8a4be661c5cd91",
    "trail_value_never_shrinks": "1562e9cb288595686fd3e163f20e97bb",
    "trail_value_of_the_last": "498ec372f21de12326bcddf98392aeea",
    "trail_value_only_goes": "589653d052b0bb639c9dd963e2ba6a4f",
    "version_follows": "1a810e1a0655927299422770826ba1e7",
    "version_never_changes": "5655d8bc27b69a1990407ed570ea0e87",
    "version_stays": "8272528d8554191923c3eb35d9420110",
}
"""The first half of the SHA-256 of how each guard is written: one of that name that guards nothing is another."""


def faults_of_schema(connection: Connection) -> tuple[list[str], bool]:
    """What is missing, more or other, and whether every table is there with the columns by which it is read."""
    held = _columns_there(connection)
    readable = all(held.get(table, frozenset()) >= expected for table, expected in columns().items())
    return list(_faults(_objects(connection), held)), readable


def _faults(there: dict[tuple[str, str], str], held: dict[str, frozenset[Any]]) -> Iterator[str]:
    expected = _expected()
    for kind, name in sorted(expected - there.keys()):
        yield f"{_KINDS[kind]} «{name}» ontbreekt."
    for kind, name in sorted(there.keys() - expected):
        if not name.startswith(_MADE_BY_SQLITE):
            yield f"{_KINDS.get(kind, kind)} «{name}» hoort niet in de kluis."
    for kind, name in sorted(expected & there.keys()):
        if not _as_made(kind, name, there[kind, name], held):
            yield f"{_KINDS[kind]} «{name}» is niet zoals de app die maakt."


def _objects(connection: Connection) -> dict[tuple[str, str], str]:
    rows = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master")
    return {(str(kind), str(name)): str(sql) for kind, name, sql in rows}


def _expected() -> set[tuple[str, str]]:
    indexes = {str(index.name) for table in Assessment.metadata.sorted_tables for index in table.indexes}
    by_kind = {"table": columns().keys() | _BESIDE, "index": indexes, "trigger": set(GUARDS)}
    return {(kind, name) for kind, names in by_kind.items() for name in names}


@cache
def _conditions() -> dict[str, str]:
    """The condition of each index, as it is written; empty for one over all rows."""
    indexes = (index for table in Assessment.metadata.sorted_tables for index in table.indexes)
    wheres = {str(each.name): each.dialect_options["sqlite"]["where"] for each in indexes}
    return {name: "" if where is None else str(where) for name, where in wheres.items()}


def _as_made(kind: str, name: str, sql: str, held: dict[str, frozenset[Any]]) -> bool:
    """Whether an object of this name is what it should be; an index with its own condition, mostly none."""
    if kind == "trigger":
        return sum_of(sql) == GUARD_SUMS.get(name)
    if kind == "index":
        return sql.partition(" WHERE ")[2] == _conditions()[name] and sql.startswith("CREATE INDEX ")
    if name == DESK_WORD:
        return sql == MAKE_WORDS
    return name in _BESIDE or held.get(name) == columns()[name]


def sum_of(sql: str) -> str:
    """What tells one way of writing a guard from another."""
    return hashlib.sha256(sql.encode("utf-8", "surrogatepass")).hexdigest()[:32]


@cache
def columns() -> dict[str, frozenset[Any]]:
    """The name of every column of every table, with whether it may be empty and whether it is the key."""
    tables = Assessment.metadata.sorted_tables
    return {
        table.name: frozenset((each.name, not each.nullable, each.primary_key) for each in table.columns)
        for table in tables
    }


def _columns_there(connection: Connection) -> dict[str, frozenset[Any]]:
    wanted = """SELECT made.name, held.name, held."notnull", held.pk
        FROM sqlite_master AS made, pragma_table_xinfo(made.name) AS held WHERE made.type = 'table'"""
    found: dict[str, set[Any]] = {}
    for table, name, filled, key in connection.exec_driver_sql(wanted):
        found.setdefault(str(table), set()).add((str(name), bool(filled), bool(key)))
    return {table: frozenset(each) for table, each in found.items()}
