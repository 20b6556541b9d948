"""Why a command stops: with a text in Dutch for the person and a code for the program that called it."""

from enum import IntEnum


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
