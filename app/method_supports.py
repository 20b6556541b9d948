"""Knows the shapes of what surrounds a family: supports, the visit to a network place, conditions to grow up in."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.method_types import Certainty, Who

NetworkTheme = Literal["mensen", "slapen", "huis", "dag", "zekerheid", "veiligheid", "draagkracht"]


@dataclass(frozen=True)
class NormText:
    """A titled text with its source, the level of its norm and how sure it is."""

    id: str
    title: str
    text: str
    source: str
    norm_level: str
    certainty: Certainty


@dataclass(frozen=True)
class Pillar:
    """One of the four pillars of the Preventiescanner; what falls under it is our own reading."""

    id: str
    name: str
    about: str
    source: str
    certainty: Certainty


@dataclass(frozen=True)
class Support:
    """Something that can be arranged beside the decision. `example`: a name or number seen in one town or region."""

    id: str
    name: str
    pillar: str
    what: str
    who: str
    elements: tuple[str, ...]
    example: str
    source: str
    norm_level: str
    certainty: Certainty
    checked_on: date | None = None


@dataclass(frozen=True)
class Condition:
    """One of the 14 conditions of the BIC model, an optional lens, and the elements it goes with.

    `certainty` is that of the label, `mapping` that of `main` and `also`: the elements for which this condition is
    the main point, and those it touches as well. It is no scale: nothing is scored.
    """

    id: str
    name: str
    part: Literal["gezin", "samenleving"]
    time: Literal["actueel", "verleden_en_toekomst"]
    theme: str
    asks: str
    main: tuple[str, ...]
    also: tuple[str, ...]
    source: str
    norm_level: str
    certainty: Certainty
    mapping: Certainty


@dataclass(frozen=True)
class NetworkWay:
    """How a network place was looked at; `visited`: somebody was there, so that AL-06 does not speak."""

    id: str
    label: str
    visited: bool
    note: str
    source: str
    norm_level: str
    certainty: Certainty


@dataclass(frozen=True)
class NetworkQuestion:
    """What to look at in a network place (NW-01 ...). `decisive`: until this is in order, the place is no answer."""

    id: str
    theme: NetworkTheme
    text: str
    look_for: str
    who: tuple[Who, ...]
    elements: tuple[str, ...]
    decisive: bool
    source: str
    norm_level: str
    certainty: Certainty


@dataclass(frozen=True)
class NetworkOutcome:
    """What a visit can lead to, and what is then asked; `fit`: the place may be chosen."""

    id: str
    label: str
    fit: bool
    asks: str
    source: str
    norm_level: str
    certainty: Certainty


@dataclass(frozen=True)
class NetworkCheck:
    """The sheet for a network place: where it stands for, what to record, how, what to look at, what came of it."""

    about: tuple[NormText, ...]
    records: tuple[NormText, ...]
    ways: tuple[NetworkWay, ...]
    questions: tuple[NetworkQuestion, ...]
    outcomes: tuple[NetworkOutcome, ...]
