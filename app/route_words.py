"""Knows how a step on a way through the remedies is told: until when, or after what its term begins to run."""

from app.case import remedy_day
from app.deadlines import in_words
from app.method import Method, Remedy
from models.assessment import Assessment

JUDGMENT = "dag_vonnis"
"""The event whose day is that of one judgment: a later step on a route runs from another, new one."""


def term_in_words(remedy: Remedy) -> str:
    """«6 weken», «1 maand»; empty where no term is fixed."""
    if not (remedy.amount and remedy.unit):
        return ""
    one = {"weken": "week", "maanden": "maand"}[remedy.unit]
    return f"{remedy.amount} {one if remedy.amount == 1 else remedy.unit}"


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
        return f"{remedy.label}: uiterlijk op {in_words(found.last_day.day)}, bij {remedy.at}."
    if term := term_in_words(remedy):
        event = "de dag van het nieuwe vonnis" if follows else event_in_words(method, remedy)
        return f"{remedy.label}: binnen {term} na {event}, bij {remedy.at}."
    return f"{remedy.label}: {remedy.starts}, bij {remedy.at}."
