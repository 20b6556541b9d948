"""What the file rests on: sources with their files, numbered facts, what cites them, and who may know them."""

from sqlalchemy import CheckConstraint

from models.base import (
    Mapped,
    Record,
    Removable,
    calendar_day,
    choice,
    date,
    datetime,
    free_text,
    owned_list,
    owner,
    position,
    present,
    reference,
    references,
    sequence,
    whole_number,
    yes_or_no,
)

_SHARED = (
    "fact_id",
    "source_id",
    "hearing_id",
    "observation_id",
    "parent_view_id",
    "safety_signal_id",
    "attachment_id",
)
_CITING = ("of_fact_id", "of_element_id", "of_interest_id", "of_weighing_id")

PIECE = 1024 * 1024
"""Bytes that lie together: large enough to be quick, small enough to read one after another."""
MOST_BYTES = 25_000_000
"""Of one file. A report of a hundred scanned pages is about 10 MB and the photo of a telephone 5 MB; what is larger is
nearly always a scan at too fine a setting, and it would make saving and every backup wait."""
MOST_OF_A_DOSSIER = 200_000_000
"""Of all files of one dossier, so that the whole store still fits in a backup on a USB stick."""


def _exactly_one(columns: tuple[str, ...]) -> str:
    return " + ".join(f"({name} IS NOT NULL)" for name in columns) + " = 1"


class Sharing(Record):
    """What one named person may know of a fact, source, file or statement (method B.3).

    No row for a person means that everything may be shared with that person.
    """

    __tablename__ = "sharing"
    __table_args__ = (CheckConstraint(_exactly_one(_SHARED), name="one_owner"),)

    fact_id: Mapped[str | None] = owner("fact")
    source_id: Mapped[str | None] = owner("source")
    hearing_id: Mapped[str | None] = owner("hearing")
    observation_id: Mapped[str | None] = owner("observation")
    parent_view_id: Mapped[str | None] = owner("parent_view")
    safety_signal_id: Mapped[str | None] = owner("safety_signal")
    attachment_id: Mapped[str | None] = owner("attachment")
    position: Mapped[int] = position()
    person_id: Mapped[str | None] = reference("person")
    level: Mapped[str] = choice()  # sharing_level: alles, samenvatting, niets
    reason: Mapped[str] = free_text()


class Attachment(Record):
    """A file that belongs to a source: what it is called, what it is, and by its checksum which file it is.

    Its bytes lie apart (see `models.attachments`). Whoever takes a row away takes the bytes away for good, so it is
    not merely marked as removed; that it was there, and its checksum, stay in the trail and in frozen versions.
    """

    __tablename__ = "attachment"

    source_id: Mapped[str | None] = owner("source")
    position: Mapped[int] = position()
    name: Mapped[str] = free_text()  # what the person calls it; at first the name of the file
    kind: Mapped[str] = choice()  # pdf, png, jpeg, tiff or webp, by what is in it
    size: Mapped[int | None] = whole_number()  # bytes
    sha256: Mapped[str] = choice()  # of the bytes that are kept, in hexadecimal digits
    added_at: Mapped[datetime] = present()
    pages: Mapped[int | None] = whole_number()  # None where the file does not say so for certain
    width: Mapped[int | None] = whole_number()  # pixels of an image as it is shown
    height: Mapped[int | None] = whole_number()
    cleaned: Mapped[bool] = yes_or_no()  # whether hidden data, such as the place of a photo, was taken out
    has_bytes: Mapped[bool] = yes_or_no()  # whether the bytes are in this store; not when the row came from a case file
    sharing: Mapped[list[Sharing]] = owned_list("Sharing", "attachment_id")


class Source(Record, Removable):
    """A document, talk or register that facts come from; `number` is never given out twice."""

    __tablename__ = "source"

    assessment_id: Mapped[str | None] = owner("assessment")
    position: Mapped[int] = position()
    number: Mapped[int] = sequence()
    kind: Mapped[str] = choice()  # source_kind
    title: Mapped[str] = free_text()
    dated: Mapped[date | None] = calendar_day()
    origin: Mapped[str] = free_text()
    author: Mapped[str] = free_text()
    author_role: Mapped[str] = choice()  # author_role
    expertise: Mapped[str] = free_text()  # of an expert: why this person can judge this
    conclusion: Mapped[str] = free_text()  # of a report: what it concludes about the child
    pages: Mapped[str] = free_text()
    anonymous_reporter: Mapped[bool] = yes_or_no()
    secret_address: Mapped[bool] = yes_or_no()
    attachments: Mapped[list[Attachment]] = owned_list("Attachment", "source_id")
    sharing: Mapped[list[Sharing]] = owned_list("Sharing", "source_id")


class Citation(Record):
    """One thing that a fact, element, interest or weighing rests on: a fact, or a source with its page."""

    __tablename__ = "citation"
    __table_args__ = (
        CheckConstraint(_exactly_one(_CITING), name="one_owner"),
        CheckConstraint("fact_id IS NULL OR source_id IS NULL", name="one_target"),
    )

    of_fact_id: Mapped[str | None] = owner("fact")
    of_element_id: Mapped[str | None] = owner("element")
    of_interest_id: Mapped[str | None] = owner("other_interest")
    of_weighing_id: Mapped[str | None] = owner("weighing")
    position: Mapped[int] = position()
    fact_id: Mapped[str | None] = reference("fact")
    source_id: Mapped[str | None] = reference("source")
    page: Mapped[str] = free_text()


class Fact(Record, Removable):
    """A numbered fact with its sources, whether it was checked, who disputes it, and what is concluded.

    A fact without kind is a quick line that was taken down and is still to be sorted.
    """

    __tablename__ = "fact"

    assessment_id: Mapped[str | None] = owner("assessment")
    position: Mapped[int] = position()
    number: Mapped[int] = sequence()
    kind: Mapped[str] = choice()  # fact_kind
    text: Mapped[str] = free_text()
    dated: Mapped[date | None] = calendar_day()
    child_ids: Mapped[list[str]] = references("child")
    citations: Mapped[list[Citation]] = owned_list("Citation", "of_fact_id")
    checked: Mapped[str] = choice()  # checked: ja, nee, nvt
    checked_by: Mapped[str] = free_text()
    checked_how: Mapped[str] = free_text()
    disputed_by: Mapped[str] = free_text()
    dispute_reply: Mapped[str] = free_text()
    conclusion: Mapped[str] = free_text()
    conclusion_reason: Mapped[str] = free_text()
    secret_address: Mapped[bool] = yes_or_no()
    sharing: Mapped[list[Sharing]] = owned_list("Sharing", "fact_id")
