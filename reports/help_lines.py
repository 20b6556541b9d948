"""Knows which help lines the typeface cannot print, so that they are told of and not printed with gaps."""

import unicodedata
from collections.abc import Iterable

from app.help_lines import HelpLine
from reports.fonts import MissingCharacter, covered, printable


def lacking_in(text: str, field: str = "") -> tuple[MissingCharacter, ...]:
    """The characters of a text that the typeface does not have, each once, in reading order."""
    found = dict.fromkeys(each for each in printable(text) if each not in "\n\t" and ord(each) not in covered())
    return tuple(MissingCharacter(each, unicodedata.name(each, f"teken U+{ord(each):04X}"), field) for each in found)


def lines_not_printed(lines: Iterable[HelpLine]) -> tuple[HelpLine, ...]:
    """The help lines that cannot be printed with the typeface of the product: leave these out and say so."""
    return tuple(each for each in lines if lacking_in(each.text))
