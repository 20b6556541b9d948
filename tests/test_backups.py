"""Backups: whole, in pairs, thinned only after a good one, and never at the cost of the store or of an older one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from backup_folders import filled_folder, names, open_folder, spoil
from filled import filled
from shipped import method

from app.backup_settings import SETTINGS_FILE, BackupSettings, read_settings, write_settings
from app.backups import (
    BackupFailed,
    backups_in,
    begin_backup,
    local_time,
    make_backup,
    place_for,
)
from app.changes import begin
from app.keys import header_path
from app.second_place import (
    PlaceRefused,
    SecondCopyFailed,
    all_backups,
    choose_place,
    copy_to_second_place,
    forget_place,
)
from models.backup import UncheckedCopy, check_copy, dossiers_in, read_only
from models.connection import outside_transaction
from models.store import STORE_FILE, Store
from models.store_errors import StoreDamaged

NOW = datetime(2026, 11, 21, 14, 5, 9, tzinfo=UTC)
ONE_NAME = "kindvoorop-2026-11-21T14-05-09Z"


def put_other_keys(folder: Path) -> None:
    """The key file of another store in place of this one's."""
    other = filled_folder(folder.parent / "ander", number=1)
    header_path(folder).write_bytes(header_path(other).read_bytes())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return filled_folder(tmp_path / "gegevens")


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with open_folder(folder) as made:
        yield made


# --- Making one -----------------------------------------------------------------------


def test_a_backup_is_two_files_named_by_the_time(store: Store, folder: Path) -> None:
    made = make_backup(store, folder, NOW)
    assert names(place_for(folder)) == {f"{ONE_NAME}.kluis", f"{ONE_NAME}.sleutel"}
    assert backups_in(place_for(folder)) == [made] and made.made_at == NOW
    assert made.keys.read_bytes() == header_path(folder).read_bytes()


def test_a_backup_holds_what_the_store_holds(store: Store, folder: Path) -> None:
    made = make_backup(store, folder, NOW)
    check_copy(made.store, store.data_key)
    assert dossiers_in(made.store, store.data_key) == store.dossiers() != []


def test_only_its_owner_may_read_a_backup(store: Store, folder: Path) -> None:
    make_backup(store, folder, NOW)
    if os.name != "nt":
        place = place_for(folder)
        assert place.stat().st_mode & 0o777 == 0o700
        assert {each.stat().st_mode & 0o777 for each in place.iterdir()} == {0o600}


def test_nothing_in_a_backup_is_readable(store: Store, folder: Path) -> None:
    store.add(filled(method(), text="Lena durft niet naar huis"))
    made = make_backup(store, folder, NOW)
    data = made.store.read_bytes()
    assert b"Lena" not in data and b"SQLite format" not in data and len(data) > 100_000


def test_checking_a_copy_changes_nothing_and_leaves_nothing_beside_it(store: Store, folder: Path) -> None:
    made = make_backup(store, folder, NOW)
    before, there = made.store.read_bytes(), names(place_for(folder))
    check_copy(made.store, store.data_key)
    dossiers_in(made.store, store.data_key)
    assert made.store.read_bytes() == before and names(place_for(folder)) == there


def test_a_copy_opened_to_read_cannot_be_written(store: Store, folder: Path) -> None:
    connection = read_only(make_backup(store, folder, NOW).store, store.data_key)
    with pytest.raises(Exception, match="readonly"):
        connection.execute("DELETE FROM assessment")
    connection.close()


def test_two_backups_in_one_second_are_two(store: Store, folder: Path) -> None:
    made = [make_backup(store, folder, NOW) for _ in range(3)]
    assert len({each.store for each in made}) == 3 == len(backups_in(place_for(folder)))


def test_work_goes_on_between_beginning_and_finishing(store: Store, folder: Path) -> None:
    begun = begin_backup(store, folder, NOW)
    before = store.dossiers()
    store.add(begin(method()))
    made = begun.finish()
    assert dossiers_in(made.store, store.data_key) == before and len(store.dossiers()) == len(before) + 1


def test_a_removed_dossier_is_not_counted(store: Store, folder: Path) -> None:
    store.erase(store.list_rows()[0].id, "asked")
    assert dossiers_in(make_backup(store, folder, NOW).store, store.data_key) == []


def test_a_time_is_shown_on_the_clock_of_this_computer() -> None:
    here = NOW.astimezone()
    assert local_time(NOW) == f"21-11-2026 om {here.hour}.05 uur" or here.day != 21


# --- Never a good one for a bad one ---------------------------------------------------


def test_a_copy_that_is_not_whole_takes_no_name(store: Store, folder: Path) -> None:
    begun = begin_backup(store, folder, NOW)
    spoil(begun.copy.path)
    with pytest.raises(BackupFailed, match="beschadigd"):
        begun.finish()
    assert backups_in(place_for(folder)) == [] and not begun.copy.path.exists()


def test_a_copy_with_fewer_rows_takes_no_name(store: Store, folder: Path) -> None:
    begun = begin_backup(store, folder, NOW)
    more = begun.copy.counts | {"assessment": 2}
    with pytest.raises(StoreDamaged):
        UncheckedCopy(begun.copy.path, more, store.data_key).keep_as(folder / "kopie.kluis")
    assert not (folder / "kopie.kluis").exists() and not begun.copy.path.exists()


def test_older_ones_go_only_after_a_good_one_came(store: Store, folder: Path) -> None:
    """Two of one old day: the second is too many from the moment that a new one is there."""
    for hours in (1, 2):
        make_backup(store, folder, NOW - timedelta(days=30, hours=-hours))
    old = names(place_for(folder))
    begun = begin_backup(store, folder, NOW)
    spoil(begun.copy.path)
    with pytest.raises(BackupFailed):
        begun.finish()
    assert names(place_for(folder)) == old and len(old) == 4
    make_backup(store, folder, NOW)
    assert [each.made_at for each in backups_in(place_for(folder))] == [NOW, NOW - timedelta(days=30, hours=-2)]


def test_backups_of_another_store_are_left_alone(store: Store, folder: Path) -> None:
    make_backup(store, folder, NOW - timedelta(days=30, hours=-1))
    make_backup(store, folder, NOW - timedelta(days=30, hours=-2))
    put_other_keys(folder)
    make_backup(store, folder, NOW)
    assert len(backups_in(place_for(folder))) == 3


def test_a_clock_set_back_removes_no_backup(store: Store, folder: Path) -> None:
    for hours in range(3):
        make_backup(store, folder, NOW + timedelta(days=300, hours=hours))
    make_backup(store, folder, NOW)
    assert len(backups_in(place_for(folder))) == 4


# --- What can go wrong ----------------------------------------------------------------


def works_on(store: Store) -> None:
    count = len(store.list_rows())
    store.add(begin(method()))
    store.examine()
    assert len(store.list_rows()) == count + 1


FULL_DISK = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from backup_folders import open_folder
from app.backups import BackupFailed, make_backup
folder = Path(sys.argv[1])
with open_folder(folder) as store:
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))
    try:
        make_backup(store, folder, datetime(2026, 11, 21, tzinfo=UTC))
    except BackupFailed as problem:
        print(problem)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    store.examine()
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no limit on the size of files")
def test_on_a_disk_that_stops_writing_no_half_file_stays_and_the_store_is_whole(store: Store, folder: Path) -> None:
    good = make_backup(store, folder, NOW - timedelta(hours=1))
    store.close()
    command = [sys.executable, "-c", FULL_DISK, str(folder), str(Path(__file__).parent)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8")
    assert "Er is geen reservekopie gemaakt" in done.stdout and "gewoon opgeslagen" in done.stdout
    assert names(place_for(folder)) == {good.store.name, good.keys.name}


def test_a_copy_that_was_cut_short_takes_no_name(store: Store, folder: Path) -> None:
    good = make_backup(store, folder, NOW - timedelta(hours=1))
    begun = begin_backup(store, folder, NOW)
    begun.copy.path.write_bytes(begun.copy.path.read_bytes()[:50_000])
    with pytest.raises(BackupFailed):
        begun.finish()
    assert names(place_for(folder)) == {good.store.name, good.keys.name}
    works_on(store)


def test_where_the_place_is_no_folder_it_says_so(store: Store, folder: Path) -> None:
    place_for(folder).write_text("x", "ascii")
    with pytest.raises(BackupFailed, match="kan niet worden geschreven"):
        make_backup(store, folder, NOW)
    works_on(store)


def test_without_a_key_file_no_backup_is_made(store: Store, folder: Path) -> None:
    """Nobody could open it."""
    header_path(folder).unlink()
    with pytest.raises(BackupFailed, match=r"sleutelbestand .* ontbreekt"):
        make_backup(store, folder, NOW)
    assert names(place_for(folder)) == set()
    works_on(store)


def test_with_a_damaged_key_file_the_one_before_travels_along(store: Store, folder: Path) -> None:
    """That is the one that opens the store then."""
    good = header_path(folder).read_bytes()
    header_path(folder).with_name("kindvoorop.sleutel.vorige").write_bytes(good)
    header_path(folder).write_bytes(good[:40])
    assert make_backup(store, folder, NOW).keys.read_bytes() == good


def test_what_a_broken_off_backup_left_is_gone_the_next_time(store: Store, folder: Path) -> None:
    begin_backup(store, folder, NOW)
    (place_for(folder) / "van mij.deel").write_text("x", "ascii")
    made = make_backup(store, folder, NOW)
    assert names(place_for(folder)) == {made.store.name, made.keys.name, "van mij.deel"}


def test_a_store_without_its_key_file_is_no_backup(store: Store, folder: Path) -> None:
    make_backup(store, folder, NOW).keys.unlink()
    assert backups_in(place_for(folder)) == []


def test_a_copy_of_a_damaged_store_is_not_made(store: Store, folder: Path) -> None:
    good = make_backup(store, folder, NOW - timedelta(hours=1))
    root = outside_transaction(store._engine, "SELECT rootpage FROM sqlite_master WHERE name = 'hearing'")[0][0]
    store.close()
    data = bytearray((folder / STORE_FILE).read_bytes())
    data[(root - 1) * 4096 + 1000] ^= 1
    (folder / STORE_FILE).write_bytes(data)
    with open_folder(folder) as damaged, pytest.raises(BackupFailed, match="beschadigd"):
        make_backup(damaged, folder, NOW)
    assert names(place_for(folder)) == {good.store.name, good.keys.name}


# --- The second place -----------------------------------------------------------------


@pytest.fixture
def stick(tmp_path: Path, folder: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    choose_place(folder, made)
    return made


def test_a_backup_goes_to_the_second_place_too(store: Store, folder: Path, stick: Path) -> None:
    made = make_backup(store, folder, NOW)
    place = copy_to_second_place(made, folder)
    assert place is not None and place.parent == stick
    assert {each.name: each.read_bytes() for each in place.iterdir()} == {
        each.name: each.read_bytes() for each in (made.store, made.keys)
    }
    assert all_backups(folder) == [made]


def test_what_is_only_in_the_second_place_is_in_the_list(store: Store, folder: Path, stick: Path) -> None:
    place = copy_to_second_place(make_backup(store, folder, NOW), folder)
    shutil.rmtree(place_for(folder))
    assert [each.store.parent for each in all_backups(folder)] == [place]
    header_path(folder).unlink()
    assert [each.store.parent for each in all_backups(folder)] == [place]


def test_two_stores_in_one_second_place_leave_each_other_alone(store: Store, folder: Path, stick: Path) -> None:
    copy_to_second_place(make_backup(store, folder, NOW - timedelta(days=30, hours=-1)), folder)
    put_other_keys(folder)
    choose_place(folder, stick)
    assert all_backups(folder) == backups_in(place_for(folder))
    copy_to_second_place(make_backup(store, folder, NOW), folder)
    assert sorted(len(backups_in(each)) for each in stick.iterdir()) == [1, 1]


def test_a_stick_that_is_not_there_is_told_and_no_folder_is_made_for_it(
    store: Store, folder: Path, stick: Path
) -> None:
    made = make_backup(store, folder, NOW)
    away = stick.rename(stick.with_name("weg"))
    stick.mkdir()  # as an empty folder on which the stick would be mounted
    with pytest.raises(SecondCopyFailed, match="die is er nu niet"):
        copy_to_second_place(made, folder)
    assert list(stick.iterdir()) == []
    stick.rmdir()
    away.rename(stick)
    assert copy_to_second_place(made, folder) is not None


def test_the_second_place_is_thinned_too(store: Store, folder: Path, stick: Path) -> None:
    for hours in (1, 2):
        copy_to_second_place(make_backup(store, folder, NOW - timedelta(days=30, hours=-hours)), folder)
    place = copy_to_second_place(make_backup(store, folder, NOW), folder)
    assert place is not None and len(backups_in(place)) == 2


def test_a_second_place_beside_the_store_is_refused(folder: Path) -> None:
    with pytest.raises(PlaceRefused, match="bij de kluis zelf"):
        choose_place(folder, place_for(folder))
    assert read_settings(folder) == BackupSettings()


def test_a_second_place_where_nothing_can_be_written_is_refused(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(PlaceRefused, match="bestaat niet"):
        choose_place(folder, tmp_path / "weg")
    assert read_settings(folder) == BackupSettings()


def test_a_place_that_was_forgotten_is_not_written_any_more(store: Store, folder: Path, stick: Path) -> None:
    forget_place(folder)
    assert copy_to_second_place(make_backup(store, folder, NOW), folder) is None


def test_what_is_kept_about_backups_comes_back_and_a_broken_file_is_no_obstacle(folder: Path) -> None:
    write_settings(folder, BackupSettings("/media/stick", "De schijf is vol."))
    assert read_settings(folder) == BackupSettings("/media/stick", "De schijf is vol.")
    write_settings(folder, BackupSettings("/media/stick", left=("a.kluis", "b.kluis")))
    assert read_settings(folder).left == ("a.kluis", "b.kluis")
    (folder / SETTINGS_FILE).write_bytes(b'{"second_place": "x", "problem": ""}')
    assert read_settings(folder) == BackupSettings("x"), "as it was written before"
    for broken in (b"", b"[]", b"{", b"\xff", b'{"second_place": 3}'):
        (folder / SETTINGS_FILE).write_bytes(broken)
        assert read_settings(folder).problem == ""


def test_a_copy_that_reads_back_differently_takes_no_name(
    store: Store, folder: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_backup(store, folder, NOW)
    monkeypatch.setattr("app.second_place.checksum", lambda _path: "iets anders")
    with pytest.raises(SecondCopyFailed, match="geeft iets anders terug"):
        copy_to_second_place(made, folder)
    assert all(names(each) == set() for each in stick.iterdir())
