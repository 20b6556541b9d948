"""Knows what a letter to a child may say: names, days, place and words that no parent is kept from (method F.2)."""

from dataclasses import dataclass
from datetime import date

from app.case import FROM_PUBLICATION, age_group, held_hearings, option, reference_date, remedy_days
from app.days import MONTHS
from app.letters.days_said import WEEKDAYS
from app.method import Method, for_decisions
from app.recipients import Recipient, parents_of
from app.sharing import known_views, may_know, speakers
from app.withholding import HARMFUL, place_hidden
from models.assessment import Assessment
from models.options import Option, Separation
from models.people import Child, Person
from models.views import Hearing

OBJECTION = "bezwaar"
"""The remedy whose last day a letter names first."""

_CALLED = {
    "moeder": ("mama", "je moeder"),
    "vader": ("papa", "je vader"),
    "mama": ("mama", "je moeder"),
    "papa": ("papa", "je vader"),
    "stiefmoeder": ("je stiefmoeder", "je stiefmoeder"),
    "stiefvader": ("je stiefvader", "je stiefvader"),
    "oma": ("oma", "je oma"),
    "opa": ("opa", "je opa"),
    "tante": ("je tante", "je tante"),
    "oom": ("je oom", "je oom"),
    "pleegmoeder": ("je pleegmoeder", "je pleegmoeder"),
    "pleegvader": ("je pleegvader", "je pleegvader"),
}
_YOUNG = ("L1", "L2", "L3")
_FIRST_WORDS = 3
"""Of what a relation is called: «biologische vader van Noor»."""


@dataclass(frozen=True)
class LetterFacts:
    """One file and one child, looked at through the eyes of everybody who can read the child's letter."""

    assessment: Assessment
    method: Method
    child: Child
    group: str

    @property
    def reader(self) -> Recipient:
        """The letter lies open to all parents (method F.2)."""
        return Recipient("kind", child_id=self.child.id)

    @property
    def name(self) -> str:
        """How the child is called, or empty."""
        return called(self.child)

    @property
    def chosen(self) -> Option | None:
        """The option chosen for this child."""
        return option(self.assessment, self.child.weighing.chosen_option_id)

    @property
    def words_are_open(self) -> bool:
        """Whether every parent may know what the child said and showed."""
        return words_open_to(self.assessment, self.child, self.reader)

    @property
    def weighing_is_open(self) -> bool:
        """Whether what came of the weighing can be told: every parent may know it, or it has a text that is safe."""
        weighing = self.child.weighing
        return may_know(self.assessment, weighing, self.reader) or bool(weighing.parent_text.strip())

    @property
    def place_is_open(self) -> bool:
        """Whether every parent may know where the family lives."""
        return not place_hidden(self.assessment, self.reader)

    @property
    def talks(self) -> list[Hearing]:
        """The talks that were held, the last one last."""
        return sorted(held_hearings(self.child), key=lambda each: each.held_on or date.min)

    @property
    def is_advice(self) -> bool:
        """Whether somebody else decides and this paper advises."""
        return is_advice(self.assessment, self.method)

    @property
    def apart(self) -> list[Separation]:
        """How the chosen option parts this child from its family."""
        return [each for each in self.separations if each.child_id == self.child.id]

    @property
    def separations(self) -> list[Separation]:
        """Whom the chosen option parts."""
        return list(self.chosen.separations) if self.chosen else []

    @property
    def siblings(self) -> list[str]:
        """The names of brothers and sisters who go the same way as this child."""
        parted = {each.child_id for each in self.separations}
        others = (each for each in self.assessment.children if each is not self.child)
        return [called(each) for each in others if called(each) and each.id not in parted]

    @property
    def parents_along(self) -> list[str]:
        """The parents of whom the file leaves no doubt that they live with the child."""
        custody = [each for each in self.assessment.persons if each.role == "ouder_gezag"]
        with_custody = [each for each in custody if "woont" not in each.relation.casefold() or _lives_in(each)]
        apart = bool(self.assessment.household.contact_arrangement.strip()) or not self.place_is_open
        if len(custody) > 1 and apart:
            return []
        living_in = [each for each in self.assessment.persons if each.role == "verzorger" and _lives_in(each)]
        return [each for each in map(self.called_by_child, [*with_custody, *living_in]) if each]

    def called_by_child(self, person: Person) -> str:
        """«mama» or «je moeder», by what the file says of the relation; empty where it says nothing of the kind."""
        said = person.relation.strip().casefold().replace(",", " ").split()[:_FIRST_WORDS]
        words = next((_CALLED[each] for each in said if each in _CALLED), None)
        return words[self.group not in _YOUNG] if words else ""

    @property
    def who_contests(self) -> str:
        """Who can object for the child: «papa», «papa of mama», «je vader», «je ouders»."""
        persons = [each for each in parents_of(self.assessment) if each.role == "ouder_gezag"]
        names = [each for each in dict.fromkeys(map(self.called_by_child, persons)) if each]
        if names:
            return " of ".join(names)
        return "je ouder of verzorger"

    @property
    def last_day(self) -> date | None:
        """The last day of the first remedy that runs from the publication of this decision."""
        return last_day_to_contest(self.assessment, self.method)

    @property
    def harm_if_asked(self) -> bool:
        """Whether a talk would harm this child: then a letter does not speak of one (method B.4, NG3)."""
        return self.child.not_heard.code == HARMFUL


def facts_of(assessment: Assessment, method: Method, child: Child, on: date | None = None) -> LetterFacts:
    """What a letter to this child can be composed of; the age counts on the reference date."""
    group = age_group(child, method, reference_date(assessment, on))
    return LetterFacts(assessment, for_decisions(method), child, group)


def is_advice(assessment: Assessment, method: Method) -> bool:
    """Whether a court decides and this paper advises: by its type, or because its outcome says so."""
    kind = method.decision_types.get(assessment.decision_type)
    return assessment.decision.outcome == "advies" or (kind is not None and kind.remedy_told == "route")


def words_open_to(assessment: Assessment, child: Child, reader: Recipient) -> bool:
    """Whether a reader may know what a child said and showed: in talks, observations and facts with its words."""
    spoken = (each for each in assessment.facts if each.kind == "woorden_van_het_kind")
    own = (each for each in spoken if child in speakers(assessment, each))
    talks_are_open = known_views(assessment, child, reader) == "alles"
    return talks_are_open and all(may_know(assessment, each, reader) for each in own)


def last_day_to_contest(assessment: Assessment, method: Method) -> date | None:
    """The last day of the first remedy with a term from publication; None for advice, a route or no publication."""
    kind = method.decision_types.get(assessment.decision_type)
    if kind is None or kind.remedy_told != "rechtsmiddel" or is_advice(assessment, method):
        return None
    days = (each for each in remedy_days(assessment, method) if each.remedy.runs_from == FROM_PUBLICATION)
    return next((each.last_day.day for each in days if each.last_day), None)


def called(child: Child) -> str:
    """The name by which a child wants to be called, else its first name."""
    return child.called.strip() or child.first_name.strip()


def _lives_in(person: Person) -> bool:
    """Whether the file says that somebody lives with the family."""
    said = person.relation.strip().casefold().rstrip(".")
    return said.endswith("woont in") or any(
        each in said for each in ("woont bij het gezin", "inwonend", "woont bij hen")
    )


def spoken_day(day: date, near: date) -> str:
    """«maandag 29 december», with the year where it is not clear from a day nearby."""
    year = f" {day.year}" if abs((day - near).days) > 300 else ""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}{year}"
