"""Who the file is about: the children, the people around them, and where they live now."""

from sqlalchemy import CheckConstraint

from models.base import (
    Mapped,
    Record,
    Removable,
    calendar_day,
    choice,
    date,
    free_text,
    owned_list,
    owned_one,
    owner,
    position,
    whole_number,
    yes_or_no,
)
from models.best_interests import Answer, Element, IdealDecision, Impact
from models.explanation import Explanation
from models.views import Hearing, NotHeard, Observation, SafetySignal, Wish
from models.weighing import Weighing

ELEMENT_CODES = ("E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8")


class Person(Record, Removable):
    """An adult or organisation in the file: parent, relative, expert, decider, interpreter, reader."""

    __tablename__ = "person"

    assessment_id: Mapped[str | None] = owner("assessment")
    position: Mapped[int] = position()
    name: Mapped[str] = free_text()
    role: Mapped[str] = choice()  # person_role
    profession: Mapped[str] = choice()  # author_role, for an expert
    relation: Mapped[str] = free_text()
    organisation: Mapped[str] = free_text()
    task: Mapped[str] = free_text()  # what this person or organisation does in this matter
    has_lead: Mapped[bool] = yes_or_no()  # holds the family's threads together (regie)
    birth_date: Mapped[date | None] = calendar_day()
    age: Mapped[int | None] = whole_number()
    contact: Mapped[str] = free_text()
    safe_contact: Mapped[str] = free_text()
    secret_address: Mapped[bool] = yes_or_no()
    advice: Mapped[str] = free_text()
    advice_on: Mapped[date | None] = calendar_day()


class Household(Record):
    """The family as a whole: how many minors belong to it, a pregnancy, custody and contact."""

    __tablename__ = "household"
    __table_args__ = (CheckConstraint("minors >= 0", name="minors"),)

    assessment_id: Mapped[str | None] = owner("assessment")
    minors: Mapped[int | None] = whole_number()
    pregnancy: Mapped[str] = choice()  # yes_no_unknown
    pregnancy_due_on: Mapped[date | None] = calendar_day()
    custody: Mapped[str] = free_text()
    contact_arrangement: Mapped[str] = free_text()


class PastStay(Record):
    """An earlier place where the family slept; counts for the length of stay in shelter."""

    __tablename__ = "past_stay"

    housing_id: Mapped[str | None] = owner("housing")
    position: Mapped[int] = position()
    ethos: Mapped[str] = choice()
    place: Mapped[str] = free_text()
    from_on: Mapped[date | None] = calendar_day()
    until_on: Mapped[date | None] = calendar_day()


class Housing(Record):
    """Where the family lives now, since when and for how long it is sure (ETHOS Light class in `ethos`)."""

    __tablename__ = "housing"
    __table_args__ = (CheckConstraint("moves_24_months >= 0", name="moves"),)

    assessment_id: Mapped[str | None] = owner("assessment")
    ethos: Mapped[str] = choice()
    description: Mapped[str] = free_text()
    slept_since: Mapped[date | None] = calendar_day()
    sure_until: Mapped[date | None] = calendar_day()
    unsure: Mapped[bool] = yes_or_no()
    moves_24_months: Mapped[int | None] = whole_number()
    persons: Mapped[int | None] = whole_number()
    surface_m2: Mapped[int | None] = whole_number()
    defects: Mapped[str] = free_text()
    past_stays: Mapped[list[PastStay]] = owned_list("PastStay", "housing_id")


class Child(Record, Removable):
    """One child: a record of its own, never «the children» (General Comment 14, par. 32, 48).

    For a decision about a group (BT-09) it is a profile: one kind of child whom the rule touches (method A.14).
    """

    __tablename__ = "child"
    __table_args__ = (CheckConstraint("age >= 0", name="age"),)

    assessment_id: Mapped[str | None] = owner("assessment")
    position: Mapped[int] = position()
    first_name: Mapped[str] = free_text()
    called: Mapped[str] = free_text()  # the name by which the child wants to be called, where it is another
    language: Mapped[str] = free_text()  # in which the child speaks most easily, where it is not Dutch
    last_name: Mapped[str] = free_text()
    birth_date: Mapped[date | None] = calendar_day()
    age: Mapped[int | None] = whole_number()  # years; asked only when the birth date is not known
    sex: Mapped[str] = free_text()
    school: Mapped[str] = free_text()
    whereabouts: Mapped[str] = free_text()
    # nights a week, for a child that lives here part of the time
    part_time_days: Mapped[int | None] = whole_number()
    particulars: Mapped[str] = free_text()
    pseudonym: Mapped[str] = free_text()
    # of a profile, for a decision about a group: how many children, and where that number comes from
    group_size: Mapped[int | None] = whole_number()
    group_size_source: Mapped[str] = free_text()
    elements: Mapped[list[Element]] = owned_list("Element", "child_id")
    impacts: Mapped[list[Impact]] = owned_list("Impact", "child_id")
    answers: Mapped[list[Answer]] = owned_list("Answer", "child_id")
    wishes: Mapped[list[Wish]] = owned_list("Wish", "child_id")
    hearings: Mapped[list[Hearing]] = owned_list("Hearing", "child_id")
    observations: Mapped[list[Observation]] = owned_list("Observation", "child_id")
    not_heard: Mapped[NotHeard] = owned_one("NotHeard", "child_id", NotHeard)
    safety_signals: Mapped[list[SafetySignal]] = owned_list("SafetySignal", "child_id")
    ideal: Mapped[IdealDecision] = owned_one("IdealDecision", "child_id", IdealDecision)
    weighing: Mapped[Weighing] = owned_one("Weighing", "child_id", Weighing)
    explanation: Mapped[Explanation] = owned_one("Explanation", "child_id", Explanation)

    def __post_init__(self) -> None:
        """A child is born with its eight elements; rows read from a store already have theirs."""
        super().__post_init__()
        have = {each.code for each in self.elements}
        self.elements.extend(Element(code=each) for each in ELEMENT_CODES if each not in have)

    def element(self, code: str) -> Element:
        """The element E1 … E8 of this child."""
        return next(each for each in self.elements if each.code == code)

    def impact(self, element: str, option_id: str) -> Impact | None:
        """What an option does to this child on one element, or None when nobody filled it in yet."""
        found = (each for each in self.impacts if each.element == element and each.option_id == option_id)
        return next(found, None)

    def wish(self, option_id: str) -> str:
        """What the child wants of an option (code of the scale `wish`), or empty."""
        return next((each.wish for each in self.wishes if each.option_id == option_id), "")

    def answer(self, question_id: str) -> Answer | None:
        """The answer to a guiding question, or None."""
        return next((each for each in self.answers if each.question_id == question_id), None)
