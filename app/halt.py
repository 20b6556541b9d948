"""Why a command stops: with a text in Dutch for the person and a code for the program that called it."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from pathlib import Path

from app.disk_words import reason

PROGRAM = "kindvoorop"


class Exit(IntEnum):
    """The exit codes of the command line; README names them too."""

    DONE = 0
    BLOCKED = 1
    WRONG_USE = 2
    BAD_FILE = 3
    STORE = 4
    NOT_WRITTEN = 5
    BROKEN = 6
    NOT_CHECKED = 7
    INTERRUPTED = 130


class Halt(Exception):
    """The command cannot go on; nothing was changed."""

    def __init__(self, code: Exit, text: str) -> None:
        super().__init__(text)
        self.code = code


@contextmanager
def writing(target: Path) -> Iterator[None]:
    """Meanwhile a file is written: where that cannot be done, the command stops and names it. Raises Halt."""
    try:
        yield
    except OSError as error:
        raise Halt(Exit.NOT_WRITTEN, f"{target} kan niet worden geschreven: {reason(error)}.") from error
