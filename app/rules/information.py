"""What is good to know: almost eighteen, the order of the steps, unsure terms, boilerplate (IN-01, 02, 03, 06)."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from functools import lru_cache

from app.case import FROM_PUBLICATION, birthday, remedy_days
from app.days import long_day
from app.deadlines import months_later
from app.fields import Field, of_child, of_row
from app.rules.case_index import CaseIndex, ChildIndex, listed
from app.rules.hit import Hit, Say, say

MONTHS_BEFORE_EIGHTEEN = 6
MOST_TIMES = 2
"""How often one sentence may stand in a case (IN-06)."""

FEWEST_WORDS = 5
"""Shorter sentences may come back: they say little by themselves (N6)."""

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")


def almost_eighteen(case: CaseIndex) -> Iterator[Hit]:
    """IN-01: a child turns eighteen within six months of the reference date."""
    for each in case.children:
        born = each.child.birth_date
        turns = birthday(born, 18) if born else None
        if turns and case.day < turns <= months_later(case.day, MONTHS_BEFORE_EIGHTEEN):
            yield Hit((say("standaard", datum=long_day(turns)),), (of_child(each.child, "birth_date"),), each.child)


def the_ideal_came_later(case: CaseIndex) -> Iterator[Hit]:
    """IN-02: an ideal decision was written or changed after the first entry of step 2 or 3 (method 0.5)."""
    entries = [each.recorded_at for each in case.interests.values()]
    entries += [each.recorded_at for each in case.assessment.refusal_grounds]
    entries += [each.child.weighing.recorded_at for each in case.children]
    first = min((each for each in entries if each), default=None)
    for each in case.children if first else ():
        says = tuple(_later(each, first)) if first else ()
        if says:
            yield Hit(says, (of_child(each.child, "ideal", "text"),), each.child)


def _later(each: ChildIndex, first: datetime) -> Iterator[Say]:
    ideal = each.child.ideal
    if ideal.recorded_at and ideal.recorded_at > first:
        yield say("later", datum=long_day(_day(ideal.recorded_at)))
    changes = [row.at for row in ideal.changes if row.at and row.at > first]
    if changes:
        yield say("gewijzigd", datum=listed([long_day(_day(at)) for at in changes]))


def _day(at: datetime) -> date:
    """The calendar day on this computer's clock of a moment in UTC."""
    return at.astimezone().date()


def a_term_ends_past_the_list(case: CaseIndex) -> Iterator[Hit]:
    """IN-03: a last day lies beyond the list of days equated with a holiday (method D.11)."""
    found = [each for each in remedy_days(case.assessment, case.method) if each.last_day and each.last_day.past_horizon]
    beyond = dict.fromkeys(long_day(each.last_day.day) for each in found if each.last_day)
    fields = dict.fromkeys(field_of_start(each.remedy.runs_from) for each in found)
    if beyond:
        yield Hit((say("standaard", datum=listed(list(beyond))),), tuple(fields))


def field_of_start(event: str) -> Field:
    """Where the day is filled in from which a term runs (code of the scale `runs_from`)."""
    return "publication/planned_on" if event == FROM_PUBLICATION else f"decision/event_days/{event}/on"


def sentences_come_back(case: CaseIndex) -> Iterator[Hit]:
    """IN-06: the same sentence stands more than twice in what the author wrote in steps 1, 2 and 3."""
    found = [(field, sentence) for field, text in _written(case) for sentence in _sentences(text)]
    times = Counter(sentence for _, sentence in found)
    often = [sentence for sentence, count in times.items() if count > MOST_TIMES]
    if often:
        fields = tuple(dict.fromkeys(field for field, sentence in found if sentence in often))
        yield Hit((say("standaard", velden=listed([f"«{each}»" for each in often])),), fields)


@lru_cache(maxsize=4096)
def _sentences(text: str) -> tuple[str, ...]:
    """The sentences that say something, capitals and spaces evened out; remembered from one keystroke to the next."""
    sentences = (sentence.casefold().split() for sentence in _SENTENCE_END.split(text))
    return tuple(" ".join(words) for words in sentences if len(words) >= FEWEST_WORDS)


def _written(case: CaseIndex) -> Iterator[tuple[Field, str]]:
    for each in case.children:
        for code, row in each.elements.items():
            yield of_child(each.child, "elements", code, "text"), row.text
        for name in ("text", "reason"):
            yield of_child(each.child, "ideal", name), getattr(each.child.ideal, name)
        for name in ("text", "why_weightier", "why_child_not_decisive", "why_view_not_followed"):
            yield of_child(each.child, "weighing", name), getattr(each.child.weighing, name)
    for interest in case.interests.values():
        for name in ("concrete", "if_followed", "alternative"):
            yield of_row("interests", interest, name), getattr(interest, name)
    for name in ("compromise", "divergence", "suitable", "necessary", "balanced", "lighter_means"):
        yield f"balance/{name}", getattr(case.assessment.balance, name)
