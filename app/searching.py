"""Knows how dossiers are found by words: accents, capitals and Turkish or Dutch letters make no difference."""

import unicodedata
from collections.abc import Iterable

# What Unicode does not take apart, but a person types without.
_PLAIN = str.maketrans({"ı": "i", "ĳ": "ij", "Ĳ": "ij", "ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d"})


def folded(text: str) -> str:
    """The text as it is compared: small letters without marks."""
    apart = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    return "".join(each for each in apart if not unicodedata.combining(each)).casefold()


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
