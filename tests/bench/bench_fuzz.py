"""Thousands of files that are almost right, and with atheris as many seconds as asked of files guided by coverage.

Each is refused with an error of ours or taken in whole; after a refusal the store is as it was; nothing is written
outside its folder. The first that does otherwise ends with an error, and is kept beside this program's output.
"""

from __future__ import annotations

import random
import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections import Counter
from contextlib import nullcontext
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

INPUTS, TELL_EVERY = 100, 500
LARGEST = 120_000
"""Bytes of a file made by atheris; the largest example is smaller."""


def main() -> int:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--target", default="casefile")
    parser.add_argument("--inputs", type=int, default=INPUTS)
    parser.add_argument("--seconds", type=int, default=0, help="of fuzzing with atheris, after the other inputs")
    parser.add_argument("--seed", type=int, default=1)
    asked, _ = parser.parse_known_args()
    atheris = import_module("atheris") if asked.seconds and find_spec("atheris") else None
    # What atheris is to follow has to be loaded under its eyes.
    with atheris.instrument_imports(include=["app", "models"]) if atheris else nullcontext():
        fuzzing, stores = import_module("fuzzing"), import_module("stores")
    with tempfile.TemporaryDirectory() as name:
        fuzzing.WATCH.folder = Path(name)
        with stores.new_store(Path(name)) as store:
            target = fuzzing.targets(store)[asked.target]
            if not _own(fuzzing, target, store, asked):
                return 1
            if asked.seconds and atheris is None:
                print("atheris is not installed here, so nothing was fuzzed by coverage (pip install atheris).")
            elif atheris is not None:
                _guided(atheris, fuzzing, target, store, asked)  # ends the process
    return 0


def _own(fuzzing: Any, target: Any, store: Any, asked: Namespace) -> bool:
    chance, found, start = random.Random(asked.seed), Counter[str](), perf_counter()
    for number in range(asked.inputs):
        data = fuzzing.mutated(target.examples, chance)
        try:
            found[fuzzing.outcome(target, store, data)] += 1
        except fuzzing.Broken as broken:
            kept = Path(tempfile.gettempdir()) / f"kindvoorop-{asked.target}-{asked.seed}-{number}"
            kept.write_bytes(data)
            print(f"input {number}: {broken}\n  kept as {kept}", flush=True)
            return False
        if (number + 1) % TELL_EVERY == 0:
            print(f"  {number + 1} inputs: {dict(found)}", flush=True)
    print(
        f"{asked.target}: {asked.inputs} inputs of our own, {dict(found)}, {perf_counter() - start:.0f} s", flush=True
    )
    faults = store.verify({})
    print(f"faults in the store afterwards: {len(faults)}", flush=True)
    return not faults


def _guided(atheris: Any, fuzzing: Any, target: Any, store: Any, asked: Namespace) -> None:
    with tempfile.TemporaryDirectory() as corpus:
        for number, each in enumerate(target.examples):
            if len(each) <= LARGEST:
                (Path(corpus) / f"voorbeeld-{number}").write_bytes(each)
        options = [f"-max_total_time={asked.seconds}", f"-max_len={LARGEST}", "-timeout=120", "-rss_limit_mb=4096"]
        options += [f"-artifact_prefix={tempfile.gettempdir()}/", "-print_final_stats=1", f"-seed={asked.seed}"]

        def take(data: bytes) -> None:
            fuzzing.outcome(target, store, data)

        def change(data: bytes, most: int, seed: int) -> bytes:
            """Half of the time what the file says, and otherwise its bytes, of which hardly any are JSON still."""
            chance = random.Random(seed)
            if chance.random() < 0.5:
                return bytes(fuzzing.with_other_parts(data, chance))[:most]
            return bytes(atheris.Mutate(data, most))

        atheris.Setup([sys.argv[0], *options, corpus], take, custom_mutator=change)
        atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
