"""A paper of a frozen version: for one reader, as bytes that are never written again."""

import hashlib
import zlib
from collections.abc import Iterable, Iterator

from sqlalchemy import Integer, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.base import Record, datetime, free_text, owner, present
from models.sealing import canonical
from models.trail_rows import plain
from models.version import Version

MOST_TEXT = 50_000_000
"""Bytes that the Documents of all papers that are read together may unfold to; one is some 200,000."""


class Paper(Record):
    """What one reader gets of a version: made when it was signed, or later when it was made known otherwise.

    What who decides gets stands in the version itself.
    """

    __tablename__ = "paper"
    __table_args__ = (UniqueConstraint("version_id", "number"),)

    version_id: Mapped[str | None] = owner("version")
    number: Mapped[int] = mapped_column(Integer, default=0)  # within its version, from 1
    reader: Mapped[str] = free_text()  # `Recipient.label`
    made_at: Mapped[datetime] = present()
    made_known: Mapped[str] = free_text()  # how the version was made known when this was made, as canonical JSON
    document: Mapped[bytes] = mapped_column(LargeBinary, default=b"")  # the Document, JSON, compressed with zlib
    pdf: Mapped[bytes] = mapped_column(LargeBinary, default=b"")

    def document_text(self, most: int = MOST_TEXT) -> bytes:
        """The Document as JSON. Raises ValueError when it is none, or larger than `most` bytes."""
        unpacker = zlib.decompressobj()
        try:
            text = unpacker.decompress(self.document, max(most, 1))
        except zlib.error as error:
            raise ValueError("no document") from error
        if not unpacker.eof:
            raise ValueError("no whole document")
        return text


def seal_of_paper(paper: Paper, version: int) -> str:
    """SHA-256 over all that a paper of this version holds, in hexadecimal digits; the trail keeps it."""
    said = [plain(getattr(paper, name)) for name in ("id", "number", "reader", "made_at", "made_known")]
    sums = [hashlib.sha256(each).hexdigest() for each in (paper.document, paper.pdf)]
    return hashlib.sha256(canonical([version, *said, *sums])).hexdigest()


def seals_of_papers(papers: Iterable[Paper], versions: Iterable[Version]) -> Iterator[tuple[tuple[int, int], str]]:
    """The seal of each paper, by the number of its version and its own."""
    numbers = {each.id: each.number for each in versions}
    for each in papers:
        number = numbers.get(each.version_id or "", 0)
        yield (number, each.number), seal_of_paper(each, number)
