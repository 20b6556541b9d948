"""Step 4: texts for each child and parent, and the talk in which the decision is explained."""

from models.base import (
    Mapped,
    Record,
    calendar_day,
    choice,
    date,
    free_text,
    owner,
    position,
    reference,
    yes_or_no,
)


class Explanation(Record):
    """How one child gets its answer: texts, the planned talk and what came of it (GC12, par. 45)."""

    __tablename__ = "explanation"

    child_id: Mapped[str | None] = owner("child")
    child_text: Mapped[str] = free_text()
    parent_text: Mapped[str] = free_text()
    drawing: Mapped[bool] = yes_or_no()
    drawing_note: Mapped[str] = free_text()
    oral_part: Mapped[str] = free_text()  # told orally only; printed for the decision-maker alone
    planned_on: Mapped[date | None] = calendar_day()
    planned_time: Mapped[str] = choice()  # HH:MM
    by: Mapped[str] = free_text()
    form: Mapped[str] = choice()  # explanation_form
    held_on: Mapped[date | None] = calendar_day()
    text_sum: Mapped[str] = choice()  # SHA-256 of the letter that was explained, so that a later change is seen
    place: Mapped[str] = free_text()
    present: Mapped[str] = free_text()
    understood: Mapped[str] = free_text()
    reaction: Mapped[str] = free_text()
    follow_up: Mapped[str] = free_text()
    wants: Mapped[str] = choice()  # child_wants: to contest, to talk to the decider, both, neither
    parent_told_on: Mapped[date | None] = calendar_day()
    parent_told_by: Mapped[str] = free_text()
    parent_interpreter: Mapped[str] = choice()  # interpreter


class ParentLetter(Record):
    """The letter to one named parent or addressee: what was decided, until which day one can object, who helps (F.1).

    It holds only what this person may know. Of two for the same person the first counts.
    """

    __tablename__ = "parent_letter"

    assessment_id: Mapped[str | None] = owner("assessment")
    position: Mapped[int] = position()
    person_id: Mapped[str | None] = reference("person")
    text: Mapped[str] = free_text()
