"""Knows how a dossier that was erased also leaves a copy of the store, also one with an older schema."""

from collections.abc import Set
from pathlib import Path

from sqlalchemy import text

from models.recording import erase
from models.rewriting import rewriting
from models.trail import FROM_A_COPY, Trail


def erase_from_copy(copy: Path, data_key: bytes, assessment_ids: Set[str]) -> None:
    """Take these dossiers out of a copy. It is replaced as a whole, and only by one that was found to be sound.

    Raises StoreDamaged, CopyFailed, OSError; the copy is then as it was.
    """
    with rewriting(copy, data_key) as engine, engine.begin() as connection:
        has_trail = connection.scalar(text("SELECT 1 FROM sqlite_master WHERE name = 'trail'"))
        for each in sorted(assessment_ids):
            if has_trail:
                erase(connection, Trail(data_key), each, FROM_A_COPY)
            else:
                connection.execute(text("DELETE FROM assessment WHERE id = :id"), {"id": each})
