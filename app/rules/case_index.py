"""Knows one assessment laid out for quick looking up, so that every rule reads each row once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.case import (
    EFFECT_OF_WISH,
    PARENTS,
    age_group,
    age_on,
    cited_through,
    held_hearings,
    is_burdensome,
    observation_days,
    profiles_consulted,
    reference_date,
    was_heard,
)
from app.method import DecisionType, Method, RemedyDuty
from models.assessment import Assessment
from models.best_interests import Element, Impact
from models.evidence import Citation, Fact, Source
from models.interests import OtherInterest
from models.options import Option, Separation
from models.people import Child, Person
from models.views import Hearing
from resources.language import tr

HEAVY = frozenset({"zwaar", "doorslaggevend"})
"""The weights of «at least heavy»."""

MOST_NAMES = 3
"""Up to so many elements or options a message names in full."""


@dataclass(frozen=True)
class ChildIndex:
    """One child with what rules look up: age and group, chosen and best option, effects, talks, sources."""

    child: Child
    age: int | None
    group: str
    chosen: Option | None
    best: Option | None
    elements: Mapping[str, Element]
    impacts: Mapping[tuple[str, str], Impact]
    effects: Mapping[tuple[str, str], str]
    talks: tuple[Hearing, ...]
    observed: tuple[date, ...]
    sources: Mapping[str, tuple[Source, ...]]
    consulted: bool = False

    @property
    def name(self) -> str:
        """The first name, or empty."""
        return self.child.first_name.strip()

    @property
    def heard(self) -> bool:
        """Whether there is a talk or an observation; of a profile, whether its children were consulted."""
        return bool(self.talks or self.observed) or self.consulted

    @property
    def deviates(self) -> bool:
        """Whether the chosen option is not the best one for this child; not known while one of them is empty."""
        return self.chosen is not None and self.best is not None and self.chosen is not self.best

    @property
    def relevant(self) -> tuple[Element, ...]:
        """The elements that were not set aside as not relevant."""
        return tuple(each for each in self.elements.values() if each.weight != "nvt")

    @property
    def separations(self) -> tuple[Separation, ...]:
        """How the chosen option parts this child from its family."""
        rows = self.chosen.separations if self.chosen else ()
        return tuple(each for each in rows if each.child_id == self.child.id)

    @property
    def choice(self) -> str:
        """The chosen option by number and title, or empty."""
        return options_named([self.chosen] if self.chosen else [])

    def effect_of_choice(self, element: str) -> str:
        """What the chosen option does to this child on one element, or empty."""
        return self.effects.get((element, self.chosen.id), "") if self.chosen else ""


@dataclass(frozen=True)
class CaseIndex:
    """An assessment with its method and dates; rows that were removed are not in it."""

    assessment: Assessment
    method: Method
    day: date
    children: tuple[ChildIndex, ...]
    options: Mapping[str, Option]
    facts: Mapping[str, Fact]
    sources: Mapping[str, Source]
    interests: Mapping[str, OtherInterest]
    persons: Mapping[str, Person]
    kind: DecisionType | None
    burdensome: bool

    @property
    def group(self) -> bool:
        """Whether this is a rule for a group: its children are profiles (method A.14)."""
        return self.kind is not None and self.kind.group

    @property
    def decided(self) -> date:
        """The decision date; the reference date stands in while it is empty."""
        return self.assessment.decision.decided_on or self.day

    @property
    def remedy_told(self) -> RemedyDuty:
        """What must be told about contesting (MT-36); of a type the method does not know, anything that fits."""
        return self.kind.remedy_told if self.kind else "vrij"

    @property
    def parents(self) -> tuple[Person, ...]:
        """The parents and carers in the file."""
        return tuple(each for each in self.persons.values() if each.role in PARENTS)

    @property
    def addressees(self) -> tuple[Person, ...]:
        """The persons the decision is addressed to."""
        ids = dict.fromkeys(self.assessment.decision.addressee_ids)
        return tuple(self.persons[each] for each in ids if each in self.persons)

    def named(self, codes: list[str]) -> str:
        """Elements by code and name: «E4 (Zorg, bescherming en veiligheid) en E6 (…)»; many by code alone."""
        found = sorted(set(codes))
        if len(found) > MOST_NAMES:
            return _run(found) or listed(found)
        return listed([f"{code} ({self.method.elements[code].name})" for code in found])

    def rests_on(self, citations: list[Citation]) -> tuple[Fact, ...]:
        """The facts that are cited, each once."""
        ids = dict.fromkeys(each.fact_id for each in citations if each.fact_id)
        return tuple(self.facts[each] for each in ids if each in self.facts)

    def direct(self, citations: list[Citation]) -> tuple[Source, ...]:
        """The sources that are cited directly, each once."""
        ids = dict.fromkeys(each.source_id for each in citations if each.source_id)
        return tuple(self.sources[each] for each in ids if each in self.sources)

    def has_evidence(self, citations: list[Citation]) -> bool:
        """Whether anything that still exists is cited."""
        return bool(self.rests_on(citations) or self.direct(citations))


def lay_out(assessment: Assessment, method: Method, on: date | None = None) -> CaseIndex:
    """The assessment laid out as of `on` (else its decision date, else today)."""
    day = reference_date(assessment, on)
    options = {each.id: each for each in assessment.options}
    facts = {each.id: each for each in assessment.facts}
    sources = {each.id: each for each in assessment.sources}
    consulted = profiles_consulted(assessment)
    index = [_child(each, method, day, options, facts, sources, each.id in consulted) for each in assessment.children]
    return CaseIndex(
        assessment=assessment,
        method=method,
        day=day,
        children=tuple(index),
        options=options,
        facts=facts,
        sources=sources,
        interests={each.id: each for each in assessment.interests},
        persons={each.id: each for each in assessment.persons},
        kind=method.decision_types.get(assessment.decision_type),
        burdensome=is_burdensome(assessment, method),
    )


def listed(words: list[str]) -> str:
    """Words as Dutch lists them: «a, b en c»."""
    return tr(" en ").join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else "".join(words)


def _run(codes: list[str]) -> str:
    """«E2 tot en met E8» for codes that follow each other, else empty."""
    numbers = [int(each[1:]) for each in codes]
    in_order = numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    return tr("{codes} tot en met {codes2}", codes=codes[0], codes2=codes[-1]) if in_order else ""


def options_named(options: list[Option]) -> str:
    """Options by number and title, «O2 «Hotel» en O3 «Inwonen bij tante»»; many by number alone."""
    titled = len(options) <= MOST_NAMES
    return listed(
        [f"{each.short_name} «{each.title}»" if titled and each.title else each.short_name for each in options]
    )


def _child(
    child: Child, method: Method, day: date, options: Mapping[str, Option], facts: dict[str, Fact],
    sources: Mapping[str, Source], consulted: bool,
) -> ChildIndex:  # fmt: skip
    impacts = {(each.element, each.option_id or ""): each for each in child.impacts}
    effects = {key: each.effect for key, each in impacts.items() if key[0] != "E1"}
    asked = consulted or was_heard(child)
    wishes = {each.option_id: each.wish for each in child.wishes} if asked else {}
    effects |= {("E1", each): EFFECT_OF_WISH.get(wishes.get(each, ""), "") for each in options}
    elements = {each.code: each for each in child.elements}
    return ChildIndex(
        child=child,
        age=age_on(child, day),
        group=age_group(child, method, day),
        chosen=options.get(child.weighing.chosen_option_id or ""),
        best=options.get(child.ideal.best_option_id or ""),
        elements=elements,
        impacts=impacts,
        effects=effects,
        talks=tuple(held_hearings(child)),
        observed=tuple(observation_days(child)),
        sources={code: _cited(each, facts, sources) for code, each in elements.items()},
        consulted=consulted,
    )


def _cited(element: Element, facts: dict[str, Fact], sources: Mapping[str, Source]) -> tuple[Source, ...]:
    ids = dict.fromkeys(each.source_id or "" for each in cited_through(element.citations, facts))
    return tuple(sources[each] for each in ids if each in sources)
