"""Knows which words in a text are probably mistyped, without internet, and what may have been meant.

Names are left alone: words of this dossier's own names, words with a capital inside a sentence, abbreviations. So is
what is no Dutch: another script, an address on the web, or a text of which most words are unknown.
"""

import re
from collections.abc import Collection, Generator, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from app import dictionary

LONGEST_TO_GUESS = 15
"""Letters; for longer words, mostly compounds, looking for what was meant can take seconds."""

MOST_GUESSES = 5
_FEW = 8  # words, below which nothing is said of the language of a text
_MANY = 3  # one in so many unknown: then it is another language
_SHORT = 6  # capitals of an abbreviation
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_SKIPPED = re.compile(r"\S*(?:[\d@/\\]|www\.|\w\.\w)\S*")
_OTHER_SCRIPT = re.compile("[^\x00-\u024f’]")
_BEGINS_SENTENCE = re.compile(r"(?:^|[.!?:…]\s*)[\s«»“”„\"'‘’(\-–•]*$")
_OWN_ENDS = ("'s", "s", "'")


@dataclass(frozen=True)
class Mistake:
    """One word that is probably mistyped, by its place in the text."""

    start: int
    end: int
    word: str


def look_through(text: str, known: Collection[str] = frozenset()) -> Generator[None, None, list[Mistake]]:
    """The words of one paragraph that are not known, looked up one at a time so that a key need not wait.

    `known` holds names and words of one's own, in small letters.
    """
    looked_at, found = 0, []
    for place in _words(text):
        looked_at += 1
        if not is_known(place[0], known):
            found.append(Mistake(place.start(), place.end(), place[0]))
        yield
    return [] if looked_at >= _FEW and len(found) * _MANY > looked_at else found


def mistakes(text: str, known: Collection[str] = frozenset()) -> list[Mistake]:
    """The same, all at once."""
    looking = look_through(text, known)
    while True:
        try:
            next(looking)
        except StopIteration as end:
            return cast(list[Mistake], end.value)


def word_at(text: str, place: int) -> Mistake | None:
    """The word around a place in a paragraph, or None."""
    around = (each for each in _WORD.finditer(text) if each.start() <= place <= each.end())
    found = next(around, None)
    return Mistake(found.start(), found.end(), found[0]) if found else None


def is_known(word: str, known: Collection[str] = frozenset()) -> bool:
    """Whether a word needs no mark."""
    plain = word.replace("’", "'")
    if _is_abbreviation(plain) or _is_ours(plain, known) or _in_dictionary(plain):
        return True
    parts = plain.split("-")
    return len(parts) > 1 and all(
        _is_abbreviation(each) or _is_ours(each, known) or _in_dictionary(each) for each in parts
    )


def guesses(word: str) -> tuple[str, ...]:
    """What may have been meant, the likeliest first; nothing for a long word."""
    words = dictionary.dictionary()
    if words is None or len(word) > LONGEST_TO_GUESS:
        return ()
    return tuple(words.suggest(word.replace("’", "'")))[:MOST_GUESSES]


def _words(text: str) -> Iterator[re.Match[str]]:
    skipped = [each.span() for each in _SKIPPED.finditer(text)]
    for found in _WORD.finditer(text):
        word, start = found[0], found.start()
        if len(word) < 2 or _OTHER_SCRIPT.search(word) or any(a <= start < b for a, b in skipped):
            continue
        if word[0].isupper() and not _BEGINS_SENTENCE.search(text[max(0, start - 12) : start]):
            continue  # a name
        yield found


def _is_abbreviation(word: str) -> bool:
    return len(word) < 2 or (word.isupper() and len(word) <= _SHORT)


def _is_ours(word: str, known: Collection[str]) -> bool:
    folded = word.casefold()
    forms = [folded, *(folded.removesuffix(end) for end in _OWN_ENDS)]
    return any(each in known for each in forms) or folded in dictionary.field_words()


@lru_cache(maxsize=20_000)
def _in_dictionary(word: str) -> bool:
    words = dictionary.dictionary()
    return words is None or words.spell(word) or (word[:1].isupper() and words.spell(word.lower()))
