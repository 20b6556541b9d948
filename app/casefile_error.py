"""Says in Dutch what is wrong with a case file, and where: in words and as the path in the file."""

from collections.abc import Sequence

from app.field_names import name_of, shortened
from resources.language import tr

Place = Sequence[str | int]


class CaseFileError(Exception):
    """A case file that cannot be read. `place` says where, `problem` what to repair, both in Dutch."""

    def __init__(self, place: str, problem: str) -> None:
        self.place, self.problem = place, problem
        where = tr("Bij {place}: ", place=place) if place else ""
        super().__init__(tr("Het zaakbestand kan niet worden gelezen. {where}{problem}", where=where, problem=problem))


def error_at(path: Place, problem: str) -> CaseFileError:
    """The error that names this place."""
    return CaseFileError(place_of(path), problem)


def place_of(path: Place) -> str:
    """A place in words and as a JSON Pointer: «kinderen, nr. 2, geboortedatum (/children/1/birth_date)»."""
    if not path:
        return ""
    words = [_word(path[:depth], part) for depth, part in enumerate(path)]
    return f"{', '.join(words)} (/{'/'.join(_escaped(part) for part in path)})"


def _word(before: Place, part: str | int) -> str:
    if isinstance(part, int):
        return tr("nr. {what}", what=part + 1)
    groups = [each for each in before if isinstance(each, str)]
    return name_of(part, groups[-1] if groups else "")


def _escaped(part: str | int) -> str:
    return shortened(part).replace("~", "~0").replace("/", "~1")
