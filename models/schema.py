"""Knows which version of the schema a store has, and how an older store is brought to the version of this app."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine

from models.backup import begin_copy, row_counts
from models.connection import outside_transaction
from models.store_errors import DAMAGED, StoreDamaged, StoreTooNew, UpdateFailed, code_of


@dataclass(frozen=True)
class Migrations:
    """Where the steps from version to version are (as Alembic writes a package) and their names, oldest first."""

    location: str
    revisions: tuple[str, ...]


# Named here too, so that a store of this version opens without Alembic; a test keeps the names equal.
SHIPPED = Migrations("models:migrations", ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008"))
TRAIL_SINCE = "0003"


def bring_up_to_date(
    engine: Engine, path: Path, data_key: bytes, migrations: Migrations, with_copy: bool = True
) -> None:
    """Do nothing for a store of this version; make the tables of an empty one; update an older one.

    Before an update a copy is made beside the store and checked, unless it is a copy itself that is updated.
    Raises StoreTooNew, StoreDamaged, UpdateFailed.
    """
    found = version_of(engine, path)
    if found == migrations.revisions[-1]:
        return
    if found and found not in migrations.revisions:
        raise StoreTooNew()
    try:
        if found and with_copy:
            copy = copy_path(path, found)
            begin_copy(engine, data_key, copy.with_name(f"{copy.name}.deel")).keep_as(copy)
        _upgrade(engine, migrations)
    except Exception as error:
        raise (StoreDamaged(path) if code_of(error) in DAMAGED else UpdateFailed()) from error


def copy_path(path: Path, version: str) -> Path:
    """Where the store as it was under this version is kept."""
    return path.with_name(f"{path.stem}-versie-{version}{path.suffix}")


def version_of(engine: Engine, path: Path) -> str:
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


def _upgrade(engine: Engine, migrations: Migrations) -> None:
    """All steps in one transaction. Foreign keys are off meanwhile: rebuilding a table would delete its children."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", migrations.location.replace("%", "%%"))
    outside_transaction(engine, "PRAGMA foreign_keys = OFF")
    try:
        with engine.begin() as connection:
            before = row_counts(connection)
            config.attributes["connection"] = connection
            command.upgrade(config, migrations.revisions[-1])
            _refuse_loss(connection, before)
    finally:
        outside_transaction(engine, "PRAGMA foreign_keys = ON")


def _refuse_loss(connection: Connection, before: dict[str, int]) -> None:
    loose = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    after = row_counts(connection)
    fewer = [table for table, count in before.items() if after.get(table, count) < count]
    if loose or fewer:
        raise ValueError(f"migration lost rows: {len(loose)} loose references, fewer rows in {fewer}")
