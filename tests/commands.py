"""Runs command lines in tests, in this process or in one of their own, on a store that opens quickly."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest

from app import keys
from app.__main__ import main
from models.store import Store

PASSPHRASE = "vier woorden achter elkaar"
LOW = keys.Cost(memory_kib=64, passes=1, lanes=1)
J3 = Path(str(files("resources").joinpath("examples", "J3-hotel-drie-kinderen.json")))


@dataclass
class Answer:
    code: int
    out: str
    err: str


@pytest.fixture
def kv(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """Runs one command line in this process."""
    monkeypatch.setenv("KINDVOOROP_PASSPHRASE", PASSPHRASE)

    def run(*arguments: object) -> Answer:
        capsys.readouterr()
        code = main([str(each) for each in arguments])
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return run


def process(*arguments: object, cwd: Path | None = None, **environment: str) -> Answer:
    """Runs one command line as a process of its own, as a script does."""
    clean = {name: value for name, value in os.environ.items() if name != "KINDVOOROP_PASSPHRASE"}
    command = [sys.executable, "-m", "app", *map(str, arguments)]
    done = subprocess.run(
        command, cwd=cwd, env=clean | environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=60
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with an empty store that opens with PASSPHRASE."""
    made = tmp_path / "gegevens"
    made.mkdir()
    for name, data in empty_store().items():
        (made / name).write_bytes(data)
    return made


@cache
def empty_store() -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as name:
        data_key = keys.create_keys(keys.header_path(Path(name)), PASSPHRASE, cost=LOW).data_key
        Store.create(Path(name), data_key).close()
        return content(Path(name))


def content(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir()}
