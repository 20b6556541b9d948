"""Knows the shapes of what papers are called and of the fixed words on the forms that come out of the printer."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from app.method_types import Certainty

PaperNoun = Literal["besluit", "rapport", "advies", "kinderrechtentoets"]
"""What a paper is: a decision, a report for a court, advice to whoever decides, or the test of a rule for a group."""


Answers = Literal["", "ja_nee", "ja_nee_onbekend", "uitkomst"]
TICKED: Mapping[Answers, str] = {"ja_nee": "yes_no", "ja_nee_onbekend": "yes_no_unknown", "uitkomst": "outcome"}
"""The scale of the method that gives the answers to tick."""


@dataclass(frozen=True)
class PaperName:
    """What the paper of one decision type (`id`) is called.

    `kind` stands under the title, `about` behind it, and `for_court` says as what it goes to a court. `title` may name
    the place {kinderen}; `about` is empty for advice, which says itself what was asked.
    """

    id: str
    noun: PaperNoun
    title: str
    kind: str
    about: str
    for_court: str
    source: str
    certainty: Certainty


@dataclass(frozen=True)
class SheetQuestion:
    """A question on a form: `answers` to tick, of a scale of the method (see `TICKED`), or `lines` to write on."""

    id: str
    text: str
    answers: Answers = ""
    lines: int = 1
    note: str = ""


@dataclass(frozen=True)
class SheetPart:
    """Questions under one heading."""

    id: str
    title: str
    questions: tuple[SheetQuestion, ...]


@dataclass(frozen=True)
class IntakeSheet:
    """The short intake on paper (method G.2): `first` heads what a child is told before it tells anything."""

    title: str
    subtitle: str
    first: str
    hint: str
    danger: str
    children: str
    more_children: str
    parts: tuple[SheetPart, ...]
    per_child: tuple[SheetQuestion, ...]
    source: str
    certainty: Certainty


@dataclass(frozen=True)
class ReviewTexts:
    """The card for a clerk: what it is, and what is ticked by hand; a court ticks nothing about other versions."""

    title: str
    intro: str
    ticks: tuple[str, ...]
    ticks_court: tuple[str, ...]
    source: str
    certainty: Certainty


@dataclass(frozen=True)
class EvictionTexts:
    """The words around the duties of an eviction (method H)."""

    title: str
    intro: str
    based_on: str
    source: str
    certainty: Certainty


@dataclass(frozen=True)
class UrgencyTexts:
    """The words of an annex to an application for urgency, and of advice on one; neither of them decides."""

    annex: str
    advice: str
    subtitle: str
    annex_is: str
    advice_is: str
    asks: str
    source: str
    certainty: Certainty


@dataclass(frozen=True)
class ClerkPart:
    """A heading on the card for clerks, with rows of a label and what to know about it."""

    id: str
    title: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ClerkTexts:
    """The card on which any clerk reads how a decision is laid out, and how it is checked. The levels N1-N6 on it
    come from the method itself."""

    title: str
    subtitle: str
    rests_on: str
    parts: tuple[ClerkPart, ...]
    source: str
    certainty: Certainty


@dataclass(frozen=True)
class PaperTexts:
    """All of it; `names` by decision type."""

    names: Mapping[str, PaperName]
    intake: IntakeSheet
    review: ReviewTexts
    eviction: EvictionTexts
    urgency: UrgencyTexts
    clerk: ClerkTexts
