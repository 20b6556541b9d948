"""kill -9 at random moments while somebody types: what opens afterwards, which saves are gone, how much typing.

A tenth of the kills (or as many as `--windows` says) hit the real window, the others a process that types into a
store. After each kill the store is examined and its trail verified. The end is 0 stores that do not open, 0 saves
lost that were acknowledged, and at most two seconds of typing; anything else ends with an error.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from killing import MOST_LOST, SaveLost, Typist, kill_them_all, server, typists_in

from tests.ui import killed_window

AT_ONCE, ROUNDS_WITH_ONE_STORE = 9, 12
KILLS = 30


class Tally:
    """What became of the stores of those who were killed."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.seconds: list[float] = []
        self.unsound: list[str] = []
        self.saves_lost = 0

    def count(self, seconds_lost: Callable[[], float]) -> None:
        try:
            self.seconds.append(seconds_lost())
        except (SaveLost, killed_window.SaveLost):
            self.saves_lost += 1
        except Exception as error:  # whatever it is, this store did not come through
            self.unsound.append(repr(error))

    @property
    def kills(self) -> int:
        return len(self.seconds) + len(self.unsound) + self.saves_lost

    @property
    def well(self) -> bool:
        return not self.unsound and not self.saves_lost and max(self.seconds, default=0.0) <= MOST_LOST

    def tell(self) -> None:
        most, median = max(self.seconds, default=0.0), statistics.median(self.seconds or [0.0])
        print(f"{self.name:28} {self.kills} kills", flush=True)
        print(f"  stores not sound           {len(self.unsound)}  {' '.join(self.unsound[:3])}")
        print(f"  acknowledged saves lost    {self.saves_lost}")
        print(f"  seconds of typing lost     median {median:.2f}, most {most:.2f} (may be {MOST_LOST:.0f})", flush=True)


def main() -> int:
    if os.name == "nt":
        print("Windows has no kill -9; nothing was measured.")
        return 0
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=KILLS)
    parser.add_argument("--windows", type=int, help="how many of them hit the real window; a tenth without it")
    asked, _ = parser.parse_known_args()
    windows = asked.kills // 10 if asked.windows is None else asked.windows
    processes, real = Tally("processes that type"), Tally("the real window")
    _kill_processes(processes, asked.kills - windows)
    processes.tell()
    _kill_windows(real, windows)
    real.tell()
    return 0 if processes.well and real.well else 1


def _kill_processes(tally: Tally, kills: int) -> None:
    chance = random.Random()
    with server() as running:
        while tally.kills < kills:
            with tempfile.TemporaryDirectory() as folder:
                typists = typists_in(Path(folder), min(AT_ONCE, kills - tally.kills))
                for _ in range(ROUNDS_WITH_ONE_STORE):
                    _one_round(running, typists[: kills - tally.kills], chance, tally)


def _one_round(running: object, typists: list[Typist], chance: random.Random, tally: Tally) -> None:
    kill_them_all(running, typists, chance)
    for each in typists:
        tally.count(each.seconds_lost)


def _kill_windows(tally: Tally, kills: int) -> None:
    while tally.kills < kills:
        with tempfile.TemporaryDirectory() as name:
            folder = killed_window.with_dossier(Path(name))
            for _ in range(min(ROUNDS_WITH_ONE_STORE, kills - tally.kills)):
                tally.count(partial(killed_window.type_and_kill, folder))


if __name__ == "__main__":
    sys.exit(main())
