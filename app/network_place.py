"""Knows the sheet for a place in the family's network: for which options, what stands on it, what is still unknown."""

from collections.abc import Mapping
from types import MappingProxyType

from app.method import Method, NetworkQuestion
from models.options import NetworkAnswer, NetworkVisit, Option
from resources.language import later

KINDS = frozenset({"OP-08", "OP-09", "OP-10", "OP-20"})
"""The kinds of option in which a family lives in with others or on a makeshift place (method D.1)."""

THEMES: Mapping[str, str] = MappingProxyType(
    {
        "mensen": "Mensen",
        "slapen": later("Slapen"),
        "huis": later("Het huis"),
        "dag": later("De dag van het kind"),
        "zekerheid": later("Zekerheid"),
        "veiligheid": later("Veiligheid"),
        "draagkracht": later("Houden zij het vol?"),
    }
)
"""The themes of the questions in the order of the sheet, as people call them."""

FINE, WORRY, UNKNOWN = "in_orde", "zorg", "onbekend"


def asks_for_a_visit(option: Option) -> bool:
    """Whether this option is a place that somebody must go and see."""
    return option.kind in KINDS


def was_visited(option: Option, method: Method) -> bool:
    """Whether somebody was there, by the way in which the place was looked at (AL-06)."""
    seen = {each.id for each in method.network_check.ways if each.visited}
    return any(each.way in seen for each in option.network_visits)


def questions_of(method: Method, theme: str) -> list[NetworkQuestion]:
    """The questions about one theme."""
    return [each for each in method.network_check.questions if each.theme == theme]


def answer_to(visit: NetworkVisit, question_id: str) -> NetworkAnswer | None:
    """What was seen or heard on one question, or None."""
    return next((each for each in visit.answers if each.question_id == question_id), None)


def state_of(visit: NetworkVisit, question_id: str) -> str:
    """How one question stands; what nobody looked at is unknown, never «in order»."""
    found = answer_to(visit, question_id)
    return found.state if found and found.state else UNKNOWN


def not_in_order(visit: NetworkVisit, method: Method) -> list[NetworkQuestion]:
    """The decisive questions that are a worry or unknown: until they are in order, this place is no answer."""
    decisive = (each for each in method.network_check.questions if each.decisive)
    return [each for each in decisive if state_of(visit, each.id) != FINE]


def is_fit(visit: NetworkVisit, method: Method) -> bool:
    """Whether the outcome says that the family can be here for now."""
    return any(each.fit for each in method.network_check.outcomes if each.id == visit.outcome)
