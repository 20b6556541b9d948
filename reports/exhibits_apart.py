"""Makes a bundle in a process of its own: files of others are opened there, and it can be stopped whatever they do.

It gets everything through a pipe, and answers with a line of JSON to each thing. What it has to keep meanwhile lies in
files without a name in the folder of the bundle, which are gone when it ends, however it ends.
"""

import json
import os
import struct
import sys
import tempfile
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import IO, Any

_MOST_MEMORY = 1_600_000_000
"""Bytes of address space; what a hostile file asks more than this is refused by the system."""
_HEAD = struct.Struct(">I")


def send(pipe: IO[bytes], data: bytes) -> None:
    """One message: its length and its bytes."""
    pipe.write(_HEAD.pack(len(data)) + data)


def send_told(pipe: IO[bytes], told: dict[str, Any]) -> None:
    """One message of names and values."""
    send(pipe, json.dumps(told).encode())
    pipe.flush()


def _receive(pipe: IO[bytes]) -> bytes:
    head = pipe.read(_HEAD.size)
    if len(head) < _HEAD.size:
        raise EOFError
    (size,) = _HEAD.unpack(head)
    data = pipe.read(size)
    if len(data) < size:
        raise EOFError
    return data


class _Making:
    """What is known of the bundle so far."""

    def __init__(self, pipe: IO[bytes], folder: Path, held: ExitStack) -> None:
        self._pipe, self._folder, self._held = pipe, folder, held
        self._parts: list[tuple[str, tuple[IO[bytes], ...], int]] = []

    def answer(self, asked: dict[str, Any]) -> dict[str, Any]:
        """Do one thing, and what is to be told of it."""
        if asked["do"] == "exhibit":
            return self._take_in(asked)
        if asked["do"] == "apart":
            self._parts.append((asked["name"], (), 0))
            return {}
        return self._join(asked)

    def _new_file(self) -> IO[bytes]:
        return self._held.enter_context(_nameless(self._folder))

    def _take_in(self, asked: dict[str, Any]) -> dict[str, Any]:
        from reports import exhibits_images, exhibits_pdf

        with _nameless(self._folder) as file:
            while piece := _receive(self._pipe):
                file.write(piece)
            if not json.loads(_receive(self._pipe))["whole"]:
                self._parts.append((asked["name"], (), 0))
                return {"apart": ""}
            file.seek(0)
            told: tuple[str, ...] = ()
            try:
                if asked["kind"] == "pdf":
                    files = [self._new_file()]
                    pages, told = exhibits_pdf.prepare(file, files[0])
                else:
                    pages, files = exhibits_images.prepare(asked["kind"], file, self._new_file)
            except (exhibits_pdf.Unfit, MemoryError) as problem:
                self._parts.append((asked["name"], (), 0))
                return {"apart": str(problem) if isinstance(problem, exhibits_pdf.Unfit) else exhibits_pdf.HEAVY}
        self._parts.append((asked["name"], tuple(files), pages))
        return {"pages": pages, "told": told}

    def _join(self, asked: dict[str, Any]) -> dict[str, Any]:
        from app.replacing import flush_file
        from reports.document_json import from_json
        from reports.exhibits_joining import Part, join

        path, own = Path(asked["path"]), from_json(_receive(self._pipe))
        made = join(own, [Part(*each) for each in self._parts], path, lambda percent: _say({"percent": percent}))
        flush_file(path)
        return {"done": made.pages, "sha256": made.sha256}


def _nameless(folder: Path) -> IO[bytes]:
    """A file without a name on this disk; Windows gives it one and removes it when it is closed."""
    return tempfile.TemporaryFile("w+b", dir=folder, prefix=".bundel-", suffix=".deel")


def _say(told: dict[str, Any]) -> None:
    sys.stdout.write(f"{json.dumps(told)}\n")
    sys.stdout.flush()


def _limit() -> None:
    from app.no_dumps import refuse_dumps
    from reports.exhibits_pdf import limit_reading

    refuse_dumps()
    limit_reading()
    with suppress(ImportError, OSError, ValueError):  # Windows has no such limits
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))


def _work(pipe: IO[bytes]) -> int:
    _limit()
    from reports.pdf_check import BrokenPdf

    folder = Path(json.loads(_receive(pipe))["folder"])
    with ExitStack() as held:
        making = _Making(pipe, folder, held)
        while True:
            try:
                told = making.answer(json.loads(_receive(pipe)))
            except EOFError:
                return 0
            except BrokenPdf as problem:
                told = {"broken": str(problem)}
            except OSError as problem:
                told = {"disk": problem.errno or 0, "said": os.strerror(problem.errno) if problem.errno else ""}
            _say(told)


if __name__ == "__main__":
    sys.exit(_work(sys.stdin.buffer))
