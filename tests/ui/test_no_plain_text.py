"""What is typed stands on no disk outside the store, also after a lock, an error or a kill, and goes to no network."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QUrl

from app.casefile import dump_case
from app.changes import begin
from tests.assessments import the_method
from tests.phrases import hits
from tests.ui.walking_process import PASSPHRASE, PHRASES

ROOT = Path(__file__).parents[2]
HOMES = {"HOME": "thuis", "TMPDIR": "tijdelijk", "XDG_CONFIG_HOME": "instellingen", "XDG_CACHE_HOME": "voorraad"}


def begin_walk(folder: Path, *words: str) -> subprocess.Popen:
    """The program, with every folder that it could write to inside this one."""
    homes = {name: str(folder / place) for name, place in HOMES.items()}
    for each in homes.values():
        Path(each).mkdir()
    command = [sys.executable, "-m", "tests.ui.walking_process", str(folder / "kluis"), *words]
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    return subprocess.Popen(command, cwd=ROOT, env=os.environ | homes, **quiet)


@pytest.mark.slow
@pytest.mark.journey
@pytest.mark.parametrize(
    "ends", ["closed", pytest.param("killed", marks=pytest.mark.skipif(os.name == "nt", reason="no kill -9"))]
)
def test_fifty_phrases_stand_nowhere_outside_the_store(tmp_path, ends):
    with begin_walk(tmp_path, *(["kill"] if ends == "killed" else [])) as process:
        told = process.stdout.readline()
        if ends == "killed":
            os.kill(process.pid, signal.SIGKILL)
        said = told + process.stdout.read() + process.stderr.read()
    assert process.returncode == (0 if ends == "closed" else -signal.SIGKILL), said
    assert "sockets: []" in told or sys.platform != "linux", told
    assert "saved: True back: True printed: True copied: ''" in told, said
    assert len(PHRASES) == 50 and not any(phrase in said for phrase in [*PHRASES, PASSPHRASE])
    for place in ("kluis", *HOMES.values()):
        assert hits(tmp_path / place, [*PHRASES, PASSPHRASE]) == []
    beside = {"kindvoorop.kluis-wal", "venster.ini", "reservekopie", "reservekopie.json"}
    names = {each.name for each in (tmp_path / "kluis").iterdir()} - beside
    assert names == {"kindvoorop.kluis", "kindvoorop.sleutel", "kindvoorop.stand", "kindvoorop.log"}
    assert not list((tmp_path / "instellingen").rglob("QtProject*")) and not list((tmp_path / "tijdelijk").iterdir())
    assert all(each.stat().st_mode & 0o077 == 0 for each in (tmp_path / "kluis").rglob("*")) or os.name == "nt"


def test_the_search_finds_what_somebody_saved_in_every_way_of_writing(tmp_path):
    file = begin(the_method())
    file.occasion = f"Eerst {PHRASES[0]}, toen niets."
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "zaak.json").write_bytes(dump_case(file))
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        (tmp_path / encoding).write_bytes(b"\x00\x01" + PHRASES[1].upper().encode(encoding))
    (tmp_path / "adres").write_bytes(QUrl.fromLocalFile(f"/map/{PHRASES[3]}").toEncoded().data())
    settings = QSettings(str(tmp_path / "qt.ini"), QSettings.Format.IniFormat)
    settings.setValue("map", PHRASES[4])
    settings.sync()
    (tmp_path / f"{PHRASES[2]}.txt").write_bytes(b"")
    (tmp_path / "niets").write_bytes("Zoë slaapt".encode())
    found = {each.name for each in hits(tmp_path, PHRASES)}
    assert found == {"zaak.json", "utf-8", "utf-16-le", "utf-16-be", "adres", "qt.ini", f"{PHRASES[2]}.txt"}
