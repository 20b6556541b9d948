"""What is withheld from whom: which facts, words and texts a named person may not know (method B.3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.readability import sentences
from app.recipients import Recipient
from app.rules.case_index import CaseIndex, ChildIndex
from app.sharing import Citing, Shared, known, known_facts, known_through, known_views, may_know, speakers
from models.assessment import Assessment
from models.best_interests import Answer
from models.evidence import Fact
from models.people import Person

NOTHING = "niets"
OWN_WORDS = "woorden_van_het_kind"


def is_withheld(case: CaseIndex, row: Shared | Citing, person: Person) -> bool:
    """Whether this person may know nothing of a row: by its own marks or by the strictest of what it rests on."""
    return known(case.assessment, row, Recipient("ouder", person.id)) == NOTHING


def withheld_facts(case: CaseIndex, person: Person) -> tuple[Fact, ...]:
    """The facts of which this person may know nothing."""
    levels = known_facts(case.assessment, Recipient("ouder", person.id))
    return tuple(each for each in case.facts.values() if levels[each.id] == NOTHING)


def words_are_withheld(case: CaseIndex, each: ChildIndex, person: Person) -> bool:
    """Whether this person may not know what this child said: in a talk, or in a fact with its words."""
    if any(is_withheld(case, talk, person) for talk in each.talks):
        return True
    spoken = (fact for fact in withheld_facts(case, person) if fact.kind == OWN_WORDS)
    return any(each.child in speakers(case.assessment, fact) for fact in spoken)


def withheld_texts(case: CaseIndex, person: Person) -> tuple[str, ...]:
    """Every text of the file that does not stand in this person's version, also where a summary does."""
    reader = _Reader(case.assessment, Recipient("ouder", person.id))
    told = (text for part in (_evidence, _views, _judgements) for text in part(case, reader))
    return tuple(text for text in told if text.strip())


@dataclass(frozen=True)
class _Reader:
    """One person reading one file."""

    assessment: Assessment
    recipient: Recipient

    def misses(self, row: Shared | Citing) -> bool:
        """Whether this row does not stand in the version as it is."""
        return not may_know(self.assessment, row, self.recipient)


def _evidence(case: CaseIndex, reader: _Reader) -> Iterator[str]:
    """Facts, sources with their files, and what the parents said."""
    for fact in filter(reader.misses, case.facts.values()):
        yield from (fact.text, fact.dispute_reply, fact.conclusion, fact.conclusion_reason)
    yield from (source.title for source in filter(reader.misses, case.sources.values()))
    files = (each for source in case.sources.values() for each in source.attachments)
    yield from (each.name for each in filter(reader.misses, files))
    for view in filter(reader.misses, case.assessment.parent_views):
        yield from (view.content, view.reply)


def _views(case: CaseIndex, reader: _Reader) -> Iterator[str]:
    """What children said or showed, and what was written about that."""
    for each in case.children:
        for talk in filter(reader.misses, each.talks):
            yield from (text for own in talk.own_words for text in (own.words, own.translation))
            yield from (text for card in talk.cards for text in (card.subject, card.words))
            yield from (talk.must_not_vanish, talk.noticed, talk.weight_reason, talk.feedback_reaction)
            yield from (talk.correction, talk.draft_reaction)
            yield talk.summary if known(case.assessment, talk, reader.recipient) == NOTHING else ""
        for seen in (row for row in each.child.observations if not row.removed and reader.misses(row)):
            yield from (seen.seen, seen.with_whom)
        for signal in filter(reader.misses, each.child.safety_signals):
            yield from (signal.shown_by, signal.next_step_note)
        if known_views(case.assessment, each.child, reader.recipient) != "alles":
            yield each.child.weighing.why_view_not_followed
            yield from (answer.note for answer in each.child.answers if _is_asked_of_children(case, answer))


def _is_asked_of_children(case: CaseIndex, answer: Answer) -> bool:
    """Also a question that this version of the method does not know: it may have been one."""
    asked = case.method.elements[answer.question_id.partition("-")[0]].questions
    return all("K" in each.who for each in asked if each.id == answer.question_id)


def _judgements(case: CaseIndex, reader: _Reader) -> Iterator[str]:
    """What was written on the ground of something withheld, save the author's own text that is safe for a parent."""
    for interest in filter(reader.misses, case.interests.values()):
        yield from (interest.claim, interest.concrete, interest.if_followed, interest.alternative)
    for each in case.children:
        for row in filter(reader.misses, each.elements.values()):
            yield _unsafe(row.text, row.parent_text)
        weighing = each.child.weighing
        if known_through(case.assessment, weighing.citations, reader.recipient) != "alles":
            yield _unsafe(weighing.text, weighing.parent_text)


@lru_cache(maxsize=4096)
def _unsafe(text: str, safe: str) -> str:
    """The sentences of a text that its safe version does not have; remembered from one keystroke to the next."""
    return " ".join(each for each in sentences(text) if each not in safe)
