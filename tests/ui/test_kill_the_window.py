"""kill -9 on the real window while somebody types: the store opens clean and at most two seconds of typing are gone."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.changes import begin
from app.method import load_method
from models.store import Store
from tests.stores import KEY, new_store
from tests.ui.typing_process import letter

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("KIND_KILLS", "5"))
MOST_LOST = 2.0


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9")
def test_a_killed_window_loses_at_most_two_seconds(tmp_path):
    with new_store(tmp_path) as store:
        store.add(begin(load_method()))
    lost = [_type_and_kill(tmp_path) for _ in range(KILLS)]
    assert max(lost) <= MOST_LOST, lost
    assert max(lost) > 0, "nothing was typed after the last save, so nothing was shown"
    print(f"{KILLS} kills; lost at most {max(lost):.2f} s")


def _type_and_kill(folder: Path) -> float:
    """Seconds between the oldest letter that is gone and the end of the process."""
    command = [sys.executable, "-m", "tests.ui.typing_process", str(folder)]
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    with subprocess.Popen(command, cwd=ROOT, **quiet) as process:
        told = [_moment(process.stdout.readline())]
        time.sleep(random.uniform(0.2, 2.6))
        os.kill(process.pid, signal.SIGKILL)
        killed_at = time.monotonic()
        told += [_moment(line) for line in process.stdout if line.endswith("\n")]
    kept = _kept(folder)
    gone = [at for at, count in told if count > kept]
    return killed_at - min(gone) if gone else 0.0


def _moment(line: str) -> tuple[float, int]:
    at, count = line.split()
    return float(at), int(count)


def _kept(folder: Path) -> int:
    with Store.open(folder, KEY) as store:
        store.examine()
        text = store.load(store.list_rows()[0].id).occasion
    assert text == "".join(letter(place) for place in range(len(text)))
    return len(text)
