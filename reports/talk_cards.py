"""Knows how the cards for a talk with a young child come on paper: how to use them, three piles, and the cards.

Nothing of a dossier stands on them.
"""

from datetime import date

from app.method import Method
from reports.document import Bullets, Card, CardSheet, Document, Meta, PageBreak, Paragraph, Recipient, Run

TITLE = "Praatkaarten"
_NO_PUBLICATION = "Tekeningen en vragen zijn van Kind Voorop. Dit is geen uitgave van de Kinderombudsman."


def compose_cards(method: Method, group: str, on: date) -> Document:
    """The cards for an age group (L2, L3, L4) after one page for who leads the talk, dated `on`.

    The three piles come first, then one card per subject. KeyError when the method has no such group, ValueError
    when it has no card for it.
    """
    ages = method.age_groups[group].label
    cards = cards_for(method, group)
    if not cards:
        raise ValueError(f"Voor kinderen van {ages} zijn er geen praatkaarten.")
    sources = "; ".join(dict.fromkeys(each.source for each in method.card_advice if each.certainty != "ontwerp"))
    advice = tuple((Run(f"{each.title}. ", bold=True), Run(each.text)) for each in method.card_advice)
    last = (Run(f"Bronnen: {sources}."), Run(f"\n{_NO_PUBLICATION}"))
    blocks = (Bullets(advice), Paragraph(last), PageBreak(), CardSheet((*piles(method), *cards)))
    meta = Meta(on, subject=TITLE, method_version=method.version, concept=False)
    recipient = Recipient("intern")
    return Document(TITLE, f"Kinderen van {ages}", "", recipient, method.language, meta, blocks, look="brief")


def piles(method: Method) -> tuple[Card, ...]:
    """The head cards of the three piles in which a child lays the others."""
    return tuple(Card(method.pile_drawings[code], label) for code, label in method.choices["card_pile"].items())


def cards_for(method: Method, group: str) -> tuple[Card, ...]:
    """The cards that fit an age group, in the order of the method."""
    fitting = (each for each in method.talk_cards.values() if group in each.ages)
    return tuple(Card(each.drawing, each.subject, each.question) for each in fitting)
