"""Knows how a dossier that was erased also leaves a copy of the store, also one with an older schema."""

import os
from pathlib import Path

from sqlalchemy import text

from models.backup import FROM_A_COPY, check_copy
from models.connection import open_engine, outside_transaction
from models.recording import erase
from models.trail import Trail


def erase_from_copy(copy: Path, data_key: bytes, assessment_ids: set[str]) -> None:
    """Take these dossiers out of a copy. It is replaced as a whole, and only by one that was found to be sound.

    Raises StoreDamaged, OSError or an error of the database; the copy is then as it was.
    """
    part = copy.with_name(f"{copy.name}.deel")
    try:
        part.write_bytes(copy.read_bytes())
        _erase(part, data_key, assessment_ids)
        check_copy(part, data_key)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(part, copy)
    finally:
        for each in (part, part.with_name(f"{part.name}-wal")):
            each.unlink(missing_ok=True)


def _erase(part: Path, data_key: bytes, assessment_ids: set[str]) -> None:
    engine = open_engine(part, data_key)
    try:
        with engine.begin() as connection:
            has_trail = connection.scalar(text("SELECT 1 FROM sqlite_master WHERE name = 'trail'"))
            for each in sorted(assessment_ids):
                if has_trail:
                    erase(connection, Trail(data_key), each, FROM_A_COPY)
                else:
                    connection.execute(text("DELETE FROM assessment WHERE id = :id"), {"id": each})
        outside_transaction(engine, "VACUUM")
        outside_transaction(engine, "PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        engine.dispose()
