"""Knows when a text only fills its field, and when two texts are nearly the same."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from itertools import groupby

# Limits of MT-44 and MT-12 (method G; N6, our own).
_SAME_CHARACTERS = re.compile(r"(\D)\1{5}")
_SAME_WORDS = 4
_LONG_TEXT = 40
_FEWEST_WORDS = 6
_COMPARED_FROM = 80
_NEARLY_THE_SAME = 0.9

_WORD = re.compile(r"\w+(?:['’-]\w+)*")


def is_filler(text: str, help_texts: Iterable[str] = ()) -> bool:
    """Whether a text is filling instead of content (MT-44); `help_texts`: the help and example of its field.

    It is when one character stands six times in a row (digits aside), one word four times in a row, when more
    than 40 characters hold fewer than six different words, or when it equals a help text but for capitals and
    spaces. An empty text is no filling.
    """
    plain = _evened(text)
    if not plain:
        return False
    return (
        _SAME_CHARACTERS.search(text.strip().casefold()) is not None
        or _repeats_a_word(plain)
        or _says_little(text.strip())
        or plain in map(_evened, help_texts)
    )


def near_copy(a: str, b: str) -> bool:
    """Whether two texts of at least 80 characters are alike for 0.9 or more (MT-12; capitals aside)."""
    one, two = a.strip(), b.strip()
    if min(len(one), len(two)) < _COMPARED_FROM:
        return False
    matcher = SequenceMatcher(None, one.casefold(), two.casefold())
    # The quick ratios are upper bounds: they spare the slow comparison where texts plainly differ.
    bounds = (matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio)
    return all(bound() >= _NEARLY_THE_SAME for bound in bounds)


def _evened(text: str) -> str:
    return " ".join(text.casefold().split())


def _repeats_a_word(plain: str) -> bool:
    """Numbers in a row are data («0 0 0 0»), not a word said over and over."""
    runs = ((word, sum(1 for _ in run)) for word, run in groupby(_WORD.findall(plain)))
    return any(times >= _SAME_WORDS and not word.isdigit() for word, times in runs)


def _says_little(text: str) -> bool:
    return len(text) > _LONG_TEXT and len(set(_WORD.findall(text.casefold()))) < _FEWEST_WORDS
