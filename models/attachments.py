"""Knows how the bytes of files lie in the store: in pieces, apart from the dossier, and checked by their sum."""

import hashlib
from collections.abc import Iterator

from sqlalchemy import Column, Connection, ForeignKey, Integer, LargeBinary, String, Table, insert

from models.base import Record
from models.evidence import MOST_BYTES, MOST_OF_A_DOSSIER, PIECE, Attachment
from models.store_errors import AttachmentTooLarge

NOTHING = hashlib.sha256().hexdigest()
"""The checksum of no bytes at all."""

PART = Table(
    "attachment_part",
    Record.metadata,
    Column("attachment_id", String(64), ForeignKey("attachment.id", ondelete="CASCADE"), primary_key=True),
    Column("place", Integer, primary_key=True),  # from 0, without gaps
    Column("bytes", LargeBinary, nullable=False),
)


def describe(attachment: Attachment, data: bytes) -> None:
    """Fill in what follows from the bytes that belong to this row. Raises AttachmentTooLarge."""
    if len(data) > MOST_BYTES:
        raise AttachmentTooLarge(len(data), MOST_BYTES)
    attachment.size, attachment.sha256 = len(data), hashlib.sha256(data).hexdigest()
    attachment.has_bytes = True


def refuse_more(attachments: list[Attachment], data: bytes) -> None:
    """Raise AttachmentTooLarge when a dossier with these files has no room for these bytes."""
    held = sum(each.size or 0 for each in attachments if each.has_bytes)
    if held + len(data) > MOST_OF_A_DOSSIER:
        raise AttachmentTooLarge(held + len(data), MOST_OF_A_DOSSIER, whole=True)


def write_bytes(connection: Connection, attachment_id: str, data: bytes) -> None:
    """Write the bytes of a new row, inside the transaction that writes the row."""
    for place, begin in enumerate(range(0, len(data), PIECE)):
        piece = {"attachment_id": attachment_id, "place": place, "bytes": data[begin : begin + PIECE]}
        connection.execute(insert(PART), piece)


def piece_of(connection: Connection, attachment_id: str, place: int) -> bytes | None:
    """One piece of a file; None behind the last."""
    return next((piece for piece in _read(connection, attachment_id, place)), None)


def sum_of(connection: Connection, attachment_id: str) -> tuple[int, str]:
    """How many bytes are kept of a file, and their SHA-256; one piece in memory at a time."""
    size, digest, wanted = 0, hashlib.sha256(), "SELECT place FROM attachment_part WHERE attachment_id = ? ORDER BY 1"
    for (place,) in connection.exec_driver_sql(wanted, (attachment_id,)).fetchall():
        for piece in _read(connection, attachment_id, place):
            size += len(piece)
            digest.update(piece)
    return size, digest.hexdigest()


def bytes_of(connection: Connection, attachment_id: str) -> bytes:
    """All bytes of one file; it is never larger than what one file may be."""
    wanted = "SELECT place FROM attachment_part WHERE attachment_id = ? ORDER BY 1"
    places = connection.exec_driver_sql(wanted, (attachment_id,)).fetchall()
    return b"".join(piece for (place,) in places for piece in _read(connection, attachment_id, place))


def kept_ids_of(connection: Connection, assessment_id: str) -> set[str]:
    """The ids of the files of one dossier of which the bytes are kept."""
    wanted = """SELECT attachment.id FROM attachment JOIN source ON source.id = attachment.source_id
        WHERE source.assessment_id = ? AND attachment.has_bytes"""
    return {str(each[0]) for each in connection.exec_driver_sql(wanted, (assessment_id,))}


def kept_ids(connection: Connection) -> set[str]:
    """The ids of the files of which any piece is kept."""
    return {str(each[0]) for each in connection.exec_driver_sql("SELECT DISTINCT attachment_id FROM attachment_part")}


def _read(connection: Connection, attachment_id: str, place: object) -> Iterator[bytes]:
    """A piece read without trust: what somebody wrote as text or number is not taken for the bytes that it was."""
    wanted = "SELECT CAST(bytes AS BLOB), typeof(bytes) FROM attachment_part WHERE attachment_id = ? AND place = ?"
    for found, kind in connection.exec_driver_sql(wanted, (attachment_id, place)):
        yield bytes(found) if kind == "blob" else kind.encode()
