"""Knows what the method holds for letters: whole sentences per age group, and by what a block is known in a text."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class OptionInLetters:
    """What an option (OP-00 …) is called to a child; `place`: a new place to sleep, the same, or it says nothing.

    `drawing` is the picture on a card or with the letter to a young child.
    """

    id: str
    young: str
    older: str
    place: Literal["nieuw", "blijft", "geen"]
    drawing: str


@dataclass(frozen=True)
class DecisionInLetters:
    """Per decision type: who decides, what does not come after a refusal, and what ends (a sentence, a clause)."""

    id: str
    who: str
    who_young: str
    refused: str
    ends_young: str
    ends_older: str


@dataclass(frozen=True)
class OutcomeWords:
    """Words of a no or an end, of a yes, and words by which a sentence tells what was decided; * is any ending."""

    no: tuple[str, ...]
    decided: tuple[str, ...]
    yes: tuple[str, ...]


@dataclass(frozen=True)
class LetterTexts:
    """What letters begin with: `sentences` by name and age group (L2-L5), `parents` by name, `marks` by block.

    `elements` and `interests` are what those are called there, in plain words. `told_back` are words by which a letter
    gives a child back what it said. `common_names` are names that may stand in any letter, whatever the file holds.
    """

    options: Mapping[str, OptionInLetters]
    decisions: Mapping[str, DecisionInLetters]
    marks: Mapping[str, tuple[str, ...]]
    outcome_words: OutcomeWords
    common_names: tuple[str, ...]
    told_back: tuple[str, ...]
    sentences: Mapping[str, Mapping[str, str]]
    parents: Mapping[str, str]
    elements: Mapping[str, str]
    interests: Mapping[str, str]
    parent_tips: Mapping[str, str]
    notes: Mapping[str, str]
