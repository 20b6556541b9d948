"""A copy of the method in which one thing is broken, and how it must be refused."""

import shutil
from pathlib import Path

import pytest

from app.method import MethodError, load_method

SHIPPED = Path(__file__).parent.parent / "resources" / "method" / "nl-2025.1"


def copy_of_the_method(folder: Path) -> Path:
    """A copy of the shipped method inside `folder`, free to be broken."""
    return Path(shutil.copytree(SHIPPED, folder / "methode"))


def change(folder: Path, file: str, old: str, new: str) -> None:
    """Break one thing; the old words must be there, or the test would prove nothing."""
    path = folder / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def assert_refused(folder: Path, file: str, id: str, problem: str) -> None:
    """The method in `folder` is refused, with words that name the file, the id and the problem."""
    with pytest.raises(MethodError) as caught:
        load_method(folder)
    error = caught.value
    assert (error.file, error.id) == (file, id)
    assert problem in error.problem
    place = f"{file}, bij {id}" if id else file
    assert str(error) == f"De methode kan niet worden gelezen. {place}: {error.problem}"
