"""Knows how the extra for a digital signature is used: only when asked for, without network, event loop or log."""

import logging
import warnings
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import Any, TypeVar

from resources.language import later, tr

HOW_TO_INSTALL = later(
    "Het onderdeel voor een digitale handtekening is niet geïnstalleerd. Installeer het met de extra «sign»: "
    'python -m pip install ".[sign]", in de map van Kind Voorop. Start het programma daarna opnieuw.'
)
_LOGS = ("pyhanko", "pyhanko_certvalidator", "pikepdf")
_Result = TypeVar("_Result")


class NotInstalled(RuntimeError):
    """The extra `sign` is not there; the text says how to get it."""

    def __init__(self) -> None:
        super().__init__(tr(HOW_TO_INSTALL))


def is_installed() -> bool:
    """Whether a signature can be made and checked here; nothing of the extra is loaded for this."""
    return find_spec("pyhanko") is not None


def ready() -> None:
    """Call before anything of the extra is imported. Raises NotInstalled."""
    if not is_installed():
        raise NotInstalled
    _hush()


def _hush() -> None:
    """What reads a file writes to the log what it meets, with names and pieces of it; here nothing is logged."""
    for name in _LOGS:
        logger = logging.getLogger(name)
        logger.propagate = False
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())


@contextmanager
def quietly() -> Iterator[None]:
    """Nothing is said of oddities in what is read: such warnings hold pieces of it, and what is odd is named anyhow."""
    _hush()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def at_once(work: Coroutine[Any, Any, _Result]) -> _Result:
    """The result of an asynchronous function that has nothing to wait for.

    Offline, pyHanko waits for nothing. An event loop would open a network socket to itself on Windows.
    """
    try:
        work.send(None)
    except StopIteration as done:
        result: _Result = done.value
        return result
    work.close()
    raise RuntimeError("Bij het nakijken van een handtekening werd gewacht, terwijl er niets te wachten is.")
