"""Knows which version of the schema a store has, and how an older store is brought to the version of this app."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from models.connection import keyed, outside_transaction
from models.store_errors import DAMAGED, StoreDamaged, StoreTooNew, UpdateFailed, code_of

Counts = dict[str, int]


@dataclass(frozen=True)
class Migrations:
    """Where the steps from version to version are (as Alembic writes a package) and their names, oldest first."""

    location: str
    revisions: tuple[str, ...]


# Named here too, so that a store of this version opens without Alembic; a test keeps the names equal.
SHIPPED = Migrations("models:migrations", ("0001", "0002", "0003"))


def bring_up_to_date(engine: Engine, path: Path, data_key: bytes, migrations: Migrations) -> None:
    """Do nothing for a store of this version; make the tables of an empty one; update an older one.

    Before an update a copy is made beside the store and checked. Raises StoreTooNew, StoreDamaged, UpdateFailed.
    """
    found = _version(engine, path)
    if found == migrations.revisions[-1]:
        return
    if found and found not in migrations.revisions:
        raise StoreTooNew()
    try:
        if found:
            _keep_checked_copy(engine, path, data_key, found)
        _upgrade(engine, migrations)
    except Exception as error:
        raise (StoreDamaged(path) if code_of(error) in DAMAGED else UpdateFailed()) from error


def faults(cursor: Any) -> list[str]:
    """What is wrong with an open store: pages that were changed, broken indexes, references to nothing."""
    pages = [str(each[0]) for each in cursor.execute("PRAGMA cipher_integrity_check").fetchall()]
    inside = [str(each[0]) for each in cursor.execute("PRAGMA integrity_check").fetchall()]
    loose = [str(tuple(each)) for each in cursor.execute("PRAGMA foreign_key_check").fetchall()]
    return pages + [each for each in inside if each != "ok"] + loose


def copy_path(path: Path, version: str) -> Path:
    """Where the store as it was under this version is kept."""
    return path.with_name(f"{path.stem}-versie-{version}{path.suffix}")


def _version(engine: Engine, path: Path) -> str:
    """The version in the store; empty for a store that has no tables yet."""
    tables = {each[0] for each in outside_transaction(engine, "SELECT name FROM sqlite_master")}
    if not tables:
        return ""
    if "alembic_version" not in tables:
        raise StoreDamaged(path)
    rows = outside_transaction(engine, "SELECT version_num FROM alembic_version")
    if len(rows) != 1:
        raise StoreDamaged(path)
    return str(rows[0][0])


def _keep_checked_copy(engine: Engine, path: Path, data_key: bytes, version: str) -> None:
    """A copy takes the place of an earlier one only after it was found to be whole."""
    copy = copy_path(path, version)
    part = copy.with_name(f"{copy.name}.deel")
    part.unlink(missing_ok=True)
    outside_transaction(engine, f"VACUUM INTO '{str(part).replace(chr(39), chr(39) * 2)}'")
    with engine.connect() as connection:
        expected = _row_counts(connection)
    _check_copy(part, data_key, expected)
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    os.replace(part, copy)


def _check_copy(part: Path, data_key: bytes, expected: Counts) -> None:
    connection = keyed(part, data_key)
    try:
        wrong = faults(connection)
        counted = {table: _count(connection.execute, table) for table in expected}
    finally:
        connection.close()
    if wrong or counted != expected:
        raise StoreDamaged(part)


def _upgrade(engine: Engine, migrations: Migrations) -> None:
    """All steps in one transaction. Foreign keys are off meanwhile: rebuilding a table would delete its children."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", migrations.location.replace("%", "%%"))
    outside_transaction(engine, "PRAGMA foreign_keys = OFF")
    try:
        with engine.begin() as connection:
            before = _row_counts(connection)
            config.attributes["connection"] = connection
            command.upgrade(config, migrations.revisions[-1])
            _refuse_loss(connection, before)
    finally:
        outside_transaction(engine, "PRAGMA foreign_keys = ON")


def _refuse_loss(connection: Connection, before: Counts) -> None:
    loose = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    after = _row_counts(connection)
    fewer = [table for table, count in before.items() if after.get(table, count) < count]
    if loose or fewer:
        raise ValueError(f"migration lost rows: {len(loose)} loose references, fewer rows in {fewer}")


def _row_counts(connection: Connection) -> Counts:
    names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    return {name: _count(connection.exec_driver_sql, name) for name in names if not name.startswith("sqlite_")}


def _count(execute: Any, table: str) -> int:
    return int(execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])
