"""Forgets what the program remembers beside a dossier: texts that the rules looked at, and what the last error held."""

import sys
from collections.abc import Iterator
from typing import Protocol, runtime_checkable

from app import nonsense, readability, spelling
from app.letters import days_said, in_text, known, reached_by
from app.rules import best_interests, child_text, filling, information, withheld

MODULES = (
    nonsense, readability, days_said, in_text, known, reached_by, best_interests, child_text, filling, information,
    withheld, spelling,
)  # fmt: skip
"""The modules with a memory of texts; a test looks whether one is lacking."""

_LAST_ERROR = ("last_exc", "last_type", "last_value", "last_traceback")
"""Python keeps the last error that nobody caught, and with it everything that was at work then."""


@runtime_checkable
class Remembers(Protocol):
    """A function that remembers what it was asked."""

    def cache_clear(self) -> None: ...


def forget() -> None:
    """Empty every memory of typed texts, and let go of the last error."""
    for each in memories():
        each.cache_clear()
    for name in _LAST_ERROR:
        vars(sys).pop(name, None)


def memories() -> Iterator[Remembers]:
    """The functions that remember texts."""
    for module in MODULES:
        yield from (each for each in vars(module).values() if isinstance(each, Remembers))
