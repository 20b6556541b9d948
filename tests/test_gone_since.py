"""What was erased or withdrawn comes back with no backup that is put back, whatever goes wrong meanwhile."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from backups_with_words import NOW, WORDS, Case, as_before, case, folder, found, opened_store
from commands import PASSPHRASE
from shipped import method

from app.backups import Backup
from app.changes import begin
from app.erased import clean_backups
from app.key_errors import KeysError
from app.put_in_place import finish_interrupted, ready
from app.restore import RestoreFailed, open_backup, prepare, put_back, what_changes
from app.whole_store import faults_of
from models.gone import Gone, gone_in, remember
from models.store import STORE_FILE
from models.store_errors import StoreDamaged
from models.trail import GONE_BEFORE, OF_THE_STORE
from models.withdrawing import SAID
from models.withdrawing_again import NotWithdrawn
from models.withdrawn import Withdrawal

__all__ = ["case", "folder"]


class PowerCut(BaseException):
    """Not an Exception: nothing in the app catches it."""


def out_of_reach(case: Case, number: int, folder: Path) -> Backup:
    """This backup on a stick that is away, while the words are withdrawn and a dossier is erased."""
    folder.mkdir()
    old = case.backups[number]
    for each in (old.store, old.keys):
        each.rename(folder / each.name)
    return Backup(folder / old.store.name, folder / old.keys.name, old.made_at, old.size)


def put_back_now(case: Case, backup: Backup) -> str:
    case.store.close()
    prepared = prepare(case.folder, backup, open_backup(case.folder, backup, PASSPHRASE))
    return put_back(prepared, NOW + timedelta(hours=2)).told()


@pytest.fixture
def stick(case: Case, tmp_path: Path) -> Backup:
    """A backup with the words and with a second dossier; both went since, and the backups that were there are clean."""
    other = begin(method())
    other.id = "weg"
    case.store.add(other)
    case.quote.text = f"Zij zei: {WORDS}."
    case.back_up()
    case.quote.text = "Nog niets."
    away = out_of_reach(case, 5, tmp_path / "weg")
    case.withdraw()
    case.store.erase("weg", "asked")
    assert case.clean() == [] and WORDS in found(away.store, case.key)
    return away


def all_is_gone(case: Case) -> None:
    assert found(case.folder / STORE_FILE, case.key) == set()
    with opened_store(case.folder) as store:
        assert not store.has("weg") and store.erased_ids() == {"weg"}
        assert [each.name for each in store.withdrawals()] == [(case.made.id, case.talk.id, case.talk.withdrawn_at)]
        assert store.load(case.made.id).children[0].hearings[0].withdrawn_at == case.talk.withdrawn_at
        assert store.verify({}) == []


# --- Putting back ------------------------------------------------------------------------------------------------


def test_it_is_taken_out_and_told(case: Case, stick: Backup) -> None:
    told = put_back_now(case, stick)
    assert "is er weer uitgehaald" in told and "opnieuw weg" not in told
    all_is_gone(case)
    with opened_store(case.folder) as store:
        assert faults_of(store, case.folder) == []


def test_what_was_erased_is_not_announced_as_coming_back(case: Case, stick: Backup) -> None:
    case.store.close()
    prepared = prepare(case.folder, stick, open_backup(case.folder, stick, PASSPHRASE))
    assert len(prepared.dossiers()) == 2 and "komen terug" not in "\n".join(what_changes(prepared))
    with opened_store(case.folder) as store:
        assert "komen terug" not in "\n".join(what_changes(prepared, store))


def test_where_the_store_does_not_open_the_newest_backups_know_it(case: Case, stick: Backup) -> None:
    case.back_up()
    case.store.close()
    (case.folder / STORE_FILE).write_bytes(b"kapot" * 5000)
    told = put_back_now(case, stick)
    assert "is er weer uitgehaald" in told and "Haal het dan opnieuw weg" in told
    all_is_gone(case)


def test_what_lies_beside_the_chosen_backup_knows_it_on_a_new_computer(case: Case, stick: Backup) -> None:
    last = case.back_up()
    for each in (last.store, last.keys):
        shutil.copy(each, stick.store.parent / each.name)
    case.store.close()
    shutil.rmtree(case.folder)
    put_back_now(case, stick)
    all_is_gone(case)


def test_where_nobody_knows_it_that_is_told(case: Case, stick: Backup) -> None:
    case.store.close()
    shutil.rmtree(case.folder)
    told = put_back_now(case, stick)
    assert "Haal het dan opnieuw weg" in told and "is er weer uitgehaald" not in told
    assert WORDS in found(case.folder / STORE_FILE, case.key)


def test_a_key_file_that_refuses_brings_nothing_back(
    case: Case, stick: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise KeysError("de schijf is vol")

    monkeypatch.setattr("app.anchor.write_anchor", refuse)
    put_back_now(case, stick)
    all_is_gone(case)


def test_when_the_power_goes_as_soon_as_it_stands_there_nothing_came_back(
    case: Case, stick: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(*_: object) -> None:
        raise PowerCut

    monkeypatch.setattr("app.restore._note", cut)
    with pytest.raises(PowerCut):
        put_back_now(case, stick)
    finish_interrupted(case.folder)
    all_is_gone(case)


@pytest.mark.parametrize("moment", ["finish_interrupted", "fill_file"])
def test_when_the_power_goes_before_that_the_next_start_ends_it_well(
    case: Case, stick: Backup, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    def cut(*_: object) -> None:
        raise PowerCut

    monkeypatch.setattr(f"app.restore.{moment}", cut)
    with pytest.raises(PowerCut):
        put_back_now(case, stick)
    finish_interrupted(case.folder)
    all_is_gone(case)
    assert not list(case.folder.glob("*.klaar*"))


@pytest.mark.parametrize("problem", [OSError("de schijf is vol"), NotWithdrawn(Path("kopie"))])
def test_where_it_cannot_be_taken_out_nothing_is_put_back(
    case: Case, stick: Backup, monkeypatch: pytest.MonkeyPatch, problem: Exception
) -> None:
    def refuse(*_: object) -> None:
        raise problem

    monkeypatch.setattr("models.going_back.withdraw_in", refuse)
    with pytest.raises(RestoreFailed, match="Er is niets teruggezet"):
        put_back_now(case, stick)
    assert not ready(case.folder / STORE_FILE).exists()
    all_is_gone(case)


@pytest.mark.parametrize("revision", ["0002", "0003", "0004"])
def test_it_leaves_a_backup_of_an_older_schema_on_its_way_back(case: Case, stick: Backup, revision: str) -> None:
    as_before(stick.store, case.key, revision)
    put_back_now(case, stick)
    all_is_gone(case)


# --- What the store remembers ------------------------------------------------------------------------------------


def test_a_store_of_before_the_talk_remembers_that_its_words_were_withdrawn(case: Case, stick: Backup) -> None:
    put_back_now(case, case.backups[0])
    with opened_store(case.folder) as store:
        (one,) = store.withdrawals()
        assert one.name == (case.made.id, case.talk.id, case.talk.withdrawn_at)
        assert (one.what, one.who) == (SAID, "S. Bos")
        assert store.erased_ids() == {"weg"} and store.erased_at("weg") is not None and store.erased_at("x") is None
        assert faults_of(store, case.folder) == []
        for each in (stick.store, stick.keys):
            shutil.copy(each, case.backups[0].store.parent / each.name)
        there = case.backups[0].store.parent / stick.store.name
        assert clean_backups(case.folder, case.key, store.erased_ids(), store.withdrawals()) == []
    assert found(there, case.key) == set()
    assert gone_in(there, case.key).erased == {"weg"}


def test_it_is_remembered_through_a_second_backup_that_is_put_back(case: Case, stick: Backup) -> None:
    put_back_now(case, case.backups[0])
    put_back_now(case, case.backups[0])
    with opened_store(case.folder) as store:
        assert len(store.withdrawals()) == 1 and store.erased_ids() == {"weg"}
    put_back_now(case, stick)
    all_is_gone(case)


def test_what_a_store_remembers_and_holds_again_does_not_leave_its_backups(case: Case) -> None:
    one = Withdrawal(case.made.id, case.talk.id, SAID, {}, NOW, "S. Bos")
    other = replace(one, assessment_id="weg", hearing_id="gesprek")
    with case.store._saving() as connection:
        remember(connection, case.store._trail, Gone(frozenset({case.made.id, "weg"}), (one, other)))
        case.store._trail.add(connection, OF_THE_STORE, GONE_BEFORE, [{"hearing": "x"}, ["x"], {"erased": 5}])
    assert case.store.gone() == Gone(frozenset({"weg"})) and case.store.verify({}) == []
    with case.store._saving() as connection:
        elsewhere = replace(other, assessment_id="elders", left={("fact", "x"): frozenset("ab"), ("fact", "y"): None})
        remember(connection, case.store._trail, Gone(withdrawn=(elsewhere,)))
    assert case.store.gone() == Gone(frozenset({"weg"}), (elsewhere,))


def test_a_dossier_that_was_erased_is_known_as_that_alone(case: Case, stick: Backup) -> None:
    case.store.erase(case.made.id, "asked")
    gone = case.store.gone()
    assert gone == Gone(frozenset({"weg", case.made.id})) and not gone - gone and gone | Gone() == gone
    put_back_now(case, case.backups[0])
    with opened_store(case.folder) as store:
        assert store.gone() == gone


def test_a_copy_under_another_key_tells_nothing(case: Case) -> None:
    with pytest.raises(StoreDamaged):
        gone_in(case.copies[0], bytes(32))
    before = [each.read_bytes() for each in case.copies]
    assert not gone_in(case.copies[4], case.key) and [each.read_bytes() for each in case.copies] == before
