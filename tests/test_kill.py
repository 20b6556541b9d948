"""kill -9 while somebody types: real processes, killed at random moments, lose at most two seconds of typing."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from killing import MOST_LOST, kept_in, kill_them_all, server, typists_in

ROUNDS, AT_ONCE = 6, 9


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9")
def test_a_killed_process_loses_at_most_two_seconds(tmp_path: Path) -> None:
    chance = random.Random()
    typists = typists_in(tmp_path, AT_ONCE)
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
