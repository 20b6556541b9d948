"""Knows who around a family works on the matter, who holds the threads together, and whose report is an expert's."""

from collections.abc import Iterable

from models.evidence import Source
from models.people import Person
from resources.language import tr

PARTNER = "ketenpartner"
"""The role of an organisation that works on the same family."""

EXPERT = "deskundige"
"""The role of somebody who gave expert advice."""

EXPERT_KINDS = frozenset({"medisch", "diagnostiek", "jgz"})
EXPERT_ROLES = frozenset(
    {"jeugdarts", "jeugdverpleegkundige", "orthopedagoog", "psycholoog", "pedagoog", "huisarts", "medisch_specialist"}
)
"""The kinds of source and the roles of an author that make it an expert's report (method I.1)."""


def is_expert(source: Source) -> bool:
    """Whether a source is the report of an expert, of whom is asked why this person can judge."""
    return source.kind in EXPERT_KINDS or source.author_role in EXPERT_ROLES


def lead_holders(persons: Iterable[Person]) -> list[Person]:
    """Who has the lead (regie); exactly one is asked."""
    return [each for each in persons if each.has_lead]


def lead_hint(persons: Iterable[Person]) -> str:
    """A quiet line while nobody or more than one has the lead; empty where it is right, or nobody is in the file."""
    everyone = list(persons)
    leads = lead_holders(everyone)
    if not everyone or len(leads) == 1:
        return ""
    if not leads:
        return tr("Nog niemand heeft de regie. Spreek af wie de draden bij elkaar houdt.")
    names = tr(" en ").join(each.name.strip() or tr("iemand zonder naam") for each in leads)
    return tr("De regie ligt bij {names}. Kies er één, anders kijkt iedereen naar de ander.", names=names)
