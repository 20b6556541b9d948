"""Knows the shapes of general information: what a pack tells per decision type, a checklist, the help languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.method_types import Certainty

PackReader = Literal["ouder", "kind_jong", "kind_ouder"]
"""For whom a text is: a parent, a child of 4-11 to whom it may be read aloud, or a child of 12-17."""
PackPart = Literal["vooraf", "stappen", "rechten", "hulp", "termijnen", "vragen"]
"""About what: the opening, what happens now in order, rights, who helps, last days, questions to ask."""

READING_GROUP: Mapping[str, str] = {"ouder": "ouder", "kind_jong": "L3", "kind_ouder": "L4"}
"""By whose reading limits (F.6) the texts for a reader are measured: those of the youngest who reads alone."""


@dataclass(frozen=True)
class InformationText:
    """One paragraph of general information (IP-…). Empty `decision_types`: it holds for every type.

    `remedy` is a code of the remedies: «{termijn}» in the text is its term in words and «{begin}» when that begins.
    `term` is the id of a deciding term of each of `decision_types`, for «{termijn}» too.
    """

    id: str
    reader: PackReader
    part: PackPart
    text: str
    source: str
    norm_level: str
    certainty: Certainty
    decision_types: tuple[str, ...] = ()
    remedy: str = ""
    term: str = ""
    checked_on: date | None = None

    def holds_for(self, decision_type: str) -> bool:
        """Whether it is told with this type of decision."""
        return not self.decision_types or decision_type in self.decision_types


@dataclass(frozen=True)
class ChecklistQuestion:
    """What a child can ask itself afterwards (KL-…), and in `if_no` what it can do when the answer is no."""

    id: str
    reader: PackReader
    text: str
    if_no: str
    source: str
    norm_level: str
    certainty: Certainty


@dataclass(frozen=True)
class InformationTexts:
    """All general information. `headings` and `subjects` are by reader, then by part or by decision type.

    `contacts` gives by reader the contacts of the method that a pack names, in that order.
    """

    texts: tuple[InformationText, ...]
    checklist: tuple[ChecklistQuestion, ...]
    headings: Mapping[str, Mapping[str, str]]
    subjects: Mapping[str, Mapping[str, str]]
    contacts: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class HelpLanguage:
    """A language that desks meet: its code (BCP 47), its Dutch name and its own, its script and direction."""

    id: str
    name: str
    own_name: str
    script: str
    direction: Literal["lr", "rl"]


@dataclass(frozen=True)
class HelpLanguages:
    """The Dutch sentence that a help line says, with «{datum}» in it, and the languages to say it in."""

    model_sentence: str
    source: str
    certainty: Certainty
    languages: Mapping[str, HelpLanguage]
