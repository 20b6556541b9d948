"""Knows how the program starts a part of itself as a process of its own: from its source, and as a packed program.

A packed program has no Python beside it that takes `-m`: there the program starts itself, and is told by its first
argument which part it is to be.
"""

import os
import sys
from pathlib import Path

APART = "--apart"
PARTS = frozenset({"app.age_apart", "reports.exhibits_apart"})
"""The modules that may run by themselves; a packed program runs no other by name."""
WITH_CONSOLE = "kindvoorop-opdracht.exe"
"""On Windows a program with windows has no pipes to read from; this twin of it has."""


def is_packed() -> bool:
    """Whether this is a packed program, without a Python of its own beside it."""
    return bool(getattr(sys, "frozen", False))


def command_of(part: str) -> list[str]:
    """The command line that runs one of the PARTS."""
    if part not in PARTS:
        raise ValueError(f"{part} is no part that runs by itself")
    if is_packed():
        program = Path(sys.executable)
        return [str(program.with_name(WITH_CONSOLE) if os.name == "nt" else program), APART, part]
    # -P: a folder in which somebody happens to work must not bring modules of its own.
    return [sys.executable, "-P", "-m", part]


def environment() -> dict[str, str]:
    """What the process needs to find our modules where they are not installed."""
    return os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parent.parent)}


def run_part(arguments: list[str]) -> None:
    """In a packed program: be the part that the arguments name, which ends the process. Raises ValueError."""
    import runpy  # the packed program reads this file at every start, and seldom runs a part

    part = arguments[0] if len(arguments) == 1 else ""
    if part not in PARTS:
        raise ValueError(f"{part} is no part that runs by itself")
    sys.argv = [part]
    runpy.run_module(part, run_name="__main__")
