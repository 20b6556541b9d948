"""Step 4 per child: texts for child and parent, and the talk in which the decision is explained."""

from models.base import Mapped, Record, calendar_day, choice, date, free_text, owner, yes_or_no


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
    by: Mapped[str] = free_text()
    form: Mapped[str] = choice()  # explanation_form
    held_on: Mapped[date | None] = calendar_day()
    place: Mapped[str] = free_text()
    present: Mapped[str] = free_text()
    understood: Mapped[str] = free_text()
    reaction: Mapped[str] = free_text()
    follow_up: Mapped[str] = free_text()
