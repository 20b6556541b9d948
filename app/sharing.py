"""Knows who may know what: levels per person, and what inherits them (method B.3, I.3)."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from app.looked_once import once
from app.planned import talks_on_record
from app.recipients import Recipient, parents_of, parties_of
from models.assessment import Assessment
from models.best_interests import Element
from models.evidence import Attachment, Citation, Fact, Sharing, Source
from models.interests import OtherInterest, ParentView
from models.people import Child
from models.views import Hearing, Observation, SafetySignal
from models.weighing import Weighing

Level = Literal["alles", "samenvatting", "niets"]

Shared = Fact | Source | Attachment | Hearing | Observation | ParentView | SafetySignal
"""The rows that carry sharing levels of their own."""

Citing = Fact | Element | OtherInterest | Weighing
"""The rows that cite others and inherit the strictest level of what they cite."""

_STRICT: tuple[Level, ...] = ("niets", "samenvatting", "alles")


def strictest(levels: Iterable[Level]) -> Level:
    """The strictest of some levels; «alles» when there are none."""
    return min(levels, key=_STRICT.index, default="alles")


def level(row: Shared, person_id: str | None) -> Level:
    """What one named person may know of a row by its own marks.

    A mark without a level counts as «niets», and one without a person for everybody. A sign of danger is for nobody
    until somebody is named who may know it: it can be about the very parent who reads the decision.
    """
    marked = [read_level(each) for each in row.sharing if each.person_id in (person_id, None)]
    if not marked and isinstance(row, SafetySignal):
        return "niets"
    return strictest(marked)


def known(assessment: Assessment, row: Shared | Citing, reader: Recipient) -> Level:
    """What a reader may know of a row, by its own marks and by everything it cites.

    A decision-maker and an internal reader know all. A version for a court is read by the parties (art. 8:42 Awb,
    art. 19 Rv), so it holds what the addressees and the parents with custody may know, unless a judge is named.
    A committee of another organisation is no party: it knows only what is kept from nobody in the file.
    A child's letter lies open to all parents; a child that asks for its own data also gets its own talks. Texts that
    are safe for a parent are not counted here: see `text_for`.
    """
    if reader.sees_all:
        return "alles"
    return _look(assessment, row, reader)


@once
def _look(assessment: Assessment, row: Shared | Citing, reader: Recipient) -> Level:
    match row:
        case Fact():
            return strictest(_of_fact(assessment, row, reader))
        case Attachment():
            return strictest(_of_attachment(assessment, row, reader))
        case Element():
            return strictest(_of_element(assessment, row, reader))
        case OtherInterest():
            return strictest(_of_citations(assessment, row.citations, reader))
        case Weighing():
            return strictest(_of_weighing(assessment, row, reader))
        case Hearing() if _is_own_talk(assessment, row, reader):
            return "alles"
        case _:
            return strictest(level(row, each) for each in _eyes(assessment, reader))


def _is_own_talk(assessment: Assessment, talk: Hearing, reader: Recipient) -> bool:
    """Whether a child asks for its own words: those it kept from others are its own to know (art. 15 AVG)."""
    own = (each for each in assessment.all_children if reader.kind == "kind_zelf" and each.id == reader.child_id)
    return any(talk in each.hearings for each in own)


def known_facts(assessment: Assessment, reader: Recipient) -> dict[str, Level]:
    """What a reader may know of every fact by id, as `known` says it, but each fact looked at only once."""
    own = {each.id: _own_level(assessment, each, reader) for each in assessment.all_facts}
    cites = _citing_facts(assessment)
    return {id: "alles" if reader.sees_all else strictest(own[each] for each in _behind(cites, [id])) for id in own}


def may_know(assessment: Assessment, row: Shared | Citing, reader: Recipient) -> bool:
    """Whether a reader may know a row as it stands."""
    return known(assessment, row, reader) == "alles"


def known_through(assessment: Assessment, citations: list[Citation], reader: Recipient) -> Level:
    """What a reader may know of what these citations point at: the strictest of the facts and sources."""
    return strictest(_of_citations(assessment, citations, reader))


@once
def known_views(assessment: Assessment, child: Child, reader: Recipient) -> Level:
    """What a reader may know of what a child said or showed: the strictest of its talks and observations.

    It holds for the wishes, the text of E1, the answers the child gave and why its view was not followed.
    """
    records: list[Hearing | Observation] = [*talks_on_record(child), *child.observations]
    return strictest(known(assessment, each, reader) for each in records if not each.removed)


@once
def speakers(assessment: Assessment, fact: Fact) -> list[Child]:
    """The children whose words a fact may hold: those it names, and all of them while it names nobody."""
    return [each for each in assessment.all_children if not fact.child_ids or each.id in fact.child_ids]


def text_for(assessment: Assessment, row: Element | Weighing, reader: Recipient) -> str:
    """The text as this reader may read it: the full one, else the one that is safe for a parent, else empty."""
    return row.text if may_know(assessment, row, reader) else row.parent_text


def read_level(mark: Sharing) -> Level:
    """What a mark says; one that cannot be read counts as the strictest."""
    return next((each for each in _STRICT if each == mark.level), "niets")


def _eyes(assessment: Assessment, reader: Recipient) -> list[str | None]:
    """The persons through whose eyes a version is read; None is somebody of whom no mark speaks."""
    if reader.person_id:
        return [reader.person_id]
    if reader.kind == "toetser":
        return [None, *(each.id for each in assessment.all_persons)]
    persons = parties_of(assessment) if reader.kind == "rechtbank" else parents_of(assessment)
    return [each.id for each in persons]


def _of_fact(assessment: Assessment, fact: Fact, reader: Recipient) -> Iterator[Level]:
    rests_on_facts = any(each.fact_id for each in fact.citations)
    behind = _behind(_citing_facts(assessment), [fact.id]) if rests_on_facts else {fact.id}
    facts = _facts_by_id(assessment)
    yield from (_own_level(assessment, facts[each], reader) for each in behind)


@once
def _own_level(assessment: Assessment, fact: Fact, reader: Recipient) -> Level:
    return strictest(_of_one_fact(assessment, fact, reader))


def _of_one_fact(assessment: Assessment, fact: Fact, reader: Recipient) -> Iterator[Level]:
    """By its own marks, its sources and the words in it; not by the facts that it cites."""
    yield _of_itself(assessment, fact, reader)
    yield from _of_sources(assessment, fact.citations, reader)


@once
def _of_itself(assessment: Assessment, fact: Fact, reader: Recipient) -> Level:
    return strictest(_of_what_it_says(assessment, fact, reader))


def _of_what_it_says(assessment: Assessment, fact: Fact, reader: Recipient) -> Iterator[Level]:
    """By its own marks and the words in it; not by its sources or the facts that it cites."""
    if fact.secret_address:
        yield "niets"
    yield from (level(fact, each) for each in _eyes(assessment, reader))
    if fact.kind == "woorden_van_het_kind":
        yield from (known_views(assessment, each, reader) for each in speakers(assessment, fact))


@once
def _citing_facts(assessment: Assessment) -> dict[str, list[str]]:
    """Per fact the facts that it cites, by id."""
    known = {each.id for each in assessment.all_facts}
    return {
        fact.id: [each.fact_id for each in fact.citations if each.fact_id in known and each.fact_id]
        for fact in assessment.all_facts
    }


def _behind(cites: Mapping[str, list[str]], ids: list[str]) -> set[str]:
    """Facts and all that they rest on, each once: a file from elsewhere can hold two that cite each other."""
    found, ahead = set(ids), list(ids)
    while ahead:
        more = [each for each in cites[ahead.pop()] if each not in found]
        found.update(more)
        ahead += more
    return found


def _of_attachment(assessment: Assessment, attachment: Attachment, reader: Recipient) -> Iterator[Level]:
    """A file is at most as open as its source, and as what is known to stand in it: the facts that cite its source.

    Its name or content can give away who reported, or an address.
    """
    yield from (level(attachment, each) for each in _eyes(assessment, reader))
    source = _sources_by_attachment(assessment).get(attachment.id)
    if source is None or source.anonymous_reporter or source.secret_address:
        yield "niets"
    else:
        yield known(assessment, source, reader)
        yield from (_of_itself(assessment, each, reader) for each in _facts_from(assessment).get(source.id, ()))


def kept_by_a_fact(assessment: Assessment, attachment: Attachment, reader: Recipient) -> bool:
    """Whether a reader may not know a file for this only: a fact that it may not know cites the source of the file."""
    source = _sources_by_attachment(assessment).get(attachment.id)
    if source is None or source.anonymous_reporter or source.secret_address:
        return False
    own = strictest(level(attachment, each) for each in _eyes(assessment, reader))
    return strictest((own, known(assessment, source, reader))) == "alles" and not may_know(
        assessment, attachment, reader
    )


@once
def _facts_from(assessment: Assessment) -> dict[str, list[Fact]]:
    """Per source the facts that cite it, also those that were removed: what they say still stands in its files."""
    found: dict[str, list[Fact]] = {}
    for fact in assessment.all_facts:
        for id in {each.source_id for each in fact.citations if each.source_id}:
            found.setdefault(id, []).append(fact)
    return found


def _of_element(assessment: Assessment, element: Element, reader: Recipient) -> Iterator[Level]:
    yield from _of_citations(assessment, element.citations, reader)
    if element.code == "E1":
        yield from (
            known_views(assessment, each, reader) for each in assessment.all_children if element in each.elements
        )


def _of_weighing(assessment: Assessment, weighing: Weighing, reader: Recipient) -> Iterator[Level]:
    """A weighing rests on what it cites, on the elements it calls decisive and on what prevails over the child."""
    yield from _of_citations(assessment, weighing.citations, reader)
    for child in assessment.all_children:
        codes = {each.element for each in weighing.weightier if each.child_id == child.id}
        codes |= set(weighing.decisive_elements) if child.weighing is weighing else set()
        yield from (_unless_safe(assessment, each, reader) for each in child.elements if each.code in codes)
    cited = {each.interest_id for each in weighing.weightier}
    yield from (known(assessment, each, reader) for each in assessment.all_interests if each.id in cited)


def _unless_safe(assessment: Assessment, element: Element, reader: Recipient) -> Level:
    return "alles" if element.parent_text.strip() else known(assessment, element, reader)


def _of_citations(assessment: Assessment, citations: list[Citation], reader: Recipient) -> Iterator[Level]:
    facts = _facts_by_id(assessment)
    yield from (known(assessment, facts[each.fact_id], reader) for each in citations if each.fact_id in facts)
    yield from _of_sources(assessment, citations, reader)


def _of_sources(assessment: Assessment, citations: list[Citation], reader: Recipient) -> Iterator[Level]:
    sources = _sources_by_id(assessment)
    yield from (known(assessment, sources[each.source_id], reader) for each in citations if each.source_id in sources)


@once
def _facts_by_id(assessment: Assessment) -> dict[str | None, Fact]:
    return {each.id: each for each in assessment.all_facts}


@once
def _sources_by_attachment(assessment: Assessment) -> dict[str, Source]:
    return {each.id: source for source in assessment.all_sources for each in source.attachments}


@once
def _sources_by_id(assessment: Assessment) -> dict[str | None, Source]:
    return {each.id: each for each in assessment.all_sources}
