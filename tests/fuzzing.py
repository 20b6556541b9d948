"""Takes in bytes that nobody made in earnest and sees to it that they are refused, or taken in whole.

What may come in from outside is in `targets`, by name; the checks are the same for all of them.
"""

from __future__ import annotations

import json
import os
import random
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass
from functools import cache, partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from parcels import case, container, sign, store_in
from pictures import pdf
from PIL import Image

from app.attachment_kinds import NotTakenIn
from app.attachment_kinds import take_in as take_file
from app.casefile import CaseFileError, comparable, dump_case, read_case, write_case
from app.casefile_store import take_in
from app.casefile_text import parse
from app.changes import add_source
from app.handover import read_container
from app.handover_error import HandoverError
from app.method import Method, load_method
from models.evidence import Attachment
from models.parcel import examined
from models.store import Store
from models.store_errors import AlreadyThere

EXAMPLES = Path(__file__).parents[1] / "resources" / "examples"
ACCEPTED, REFUSED = "accepted", "refused"


class Broken(AssertionError):
    """Something came of these bytes that may not come of any."""


@dataclass(frozen=True)
class Target:
    """What is done with the bytes, the errors by which it may refuse them, and examples of what it takes in."""

    take: Callable[[bytes], None]
    refusals: tuple[type[Exception], ...]
    examples: tuple[bytes, ...]


def targets(store: Store) -> dict[str, Target]:
    """All ways in; a new one is one line here."""
    return {
        "casefile": Target(partial(_case_file, store), (CaseFileError, AlreadyThere), _case_files()),
        "attachment": Target(_file, (NotTakenIn,), _files()),
        "handover": Target(_container, (HandoverError,), _containers()),
    }


@cache
def _method() -> Method:
    return load_method()


@cache
def _case_files() -> tuple[bytes, ...]:
    shipped = sorted(EXAMPLES.glob("*.json"), key=lambda each: each.stat().st_size)
    head = {"format": "kindvoorop-zaak", "format_version": 1, "method_version": _method().version}
    return (json.dumps(head).encode(), *(each.read_bytes() for each in shipped))


@cache
def _files() -> tuple[bytes, ...]:
    """A small picture in each kind that is taken in, and a PDF."""
    found = [pdf(pages=1)]
    for kind in ("PNG", "JPEG", "WEBP", "TIFF"):
        made = BytesIO()
        Image.new("RGB", (24, 16), (180, 40, 40)).save(made, kind)
        found.append(made.getvalue())
    return tuple(found)


def _file(data: bytes) -> None:
    """Take a file for a source in; what comes of it is again a file that is taken in."""
    taken = take_file(data)
    if take_file(taken.data).kind != taken.kind:
        raise Broken("what was cleaned is another kind of file")


@cache
def _containers() -> tuple[bytes, ...]:
    """A dossier that is passed on, before it is encrypted: with a signed version, and with a file."""
    with TemporaryDirectory() as name, store_in(Path(name) / "kluis") as giving:
        dossier = case()
        giving.add(dossier)
        small = container(giving, dossier.id)
        giving.attach(dossier, add_source(dossier), Attachment(name="tekening.png", kind="png"), _files()[1])
        sign(giving, dossier)
        return small, container(giving, dossier.id)


def _container(data: bytes) -> None:
    """Read it; a dossier that is offered for taking over agrees with its own trail."""
    read = read_container(data, _method())
    if read.problem == "" and (read.made is None or examined(read.parcel)[1] is not None):
        raise Broken("offered for taking over, and not whole")


def _case_file(store: Store, data: bytes) -> None:
    """Take in a case file, see that the store then holds all that stood in it, and take the dossier out again."""
    assessment = read_case(data, _method())
    take_in(assessment, store)
    kept = store._fetch(assessment.id)
    if kept is None or dump_case(kept) != dump_case(assessment):
        raise Broken("the store holds something else than was read")
    if not _holds(_told(write_case(kept)), _told(parse(data))):
        raise Broken("something that stood in the file was not taken in")
    store.erase(assessment.id, "fuzz")


def _told(case: dict[str, Any]) -> dict[str, Any]:
    """What a file says, without what the app sets itself."""
    return {key: value for key, value in comparable(case).items() if key not in {"status", "removed_at", "language"}}


def _holds(kept: Any, told: Any) -> bool:
    """Whether all that was told was kept.

    The app adds numbers; ids of what nothing refers to are its own, and a row that holds no more says nothing.
    """
    if isinstance(told, dict) and isinstance(kept, dict):
        return all(key in kept and _holds(kept[key], each) for key, each in told.items() if key in kept or key != "id")
    if isinstance(told, list) and isinstance(kept, list):
        if len(told) > len(kept):
            told = [each for each in told if not isinstance(each, dict) or each.keys() - {"id"}]
        return len(told) == len(kept) and all(map(_holds, kept, told))
    return bool(kept == told) and type(kept) is type(told)


def outcome(target: Target, store: Store, data: bytes) -> str:
    """Whether the bytes were accepted or refused. Raises Broken, also for an error that is none of ours."""
    before = store.anchor()
    WATCH.written.clear()
    try:
        with WATCH.watching():
            target.take(data)
    except target.refusals:
        if store.anchor() != before or store.list_rows():
            raise Broken("refused, and yet something is in the store") from None
        return REFUSED
    except Broken:
        raise
    except Exception as error:
        raise Broken(f"{type(error).__name__}: {error}") from error
    if WATCH.written:
        raise Broken(f"wrote outside the store: {WATCH.written[:3]}")
    return ACCEPTED


# --- What is written ------------------------------------------------------------------


class Watch:
    """Hears of every file that this process changes, and keeps what lies outside the folder of the store."""

    _CHANGES = frozenset({"os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate"})
    _ELSEWHERE = frozenset({"subprocess.Popen", "os.system", "os.exec", "socket.connect", "socket.bind"})

    def __init__(self) -> None:
        self.folder = Path(os.devnull)
        self.written: list[str] = []
        self._on = self._heard = False

    @contextmanager
    def watching(self) -> Iterator[None]:
        if not self._heard:
            sys.addaudithook(self._hear)
            self._heard = True
        self._on = True
        try:
            yield
        finally:
            self._on = False

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._on:
            return
        if event in self._ELSEWHERE or event in self._CHANGES or (event == "open" and _writes(arguments)):
            where = os.fsdecode(arguments[0]) if isinstance(arguments[0], str | bytes | os.PathLike) else event
            if not where.startswith(f"{self.folder}{os.sep}"):
                self.written.append(f"{event} {where}")


def _writes(arguments: tuple[Any, ...]) -> bool:
    _, mode, flags = arguments
    return bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)) if isinstance(flags, int) else "r" not in str(mode)


WATCH = Watch()

# --- Bytes that are almost right ------------------------------------------------------

_ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 10**30, 1.5, "", " ", "x" * 5000, "\x00", "\ud800", "é", "2025-02-30", "2025-11-03",
    "2025-11-03T08:00:00Z", "../../etc/passwd", "'; DROP TABLE fact; --", [], {}, [[]], [None], {"id": "a"}, ["E4"],
)  # fmt: skip
_BYTES = (
    b"\x00",
    b"\xff\xfe",
    b'"',
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b"\\u0000",
    b"\\ud800",
    b"NaN",
    b"1e999",
    b"\xef\xbb\xbf",
)


def mutated(examples: tuple[bytes, ...], chance: random.Random) -> bytes:
    """One of the examples with one or a few changes, in what it says or in its bytes."""
    data = examples[int(len(examples) * chance.random() ** 3)]  # small ones, which stand first, more often
    parts = with_other_parts(data, chance) if chance.random() < 0.75 else data
    if parts is data or chance.random() < 0.3:
        return _change_bytes(parts, chance, chance.choice(examples))
    return parts


def with_other_parts(data: bytes, chance: random.Random) -> bytes:
    """The same JSON with one or a few parts changed; as it was where it is no JSON."""
    try:
        case = json.loads(data)
    except (ValueError, RecursionError):
        return data
    for _ in range(chance.choice((1, 1, 1, 2, 5))):
        _change_part(case, chance)
    return json.dumps(case, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")


def _change_part(case: Any, chance: random.Random) -> None:
    parts = list(_parts(case))
    if not parts:
        return
    holder, key = chance.choice(parts)
    how = chance.randrange(5)
    if how == 0:
        del holder[key]
    elif how == 1:
        holder[key] = deepcopy(chance.choice(_ODD))
    elif how == 2:
        other, name = chance.choice(parts)
        holder[key] = deepcopy(other[name])
    elif how == 3 and isinstance(holder, list):
        holder.insert(key, deepcopy(holder[key]))
    elif isinstance(holder, dict):
        holder[chance.choice(("id", "removed_at", "status", "onbekend", "position", "text"))] = deepcopy(
            chance.choice(_ODD)
        )


def _parts(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in a file: what holds it, and its key or number there."""
    places = list(value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ())
    for key, each in places:
        yield value, key
        if isinstance(each, dict | list):
            yield from _parts(each)


def _change_bytes(data: bytes, chance: random.Random, other: bytes) -> bytes:
    at = chance.randrange(len(data) + 1)
    end = min(len(data), at + chance.choice((0, 1, 4, 400)))
    begin = chance.randrange(len(other))
    new = chance.choice((b"", chance.choice(_BYTES), chance.randbytes(3), other[begin : begin + 60]))
    return chance.choice((data[:at] + new + data[end:], data[:at], data[at:]))
