"""What is withheld from whom: which facts, words and texts a named person may not know (method B.3)."""

from collections.abc import Iterator

from app.readability import sentences
from app.rules.case_index import CaseIndex, ChildIndex
from app.sharing import Citing, Recipient, Shared, known, known_through, level
from models.evidence import Fact
from models.people import Person

NOTHING = "niets"
OWN_WORDS = "woorden_van_het_kind"


def is_withheld(case: CaseIndex, row: Shared | Citing, person: Person) -> bool:
    """Whether this person may know nothing of a row: by its own marks or by the strictest of what it rests on."""
    return known(case.assessment, row, Recipient("ouder", person.id)) == NOTHING


def withheld_facts(case: CaseIndex, person: Person) -> tuple[Fact, ...]:
    """The facts of which this person may know nothing."""
    return tuple(each for each in case.facts.values() if is_withheld(case, each, person))


def words_are_withheld(case: CaseIndex, each: ChildIndex, person: Person, facts: tuple[Fact, ...]) -> bool:
    """Whether this person, from whom `facts` are withheld, may not know what this child said in a talk or a fact."""
    if any(is_withheld(case, talk, person) for talk in each.talks):
        return True
    return any(fact.kind == OWN_WORDS and _is_about(each, fact) for fact in facts)


def _is_about(each: ChildIndex, fact: Fact) -> bool:
    """Whether a fact is about this child; one that names no child, when an element of this child cites it."""
    cited = (row.fact_id for element in each.elements.values() for row in element.citations)
    return each.child.id in fact.child_ids if fact.child_ids else fact.id in cited


def withheld_texts(case: CaseIndex, person: Person, facts: tuple[Fact, ...]) -> tuple[str, ...]:
    """Every text that this person, from whom `facts` are withheld, may not know; own words of a child also where a
    summary may go."""
    sources = [each for each in case.sources.values() if is_withheld(case, each, person)]
    told = [text for each in facts for text in (each.text, each.dispute_reply, each.conclusion, each.conclusion_reason)]
    told += [each.title for each in sources]
    told += _of_people(case, person)
    told += _of_findings(case, person)
    return tuple(text for text in told if text.strip())


def _of_people(case: CaseIndex, person: Person) -> Iterator[str]:
    """What children and parents said or showed."""
    for view in case.assessment.parent_views:
        if is_withheld(case, view, person):
            yield from (view.content, view.reply)
    for each in case.children:
        for talk in each.talks:
            if level(talk, person.id) != "alles":
                yield from (text for own in talk.own_words for text in (own.words, own.translation))
            if is_withheld(case, talk, person):
                yield from (talk.summary, talk.must_not_vanish, talk.noticed)
        yield from (row.seen for row in each.child.observations if is_withheld(case, row, person))
        yield from (row.shown_by for row in each.child.safety_signals if is_withheld(case, row, person))


def _of_findings(case: CaseIndex, person: Person) -> Iterator[str]:
    """What was written on the ground of something withheld, save the author's own text that is safe for a parent."""
    for interest in case.interests.values():
        if is_withheld(case, interest, person):
            yield from (interest.claim, interest.concrete, interest.if_followed, interest.alternative)
    for each in case.children:
        for row in each.elements.values():
            if is_withheld(case, row, person):
                yield _unsafe(row.text, row.parent_text)
        weighing = each.child.weighing
        if known_through(case.assessment, weighing.citations, Recipient("ouder", person.id)) == NOTHING:
            yield _unsafe(weighing.text, weighing.parent_text)


def _unsafe(text: str, safe: str) -> str:
    """The sentences of a text that its safe version does not have."""
    return " ".join(each for each in sentences(text) if each not in safe)
