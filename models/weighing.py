"""Step 3: the weighing per child, measures that soften, and what is weighed for the family as a whole."""

from models.base import (
    Mapped,
    Record,
    Removable,
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


class WeightierInterest(Record):
    """An interest that prevails over this child's: another interest, or an element of another child."""

    __tablename__ = "weightier_interest"

    weighing_id: Mapped[str | None] = owner("weighing")
    position: Mapped[int] = position()
    interest_id: Mapped[str | None] = reference("other_interest")
    child_id: Mapped[str | None] = reference("child")
    element: Mapped[str] = choice()


class Measure(Record, Removable):
    """Something that softens what the decision does to this child: what, who, by when."""

    __tablename__ = "measure"

    weighing_id: Mapped[str | None] = owner("weighing")
    position: Mapped[int] = position()
    what: Mapped[str] = free_text()
    who: Mapped[str] = free_text()
    by_when: Mapped[str] = free_text()
    evidence: Mapped[str] = free_text()
    status: Mapped[str] = choice()  # measure_status


class Weighing(Record):
    """What was chosen for one child and why; the fields of General Comment 14, par. 97 among them."""

    __tablename__ = "weighing"

    child_id: Mapped[str | None] = owner("child")
    chosen_option_id: Mapped[str | None] = reference("option")
    decisive_elements: Mapped[list[str]] = list_of_words()  # E1 … E8
    conflict: Mapped[str] = free_text()  # which element stands against which other interest (method E.1)
    text: Mapped[str] = free_text()
    parent_text: Mapped[str] = free_text()
    citations: Mapped[list[Citation]] = owned_list("Citation", "of_weighing_id")
    weightier: Mapped[list[WeightierInterest]] = owned_list("WeightierInterest", "weighing_id")
    why_weightier: Mapped[str] = free_text()
    why_child_not_decisive: Mapped[str] = free_text()
    why_view_not_followed: Mapped[str] = free_text()
    measures: Mapped[list[Measure]] = owned_list("Measure", "weighing_id")
    recorded_at: Mapped[datetime | None] = moment()


class Balance(Record):
    """What is weighed once for the whole file: compromise, diverging children, proportionality, review."""

    __tablename__ = "balance"

    assessment_id: Mapped[str | None] = owner("assessment")
    compromise: Mapped[str] = free_text()
    divergence: Mapped[str] = free_text()
    suitable: Mapped[str] = free_text()
    necessary: Mapped[str] = free_text()
    balanced: Mapped[str] = free_text()
    lighter_means: Mapped[str] = free_text()
    closure_blame: Mapped[str] = free_text()  # the four of a closure under the Opiumwet
    closure_return: Mapped[str] = free_text()
    closure_minors: Mapped[str] = free_text()
    closure_replacement: Mapped[str] = free_text()
    review_on: Mapped[date | None] = calendar_day()
    review_triggers: Mapped[str] = free_text()
    no_other_interest: Mapped[str] = free_text()  # why no other interest plays a part
