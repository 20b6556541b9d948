"""Knows how a letter tells what was decided, or planned, and where and with whom the child sleeps (K1 and K2)."""

from collections.abc import Iterator
from datetime import date

from app.letters.facts import LetterFacts, called
from app.letters.said import listed, said_day, say
from app.letters.sleeping_place import child_place, family_place, place_until, sibling_place
from app.method_letters import OptionInLetters
from app.numbers_in_words import number_in_words

NIGHTS = 14
"""Up to so many nights a young child counts in nights (method F.4)."""

ENDS = ("beeindigen", "ontruimen", "sluiten")
REFUSED, WAITS = "weigeren", "aanhouden"
APART_FROM_PARENTS = "OP-16"
"""The option by which a child lives elsewhere than its parents: who is not parted by it stays where it is."""

LEAVES = ("OP-23", "OP-24")
"""The options by which a family must go and nothing comes in its place."""

OTHER_BODY = "BT-10"
"""Of a decision outside the list, who decides is only known by name."""

MOST_WORDS_OF_A_BODY = 4

_STAYS = "OP-00"


def decided(facts: LetterFacts) -> Iterator[str]:
    """K1: what was decided, in the words of the option and the outcome; nothing while that is not known."""
    outcome, known = facts.assessment.decision.outcome, option_told(facts)
    kind = facts.method.letters.decisions.get(facts.assessment.decision_type)
    if facts.is_advice:
        if known:
            name = "advised_to_leave" if known.id in LEAVES else "advised"
            yield say(facts, name, wat=known.older, zin=known.young)
    elif outcome == REFUSED and kind:
        yield say(facts, "refused", wie=_who(facts), ding=kind.refused)
    elif outcome == WAITS:
        yield say(facts, "waits", wie=_who(facts))
    elif outcome in ENDS and kind and known and known.place != "blijft":
        then = known.young if known.young != kind.ends_young else ""
        yield say(facts, "ended", wie=_who(facts), einde=kind.ends_young, stopt=kind.ends_older, zin=then).strip()
    elif known:
        yield say(facts, "decided", wie=_who(facts), zin=known.young, wat=known.older)


def planned(facts: LetterFacts) -> tuple[str, str]:
    """The same two blocks as a draft tells them: nothing was decided yet."""
    outcome, known = facts.assessment.decision.outcome, option_told(facts)
    kind = facts.method.letters.decisions.get(facts.assessment.decision_type)
    plan = ""
    if facts.is_advice:
        name = "planned_to_leave" if known and known.id in LEAVES else "planned_advice"
        plan = say(facts, name, wat=known.older) if known else ""
    elif outcome == REFUSED and kind:
        plan = say(facts, "planned_refusal", ding=kind.refused)
    elif outcome in ENDS and kind and known and known.place != "blijft":
        plan = say(facts, "planned_end", stopt=kind.ends_older, zin=known.young)
    elif known:
        plan = say(facts, "planned", wat=known.older)
    return plan, " ".join(filter(None, _sleeps(facts)))


def place(facts: LetterFacts) -> Iterator[str]:
    """K2: where and with whom the child sleeps, from when and until when, and when it hears the reasons."""
    yield from _sleeps(facts)
    yield say(facts, "reason")


def can_be_told(facts: LetterFacts) -> bool:
    """Whether enough is known to begin a letter: the age, and what was chosen, refused or put off."""
    outcome = facts.assessment.decision.outcome
    return bool(facts.group) and (option_told(facts) is not None or outcome in (REFUSED, WAITS))


def option_told(facts: LetterFacts) -> OptionInLetters | None:
    """The chosen option in the words of a letter; for a child whom it does not part, that nothing changes."""
    kind = facts.chosen.kind if facts.chosen else ""
    if kind == APART_FROM_PARENTS and not facts.apart and facts.separations:
        kind = _STAYS
    return facts.method.letters.options.get(kind)


def _who(facts: LetterFacts) -> str:
    """Who decides, for the begin of a sentence."""
    if facts.assessment.decision_type == OTHER_BODY:
        return _body(facts.assessment.decision.decider_body)
    kind = facts.method.letters.decisions.get(facts.assessment.decision_type)
    if kind is None:
        return "De gemeente"
    return kind.who_young if facts.group == "L2" else kind.who


def _body(name: str) -> str:
    """A body by its name, where that is short enough to begin a sentence for a child."""
    short = name.partition("(")[0].strip().rstrip(",.")
    if "wethouders" in short.casefold():
        return "De gemeente"
    return short if 0 < len(short.split()) <= MOST_WORDS_OF_A_BODY else "De organisatie"


def _sleeps(facts: LetterFacts) -> Iterator[str]:
    outcome, known = facts.assessment.decision.outcome, option_told(facts)
    if facts.is_advice:
        yield say(facts, "nothing_changes_yet")
    elif outcome == WAITS:
        yield say(facts, "place_unsaid")
    elif known is None:
        yield say(facts, "new_place_unknown")
    elif known.place == "nieuw":
        if outcome == REFUSED:
            yield known.young
        yield from _new_place(facts)
    elif known.place == "blijft":
        yield say(facts, "place_unsaid" if outcome == REFUSED else "same_place")
    else:
        yield say(facts, "place_unsaid" if facts.assessment.decision_type == "BT-08" else "new_place_unknown")
    yield from _apart(facts)


def _new_place(facts: LetterFacts) -> Iterator[str]:
    decision, chosen = facts.assessment.decision, facts.chosen
    parts = chosen is not None and chosen.kind == APART_FROM_PARENTS
    if not facts.apart and not parts:
        yield from _with_whom(facts)
    yield from family_place(facts)
    starts = decision.effective_on or (chosen.available_from if chosen else None)
    if starts:
        yield _from(facts, starts)
    yield from place_until(facts)
    if decision.ends_on:
        yield say(facts, "lasts", dag=said_day(facts, decision.ends_on))
        yield "" if facts.assessment.balance.review_on else say(facts, "then_again")


def _with_whom(facts: LetterFacts) -> Iterator[str]:
    """Without an adult it would say that none comes along; at first it is not sure yet that the file names all."""
    if facts.parents_along and facts.assessment.decision.provisional:
        yield say(facts, "with_family")
    elif facts.parents_along:
        yield say(facts, "together", namen=listed([*facts.parents_along, *facts.siblings]))


def _from(facts: LetterFacts, starts: date) -> str:
    told_on = facts.child.explanation.planned_on or facts.assessment.decision.decided_on
    nights = (starts - told_on).days if told_on else NIGHTS + 1
    if nights < 0:
        return say(facts, "started", dag=said_day(facts, starts))
    if not 0 < nights <= NIGHTS:
        return say(facts, "starts", dag=said_day(facts, starts))
    counted = f"{number_in_words(nights)} {'nachtje' if nights == 1 else 'nachtjes'}"
    return say(facts, "starts_in_nights", nachten=counted, dag=said_day(facts, starts))


def _apart(facts: LetterFacts) -> Iterator[str]:
    if facts.is_advice:
        return
    for each in facts.apart:
        yield child_place(facts) or say(facts, "child_apart")
        if each.until_on:
            yield say(facts, "apart_until", dag=said_day(facts, each.until_on))
    parted = {each.child_id for each in facts.separations}
    for other in facts.assessment.children:
        if other is not facts.child and other.id in parted and called(other):
            yield sibling_place(facts, other) or say(facts, "sibling_apart", kind=called(other))
