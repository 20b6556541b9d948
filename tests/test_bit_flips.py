"""A bit that falls over on the disk is told of, or does nothing: nobody reads anything else than what was written."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from bit_flips import ANCHOR, BAD, LOG_FILE, LOW, OTHER, PASSPHRASE, SAME, flipped, found_by, sound_store, unlocked_with

from app import keys
from models.last_place import LAST_PLACE_FILE
from models.store import STORE_FILE

TIMES = 8


@pytest.mark.slow
@pytest.mark.parametrize("file", [STORE_FILE, LOG_FILE, LAST_PLACE_FILE])
def test_a_bit_that_fell_over_in_the_store_is_found(tmp_path: Path, file: str) -> None:
    made, damaged = tmp_path / "gemaakt", tmp_path / "beschadigd"
    made.mkdir()
    damaged.mkdir()
    files, content = sound_store(made)
    chance, found = random.Random(3), []
    for number in range(TIMES + 1):
        for name, data in files.items():
            (damaged / name).write_bytes(flipped(data, chance) if name == file and number else data)
        found.append(found_by(damaged, content))
    assert found[0] == SAME, "without damage nothing may be found"
    assert not any(each.startswith(BAD) for each in found)
    # In the place of the last save a bit does nothing: there is the one before.
    assert (set(found[1:]) == {SAME}) == (file == LAST_PLACE_FILE)
    # What goes wrong in the log takes saves with it without a trace in the store: only the file beside it tells.
    assert file != LOG_FILE or ANCHOR in found


def test_a_bit_that_fell_over_in_the_key_file_gives_no_other_key(tmp_path: Path) -> None:
    header = keys.header_path(tmp_path / "map")
    new = keys.create_keys(header, PASSPHRASE, cost=LOW)
    sound, chance = header.read_bytes(), random.Random(3)
    found = set()
    for _ in range(60):
        header.write_bytes(flipped(sound, chance))
        found |= {
            unlocked_with(header, PASSPHRASE, new.data_key),
            unlocked_with(header, new.recovery_key, new.data_key),
        }
    assert OTHER not in found and found != {SAME}
