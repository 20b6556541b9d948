"""The file of the store: nobody else reads it, and what is wrong with it is said in words that help."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from filled import filled
from shipped import method
from stores import KEY

from app import places
from app.changes import add_child, add_option, begin
from app.keys import header_path
from models.assessment import Assessment
from models.connection import outside_transaction
from models.last_place import LAST_PLACE_FILE
from models.store import STORE_FILE, Store
from models.store_errors import (
    StoreDamaged,
    StoreExists,
    StoreInUse,
    StoreMissing,
    StoreNotWritable,
)


def case() -> Assessment:
    assessment = begin(method())
    add_child(assessment, first_name="Lena")
    add_option(assessment, title="Huis in Oostveen")
    return assessment


# --- Nobody else ----------------------------------------------------------------------


def test_nothing_typed_is_readable_in_any_file(store: Store, tmp_path: Path) -> None:
    words = "Lena durft niet naar huis"
    assessment = filled(method(), text=words)
    store.add(assessment)
    assessment.children[0].first_name = words
    store.save()
    files = list(tmp_path.iterdir())
    assert {each.name for each in files} == {STORE_FILE, f"{STORE_FILE}-wal", LAST_PLACE_FILE}
    for each in files:
        data = each.read_bytes()
        assert b"Lena" not in data and b"durft" not in data and b"SQLite format" not in data
    assert sum(each.stat().st_size for each in files) > 300_000


def test_a_deleted_row_does_not_stay_in_the_log(store: Store, tmp_path: Path) -> None:
    assessment = filled(method())
    store.add(assessment)
    log = tmp_path / f"{STORE_FILE}-wal"
    assert log.stat().st_size > 0
    assessment.children[0].hearings.clear()
    store.save()
    assert log.stat().st_size == 0


def test_only_its_owner_may_read_the_file(store: Store, tmp_path: Path) -> None:
    store.add(case())
    if os.name != "nt":
        assert {each.stat().st_mode & 0o777 for each in tmp_path.iterdir()} == {0o600}


def test_the_settings_that_make_a_save_safe_are_in_force(store: Store) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "temp_store": 2,
        "recursive_triggers": 1,
        "locking_mode": "exclusive",
        "busy_timeout": 2000,
    }
    found = {name: outside_transaction(store._engine, f"PRAGMA {name}")[0][0] for name in wanted}
    assert found == wanted


def test_the_names_of_the_files_agree() -> None:
    folder = Path("map")
    assert folder / places.STORE_FILE == folder / STORE_FILE == header_path(folder).with_suffix(".kluis")


def test_a_new_store_is_made_with_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "nog niet" / "daar"
    with Store.create(folder, KEY) as store:
        store.add(case())
        assert len(store.list_rows()) == 1
    if os.name != "nt":
        assert folder.stat().st_mode & 0o777 == 0o700
        assert (folder / STORE_FILE).stat().st_mode & 0o777 == 0o600


def test_a_closed_store_stays_closed(store: Store, tmp_path: Path) -> None:
    store.add(case())
    store.close()
    store.close()
    with pytest.raises(RuntimeError, match="closed"):
        store.list_rows()
    assert {each.name for each in tmp_path.iterdir()} == {STORE_FILE, LAST_PLACE_FILE}


# --- What can be wrong with it --------------------------------------------------------


def test_without_a_store_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing, match=r"kindvoorop\.kluis ontbreekt"):
        Store.open(tmp_path, KEY)
    assert list(tmp_path.iterdir()) == []


def test_a_store_is_never_made_over_another(store: Store, tmp_path: Path) -> None:
    store.add(case())
    with pytest.raises(StoreExists, match="staat al een kluis"):
        Store.create(tmp_path, KEY)
    assert len(store.list_rows()) == 1


def test_a_store_whose_making_was_broken_off_is_finished(tmp_path: Path) -> None:
    (tmp_path / STORE_FILE).write_bytes(b"")
    with Store.open(tmp_path, KEY) as store:
        assert store.list_rows() == []


def test_another_key_does_not_open_it(store: Store, tmp_path: Path) -> None:
    store.close()
    before = (tmp_path / STORE_FILE).read_bytes()
    with pytest.raises(StoreDamaged, match="ander sleutelbestand"):
        Store.open(tmp_path, bytes(32))
    assert (tmp_path / STORE_FILE).read_bytes() == before


@pytest.mark.parametrize("content", [b"SQLite format 3\x00" + bytes(4096), b"geen kluis", os.urandom(9000)])
def test_another_file_is_not_a_store(tmp_path: Path, content: bytes) -> None:
    (tmp_path / STORE_FILE).write_bytes(content)
    with pytest.raises(StoreDamaged):
        Store.open(tmp_path, KEY)
    assert (tmp_path / STORE_FILE).read_bytes() == content


@pytest.mark.parametrize("place", [0.0, 0.3, 0.7, 1.0])
def test_one_flipped_bit_is_found(store: Store, tmp_path: Path, capfd, place: float) -> None:  # type: ignore[no-untyped-def]
    store.add(filled(method()))
    store.examine()
    store.close()
    path = tmp_path / STORE_FILE
    data = bytearray(path.read_bytes())
    data[int((len(data) // 4096 - 1) * place) * 4096 + 1000] ^= 1
    path.write_bytes(data)
    with pytest.raises(StoreDamaged, match="reservekopie"), Store.open(tmp_path, KEY) as again:
        again.examine()
    assert capfd.readouterr() == ("", "")


def test_reading_a_damaged_page_says_what_to_do(store: Store, tmp_path: Path) -> None:
    assessment = filled(method())
    store.add(assessment)
    root = "SELECT rootpage FROM sqlite_master WHERE name = 'hearing'"
    page = outside_transaction(store._engine, root)[0][0]
    store.close()
    path = tmp_path / STORE_FILE
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 + 1000] ^= 1
    path.write_bytes(data)
    with Store.open(tmp_path, KEY) as again, pytest.raises(StoreDamaged):
        again.load(assessment.id)


def test_where_nothing_may_be_made_it_says_so(tmp_path: Path) -> None:
    file = tmp_path / "geen map"
    file.write_text("x", encoding="ascii")
    with pytest.raises(StoreNotWritable, match="kan niet worden geschreven"):
        Store.create(file, KEY)


SECOND = """
import sys
from pathlib import Path
from models.store import Store
from models.store_errors import StoreInUse
try:
    Store.open(Path(sys.argv[1]), bytes(range(32)))
except StoreInUse as problem:
    print(problem)
"""


def test_a_second_process_is_kept_out(store: Store, tmp_path: Path) -> None:
    command = [sys.executable, "-c", SECOND, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    assert "al open in een ander venster" in done.stdout
    store.add(case())
    assert len(store.list_rows()) == 1


def test_a_second_window_of_the_same_process_is_kept_out(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreInUse):
        Store.open(tmp_path, KEY)


def test_a_store_of_this_version_opens_without_alembic(store: Store, tmp_path: Path) -> None:
    store.close()
    code = (
        "import sys; from pathlib import Path; from models.store import Store\n"
        f"Store.open(Path({str(tmp_path)!r}), bytes(range(32))).close()\n"
        "print([name for name in ('alembic', 'jsonschema', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
