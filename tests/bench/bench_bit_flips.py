"""One bit flipped at random in the store, in its log, or in the key file, and wrong passphrases: how that is found.

Each goes through a process of its own. What may come of it is an error in Dutch or the very same content; a process
that dies, another error or another content ends with an error here.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bit_flips import (
    BAD,
    LOG_FILE,
    LOW,
    PASSPHRASE,
    SAME,
    flipped,
    found_by,
    in_a_child,
    sound_store,
    unlocked_with,
)

from app import keys
from models.last_place import LAST_PLACE_FILE
from models.store import STORE_FILE

FLIPS, TELL_EVERY = 15, 25


def main() -> int:
    if not hasattr(os, "fork"):
        print("This computer has no fork; nothing was flipped.")
        return 0
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--flips", type=int, default=FLIPS, help="in each of the files")
    parser.add_argument("--only", default="", help="a word of the one to do: store, log, place, key or passphrase")
    parser.add_argument("--seed", type=int, default=1)
    asked, _ = parser.parse_known_args()
    chance = random.Random(asked.seed)
    with tempfile.TemporaryDirectory() as name:
        ways = {
            "a bit in the store": _in_the_store(Path(name) / "a", STORE_FILE, asked.flips, chance),
            "a bit in its log": _in_the_store(Path(name) / "b", LOG_FILE, asked.flips, chance),
            "a bit in the last place": _in_the_store(Path(name) / "e", LAST_PLACE_FILE, asked.flips, chance),
            "a bit in the key file": _in_the_key_file(Path(name) / "c", asked.flips, chance),
            "a wrong passphrase": _wrong_passphrases(Path(name) / "d", asked.flips, chance),
        }
        wanted = {way: outcomes for way, outcomes in ways.items() if asked.only in way}
        return max([_tell(way, _counted(outcomes)) for way, outcomes in wanted.items()])


def _counted(outcomes: Iterator[str]) -> Counter[str]:
    found = Counter[str]()
    for number, outcome in enumerate(outcomes, 1):
        found[outcome] += 1
        if number % TELL_EVERY == 0:
            print(f"  after {number}: {dict(found)}", flush=True)
    return found


def _tell(way: str, found: Counter[str]) -> int:
    print(f"{way}: {found.total()} times", flush=True)
    for outcome, times in found.most_common():
        print(f"  {times:5}  {outcome}", flush=True)
    return int(any(outcome.startswith(BAD) for outcome in found))


def _in_the_store(folder: Path, file: str, times: int, chance: random.Random) -> Iterator[str]:
    folder.mkdir()
    files, content = sound_store(folder)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    # Also so that what is loaded at first use is loaded once, and not in every process.
    assert found_by(folder, content) == SAME, "without damage nothing may be found"
    for _ in range(times):
        for name, data in files.items():
            (folder / name).write_bytes(flipped(data, chance) if name == file else data)
        yield in_a_child(partial(found_by, folder, content))


def _in_the_key_file(folder: Path, times: int, chance: random.Random) -> Iterator[str]:
    header = keys.header_path(folder)
    new = keys.create_keys(header, PASSPHRASE, cost=LOW)
    sound = header.read_bytes()
    for number in range(times):
        header.write_bytes(flipped(sound, chance))
        secret = new.recovery_key if number % 4 == 3 else PASSPHRASE
        yield in_a_child(partial(unlocked_with, header, secret, new.data_key))


def _wrong_passphrases(folder: Path, times: int, chance: random.Random) -> Iterator[str]:
    header = keys.header_path(folder)
    new = keys.create_keys(header, PASSPHRASE, cost=LOW)
    for number in range(times):
        right = new.recovery_key if number % 2 else PASSPHRASE
        at = chance.randrange(len(right))
        wrong = (
            right[:at]
            + chance.choice([each for each in "aZ9 é-" if each.lower() != right[at].lower()])
            + right[at + 1 :]
        )
        yield in_a_child(partial(unlocked_with, header, wrong, new.data_key))


if __name__ == "__main__":
    sys.exit(main())
