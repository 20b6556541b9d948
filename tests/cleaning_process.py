"""Takes withdrawn words out of the backups of a folder, and is killed at one moment of it."""

from __future__ import annotations

import base64
import os
import pickle
import signal
import sys
from pathlib import Path
from typing import Any

MOMENTS = {
    "written": "models.rewriting.open_engine",
    "updated": "models.withdrawing_again.withdraw",
    "withdrawn": "models.rewriting.outside_transaction",
    "vacuumed": "models.rewriting.check_copy",
    "checked": "models.rewriting.os.fsync",
    "replaced": "os.replace",
}
"""Before which step it is killed; the last one is killed after it."""


def clean(folder: Path, key: bytes, said: str, moment: str) -> None:
    from unittest.mock import patch

    from app.erased import clean_backups

    replace = os.replace

    def kill(*args: Any, **_: Any) -> None:
        if moment == "replaced":
            replace(*args)
        os.kill(os.getpid(), signal.SIGKILL)

    with patch(MOMENTS[moment], kill):
        clean_backups(folder, key, set(), pickle.loads(base64.b64decode(said)))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))
    clean(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), *sys.argv[3:])
