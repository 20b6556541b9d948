"""Knows how a step on a way through the remedies is told: until when, or after what its term begins to run."""

from app.case import remedy_day
from app.deadlines import in_words
from app.method import Method, Remedy
from models.assessment import Assessment
from resources.language import later, tr

JUDGMENT = "dag_vonnis"
"""The event whose day is that of one judgment: a later step on a route runs from another, new one."""

_UNITS = {
    "weken": (later("{amount} week"), later("{amount} weken")),
    "maanden": (later("{amount} maand"), later("{amount} maanden")),
}


def term_in_words(remedy: Remedy) -> str:
    """«6 weken», «1 maand»; empty where no term is fixed."""
    if not (remedy.amount and remedy.unit):
        return ""
    one, more = _UNITS[remedy.unit]
    return tr(one if remedy.amount == 1 else more, amount=remedy.amount)


def event_in_words(method: Method, remedy: Remedy) -> str:
    """The event from which a term runs, as part of a sentence."""
    label = method.choices["runs_from"][remedy.runs_from]
    return label[:1].lower() + label[1:]


def step_told(assessment: Assessment, method: Method, code: str, is_later: bool) -> str:
    """One step with its last day in words, or with its term and its beginning while that day is not known.

    `is_later`: it follows another step of the same route, so that a judgment is a new one, of a day still unknown.
    """
    remedy = method.remedies[code]
    follows = is_later and remedy.runs_from == JUDGMENT
    found = remedy_day(assessment, method, remedy)
    if found.last_day and not follows:
        return tr(
            "{label}: uiterlijk op {day}, bij {at}.", label=remedy.label, day=in_words(found.last_day.day), at=remedy.at
        )
    if term := term_in_words(remedy):
        event = tr("de dag van het nieuwe vonnis") if follows else event_in_words(method, remedy)
        return tr(
            "{label}: binnen {term} na {event}, bij {at}.", label=remedy.label, term=term, event=event, at=remedy.at
        )
    return tr("{label}: {starts}, bij {at}.", label=remedy.label, starts=remedy.starts, at=remedy.at)
