"""Knows what the structure of a PDF says of a text that is set in another order than it is read.

Who reads such a text aloud gets it as it was typed, not as it was drawn: each stretch of it becomes a piece of its own
with that text (ISO 32000-1, 14.9.4). The pieces stand in the order of reading.
"""

from collections.abc import Iterator
from typing import Any

from reports.bidi_text import DIRECTING, ORDERING, RIGHT_TO_LEFT
from reports.pdf_shaping import needs_setting
from reports.pdf_structure import Node, Stretch

_Frags = list[Any]


def said_apart(
    frags: _Frags, node: Node, stretches: tuple[Stretch, ...], goes_on: bool
) -> tuple[_Frags, tuple[Stretch, ...]]:
    """The fragments of a text, none of them in two stretches, and the stretches with what each of them says.

    Both as they were where the text is drawn in the order in which it is read, letter after letter.
    """
    typed = "".join(getattr(each, "text", "") for each in frags)
    if not needs_setting(typed) or not (stretches or RIGHT_TO_LEFT.search(typed)):
        return frags, stretches
    filled = [each for each in stretches if each[1]] or [(node, sum(map(_is_letter, typed)))]
    parted = list(_parted(frags, [size for _, size in filled]))
    kept = [each for _, each in parted]
    if not RIGHT_TO_LEFT.search(typed):
        return kept, tuple(filled)
    said = ["".join(map(_text, (each for at, each in parted if at == place))) for place in range(len(filled))]
    said[-1] += " " * goes_on
    return kept, tuple((_told(owner, node, text), size) for (owner, size), text in zip(filled, said, strict=True))


def _parted(frags: _Frags, sizes: list[int]) -> Iterator[tuple[int, Any]]:
    """Each fragment with the place of its stretch; white space belongs to what stands before it."""
    at, left = 0, sizes[0]
    for each in frags:
        text, begin = getattr(each, "text", ""), 0
        for place, letter in enumerate(text):
            if not _is_letter(letter):
                continue
            if not left and at + 1 < len(sizes):
                if place > begin:
                    yield at, each.clone(text=text[begin:place])
                begin, at, left = place, at + 1, sizes[at + 1]
            left -= 1
        yield at, each.clone(text=text[begin:]) if begin else each


def _text(frag: Any) -> str:
    """What a fragment says; its spaces are plain, also those that only the paper keeps together."""
    if hasattr(frag, "lineBreak"):
        return "\n"
    return "".join(each for each in frag.text if each not in ORDERING).replace("\u00a0", " ")


def _told(owner: Node, node: Node, text: str) -> Node:
    """The piece that says a stretch: the one that only names its language, or a new one within its owner."""
    if owner is node or owner.kind != "Span":
        owner = Node("Span", owner, inline=True)
    owner.actual = text
    return owner


def _is_letter(character: str) -> bool:
    return not character.isspace() and character not in DIRECTING
