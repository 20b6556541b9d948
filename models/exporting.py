"""Knows which files left the store: each is a link in the trail of its dossier, with what it was and for whom."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from models.sealing import NotOpened, unseal
from models.trail import EXPORTED, Trail, key_of, seal_place
from models.trail_tables import TRAIL, TRAIL_VALUE


@dataclass(frozen=True)
class Export:
    """One file that left: `what` it was, for which `reader` (see `Recipient.label`), and of which version (0: none)."""

    at: datetime
    who: str
    what: str
    reader: str
    version: int
    sha256: str


def note_export(
    connection: Connection, trail: Trail, assessment_id: str, what: str, reader: str, version: int, data: bytes
) -> None:
    """Add the link. The note is a code without content; no file name is kept."""
    said = {"reader": reader, "version": version, "sha256": hashlib.sha256(data).hexdigest()}
    trail.add(connection, assessment_id, EXPORTED, [said], note=f"{what}:{reader.partition(':')[0]}")


def exports_of(connection: Connection, assessment_id: str) -> list[Export]:
    """What left of a dossier, the oldest first; of what does not open only the day, the person and the code remain."""
    columns = select(TRAIL.c.step, TRAIL.c.at, TRAIL.c.who, TRAIL.c.note, TRAIL_VALUE.c.sealed)
    joined = columns.join(TRAIL_VALUE, TRAIL_VALUE.c.number == TRAIL.c.number)
    wanted = joined.where(TRAIL.c.assessment_id == assessment_id, TRAIL.c.kind == EXPORTED).order_by(TRAIL.c.number)
    key = key_of(connection, assessment_id) or b""
    found = []
    for row in connection.execute(wanted):
        what, _, kind = row.note.partition(":")
        try:
            said = unseal(key, seal_place(assessment_id, row.step, 0), bytes(row.sealed or b""))
        except NotOpened:
            said = {"reader": kind, "version": 0, "sha256": ""}
        found.append(Export(row.at, row.who, what, **said))
    return found
