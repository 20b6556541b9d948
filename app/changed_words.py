"""Knows which words of a text changed, and shows only those with a few words around them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

AROUND = 8
"""So many words of what stayed are shown before and after a change (N6)."""

LIKE_ENOUGH = 0.3
"""The share of words that two texts have in common, below which the one is called new and not changed (N6)."""

_WORD = re.compile(r"\S+\s*")
GAP = "… "


@dataclass(frozen=True)
class Piece:
    """A part of a text, and whether it is something that changed."""

    text: str
    is_changed: bool = False


Pieces = tuple[Piece, ...]


def changed_words(before: str, after: str, around: int = AROUND) -> tuple[Pieces, Pieces]:
    """The changed part of both texts; «…» stands where words that stayed the same are left out.

    A text that is all new or all gone, or has next to nothing in common with the other, is given whole.
    """
    old, new = _WORD.findall(before), _WORD.findall(after)
    plain = [each.strip() for each in old], [each.strip() for each in new]
    matcher = SequenceMatcher(None, *plain, autojunk=False)
    if matcher.ratio() < LIKE_ENOUGH:
        return _all_changed(before), _all_changed(after)
    steps = matcher.get_opcodes()
    left = [(kind != "equal", old[start:end]) for kind, start, end, _, _ in steps]
    right = [(kind != "equal", new[start:end]) for kind, _, _, start, end in steps]
    return tuple(_shortened(left, around)), tuple(_shortened(right, around))


def _all_changed(text: str) -> Pieces:
    return (Piece(text, True),) if text else ()


def _shortened(parts: list[tuple[bool, list[str]]], around: int) -> Iterator[Piece]:
    """The parts with what stayed cut down to the words next to a change."""
    last = len(parts) - 1
    for place, (is_changed, words) in enumerate(parts):
        head = words[:around] if place > 0 else []
        tail = words[-around:] if place < last else []
        if not is_changed and len(words) > len(head) + len(tail):
            yield Piece("".join(head) + GAP + "".join(tail))
        elif words:
            yield Piece("".join(words), is_changed)
