"""Knows who can read a paper: who decides, the court, each parent, a child, a committee outside, the organisation."""

from dataclasses import dataclass
from typing import Literal

from app.case import PARENTS
from models.assessment import Assessment
from models.people import Person
from resources.language import later

ReaderKind = Literal["beslisser", "rechtbank", "ouder", "kind", "kind_zelf", "intern", "toetser"]
"""A letter for a child (`kind`) lies open to its parents; what a child itself asks to see (`kind_zelf`) does not.

A committee or assessor of another organisation (`toetser`) judges an application for urgency and is no party: it gets
that application and nothing else, without anything that is kept from anybody (art. 5 lid 1 sub c AVG).
"""

FOR_WHOM = {
    "beslisser": later("wie beslist"),
    "rechtbank": later("de rechtbank"),
    "ouder": later("een ouder of geadresseerde"),
    "kind": later("een kind"),
    "kind_zelf": later("een kind dat om inzage vroeg"),
    "intern": later("de organisatie zelf"),
    "toetser": later("een urgentiecommissie of toetser"),
}
"""Whom a paper was made for, in words that say nothing of who that is."""

_SEE_ALL = ("beslisser", "intern")


@dataclass(frozen=True)
class Recipient:
    """For whom a version is made: a kind of reader, and the person or child where one is meant."""

    kind: ReaderKind
    person_id: str | None = None
    child_id: str | None = None

    @property
    def label(self) -> str:
        """The reader in one word, `ouder:<id>` for a named parent."""
        return ":".join(each for each in (self.kind, self.person_id, self.child_id) if each)

    @property
    def sees_all(self) -> bool:
        """Whether nothing is withheld from this reader but who reported anonymously."""
        return self.kind in _SEE_ALL


def readers(assessment: Assessment) -> tuple[Recipient, ...]:
    """Everyone a decision can be printed for: who decides, the court, each parent, and the organisation itself."""
    parents = (Recipient("ouder", each.id) for each in parents_of(assessment))
    return (Recipient("beslisser"), Recipient("intern"), Recipient("rechtbank"), *parents)


def readers_of_application(assessment: Assessment) -> tuple[Recipient, ...]:
    """The same, and the committee outside: everyone to whom an application for urgency can go."""
    return (*readers(assessment), Recipient("toetser"))


def parents_of(assessment: Assessment) -> list[Person]:
    """The parents and carers in the file, and the addressees: those who read a decision at home."""
    told = set(assessment.decision.addressee_ids)
    return [each for each in assessment.persons if each.role in PARENTS or each.id in told]


def is_stranger(assessment: Assessment, reader: Recipient) -> bool:
    """Whether a decision for this person goes to somebody it is not addressed to and who has no custody."""
    return reader.kind == "ouder" and reader.person_id not in {each.id for each in parties_of(assessment)}


def parties_of(assessment: Assessment) -> list[Person]:
    """Who can be a party before a court: the addressees and the parents with custody."""
    told = set(assessment.decision.addressee_ids)
    return [each for each in assessment.persons if each.role == "ouder_gezag" or each.id in told]
