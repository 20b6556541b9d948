"""The cards that a child laid: on which pile, and in what order, the first of a pile being what matters most."""

from collections.abc import Iterator, Sequence

from app.method import Method
from models.views import Hearing, TalkCard
from resources.language import later, tr

MUST_STAY = "mag_niet_weg"
"""The pile of what must not go."""

LOOSE = later("Niet op een stapel")
"""What is said of a card that the child made and laid nowhere: what it is about counts all the same."""


def on_pile(cards: Sequence[TalkCard], pile: str) -> list[TalkCard]:
    """The cards of one pile, the most important first; those that lie on none for an empty code."""
    return [each for each in cards if each.pile == pile]


def piles(method: Method, cards: Sequence[TalkCard]) -> Iterator[tuple[str, list[TalkCard]]]:
    """What each pile with cards is called, with its cards; what the child made and laid nowhere comes last."""
    for code, label in {**method.choices["card_pile"], "": tr(LOOSE)}.items():
        if laid := on_pile(cards, code):
            yield label, laid


def subject_of(method: Method, card: TalkCard) -> str:
    """What a card is about: in the child's own words, else as the method calls it."""
    known = method.talk_cards.get(card.card)
    return card.subject.strip() or (known.subject if known is not None else "")


def lay(hearing: Hearing, card: TalkCard, pile: str) -> None:
    """Lay a card on a pile, below what lies there; a card that is moved goes below too."""
    if card.pile == pile and card in hearing.cards:
        return
    card.pile = pile
    if card not in hearing.cards:
        hearing.cards.append(card)
    while any(each.pile == pile for each in hearing.cards[hearing.cards.index(card) + 1 :]):
        _swap(hearing.cards, hearing.cards.index(card), hearing.cards.index(card) + 1)


def move(hearing: Hearing, card: TalkCard, up: bool, among: Sequence[TalkCard]) -> None:
    """Move a card one place up or down in its pile, past the next of those `among` it; at the end it stays."""
    pile = on_pile(among, card.pile)
    place = pile.index(card) + (-1 if up else 1)
    if 0 <= place < len(pile):
        _swap(hearing.cards, hearing.cards.index(card), hearing.cards.index(pile[place]))


def _swap(cards: list[TalkCard], one: int, other: int) -> None:
    """The position is what the store orders by; the list is what is shown until then."""
    here, there = cards[one], cards[other]
    here.position, there.position = there.position, here.position
    cards[one], cards[other] = there, here
