"""The worked examples that come with the app, and what each is called on the start screen."""

from importlib.resources import files
from pathlib import Path


def worked_examples() -> dict[str, str]:
    """The shipped examples in the order of their numbers: file name, and in words what they are about."""
    names = [each.name for each in files("resources").joinpath("examples").iterdir() if each.name.endswith(".json")]
    return {name: _in_words(name) for name in sorted(names, key=_number)}


def _number(name: str) -> tuple[bool, int, str]:
    """Families first, then the rules for a group («G»), each by its number."""
    return not name.startswith("J"), int(name.split("-")[0][1:]), name


def _in_words(name: str) -> str:
    """What an example is about; the letter of a stand («A», «B») is left out."""
    words = " ".join(each for each in Path(name).stem.split("-")[1:] if len(each) > 1)
    return words[:1].upper() + words[1:].replace("eilig thuis", "eilig Thuis")
