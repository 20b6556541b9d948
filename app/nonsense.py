"""Knows when a text says nothing at all: a run of keys, one word over and over, filling text, no letters (IN-07).

The limits are our own (N6) and lean to silence: a name, an abbreviation, a number, a short answer or a sentence in
another language is never called nonsense here.
"""

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LATIN = re.compile(r"[a-z]+")
_VOWELS = frozenset("aeiouy")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "abcdefghijklmnopqrstuvwxyz")
_SHORT_RUNS = frozenset({"asd", "sdf", "dfg", "fgh", "ghj", "hjk", "jkl", "qwe", "zxc", "xcv", "qsd", "abc", "xyz"})
_FILLING = frozenset(
    [
        "test",
        "tests",
        "testje",
        "testtest",
        "testtekst",
        "testen",
        "bla",
        "blabla",
        "foo",
        "foobar",
        "dummy",
        "placeholder",
        "opvultekst",
        "lorem",
        "ipsum",
        "blah",
        "qwerty",
        "azerty",
    ]
)
_LOREM = frozenset(
    [
        "lorem",
        "ipsum",
        "dolor",
        "amet",
        "consectetur",
        "adipiscing",
        "elit",
        "eiusmod",
        "tempor",
        "incididunt",
        "labore",
    ]
)
_SPOKEN = frozenset(
    [
        "ja",
        "nee",
        "mama",
        "papa",
        "oma",
        "opa",
        "stop",
        "niet",
        "weg",
        "hallo",
        "help",
        "au",
        "kom",
        "ha",
        "he",
        "hi",
        "la",
        "na",
        "hoi",
        "toe",
    ]
)
"""What people, children first of all, do say three times in a row."""
_INTERJECTION = frozenset("bhmprstf")
_MOST_LOREM, _SHORTEST_RUN, _SHORTEST_MASHED, _TIMES = 3, 4, 5, 3


@lru_cache(maxsize=16384)
def is_nonsense(text: str) -> bool:
    """Whether no sensible person would call this a text; an empty text is no nonsense."""
    plain = text.strip().casefold()
    if not plain:
        return False
    words = _WORD.findall(plain)
    if not words:
        return len(plain) > 1 and not any(each.isalnum() for each in plain)
    empty = sum(1 for each in words if _says_nothing(each))
    return 2 * empty > len(words) or _comes_back(words) or _is_latin_filling(words)


def _says_nothing(word: str) -> bool:
    if word in _FILLING or word in _SHORT_RUNS:
        return True
    if _LATIN.fullmatch(word) is None:
        return _is_one_letter(word)
    return _is_one_letter(word) or _is_a_unit_repeated(word) or _is_a_run(word) or _is_mashed(word)


def _is_one_letter(word: str) -> bool:
    """«xxx»; «www» and a Roman three are left alone."""
    return len(word) >= _TIMES and len(set(word)) == 1 and word not in ("www", "iii")


def _is_a_unit_repeated(word: str) -> bool:
    """«blablabla», «asdasdasd»; not what is said or sung: «hahaha»."""
    for length in (2, 3):
        unit, times = word[:length], len(word) // length
        if times >= _TIMES and unit * times == word and unit not in _SPOKEN:
            return True
    return False


def _is_a_run(word: str) -> bool:
    """Whether a word of four letters or more falls apart in runs of at least three keys in order, either way."""
    if len(word) < _SHORTEST_RUN:
        return False
    at = 0
    while at < len(word):
        length = max(_run_length(word[at:], keys) for row in _ROWS for keys in (row, row[::-1]))
        is_cut_off = at > 0 and length == _TIMES - 1 and at + length == len(word)
        if length < _TIMES and not is_cut_off:
            return False
        at += length
    return True


def _run_length(word: str, keys: str) -> int:
    start = keys.find(word[0])
    length = 0
    while start >= 0 and length < len(word) and keys[start + length : start + length + 1] == word[length]:
        length += 1
    return length


def _is_mashed(word: str) -> bool:
    """Five letters or more without a vowel, or from the middle row of keys with hardly one."""
    if len(word) < _SHORTEST_MASHED or set(word) <= _INTERJECTION:
        return False
    vowels = sum(1 for each in word if each in _VOWELS)
    return vowels == 0 or (set(word) <= set("asdfghjkl") and 5 * vowels < len(word))


def _comes_back(words: list[str]) -> bool:
    """Whether the whole text is the same word or words three times or more: «nvt nvt nvt», «Dit is goed.» ten times."""
    for length in range(1, len(words) // _TIMES + 1):
        unit = words[:length]
        if len(words) % length == 0 and unit * (len(words) // length) == words:
            return not set(unit) <= _SPOKEN
    return False


def _is_latin_filling(words: list[str]) -> bool:
    return "lorem" in words or sum(1 for each in words if each in _LOREM) >= _MOST_LOREM
