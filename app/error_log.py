"""Knows what is kept of an error that nobody expected: when, which kind and where in our own code; no words of it.

What an error says can hold what a person typed, so neither its message nor any value is written anywhere.
"""

import os
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType

LOG_FILE, OLDER_FILE = "kindvoorop.log", "kindvoorop.oud.log"
LARGEST = 200_000
"""Bytes of one file; there are two at most."""

ROOMS = ("app", "models", "reports", "ui")
DEEPEST = 10
"""Errors behind an error that are named."""

Tell = Callable[[], object]


def note(folder: Path, problem: BaseException | None, trace: TracebackType | None) -> None:
    """Add one line about this error to the log in the data folder; nothing where there is no such folder."""
    from datetime import datetime  # the first window does not wait for it

    if problem is not None and folder.is_dir():
        line = " ".join((datetime.now().astimezone().isoformat(timespec="seconds"), _kinds(problem), *_places(trace)))
        with suppress(OSError):  # an error that cannot be written down must not become a second one
            _append(folder, f"{line}\n".encode())


def _kinds(problem: BaseException) -> str:
    """The kind of the error and of those behind it, such as «SaveFailed<-OperationalError»."""
    names: list[str] = []
    behind: BaseException | None = problem
    while behind is not None and len(names) < DEEPEST:
        names.append(type(behind).__qualname__)
        behind = behind.__cause__ or behind.__context__
    return "<-".join(names)


def _places(trace: TracebackType | None) -> list[str]:
    """Module and line of our own frames, outermost first."""
    frames = [(str(frame.f_globals.get("__name__", "")), line) for frame, line in traceback.walk_tb(trace)]
    return [f"{module}:{line}" for module, line in frames if module.split(".")[0] in ROOMS]


def _append(folder: Path, line: bytes) -> None:
    path = folder / LOG_FILE
    if path.exists() and path.stat().st_size + len(line) > LARGEST:
        os.replace(path, folder / OLDER_FILE)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab") as file:
        file.write(line)


@contextmanager
def errors_noted(folder: Path, tell: Tell) -> Iterator[None]:
    """Meanwhile every error that nobody caught goes to the log and not to the terminal; `tell` tells the person."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook

    def tell_too(_kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        note(folder, problem, trace)
        tell()

    sys.excepthook = tell_too
    threading.excepthook = lambda args: note(folder, args.exc_value, args.exc_traceback)
    sys.unraisablehook = lambda args: note(folder, args.exc_value, args.exc_traceback)
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before
