"""What was erased also leaves the backups, and does not come back with one that could not be reached."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from backup_folders import as_backup, filled_folder, open_folder, passphrase

from app.backups import make_backup
from app.changes import begin
from app.erased import clean_backups
from app.method import load_method
from app.restore import open_backup, prepare, put_back
from app.whole_store import faults_of
from models.assessment import Assessment
from models.backup import check_copy, dossier_ids_in
from models.schema import SHIPPED, Migrations, copy_path
from models.store import STORE_FILE, Store

NOW = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return filled_folder(tmp_path / "gegevens")


def case(id: str) -> Assessment:
    assessment = begin(load_method())
    assessment.id, assessment.title = id, "Zomer"
    return assessment


def test_it_leaves_every_backup_and_the_rest_stays_whole(folder: Path) -> None:
    with open_folder(folder) as store:
        kept = store.list_rows()[0].id
        store.add(case("weg"))
        made = [make_backup(store, folder, NOW + timedelta(minutes=each)).store for each in range(2)]
        store.erase("weg", "asked")
        assert [dossier_ids_in(each, store.data_key) for each in made] == [{kept, "weg"}] * 2
        assert clean_backups(folder, store.data_key, store.erased_ids()) == []
        for each in made:
            check_copy(each, store.data_key)
            assert dossier_ids_in(each, store.data_key) == {kept}
        assert faults_of(store, folder) == [], "a backup that was cleaned still vouches for the trail"
    assert not [each for each in made[0].parent.iterdir() if each.suffix in (".deel", ".kluis-wal")]


def test_it_leaves_a_copy_of_an_older_schema(folder: Path) -> None:
    old = copy_path(folder / STORE_FILE, "0002")
    with open_folder(folder) as store:
        key = store.data_key
    Store._start(old, key, Migrations(SHIPPED.location, ("0001", "0002"))).close()
    from models.connection import keyed

    connection = keyed(old, key)
    names = [row[1] for row in connection.execute("PRAGMA table_info(assessment)")]
    given = dict.fromkeys(names, "") | {"id": "weg", "is_example": 0, "created_at": NOW.isoformat(" ")[:19]}
    given |= {"changed_at": given["created_at"]} | {
        each: None for each in names if each.endswith(("_on", "removed_at"))
    }
    marks = ", ".join("?" * len(names))
    connection.execute(f"INSERT INTO assessment VALUES ({marks})", [given[each] for each in names])
    connection.close()
    assert clean_backups(folder, key, {"weg"}) == []
    assert dossier_ids_in(old, key) == set()


def test_a_backup_that_was_out_of_reach_does_not_bring_it_back(folder: Path, tmp_path: Path) -> None:
    with open_folder(folder) as store:
        store.add(case("weg"))
        away = make_backup(store, folder, NOW)
        store.erase("weg", "asked")
    put_back(prepare(folder, away, open_backup(folder, away, passphrase())), NOW + timedelta(hours=1))
    with open_folder(folder) as store:
        assert not store.has("weg") and store.erased_ids() == {"weg"}
        assert faults_of(store, folder) == []
    assert as_backup(folder).store.exists()


def test_a_copy_that_cannot_be_written_is_named_and_stays_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_folder(folder) as store:
        store.add(case("weg"))
        made = make_backup(store, folder, NOW).store
        store.erase("weg", "asked")
        before = made.read_bytes()

        def refuse(*_: object) -> None:
            raise OSError("de schijf is vol")

        monkeypatch.setattr("models.rewriting.os.replace", refuse)
        assert clean_backups(folder, store.data_key, {"weg"}) == [made]
    assert made.read_bytes() == before
