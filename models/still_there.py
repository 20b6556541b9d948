"""Knows which file lies in the place of the store: one that is moved or deleted while it is open can still be written.

Everything then seems to be saved, and is gone once the program lets go of it.
"""

import os
from pathlib import Path


def file_at(path: Path) -> tuple[int, int] | None:
    """What tells a file from each other one as long as it is open; None where there is none.

    Windows lets nobody move or delete a file that is open: there it is always the same.
    """
    if os.name == "nt":
        return None
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
