"""Knows who may know what: levels per person, what inherits them, parent-safe texts (method B.3, I.3)."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from typing import Any, Literal, TypeVar, cast

from app import fields
from app.case import PARENTS
from app.fields import Field
from models.assessment import Assessment
from models.best_interests import Element
from models.evidence import Citation, Fact, Sharing, Source
from models.interests import OtherInterest, ParentView
from models.people import Child, Person
from models.views import Hearing, NotHeard, Observation, SafetySignal
from models.weighing import Weighing

Level = Literal["alles", "samenvatting", "niets"]
ReaderKind = Literal["beslisser", "rechtbank", "ouder", "kind", "intern"]
Shared = Fact | Source | Hearing | Observation | ParentView | SafetySignal
"""The rows that carry sharing levels of their own."""
Citing = Fact | Element | OtherInterest | Weighing
"""The rows that cite others and inherit the strictest level of what they cite."""

HARMFUL = "NG3"
"""The reason not to hear a child that only who decides may know: a parent can be the reason."""

_STRICT: tuple[Level, ...] = ("niets", "samenvatting", "alles")
_SEE_ALL = ("beslisser", "intern")


@dataclass(frozen=True)
class Recipient:
    """For whom a version is made: a kind of reader, and the person or child where one is meant."""

    kind: ReaderKind
    person_id: str | None = None
    child_id: str | None = None

    @property
    def label(self) -> str:
        """The reader in one word, `ouder:<id>` for a named parent."""
        return ":".join(each for each in (self.kind, self.person_id, self.child_id) if each)

    @property
    def sees_all(self) -> bool:
        """Whether nothing is withheld from this reader but who reported anonymously."""
        return self.kind in _SEE_ALL


@dataclass(frozen=True)
class Withheld:
    """One row that one person may not know, or only in summary, with the reason."""

    row: Shared
    person_id: str
    level: Level
    reason: str


_Look = TypeVar("_Look", bound=Callable[..., Any])
_seen: dict[Any, Any] | None = None
"""What was found inside `while_nothing_changes`; None outside it."""


@contextmanager
def while_nothing_changes() -> Iterator[None]:
    """Inside this, each row is looked at once for each reader; for who asks much of one file and changes nothing."""
    global _seen
    before, _seen = _seen, {}
    try:
        yield
    finally:
        _seen = before


def _once(look: _Look) -> _Look:
    """Let a question about a row be answered once while nothing changes."""

    @wraps(look)
    def remembering(assessment: Assessment, *about: Any) -> Any:
        if _seen is None:
            return look(assessment, *about)
        key = (look, id(assessment), *map(id, about[:1]), *about[1:])
        if key not in _seen:
            _seen[key] = look(assessment, *about)
        return _seen[key]

    return cast(_Look, remembering)


def strictest(levels: Iterable[Level]) -> Level:
    """The strictest of some levels; «alles» when there are none."""
    return min(levels, key=_STRICT.index, default="alles")


def level(row: Shared, person_id: str | None) -> Level:
    """What one named person may know of a row by its own marks.

    A mark without a level counts as «niets», and one without a person for everybody. A sign of danger is for nobody
    until somebody is named who may know it: it can be about the very parent who reads the decision.
    """
    marked = [_read_level(each) for each in row.sharing if each.person_id in (person_id, None)]
    if not marked and isinstance(row, SafetySignal):
        return "niets"
    return strictest(marked)


def known(assessment: Assessment, row: Shared | Citing, reader: Recipient) -> Level:
    """What a reader may know of a row, by its own marks and by everything it cites.

    A decision-maker and an internal reader know all. A version for a court is read by the parties (art. 8:42 Awb,
    art. 19 Rv), so it holds what the addressees and the parents with custody may know, unless a judge is named.
    A child's letter lies open to all parents. Texts that are safe for a parent are not counted here: see `text_for`.
    """
    if reader.sees_all:
        return "alles"
    return _look(assessment, row, reader)


@_once
def _look(assessment: Assessment, row: Shared | Citing, reader: Recipient) -> Level:
    match row:
        case Fact():
            return strictest(_of_fact(assessment, row, reader))
        case Element():
            return strictest(_of_element(assessment, row, reader))
        case OtherInterest():
            return strictest(_of_citations(assessment, row.citations, reader))
        case Weighing():
            return strictest(_of_weighing(assessment, row, reader))
        case _:
            return strictest(level(row, each) for each in _eyes(assessment, reader))


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


@_once
def known_views(assessment: Assessment, child: Child, reader: Recipient) -> Level:
    """What a reader may know of what a child said or showed: the strictest of its talks and observations.

    It holds for the wishes, the text of E1, the answers the child gave and why its view was not followed.
    """
    records: list[Hearing | Observation] = [*child.hearings, *child.observations]
    return strictest(known(assessment, each, reader) for each in records if not each.removed)


@_once
def speakers(assessment: Assessment, fact: Fact) -> list[Child]:
    """The children whose words a fact may hold: those it names, and all of them while it names nobody."""
    return [each for each in assessment.all_children if not fact.child_ids or each.id in fact.child_ids]


def text_for(assessment: Assessment, row: Element | Weighing, reader: Recipient) -> str:
    """The text as this reader may read it: the full one, else the one that is safe for a parent, else empty."""
    return row.text if may_know(assessment, row, reader) else row.parent_text


def lacking_parent_texts(assessment: Assessment, reader: Recipient) -> tuple[Field, ...]:
    """The fields in which the author must still write a safe text before this reader gets a final version (I.3)."""
    return tuple(_lacking(assessment, reader))


def readers(assessment: Assessment) -> tuple[Recipient, ...]:
    """Everyone a decision can be printed for: who decides, the court, each parent, and the organisation itself."""
    parents = (Recipient("ouder", each.id) for each in parents_of(assessment))
    return (Recipient("beslisser"), Recipient("intern"), Recipient("rechtbank"), *parents)


def parents_of(assessment: Assessment) -> list[Person]:
    """The parents and carers in the file, and the addressees: those who read a decision at home."""
    told = set(assessment.decision.addressee_ids)
    return [each for each in assessment.persons if each.role in PARENTS or each.id in told]


def parties_of(assessment: Assessment) -> list[Person]:
    """Who can be a party before a court: the addressees and the parents with custody."""
    told = set(assessment.decision.addressee_ids)
    return [each for each in assessment.persons if each.role == "ouder_gezag" or each.id in told]


def hidden_fields(assessment: Assessment, reader: Recipient) -> Iterator[Field]:
    """The fields of every row that a reader does not get to see as it is; what stands below them is hidden too."""
    lists: dict[str, Sequence[Shared | Citing]] = {
        "facts": assessment.facts,
        "sources": assessment.sources,
        "interests": assessment.interests,
        "parent_views": assessment.parent_views,
    }
    rows: list[tuple[Field, Shared | Citing]] = [
        (fields.of_row(name, each), each) for name, rows in lists.items() for each in rows
    ]
    for child in assessment.children:
        rows.append((fields.of_child(child, "weighing"), child.weighing))
        rows += [(fields.of_child(child, "elements", each.code), each) for each in child.elements]
        for name in ("hearings", "observations", "safety_signals"):
            rows += [(fields.of_child(child, name, each.id), each) for each in getattr(child, name)]
    yield from (field for field, row in rows if not may_know(assessment, row, reader))


def withheld(assessment: Assessment) -> tuple[Withheld, ...]:
    """Every mark that keeps something from a person; only who decides gets to see this list (method B.3)."""
    return tuple(
        Withheld(row, mark.person_id or "", _read_level(mark), mark.reason)
        for row in _shared_rows(assessment)
        for mark in row.sharing
        if _read_level(mark) != "alles"
    )


def withheld_since(earlier: Assessment, now: Assessment) -> bool:
    """Whether something was kept from somebody that was not yet in an earlier state of the same file.

    A version made from that state would tell more than may be known now (method I.3).
    """
    return bool(_kept(now) - _kept(earlier))


def _kept(assessment: Assessment) -> Counter[tuple[str, str, Level]]:
    """How often which kind of row is kept from whom, and who has a secret address or a hidden origin."""
    kept = Counter((type(each.row).__name__, each.person_id, each.level) for each in withheld(assessment))
    rows: list[Person | Fact | Source] = [*assessment.persons, *assessment.facts, *assessment.sources]
    kept.update((type(each).__name__, each.id, "niets") for each in rows if each.secret_address)
    anonymous = (each for each in assessment.sources if each.anonymous_reporter)
    kept.update(("melder", each.id, "niets") for each in anonymous)
    return kept


def marks(assessment: Assessment) -> Iterator[tuple[Shared, Sharing]]:
    """Every row with each of its marks, in the order of the file."""
    for row in _shared_rows(assessment):
        yield from ((row, each) for each in row.sharing)


def reporter_hidden(assessment: Assessment, person: Person) -> bool:
    """Whether a person must not be named to anyone, because a report in this file is anonymous."""
    return person.role == "melder" and any(each.anonymous_reporter for each in assessment.all_sources)


def later_talk_hidden(reason: NotHeard, reader: Recipient) -> bool:
    """Whether it stays out that and when a child will be heard: a talk now would harm it (method B.4, NG3)."""
    return reason.code == HARMFUL and not reader.sees_all


def contact_hidden(person: Person, reader: Recipient) -> bool:
    """Whether contact details stay out of a version: whoever does not decide reads only their own."""
    return not reader.sees_all and person.id != reader.person_id


def place_hidden(assessment: Assessment, reader: Recipient) -> bool:
    """Whether where the family lives stays out, because somebody else's address is secret for this reader."""
    secret = (each for each in assessment.persons if each.secret_address)
    return not reader.sees_all and any(each.id != reader.person_id for each in secret)


def origin_hidden(source: Source, reader: Recipient) -> bool:
    """Whether the origin of a source stays out: an anonymous report for all, a secret address but for who decides."""
    return source.anonymous_reporter or (source.secret_address and not reader.sees_all)


def _read_level(mark: Sharing) -> Level:
    return next((each for each in _STRICT if each == mark.level), "niets")


def _eyes(assessment: Assessment, reader: Recipient) -> list[str]:
    """The persons through whose eyes a version is read."""
    if reader.person_id:
        return [reader.person_id]
    persons = parties_of(assessment) if reader.kind == "rechtbank" else parents_of(assessment)
    return [each.id for each in persons]


def _of_fact(assessment: Assessment, fact: Fact, reader: Recipient) -> Iterator[Level]:
    rests_on_facts = any(each.fact_id for each in fact.citations)
    behind = _behind(_citing_facts(assessment), [fact.id]) if rests_on_facts else {fact.id}
    facts = _facts_by_id(assessment)
    yield from (_own_level(assessment, facts[each], reader) for each in behind)


@_once
def _own_level(assessment: Assessment, fact: Fact, reader: Recipient) -> Level:
    return strictest(_of_one_fact(assessment, fact, reader))


def _of_one_fact(assessment: Assessment, fact: Fact, reader: Recipient) -> Iterator[Level]:
    """By its own marks, its sources and the words in it; not by the facts that it cites."""
    if fact.secret_address:
        yield "niets"
    yield from (level(fact, each) for each in _eyes(assessment, reader))
    yield from _of_sources(assessment, fact.citations, reader)
    if fact.kind == "woorden_van_het_kind":
        yield from (known_views(assessment, each, reader) for each in speakers(assessment, fact))


@_once
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


@_once
def _facts_by_id(assessment: Assessment) -> dict[str | None, Fact]:
    return {each.id: each for each in assessment.all_facts}


@_once
def _sources_by_id(assessment: Assessment) -> dict[str | None, Source]:
    return {each.id: each for each in assessment.all_sources}


def _lacking(assessment: Assessment, reader: Recipient) -> Iterator[Field]:
    for child in assessment.children:
        for each in child.elements:
            if _lacks(assessment, each, reader):
                yield fields.of_child(child, "elements", each.code, "parent_text")
        if _lacks(assessment, child.weighing, reader):
            yield fields.of_child(child, "weighing", "parent_text")


def _lacks(assessment: Assessment, row: Element | Weighing, reader: Recipient) -> bool:
    return bool(row.text.strip()) and not text_for(assessment, row, reader).strip()


def _shared_rows(assessment: Assessment) -> Iterator[Shared]:
    yield from assessment.facts
    yield from assessment.sources
    yield from assessment.parent_views
    for child in assessment.children:
        held: list[Shared] = [*child.hearings, *child.observations, *child.safety_signals]
        yield from (each for each in held if not each.removed)
