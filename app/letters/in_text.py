"""Knows where in a letter its sentences and words stand, and which words of the method occur in it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.readability import found_terms, sentences

_WORD = re.compile(r"[^\W\d_](?:[\w'’-]*[^\W_])?")
_BEGINS = re.compile(r"(?:^|[.!?…:]|\n)[\s«»“”\"‘’'(\[\-–•]*$")


@dataclass(frozen=True)
class Span:
    """A stretch of a text: from `start` up to `end`."""

    start: int
    end: int
    text: str


@lru_cache(maxsize=512)
def spans(text: str) -> tuple[Span, ...]:
    """The sentences of a text with their places; one that was joined from two lines has the place of both."""
    found, at = [], 0
    for each in sentences(text):
        pattern = r"\s+".join(map(re.escape, each.split()))
        match = re.compile(pattern).search(text, at)
        if match:
            found.append(Span(match.start(), match.end(), each))
            at = match.end()
    return tuple(found)


@lru_cache(maxsize=512)
def capitals(text: str) -> tuple[tuple[Span, bool], ...]:
    """The words with a capital, each with whether it stands at the begin of a sentence, where any word has one."""
    found = (match for match in _WORD.finditer(text) if match[0][0].isupper())
    return tuple((Span(*match.span(), match[0]), bool(_BEGINS.search(text, 0, match.start()))) for match in found)


def words_in(text: str) -> frozenset[str]:
    """The words of a text in lower case; of a compound with a dash its parts too."""
    found = {match[0].casefold() for match in _WORD.finditer(text)}
    return frozenset(found | {part for each in found for part in re.split("[-’']", each) if part})


def holds(sentence: str, terms: Iterable[str]) -> bool:
    """Whether one of these terms (a trailing * is any ending) stands in a sentence."""
    return bool(_found(sentence, tuple(terms)))


_found = lru_cache(maxsize=8192)(found_terms)


def places_of(text: str, words: str) -> Iterator[Span]:
    """Every place where these words stand in a text, as whole words."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE):
        yield Span(match.start(), match.end(), match[0])
