"""Knows how a letter to a child begins: K1 to K8 in whole sentences of its age group, from what the file holds."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.case import was_heard
from app.letters.facts import LetterFacts, called, facts_of, spoken_day
from app.method import Method
from app.readability import measure, unexplained_hard_words, words
from models.assessment import Assessment
from models.people import Child
from models.views import Hearing

BLOCKS = ("K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8")

YOUNGEST = "L1"
LONGEST_QUOTE = 14
"""Words; what is longer is told in the talk, because a child reads its own words best when they are few."""
MOST_MEASURES = 3
NIGHTS = 14
"""Up to so many nights a young child counts in nights (method F.4)."""

_NUMBERS = (
    "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
    "veertien",
)  # fmt: skip
_LIKED = ("wil_graag", "goed")
_DISLIKED = ("liever_niet", "absoluut_niet")
_ABOUT_PARENTS = frozenset({"mama", "papa", "mam", "pap", "mamma", "pappa", "vader", "moeder", "ouders", "ouder"})
_ABOUT_OTHERS = _ABOUT_PARENTS | {"zijn", "haar", "hij", "zij", "hem"}
_PARAGRAPHS = (("K1", "K2"), ("K3",), ("K4", "K5"), ("K6",), ("K7", "K8"))


@dataclass(frozen=True)
class Block:
    """One of the eight blocks of a child's letter, in whole sentences; empty where the file holds nothing for it."""

    id: str
    text: str


def child_letter(assessment: Assessment, method: Method, child: Child, on: date | None = None) -> str:
    """A start for the letter to this child; for the youngest the words on a card. Empty while its age is unknown."""
    facts = facts_of(assessment, method, child, on)
    if not facts.group:
        return ""
    if facts.group == YOUNGEST:
        return _card(facts)
    text = {each.id: each.text for each in blocks_of(facts)}
    paragraphs = [" ".join(text[each] for each in ids if text[each]) for ids in _PARAGRAPHS]
    bullets = _measures(facts)
    if bullets:
        paragraphs.insert(3, "\n".join([_say(facts, "measures"), *(f"- {each}" for each in bullets)]))
    greeting = [_say(facts, "greeting", naam=facts.name)] if facts.name else []
    return "\n\n".join([*greeting, *filter(None, paragraphs)])


def blocks_of(facts: LetterFacts) -> tuple[Block, ...]:
    """The eight blocks, each as it would stand in a letter that is composed now."""
    made = (_decided, _place, _heard, _fault, _next, _disagree, _talk_to, _again)
    texts = (" ".join(filter(None, make(facts))) for make in made)
    return tuple(Block(id, text) for id, text in zip(BLOCKS, texts, strict=True))


def plan_of(facts: LetterFacts) -> tuple[str, str]:
    """What is planned and where one would sleep, as a draft tells it: nothing was decided yet."""
    letters, outcome = facts.method.letters, facts.assessment.decision.outcome
    kind = letters.decisions.get(facts.assessment.decision_type)
    known = letters.options.get(facts.chosen.kind) if facts.chosen else None
    planned = ""
    if outcome == "weigeren" and kind:
        planned = _say(facts, "planned_refusal", ding=kind.refused)
    elif facts.is_advice and known:
        planned = _say(facts, "planned_advice", wat=known.older)
    elif outcome in ("beeindigen", "ontruimen") and kind and known:
        planned = _say(facts, "planned_end", stopt=kind.ends_older, zin=known.young)
    elif known:
        planned = _say(facts, "planned", wat=known.older)
    sentences = (each for each in _place(facts) if each != _say(facts, "reason"))
    return planned, " ".join(filter(None, sentences))


def _say(facts: LetterFacts, name: str, **places: str) -> str:
    return facts.method.letters.sentences[name][facts.group].format(**places)


def _day(facts: LetterFacts, day: date) -> str:
    return spoken_day(day, facts.assessment.decision.decided_on or day)


def _card(facts: LetterFacts) -> str:
    """The words on the card of a child under four: who stays together, where, and that it did nothing wrong."""
    known = facts.method.letters.options.get(facts.chosen.kind) if facts.chosen else None
    names = [*facts.parents_along, *facts.siblings]
    lines = [f"Jij blijft bij {_listed(names)}." if names and not facts.apart else ""]
    lines += [known.young if known and known.place != "geen" else "", "Het is niet jouw schuld."]
    return " ".join(filter(None, lines))


# --- K1 and K2: what was decided, and where one sleeps ----------------------------------------------------------


def _decided(facts: LetterFacts) -> Iterator[str]:
    letters, decision = facts.method.letters, facts.assessment.decision
    kind = letters.decisions.get(facts.assessment.decision_type)
    known = letters.options.get(facts.chosen.kind) if facts.chosen else None
    who = kind.who if kind else "De gemeente"
    if facts.is_advice and known:
        yield _say(facts, "advised", wat=known.older)
    elif decision.outcome == "weigeren" and kind:
        yield _say(facts, "refused", wie=who, ding=kind.refused)
    elif decision.outcome == "aanhouden":
        yield _say(facts, "waits", wie=who)
    elif decision.outcome in ("beeindigen", "ontruimen") and kind and known:
        yield _say(facts, "ended", wie=who, einde=kind.ends_young, stopt=kind.ends_older, zin=known.young)
    elif known:
        yield _say(facts, "decided", wie=who, zin=known.young, wat=known.older)


def _place(facts: LetterFacts) -> Iterator[str]:
    known = facts.method.letters.options.get(facts.chosen.kind) if facts.chosen else None
    if facts.is_advice:  # nobody decided yet
        yield _say(facts, "nothing_changes_yet")
    elif known is None or facts.assessment.decision.outcome in ("weigeren", "aanhouden"):
        yield _say(facts, "place_unsaid")
    else:
        yield from _place_after(facts, known.place)
        yield from _apart(facts)
    yield _say(facts, "reason")


def _place_after(facts: LetterFacts, place: str) -> Iterator[str]:
    if place == "nieuw":
        yield from _new_place(facts)
    elif place == "blijft":
        yield _say(facts, "same_place")
    else:
        yield _say(facts, "place_unsaid" if facts.assessment.decision_type == "BT-08" else "new_place_unknown")


def _new_place(facts: LetterFacts) -> Iterator[str]:
    decision = facts.assessment.decision
    names = [*facts.parents_along, *facts.siblings]
    if names and not facts.apart:
        yield _say(facts, "together", namen=_listed(names))
    starts = decision.effective_on or (facts.chosen.available_from if facts.chosen else None)
    if starts:
        yield _from(facts, starts)
    if decision.ends_on:
        yield _say(facts, "lasts", dag=_day(facts, decision.ends_on))


def _from(facts: LetterFacts, starts: date) -> str:
    told_on = facts.child.explanation.planned_on or facts.assessment.decision.decided_on
    nights = (starts - told_on).days if told_on else NIGHTS + 1
    if nights <= 0:
        return _say(facts, "started", dag=_day(facts, starts))
    if nights > NIGHTS:
        return _say(facts, "starts", dag=_day(facts, starts))
    counted = f"{_NUMBERS[nights]} {'nachtje' if nights == 1 else 'nachtjes'}"
    return _say(facts, "starts_in_nights", nachten=counted, dag=_day(facts, starts))


def _apart(facts: LetterFacts) -> Iterator[str]:
    for each in facts.apart:
        if each.until_on:
            yield _say(facts, "child_apart_until", dag=_day(facts, each.until_on))
        else:
            yield _say(facts, "child_apart")
    parted = {each.child_id for each in facts.separations}
    for other in facts.assessment.children:
        if other is not facts.child and other.id in parted and called(other):
            yield _say(facts, "sibling_apart", kind=called(other))


# --- K3: what the child said, and what was done with it ---------------------------------------------------------


def _heard(facts: LetterFacts) -> Iterator[str]:
    if not was_heard(facts.child):
        yield _not_heard(facts)
    elif not facts.words_are_open:
        yield facts.method.explanation.neutral_sentence
    elif facts.talks:
        yield from _said(facts, facts.talks[-1])
        yield from _done_with_it(facts)
    else:
        yield _say(facts, "seen")


def _not_heard(facts: LetterFacts) -> str:
    reason = facts.child.not_heard
    if reason.code == "NG1":
        return _say(facts, "declined")
    if facts.harm_if_asked or reason.code in ("NG2", "NG7"):
        return _say(facts, "thought_of")
    if reason.planned_on:
        return _say(facts, "not_yet_heard_on", dag=_day(facts, reason.planned_on))
    return _say(facts, "not_yet_heard")


def _said(facts: LetterFacts, talk: Hearing) -> Iterator[str]:
    quote = _quote(facts, talk)
    if talk.way == "spel_tekening":
        yield _say(facts, "played")
    if quote:
        yield _say(facts, "wrote" if talk.way == "brief_bericht" else "said", woorden=quote)
    elif talk.way != "spel_tekening":
        yield _say(facts, "talked")
    kept = [each.subject.strip() for each in talk.cards if each.pile == "mag_niet_weg" and each.subject.strip()]
    if kept:
        yield _say(facts, "cards", kaartjes=_listed(kept[:4]))
    if talk.weight:
        yield _say(facts, f"weight_{talk.weight}")


def _quote(facts: LetterFacts, talk: Hearing) -> str:
    """The first short thing the child said, in Dutch; nothing about a parent, because a parent reads it too."""
    room = facts.method.explanation.reading[facts.group].longest_sentence - len(["Jij", "zei"])
    for each in talk.own_words:
        said = each.translation.strip() or each.words.strip()
        spoken = {word.casefold() for word in words(said)}
        if said and not spoken & _ABOUT_PARENTS and measure(said).longest_sentence <= room:
            return said if measure(said).words <= LONGEST_QUOTE else ""
    return ""


def _done_with_it(facts: LetterFacts) -> Iterator[str]:
    chosen = facts.chosen
    wish = facts.child.wish(chosen.id) if chosen else ""
    preferred = any(each.wish == "wil_graag" for each in facts.child.wishes)
    if wish in _DISLIKED:
        yield _say(facts, "not_followed")
    elif wish == "wil_graag" or (wish in _LIKED and not preferred):
        yield _say(facts, "fits_advice" if facts.is_advice else "fits")
    elif wish in _LIKED:
        yield _say(facts, "rather_else")


# --- K4 to K8 ---------------------------------------------------------------------------------------------------


def _fault(facts: LetterFacts) -> Iterator[str]:
    yield _say(facts, "not_your_fault")


def _next(facts: LetterFacts) -> Iterator[str]:
    on = facts.child.explanation.planned_on
    yield _say(facts, "explained_on", dag=_day(facts, on)) if on else _say(facts, "explained")


def _measures(facts: LetterFacts) -> list[str]:
    """What is arranged for this child, where it can be told to the child as it was written down."""
    if not facts.weighing_is_open or not _say(facts, "measures"):
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
        and not about & (_ABOUT_OTHERS | {facts.name.casefold()})
        and not unexplained_hard_words(text, known.hard_words, facts.group, known.explains)
    )


def _disagree(facts: LetterFacts) -> Iterator[str]:
    if facts.is_advice:
        yield _say(facts, "disagree_advice")
        return
    yield _say(facts, "disagree")
    kind = facts.method.decision_types.get(facts.assessment.decision_type)
    if kind is None or kind.remedy_told != "rechtsmiddel":
        return
    who = facts.who_contests
    places = {"ouder": who, "Ouder": who[:1].upper() + who[1:]}
    if facts.last_day:
        yield _say(facts, "objection", dag=_day(facts, facts.last_day), **places)
    else:
        yield _say(facts, "objection_no_day", **places)


def _talk_to(facts: LetterFacts) -> Iterator[str]:
    yield _say(facts, "talk_to")


def _again(facts: LetterFacts) -> Iterator[str]:
    review = facts.assessment.balance.review_on
    yield _say(facts, "review", dag=_day(facts, review)) if review else _say(facts, "no_review")


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} en {names[-1]}"
