"""Knows how a copy of the store is made and checked, and what stands in a copy, without ever changing one."""

import os
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from models.connection import READING, keyed, outside_transaction
from models.store_errors import DAMAGED, StoreDamaged, StoreError, code_of
from models.trail import ERASED, FROM_A_COPY, WITHDRAWN, Anchor

Counts = dict[str, int]


class CopyFailed(StoreError):
    """A copy could not be written; nothing stands under its name that was not there before."""

    def __init__(self, folder: Path, error: BaseException) -> None:
        full = code_of(error) == sqlcipher.SQLITE_FULL
        why = "de schijf is vol" if full else "de schijf weigert te schrijven"
        super().__init__(f"In {folder} kan geen kopie worden gemaakt: {why}.")


@dataclass(frozen=True)
class DossierState:
    """One dossier as it stands in a copy or in the store; times in UTC, `versions` counts what was frozen."""

    id: str
    title: str
    changed_at: datetime
    versions: int


@dataclass(frozen=True)
class UncheckedCopy:
    """A copy that was only just written. It takes the place of nothing before `keep_as` found it to be whole."""

    path: Path
    counts: Counts
    data_key: bytes = field(repr=False)

    def keep_as(self, target: Path) -> None:
        """Check the copy, bring it down to the disk, and only then give it this name.

        Touches nothing of the open store, so that it can be done beside it. Raises StoreDamaged, OSError; the copy is
        then gone and what had this name is still there.
        """
        try:
            check_copy(self.path, self.data_key, self.counts)
            with self.path.open("rb+") as file:
                os.fsync(file.fileno())
            os.replace(self.path, target)
        except BaseException:
            self.path.unlink(missing_ok=True)
            raise
        flush(target.parent)


_LAST_LINK = f"""
    SELECT number, chained FROM trail WHERE NOT (kind IN ('{ERASED}', '{WITHDRAWN}') AND note = '{FROM_A_COPY}')
    ORDER BY number DESC LIMIT 1"""

TALKS = "SELECT id, withdrawn_at FROM hearing"
"""Every talk, and when its words were last withdrawn."""


def begin_copy(engine: Engine, data_key: bytes, part: Path) -> UncheckedCopy:
    """Write all that is saved to a new file, under the same key.

    Raises CopyFailed, OSError, or the error of a store that cannot be read.
    """
    try:
        part.unlink(missing_ok=True)
        # Made here and filled by VACUUM, so that from the start only its owner may read it.
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        outside_transaction(engine, f"VACUUM INTO '{str(part).replace(chr(39), chr(39) * 2)}'")
        with engine.connect().execution_options(**READING) as connection:
            counts = row_counts(connection)
    except (sqlcipher.Error, DBAPIError) as error:
        part.unlink(missing_ok=True)
        if code_of(error) in DAMAGED:
            raise
        raise CopyFailed(part.parent, error) from error
    return UncheckedCopy(part, counts, data_key)


def check_copy(path: Path, data_key: bytes, expected: Counts | None = None) -> None:
    """Read a whole copy, without changing it or leaving anything beside it. Raises StoreDamaged.

    `expected` gives the number of rows that each table must have.
    """
    connection = read_only(path, data_key)
    try:
        wrong = bool(faults(connection))
        counted = {table: _count(connection.execute, table) for table in expected or {}}
    except sqlcipher.DatabaseError as error:
        raise StoreDamaged(path) from error
    finally:
        connection.close()
    if wrong or counted != (expected or {}):
        raise StoreDamaged(path)


def schema_version(path: Path, data_key: bytes) -> str:
    """The version of the schema in a copy. Raises StoreDamaged."""
    return str(_rows(path, data_key, "SELECT version_num FROM alembic_version")[0][0])


def dossiers_in(path: Path, data_key: bytes) -> list[DossierState]:
    """The dossiers in a copy that were not removed, read without changing it. Raises StoreDamaged."""
    return _states(_rows(path, data_key, _DOSSIERS))


def anchor_in(path: Path, data_key: bytes) -> Anchor | None:
    """The last link in the trail of a copy when it was made; None where there is none. Raises StoreDamaged.

    What was erased or withdrawn from the copy itself afterwards is no part of the chain of the store.
    """
    if not _rows(path, data_key, "SELECT 1 FROM sqlite_master WHERE name = 'trail'"):
        return None
    last = _rows(path, data_key, _LAST_LINK)
    return Anchor(*last[0]) if last else None


def dossier_ids_in(path: Path, data_key: bytes) -> set[str]:
    """The ids of all dossiers in a copy, also of those that were only marked as removed. Raises StoreDamaged."""
    return {str(each[0]) for each in _rows(path, data_key, "SELECT id FROM assessment")}


def talks_in(path: Path, data_key: bytes) -> dict[str, str]:
    """The ids of all talks in a copy, with when words were last withdrawn, as it is stored. Raises StoreDamaged.

    Before there was a column for that moment, no words could be withdrawn.
    """
    columns = {each[0] for each in _rows(path, data_key, "SELECT name FROM pragma_table_info('hearing')")}
    wanted = TALKS if "withdrawn_at" in columns else "SELECT id, NULL FROM hearing"
    return {str(id): str(at or "") for id, at in _rows(path, data_key, wanted)}


def dossiers_of(engine: Engine) -> list[DossierState]:
    """The dossiers in an open store that were not removed."""
    return _states(outside_transaction(engine, _DOSSIERS))


def read_only(path: Path, data_key: bytes) -> Any:
    """A connection that can only read. `immutable` makes it leave no log beside the file and take no lock on it."""
    name = quote(path.absolute().as_posix())
    uri = f"file://{'' if name.startswith('/') else '/'}{name}?immutable=1"
    try:
        connection = sqlcipher.connect(uri, uri=True, isolation_level=None)
    except sqlcipher.OperationalError as error:
        raise StoreDamaged(path) from error
    key = f"key = \"x'{data_key.hex()}'\""
    for each in ("cipher_log = off", "cipher_log_level = NONE", key, "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {each}")
    return connection


def fold_in_log(path: Path, data_key: bytes) -> None:
    """Take over into a copy what stands in the log beside it: somebody copied the files of a store that was open.

    Raises StoreDamaged.
    """
    connection = keyed(path, data_key)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except sqlcipher.DatabaseError as error:
        raise StoreDamaged(path) from error
    finally:
        connection.close()


def faults(cursor: Any) -> list[str]:
    """What is wrong with an open store: pages that were changed, broken indexes, references to nothing."""
    pages = [str(each[0]) for each in cursor.execute("PRAGMA cipher_integrity_check").fetchall()]
    inside = [str(each[0]) for each in cursor.execute("PRAGMA integrity_check").fetchall()]
    loose = [str(tuple(each)) for each in cursor.execute("PRAGMA foreign_key_check").fetchall()]
    return pages + [each for each in inside if each != "ok"] + loose


def row_counts(connection: Connection) -> Counts:
    """How many rows each table has."""
    names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
    return {name: _count(connection.exec_driver_sql, name) for name in names if not name.startswith("sqlite_")}


# Plain SQL over columns that every version of the schema has: a copy may be older than this app.
_DOSSIERS = (
    "SELECT id, title, changed_at, (SELECT count(*) FROM version WHERE assessment_id = assessment.id)"
    " FROM assessment WHERE removed_at IS NULL ORDER BY changed_at DESC, id"
)


def _states(rows: list[Any]) -> list[DossierState]:
    return [DossierState(row[0], row[1], datetime.fromisoformat(row[2]).replace(tzinfo=UTC), row[3]) for row in rows]


def _rows(path: Path, data_key: bytes, statement: str) -> list[Any]:
    connection = read_only(path, data_key)
    try:
        return list(connection.execute(statement).fetchall())
    except sqlcipher.DatabaseError as error:
        raise StoreDamaged(path) from error
    finally:
        connection.close()


def _count(execute: Any, table: str) -> int:
    return int(execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])


def flush(folder: Path) -> None:
    """Make the new name durable; Windows does that by itself and cannot open a folder."""
    if os.name != "nt":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
