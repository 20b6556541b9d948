"""Knows the Dutch dictionary that is shipped, where this computer can read it, and the words of this field."""

from functools import cache
from importlib.resources import files
from typing import Protocol

from resources.language import later

FOLDER = files("resources").joinpath("spelling")
LANGUAGE = "nl"
MISSING = later(
    "Spelling nakijken kan op deze computer niet: het onderdeel daarvoor (chunspell) is niet geïnstalleerd, of bestaat "
    "voor dit soort computer niet."
)


class Dictionary(Protocol):
    """What reads the dictionary."""

    def spell(self, word: str) -> bool: ...
    def suggest(self, word: str) -> tuple[str, ...]: ...


def is_there() -> bool:
    """Whether this computer can look words up; nothing is loaded for the answer."""
    from importlib.util import find_spec

    return find_spec("hunspell") is not None


@cache
def dictionary() -> Dictionary | None:
    """The dictionary, loaded once in about a seventh of a second; None where it cannot be read."""
    try:
        from hunspell import Hunspell

        made: Dictionary = Hunspell(LANGUAGE, hunspell_data_dir=str(FOLDER))
    except (ImportError, OSError):
        return None
    return made


@cache
def field_words() -> frozenset[str]:
    """Words of this field that the dictionary lacks, in small letters; one a line, «#» begins a remark."""
    text = FOLDER.joinpath("vakwoorden.txt").read_text(encoding="utf8")
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    return frozenset(line.casefold() for line in lines if line)
