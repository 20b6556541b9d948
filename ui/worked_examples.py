"""The worked examples that come with the app, what each is called on the start screen, and copies of them."""

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.method import Method
    from models.assessment import Assessment
    from models.desk import Desk


def worked_examples() -> dict[str, str]:
    """The shipped examples in the order of their numbers: file name, and in words what they are about."""
    names = [each.name for each in files("resources").joinpath("examples").iterdir() if each.name.endswith(".json")]
    return {name: _in_words(name) for name in sorted(names, key=_number)}


def copy_in(desk: "Desk", file: str) -> str:
    """The id of the copy of this example that stands in the list; empty where there is none."""
    return desk.example(_begin_of_id(file))


def copy_of(file: str, method: "Method") -> "Assessment":
    """A new copy of this example; it may be changed and removed freely."""
    from app.casefile import read_case
    from models.base import new_id

    made = read_case(files("resources").joinpath("examples", file).read_bytes(), method)
    made.id, made.is_example = _begin_of_id(file) + new_id(), True
    return made


def _begin_of_id(file: str) -> str:
    return f"{Path(file).stem.split('-')[0]}-"


def _number(name: str) -> tuple[bool, int, str]:
    """Families first, then the rules for a group («G»), each by its number."""
    return not name.startswith("J"), int(name.split("-")[0][1:]), name


def _in_words(name: str) -> str:
    """What an example is about; the letter of a stand («A», «B») is left out."""
    words = " ".join(each for each in Path(name).stem.split("-")[1:] if len(each) > 1)
    return words[:1].upper() + words[1:].replace("eilig thuis", "eilig Thuis")
