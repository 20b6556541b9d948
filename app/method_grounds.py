"""Knows the shapes of what a decision rests on: interests, grounds, options, remedies, rules and terms."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.method_types import Certainty

Audience = Literal["kind", "ouder", "professional"]
Level = Literal["F", "W", "H"]
"""How grave a finding is: an error, a warning or a hint."""


@dataclass(frozen=True)
class InterestType:
    """Another interest (IB-01 ...): whose it is, what must be shown, how it looks when it is weak."""

    id: str
    name: str
    holder: str
    must_show: str
    weak_form: str
    group: Literal["bestuur", "ouders", "anderen", "beslissing"]
    source: str


@dataclass(frozen=True)
class RefusalGroundType:
    """A formal ground of refusal (WG-1 ...), with what the ombudsman and what the courts say about it."""

    id: str
    name: str
    says: str
    ombudsman: str
    courts: str
    asks: str
    source: str
    certainty: Certainty


@dataclass(frozen=True)
class OptionType:
    """A solution from the catalogue. An empty `ethos` means: the class of the present situation stays."""

    id: str
    name: str
    ethos: tuple[str, ...]
    counts_as_alternative: Literal["ja", "nee", "voorwaardelijk", "nvt"]
    note: str
    source: str
    alarm: str


@dataclass(frozen=True)
class LegalFact:
    """A statement about the law with its norm level, its place, how sure we are and when it was looked up."""

    text: str
    norm_level: str
    source: str
    certainty: Certainty
    checked_on: date | None = None


@dataclass(frozen=True)
class Remedy:
    """What one can do against a decision; `amount` and `unit` give the term, None where none is fixed."""

    id: str
    label: str
    starts: str
    at: str
    urgent: bool
    lawyer: Literal["ja", "nee", "soms"]
    explains: str
    source: str
    norm_level: str
    certainty: Certainty
    amount: int | None = None
    unit: Literal["weken", "maanden"] | None = None
    checked_on: date | None = None


@dataclass(frozen=True)
class DecisionType:
    """A kind of decision (BT-01 ...). `report`: advice only; `bailiff`: a bailiff may carry it out."""

    id: str
    name: str
    decider: str
    legal_bases: tuple[LegalFact, ...]
    form: str
    remedies: tuple[str, ...]
    remedies_now: tuple[str, ...]
    appeal_court: str
    judge_looks_at: tuple[LegalFact, ...]
    outcomes: tuple[str, ...]
    options: tuple[str, ...]
    notes: tuple[str, ...]
    report: bool
    burdensome_always: bool
    bailiff: bool


@dataclass(frozen=True)
class Contact:
    """Where someone can turn. Without `checked_on` nobody has looked it up yet."""

    id: str
    name: str
    for_whom: tuple[Audience, ...]
    phone: str
    web: str
    hours: str
    certainty: Certainty
    source: str
    checked_on: date | None = None


@dataclass(frozen=True)
class Rule:
    """A check. The first of `norm_levels` carries it; `messages` are Dutch templates by situation.

    `override`: "nee" = cannot be set aside, "mot" = with a reason and a name, "geen" = nothing to set aside.
    `override_exception` says in Dutch when another answer holds.
    """

    id: str
    title: str
    levels: tuple[Level, ...]
    override: Literal["nee", "mot", "geen"]
    norm_levels: tuple[str, ...]
    norm: str
    source: str
    per: Literal["zaak", "kind", "gezin", "belang"]
    messages: Mapping[str, str]
    override_exception: str = ""


@dataclass(frozen=True)
class Alarm:
    """A label on an option or a file (AL-01 ...). `rule` names the rules that act, empty = label only."""

    id: str
    label: str
    norm_levels: tuple[str, ...]
    source: str
    rule: tuple[str, ...]
    advice: str


@dataclass(frozen=True)
class ChecklistItem:
    """An obligation around an eviction, in its phase."""

    id: str
    phase: Literal["voor", "tijdens", "na"]
    text: str
    origin: Literal["vast", "uitgewerkt"]
    who: str
    source: str


@dataclass(frozen=True)
class EquatedDay:
    """A day that a royal decree equates with a holiday (art. 3 lid 3 Algemene termijnenwet)."""

    day: date
    decree: str
    checked_on: date


@dataclass(frozen=True)
class Calendar:
    """The days equated with holidays, and the last day for which the list is known."""

    equated_days: tuple[EquatedDay, ...]
    horizon: date
    source: str
    certainty: Certainty
