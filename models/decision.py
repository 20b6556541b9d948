"""The decision itself, how it is published, carried out and contested, and what was overridden by name."""

from models.base import (
    Mapped,
    Record,
    calendar_day,
    choice,
    date,
    free_text,
    owned_list,
    owner,
    position,
    reference,
    references,
    yes_or_no,
)


class LegalBasis(Record):
    """One article the decision rests on, with its norm level and source."""

    __tablename__ = "legal_basis"

    decision_id: Mapped[str | None] = owner("decision")
    position: Mapped[int] = position()
    text: Mapped[str] = free_text()
    norm_level: Mapped[str] = choice()


class DecisionRemedy(Record):
    """A way to contest the decision and the address where that is done.

    A code of the method's remedies, or, where the method knows none (BT-10), a name, term and start in words.
    """

    __tablename__ = "decision_remedy"

    decision_id: Mapped[str | None] = owner("decision")
    position: Mapped[int] = position()
    code: Mapped[str] = choice()
    address: Mapped[str] = free_text()
    name: Mapped[str] = free_text()
    term: Mapped[str] = free_text()
    starts: Mapped[str] = free_text()


class EventDay(Record):
    """The day of something after this decision from which a term runs: a judgment, its service (method D.11)."""

    __tablename__ = "event_day"

    decision_id: Mapped[str | None] = owner("decision")
    position: Mapped[int] = position()
    code: Mapped[str] = choice()  # runs_from
    on: Mapped[date | None] = calendar_day()


class Decision(Record):
    """What is decided, by whom, on what ground, from when, and who is told."""

    __tablename__ = "decision"

    assessment_id: Mapped[str | None] = owner("assessment")
    decider_name: Mapped[str] = free_text()
    decider_body: Mapped[str] = free_text()
    legal_bases: Mapped[list[LegalBasis]] = owned_list("LegalBasis", "decision_id")
    addressee_ids: Mapped[list[str]] = references("person")
    outcome: Mapped[str] = choice()  # outcome
    summary: Mapped[str] = free_text()  # the decision in one sentence
    reason: Mapped[str] = free_text()  # the one reason of the short intake (method G.2)
    mandate: Mapped[str] = free_text()  # on what ground this person may decide for the body
    decided_on: Mapped[date | None] = calendar_day()
    effective_on: Mapped[date | None] = calendar_day()
    provisional: Mapped[bool] = yes_or_no()
    follow_up_on: Mapped[date | None] = calendar_day()
    follow_up_by: Mapped[str] = free_text()
    follow_up_what: Mapped[str] = free_text()
    outlook: Mapped[str] = free_text()
    ends_on: Mapped[date | None] = calendar_day()
    sleeping_place: Mapped[str] = free_text()
    departure_on: Mapped[date | None] = calendar_day()
    alternative_option_id: Mapped[str | None] = reference("option")
    written: Mapped[bool] = yes_or_no()
    remedies: Mapped[list[DecisionRemedy]] = owned_list("DecisionRemedy", "decision_id")
    no_remedy: Mapped[str] = free_text()  # the sentence that there is no remedy (method D.12)
    event_days: Mapped[list[EventDay]] = owned_list("EventDay", "decision_id")
    help: Mapped[str] = free_text()  # one kind of help a line
    signed_by: Mapped[str] = free_text()
    signed_role: Mapped[str] = free_text()


class Publication(Record):
    """When and how the decision reaches its addressee; the terms start here (art. 3:41, 6:8 Awb)."""

    __tablename__ = "publication"

    assessment_id: Mapped[str | None] = owner("assessment")
    planned_on: Mapped[date | None] = calendar_day()
    published_on: Mapped[date | None] = calendar_day()
    way: Mapped[str] = choice()  # publication_way
    to: Mapped[str] = free_text()
    handed_by: Mapped[str] = free_text()


class ChecklistEntry(Record):
    """The state of one duty around an eviction (H-V01 …)."""

    __tablename__ = "checklist_entry"

    enforcement_id: Mapped[str | None] = owner("enforcement")
    position: Mapped[int] = position()
    item: Mapped[str] = choice()
    status: Mapped[str] = choice()  # checklist_status
    reason: Mapped[str] = free_text()
    who: Mapped[str] = free_text()
    on: Mapped[date | None] = calendar_day()
    evidence: Mapped[str] = free_text()
    source_ids: Mapped[list[str]] = references("source")


class Enforcement(Record):
    """The planned carrying out of an eviction: day, hours, weather, who, leave of the judge, and what came after."""

    __tablename__ = "enforcement"

    assessment_id: Mapped[str | None] = owner("assessment")
    planned: Mapped[bool] = yes_or_no()
    on: Mapped[date | None] = calendar_day()
    time_from: Mapped[str] = choice()  # HH:MM
    time_until: Mapped[str] = choice()
    by: Mapped[str] = free_text()
    bailiff: Mapped[str] = free_text()
    weather: Mapped[str] = choice()  # weather
    leave_on: Mapped[date | None] = calendar_day()
    leave_case: Mapped[str] = free_text()
    went_to: Mapped[str] = free_text()  # where the family went (H-N07)
    ethos_day_0: Mapped[str] = choice()  # ETHOS Light on the day itself and 7, 30 and 90 days later (H-N01)
    ethos_day_7: Mapped[str] = choice()
    ethos_day_30: Mapped[str] = choice()
    ethos_day_90: Mapped[str] = choice()
    checklist: Mapped[list[ChecklistEntry]] = owned_list("ChecklistEntry", "enforcement_id")


class Override(Record):
    """A requirement that was not met, with the name and reason of who answers for that (method G.0)."""

    __tablename__ = "override"

    assessment_id: Mapped[str | None] = owner("assessment")
    position: Mapped[int] = position()
    rule: Mapped[str] = choice()
    child_id: Mapped[str | None] = reference("child")
    interest_id: Mapped[str | None] = reference("other_interest")
    by: Mapped[str] = free_text()
    role: Mapped[str] = free_text()
    reason: Mapped[str] = free_text()
    on: Mapped[date | None] = calendar_day()

    @property
    def about(self) -> tuple[str, str | None, str | None]:
        """The rule, the child and the other interest that it answers for."""
        return self.rule, self.child_id, self.interest_id
