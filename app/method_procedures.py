"""Knows the shapes of procedures: kinds of decisions with their law, and what can be done against them and when."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.method_types import Certainty, TextItem

RemedyDuty = Literal["rechtsmiddel", "route", "geen", "vrij"]
"""What must be told about contesting (MT-36): a remedy with its last day; the route against what somebody else
decides; the sentence that there is none; or, for a decision outside the list, either of these as it was typed."""
FreePart = Literal["beslisser", "grondslag", "vorm", "rechtsmiddel"]
"""What the user types because the method does not know it (BT-10)."""


@dataclass(frozen=True)
class LegalFact:
    """A statement about the law with its norm level, its place, how sure we are and when it was looked up."""

    id: str
    text: str
    norm_level: str
    source: str
    certainty: Certainty
    checked_on: date | None = None


@dataclass(frozen=True)
class Development:
    """Law in the making: no norm yet, so without a level; `checked_on` is the day on which it stood like this."""

    id: str
    text: str
    source: str
    certainty: Certainty
    checked_on: date


@dataclass(frozen=True)
class DecidingTerm:
    """How long the decider may take from `runs_from`; `amount` and `unit` are None where the law says «at once»."""

    id: str
    text: str
    runs_from: Literal["melding", "aanvraag"]
    norm_level: str
    source: str
    certainty: Certainty
    amount: int | None = None
    unit: Literal["weken", "dagen"] | None = None
    checked_on: date | None = None


@dataclass(frozen=True)
class Remedy:
    """What one can do against a decision; `amount` and `unit` give the term, None where none is fixed.

    `runs_from` is a code of the scale of that name: the event on the day after which the term begins to run
    (`bekendmaking` of this decision, `dag_vonnis`, …), or `geen`. `starts` says the same in words.
    """

    id: str
    label: str
    starts: str
    runs_from: str
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
class RemedyRoute:
    """A way through the remedies: `steps` follow one another in this order, `beside` is open next to them."""

    id: str
    name: str
    when: str
    decision_types: tuple[str, ...]
    steps: tuple[str, ...]
    beside: tuple[str, ...]
    explains: str
    source: str
    norm_level: str
    certainty: Certainty
    checked_on: date | None = None


@dataclass(frozen=True)
class DecisionType:
    """A kind of decision (BT-01 ...), with its law and with what the checks do differently for it.

    `addressees` are those to think of, `outcomes` and `options` what may come of it. `remedies` may stand under this
    decision, `remedies_now` are filled in when
    the type is chosen. `remedy_sentence` is printed above the remedies, or instead of them. `report`: advice to
    somebody else who decides. `burdensome_always`: a burden whatever the outcome. `bailiff`: a bailiff may carry it
    out (MT-39-tijd). `group`: about a group of children (A.14). `closure`: the four questions of the Opiumwet
    (MT-34). `rules_off` do not run, `rules_not_blocking` keep their level but stop no sign-off (method G.0).
    `free` is what the user types; `asks_first` comes before everything else; `enforcement` is the law of the day.
    """

    id: str
    name: str
    decider: str
    addressees: tuple[str, ...]
    legal_bases: tuple[LegalFact, ...]
    form: str
    remedies: tuple[str, ...]
    remedies_now: tuple[str, ...]
    remedy_told: RemedyDuty
    appeal_court: str
    judge_looks_at: tuple[LegalFact, ...]
    outcomes: tuple[str, ...]
    options: tuple[str, ...]
    notes: tuple[str, ...]
    report: bool
    burdensome_always: bool
    bailiff: bool
    group: bool
    closure: bool
    remedy_sentence: str = ""
    rules_off: tuple[str, ...] = ()
    rules_not_blocking: tuple[str, ...] = ()
    free: tuple[FreePart, ...] = ()
    asks_first: tuple[TextItem, ...] = ()
    deciding_terms: tuple[DecidingTerm, ...] = ()
    enforcement: tuple[LegalFact, ...] = ()
    developments: tuple[Development, ...] = ()
