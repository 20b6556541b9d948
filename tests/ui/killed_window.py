"""Starts the real window in a process of its own, kills it while it types, and looks at what it left."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from app.changes import begin
from app.method import load_method
from models.store import Store
from tests.stores import KEY, new_store
from tests.ui.typing_process import SAVED, TYPED, letter

ROOT = Path(__file__).parents[2]
MOST_LOST = 2.0


class SaveLost(AssertionError):
    """A save that was acknowledged is not in the store."""


def with_dossier(folder: Path) -> Path:
    """A folder with a store that holds one dossier."""
    folder.mkdir(exist_ok=True)
    with new_store(folder) as store:
        store.add(begin(load_method()))
    return folder


def type_and_kill(folder: Path) -> float:
    """Seconds between the oldest letter that is gone and the end of the process. Raises SaveLost."""
    command = [sys.executable, "-m", "tests.ui.typing_process", str(folder)]
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    with subprocess.Popen(command, cwd=ROOT, **quiet) as process:
        told = [_told(process.stdout.readline())]
        time.sleep(random.uniform(0.2, 2.6))
        os.kill(process.pid, signal.SIGKILL)
        killed_at = time.monotonic()
        told += [_told(line) for line in process.stdout if line.endswith("\n")]
    kept = _kept(folder)
    if kept < max((count for _, what, count in told if what == SAVED), default=0):
        raise SaveLost(folder)
    gone = [at for at, what, count in told if what == TYPED and count > kept]
    return killed_at - min(gone) if gone else 0.0


def _told(line: str) -> tuple[float, str, int]:
    at, what, count = line.split()
    return float(at), what, int(count)


def _kept(folder: Path) -> int:
    with Store.open(folder, KEY) as store:
        store.examine()
        assert store.verify({}) == []
        text = store.load(store.list_rows()[0].id).occasion
    assert text == "".join(letter(place) for place in range(len(text)))
    return len(text)
