"""What a decision about a group of children asks beside its profiles: consultation and monitoring (method A.14)."""

from models.base import (
    Mapped,
    Record,
    Removable,
    calendar_day,
    choice,
    date,
    free_text,
    owner,
    position,
    references,
    whole_number,
)


class Consultation(Record, Removable):
    """How children of a group were asked, who took part and who was missing (General Comment 12, par. 9-13)."""

    __tablename__ = "consultation"

    assessment_id: Mapped[str | None] = owner("assessment")
    position: Mapped[int] = position()
    way: Mapped[str] = choice()  # consultation_ways
    on: Mapped[date | None] = calendar_day()
    place: Mapped[str] = free_text()
    by: Mapped[str] = free_text()
    participants: Mapped[int | None] = whole_number()
    composition: Mapped[str] = free_text()  # ages, how they were found
    profile_ids: Mapped[list[str]] = references("child")
    said: Mapped[str] = free_text()
    used: Mapped[str] = free_text()  # what was done with what they said
    missed: Mapped[str] = free_text()  # which groups were not reached, and why
    missed_plan: Mapped[str] = free_text()  # what is done to reach them still


class Monitoring(Record):
    """How it is followed whether the rule works for each kind of child; the day is the day of review."""

    __tablename__ = "monitoring"

    assessment_id: Mapped[str | None] = owner("assessment")
    indicators: Mapped[str] = free_text()
    data_source: Mapped[str] = free_text()
    equal_treatment: Mapped[str] = free_text()  # which data show that nobody is treated worse
    by: Mapped[str] = free_text()
    adjusts: Mapped[str] = free_text()  # who changes the rule when it does not work
