"""Knows one reader's way through an assessment: what it holds for this reader, under which numbers and names."""

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import TypeVar, cast

from app import case, recipients, sharing, withholding
from app.findings import Finding
from app.method import Method
from app.method_types import Certainty
from app.norms import norms
from app.organisation import Organisation
from app.planned import talks_on_record
from app.recipients import Recipient
from app.sharing import Citing, Shared
from app.subject import Words, words_for
from models.assessment import Assessment
from models.base import Record
from models.best_interests import Element
from models.decision import Override
from models.evidence import Citation, Fact, Source
from models.interests import OtherInterest
from models.options import Option
from models.people import Child, Person
from models.shape import all_rows
from models.views import Hearing, Observation, SafetySignal
from models.weighing import Weighing
from reports.wording import age_in_words, lowered, on_day

Row = TypeVar("Row", bound=Record)

_ABOUT_WITHHOLDING = ("MT-38", "MT-42")


class Reading:
    """One version in the making: everything it takes in has been asked for here, so nothing withheld slips through.

    Facts and sources have their own numbers for whoever sees all, and are counted anew for every other reader:
    a gap would be a trace (method B.3). `day` is the reference date. `assessment` is what may be printed at all, and
    `filed` the file as it stands: who may know what follows from the latter, also where what it follows from is not
    printed.
    """

    def __init__(
        self,
        assessment: Assessment,
        method: Method,
        findings: tuple[Finding, ...],
        recipient: Recipient,
        on: date | None = None,
        organisation: Organisation | None = None,
        filed: Assessment | None = None,
    ):
        self.organisation = organisation or Organisation()
        self.filed = filed or assessment
        self._filed_rows = {} if self.filed is assessment else {each.id: each for each in all_rows(self.filed)}
        self.assessment, self.method, self.findings, self.recipient = assessment, method, findings, recipient
        self.day = case.reference_date(assessment, on)
        self._readers = recipients.readers(assessment)
        self._cited_facts = case.cited_facts(assessment)
        self._known: dict[tuple[int, Recipient], sharing.Level] = {}
        self.facts = [each for each in assessment.facts if self.sees(each) and self._is_ripe(each)]
        self.sources = [each for each in assessment.sources if self.sees(each)]
        self._numbers = self._number(self.facts) | self._number(self.sources)

    @property
    def decides(self) -> bool:
        """Whether this version is for who decides: it alone names what is withheld, and from whom."""
        return self.recipient.kind == "beslisser"

    @property
    def noun(self) -> str:
        """What this paper is: a decision, or advice to whoever decides."""
        return case.outcome_noun(self.assessment, self.method)

    @property
    def subject_name(self) -> str:
        """What is decided or asked, in the middle of a sentence.

        Of advice without the words in brackets that call it advice or a report: the paper calls itself so already.
        """
        kind = self.method.decision_types.get(self.assessment.decision_type)
        if kind is None:
            return ""
        said = kind.name.rpartition(" (")
        return lowered(said[0] if kind.report and said[0] and said[2].endswith(")") else kind.name)

    def standing(self, norm_id: str, certainty: Certainty) -> str:
        """Who confirmed a norm and when, or that the organisation has not done so yet."""
        norm = norms(self.method).get(norm_id)
        if norm is None:
            return ""
        known = self.organisation.confirmed(norm)
        if known is None:
            unsure = ", nog te controleren door een jurist" if certainty == "te_controleren" else ""
            return f"[nog niet bevestigd{unsure}]"
        return f"[bevestigd door {known.by}, {known.role}{on_day(known.on)}]"

    @property
    def is_group(self) -> bool:
        """Whether this is a rule for a group: its children are profiles and its options variants (A.14)."""
        return case.is_group(self.assessment, self.method)

    @property
    def words(self) -> Words:
        """How a child and an option are called in this file."""
        return words_for(self.assessment)

    @property
    def accounts(self) -> bool:
        """Whether the table of requirements is part of this version."""
        return self.recipient.kind in ("beslisser", "rechtbank", "intern")

    @property
    def shows_gaps(self) -> bool:
        """Whether this version says what is not filled in: a concept for whoever still works on it."""
        return self.assessment.status in ("", "concept") and self.recipient.sees_all

    @property
    def hides_place(self) -> bool:
        """Whether where the family lives stays out of this version."""
        return withholding.place_hidden(self.filed, self.recipient)

    def day_unless_secret(self, day: date | None) -> date | None:
        """The day of a talk, a visit or help; none where a place is secret: who knows the day can wait there."""
        return None if self.hides_place else day

    def unless_secret(self, text: str) -> str:
        """What tells where a child is: a place, or who helps or was there. Empty where that place is secret."""
        return "" if self.hides_place else text.strip()

    def level(self, row: Shared | Citing, reader: Recipient | None = None) -> sharing.Level:
        """What a reader, by default this one, may know of a row."""
        key = (id(row), reader or self.recipient)
        if key not in self._known:
            self._known[key] = sharing.known(self.filed, self.as_filed(row), key[1])
        return self._known[key]

    def as_filed(self, row: Row) -> Row:
        """The same row as it stands in the file."""
        return cast(Row, self._filed_rows.get(row.id, row))

    def sees(self, *rows: Shared | Citing) -> bool:
        """Whether this reader may know all of these rows."""
        return all(self.level(each) == "alles" for each in rows)

    def _is_ripe(self, fact: Fact) -> bool:
        """Whether a fact may leave the house: a quick line waits until it is sorted, or until a reason cites it."""
        return self.recipient.sees_all or bool(fact.kind) or fact.id in self._cited_facts

    def readers_of(self, *rows: Shared | Citing) -> tuple[str, ...]:
        """Who may see a block that rests on these rows; a version for anybody but who sees all names itself alone."""
        if not self.recipient.sees_all:
            return (self.recipient.label,)
        return tuple(
            reader.label for reader in self._readers if all(self.level(each, reader) == "alles" for each in rows)
        )

    def hears(self, child: Child) -> bool:
        """Whether this reader may know what a child said or showed, in full."""
        return self.sees(*self.views(child))

    def views(self, child: Child) -> list[Hearing | Observation]:
        """The talks and observations of a child as filed: one that is not printed still withholds what rests on it."""
        filed = self.as_filed(child)
        talks: list[Hearing | Observation] = [*talks_on_record(filed)]
        return talks + [each for each in filed.observations if not each.removed]

    def text(self, row: Element | Weighing) -> str:
        """The text of a row as this reader may read it."""
        return row.text if self.sees(row) else row.parent_text

    def shows(self, element: Element) -> bool:
        """Whether an element is part of this version: as it stands, or in a text that is safe for this reader."""
        return self.sees(element) or bool(element.parent_text.strip())

    def elements(self, child: Child) -> list[Element]:
        """The elements of a child in this version, in their order."""
        return sorted((each for each in child.elements if self.shows(each)), key=lambda each: each.code)

    def signals(self, child: Child) -> list[SafetySignal]:
        """The signs of danger that this reader may know."""
        return [each for each in child.safety_signals if not each.removed and self.sees(each)]

    def interests(self) -> list[OtherInterest]:
        """The other interests that this reader may know."""
        return [each for each in self.assessment.interests if self.sees(each)]

    def persons(self) -> list[Person]:
        """Who takes part, without an anonymous reporter."""
        persons = self.assessment.persons
        return [each for each in persons if not withholding.reporter_hidden(self.assessment, each)]

    def number(self, row: Fact | Source) -> str:
        """The number by which a fact or source is cited in this version: F12, B3."""
        return f"{'F' if isinstance(row, Fact) else 'B'}{self._numbers[row.id]}"

    def cited(self, citations: Iterable[Citation]) -> str:
        """What a text rests on, as it stands behind it: « [F12] [B3, p. 2]»; only what this reader may know."""
        found = (self._cited(each) for each in citations)
        return "".join(f" [{each}]".replace(" p. ", "\u00a0p.\u00a0") for each in dict.fromkeys(found) if each)

    def _cited(self, citation: Citation) -> str:
        facts = (each for each in self.facts if each.id == citation.fact_id)
        sources = (each for each in self.sources if each.id == citation.source_id)
        row = next(facts, None) or next(sources, None)
        if row is None:
            return ""
        page = f"p. {citation.page}" if citation.page[:1].isdigit() else citation.page
        return ", ".join(filter(None, (self.number(row), page)))

    def label(self, scale: str, code: str) -> str:
        """What the method calls a choice; the code itself where the method does not know it."""
        return self.method.choices[scale].get(code, code)

    def told_findings(self) -> list[Finding]:
        """The findings that this reader may know of: none about what is withheld, and none that names withholding."""
        return list(self._told)

    @cached_property
    def _told(self) -> tuple[Finding, ...]:
        """Looked for once: a paper asks for them at each of its requirements, and the file stays what it is."""
        if self.recipient.sees_all:
            return self.findings
        hidden = tuple(withholding.hidden_fields(self.filed, self.recipient))
        return tuple(
            each
            for each in self.findings
            if each.rule not in _ABOUT_WITHHOLDING and not any(field.startswith(hidden) for field in each.fields)
        )

    def overrides(self) -> list[Override]:
        """The overrides that answer for a finding there is."""
        about = {each.about for each in self.told_findings() if each.overridden_by}
        return [each for each in self.assessment.overrides if each.about in about]

    def answers(self) -> list[Override]:
        """What the author wrote about each warning that remains: what stays uncertain, and why that is enough."""
        about = {each.about for each in self.told_findings() if each.answered_by}
        return [each for each in self.assessment.overrides if each.about in about]

    def option(self, option_id: str | None) -> str:
        """An option by number and title, «O1 Gezinskamer»; empty for none."""
        found = case.option(self.assessment, option_id)
        return self.option_name(found) if found else ""

    def option_name(self, option: Option) -> str:
        """An option by number and title."""
        return f"{option.short_name} {self.option_title(option)}".strip()

    def option_title(self, option: Option) -> str:
        """What an option is called; by its kind where nobody named it or the title could tell a secret place."""
        kind = self.method.option_types.get(option.kind)
        title = "" if self.hides_place else option.title.strip()
        return title or (kind.name if kind else "")

    def hides_maker(self, source: Source) -> bool:
        """Whether who made a source, and where, stays out: a school or a doctor tells in which town a child lives.

        What this reader said or wrote is no secret for this reader.
        """
        readers = (each.name for each in self.assessment.persons if each.id == self.recipient.person_id)
        author = source.author.strip().casefold()
        own = bool(author) and any(each.strip().casefold() == author for each in readers)
        return self.hides_place and not own

    def source_name(self, source: Source) -> str:
        """What a source is called; by the plain name of its kind where the title could tell a place that is secret."""
        kind = self.label("source_kind", source.kind) if source.kind else ""
        if self.hides_maker(source):
            return kind if source.kind not in ("", "overig") else "Ander stuk"
        return source.title.strip() or kind or "Bron zonder titel"

    def child(self, child: Child) -> str:
        """The first name, or which child it is while that is not known."""
        return child.first_name.strip() or f"{self.words.child} {self.assessment.children.index(child) + 1}"

    def child_and_age(self, child: Child) -> str:
        """«Noor, 5 maanden»."""
        return ", ".join(filter(None, (self.child(child), age_in_words(child, self.day))))

    def child_with_id(self, child_id: str | None) -> Child | None:
        """A child of this file, or None."""
        return next((each for each in self.assessment.children if each.id == child_id), None)

    def child_name(self, child_id: str | None) -> str:
        """The name of a child by its id; empty when it is not in the file."""
        child = self.child_with_id(child_id)
        return self.child(child) if child else ""

    def person_name(self, person_id: str | None) -> str:
        """The name of a person by id, or the role while there is no name."""
        found = next((each for each in self.persons() if each.id == person_id), None)
        return (found.name.strip() or self.label("person_role", found.role)) if found else ""

    def element_name(self, code: str) -> str:
        """«E4 Zorg, bescherming en veiligheid»; without the code where a missing one could be noticed."""
        element = self.method.elements.get(code)
        name = element.name if element else ""
        return f"{code} {name}".strip() if self.recipient.sees_all or not name else name

    def _number(self, rows: list[Fact] | list[Source]) -> dict[str, int]:
        if self.recipient.sees_all:
            return {each.id: each.number for each in rows}
        return {each.id: number for number, each in enumerate(rows, 1)}
