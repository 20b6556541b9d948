"""Rebuilds the files of a store as they could be after the power failed, from a record of what was written.

The real driver saves in a process of its own; a small library before libc writes down each write, truncation,
flush, removal and renaming. Of what was not flushed each sector of 512 bytes is kept, dropped or kept in part. The file
system is taken to be one with a journal: names change in the order in which they were changed, and a flush of any
file makes the changes of names before it sure.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from saving_process import SAID, held_by, make_store
from stores import KEY

from models.store import STORE_FILE, Store, StoreError

SECTOR = 512
SOUND, LOST, NOT_SOUND = "sound", "saves lost", "not sound"
_HEAD = struct.Struct("<cIqQ")


@dataclass(frozen=True)
class Change:
    """One thing that the process did: `what` is a letter of the record."""

    what: str
    name: str
    place: int
    data: bytes


@dataclass
class File:
    """What is sure to be on the disk, and what was written since."""

    sure: bytearray = field(default_factory=bytearray)
    since: list[Change] = field(default_factory=list)

    def flush(self) -> None:
        for each in self.since:
            _apply(self.sure, each)
        self.since.clear()


class Disk:
    """The files of one folder while the record is gone through."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.sure = {name: File(bytearray(data)) for name, data in files.items()}
        self.now = dict(self.sure)
        self._names: list[tuple[str, File | None]] = []  # a name that came, went or became another file

    def do(self, change: Change) -> None:
        if change.what == "S":
            if change.name in self.now:
                self.now[change.name].flush()
            for name, file in self._names:
                _rename(self.sure, name, file)
            self._names.clear()
        elif change.what == "U":
            self._name(change.name, None)
        elif change.what == "R":
            self._name(change.data.decode(), self.now[change.name])
            self._name(change.name, None)
        else:
            if change.name not in self.now:
                self._name(change.name, File())
            self.now[change.name].since.append(change)

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """The files as they could be found afterwards."""
        names = dict(self.sure)
        for name, file in self._names[: chance.randint(0, len(self._names))]:
            _rename(names, name, file)
        keep = chance.choice((0.0, 0.5, 0.9, 1.0, chance.random()))
        return {name: _found(file, keep, chance) for name, file in names.items()}

    def whole(self) -> dict[str, bytes]:
        """The files when nothing fails."""
        for file in self.now.values():
            file.flush()
        return {name: bytes(file.sure) for name, file in self.now.items()}

    def _name(self, name: str, file: File | None) -> None:
        _rename(self.now, name, file)
        self._names.append((name, file))


def _rename(names: dict[str, File], name: str, file: File | None) -> None:
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file


def _apply(data: bytearray, change: Change) -> None:
    end = change.place + len(change.data)
    if change.what == "T":
        del data[end:]
    data.extend(bytes(max(0, end - len(data))))
    data[change.place : end] = change.data


def _found(file: File, keep: float, chance: random.Random) -> bytes:
    data = bytearray(file.sure)
    for each in file.since:
        if each.what == "T":
            if chance.random() < keep:
                _apply(data, each)
            continue
        for part in _sectors(each):
            if chance.random() < keep:
                _apply(data, part)
            elif chance.random() < 0.2:
                _apply(data, Change("W", part.name, part.place, part.data[: chance.randrange(len(part.data))]))
    return bytes(data)


def _sectors(change: Change) -> Iterator[Change]:
    at, end = change.place, change.place + len(change.data)
    while at < end:
        next_one = min(end, (at // SECTOR + 1) * SECTOR)
        yield Change("W", change.name, at, change.data[at - change.place : next_one - change.place])
        at = next_one


# --- The record -----------------------------------------------------------------------


@dataclass(frozen=True)
class Record:
    """The files before the first save, all that was done to them, and what each save was told to have left."""

    before: dict[str, bytes]
    changes: list[Change]
    said: list[tuple[int, str]]  # after how many changes, and what the store then held

    @property
    def flushes(self) -> int:
        return sum(each.what == "S" for each in self.changes)


def compiler() -> str:
    """The C compiler of this computer; nothing where there is none or where it would not help."""
    return (shutil.which("cc") or shutil.which("gcc") or "") if sys.platform == "linux" else ""


def recorded(folder: Path, synchronous: str = "FULL") -> Record:
    """Let a process save sixty times with these settings; `folder` is empty."""
    library, log, kept = folder / "recorded.so", folder / "log", folder / "kluis"
    kept.mkdir()
    make_store(kept)
    before = {each.name: each.read_bytes() for each in kept.iterdir()}
    here = Path(__file__).parent
    compile_it = [compiler(), "-shared", "-fPIC", "-O1", "-o", str(library), str(here / "recorded_writes.c")]
    subprocess.run(compile_it, check=True)
    wanted = {"LD_PRELOAD": str(library), "KIND_FOLDER": str(kept), "KIND_LOG": str(log)}
    command = [sys.executable, str(here / "saving_process.py"), str(kept), synchronous]
    subprocess.run(command, check=True, env=os.environ | wanted)
    record = _told_apart(before, list(_changes(log.read_bytes())))
    whole = _gone_through(record).whole()
    assert whole == {each.name: each.read_bytes() for each in kept.iterdir() if each.name != SAID}
    return record


def _changes(log: bytes) -> Iterator[Change]:
    at = 0
    while at < len(log):
        what, name_length, place, length = _HEAD.unpack_from(log, at)
        begin = at + _HEAD.size
        name = log[begin : begin + name_length].decode()
        at = begin + name_length + length
        yield Change(what.decode(), name, place, log[begin + name_length : at])


def _told_apart(before: dict[str, bytes], changes: list[Change]) -> Record:
    record = Record(before, [], [])
    for each in changes:
        if each.name == SAID:
            if each.data:
                record.said.append((len(record.changes), each.data.decode().rstrip("\n")))
        else:
            record.changes.append(each)
    return record


def _gone_through(record: Record) -> Disk:
    disk = Disk(record.before)
    for each in record.changes:
        disk.do(each)
    return disk


# --- After the cut --------------------------------------------------------------------


@dataclass(frozen=True)
class Verdict:
    """How the store came out of one cut, and how many acknowledged saves were gone."""

    outcome: str
    saves: int = 0
    why: str = ""


def cuts(record: Record, times: int, chance: random.Random) -> Iterator[Verdict]:
    """Cut the power at so many random points, and look at the store that is left each time."""
    disk, done = Disk(record.before), 0
    seen: dict[tuple[str, int], Verdict] = {}
    for point in sorted(chance.randint(0, len(record.changes)) for _ in range(times)):
        for each in record.changes[done:point]:
            disk.do(each)
        done = point
        files = disk.after_a_cut(chance)
        told = sum(at <= point for at, _ in record.said)
        key = hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest(), told
        if key not in seen:
            seen[key] = _verdict(files, record.said, told)
        yield seen[key]


def _verdict(files: dict[str, bytes], said: list[tuple[int, str]], told: int) -> Verdict:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for each, data in files.items():
            (folder / each).write_bytes(data)
        if not (folder / STORE_FILE).exists():
            return Verdict(NOT_SOUND, why="no file")
        try:
            with Store.open(folder, KEY) as store:
                store.examine()
                faults, held = store.verify({}), held_by(store)
        except StoreError as error:
            return Verdict(NOT_SOUND, why=type(error).__name__)
    if faults:
        return Verdict(NOT_SOUND, why=faults[0].what)
    return _compared(held, [each for _, each in said], told)


def _compared(held: str, said: list[str], told: int) -> Verdict:
    """Against what was acknowledged: `told` saves were, and one more may have been on its way."""
    if not told and held not in said:
        return Verdict(SOUND)
    if held not in said:
        return Verdict(LOST, told, "the state before the first save")
    there = said.index(held) + 1
    return Verdict(SOUND) if there in (told, told + 1) else Verdict(LOST, told - there)
