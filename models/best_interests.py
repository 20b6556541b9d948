"""Step 1 per child: elements, effects of the options on them, guided answers and the ideal decision."""

from sqlalchemy import UniqueConstraint

from models.base import (
    Mapped,
    Record,
    calendar_day,
    choice,
    date,
    datetime,
    free_text,
    list_of_words,
    moment,
    owned_list,
    owner,
    position,
    reference,
)
from models.evidence import Citation


class Element(Record):
    """What was found about one child on one element (E1 … E8) and how much it weighs in this case."""

    __tablename__ = "element"
    __table_args__ = (UniqueConstraint("child_id", "code"),)

    child_id: Mapped[str | None] = owner("child")
    position: Mapped[int] = position()
    code: Mapped[str] = choice()
    text: Mapped[str] = free_text()
    # the author's own text for a parent who may not know what this rests on
    parent_text: Mapped[str] = free_text()
    weight: Mapped[str] = choice()  # weight
    not_relevant_reason: Mapped[str] = free_text()
    certainty: Mapped[str] = choice()  # certainty
    concern: Mapped[str] = choice()  # yes_no_unknown: the flag of the short intake; it sets no weight (method G.2)
    concern_note: Mapped[str] = free_text()
    conditions: Mapped[list[str]] = list_of_words()  # conditions of the BIC model that this finding is about
    citations: Mapped[list[Citation]] = owned_list("Citation", "of_element_id")


class Impact(Record):
    """What one option does to one child on one element; a direction, never a number (method A.3)."""

    __tablename__ = "impact"
    __table_args__ = (UniqueConstraint("child_id", "element", "option_id"),)

    child_id: Mapped[str | None] = owner("child")
    position: Mapped[int] = position()
    element: Mapped[str] = choice()
    option_id: Mapped[str | None] = reference("option")
    effect: Mapped[str] = choice()  # effect
    horizon: Mapped[str] = choice()  # horizon
    note: Mapped[str] = free_text()
    unknown_reason: Mapped[str] = free_text()


class Answer(Record):
    """The answer to one guiding question of the method about this child."""

    __tablename__ = "answer"
    __table_args__ = (UniqueConstraint("child_id", "question_id"),)

    child_id: Mapped[str | None] = owner("child")
    position: Mapped[int] = position()
    question_id: Mapped[str] = choice()
    value: Mapped[str] = choice()  # yes_no_unknown, where that is an answer
    note: Mapped[str] = free_text()


class IdealChange(Record):
    """A later change of the ideal decision: what it said before, who changed it and why."""

    __tablename__ = "ideal_change"

    ideal_id: Mapped[str | None] = owner("ideal_decision")
    position: Mapped[int] = position()
    at: Mapped[datetime | None] = moment()
    by: Mapped[str] = free_text()
    reason: Mapped[str] = free_text()
    old_text: Mapped[str] = free_text()


class IdealDecision(Record):
    """The best decision as if only this child counted, and the best option within this decision."""

    __tablename__ = "ideal_decision"

    child_id: Mapped[str | None] = owner("child")
    text: Mapped[str] = free_text()
    best_option_id: Mapped[str | None] = reference("option")
    reason: Mapped[str] = free_text()
    goes_beyond: Mapped[str] = choice()  # yes_no: the ideal goes beyond what this decision can give
    who_can_give: Mapped[str] = free_text()
    asked_on: Mapped[date | None] = calendar_day()
    reply: Mapped[str] = free_text()
    recorded_at: Mapped[datetime | None] = moment()  # when the text was first there
    changes: Mapped[list[IdealChange]] = owned_list("IdealChange", "ideal_id")
