"""What a file from outside cannot do: claim a sign-off, remove a dossier, or stay out once it was removed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import commands
import pytest
from case_files import HEAD, read
from commands import PASSPHRASE
from shipped import method
from stores import new_store

from app import keys
from app.casefile import dump_case, read_case, read_frozen
from app.casefile_store import take_in
from app.changes import add_fact, begin
from app.halt import Exit
from models.store import Store
from models.store_errors import AlreadyThere

# Fixtures: one command line in this process, and a folder with an empty store.
kv, folder = commands.kv, commands.folder

CLAIM = {**HEAD, "id": "zaak", "title": "Ondertekend?", "status": "vastgesteld", "removed_at": "2025-11-10T09:30:00Z"}
"""A file that says of itself that it was signed, and removed."""


@pytest.fixture
def claim(tmp_path: Path) -> Path:
    file = tmp_path / "zaak.json"
    file.write_text(json.dumps(CLAIM), encoding="utf-8")
    return file


@pytest.mark.parametrize("status", [each for each in method().choices["status"] if each != "concept"])
def test_a_file_proves_no_sign_off(status: str) -> None:
    case = {**CLAIM, "status": status}
    assert read(case).status == "concept"
    assert read_case(json.dumps(case), method(), fresh_ids=False).status == "concept"
    assert read_frozen(json.dumps(case).encode(), method()).status == status


def test_a_file_removes_no_dossier() -> None:
    assert not read(CLAIM).removed


def test_what_is_exported_of_a_file_is_a_concept(kv: Any, claim: Path) -> None:
    out = claim.with_name("uit.json")
    assert kv("export", claim, "--out", out).code == 0
    case = json.loads(out.read_bytes())
    assert case["status"] == "concept" and "removed_at" not in case


def test_a_file_that_calls_itself_removed_comes_into_the_list(kv: Any, folder: Path, claim: Path) -> None:
    assert kv("import", claim, "--data", folder).code == 0
    (row,) = json.loads(kv("list", "--json", "--data", folder).out)
    assert (row["id"], row["status"]) == ("zaak", "concept")
    assert kv("check", "zaak", "--data", folder).code == Exit.BLOCKED


def remove(folder: Path, assessment_id: str) -> None:
    with Store.open(folder, keys.unlock(keys.header_path(folder), PASSPHRASE).data_key) as store:
        store.erase(assessment_id, "asked")


def test_a_dossier_that_was_removed_can_be_read_in_again(kv: Any, folder: Path, claim: Path) -> None:
    assert "nieuw id" not in kv("import", claim, "--data", folder).out
    remove(folder, "zaak")
    again = kv("import", claim, "--data", folder)
    assert again.code == 0 and "eerder verwijderd; daarom heeft het nu een nieuw id" in again.out
    (row,) = json.loads(kv("list", "--json", "--data", folder).out)
    assert row["id"] != "zaak" and row["title"] == "Ondertekend?" and f"dossier {row['id']}:" in again.out


def test_what_stands_in_the_list_is_not_read_in_twice(tmp_path: Path) -> None:
    with new_store(tmp_path) as store:
        assert take_in(read(CLAIM), store) is False
        with pytest.raises(AlreadyThere):
            take_in(read(CLAIM), store)
        store.erase("zaak", "asked")
        assert take_in(read(CLAIM), store) is True
        assert [each.id == "zaak" for each in store.list_rows()] == [False]


def test_a_character_that_cannot_be_kept_does_not_stand_in_the_way_of_the_own_file() -> None:
    assessment = begin(method())
    add_fact(assessment, "bed\x00den \ud83d").conclusion = "é\udfff"
    (fact,) = read_case(dump_case(assessment), method()).facts
    assert (fact.text, fact.conclusion) == ("bedden ", "é")
