"""Knows how the store is checked as a whole: its pages, its trail and versions, and the places kept outside it."""

from collections.abc import Iterator
from pathlib import Path

from app.anchor import BESIDE_THE_STORE, IN_THE_KEY_FILE, kept_anchor
from app.backups import Backup, local_time
from app.keys import header_path
from app.long_work import Progress
from app.second_place import all_backups
from models.backup import anchor_in
from models.store import Store
from models.store_errors import StoreDamaged
from models.trail import Anchor
from models.verifying import Fault
from resources.language import tr


def faults_of(store: Store, folder: Path, progress: Progress | None = None) -> list[Fault]:
    """What in the open store of this folder is not as it was written, the first link first; empty when all is.

    Raises StoreDamaged when pages cannot be read at all, KeysError where the key file cannot, and Stopped.
    """
    progress = progress or Progress()
    progress.say(tr("Het bestand wordt gelezen …"))
    store.examine()
    progress.say(tr("De reservekopieën worden erbij gezocht …"))
    return store.verify(dict(_anchors(store, folder)), progress.counting(tr("De dossiers worden nagekeken …")))


def _anchors(store: Store, folder: Path) -> Iterator[tuple[str, Anchor]]:
    """The places in the trail that were kept outside the store: in two files beside it and in each backup of this line.

    After a backup was put back, those made in between know links that are rightly gone.
    """
    kept = kept_anchor(header_path(folder), store.data_key)
    if kept is not None:
        yield tr(IN_THE_KEY_FILE), kept
    if store.last_place.lost is not None:
        yield tr(BESIDE_THE_STORE), store.last_place.lost
    since = store.restored_at()
    for backup in all_backups(folder):
        anchor = _of_backup(backup, store.data_key) if since is None or backup.made_at > since else None
        if anchor is not None:
            yield tr("de reservekopie van {made_at}", made_at=local_time(backup.made_at)), anchor


def _of_backup(backup: Backup, data_key: bytes) -> Anchor | None:
    """None for a backup of another store, or one that cannot be read: that is told where backups are made."""
    try:
        return anchor_in(backup.store, data_key)
    except StoreDamaged:
        return None
