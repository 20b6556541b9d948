"""Step 2: the other interests, the formal refusal grounds and the views of the parents."""

from models.base import (
    Mapped,
    Record,
    Removable,
    calendar_day,
    choice,
    date,
    datetime,
    free_text,
    moment,
    owned_list,
    owner,
    position,
    reference,
    yes_or_no,
)
from models.evidence import Citation, Sharing


class OtherInterest(Record, Removable):
    """An interest of somebody else than the child; it counts only when shown (method C.1)."""

    __tablename__ = "other_interest"

    assessment_id: Mapped[str | None] = owner("assessment")
    position: Mapped[int] = position()
    code: Mapped[str] = choice()  # IB-01 … IB-18
    holder: Mapped[str] = free_text()
    claim: Mapped[str] = free_text()
    concrete: Mapped[str] = free_text()
    if_followed: Mapped[str] = free_text()  # what happens when the child's interest is followed
    alternative: Mapped[str] = free_text()  # whether it can be reached in another way
    weight: Mapped[str] = choice()  # weight
    citations: Mapped[list[Citation]] = owned_list("Citation", "of_interest_id")
    recorded_at: Mapped[datetime | None] = moment()


class RefusalGround(Record, Removable):
    """A formal ground for refusing (WG-1 … WG-9) or a substantive local criterion (inhoudelijk)."""

    __tablename__ = "refusal_ground"

    assessment_id: Mapped[str | None] = owner("assessment")
    position: Mapped[int] = position()
    code: Mapped[str] = choice()
    use: Mapped[str] = choice()  # ground_use: gebruikt, overwogen (considered and set aside)
    article: Mapped[str] = free_text()
    facts: Mapped[str] = free_text()
    substantive_test: Mapped[str] = free_text()
    hardship_clause: Mapped[bool] = yes_or_no()
    hardship_article: Mapped[str] = free_text()
    hardship_test: Mapped[str] = free_text()
    blame_on_child: Mapped[str] = free_text()  # what the child itself could be blamed for
    recorded_at: Mapped[datetime | None] = moment()


class SupportEntry(Record, Removable):
    """Support that was weighed for this family: a code of the method or a name of its own, and what came of it."""

    __tablename__ = "support_entry"

    assessment_id: Mapped[str | None] = owner("assessment")
    position: Mapped[int] = position()
    code: Mapped[str] = choice()  # supports, or empty for support of the organisation's own list
    name: Mapped[str] = free_text()
    pillar: Mapped[str] = choice()  # pillars
    status: Mapped[str] = choice()  # support_status
    who: Mapped[str] = free_text()
    on: Mapped[date | None] = calendar_day()
    why: Mapped[str] = free_text()


class ParentView(Record, Removable):
    """What a parent was asked and answered before the decision (zienswijze, art. 4:7 and 4:8 Awb)."""

    __tablename__ = "parent_view"

    assessment_id: Mapped[str | None] = owner("assessment")
    position: Mapped[int] = position()
    person_id: Mapped[str | None] = reference("person")
    asked_on: Mapped[date | None] = calendar_day()
    how: Mapped[str] = free_text()
    content: Mapped[str] = free_text()
    reply: Mapped[str] = free_text()
    not_asked_reason: Mapped[str] = free_text()
    sharing: Mapped[list[Sharing]] = owned_list("Sharing", "parent_view_id")
