"""Files that are almost right: each is refused with words of ours, or taken in whole, and nothing else is written."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from fuzzing import ACCEPTED, REFUSED, WATCH, Broken, Target, mutated, outcome, targets
from stores import new_store


@pytest.mark.parametrize("name", ["casefile", "attachment", "handover"])
def test_what_comes_in_is_refused_or_taken_in_whole(tmp_path: Path, name: str) -> None:
    WATCH.folder = tmp_path
    with new_store(tmp_path) as store:
        target, chance = targets(store)[name], random.Random(5)
        found = {outcome(target, store, mutated(target.examples[:3], chance)) for _ in range(40)}
        assert outcome(target, store, target.examples[1]) == ACCEPTED
        assert store.verify({}) == []
    assert REFUSED in found <= {ACCEPTED, REFUSED}


def test_an_error_of_another_kind_and_a_file_elsewhere_are_noticed(tmp_path: Path) -> None:
    kept, elsewhere = tmp_path / "kluis", tmp_path / "elders"
    kept.mkdir()
    WATCH.folder = kept
    with new_store(kept) as store:
        with pytest.raises(Broken, match="ZeroDivisionError"):
            outcome(Target(lambda data: print(1 // len(data)), (), ()), store, b"")
        with pytest.raises(Broken, match="outside the store"):
            outcome(Target(lambda data: print(elsewhere.write_bytes(data)), (), ()), store, b"x")
