"""A power cut at 2,000 moments while the real driver saves: whether the store opens, is sound, and lost no save.

The same is done with a store that does not wait for the disk (synchronous = OFF). There saves must turn out to be
lost, or this way of looking proves nothing. Either going otherwise ends with an error.
"""

from __future__ import annotations

import random
import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from power_cut import LOST, NOT_SOUND, SOUND, Verdict, compiler, cuts, recorded

CUTS = 60


def main() -> int:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=CUTS)
    parser.add_argument("--seed", type=int, default=1)
    asked, _ = parser.parse_known_args()
    if not compiler():
        print("There is no C compiler here (cc), or this is not Linux; no power cut was tried.")
        return 0
    print(
        f"{'synchronous':12} {'changes':>8} {'flushes':>8} {'saves':>6} {'cuts':>6} {'sound':>6} {'saves lost':>11} ",
        end="",
    )
    print(f"{'most lost':>10} {'not sound':>10}")
    full = _cut("FULL", asked.cuts, asked.seed)
    off = _cut("OFF", max(20, asked.cuts // 10), asked.seed)
    well = {each.outcome for each in full} == {SOUND} and any(each.outcome != SOUND for each in off)
    return 0 if well else 1


def _cut(synchronous: str, times: int, seed: int) -> list[Verdict]:
    with tempfile.TemporaryDirectory() as folder:
        record = recorded(Path(folder), synchronous)
    found = list(cuts(record, times, random.Random(seed)))
    count = Counter(each.outcome for each in found)
    most = max((each.saves for each in found), default=0)
    print(f"{synchronous:12} {len(record.changes):8} {record.flushes:8} {len(record.said):6} {times:6} ", end="")
    print(f"{count[SOUND]:6} {count[LOST]:11} {most:10} {count[NOT_SOUND]:10}", flush=True)
    for why, often in Counter(each.why for each in found if each.outcome != SOUND).most_common(5):
        print(f"    {often} times: {why or 'an earlier state'}")
    return found


if __name__ == "__main__":
    sys.exit(main())
