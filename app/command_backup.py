"""Does for backups what a command asks: make one, or tell what putting one back would change and do it."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from app.backups import BackupFailed, local_time, make_backup
from app.halt import Exit, Halt
from app.key_errors import KeysError
from app.put_in_place import discard
from app.restore import RestoreFailed, chosen_backup, open_backup, prepare, put_back, what_changes
from app.second_place import SecondCopyFailed, copy_to_second_place, settle_place
from models.store import Store


def back_up(store: Store, folder: Path) -> None:
    """Make a backup now, also in the second place when there is one. Raises Halt."""
    try:
        if problem := settle_place(folder):
            print(problem, file=sys.stderr)
        made = make_backup(store, folder, datetime.now(UTC))
        print(f"Gemaakt: {made.store}")
        second = copy_to_second_place(made, folder)
    except (BackupFailed, SecondCopyFailed) as problem:
        raise Halt(Exit.NOT_WRITTEN, str(problem)) from problem
    if second is not None:
        print(f"Ook in: {second}")


def restore(folder: Path, chosen: Path, passphrase: str, agreed: bool) -> None:
    """Tell what putting this backup back would change, and do it when that was agreed. Raises Halt."""
    try:
        backup = chosen_backup(chosen.absolute())
        prepared = prepare(folder, backup, open_backup(folder, backup, passphrase))
        print(f"Reservekopie: {backup.store} ({local_time(backup.made_at)})")
        print("\n".join(what_changes(prepared)))
        if agreed:
            print(put_back(prepared, datetime.now(UTC)).told())
        else:
            discard(folder)
            print("Er is niets teruggezet. Geef ook --yes om dit te doen.")
    except (RestoreFailed, KeysError) as problem:
        raise Halt(Exit.STORE, str(problem)) from problem
