"""What the command line says, in Dutch and by its exit code, when something is wrong."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import commands
import pytest
from commands import J3, PASSPHRASE, content, process
from stores import KEY, new_store

from app import keys
from app.halt import Exit
from models.store import STORE_FILE, Store

# Fixtures: one command line in this process, and a folder with an empty store.
kv, folder = commands.kv, commands.folder


# --- What is wrong --------------------------------------------------------------------


@pytest.mark.parametrize("command", ["import", "check", "export"])
@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"Geachte heer", "Dit is geen JSON"),
        (b"\x7fELF\x02\x01\x01" + bytes(100), "geen tekst, maar een ander soort bestand"),
        (b'{"format": "kindvoorop-zaak", "format_version": 1, "method_version": "2025.1", "children": [{}]}', "«id»"),
        (None, "kan niet worden geopend: bestaat niet"),
    ],
)
def test_a_bad_file_is_refused_and_changes_nothing(
    kv: Any, folder: Path, tmp_path: Path, command: str, data: bytes | None, words: str
) -> None:
    file, before = tmp_path / "zaak.json", content(folder)
    if data is not None:
        file.write_bytes(data)
    extra = ["--out", tmp_path / "uit.pdf"] if command == "export" else []
    said = kv(command, file, *extra, "--data", folder)
    assert said.code == Exit.BAD_FILE and words in said.err and said.out == ""
    assert str(file) in said.err and "Traceback" not in said.err
    assert content(folder) == before and not (tmp_path / "uit.pdf").exists()


def test_a_file_of_50_mb_is_not_even_read(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "groot.json"
    with file.open("wb") as made:
        made.truncate(50 * 1024 * 1024)
    before = content(folder)
    said = process("import", file, "--data", folder, KINDVOOROP_PASSPHRASE=PASSPHRASE)
    assert said.code == Exit.BAD_FILE and "Het is 50 MB groot; meer dan 20 MB wordt niet gelezen" in said.err
    assert content(folder) == before


def test_a_folder_is_no_case_file(kv: Any, tmp_path: Path) -> None:
    said = kv("check", tmp_path)
    assert said.code == Exit.BAD_FILE and "het is een map" in said.err


def test_without_a_store_it_says_how_to_make_one(kv: Any, tmp_path: Path) -> None:
    for command in (["list"], ["import", J3], ["check", "abc"]):
        said = kv(*command, "--data", tmp_path / "leeg")
        assert said.code == Exit.STORE and "staat nog geen kluis" in said.err and "kindvoorop init" in said.err
    assert not (tmp_path / "leeg").exists()


def test_a_wrong_passphrase_does_not_open_the_store(kv: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KINDVOOROP_PASSPHRASE", "een andere wachtzin")
    said = kv("list", "--data", folder)
    assert said.code == Exit.STORE and "past niet" in said.err


def test_the_file_with_the_passphrase_goes_before_the_environment(kv: Any, folder: Path, tmp_path: Path) -> None:
    wrong, empty = tmp_path / "fout", tmp_path / "leeg"
    wrong.write_text("een andere wachtzin", encoding="utf-8")
    empty.write_text("\n", encoding="utf-8")
    assert "past niet" in kv("list", "--data", folder, "--passphrase-file", wrong).err
    assert "geen wachtzin op de eerste regel" in kv("list", "--data", folder, "--passphrase-file", empty).err
    missing = kv("list", "--data", folder, "--passphrase-file", tmp_path / "weg")
    assert missing.code == Exit.STORE and "niet te lezen" in missing.err


def test_without_a_passphrase_and_a_keyboard_it_says_what_to_give(folder: Path) -> None:
    said = process("list", "--data", folder)
    assert said.code == Exit.STORE and "--passphrase-file" in said.err and "KINDVOOROP_PASSPHRASE" in said.err


def test_an_unknown_dossier_is_named(kv: Any, folder: Path) -> None:
    said = kv("check", "0123abc", "--data", folder)
    assert said.code == Exit.STORE and "Dossier 0123abc staat niet in de kluis" in said.err


def test_while_the_app_has_the_store_the_command_line_stays_out(kv: Any, folder: Path) -> None:
    data_key = keys.unlock(keys.header_path(folder), PASSPHRASE).data_key
    with Store.open(folder, data_key):
        said = kv("list", "--data", folder)
    assert said.code == Exit.STORE and "al open in een ander venster" in said.err


def test_a_store_of_another_key_file_says_so(kv: Any, folder: Path, tmp_path: Path) -> None:
    (folder / STORE_FILE).unlink()
    with new_store(tmp_path):
        pass
    (tmp_path / STORE_FILE).rename(folder / STORE_FILE)
    said = kv("list", "--data", folder)
    assert said.code == Exit.STORE and "ander sleutelbestand" in said.err and KEY.hex() not in said.err


# --- Wrong use, and Dutch -------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["bla"], "'bla' bestaat niet; kies uit"),
        (["check"], "er ontbreekt: ID|BESTAND"),
        (["check", "x", "--on", "morgen"], "«morgen» is geen datum zoals 2025-11-10"),
        (["check", "x", "y"], "niet bekend: y"),
        (["list", "--json=ja"], "hier hoort geen waarde achter"),
        (["--data"], "hier hoort een waarde achter"),
    ],
)
def test_wrong_use_is_explained_in_dutch(kv: Any, arguments: list[str], words: str) -> None:
    said = kv(*arguments)
    assert said.code == Exit.WRONG_USE and words in said.err and said.err.startswith("gebruik: ")
    assert not ENGLISH.search(said.err), ENGLISH.search(said.err)


ENGLISH = re.compile(r"\b(usage|options|optional|positional|arguments?|show|exit|error|required|invalid|the|this)\b")


COMMANDS = ("init", "list", "import", "check", "export", "herstel", "herstelsleutelpaar")


@pytest.mark.parametrize("command", [[], *([each] for each in COMMANDS)])
def test_the_help_is_dutch_and_names_the_exit_codes(kv: Any, command: list[str]) -> None:
    said = kv(*command, "--help")
    assert said.code == 0 and said.out.startswith("gebruik: kindvoorop")
    assert not ENGLISH.search(re.sub(r"--[a-z-]+", "", said.out)), said.out
    if not command:
        named = {int(each) for each in re.findall(r"^  (\d)  ", said.out, re.MULTILINE)}
        assert named == {each.value for each in Exit if each < 100}


def test_the_version_is_the_one_of_the_project(kv: Any) -> None:
    assert re.fullmatch(r"Kind Voorop \d+\.\d+\.\d+\n", kv("--version").out)


def test_the_entrance_is_light() -> None:
    heavy = (
        "sqlalchemy",
        "alembic",
        "reportlab",
        "jsonschema",
        "PySide6",
        "cryptography",
        "argon2",
        "pyrage",
        "platformdirs",
    )
    code = f"import sys, app.__main__, app.command_line; print([n for n in {heavy} if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_reader_that_stops_reading_is_no_error(folder: Path) -> None:
    command = f'"{sys.executable}" -m app check "{J3}" | head -c 10'
    done = subprocess.run(["bash", "-c", f"set -o pipefail; {command}"], capture_output=True, text=True)
    assert done.returncode == 0 and done.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_output_that_cannot_be_written_is_told(folder: Path) -> None:
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-m", "app", "check", str(J3), "--json"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True)
    assert done.returncode == Exit.NOT_WRITTEN
    assert done.stderr == "kindvoorop: De uitvoer kon niet worden geschreven: de schijf is vol.\n"
