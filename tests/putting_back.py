"""A process that puts a backup back and is killed at one of its steps; one process forks one for each step.

Called with a folder of cases; in each lies a data folder, a backup, and how many steps it lives.
"""

from __future__ import annotations

import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from backup_folders import as_backup, passphrase

from app.restore import open_backup, prepare, put_back

_STEPS = {"os.rename", "os.remove", "open"}
_left = [0]


def _count(event: str, arguments: tuple[Any, ...]) -> None:
    """Every file that is opened, gets another name or goes counts as a step; the kill comes just before it."""
    if _left[0] and event in _STEPS and "kindvoorop" in str(arguments[0]):
        _left[0] -= 1
        if not _left[0]:
            os.kill(os.getpid(), signal.SIGKILL)


def _put_back(case: Path, number: int) -> None:
    backup = as_backup(case / "kopie")
    key = open_backup(case / "gegevens", backup, passphrase(number))
    prepared = prepare(case / "gegevens", backup, key)
    _left[0] = int((case / "stappen").read_text("ascii"))
    put_back(prepared, datetime(2026, 11, 21, tzinfo=UTC))
    os._exit(0)


def main(cases: Path, number: int) -> None:
    sys.addaudithook(_count)
    for case in sorted(cases.iterdir()):
        process = os.fork()
        if process == 0:
            _put_back(case, number)
        _, status = os.waitpid(process, 0)
        (case / "einde").write_text(str(os.waitstatus_to_exitcode(status)), "ascii")
        if status == 0:  # it came to its end, and so would all that live longer
            break


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
