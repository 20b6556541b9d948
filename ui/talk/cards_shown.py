"""Which cards lie on the table for a child of this age: of the method, with a drawing for the youngest only."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

from app.method import Method, TalkCard

WITH_DRAWINGS = ("L2", "L3")
OLDEST_WITH_CARDS = "L4"


@dataclass(frozen=True)
class Card:
    """One subject to talk about: its drawing and one question."""

    id: str
    subject: str
    drawing: Path | None
    question: str


def cards_for(method: Method, group: str) -> Sequence[Card]:
    """The cards of the method for this age group, in its order; from sixteen those of the group before it."""
    ages = OLDEST_WITH_CARDS if group > OLDEST_WITH_CARDS else group
    return [_card(row, group) for row in method.talk_cards.values() if ages in row.ages]


def _card(row: TalkCard, group: str) -> Card:
    return Card(row.id, row.subject, drawing_of(row.drawing) if group in WITH_DRAWINGS else None, row.question)


def drawing_of(name: str) -> Path | None:
    """The file of one of our own drawings; None where it is not there."""
    with as_file(files("resources").joinpath("drawings", f"{name}.svg")) as path:
        return path if path.is_file() else None
