"""Says in Dutch what is wrong with a case file, and where: in words and as the path in the file."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

Place = Sequence[str | int]


class CaseFileError(Exception):
    """A case file that cannot be read. `place` says where, `problem` what to repair, both in Dutch."""

    def __init__(self, place: str, problem: str) -> None:
        self.place, self.problem = place, problem
        where = f"Bij {place}: " if place else ""
        super().__init__(f"Het zaakbestand kan niet worden gelezen. {where}{problem}")


def error_at(path: Place, problem: str) -> CaseFileError:
    """The error that names this place."""
    return CaseFileError(place_of(path), problem)


def place_of(path: Place) -> str:
    """A place in words and as a JSON Pointer: «kinderen, nr. 2, geboortedatum (/children/1/birth_date)»."""
    if not path:
        return ""
    words = [_word(path[:depth], part) for depth, part in enumerate(path)]
    return f"{', '.join(words)} (/{'/'.join(_escaped(part) for part in path)})"


def name_of(key: str, inside: str = "") -> str:
    """What a key of the case file is called in Dutch; `inside` is the key of the group in which it stands."""
    names = _names()
    return names.get(inside, {}).get(key) or names["names"].get(key) or f"«{shortened(key)}»"


def shortened(value: object) -> str:
    """A value as far as it fits in a message."""
    text = str(value)
    return text if len(text) <= 40 else f"{text[:39]}…"


def _word(before: Place, part: str | int) -> str:
    if isinstance(part, int):
        return f"nr. {part + 1}"
    groups = [each for each in before if isinstance(each, str)]
    return name_of(part, groups[-1] if groups else "")


def _escaped(part: str | int) -> str:
    return shortened(part).replace("~", "~0").replace("/", "~1")


@cache
def _names() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(files("resources").joinpath("field_names.toml").read_text(encoding="utf-8"))
