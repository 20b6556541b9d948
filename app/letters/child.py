"""Knows how a letter to a child begins: K1 to K8 in whole sentences of its age group, from what the file holds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.letters.decided import REFUSED, WAITS, can_be_told, decided, option_told, place
from app.letters.facts import OBJECTION, LetterFacts, facts_of
from app.letters.heard import ABOUT_OTHERS, heard
from app.letters.said import listed, said_day, say
from app.method import Method
from app.readability import measure, unexplained_hard_words
from models.assessment import Assessment
from models.people import Child

BLOCKS = ("K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8")

YOUNGEST = "L1"
MOST_MEASURES = 3
MOST_WORDS_OF_A_PLACE = 6

_WHERE = re.compile(r"(?:aan|bij|in|op|thuis)\b", re.IGNORECASE)
_ABOUT_THE_CHILD = re.compile(r"\b(?:haar|zijn|hem)\b", re.IGNORECASE)
_OF_THE_CHILD = re.compile(r"\b(aan|bij|in|op) (?:haar|zijn) (?=\w)(?!thuis)", re.IGNORECASE)

_PARAGRAPHS = (("K1", "K2"), ("K3",), ("K4", "K5"), ("K6",), ("K7", "K8"))


@dataclass(frozen=True)
class Block:
    """One of the eight blocks of a child's letter, in whole sentences; empty where the file holds nothing for it."""

    id: str
    text: str


def child_letter(assessment: Assessment, method: Method, child: Child, on: date | None = None) -> str:
    """A start for the letter to this child; for the youngest the words on a card. Empty while too little is known."""
    facts = facts_of(assessment, method, child, on)
    if not can_be_told(facts):
        return ""
    if facts.group == YOUNGEST:
        return _card(facts)
    text = {each.id: each.text for each in blocks_of(facts)}
    paragraphs = [" ".join(text[each] for each in ids if text[each]) for ids in _PARAGRAPHS]
    bullets = _measures(facts)
    if bullets:
        paragraphs.insert(3, "\n".join([say(facts, "measures"), *(f"- {each}" for each in bullets)]))
    greeting = [say(facts, "greeting", naam=facts.name)] if facts.name else []
    return "\n\n".join([*greeting, *filter(None, paragraphs)])


def blocks_of(facts: LetterFacts) -> tuple[Block, ...]:
    """The eight blocks, each as it would stand in a letter that is composed now."""
    made = (decided, place, heard, _fault, _next, _disagree, _talk_to, _again)
    texts = (" ".join(filter(None, make(facts))) for make in made)
    return tuple(Block(id, text) for id, text in zip(BLOCKS, texts, strict=True))


def _card(facts: LetterFacts) -> str:
    """The words on the card of a child under four: who stays together, where, and that it did nothing wrong."""
    known = option_told(facts)
    parts = bool(facts.apart) or (facts.chosen is not None and facts.chosen.kind == "OP-16" and not facts.separations)
    names = [*facts.parents_along, *facts.siblings]
    lines = [f"Jij blijft bij {listed(names)}." if facts.parents_along and not parts else ""]
    undecided = facts.is_advice or facts.assessment.decision.outcome in (REFUSED, WAITS)
    if facts.is_advice:
        lines.append(facts.method.letters.sentences["nothing_changes_yet"]["L2"])
    lines += [known.young if known and known.place != "geen" and not undecided else "", "Het is niet jouw schuld."]
    return " ".join(filter(None, lines))


# --- K4 to K8 ---------------------------------------------------------------------------------------------------


def _fault(facts: LetterFacts) -> Iterator[str]:
    yield say(facts, "not_your_fault")


def _next(facts: LetterFacts) -> Iterator[str]:
    on, at = facts.child.explanation.planned_on, _where_it_is_told(facts)
    if on and at:
        yield say(facts, "explained_at", dag=said_day(facts, on), plek=at)
    else:
        yield say(facts, "explained_on", dag=said_day(facts, on)) if on else say(facts, "explained")


def _where_it_is_told(facts: LetterFacts) -> str:
    """Where the explanation is given, as it stands behind «Dat is»; empty where that is not known or kept from one."""
    place = _OF_THE_CHILD.sub(r"\1 jouw ", facts.child.explanation.place.strip().rstrip("."))
    known = facts.method.words
    hard = unexplained_hard_words(place, known.hard_words, facts.group, known.explains)
    about = _ABOUT_THE_CHILD.search(place)
    if not (0 < len(place.split()) <= MOST_WORDS_OF_A_PLACE) or hard or about or not facts.place_is_open:
        return ""
    return f"{place[:1].lower()}{place[1:]}" if _WHERE.match(place) else f"hier: {place}"


def _measures(facts: LetterFacts) -> list[str]:
    """What is arranged for this child, where it can be told to the child as it was written down."""
    if not facts.weighing_is_open or not facts.place_is_open or not say(facts, "measures"):
        return []
    rows = (each.what.strip().rstrip(".") for each in facts.child.weighing.measures if not each.removed)
    return [each for each in rows if each and _can_be_told(facts, each)][:MOST_MEASURES]


def _can_be_told(facts: LetterFacts, text: str) -> bool:
    limit = facts.method.explanation.reading[facts.group]
    known = facts.method.words
    reads = measure(text)
    about = {each.strip(".,;:").casefold() for each in text.split()}
    return (
        reads.longest_sentence <= limit.longest_sentence
        and reads.score >= limit.score - 25  # a few nouns alone always read harder than sentences
        and not about & ((ABOUT_OTHERS | {"vader", "moeder", facts.name.casefold()}) - {"juf", "meester"})
        and not unexplained_hard_words(text, known.hard_words, facts.group, known.explains)
    )


def _disagree(facts: LetterFacts) -> Iterator[str]:
    if facts.is_advice:
        yield say(facts, "disagree_advice")
        return
    yield say(facts, "disagree")
    kind = facts.method.decision_types.get(facts.assessment.decision_type)
    if kind is None or kind.remedy_told != "rechtsmiddel":
        return
    who, last = facts.who_contests, facts.last_day
    places = {"ouder": who, "Ouder": who[:1].upper() + who[1:]}
    objects = any(each.code == OBJECTION for each in facts.assessment.decision.remedies)
    name = "objection" if objects else "other_remedy"
    yield say(facts, name, dag=said_day(facts, last), **places) if last else say(facts, f"{name}_no_day", **places)


def _talk_to(facts: LetterFacts) -> Iterator[str]:
    yield say(facts, "talk_to")


def _again(facts: LetterFacts) -> Iterator[str]:
    review = facts.assessment.balance.review_on
    yield say(facts, "review", dag=said_day(facts, review)) if review else say(facts, "no_review")
