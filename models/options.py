"""The options on the table, «do nothing» among them, and whom each of them would part."""

from sqlalchemy import UniqueConstraint

from models.base import (
    Mapped,
    Record,
    Removable,
    calendar_day,
    choice,
    date,
    free_text,
    list_of_words,
    owned_list,
    owner,
    position,
    reference,
    sequence,
    yes_or_no,
)


class Separation(Record):
    """One option parts one child from a parent or from brothers and sisters, and on what ground."""

    __tablename__ = "separation"

    option_id: Mapped[str | None] = owner("option")
    position: Mapped[int] = position()
    child_id: Mapped[str | None] = reference("child")
    parted_from: Mapped[list[str]] = list_of_words()  # separated_from: ouder, broerzus
    ground: Mapped[str] = choice()  # separation_ground
    voluntary: Mapped[str] = choice()  # yes_no
    until_on: Mapped[date | None] = calendar_day()
    contact_plan: Mapped[str] = free_text()
    alternative_tried: Mapped[str] = free_text()


class NetworkAnswer(Record):
    """What was seen or heard on one question of the visit to a place in the family's network."""

    __tablename__ = "network_answer"
    __table_args__ = (UniqueConstraint("network_visit_id", "question_id"),)

    network_visit_id: Mapped[str | None] = owner("network_visit")
    position: Mapped[int] = position()
    question_id: Mapped[str] = choice()  # NW-01 …
    state: Mapped[str] = choice()  # network_state
    note: Mapped[str] = free_text()


class NetworkVisit(Record):
    """The sheet of a visit to a place in the family's network: who went, what was found, what follows from it."""

    __tablename__ = "network_visit"

    option_id: Mapped[str | None] = owner("option")
    position: Mapped[int] = position()
    on: Mapped[date | None] = calendar_day()
    by: Mapped[str] = free_text()
    way: Mapped[str] = choice()  # network_ways
    spoken_to: Mapped[str] = free_text()
    outcome: Mapped[str] = choice()  # network_outcomes
    conditions: Mapped[str] = free_text()
    answers: Mapped[list[NetworkAnswer]] = owned_list("NetworkAnswer", "network_visit_id")


class Option(Record, Removable):
    """One possible outcome; `number` gives its short name (O0, O1, …) and is never reused."""

    __tablename__ = "option"

    assessment_id: Mapped[str | None] = owner("assessment")
    position: Mapped[int] = position()
    number: Mapped[int] = sequence()
    kind: Mapped[str] = choice()  # OP-00 … OP-24
    title: Mapped[str] = free_text()
    description: Mapped[str] = free_text()
    is_null: Mapped[bool] = yes_or_no()
    asked_for: Mapped[bool] = yes_or_no()
    request: Mapped[str] = choice()  # option_request
    ethos_after: Mapped[str] = choice()
    available_from: Mapped[date | None] = calendar_day()
    temporary: Mapped[bool] = yes_or_no()
    duration: Mapped[str] = free_text()
    costs: Mapped[str] = free_text()
    conditions: Mapped[str] = free_text()
    separations: Mapped[list[Separation]] = owned_list("Separation", "option_id")
    network_visits: Mapped[list[NetworkVisit]] = owned_list("NetworkVisit", "option_id")

    @property
    def short_name(self) -> str:
        """The name by which people refer to this option: O0, O1, …"""
        return f"O{self.number}"
