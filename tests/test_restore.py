"""Putting a backup back: what would change is told, nothing is lost, and after any kill there is one whole store."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from backup_folders import as_backup, data_key, filled_folder, names, open_folder, passphrase, spoil
from commands import LOW
from shipped import method

from app.access import change_passphrase
from app.backups import Backup, backups_in, make_backup, place_for
from app.changes import begin
from app.key_errors import HeaderMissing, KeysError
from app.key_file import previous_path, read_key_file
from app.keys import Unlocked, header_path
from app.left_open import is_whole, was_left_open
from app.put_in_place import NOTE, finish_interrupted, ready
from app.restore import Prepared, RestoreFailed, chosen_backup, open_backup, prepare, put_back, what_changes
from app.restore_preview import preview
from models.backup import DossierState, check_copy
from models.connection import outside_transaction
from models.last_place import LAST_PLACE_FILE
from models.store import STORE_FILE, Store

NOW = datetime(2026, 11, 21, 14, 5, 9, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store with a backup of one dossier; since then a second one was begun."""
    made = filled_folder(tmp_path / "gegevens")
    with open_folder(made) as store:
        make_backup(store, made, NOW - timedelta(days=1))
        store.add(begin(method()))
    return made


def backup_of(folder: Path) -> Backup:
    return backups_in(place_for(folder))[-1]


def prepared(folder: Path) -> Prepared:
    return prepare(folder, backup_of(folder), Unlocked(data_key(folder)))


def titles(folder: Path, number: int = 0) -> list[str]:
    with open_folder(folder, number) as store:
        store.examine()
        return [each.title for each in store.list_rows()]


def files(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}


# --- What would change ----------------------------------------------------------------


def state(id: str, minutes: int = 0, title: str = "Noor", versions: int = 0) -> DossierState:
    return DossierState(id, title, NOW + timedelta(minutes=minutes), versions)


def test_a_preview_tells_what_comes_back_disappears_and_changes() -> None:
    present = [state("a", title="blijft"), state("b", 5, "verder"), state("c", title="nieuw")]
    then = [state("a", title="blijft"), state("b", 0, "verder"), state("d", title="weg")]
    told = "\n".join(preview(present, then).lines())
    assert "komen terug:\n  «weg»" in told and "verdwijnen:\n  «nieuw»" in told
    assert "andere stand:\n  «verder»: van" in told and "terug naar" in told
    assert "1 dossier blijft zoals het is." in told and "blijft»" not in told


def test_a_preview_tells_versions_names_and_a_later_state() -> None:
    told = preview([state("a", 0, "", 2)], [state("a", 5, "Noor", 1)]).changes[0]
    assert told.startswith("een dossier zonder naam: van") and "uur naar" in told
    assert "de naam wordt dan «Noor»" in told and "van 2 vastgestelde versies naar 1 vastgestelde versie" in told


def test_a_version_that_would_go_is_a_change_although_the_time_is_the_same() -> None:
    assert not preview([state("a", versions=1)], [state("a")]).is_empty


def test_where_nothing_changes_it_says_so() -> None:
    same = preview([state("a")], [state("a")])
    assert same.is_empty and same.lines() == [
        "Er verandert niets: de dossiers in deze reservekopie zijn gelijk aan die in de kluis."
    ]
    assert preview([], []).is_empty


def test_the_preview_of_a_real_backup(folder: Path) -> None:
    ready_to_go = prepared(folder)
    with open_folder(folder) as store:
        while_open = what_changes(ready_to_go, store)
    assert while_open == what_changes(ready_to_go) and len(ready_to_go.dossiers()) == 1
    assert while_open[0] == "Deze dossiers verdwijnen:" and while_open[1].startswith("  een dossier zonder naam: ")
    assert while_open[2:] == ["1 dossier blijft zoals het is."]


def test_a_preview_changes_nothing(folder: Path) -> None:
    before = files(folder)
    with open_folder(folder) as store:
        what_changes(prepare(folder, backup_of(folder), Unlocked(store.data_key)), store)
    finish_interrupted(folder)
    assert files(folder) == before


def test_a_preview_over_what_does_not_open_tells_what_becomes_of_it(folder: Path, tmp_path: Path) -> None:
    other = filled_folder(tmp_path / "ander", number=1)
    told = what_changes(prepare(folder, as_backup(other), Unlocked(data_key(other, 1))))
    assert "blijft bewaard onder een andere naam" in told[0] and told[1] == "In deze reservekopie staat 1 dossier."
    spoil(folder / STORE_FILE, 0.0001)
    assert "beschadigd" in what_changes(prepared(folder))[0]
    (folder / STORE_FILE).unlink()
    assert "Er staat nu geen kluis" in what_changes(prepared(folder))[0]


# --- Putting it back ------------------------------------------------------------------


def test_the_store_is_as_it_was_in_the_backup(folder: Path) -> None:
    done = put_back(prepared(folder), NOW)
    assert titles(folder) == ["Dossier 0"]
    assert names(folder) == {STORE_FILE, LAST_PLACE_FILE, header_path(folder).name, "reservekopie"}
    assert "is teruggezet" in done.told() and not done.needs_old_passphrase and not done.set_aside


def test_what_was_there_is_first_made_a_backup_of(folder: Path) -> None:
    there = titles(folder)
    done = put_back(prepared(folder), NOW)
    assert done.made_before is not None and done.made_before.made_at == NOW
    put_back(prepare(folder, done.made_before, Unlocked(data_key(folder))), NOW + timedelta(minutes=1))
    assert titles(folder) == there and len(there) == 2


def test_the_passphrase_of_now_stays_when_the_key_is_the_same(folder: Path) -> None:
    """Otherwise somebody whose access was taken away could come in again with an old backup."""
    backup = backup_of(folder)
    who = open_backup(folder, backup, passphrase())
    change_passphrase(header_path(folder), who.data_key, who.slot_id, "een heel andere wachtzin", LOW)
    slots = read_key_file(header_path(folder))["slots"]
    put_back(prepare(folder, backup, who), NOW)
    assert read_key_file(header_path(folder))["slots"] == slots


def test_the_passphrase_of_then_does_not_open_a_backup_of_the_same_key(folder: Path) -> None:
    """Access may have been taken away since; the present key file decides."""
    backup = backup_of(folder)
    who = open_backup(folder, backup, passphrase())
    change_passphrase(header_path(folder), who.data_key, who.slot_id, "een heel andere wachtzin", LOW)
    with pytest.raises(KeysError):
        open_backup(folder, backup, passphrase())
    put_back(prepare(folder, backup, open_backup(folder, backup, "een heel andere wachtzin")), NOW)
    header_path(folder).unlink()
    assert open_backup(folder, backup, passphrase())


def test_a_backup_of_another_store_brings_its_key_file(folder: Path, tmp_path: Path) -> None:
    other = filled_folder(tmp_path / "ander", number=1)
    before = files(folder)
    done = put_back(prepare(folder, as_backup(other), Unlocked(data_key(other, 1))), NOW)
    assert titles(folder, 1) == ["Dossier 1"]
    assert done.needs_old_passphrase and "wachtzin die gold toen" in done.told()
    assert {each.name: each.read_bytes() for each in done.set_aside} == {
        f"kindvoorop-oud-2026-11-21T14-05-09Z.{each}": before[f"kindvoorop.{each}"] for each in ("kluis", "sleutel")
    }
    with pytest.raises(KeysError):
        data_key(folder, 0)


@pytest.mark.parametrize("missing", [(STORE_FILE,), ("kindvoorop.sleutel",), (STORE_FILE, "kindvoorop.sleutel")])
def test_it_works_when_the_store_or_its_key_file_is_gone(folder: Path, missing: tuple[str, ...]) -> None:
    for each in missing:
        (folder / each).unlink()
    backup = backup_of(folder)
    put_back(prepare(folder, backup, open_backup(folder, backup, passphrase())), NOW)
    assert titles(folder) == ["Dossier 0"]


def test_it_works_in_a_folder_that_is_not_there(folder: Path, tmp_path: Path) -> None:
    backup, new = backup_of(folder), tmp_path / "nieuwe" / "laptop"
    done = put_back(prepare(new, backup, open_backup(new, backup, passphrase())), NOW)
    assert titles(new) == ["Dossier 0"] and done.made_before is None and not done.set_aside


def test_a_damaged_store_is_set_aside_with_its_log(folder: Path) -> None:
    spoil(folder / STORE_FILE, 0.0001)
    (folder / f"{STORE_FILE}-wal").write_bytes(b"een logboek")
    before = files(folder)
    done = put_back(prepared(folder), NOW)
    assert titles(folder) == ["Dossier 0"] and done.made_before is None
    kept = {each.name.replace("-oud-2026-11-21T14-05-09Z", ""): each.read_bytes() for each in done.set_aside}
    assert kept == {name: before[name] for name in (STORE_FILE, f"{STORE_FILE}-wal")}


def test_a_store_with_one_bad_page_is_set_aside(folder: Path) -> None:
    """It opens, but no whole backup can be made of it."""
    with open_folder(folder) as store:
        root = outside_transaction(store._engine, "SELECT rootpage FROM sqlite_master WHERE name = 'hearing'")[0][0]
    data = bytearray((folder / STORE_FILE).read_bytes())
    data[(root - 1) * 4096 + 1000] ^= 1
    (folder / STORE_FILE).write_bytes(data)
    done = put_back(prepared(folder), NOW)
    assert titles(folder) == ["Dossier 0"] and [each.read_bytes() for each in done.set_aside] == [bytes(data)]


def test_a_backup_made_by_hand_of_an_open_store_is_taken_with_its_log(folder: Path, tmp_path: Path) -> None:
    by_hand, new = tmp_path / "stick", tmp_path / "nieuw"
    with open_folder(folder) as store:
        store.add(begin(method()))
        shutil.copytree(folder, by_hand)
    assert (by_hand / f"{STORE_FILE}-wal").stat().st_size > 0
    before = files(by_hand)
    put_back(prepare(new, chosen_backup(by_hand / STORE_FILE), Unlocked(data_key(folder))), NOW)
    assert len(titles(new)) == 3 and files(by_hand) == before


# --- What is refused ------------------------------------------------------------------


def test_a_damaged_backup_changes_nothing(folder: Path) -> None:
    spoil(backup_of(folder).store)
    before = files(folder)
    with pytest.raises(RestoreFailed, match="beschadigd"):
        prepared(folder)
    assert files(folder) == before


def test_a_backup_under_another_key_changes_nothing(folder: Path) -> None:
    before = files(folder)
    with pytest.raises(RestoreFailed, match="ander sleutelbestand"):
        prepare(folder, backup_of(folder), Unlocked(bytes(32)))
    assert files(folder) == before


def test_a_store_that_is_open_elsewhere_is_not_replaced(folder: Path) -> None:
    ready_to_go = prepared(folder)
    with open_folder(folder) as store:
        with pytest.raises(RestoreFailed, match="al open in een ander venster"):
            put_back(ready_to_go, NOW)
        assert len(store.list_rows()) == 2
    assert len(titles(folder)) == 2 and not (folder / NOTE).exists()


def test_the_store_itself_is_no_backup(folder: Path) -> None:
    with open_folder(folder) as store:
        with pytest.raises(RestoreFailed, match="Dit is de kluis zelf"):
            prepare(folder, chosen_backup(folder / STORE_FILE), Unlocked(store.data_key))
        second = [sys.executable, "-c", "from backup_folders import *; import sys; open_folder(Path(sys.argv[1]))"]
        done = subprocess.run(
            [*second, str(folder)],
            cwd=Path(__file__).parent,
            capture_output=True,
            text=True,
            env=os.environ | {"PYTHONPATH": f"{Path(__file__).parent}:{Path(__file__).parents[1]}"},
        )
        assert "StoreInUse" in done.stderr


def test_a_chosen_file_without_a_key_file_is_refused(folder: Path) -> None:
    backup_of(folder).keys.unlink()
    kluis = next(place_for(folder).glob("*.kluis"))
    with pytest.raises(RestoreFailed, match="geen sleutelbestand"):
        chosen_backup(kluis)
    with pytest.raises(RestoreFailed, match="bestaat niet"):
        chosen_backup(folder / "weg.kluis")
    with pytest.raises(HeaderMissing):
        open_backup(folder / "ander", Backup(kluis, kluis.with_suffix(".sleutel"), NOW, 0), passphrase())


def test_a_backup_of_a_newer_version_is_refused(folder: Path, tmp_path: Path) -> None:
    other = filled_folder(tmp_path / "nieuwer")
    with open_folder(other) as store:
        outside_transaction(store._engine, "UPDATE alembic_version SET version_num = '9999'")
    before = files(folder)
    with pytest.raises(RestoreFailed, match="nieuwere versie"):
        prepare(folder, as_backup(other), Unlocked(data_key(other)))
    assert files(folder) == before


def test_what_stood_ready_and_was_taken_away_is_not_put_back(folder: Path) -> None:
    ready_to_go = prepared(folder)
    finish_interrupted(folder)  # as a second window does at its start
    with pytest.raises(RestoreFailed, match="Kies de reservekopie opnieuw"):
        put_back(ready_to_go, NOW)
    assert len(titles(folder)) == 2


# --- Killed at every step -------------------------------------------------------------


def killed_at_every_step(tmp_path: Path, folder: Path, copy: Path, number: int, steps: int) -> list[tuple[Path, int]]:
    cases = tmp_path / "gevallen"
    for step in range(1, steps + 1):
        case = cases / f"{step:03}"
        shutil.copytree(folder, case / "gegevens")
        shutil.copytree(copy, case / "kopie")
        (case / "stappen").write_text(str(step), "ascii")
    command = [sys.executable, str(Path(__file__).with_name("putting_back.py")), str(cases), str(number)]
    root = str(Path(__file__).parents[1])
    subprocess.run(command, check=True, env=os.environ | {"PYTHONPATH": root})
    ended = [each for each in sorted(cases.iterdir()) if (each / "einde").exists()]
    return [(each / "gegevens", int((each / "einde").read_text("ascii"))) for each in ended]


needs_kill = pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9")


@needs_kill
@pytest.mark.slow
def test_a_kill_at_any_step_leaves_the_old_store_or_the_new_one(tmp_path: Path, folder: Path) -> None:
    copy = filled_folder(tmp_path / "kopie")
    ends = killed_at_every_step(tmp_path, folder, copy, 0, 48)
    found = []
    for each, end in ends:
        without_finishing = len(titles(each))
        finish_interrupted(each)
        found.append((end, without_finishing, len(titles(each))))
    killed = [now for end, _, now in found if end]
    assert killed.count(2) >= 10 and killed.count(1) >= 2 and killed == sorted(killed, reverse=True)
    assert {before for _, before, _ in found} <= {1, 2} and found[-1] == (0, 1, 1)


@needs_kill
@pytest.mark.slow
def test_a_kill_at_any_step_loses_neither_a_damaged_store_nor_its_key(tmp_path: Path, folder: Path) -> None:
    """The key file changes too: after the kill there is the new store with the new key, or all is still as it was."""
    copy = filled_folder(tmp_path / "kopie", number=1)
    with open_folder(folder) as store:
        store.add(begin(method()))
        damaged = shutil.copytree(folder, tmp_path / "stuk")
    spoil(damaged / STORE_FILE, 0.00001)
    assert was_left_open(damaged)
    before = {
        name: data
        for name, data in files(damaged).items()
        if name.startswith("kindvoorop.") and name != LAST_PLACE_FILE
    }
    ends = []
    for each, end in killed_at_every_step(tmp_path, damaged, copy, 1, 60):
        finish_interrupted(each)
        now = files(each)
        aside = {name.replace("-oud-2026-11-21T00-00-00Z", ""): data for name, data in now.items() if "-oud-" in name}
        is_new = now["kindvoorop.sleutel"] != before["kindvoorop.sleutel"]
        if is_new:
            assert titles(each, 1) == ["Dossier 1"]
        # To open a damaged store may already play its log into it; from that moment on there is a copy of both.
        assert aside == before or (not is_new and all(now[name] == data for name, data in before.items()))
        ends.append((end, is_new))
    killed = [is_new for end, is_new in ends if end]
    assert killed.count(False) >= 10 and killed.count(True) >= 3 and killed == sorted(killed)
    assert ends[-1] == (0, True)


def test_a_start_finishes_what_was_broken_off_and_the_next_one_has_nothing_to_do(folder: Path) -> None:
    ready_to_go = prepared(folder)
    (folder / NOTE).write_bytes(b"")
    finish_interrupted(folder)
    assert titles(folder) == ["Dossier 0"] and not ready(folder / STORE_FILE).exists()
    after = files(folder)
    finish_interrupted(folder)
    assert files(folder) == after and ready_to_go.folder == folder


def test_an_old_log_is_not_played_into_the_new_store(folder: Path, tmp_path: Path) -> None:
    """SQLite would do so: the frames are of the same key and their checksums are right."""
    with open_folder(folder) as store:
        store.add(begin(method()))
        left = shutil.copytree(folder, tmp_path / "gestopt")
    assert was_left_open(left)
    prepare(left, backup_of(left), Unlocked(data_key(left)))
    (left / NOTE).write_bytes(b"")
    finish_interrupted(left)
    assert not was_left_open(left) and titles(left) == ["Dossier 0"]


def test_a_half_written_key_file_of_before_does_not_come_back(folder: Path, tmp_path: Path) -> None:
    other = filled_folder(tmp_path / "ander", number=1)
    previous_path(header_path(folder)).write_bytes(header_path(folder).read_bytes())
    header_path(folder).write_bytes(b"{")
    put_back(prepare(folder, as_backup(other), Unlocked(data_key(other, 1))), NOW)
    assert titles(folder, 1) == ["Dossier 1"] and not previous_path(header_path(folder)).exists()


# --- Left open ------------------------------------------------------------------------


def test_a_store_that_was_closed_was_not_left_open(folder: Path) -> None:
    assert not was_left_open(folder)
    with open_folder(folder):
        assert was_left_open(folder)
    assert not was_left_open(folder)


def test_a_store_whose_process_stopped_was_left_open_until_it_is_closed_again(folder: Path, tmp_path: Path) -> None:
    with open_folder(folder):
        left = shutil.copytree(folder, tmp_path / "gestopt")
    assert was_left_open(left)
    Store.open(left, data_key(left)).close()
    assert not was_left_open(left)


def test_a_store_that_was_left_open_is_read_through_and_found_whole_or_not(folder: Path) -> None:
    assert is_whole(folder, data_key(folder))
    with open_folder(folder) as store:
        root = outside_transaction(store._engine, "SELECT rootpage FROM sqlite_master WHERE name = 'own_words'")[0][0]
    data = bytearray((folder / STORE_FILE).read_bytes())
    data[(root - 1) * 4096 + 1000] ^= 1
    (folder / STORE_FILE).write_bytes(data)
    assert not is_whole(folder, data_key(folder)) and len(open_folder(folder).list_rows()) == 2


def test_the_copy_made_ready_is_checked_itself(folder: Path) -> None:
    ready_to_go = prepared(folder)
    check_copy(ready(folder / STORE_FILE), ready_to_go.data_key)
    assert backup_of(folder).store.read_bytes() == ready(folder / STORE_FILE).read_bytes()
