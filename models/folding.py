"""Knows how words are compared: accents, capitals and Turkish or Dutch letters make no difference."""

import re
import unicodedata
from collections.abc import Iterable

# What Unicode does not take apart, but a person types without.
_PLAIN = str.maketrans({"ı": "i", "ĳ": "ij", "Ĳ": "ij", "ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d"})
_WORD = re.compile(r"[^\W_]+")
_AS_TYPED = re.compile(r"[^\W_\u0300-\u036f][^\W_]*(?:[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f]+[^\W_]*)*")
"""A word with the marks that stand by themselves on its letters."""

LONGEST = 60
"""So many signs of a word are kept; what is longer is no word that somebody types again."""

SHORT = 5
"""Words of so many letters or fewer are found by a mark of their own (`marks_of`)."""

FOLDED_BY = f"2/{unicodedata.unidata_version}"
"""How words are folded here; an index that was folded otherwise is made anew."""


def folded(text: str) -> str:
    """The text as it is compared: small letters without marks."""
    if text.isascii():  # most of what is typed, in a tenth of the time
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    return "".join(each for each in apart if not unicodedata.combining(each)).casefold()


def words_in(text: str) -> list[str]:
    """The folded words and numbers of a text, in their order; all that is neither letter nor digit parts them."""
    return [word for each in _AS_TYPED.findall(text) for word in _folded_words(each)]


def set_of_words(texts: Iterable[str]) -> set[str]:
    """The same of many texts, each word once; every word is folded once, and most of them need no folding."""
    found: set[str] = set()
    for each in set(_AS_TYPED.findall("\n".join(texts))):
        found.update(_folded_words(each))
    return found


def _folded_words(word: str) -> list[str]:
    if word.isascii():
        return [word.lower()[:LONGEST]]
    return [each[:LONGEST] for each in _WORD.findall(folded(word))]  # «½» becomes two


def marks_of(word: str) -> list[str]:
    """One mark for each way in which a word begins: «d_», «de_», «deu_» for «deur».

    By these a search for one letter reads one list, and not those of all words that begin with it.
    """
    return [f"{word[:many]}_" for many in range(1, min(SHORT, len(word)) + 1)]
