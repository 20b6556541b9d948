"""kill -9 while somebody types: real processes, killed at random moments, lose at most two seconds of typing."""

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

import pytest
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
ROUNDS, AT_ONCE = 6, 9


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
        self.reports: list[tuple[float, int, int]] = []

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
        """How long before its end the oldest letter was typed that is not in the store."""
        kept = kept_in(self.folder)
        assert kept >= max((count for _, count in self.told(SAVED)), default=0)
        lost = [at for at, count in self.told(TYPED) if count > kept]
        return self.killed_at - min(lost) if lost else 0.0


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9")
def test_a_killed_process_loses_at_most_two_seconds(tmp_path: Path) -> None:
    chance = random.Random()
    # A third of them save all the time, so that many are killed in the middle of a save.
    rhythms = [AS_THE_APP if number % 3 else ALL_THE_TIME for number in range(AT_ONCE)]
    typists = [Typist(with_dossier(tmp_path / str(number)), pause) for number, pause in enumerate(rhythms)]
    lost: list[float] = []
    with server() as running:
        for _ in range(ROUNDS):
            kill_them_all(running, typists, chance)
            lost += [each.seconds_lost() for each in typists]
    assert len(lost) == ROUNDS * AT_ONCE >= 50
    assert max(lost) <= MOST_LOST, sorted(lost)[-5:]
    # All this would prove nothing if nothing had been typed, kept and lost.
    assert max(lost) > 0.1 and all(kept_in(each.folder) > 0 for each in typists)
    print(f"{len(lost)} kills; lost at most {max(lost):.2f} s, median {sorted(lost)[len(lost) // 2]:.2f} s")


def with_dossier(folder: Path) -> Path:
    folder.mkdir()
    assessment = filled(load_method(), rows=SMALL)
    assessment.children[0].element("E4").text = ""
    with new_store(folder) as store:
        store.add(assessment)
    return folder


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
        # Plain SQL, because a new process would take long to learn to load a dossier, and this is done often.
        typed = outside_transaction(store._engine, "SELECT max(text) FROM element WHERE code = 'E4'")[0][0]
        occasion = outside_transaction(store._engine, "SELECT occasion FROM assessment")[0][0]
        facts = outside_transaction(store._engine, "SELECT count(*) FROM fact WHERE text LIKE 'feit bij%'")[0][0]
    assert typed == text(len(typed))
    assert not typed or occasion == str(len(typed))
    assert facts == len(typed) // 25
    return len(typed)
