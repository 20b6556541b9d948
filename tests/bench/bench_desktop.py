"""The desktop beside a bare QWizard in one run, turn by turn: starting, opening the vault, turning pages, memory.

`make bench ARGS=tests/bench/bench_desktop.py` takes a minute or two. A number as the argument also opens a vault with
that many dossiers (100000: some minutes more). A key in a text at full size is bench_keystroke.py, the list of
dossiers itself (first paint, searching) bench_desk.py.

Each figure is a median by the clock and by the processor. What somebody notices is the first; on a machine that others
use only the second can be trusted, and it counts what goes on beside the window too, as the key in all its lanes.
Every part runs in a process of its own (desktop_parts.py).

A machine that others use is slow for moments, the processor too. Around each turn of a page a fixed piece of work is
timed; what the slowest turns were without those moments is told beside what they were.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.bench.desktop_parts import AGAIN, UNCACHED, Pair

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
STARTS, OPENINGS, MEMORIES = 11, 5, 3
FEW = 36  # dossiers in an ordinary vault
LIMITS = {"start": 1.3, "open": 600.0, "turn": 50.0, "key": 16.0, "memory": 2.0}
"""Acceptance point 4: times the bare start, milliseconds from Enter, of a page and of a key, times the bare memory."""

STEADY = 1.2  # times what the fixed work mostly takes: above that the machine was slow, and not the program
QUIET = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
QUIET.pop("PYTHONDONTWRITEBYTECODE", None)  # else our own modules, and no others, would be compiled at every start


def main(arguments: list[str]) -> int:
    more = [each for each in arguments if each.isdecimal()]
    with tempfile.TemporaryDirectory() as name:
        QUIET["PYTHONPYCACHEPREFIX"] = str(Path(name) / "compiled")
        folders = {f"{FEW} dossiers": Path(name) / "few"}
        if more:
            folders[f"{int(more[0]):,} dossiers"] = Path(name) / "many"
        for folder, many in zip(folders.values(), (FEW, *map(int, more[:1])), strict=True):
            _part("make", str(folder), str(many))
        _measure(folders)
    return 0


def _measure(folders: dict[str, Path]) -> None:
    few = next(iter(folders.values()))
    starts: dict[str, list[Pair]] = {"bare QWizard": [], "Kind Voorop": []}
    opened: dict[str, list[dict[str, Pair]]] = {each: [] for each in folders}
    memory: dict[str, list[dict[str, float]]] = {"bare": [], "built_on": [], "read": [], "j3": [], UNCACHED: []}
    bare = [sys.executable, str(HERE / "bare_wizard.py")]
    ours = [sys.executable, "-m", "app", "--data", str(few), "--quit-after-first-paint"]
    for each in (bare, ours):  # the first time only compiles
        _run(each)
    for turn in range(STARTS):
        starts["bare QWizard"].append(_run(bare))
        starts["Kind Voorop"].append(_run(ours))
        if turn < OPENINGS:
            for each, folder in folders.items():
                opened[each].append(_part("open", str(folder)))
        if turn < MEMORIES:
            memory["bare"].append(_part("bare"))
            memory["built_on"].append(_part("built_on"))
            memory["read"].append(_part("read", str(few)))
            memory["j3"].append(_part("memory", str(few)))
            memory[UNCACHED].append(_part("memory", str(few), UNCACHED))
    _tell_starts(starts)
    for each, rounds in opened.items():
        _tell_opening(each, rounds)
    worked = _part("work", str(few))
    _tell("turning a page of J3, p99", _p99(worked["turn"]), LIMITS["turn"])
    print(f"    median {_told(_median(worked['turn']))}; with what lies below the window, and saved:"
          f" median {_told(_median(worked['whole']))}, p99 {_told(_p99(worked['whole']))}")  # fmt: skip
    steady = _while_steady(worked["turn"], worked["around"])
    print(f"    p99 of the {len(steady)} of {len(worked['turn'])} turns in which the machine was as quick as usual"
          f" {_told(_p99(steady))}")  # fmt: skip
    _tell("a key in a text of J3, p99", _p99(worked["key"]), LIMITS["key"])
    _tell_memory(memory)
    first, last = _part("turned", str(few))
    print(f"RSS after turning every page once {first:.1f} MB, {AGAIN} times more {last:.1f} MB")


# --- telling ------------------------------------------------------------------------------------------------


def _tell_starts(starts: dict[str, list[Pair]]) -> None:
    middle = {name: _median(times) for name, times in starts.items()}
    for name, (clock, own) in middle.items():
        print(f"start, {name:30} {clock:7.0f} ms {own:7.0f} ms of the processor")
    ratios = tuple(middle["Kind Voorop"][which] / middle["bare QWizard"][which] for which in (0, 1))
    _tell("start, times a bare QWizard", (ratios[0], ratios[1]), LIMITS["start"], "x")


def _tell_opening(name: str, rounds: list[dict[str, Pair]]) -> None:
    middle = {step: _median([each[step] for each in rounds]) for step in rounds[0]}
    _tell(f"Enter to the list, {name}", middle["open"], LIMITS["open"])
    clock, own = (middle["open"][which] - middle["key"][which] for which in (0, 1))
    print(f"    the key alone {middle['key'][0]:.0f} ms (the processor in all its lanes: {middle['key'][1]:.0f} ms);"
          f" all else {clock:.0f} ms ({own:.0f} ms)")  # fmt: skip


def _tell_memory(memory: dict[str, list[dict[str, float]]]) -> None:
    for kind in ("rss", "pss"):
        middle = {name: statistics.median(each[kind] for each in held) for name, held in memory.items()}
        ratio = middle[UNCACHED] / middle["bare"]
        print(f"{kind.upper()} with J3 open {middle['j3']:.1f} MB, without a cache of the database"
              f" {middle[UNCACHED]:.1f} MB; bare {middle['bare']:.1f} MB, with the libraries of the vault"
              f" {middle['built_on']:.1f} MB, and with J3 read from it {middle['read']:.1f} MB")  # fmt: skip
        _tell(f"memory ({kind.upper()}), times bare", (ratio, ratio), LIMITS["memory"], "x")


def _tell(name: str, figures: Pair, limit: float, unit: str = "ms") -> None:
    verdict = "ok" if figures[0] <= limit else "ABOVE"
    own = "" if (figures[1] <= limit) is (figures[0] <= limit) else f"; by the processor {_said(figures[1] <= limit)}"
    print(f"{name:37} {figures[0]:7.2f} {unit} {figures[1]:7.2f} {unit}  limit {limit:g}  {verdict}{own}")


def _said(within: bool) -> str:
    return "ok" if within else "above"


def _told(figures: Pair) -> str:
    return f"{figures[0]:.0f} ms ({figures[1]:.0f} ms)"


def _median(times: list[Pair]) -> Pair:
    clock, own = zip(*times, strict=True)
    return statistics.median(clock), statistics.median(own)


def _p99(times: list[Pair]) -> Pair:
    clock, own = zip(*times, strict=True)
    return statistics.quantiles(clock, n=100)[98], statistics.quantiles(own, n=100)[98]


def _while_steady(turns: list[Pair], around: list[list[float]]) -> list[Pair]:
    usual = statistics.median(each for both in around for each in both)
    return [turn for turn, both in zip(turns, around, strict=True) if max(both) <= STEADY * usual]


# --- processes of their own ---------------------------------------------------------------------------------


def _run(command: list[str]) -> Pair:
    """How long a process took from its start to its end."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    subprocess.run(command, check=True, env=QUIET, cwd=ROOT, capture_output=True)
    took, after = perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    own = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return took * 1000, own * 1000


def _part(name: str, *arguments: str) -> Any:
    command = [sys.executable, "-m", "tests.bench.desktop_parts", name, *arguments]
    return json.loads(
        subprocess.run(command, check=True, env=QUIET, cwd=ROOT, stdout=subprocess.PIPE, text=True).stdout
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
