"""Knows how a copy of the store is changed: beside it, and replaced only by a whole file that was found to be sound."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from models.backup import CopyFailed, check_copy, flush
from models.connection import open_engine, outside_transaction
from models.desk_keeping import catch_up, has_desk, let_go
from models.schema import SHIPPED
from models.store_errors import DAMAGED, StoreDamaged, code_of


@contextmanager
def rewriting(copy: Path, data_key: bytes) -> Iterator[Engine]:
    """An engine on a second file with all that is in a copy; afterwards that file takes the place of the copy.

    What was deleted in it is then in no page any more. Raises StoreDamaged, CopyFailed, OSError; the copy is then as
    it was.
    """
    part = copy.with_name(f"{copy.name}.deel")
    try:
        _write_part(part, copy)
        engine = open_engine(part, data_key)
        try:
            yield engine
            _keep_desk(engine)
            outside_transaction(engine, "VACUUM")
            outside_transaction(engine, "PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            engine.dispose()
        check_copy(part, data_key)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(part, copy)
        with suppress(OSError):  # some network drives cannot do this
            flush(copy.parent)
    except (DBAPIError, sqlcipher.Error) as error:
        raise (StoreDamaged(copy) if code_of(error) in DAMAGED else CopyFailed(copy.parent, error)) from error
    finally:
        _remove(part)


def _keep_desk(engine: Engine) -> None:
    """What went leaves the list and the index of words too; where the schema is an older one, no more than that."""
    with engine.begin() as connection:
        if has_desk(connection):
            version = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
            (catch_up if version == SHIPPED.revisions[-1] else let_go)(connection)


def _write_part(part: Path, copy: Path) -> None:
    """Only its owner may read it. A log left by one that was broken off would be played into it, and goes first."""
    _remove(part)
    os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    part.write_bytes(copy.read_bytes())


def _remove(part: Path) -> None:
    for each in (part, part.with_name(f"{part.name}-wal")):
        each.unlink(missing_ok=True)
