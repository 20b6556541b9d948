"""Knows how what was erased or withdrawn from the store leaves its backups too, as soon as each can be reached."""

from collections.abc import Sequence, Set
from pathlib import Path

from app.places import STORE_FILE
from app.second_place import every_copy
from models.backup import dossier_ids_in, talks_in
from models.erasing import erase_from_copy
from models.schema import SHIPPED, copy_path
from models.store_errors import StoreDamaged
from models.withdrawing_again import withdraw_from_copy
from models.withdrawn import Withdrawal, pending
from resources.language import tr


def clean_backups(folder: Path, data_key: bytes, erased: Set[str], withdrawn: Sequence[Withdrawal] = ()) -> list[Path]:
    """Take the dossiers with these ids, and what children took back, out of every backup and copy before an update.

    Returns the copies in which they may still stand, because something went wrong with them: those are tried again
    the next time, and `still_in` tells of them. Touches no open store, so that it can go on beside the window.
    """
    if not (erased or withdrawn):
        return []
    return [each for each in _copies(folder) if not _is_clean(each, data_key, erased, withdrawn)]


def still_in(copies: Sequence[Path]) -> str:
    """What the person has to know of copies in which something may still stand, in Dutch; empty without any."""
    if not copies:
        return ""
    names = "\n".join(str(each) for each in copies)
    return tr(
        "In deze kopieën kan nog staan wat u hebt verwijderd of wat een kind heeft ingetrokken. "
        "Het weghalen lukte daar niet:\n{names}\nKind Voorop probeert het opnieuw bij de volgende "
        "start en bij elke reservekopie. Blijft dit staan, haal zo'n bestand dan zelf weg.",
        names=names,
    )


def _is_clean(copy: Path, data_key: bytes, erased: Set[str], withdrawn: Sequence[Withdrawal]) -> bool:
    try:
        held = dossier_ids_in(copy, data_key) & erased
        if held:
            erase_from_copy(copy, data_key, held)
        waiting = pending(withdrawn, talks_in(copy, data_key)) if withdrawn else []
        if waiting:
            withdraw_from_copy(copy, data_key, waiting)
    except StoreDamaged:
        return True  # of another store, or in pieces: with this key nobody reads it
    except Exception:  # whatever it is with one copy, the others go on
        return False
    return True


def _copies(folder: Path) -> list[Path]:
    before_updates = (copy_path(folder / STORE_FILE, name) for name in SHIPPED.revisions)
    return [*every_copy(folder), *(each for each in before_updates if each.exists())]
