"""Knows the shape of the cards for a talk with a young child: one subject, one drawing, one question on each."""

from dataclasses import dataclass
from typing import Literal

from app.method_types import Certainty


@dataclass(frozen=True)
class TalkCard:
    """A card that a child may choose or put aside; `element` is the element or the question it belongs to.

    `subject` and `question` are in the language of a young child (A1); `drawing` is a name in `resources/drawings`.
    """

    id: str
    subject: str
    drawing: str
    question: str
    ages: tuple[Literal["L2", "L3", "L4"], ...]
    element: str
    source: str
    certainty: Certainty
