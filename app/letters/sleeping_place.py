"""Knows how a child's letter tells the sleeping place as it was written down with the decision (K2)."""

import re
from collections.abc import Iterator

from app.letters.facts import LetterFacts, called
from app.letters.said import say
from app.readability import measure, unexplained_hard_words
from models.people import Child

_WHERE = re.compile(r"(?:aan|bij|in|op|van|vaak)\b", re.IGNORECASE)
"""With one of these the words fit behind «Jullie slapen»."""
_FROM_A_DAY = re.compile(r"vanaf (?:\w+dag )?\d{1,2} [a-z]+(?: \d{4})? ", re.IGNORECASE)
_ON_SOME_DAYS = re.compile(r"^van \w+dag tot en met \w+dag ")
_UNTIL_A_DAY = re.compile(r"(?P<place>[^,\d]+) tot (?P<day>\d{1,2} [a-z]+)(?: \d{4})?(?:, daarna .*)?", re.IGNORECASE)
_ANY_FIGURE = re.compile(r"\d")
_IN_A_TOWN = re.compile(r" in [A-Z][\w-]+$")


def family_place(facts: LetterFacts) -> Iterator[str]:
    """Where the family sleeps; nothing where a parent may not know it, or where it reads too hard for this child."""
    for part in _parts(facts):
        bare = part[match.end() :] if (match := _FROM_A_DAY.match(part)) else part
        town = _IN_A_TOWN.search(bare)
        own = any(_starts_with(part, each) for each in facts.assessment.all_children)
        if not own and not _ANY_FIGURE.search(bare):  # a day in it would stand beside «Dat is vanaf …»
            yield _told(facts, "family_sleeps", town[0].strip() if town and facts.group == "L2" else bare)


def place_until(facts: LetterFacts) -> Iterator[str]:
    """Where the family sleeps until the day on which it goes, where both were written down in one line."""
    for part in _parts(facts):
        if match := _UNTIL_A_DAY.match(part):
            yield _told(facts, "family_sleeps_until", match["place"], dag=match["day"])


def child_place(facts: LetterFacts) -> str:
    """Where this child sleeps, where that was written down for it alone; else empty."""
    return _of_child(facts, "child_sleeps", facts.child)


def sibling_place(facts: LetterFacts, sibling: Child) -> str:
    """Where a brother or sister sleeps, where that was written down for that child alone; else empty."""
    return _of_child(facts, "sibling_sleeps", sibling)


def _of_child(facts: LetterFacts, name: str, child: Child) -> str:
    own = (part for part in _parts(facts) if _starts_with(part, child))
    place = next((part.partition(" ")[2] for part in own), "")
    short = _IN_A_TOWN.sub("", place)
    ways = (place, short, _ON_SOME_DAYS.sub("vaak ", short))  # the first that this child can read
    return next(filter(None, (_told(facts, name, each, kind=called(child)) for each in ways)), "")


def _parts(facts: LetterFacts) -> list[str]:
    if not facts.place_is_open:
        return []
    return [each.strip().rstrip(".") for each in facts.assessment.decision.sleeping_place.split(";") if each.strip()]


def _starts_with(part: str, child: Child) -> bool:
    return part.split()[0] in {called(child), child.first_name.strip()} - {""}


def _told(facts: LetterFacts, name: str, place: str, **places: str) -> str:
    """The sentence, where it is one and no harder to read than a child of this age can."""
    if not _WHERE.match(place):
        return ""
    sentence = say(facts, name, plek=f"{place[:1].lower()}{place[1:]}", **places)
    limit, known = facts.method.explanation.reading[facts.group], facts.method.words
    hard = unexplained_hard_words(sentence, known.hard_words, facts.group, known.explains)
    return "" if hard or measure(sentence).longest_sentence > limit.longest_sentence else sentence
