"""Making a backup and putting one back from the command line."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import commands
import pytest
from commands import J3

from app.backups import backups_in, place_for
from app.halt import Exit
from app.put_in_place import NOTE, ready
from app.second_place import choose_place
from models.store import STORE_FILE

kv, folder = commands.kv, commands.folder


@pytest.fixture
def made(kv: Any, folder: Path) -> Path:
    """A backup of an empty store; since then a case was read in."""
    assert kv("backup", "--data", folder).code == Exit.DONE
    kv("import", J3, "--data", folder)
    return backups_in(place_for(folder))[0].store


def test_a_backup_is_made_and_its_place_is_told(kv: Any, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    choose_place(folder, tmp_path / "stick")
    said = kv("backup", "--data", folder)
    assert said.code == Exit.DONE and f"Gemaakt: {place_for(folder)}" in said.out
    assert f"Ook in: {tmp_path / 'stick'}" in said.out


def test_a_backup_that_cannot_be_made_has_its_own_exit_code(kv: Any, folder: Path) -> None:
    place_for(folder).write_text("x", "ascii")
    said = kv("backup", "--data", folder)
    assert said.code == Exit.NOT_WRITTEN and "Er is geen reservekopie gemaakt" in said.err


def test_a_stick_that_is_gone_is_told_after_the_backup_was_made(kv: Any, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    choose_place(folder, tmp_path / "stick")
    shutil.rmtree(tmp_path / "stick")
    said = kv("backup", "--data", folder)
    assert said.code == Exit.NOT_WRITTEN and "Gemaakt:" in said.out and "niet op de tweede plaats" in said.err


def test_without_a_yes_it_tells_what_would_change_and_changes_nothing(kv: Any, folder: Path, made: Path) -> None:
    said = kv("restore", "--from", made, "--data", folder)
    assert said.code == Exit.DONE and "Deze dossiers verdwijnen:" in said.out and "Er is niets teruggezet" in said.out
    assert len(kv("list", "--data", folder).out.strip().splitlines()) == 2
    assert not ready(folder / STORE_FILE).exists()


def test_with_a_yes_it_is_put_back(kv: Any, folder: Path, made: Path) -> None:
    said = kv("restore", "--from", made, "--yes", "--data", folder)
    assert said.code == Exit.DONE and "is teruggezet" in said.out and "eerst een reservekopie gemaakt" in said.out
    assert "J3" not in kv("list", "--data", folder).out and len(backups_in(place_for(folder))) == 2


def test_it_is_put_back_where_no_store_is(kv: Any, folder: Path, made: Path, tmp_path: Path) -> None:
    said = kv("restore", "--from", made, "--yes", "--data", tmp_path / "nieuw")
    assert said.code == Exit.DONE and "Er staat nu geen kluis op deze plaats." in said.out
    assert kv("list", "--data", tmp_path / "nieuw").code == Exit.DONE


def test_it_is_put_back_over_a_damaged_store(kv: Any, folder: Path, made: Path) -> None:
    (folder / STORE_FILE).write_bytes(b"stuk")
    said = kv("restore", "--from", made, "--yes", "--data", folder)
    assert said.code == Exit.DONE and "beschadigd" in said.out and "is bewaard in dezelfde map" in said.out
    assert kv("list", "--data", folder).code == Exit.DONE


@pytest.mark.parametrize(("chosen", "words"), [("weg.kluis", "bestaat niet"), (J3, "geen sleutelbestand")])
def test_what_is_no_backup_is_told(kv: Any, folder: Path, chosen: str | Path, words: str) -> None:
    said = kv("restore", "--from", chosen, "--yes", "--data", folder)
    assert said.code == Exit.STORE and words in said.err and said.out == ""


def test_a_wrong_passphrase_puts_nothing_back(
    kv: Any, folder: Path, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KINDVOOROP_PASSPHRASE", "een andere wachtzin")
    said = kv("restore", "--from", made, "--yes", "--data", folder)
    assert said.code == Exit.STORE and "past niet" in said.err


def test_a_command_finishes_what_was_broken_off(kv: Any, folder: Path, made: Path) -> None:
    shutil.copy(made, ready(folder / STORE_FILE))
    (folder / NOTE).write_bytes(b"")
    assert "J3" not in kv("list", "--data", folder).out and not (folder / NOTE).exists()


def test_after_a_store_was_not_closed_damage_is_told(kv: Any, folder: Path) -> None:
    kv("import", J3, "--data", folder)
    data = bytearray((folder / STORE_FILE).read_bytes())
    data[-2000] ^= 1
    (folder / STORE_FILE).write_bytes(data)
    assert "beschadigd" not in kv("list", "--data", folder).err
    (folder / f"{STORE_FILE}-wal").write_bytes(b"")
    said = kv("list", "--data", folder)
    assert said.code == Exit.DONE and "beschadigd" in said.err and said.out
