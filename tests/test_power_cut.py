"""A store that waits for the disk comes out of a power cut with every save that was acknowledged."""

from __future__ import annotations

import random
import struct
from pathlib import Path

import pytest
from bit_flips import LOG_FILE, content_of, sound_store
from power_cut import SOUND, Change, Disk, compiler, cuts, recorded
from stores import KEY

from models.store import STORE_FILE, Store

PAGE, BEFORE_FRAMES, BEFORE_PAGE = 4096, 32, 24

needs_compiler = pytest.mark.skipif(not compiler(), reason="needs Linux and a C compiler")


@pytest.mark.slow
@needs_compiler
@pytest.mark.parametrize(("synchronous", "loses"), [("FULL", False), ("OFF", True)])
def test_no_acknowledged_save_is_lost_where_the_disk_is_waited_for(
    tmp_path: Path, synchronous: str, loses: bool
) -> None:
    record = recorded(tmp_path, synchronous)
    assert len(record.said) == 60
    found = {each.outcome for each in cuts(record, 40, random.Random(7))}
    assert (found != {SOUND}) == loses, found


def test_a_page_that_was_on_its_way_from_the_log_into_the_file_is_no_damage(tmp_path: Path) -> None:
    made, cut = tmp_path / "gemaakt", tmp_path / "afgebroken"
    made.mkdir()
    cut.mkdir()
    files, content = sound_store(made)
    (page,) = struct.unpack_from(">I", files[LOG_FILE], BEFORE_FRAMES + BEFORE_PAGE + PAGE)  # that of the second frame
    half = (page - 1) * PAGE + PAGE // 2
    torn = files[STORE_FILE][:half] + bytes(PAGE // 2) + files[STORE_FILE][half + PAGE // 2 :]
    for name, data in (files | {STORE_FILE: torn}).items():
        (cut / name).write_bytes(data)
    with Store.open(cut, KEY) as store:
        store.examine()
        assert content_of(store) == content


def test_what_was_flushed_is_there_after_a_cut_and_the_rest_may_be() -> None:
    disk = Disk({"a": b"oud"})
    disk.do(Change("W", "a", 0, b"nieuw"))
    disk.do(Change("S", "a", 0, b""))
    disk.do(Change("W", "a", 512, b"later"))
    found = {disk.after_a_cut(random.Random(seed))["a"] for seed in range(60)}
    assert all(each.startswith(b"nieuw") for each in found)
    assert b"nieuw" in found and any(each.endswith(b"later") for each in found)


def test_a_name_comes_and_goes_in_order_and_surely_with_a_flush() -> None:
    disk = Disk({"a": b"een"})
    disk.do(Change("U", "a", 0, b""))
    disk.do(Change("W", "b", 0, b"twee"))
    names = {tuple(disk.after_a_cut(random.Random(seed))) for seed in range(60)}
    assert names == {("a",), (), ("b",)}
    disk.do(Change("S", "b", 0, b""))
    assert disk.after_a_cut(random.Random(0)) == {"b": b"twee"}
