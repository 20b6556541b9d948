"""Random changes made with the key and SQL behind the back of the app: whether the check of the trail names each one.

With the anchor that was kept outside the store, all must be named; how many are named without it is told too. A store
that no longer opens counts as named. A change that goes unseen, or stops the check, ends with an error.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

from store_with_a_past import with_a_past
from stores import KEY
from tampering_planned import PLANS, tampered

from models.store import STORE_FILE, Store, StoreError
from models.trail import Anchor

CHANGES = 36
KEPT = "het sleutelbestand"
"""Where the anchor is kept; only the faults that it gives away name it."""


class Tally:
    """How each kind of change was found."""

    def __init__(self) -> None:
        self.named: Counter[str] = Counter()
        self.by_the_anchor_alone: Counter[str] = Counter()
        self.not_opened: Counter[str] = Counter()
        self.unseen: list[str] = []
        self.milliseconds: list[float] = []

    def count(self, kind: str, done: str, folder: Path, anchor: Anchor) -> None:
        try:
            with Store.open(folder, KEY) as store:
                start = perf_counter()
                faults = store.verify({KEPT: anchor})
                self.milliseconds.append((perf_counter() - start) * 1000)
        except StoreError:
            self.not_opened[kind] += 1
            return
        except Exception as error:  # a check that stops names nothing
            self.unseen.append(f"{kind}: {done}: {error!r}")
            return
        if faults:
            self.named[kind] += 1
            self.by_the_anchor_alone[kind] += all(KEPT in each.what for each in faults)
        else:
            self.unseen.append(f"{kind}: {done}")

    def tell(self) -> None:
        print(f"{'kind of change':34} {'named':>6} {'by the anchor alone':>20} {'does not open':>14}")
        for kind in (each.__name__ for each in PLANS):
            print(f"{kind:34} {self.named[kind]:6} {self.by_the_anchor_alone[kind]:20} {self.not_opened[kind]:14}")
        print(f"{'in all':34} {self.named.total():6} {self.by_the_anchor_alone.total():20} ", end="")
        print(f"{self.not_opened.total():14}")
        print(f"one check of the trail {statistics.median(self.milliseconds):6.1f} ms (median)")
        print(f"unseen {len(self.unseen)}")
        for each in self.unseen[:20]:
            print(f"  {each}")


def main() -> int:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--changes", type=int, default=CHANGES)
    parser.add_argument("--seed", type=int, default=1)
    asked, _ = parser.parse_known_args()
    tally = Tally()
    with tempfile.TemporaryDirectory() as made, tempfile.TemporaryDirectory() as name:
        data, anchor, earlier = with_a_past(Path(made))
        folder = Path(name)
        for number, each in enumerate(earlier):
            (folder / f"eerder-{number}").write_bytes(each)
        for number in range(asked.changes):
            for log in folder.glob(f"{STORE_FILE}-*"):
                log.unlink()
            chance = random.Random(f"{asked.seed} {number}")
            kind, done = tampered(folder / STORE_FILE, data, chance, PLANS[number % len(PLANS)])
            tally.count(kind, done, folder, anchor)
    tally.tell()
    return 1 if tally.unseen else 0


if __name__ == "__main__":
    sys.exit(main())
