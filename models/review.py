"""The second reader: who was asked to read the dossier, what that colleague remarked, and what came of it."""

from models.base import (
    Mapped,
    Record,
    calendar_day,
    choice,
    date,
    datetime,
    field_path,
    free_text,
    owned_list,
    owner,
    position,
    present,
    yes_or_no,
)


class Remark(Record):
    """What a second reader says of one field, or of the whole file where none is named, and the answer to it."""

    __tablename__ = "remark"

    review_id: Mapped[str | None] = owner("review")
    position: Mapped[int] = position()
    field: Mapped[str] = field_path()
    text: Mapped[str] = free_text()
    by: Mapped[str] = free_text()
    at: Mapped[datetime] = present()
    reply: Mapped[str] = free_text()
    replied_by: Mapped[str] = free_text()
    done: Mapped[bool] = yes_or_no()


class Review(Record):
    """One reading by a colleague (General Comment 14, par. 94): asked, sent back, or agreed on a day."""

    __tablename__ = "review"

    assessment_id: Mapped[str | None] = owner("assessment")
    position: Mapped[int] = position()
    reader: Mapped[str] = free_text()
    role: Mapped[str] = free_text()
    asked_by: Mapped[str] = free_text()
    asked_on: Mapped[date | None] = calendar_day()
    status: Mapped[str] = choice()  # review_status
    closed_on: Mapped[date | None] = calendar_day()
    note: Mapped[str] = free_text()
    agreed_content: Mapped[str] = choice()  # SHA-256 of what was agreed with, in hexadecimal digits
    remarks: Mapped[list[Remark]] = owned_list("Remark", "review_id")
