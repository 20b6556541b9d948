"""Knows how a bundle of exhibits is written: file by file from the store, in a process of its own, all or nothing.

A file that cannot be in it goes apart, with why; so does one over which that process ends or goes on for ever.
"""

import hashlib
import json
import os
import queue
import subprocess
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.own_process import command_of, environment
from app.replacing import flush_folder
from models.store_errors import StoreError
from reports.document_json import to_json
from reports.exhibits import Bundle, Exhibit
from reports.exhibits_apart import send, send_told
from reports.exhibits_pages import Became, compose_pages
from reports.pdf_check import BrokenPdf
from resources.language import later, tr

SECONDS = 90.0
"""How long one file may take, or one step of the writing; a report of three hundred scanned pages takes a few."""
TOO_HARD = later(
    "Dit bestand is niet te verwerken: het kost te veel tijd of geheugen. Druk het af als PDF of scan het, en voeg dat "
    "toe aan de bron. Of voeg dit bestand los bij."
)
NOT_AS_ADDED = (
    "De inhoud van dit bestand is niet meer zoals zij is toegevoegd. Voeg het bestand opnieuw toe aan de bron, of voeg "
    "het los bij."
)
NOT_MADE = (
    "De bundel kon niet worden gemaakt; misschien was er te weinig geheugen. Er is niets opgeslagen. Sluit andere "
    "programma’s en probeer het opnieuw."
)
NOTHING = later("Bij de bronnen die deze lezer mag weten, staan geen bijlagen. Er is niets om te bundelen.")


class Stopped(Exception):
    """Whoever asked for it does not want it any more; nothing was written."""

    def __init__(self) -> None:
        super().__init__(tr("Het maken van de bundel is gestopt. Er is niets opgeslagen."))


class NoExhibits(ValueError):
    """There is nothing to put in a bundle."""

    def __init__(self) -> None:
        super().__init__(tr(NOTHING))


@dataclass(frozen=True)
class Written:
    """What was written: its pages, its checksum, and what became of each exhibit."""

    pages: int
    sha256: str
    became: tuple[tuple[Exhibit, Became], ...]

    @property
    def apart(self) -> list[tuple[Exhibit, Became]]:
        """The exhibits that are not in it."""
        return [each for each in self.became if each[1].apart]


Contents = Callable[[Exhibit], Iterable[bytes]]
"""The bytes of the file of an exhibit, in pieces. May raise StoreError."""


def write_bundle(
    bundle: Bundle, contents: Contents, path: Path, told: Callable[[str], None] = lambda _what: None,
    stopped: Callable[[], bool] = lambda: False, seconds: float = SECONDS,
) -> Written:  # fmt: skip
    """Write the bundle in one piece and read it back. Whatever stood at `path` stays there until the new one is whole.

    `told` hears in Dutch what is being done. Raises NoExhibits, Stopped, OSError, BrokenPdf.
    """
    if not bundle.exhibits:
        raise NoExhibits
    part = path.with_name(f".{path.name}.{os.getpid()}.deel")
    hard: set[int] = set()
    try:
        while True:
            try:
                made = _Round(bundle, contents, part, told, stopped, seconds).run(hard)
                break
            except _Hard as problem:
                hard.add(problem.number)
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
    flush_folder(path.parent)
    return made


class _Ended(Exception):
    """The other process ended, or says nothing any more."""


class _Hard(Exception):
    """It ended over this exhibit."""

    def __init__(self, number: int) -> None:
        self.number = number


class _Round:
    """One time through all exhibits."""

    def __init__(
        self, bundle: Bundle, contents: Contents, part: Path, told: Callable[[str], None],
        stopped: Callable[[], bool], seconds: float,
    ) -> None:  # fmt: skip
        self._bundle, self._contents, self._part = bundle, contents, part
        self._told, self._stopped, self._seconds = told, stopped, seconds

    def run(self, hard: set[int]) -> Written:
        """Go through them, those that are too hard left out. Raises _Hard, and what `write_bundle` raises."""
        with _other_process() as other:
            self._other = other
            send_told(other.pipe, {"folder": str(self._part.parent)})
            became = [self._take(each, hard) for each in self._bundle.exhibits]
            self._told(tr("De bundel wordt geschreven en nagekeken …"))
            try:
                done = self._write(became)
            except _Ended as problem:
                raise BrokenPdf(NOT_MADE) from problem
        return Written(done["done"], done["sha256"], tuple(zip(self._bundle.exhibits, became, strict=True)))

    def _take(self, exhibit: Exhibit, hard: set[int]) -> Became:
        apart = exhibit.apart or (TOO_HARD if exhibit.number in hard else "")
        self._told(tr("{name} van {many} wordt nagekeken …", name=exhibit.name, many=len(self._bundle.exhibits)))
        if apart:
            self._ask({"do": "apart", "name": exhibit.name})
            return Became(0, apart=apart)
        try:
            whole = self._pass_on(exhibit)
            said = self._answer()
        except _Ended as problem:
            raise _Hard(exhibit.number) from problem
        if not whole:
            return Became(0, apart=NOT_AS_ADDED)
        return Became(said.get("pages", 0), tuple(said.get("told", ())), said.get("apart", ""))

    def _pass_on(self, exhibit: Exhibit) -> bool:
        """Hand over the bytes of a file; whether they are those that were added."""
        pipe, seen = self._other.pipe, hashlib.sha256()
        with _ending():
            send_told(pipe, {"do": "exhibit", "name": exhibit.name, "kind": exhibit.kind})
            with suppress(StoreError):
                for piece in self._contents(exhibit):
                    self._look()
                    seen.update(piece)
                    if piece:
                        send(pipe, piece)
            whole = seen.hexdigest() == exhibit.sha256
            send(pipe, b"")
            send_told(pipe, {"whole": whole})
        return whole

    def _write(self, became: list[Became]) -> dict[str, Any]:
        own = to_json(compose_pages(self._bundle, became))
        with _ending():
            send_told(self._other.pipe, {"do": "join", "path": str(self._part)})
            send(self._other.pipe, own)
            self._other.pipe.flush()
        while "percent" in (said := self._answer()):
            self._told(tr("De bundel wordt geschreven en nagekeken: {said} procent", said=said["percent"]))
        return said

    def _ask(self, asked: dict[str, Any]) -> None:
        with _ending():
            send_told(self._other.pipe, asked)
        self._answer()

    def _answer(self) -> dict[str, Any]:
        """What the other process says next. Raises _Ended, Stopped, OSError, BrokenPdf."""
        left = self._seconds
        while left > 0:
            self._look()
            with suppress(queue.Empty):
                said = self._other.said.get(timeout=0.1)
                return _understood(said)
            left -= 0.1
        raise _Ended

    def _look(self) -> None:
        if self._stopped():
            raise Stopped


def _understood(said: str) -> dict[str, Any]:
    if not said:
        raise _Ended
    told: dict[str, Any] = json.loads(said)
    if "disk" in told:
        raise OSError(told["disk"], told["said"])
    if "broken" in told:
        raise BrokenPdf(told["broken"])
    return told


@contextmanager
def _ending() -> Iterator[None]:
    """What is sent to a process that ended is lost; what it said last tells why."""
    with suppress(BrokenPipeError):
        yield


class _Other:
    """The process beside this one, and what it says, line by line; an empty line when it ended."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        assert process.stdin is not None
        self.pipe, self._process = process.stdin, process
        self.said: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, name="bundel", daemon=True).start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.said.put(line.decode())
        self.said.put("")


@contextmanager
def _other_process() -> Iterator[_Other]:
    process = subprocess.Popen(
        command_of("reports.exhibits_apart"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        yield _Other(process)
    finally:
        process.kill()
        with suppress(OSError):  # what was not yet sent
            process.communicate()
