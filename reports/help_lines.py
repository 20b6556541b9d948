"""Knows which help lines no typeface can print, so that they are told of and not printed with gaps."""

from collections.abc import Iterable

from app.help_lines import HelpLine
from reports.fonts import MissingCharacter, lacking, name_of


def lacking_in(text: str, field: str = "") -> tuple[MissingCharacter, ...]:
    """The characters of a text that no typeface has, each once, in reading order."""
    return tuple(MissingCharacter(each, name_of(each), field) for each in lacking(text))


def lines_not_printed(lines: Iterable[HelpLine]) -> tuple[HelpLine, ...]:
    """The help lines that cannot be printed with the typefaces of the product: leave these out and say so."""
    return tuple(each for each in lines if lacking_in(each.text))
