"""Knows how dossiers are found by words: accents, capitals and Turkish or Dutch letters make no difference."""

from collections.abc import Iterable

from models.folding import folded

__all__ = ["folded", "holds_words"]


def holds_words(texts: Iterable[str], typed: str) -> bool:
    """Whether each word that was typed begins a word in, or stands inside a number of, one of these texts."""
    words = folded(typed).split()
    if not words:
        return True
    places = [f" {folded(text)}" for text in texts]
    return all(any(_begins(word, place) for place in places) for word in words)


def _begins(word: str, place: str) -> bool:
    if any(each.isdigit() for each in word):
        return word in place
    at = place.find(word)
    while at > 0 and place[at - 1].isalnum():
        at = place.find(word, at + 1)
    return at > 0
