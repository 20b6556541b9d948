"""What cannot be found, opened or typed is told in Dutch with its own exit code; 1 is for what blocks a decision."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import commands
import pytest
from commands import J3, PASSPHRASE, Answer
from shipped import method

from app.casefile import dump_case, read_case
from app.halt import Exit

# Fixtures: one command line in this process, and a folder with an empty store.
kv, folder = commands.kv, commands.folder

LONG = "a" * 300
J1 = J3.with_name("J1-noodopvang-baby-en-peuter.json")
ON_A_TERMINAL = """
import os, pty, sys
pid, terminal = pty.fork()
if pid == 0:
    os.execv(sys.executable, [sys.executable, "-m", "app", *sys.argv[1:]])
said = b""
while b"herstelsleutel" not in said:
    said += os.read(terminal, 1000)
os.write(terminal, b"\\x04")
while True:
    try:
        more = os.read(terminal, 1000)
    except OSError:
        break
    if not more:
        break
    said += more
print(said.decode())
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
"""


def assert_told(said: Answer, code: Exit, words: str) -> None:
    assert said.code == code and words in said.err and said.out == ""
    assert said.err.startswith("kindvoorop: ") and said.err.count("\n") == 1 and len(said.err) < 700


@pytest.mark.parametrize(
    ("case", "code", "words"),
    [
        (LONG, Exit.STORE, "aaa…» is geen bestand en ook geen id van een dossier"),
        ("het dossier van Lena", Exit.STORE, "is geen bestand en ook geen id"),
        ("\udcff", Exit.STORE, "is geen bestand en ook geen id"),
        (f"{LONG}.json", Exit.BAD_FILE, "de naam is te lang"),
        (f"{LONG}/zaak", Exit.BAD_FILE, "de naam is te lang"),
        ("niet/hier.json", Exit.BAD_FILE, "bestaat niet"),
    ],
)
@pytest.mark.parametrize("command", ["check", "export"])
def test_a_case_that_cannot_be(kv: Any, folder: Path, command: str, case: str, code: Exit, words: str) -> None:
    more = ["--out", folder / "uit.pdf"] if command == "export" else []
    assert_told(kv(command, case, *more, "--data", folder), code, words)


@pytest.mark.parametrize("command", ["list", "init", "import", "check"])
@pytest.mark.parametrize(("data", "words"), [(LONG, "de naam is te lang"), ("~geen-gebruiker", "is niet te vinden")])
def test_a_folder_that_cannot_be(kv: Any, command: str, data: str, words: str) -> None:
    more = {"import": [J3], "check": ["abc"]}.get(command, [])
    assert_told(kv(command, *more, "--data", data), Exit.STORE, words)


@pytest.mark.skipif(os.name == "nt", reason="Windows does not take away the folder that somebody works in")
def test_a_folder_that_was_taken_away(tmp_path: Path) -> None:
    gone = tmp_path / "weg"
    gone.mkdir()
    code = (
        "import os, sys; from app.__main__ import main; os.rmdir(os.getcwd()); sys.exit(main(['list', '--data', 'x']))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=gone, capture_output=True, text=True)
    assert_told(Answer(done.returncode, done.stdout, done.stderr), Exit.STORE, "De map x is niet te vinden")


@contextmanager
def somebody_else() -> Iterator[None]:
    """Go on as a user with few rights where these tests run as the administrator, whom no folder is closed to."""
    administrator = os.geteuid() == 0
    if administrator and not all(each.stat().st_mode & 0o001 for each in Path(__file__).resolve().parents):
        pytest.skip("the program lies in a folder of the administrator alone")
    if administrator:
        os.seteuid(65534)
    try:
        yield
    finally:
        if administrator:
            os.seteuid(0)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps others out in another way")
def test_what_belongs_to_somebody_else(kv: Any, tmp_path: Path) -> None:
    locked = tmp_path / "dicht"
    locked.mkdir()
    case = locked / "zaak.json"
    case.write_bytes(J3.read_bytes())
    assert kv("check", case, "--json").err == ""  # so that everything it needs was imported before
    locked.chmod(0)
    try:
        with somebody_else():
            answers = [kv("check", case), kv("check", case, "--json"), kv("list", "--data", locked)]
    finally:
        locked.chmod(0o700)
    for said, code in zip(answers, (Exit.BAD_FILE, Exit.BAD_FILE, Exit.STORE), strict=True):
        assert_told(said, code, "u hebt er geen rechten voor")


@pytest.mark.skipif(os.name == "nt", reason="Windows has other terminals")
def test_who_ends_the_question_for_the_passphrase_is_told_so(folder: Path) -> None:
    clean = {name: value for name, value in os.environ.items() if name != "KINDVOOROP_PASSPHRASE"}
    command = [sys.executable, "-c", ON_A_TERMINAL, "list", "--data", str(folder)]
    done = subprocess.run(command, env=clean, capture_output=True, text=True, timeout=60)
    assert done.returncode == Exit.STORE
    assert "Er is geen wachtzin getypt" in done.stdout and "Traceback" not in done.stdout


# --- The reference date ---------------------------------------------------------------


@pytest.mark.parametrize("day", ["9999-12-31", "2200-01-01", "1799-12-31", "0001-01-01"])
def test_a_reference_date_out_of_reach_is_wrong_use(kv: Any, day: str) -> None:
    said = kv("check", J1, "--on", day)
    assert said.code == Exit.WRONG_USE and f"«{day}» ligt niet in de jaren 1800 tot en met 2199" in said.err


@pytest.mark.parametrize("day", ["1800-01-01", "2199-12-31"])
@pytest.mark.parametrize("example", [J1, J3])
def test_the_outermost_reference_dates_are_counted_to(kv: Any, tmp_path: Path, example: Path, day: str) -> None:
    """Also without a decision date, so that everything is counted from the day that was asked."""
    assessment = read_case(example.read_bytes(), method())
    assessment.decision.decided_on = None
    file = tmp_path / "zaak.json"
    file.write_bytes(dump_case(assessment))
    said = kv("check", file, "--json", "--on", day)
    assert said.code in (Exit.DONE, Exit.BLOCKED) and said.err == "" and json.loads(said.out)
    assert kv("export", file, "--on", day, "--out", tmp_path / "uit.pdf").code == Exit.DONE


def test_the_norm_level_is_explained(kv: Any) -> None:
    assert "van N1 (wet of verdrag) tot N6 (onze eigen keuze)" in " ".join(kv("check", "--help").out.split())


def test_a_passphrase_that_is_no_text_is_only_a_wrong_one(kv: Any, folder: Path, monkeypatch: Any) -> None:
    monkeypatch.setenv("KINDVOOROP_PASSPHRASE", f"{PASSPHRASE}\udcff")
    assert_told(kv("list", "--data", folder), Exit.STORE, "past niet")
