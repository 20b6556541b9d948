"""Knows the shapes of what a decision rests on: interests, grounds, options, rules, alarms, duties and terms."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from app.method_types import Certainty, ReasonExample, told_in

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
    reasons: tuple[ReasonExample, ...]

    @cached_property
    def help_texts(self) -> frozenset[str]:
        """Everything that stands beside a text about this interest, and so is no answer to it (MT-44)."""
        return told_in(self.reasons) | {self.must_show, self.weak_form}


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
class Contact:
    """Where someone can turn. Without `checked_on` nobody has looked it up yet.

    `local`: elsewhere it is somebody else, so that only the organisation can say who; it has no number here.
    """

    id: str
    name: str
    for_whom: tuple[Audience, ...]
    phone: str
    web: str
    hours: str
    certainty: Certainty
    source: str
    checked_on: date | None = None
    local: bool = False


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
    """A label on an option, a child or a file (AL-01 ...), which blocks nothing by itself.

    `rule` names the rules that act, empty = label only. `shown_by` names the questions and duties whose answer
    can bring it to light. `advice` is what to say.
    """

    id: str
    label: str
    stands_on: Literal["optie", "kind", "zaak"]
    norm_levels: tuple[str, ...]
    source: str
    certainty: Certainty
    rule: tuple[str, ...]
    shown_by: tuple[str, ...]
    advice: str


@dataclass(frozen=True)
class ChecklistItem:
    """An obligation around an eviction, in its phase, with who answers for it. `origin`: as in annex 1, or derived."""

    id: str
    phase: Literal["voor", "tijdens", "na"]
    text: str
    origin: Literal["vast", "uitgewerkt"]
    who: str
    source: str
    norm_levels: tuple[str, ...]
    certainty: Certainty


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
