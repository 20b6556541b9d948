"""Knows the phrases of a text: how they are found in another one, cut out of it, and recognised without being kept."""

import hashlib
import re
from collections.abc import Collection, Iterable

_SHORTEST = 12
"""Characters of a sentence that is looked for elsewhere; a shorter one stands in many texts by chance."""

_GAP = "[…]"


def phrases_in(texts: Iterable[str]) -> set[str]:
    """These texts and each of their sentences, as `mentions` compares them."""
    parts = (part for text in texts for part in (text, *re.split(r"(?<=[.!?…])\s+|\n", text)))
    evened = (_evened(part).strip(" .!?…") for part in parts)
    return {each for each in evened if len(each) >= _SHORTEST}


def mentions(text: str, phrases: Iterable[str]) -> bool:
    """Whether one of these phrases stands in a text; capitals and spaces do not matter."""
    evened = _evened(text)
    return any(each in evened for each in phrases)


def held_in(values: Iterable[object], phrases: Collection[str]) -> set[str]:
    """Which of these phrases stand in one of the texts among these values."""
    texts = "\0".join(_evened(each) for each in values if isinstance(each, str))
    return {each for each in phrases if each in texts}


def without_phrases(text: str, phrases: Iterable[str], kept: Iterable[str] = ()) -> str:
    """A text with «[…]» in the place of each of these phrases, save where one of those that are kept is a part of it.

    Empty where one could not be cut out.
    """
    if not mentions(text, phrases):
        return text
    staying = re.compile(f"({'|'.join(map(_pattern, _longest_first(kept)))})", re.IGNORECASE) if kept else None
    for each in (each for each in _longest_first(phrases) if mentions(text, [each])):
        text = re.sub(_pattern(each), lambda found: _cut(found[0], staying), text, flags=re.IGNORECASE)
    return "" if mentions(text, phrases) else text


def mark_of(place: str, phrase: str) -> str:
    """What tells a phrase apart from others without saying it; `place` makes it of use in one talk alone."""
    return hashlib.sha256(f"{place}|{phrase}".encode()).hexdigest()[:16]


def _cut(found: str, staying: re.Pattern[str] | None) -> str:
    parts = staying.split(found) if staying is not None else [found]
    return " ".join(part if at % 2 else _GAP for at, part in enumerate(parts) if at % 2 or part.strip())


def _pattern(phrase: str) -> str:
    return r"\s+".join(map(re.escape, phrase.split()))


def _longest_first(phrases: Iterable[str]) -> list[str]:
    return sorted(phrases, key=lambda each: (-len(each), each))


def _evened(text: str) -> str:
    return " ".join(text.casefold().split())
