"""Saves that went without a trace in the store are told of by the small file beside it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from backup_folders import data_key, filled_folder
from shipped import method

from app.anchor import BESIDE_THE_STORE, go_on_from_here
from app.changes import begin
from app.keys import header_path
from app.whole_store import faults_of
from models.last_place import LAST_PLACE_FILE
from models.store import STORE_FILE, Store
from models.trail import ACCEPTED, OF_THE_STORE

LOG_FILE = f"{STORE_FILE}-wal"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return filled_folder(tmp_path / "gegevens")


def opened(folder: Path) -> Store:
    return Store.open(folder, data_key(folder))


def lose_a_save(folder: Path) -> None:
    """As after a power cut, and then a bit fell over in the log at the last thing that was saved."""
    left = folder.with_name("gestopt")
    with opened(folder) as store:
        before = (folder / LOG_FILE).stat().st_size
        store.add(begin(method()))
        shutil.copytree(folder, left)
    log = bytearray((left / LOG_FILE).read_bytes())
    log[before + 100] ^= 1
    (left / LOG_FILE).write_bytes(log)
    shutil.rmtree(folder)
    left.rename(folder)


def test_nothing_is_told_of_a_store_that_is_as_it_was_saved(folder: Path) -> None:
    for _ in range(3):
        with opened(folder) as store:
            assert store.last_place.lost is None
            store.add(begin(method()))
    with opened(folder) as store:
        assert store.last_place.lost is None and faults_of(store, folder) == []


def test_a_save_that_went_is_told_until_somebody_goes_on(folder: Path) -> None:
    lose_a_save(folder)
    for _ in range(2):
        with opened(folder) as store:
            assert len(store.list_rows()) == 1 and store.last_place.lost is not None
            assert any(BESIDE_THE_STORE in each.what for each in faults_of(store, folder))
            store.add_link(OF_THE_STORE, ACCEPTED)  # what is saved since does not hide it
    with opened(folder) as store:
        go_on_from_here(header_path(folder), store.data_key, store, ACCEPTED)
        assert store.last_place.lost is None and faults_of(store, folder) == []
    with opened(folder) as store:
        assert store.last_place.lost is None


def test_who_goes_on_at_once_is_not_asked_again(folder: Path) -> None:
    lose_a_save(folder)
    with opened(folder) as store:
        go_on_from_here(header_path(folder), store.data_key, store, ACCEPTED)
    with opened(folder) as store:
        assert store.last_place.lost is None


@pytest.mark.parametrize("place", [0, 1])
def test_one_place_that_was_written_badly_leaves_the_other(folder: Path, place: int) -> None:
    with opened(folder) as store:
        store.add(begin(method()))
        store.add(begin(method()))
    path = folder / LAST_PLACE_FILE
    data = bytearray(path.read_bytes())
    data[place * len(data) // 2 + 9] ^= 4
    path.write_bytes(data)
    with opened(folder) as store:
        assert store.last_place.lost is None


@pytest.mark.parametrize("data", [b"", b"x", b"\0" * 144, os.urandom(5000)])
def test_what_is_no_place_of_this_store_is_written_anew(folder: Path, data: bytes) -> None:
    (folder / LAST_PLACE_FILE).write_bytes(data)
    with opened(folder) as store:
        assert store.last_place.lost is None
    lose_a_save(folder)
    with opened(folder) as store:
        assert store.last_place.lost is not None


def test_a_disk_that_refuses_it_refuses_no_save(folder: Path) -> None:
    with opened(folder):
        pass
    (folder / LAST_PLACE_FILE).unlink(missing_ok=True)
    (folder / LAST_PLACE_FILE).mkdir()
    with opened(folder) as store:
        store.add(begin(method()))
    with opened(folder) as store:
        assert len(store.list_rows()) == 2 and store.last_place.lost is None


def test_it_is_small_and_for_its_owner_only(folder: Path) -> None:
    (folder / LAST_PLACE_FILE).unlink()
    with opened(folder) as store:
        store.add(begin(method()))
    assert (folder / LAST_PLACE_FILE).stat().st_size == 144
    if os.name != "nt":
        assert (folder / LAST_PLACE_FILE).stat().st_mode & 0o777 == 0o600
