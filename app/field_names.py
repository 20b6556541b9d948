"""Knows what every field, group and row of a dossier is called in Dutch: the one place where those names are read.

The names themselves stand in `resources/field_names.toml`.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from models.assessment import Assessment
from models.shape import shape_of, shapes

ROWS = "rows"
"""The part of the file with the nouns of rows, by the list in which a row stands."""


def name_of(key: str, inside: str = "") -> str:
    """What a key of the case file is called; `inside` is the table or the list in which it stands."""
    names = _names()
    own = names.get(inside, {}) | names.get(_tables().get(inside, ""), {})
    return own.get(key) or names["names"].get(key) or f"«{shortened(key)}»"


def nouns() -> Mapping[str, str]:
    """How a row of each list is called before its number: «feit F», «gesprek »."""
    return _names()[ROWS]


def shortened(value: object) -> str:
    """A value as far as it fits in a message."""
    text = str(value)
    return text if len(text) <= 40 else f"{text[:39]}…"


@cache
def _names() -> Mapping[str, dict[str, str]]:
    return tomllib.loads(files("resources").joinpath("field_names.toml").read_text(encoding="utf-8"))


@cache
def _tables() -> Mapping[str, str]:
    """The table of the rows in a list of the case file, by the name of that list."""
    owned = ((each.name.removeprefix("all_"), each.type) for shape in shapes(Assessment) for each in shape.owned)
    return {name: shape_of(type).table for name, type in owned if name != "answers"}  # two kinds of rows bear that name
