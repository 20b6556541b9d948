"""Processes that type into a store of their own and are killed; what they then left is looked at whole."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filled import filled
from stores import KEY, new_store
from typist import READY, REPORT, REPORTS, SAVED, TYPED, text

from app.method import load_method
from models.connection import outside_transaction
from models.store import Store

AS_THE_APP, ALL_THE_TIME = 1.0, 0.02
"""Seconds between the first letter that is not saved and the save."""
MOST_LOST = 2.0
SMALL = {"all_children": 1, "all_options": 2, "all_sources": 2, "all_facts": 2, "answers": 2}


class SaveLost(AssertionError):
    """A save that was acknowledged is not in the store."""


class Server:
    """The process that forks a typist at once, because everything is loaded in it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def ask(self, command: str) -> int:
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(f"{command}\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())


@contextmanager
def server() -> Iterator[Server]:
    command = [sys.executable, str(Path(__file__).with_name("typist.py"))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Server(process)


class Typist:
    """One process with a store of its own."""

    def __init__(self, folder: Path, pause: float) -> None:
        self.folder, self.pause = folder, pause

    def start(self, server: Server) -> None:
        (self.folder / REPORTS).write_bytes(b"")
        self.process = server.ask(f"type {self.pause} {self.folder}")

    def told(self, kind: int) -> list[tuple[float, int]]:
        data = (self.folder / REPORTS).read_bytes()
        whole = len(data) - len(data) % REPORT.size
        reports = (REPORT.unpack(data[at : at + REPORT.size]) for at in range(0, whole, REPORT.size))
        return [(at, count) for at, what, count in reports if what == kind]

    def kill(self, server: Server) -> None:
        os.kill(self.process, signal.SIGKILL)
        self.killed_at = time.monotonic()
        assert server.ask(f"wait {self.process}") == -signal.SIGKILL

    def seconds_lost(self) -> float:
        """How long before its end the oldest letter was typed that is not in the store. Raises SaveLost."""
        kept = kept_in(self.folder)
        if kept < max((count for _, count in self.told(SAVED)), default=0):
            raise SaveLost(self.folder)
        return lost_before(self.killed_at, self.told(TYPED), kept)


def lost_before(killed_at: float, typed: list[tuple[float, int]], kept: int) -> float:
    """Seconds between the oldest letter that was not kept and the end; 0 when all were."""
    lost = [at for at, count in typed if count > kept]
    return killed_at - min(lost) if lost else 0.0


def with_dossier(folder: Path) -> Path:
    folder.mkdir()
    assessment = filled(load_method(), rows=SMALL)
    assessment.children[0].element("E4").text = ""
    with new_store(folder) as store:
        store.add(assessment)
    return folder


def typists_in(folder: Path, count: int) -> list[Typist]:
    """Typists with a dossier each. A third of them save all the time, so that many are killed while they save."""
    rhythms = [AS_THE_APP if number % 3 else ALL_THE_TIME for number in range(count)]
    return [Typist(with_dossier(folder / str(number)), pause) for number, pause in enumerate(rhythms)]


def kill_them_all(running: Server, typists: list[Typist], chance: random.Random) -> None:
    for each in typists:
        each.start(running)
    while not all(each.told(READY) for each in typists):
        time.sleep(0.01)
    begun = time.monotonic()
    for moment, each in sorted(((chance.uniform(0.1, 2.2), each) for each in typists), key=lambda pair: pair[0]):
        time.sleep(max(0.0, begun + moment - time.monotonic()))
        each.kill(running)


def kept_in(folder: Path) -> int:
    """How many letters the store holds; it must be whole, and all that was saved together must be there together."""
    with Store.open(folder, KEY) as store:
        store.examine()
        assert store.verify({}) == []
        # Plain SQL, because a new process would take long to learn to load a dossier, and this is done often.
        typed = outside_transaction(store._engine, "SELECT max(text) FROM element WHERE code = 'E4'")[0][0]
        occasion = outside_transaction(store._engine, "SELECT occasion FROM assessment")[0][0]
        facts = outside_transaction(store._engine, "SELECT count(*) FROM fact WHERE text LIKE 'feit bij%'")[0][0]
    assert typed == text(len(typed))
    assert not typed or occasion == str(len(typed))
    assert facts == len(typed) // 25
    return len(typed)
