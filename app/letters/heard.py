"""Knows how a letter tells back what the child said and what was done with it (K3), and which words it may quote."""

import re
from collections.abc import Iterator

from app.card_piles import MUST_STAY, on_pile, subject_of
from app.case import was_heard
from app.letters.facts import LetterFacts
from app.letters.said import listed, said_day, say
from app.readability import measure, words
from models.views import Hearing

LONGEST_QUOTE = 14
"""Words; what is longer is told in the talk, because a child reads its own words best when they are few."""
MOST_CARDS = 4

ABOUT_OTHERS = frozenset({
    "mama", "mam", "mamma", "papa", "pap", "pappa", "ouder", "ouders", "oma", "opa", "tante", "oom", "broer", "broers",
    "broertje", "zus", "zussen", "zusje", "hij", "zij", "ze", "hem", "haar", "hun", "zijn", "vriend", "vriendin",
    "buurman", "buurvrouw", "juf", "meester",
})  # fmt: skip
"""Words by which a quote is about somebody else; that person, or who knows that person, can read the letter."""

_LIKED = ("wil_graag", "goed")
_DISLIKED = ("liever_niet", "absoluut_niet")
_COMPOUND = re.compile(r"(?:vader|moeder|ouder|ouders|vriend|vriendin)s?$")


def heard(facts: LetterFacts) -> Iterator[str]:
    """K3: neutral where a parent may not know the words; else the words, the weight, and what came of the wish."""
    if not was_heard(facts.child):
        yield _not_heard(facts)
    elif not facts.words_are_open:
        yield facts.method.explanation.neutral_sentence
    elif facts.talks:
        yield from _said(facts, facts.talks[-1])
        yield from _done_with_it(facts)
    else:
        yield say(facts, "seen")


def heard_in_draft(facts: LetterFacts) -> Iterator[str]:
    """The same in a draft, where nothing was done with it yet."""
    if not (was_heard(facts.child) and facts.words_are_open and facts.talks):
        yield from heard(facts)
        return
    yield from _words(facts, facts.talks[-1])
    yield say(facts, "will_count")


def quote(facts: LetterFacts, talk: Hearing, most: int) -> str:
    """The first short thing the child said, in Dutch and on one line; nothing about anybody else.

    Nothing at all where there is a sign of danger: then any word can be one that somebody must not read.
    """
    if any(not each.removed for each in facts.child.safety_signals):
        return ""
    for each in talk.own_words:
        said = " ".join((each.translation.strip() or each.words.strip()).split())
        if said and not _is_about_somebody(facts, said) and measure(said).longest_sentence <= most:
            short = measure(said).words <= LONGEST_QUOTE
            return (said if said[-1] in ".!?…" else f"{said}.") if short else ""
    return ""


def _is_about_somebody(facts: LetterFacts, said: str) -> bool:
    """Whether a text speaks of a parent, another child or anybody whom the file names."""
    spoken = {re.split("['’‘]", word)[0].casefold() for word in words(said)}
    others = [each.name for each in facts.assessment.all_persons]
    others += [f"{each.first_name} {each.called}" for each in facts.assessment.all_children if each is not facts.child]
    names = {part.casefold() for name in others for part in words(name) if len(part) > 2}
    known = ABOUT_OTHERS | names
    return any(each in known or each.removesuffix("s") in known or _COMPOUND.search(each) for each in spoken)


def _not_heard(facts: LetterFacts) -> str:
    reason = facts.child.not_heard
    if reason.code == "NG1":
        return say(facts, "declined")
    if facts.harm_if_asked or reason.code in ("NG2", "NG7"):
        return say(facts, "thought_of")
    if reason.planned_on:
        return say(facts, "not_yet_heard_on", dag=said_day(facts, reason.planned_on))
    return say(facts, "not_yet_heard")


def _said(facts: LetterFacts, talk: Hearing) -> Iterator[str]:
    yield from _words(facts, talk)
    if talk.weight:
        yield say(facts, f"weight_{talk.weight}")


def _words(facts: LetterFacts, talk: Hearing) -> Iterator[str]:
    room = facts.method.explanation.reading[facts.group].longest_sentence - len(["Jij", "zei"])
    told = quote(facts, talk, room)
    if talk.way == "spel_tekening":
        yield say(facts, "played")
    if told:
        yield say(facts, "wrote" if talk.way == "brief_bericht" else "said", woorden=told)
    elif talk.way != "spel_tekening":
        yield say(facts, "talked")
    yield from _cards(facts, talk)


def _cards(facts: LetterFacts, talk: Hearing) -> Iterator[str]:
    """What must not go, by the cards of the child; a card about somebody stays out, as words about somebody do."""
    names = (subject_of(facts.method, each) for each in on_pile(talk.cards, MUST_STAY))
    kept = [_said_back(each) for each in names if each and not _is_about_somebody(facts, each)]
    if any(not each.removed for each in facts.child.safety_signals):
        return
    limit = facts.method.explanation.reading[facts.group].longest_sentence
    told = (say(facts, "cards", kaartjes=listed(kept[:most])) for most in range(min(len(kept), MOST_CARDS), 0, -1))
    fits = next((each for each in told if measure(each).longest_sentence <= limit), "")
    if fits:
        yield fits


def _said_back(subject: str) -> str:
    """A card speaks as the child; a letter speaks to the child."""
    return re.sub(r"\bmijn\b", "jouw", subject)


def _done_with_it(facts: LetterFacts) -> Iterator[str]:
    chosen = facts.chosen
    wish = facts.child.wish(chosen.id) if chosen else ""
    preferred = any(each.wish == "wil_graag" for each in facts.child.wishes)
    if wish in _DISLIKED:
        yield say(facts, "not_followed")
    elif wish == "wil_graag" or (wish in _LIKED and not preferred):
        yield say(facts, "fits_advice" if facts.is_advice else "fits")
    elif wish in _LIKED:
        yield say(facts, "rather_else")
