"""Knows how a text is cut short where paper has a limit, so that it is always seen that there was more."""

import re
from dataclasses import dataclass

from reports.fonts import lacking, printable
from reports.marking import mark_of

ELLIPSIS = "…"


@dataclass(frozen=True)
class Budget:
    """How much a paper of one page can take: characters of a text, children, lines of a list, lines to write on."""

    text: int
    children: int
    lines: int
    writing: int

    def short(self, text: str, part: float = 1) -> str:
        """A text within this budget, or within a part of it."""
        return clipped(text, int(self.text * part))


def clipped(text: str, most: int) -> str:
    """The text on one line in at most so many characters, cut between words where it can be, with an ellipsis.

    A character that no typeface has stands as its code and counts as long as that is.
    """
    line = printable(re.sub(r"\s+", " ", text[: 8 * most + 200]).strip())
    line = line.translate({ord(each): mark_of(each) for each in lacking(line)})
    if len(line) <= most and len(text) <= 8 * most + 200:
        return line
    cut = line[: max(most - 1, 0)]
    space = cut.rfind(" ")
    return (cut[:space] if space > most * 0.6 else cut).rstrip(" ,.;:·–-(") + ELLIPSIS
