"""What a child took back does not come back with a backup, and nothing that goes wrong harms a copy."""

from __future__ import annotations

import base64
import os
import pickle
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from backup_folders import spoil
from backups_with_words import Case, as_before, case, folder, found, links_in, opened_store
from cleaning_process import MOMENTS
from commands import PASSPHRASE
from sqlalchemy import Engine

from app.backups import Backup, make_backup
from app.erased import clean_backups, still_in
from app.restore import open_backup, prepare, put_back, what_changes
from app.whole_store import faults_of
from models.backup import check_copy
from models.base import now
from models.connection import outside_transaction
from models.store import STORE_FILE
from models.trail import WITHDRAWN
from models.withdrawing import SAID
from models.withdrawing_again import withdraw_from_copy
from models.writing import write

__all__ = ["case", "folder"]

# --- Putting back ----------------------------------------------------------------------------------------------------


def put_back_now(folder: Path, backup: Backup) -> list[str]:
    prepared = prepare(folder, backup, open_backup(folder, backup, PASSPHRASE))
    told = what_changes(prepared)
    put_back(prepared, datetime.now(UTC))
    return told


def test_a_backup_that_was_cleaned_is_put_back_without_a_fault_and_as_old_as_it_was(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.withdrawing.now", lambda: now() + timedelta(minutes=1))
    case.withdraw()
    case.clean()
    case.store.close()
    told = put_back_now(case.folder, case.backups[3])
    assert "terug naar" in "\n".join(told)
    with opened_store(case.folder) as store:
        back = store.load(case.made.id)
        assert (back.children[0].hearings[0].place, back.facts[0].text) == ("", "Op school: «[…]», zei zij.")
        assert faults_of(store, case.folder) == [] and len(store.withdrawals()) == 1
        back.facts[0].text = "Verder gegaan."
        store.save()
        make_backup(store, case.folder, datetime.now(UTC) + timedelta(minutes=1))
        assert faults_of(store, case.folder) == []
        gone = clean_backups(case.folder, store.data_key, store.erased_ids(), store.withdrawals())
        assert gone == [] and not found(case.folder / STORE_FILE, store.data_key)


@pytest.mark.parametrize("revision", ["", "0002", "0003"])
def test_a_backup_that_was_out_of_reach_does_not_bring_them_back(case: Case, tmp_path: Path, revision: str) -> None:
    key, away = case.key, case.backups[3]
    if revision:
        as_before(away.store, key, revision)
    for each in (away.store, away.keys):
        each.rename(tmp_path / each.name)
    away = Backup(tmp_path / away.store.name, tmp_path / away.keys.name, away.made_at, away.size)
    case.withdraw()
    assert case.clean() == []
    case.store.close()
    put_back_now(case.folder, away)
    with opened_store(case.folder) as store:
        talk = store.load(case.made.id).children[0].hearings[0]
        assert talk.withdrawn_at == case.talk.withdrawn_at and talk.own_words == [] and talk.summary == ""
        assert [(each.what, each.who) for each in store.withdrawals()] == [(SAID, "S. Bos")]
        assert faults_of(store, case.folder) == []
        assert clean_backups(case.folder, key, set(), store.withdrawals()) == []
    for copy in (case.folder / STORE_FILE, *case.folder.rglob("kindvoorop-*.kluis")):
        assert found(copy, key) == set(), copy


# --- What goes wrong -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["os.replace", "check_copy", "os.fsync"])
def test_a_copy_that_cannot_be_written_stays_as_it_was_and_is_tried_again(
    case: Case, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    case.withdraw()
    before = [each.read_bytes() for each in case.copies]

    def refuse(*_: object) -> None:
        raise OSError("de schijf is vol")

    monkeypatch.setattr(f"models.rewriting.{where}", refuse)
    assert sorted(case.clean()) == case.copies[1:]
    assert [each.read_bytes() for each in case.copies] == before
    monkeypatch.undo()
    assert not list(case.folder.rglob("*.deel*")) and case.clean() == []
    assert not any(found(each, case.key) for each in case.copies)


def test_something_odd_with_one_copy_does_not_keep_the_others_from_being_cleaned(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    case.withdraw()

    def odd(copy: Path, *more: Any) -> None:
        if copy == case.copies[3]:
            raise KeyError("own_words")
        withdraw_from_copy(copy, *more)

    monkeypatch.setattr("app.erased.withdraw_from_copy", odd)
    assert case.clean() == [case.copies[3]]
    assert [bool(found(each, case.key)) for each in case.copies] == [False, False, False, True, False]
    assert str(case.copies[3]) in still_in([case.copies[3]]) and still_in([]) == ""


def test_that_a_copy_was_replaced_reaches_the_disk_too(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    case.withdraw()
    steps, replace = list[str](), os.replace
    monkeypatch.setattr("models.rewriting.os.replace", lambda *both: (steps.append("replaced"), replace(*both)))
    monkeypatch.setattr("models.rewriting.flush", lambda folder: steps.append(folder.name))
    assert case.clean() == [] and steps == ["replaced", "reservekopie"] * 4

    def refuse(_folder: Path) -> None:
        raise OSError("not on this drive")

    monkeypatch.setattr("models.rewriting.flush", refuse)
    case.back_up()
    case.store.erase(case.made.id, "asked")
    assert case.clean() == []


def test_a_full_disk_in_the_middle_is_no_error_of_ours(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    case.withdraw()
    before = [each.read_bytes() for each in case.copies]

    def full(engine: Engine, _statement: str) -> None:
        outside_transaction(engine, "PRAGMA max_page_count = 1")
        outside_transaction(engine, "CREATE TABLE more AS SELECT randomblob(1000000)")

    monkeypatch.setattr("models.rewriting.outside_transaction", full)
    assert sorted(case.clean()) == case.copies[1:]
    assert [each.read_bytes() for each in case.copies] == before


def test_a_broken_copy_stays_as_it_is_and_the_others_lose_them(case: Case) -> None:
    case.withdraw()
    for place in (0.0, 0.3, 0.6, 0.9):
        spoil(case.copies[2], place)
    before = case.copies[2].read_bytes()
    case.clean()
    assert case.copies[2].read_bytes() == before
    assert not any(found(each, case.key) for each in (*case.copies[:2], *case.copies[3:]))


def test_a_copy_whose_trail_would_get_a_fault_is_not_replaced(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    case.withdraw()
    before = [each.read_bytes() for each in case.copies]
    monkeypatch.setattr("models.withdrawing_again.withdraw", lambda c, _t, _i, old, new, *_: write(c, old, new))
    assert sorted(case.clean()) == case.copies[1:]
    assert [each.read_bytes() for each in case.copies] == before


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9")
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_kill_leaves_each_copy_as_it_was_or_clean(case: Case, moment: str) -> None:
    case.withdraw()
    before = [each.read_bytes() for each in case.copies]
    said = base64.b64encode(pickle.dumps(case.store.withdrawals())).decode()
    process = Path(__file__).with_name("cleaning_process.py")
    killed = subprocess.run([sys.executable, str(process), str(case.folder), case.key.hex(), said, moment])
    assert killed.returncode == -signal.SIGKILL
    changed = [each for each, old in zip(case.copies, before, strict=True) if each.read_bytes() != old]
    assert len(changed) == (moment == "replaced") and not any(found(each, case.key) for each in changed)
    for each in case.copies:
        check_copy(each, case.key)
    assert case.clean() == [] and not any(found(each, case.key) for each in case.copies)
    assert [links_in(each, case.key, WITHDRAWN) for each in case.copies] == [0, 1, 1, 1, 1]
    assert not list(case.folder.rglob("*.deel*"))
