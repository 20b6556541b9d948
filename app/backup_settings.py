"""Knows what is kept about backups between two starts: the second place, and what went wrong last."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from app.replacing import replace_file

SETTINGS_FILE = "reservekopie.json"


@dataclass(frozen=True)
class BackupSettings:
    """`second_place` is the folder that was chosen, or empty; `problem` is what the person still has to be told.

    `chosen` tells that somebody here chose a second place, or none. `left` names the copies in which something may
    still stand that was erased or withdrawn.
    """

    second_place: str = ""
    problem: str = ""
    left: tuple[str, ...] = ()
    chosen: bool = False


def read_settings(folder: Path) -> BackupSettings:
    """What was kept; nothing where the file is not there or cannot be read."""
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
        kept = json.loads((folder / SETTINGS_FILE).read_text("utf-8"))
        left = kept.get("left", [])
        named = tuple(map(str, left)) if isinstance(left, list) else ()
        return BackupSettings(str(kept["second_place"]), str(kept["problem"]), named, kept.get("chosen") is True)
    return BackupSettings()


def write_settings(folder: Path, settings: BackupSettings) -> None:
    """Keep these in place of what was kept. Raises OSError."""
    replace_file(folder / SETTINGS_FILE, json.dumps(asdict(settings), indent=1).encode())
