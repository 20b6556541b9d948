"""Whether the cards for a talk name drawings, questions and piles that are there, so that no card comes out empty."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from app.method_reader import MethodError
from app.method_references import complete, filled, refer

if TYPE_CHECKING:
    from app.method import Method

_FILE = "talk_cards.toml"


def check_talk_cards(method: Method) -> None:
    """MethodError for the first card or pile that names what is not there."""
    known = {*method.elements, *(each.id for element in method.elements.values() for each in element.questions)}
    drawings = drawing_names()
    for card in method.talk_cards.values():
        refer(_FILE, card.id, "drawing", [card.drawing], drawings)
        refer(_FILE, card.id, "element", [card.element], known)
        filled(_FILE, card.id, "ages", card.ages)
        for key, text in (("subject", card.subject), ("question", card.question)):
            if not text.strip():
                raise MethodError(_FILE, card.id, f"«{key}» is leeg.")
    piles = method.choices["card_pile"]
    refer(_FILE, "", "pile_drawings", method.pile_drawings, piles)
    complete(_FILE, "", "pile_drawings", method.pile_drawings, piles)
    refer(_FILE, "", "pile_drawings", method.pile_drawings.values(), drawings)


def drawing_names() -> frozenset[str]:
    """The drawings that the app has, by name."""
    entries = files("resources").joinpath("drawings").iterdir()
    return frozenset(each.name.removesuffix(".svg") for each in entries if each.name.endswith(".svg"))
