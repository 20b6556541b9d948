"""One assessment: a decision about one family, loaded whole, born complete."""

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
    owned_one,
    present,
    yes_or_no,
)
from models.decision import Decision, Enforcement, Override, Publication
from models.evidence import Fact, Source
from models.explanation import ParentLetter
from models.group import Consultation, Monitoring
from models.interests import OtherInterest, ParentView, RefusalGround, SupportEntry
from models.options import Option
from models.people import Child, Household, Housing, Person
from models.review import Review
from models.special_data import SpecialData
from models.weighing import Balance


class Assessment(Record, Removable):
    """Everything established for one decision; the view-model of every page (one row a decision).

    The lists named `all_…` hold removed rows too; the properties without that prefix leave them out.
    """

    __tablename__ = "assessment"

    title: Mapped[str] = free_text()
    case_number: Mapped[str] = free_text()
    method_version: Mapped[str] = choice()
    language: Mapped[str] = choice()
    status: Mapped[str] = choice()  # status
    is_example: Mapped[bool] = yes_or_no()
    created_at: Mapped[datetime] = present()
    changed_at: Mapped[datetime] = present()
    last_page: Mapped[str] = free_text()

    decision_type: Mapped[str] = choice()  # BT-01 … BT-10
    occasion: Mapped[str] = free_text()
    organisation: Mapped[str] = free_text()
    author: Mapped[str] = free_text()
    inquiry_by: Mapped[str] = free_text()  # who answers for the inquiry into the children's interests
    one_discipline: Mapped[str] = free_text()  # why no second discipline looked at this (General Comment 14, par. 94)
    representation: Mapped[str] = free_text()  # who speaks for the child in court, or why nobody (par. 96)
    paramount_law: Mapped[str] = free_text()  # a law that puts the child's interest above all other (par. 38)
    delay_reason: Mapped[str] = free_text()  # why the inquiry or the decision took longer (par. 93)
    notified_on: Mapped[date | None] = calendar_day()
    applied_on: Mapped[date | None] = calendar_day()
    reported_on: Mapped[date | None] = calendar_day()
    due_on: Mapped[date | None] = calendar_day()
    safe_tonight: Mapped[str] = choice()  # yes_no
    safety_action: Mapped[str] = free_text()
    keep_until: Mapped[date | None] = calendar_day()  # a day of its own; else the term of the organisation counts
    keep_reason: Mapped[str] = free_text()

    household: Mapped[Household] = owned_one("Household", "assessment_id", Household)
    housing: Mapped[Housing] = owned_one("Housing", "assessment_id", Housing)
    balance: Mapped[Balance] = owned_one("Balance", "assessment_id", Balance)
    decision: Mapped[Decision] = owned_one("Decision", "assessment_id", Decision)
    publication: Mapped[Publication] = owned_one("Publication", "assessment_id", Publication)
    enforcement: Mapped[Enforcement] = owned_one("Enforcement", "assessment_id", Enforcement)
    monitoring: Mapped[Monitoring] = owned_one("Monitoring", "assessment_id", Monitoring)

    all_persons: Mapped[list[Person]] = owned_list("Person", "assessment_id")
    all_children: Mapped[list[Child]] = owned_list("Child", "assessment_id")
    all_options: Mapped[list[Option]] = owned_list("Option", "assessment_id")
    all_sources: Mapped[list[Source]] = owned_list("Source", "assessment_id")
    all_facts: Mapped[list[Fact]] = owned_list("Fact", "assessment_id")
    all_interests: Mapped[list[OtherInterest]] = owned_list("OtherInterest", "assessment_id")
    all_refusal_grounds: Mapped[list[RefusalGround]] = owned_list("RefusalGround", "assessment_id")
    all_parent_views: Mapped[list[ParentView]] = owned_list("ParentView", "assessment_id")
    all_supports: Mapped[list[SupportEntry]] = owned_list("SupportEntry", "assessment_id")
    all_consultations: Mapped[list[Consultation]] = owned_list("Consultation", "assessment_id")
    parent_letters: Mapped[list[ParentLetter]] = owned_list("ParentLetter", "assessment_id")
    overrides: Mapped[list[Override]] = owned_list("Override", "assessment_id")
    reviews: Mapped[list[Review]] = owned_list("Review", "assessment_id")
    special_data: Mapped[list[SpecialData]] = owned_list("SpecialData", "assessment_id")

    @property
    def persons(self) -> list[Person]:
        """The adults and organisations in the file."""
        return [each for each in self.all_persons if not each.removed]

    @property
    def children(self) -> list[Child]:
        """The children the decision is about, in file order."""
        return [each for each in self.all_children if not each.removed]

    @property
    def options(self) -> list[Option]:
        """The options on the table, in file order."""
        return [each for each in self.all_options if not each.removed]

    @property
    def sources(self) -> list[Source]:
        """The sources, in the order of their numbers."""
        return [each for each in self.all_sources if not each.removed]

    @property
    def facts(self) -> list[Fact]:
        """The facts, in the order of their numbers."""
        return [each for each in self.all_facts if not each.removed]

    @property
    def interests(self) -> list[OtherInterest]:
        """The other interests of step 2."""
        return [each for each in self.all_interests if not each.removed]

    @property
    def refusal_grounds(self) -> list[RefusalGround]:
        """The refusal grounds that were used or considered."""
        return [each for each in self.all_refusal_grounds if not each.removed]

    @property
    def parent_views(self) -> list[ParentView]:
        """What the parents were asked and answered before the decision."""
        return [each for each in self.all_parent_views if not each.removed]

    @property
    def supports(self) -> list[SupportEntry]:
        """The support that was weighed for this family."""
        return [each for each in self.all_supports if not each.removed]

    @property
    def consultations(self) -> list[Consultation]:
        """How the group was asked (BT-09)."""
        return [each for each in self.all_consultations if not each.removed]


def next_number(rows: list[Option] | list[Fact] | list[Source]) -> int:
    """The number for a new row: one past the highest ever given, removed rows included."""
    return max((each.number for each in rows), default=0) + 1
