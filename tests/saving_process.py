"""A process that does sixty saves in a store and tells after each, in a file beside it, what the store then holds."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from stores import KEY, new_store

from app.casefile import dump_case
from app.changes import add_child, add_fact, begin
from app.method import load_method
from models.assessment import Assessment
from models.connection import outside_transaction
from models.store import Store
from models.version import Version

STEPS = 60
SAID = "bevestigd"
_HELD = (
    "SELECT id, occasion FROM assessment ORDER BY id",
    "SELECT assessment_id, number, text FROM fact ORDER BY assessment_id, number",
    "SELECT assessment_id, number, sha256 FROM version ORDER BY assessment_id, number",
    "SELECT number, chained FROM trail ORDER BY number DESC LIMIT 1",
)


def held_by(store: Store) -> str:
    """What a store holds, so that any state of it can be recognised."""
    return json.dumps([outside_transaction(store._engine, each) for each in _HELD])


def make_store(folder: Path) -> None:
    """The store as it is before the first of these saves: a dossier to work on and one to erase."""
    with new_store(folder) as store:
        for title in ("Zomer", "Weg"):
            store.add(_dossier(title))


def save_sixty_times(folder: Path, synchronous: str) -> None:
    said = os.open(folder / SAID, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    store = _opened(folder, synchronous)
    for step in range(STEPS):
        if step == STEPS // 2:
            store.close()
            store = _opened(folder, synchronous)
            # From here on the log is emptied all the time, as it is in a long day of work.
            outside_transaction(store._engine, "PRAGMA wal_autocheckpoint = 20")
        save_once(store, step)
        os.write(said, f"{held_by(store)}\n".encode())
    store.close()


def _opened(folder: Path, synchronous: str) -> Store:
    store = Store.open(folder, KEY)
    outside_transaction(store._engine, f"PRAGMA synchronous = {synchronous}")
    return store


def save_once(store: Store, step: int) -> None:
    """One save of one of the kinds that there are; each is one transaction."""
    ids = {each.title: each.id for each in store.list_rows()}
    assessment = store.load(ids["Zomer"])
    if step in (25, 40) and len(ids) > 1:
        store.erase(next(ids[each] for each in sorted(ids) if each != "Zomer"), "asked")
        return
    assessment.occasion = f"stap {step} " + "De huur is opgezegd. " * (3 if step % 12 else 2000)
    if step % 3 == 0:
        add_fact(assessment, f"feit bij {step}")
    if step % 20 == 19:
        version = Version(status="vastgesteld", reason=f"stap {step}", content=dump_case(assessment), pdf=b"%PDF")
        store.add_version(assessment, version)
    elif step % 15 == 7:
        store.add(_dossier(f"Erbij {step}"))
    else:
        store.save()
    if step == STEPS - 15:
        store._empty_log()


def _dossier(title: str) -> Assessment:
    assessment = begin(load_method())
    assessment.title = title
    add_child(assessment, first_name="Lena")
    return assessment


if __name__ == "__main__":
    save_sixty_times(Path(sys.argv[1]), sys.argv[2])
