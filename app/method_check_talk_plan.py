"""Whether what prepares a talk is there for every age group, and names only what the file can fill in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from string import Formatter
from typing import TYPE_CHECKING, Any

from app.method_reader import MethodError
from app.method_references import complete, filled, refer

if TYPE_CHECKING:
    from app.method import Method

FILE = "talk.toml"
YOUNGEST = "L1"
"""The age group without words of its own in a talk: it is observed."""

CHILD = "K"
ADVICE = frozenset(
    {
        "leeftijd_onbekend",
        "gevaar",
        "twee_momenten",
        "taal",
        "wat_helpt",
        "wie_kan",
        "vertrouwd",
        "waar",
        "erbij",
        "erbij_jong",
        "ieder_apart",
    }
)
"""The advice that is given by its id."""

PLACES = frozenset({"kind", "wie", "persoon", "ouder", "stuk", "taal", "dag", "tijd", "aantal"})
"""What a text about a talk may name: the child, who holds the talk, whom the child brings, the parent it is for,
what is made (a decision or advice), a language, the day and hour, and how many questions are left."""


def check_talk_plan(method: Method) -> None:
    """MethodError for the first age group without its text, question without words or place that nothing fills."""
    talk, older = method.talk, [each for each in method.age_groups if each != YOUNGEST]
    complete(FILE, "advice", "advice", talk.advice, sorted(ADVICE))
    refer(FILE, "advice", "advice", talk.advice, ADVICE)
    for key, found, wanted in (
        ("ways", talk.ways, list(method.age_groups)),
        ("parents.how", talk.parents.how, list(method.age_groups)),
        ("parents.help", talk.parents.help, list(method.age_groups)),
        ("invitations", talk.invitations, older),
    ):
        refer(FILE, key, key, found, wanted)
        complete(FILE, key, key, found, wanted)
    refer("hearing.toml", "", "cannot_promise_child", method.cannot_promise_child, older)
    complete("hearing.toml", "", "cannot_promise_child", method.cannot_promise_child, older)
    _check_ways(method)
    _check_questions(method)
    _check_places(method)


def _check_ways(method: Method) -> None:
    for group, ways in method.talk.ways.items():
        filled(FILE, group, "ways", [each.way for each in ways])
        refer(FILE, group, "way", (each.way for each in ways), method.hearing_ways)
    for group, each in method.talk.invitations.items():
        filled(FILE, group, "answers", each.answers)


def _check_questions(method: Method) -> None:
    """Every question that a child can answer or show has words for each age group it fits; no other question has."""
    asked = {row.id: row for element in method.elements.values() for row in element.questions if CHILD in row.who}
    refer(FILE, "questions", "questions", method.talk.questions, asked)
    complete(FILE, "questions", "questions", method.talk.questions, asked)
    for id, row in asked.items():
        refer(FILE, id, "words", method.talk.questions[id].words, row.ages)
        complete(FILE, id, "words", method.talk.questions[id].words, row.ages)


def _check_places(method: Method) -> None:
    for text in _texts(method.talk):
        try:
            named = [(name, form, kind) for _, name, form, kind in Formatter().parse(text) if name is not None]
        except ValueError as error:
            raise MethodError(FILE, "", f"in een tekst staat een losse accolade: «{text}».") from error
        for name, form, kind in named:
            if form or kind:
                raise MethodError(FILE, "", f"bij «{name}» staat meer dan een naam: «{text}».")
            refer(FILE, "", "een tekst", [name], PLACES)


def _texts(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif hasattr(part, "values"):
        yield from (text for each in part.values() for text in _texts(each))
    elif isinstance(part, tuple):
        yield from (text for each in part for text in _texts(each))
    else:
        yield from (text for each in fields(part) for text in _texts(getattr(part, each.name)))
