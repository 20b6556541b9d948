"""A frozen version: what was decided on one day, as bytes that are never written again."""

import hashlib

from sqlalchemy import Integer, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, choice, datetime, free_text, owner, present
from models.sealing import canonical
from models.trail_rows import plain


class Version(Record):
    """One sign-off: content, findings, Document and PDF as bytes, with who, when and under which method."""

    __tablename__ = "version"
    __table_args__ = (UniqueConstraint("assessment_id", "number"),)

    assessment_id: Mapped[str | None] = owner("assessment")
    number: Mapped[int] = mapped_column(Integer, default=0)
    status: Mapped[str] = choice()  # vastgesteld or voorlopig_vastgesteld
    frozen_at: Mapped[datetime] = present()
    by: Mapped[str] = free_text()
    role: Mapped[str] = free_text()
    method_version: Mapped[str] = choice()
    rules_version: Mapped[str] = choice()
    reason: Mapped[str] = free_text()  # why this version follows the one before
    content: Mapped[bytes] = mapped_column(LargeBinary, default=b"")  # the case file, canonical JSON in UTF-8
    findings: Mapped[bytes] = mapped_column(LargeBinary, default=b"")  # JSON list of the findings that remained
    document: Mapped[bytes] = mapped_column(LargeBinary, default=b"")  # the Document, JSON
    pdf: Mapped[bytes] = mapped_column(LargeBinary, default=b"", deferred=True)
    sha256: Mapped[str] = choice()  # of the content


def fingerprint_of(version_id: str, number: int, content_sha256: str) -> str:
    """What names a version on all its papers: SHA-256 over its id, its number and the SHA-256 of its content, in hex.

    Everybody who gets a paper reads it, also who may not know all of the content. A parent knows nearly all of it, and
    could try which address gives this number if it were made of the content alone. The id is random (122 bits) and
    leaves the store only with the whole dossier, so there is nothing to try against; and two versions with the same
    content bear marks that say nothing of each other.
    """
    said = ["kindvoorop-versie", 1, version_id, number, content_sha256]
    return hashlib.sha256(canonical(said)).hexdigest()


_SEALED = ("id", "assessment_id", "number", "status", "frozen_at", "by", "role", "method_version", "rules_version")
_BYTES = ("content", "findings", "document", "pdf")


def seal_of(version: Version) -> str:
    """SHA-256 over all that a version holds, in hexadecimal digits; the trail keeps it."""
    said = [plain(getattr(version, name)) for name in (*_SEALED, "reason", "sha256")]
    sums = [hashlib.sha256(getattr(version, name)).hexdigest() for name in _BYTES]
    return hashlib.sha256(canonical([*said, *sums])).hexdigest()
