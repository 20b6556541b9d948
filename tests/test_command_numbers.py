"""`cijfers` on the command line: shown first, then written and noted, and nothing where there is too little."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import commands
import pytest
from commands import PASSPHRASE
from shipped import method

from app.changes import add_child, begin
from app.halt import Exit
from app.keys import header_path, unlock
from models.store import Store

kv, folder = commands.kv, commands.folder
YEARS = ("--van", 2025, "--tot", 2025)


def opened(folder: Path) -> Store:
    return Store.open(folder, unlock(header_path(folder), PASSPHRASE).data_key)


@pytest.fixture
def six(folder: Path) -> Path:
    """Six signed decisions of 2025 with two children each."""
    with opened(folder) as store:
        for _ in range(6):
            file = begin(method())
            file.title, file.decision_type, file.status = "Zomer bij oma", "BT-04", "vastgesteld"
            file.decision.outcome, file.decision.decided_on = "weigeren", date(2025, 4, 9)
            for name in ("Zuzanna", "Kacper"):
                add_child(file, birth_date=date(2016, 2, 3)).first_name = name
            store.add(file)
    return folder


def test_without_a_file_it_shows_what_would_go_out_and_notes_nothing(kv: Any, six: Path) -> None:
    said = kv("cijfers", *YEARS, "--data", six)
    assert said.code == 0 and "Besluiten en kinderen; Kinderen; Aantal; 12" in said.out
    assert "Zuzanna" not in said.out and "oma" not in said.out
    with opened(six) as store:
        assert store.numbers_left() == []


@pytest.mark.parametrize(("name", "begins"), [("uit.csv", b"\xef\xbb\xbftabel;"), ("uit.ods", b"PK\x03\x04")])
def test_a_file_is_written_and_that_is_noted(kv: Any, six: Path, tmp_path: Path, name: str, begins: bytes) -> None:
    out = tmp_path / name
    said = kv("cijfers", *YEARS, "--out", out, "--data", six)
    assert said.code == 0 and said.out == f"Gemaakt: {out}\n" and out.read_bytes().startswith(begins)
    with opened(six) as store:
        (left,) = store.numbers_left()
        assert (left.since, left.until, left.which) == (2025, 2025, "vastgesteld") and store.verify({}) == []
    again = kv("cijfers", "--van", 2024, "--tot", 2025, "--out", out, "--data", six)
    assert "gingen al cijfers naar buiten over 2025" in again.out


def test_too_few_dossiers_give_no_file(kv: Any, six: Path, tmp_path: Path) -> None:
    said = kv("cijfers", "--van", 2024, "--tot", 2024, "--out", tmp_path / "uit.ods", "--data", six)
    assert said.code == Exit.NOT_WRITTEN and "minder dan 5 dossiers" in said.err
    assert not (tmp_path / "uit.ods").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--van", 2025, "--tot", 2024), "--tot ligt vóór --van"),
        (("--van", "vorig", "--tot", 2025), "is geen jaar zoals 2025"),
        ((*YEARS, "--out", "uit.xlsx"), "eindigt op .ods of .csv"),
    ],
)
def test_wrong_use_is_told(kv: Any, six: Path, arguments: tuple[object, ...], told: str) -> None:
    said = kv("cijfers", *arguments, "--data", six)
    assert said.code == Exit.WRONG_USE and told in said.err
