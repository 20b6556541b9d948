"""Knows how a text is cut short where paper has a limit, so that it is always seen that there was more."""

import re

_ELLIPSIS = "…"


def clipped(text: str, most: int) -> str:
    """The text on one line in at most so many characters, cut between words where it can be, with an ellipsis."""
    line = re.sub(r"\s+", " ", text).strip()
    if len(line) <= most:
        return line
    cut = line[: max(most - 1, 0)]
    space = cut.rfind(" ")
    return (cut[:space] if space > most * 0.6 else cut).rstrip(" ,.;:–-(") + _ELLIPSIS


def is_clipped(text: str, most: int) -> bool:
    """Whether something of a text falls away at this length."""
    return len(re.sub(r"\s+", " ", text).strip()) > most
