"""Knows what every field, group and row of a dossier is called: the one place where those names are read.

The names themselves stand in `resources/field_names.toml`, and in English in `field_names.en.toml`.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from models.assessment import Assessment
from models.shape import shape_of, shapes
from resources.language import DUTCH, language

ROWS = "rows"
"""The part of the file with the nouns of rows, by the list in which a row stands."""


def name_of(key: str, inside: str = "") -> str:
    """What a key of the case file is called; `inside` is the table or the list in which it stands."""
    names = _names(language())
    own = names.get(inside, {}) | names.get(_tables().get(inside, ""), {})
    return own.get(key) or names["names"].get(key) or f"«{shortened(key)}»"


def nouns() -> Mapping[str, str]:
    """How a row of each list is called before its number: «feit F», «gesprek »."""
    return _names(language())[ROWS]


def shortened(value: object) -> str:
    """A value as far as it fits in a message."""
    text = str(value)
    return text if len(text) <= 40 else f"{text[:39]}…"


@cache
def _names(language: str) -> Mapping[str, dict[str, str]]:
    name = "field_names.toml" if language == DUTCH else f"field_names.{language}.toml"
    return tomllib.loads(files("resources").joinpath(name).read_text(encoding="utf-8"))


@cache
def _tables() -> Mapping[str, str]:
    """The table of the rows in a list of the case file, by the name of that list."""
    owned = ((each.name.removeprefix("all_"), each.type) for shape in shapes(Assessment) for each in shape.owned)
    return {name: shape_of(type).table for name, type in owned if name != "answers"}  # two kinds of rows bear that name
