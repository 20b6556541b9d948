"""The encrypted store with its trail beside the same store without either, turn by turn: what the protection costs.

The plain one is what the app would be without encryption and without a trail: the same driver without a key, the same
tables, and no link written. What is judged is the work of the processor, because what else runs on the computer does
not count in it; the clock is told beside it. Opening is without the stretching of the passphrase, which takes half a
second on purpose.
"""

from __future__ import annotations

import gc
import statistics
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter, process_time
from typing import Any, NamedTuple
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).parents[1]))

from filled import filled
from sqlcipher3 import dbapi2 as sqlcipher
from stores import KEY

from app.changes import add_child, begin
from app.method import load_method
from app.searching import holds_words
from models import connection
from models.assessment import Assessment
from models.store import STORE_FILE, Store
from models.trail import Head, Trail

DOSSIERS, ROUNDS = 1000, 60
PLAIN, PROTECTED = "plain", "protected"
MOST_TIMES, MOST_MORE_MS = 1.5, 5.0
ROWS = {"all_children": 3, "all_options": 4, "all_sources": 6, "all_facts": 12, "answers": 20}


class Took(NamedTuple):
    """Milliseconds: by the clock, and of the processor for this process alone."""

    wall: float
    work: float


Times = dict[str, list[Took]]


def main() -> int:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--dossiers", type=int, default=DOSSIERS)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    asked, _ = parser.parse_known_args()
    with tempfile.TemporaryDirectory() as name:
        folders = {kind: Path(name) / kind for kind in (PLAIN, PROTECTED)}
        _fill(folders, asked.dossiers)
        for kind, folder in folders.items():
            size = sum(each.stat().st_size for each in folder.iterdir()) / 1024 / 1024
            print(f"{kind:10} {asked.dossiers} dossiers, {size:.1f} MB")
        opening = _opening(folders, asked.rounds)
        saving, listing, search = _in_use(folders, asked.rounds)
    print(f"{'medians in milliseconds':32} work of the processor                 by the clock")
    print(f"{'':32} {'plain':>7} {'protected':>9} {'':21} {'plain':>7} {'protected':>9}")
    well = [
        _tell("saving a changed text", saving),
        _tell(f"list of {asked.dossiers} dossiers", listing),
        _tell("search in the list", search),
        _tell("opening without key derivation", opening, in_milliseconds=True),
    ]
    return 0 if all(well) else 1


@contextmanager
def as_kind(kind: str) -> Iterator[None]:
    """Meanwhile a store opens and saves as this kind of store."""
    if kind == PROTECTED:
        yield
        return
    with patch.object(connection, "keyed", _without_key), patch.object(Trail, "add", _no_link):
        yield


def _without_key(path: Path, data_key: bytes) -> Any:
    return sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False)


def _no_link(self: Trail, connection: Any, assessment_id: str, *rest: Any, **more: Any) -> Head:
    return Head(0, "")


def _fill(folders: dict[str, Path], dossiers: int) -> None:
    with Store.create(folders[PROTECTED], KEY) as store:
        for each in _dossiers(dossiers):
            store._written[each] = {}  # as `add` does, but all in one transaction
            store._held.add(each)
        store.save()
    _make_plain(folders[PROTECTED] / STORE_FILE, folders[PLAIN] / STORE_FILE)


def _dossiers(count: int) -> Iterator[Assessment]:
    method = load_method()
    yield filled(method, rows=ROWS)
    for number in range(1, count):
        assessment = begin(method)
        assessment.title = f"Dossier {number} aan de Lange Zomerdijk"
        assessment.case_number = f"Z-2025-{number:04}"
        add_child(assessment, first_name=("Zoë", "Çelik", "Bram")[number % 3])
        yield assessment


def _make_plain(protected: Path, plain: Path) -> None:
    """The same rows in a file without encryption and without a trail."""
    plain.parent.mkdir()
    source = connection.keyed(protected, KEY)
    source.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
    source.execute("SELECT sqlcipher_export('plain')").fetchall()
    source.close()
    copy = _without_key(plain, KEY)
    copy.execute("DROP TRIGGER trail_never_shrinks")
    copy.execute("DROP TRIGGER trail_value_never_shrinks")
    for table in ("trail_value", "trail", "dossier_key"):
        copy.execute(f"DELETE FROM {table}")
    copy.execute("VACUUM")
    copy.close()


def _opening(folders: dict[str, Path], rounds: int) -> Times:
    times: Times = {PLAIN: [], PROTECTED: []}
    for _ in range(rounds):
        for kind, folder in folders.items():
            with as_kind(kind):
                opened: list[Store] = []
                times[kind].append(_timed(lambda: opened.append(Store.open(folder, KEY))))  # noqa: B023
                opened[0].close()
    return times


def _in_use(folders: dict[str, Path], rounds: int) -> tuple[Times, Times, Times]:
    saving, listing, search = ({PLAIN: [], PROTECTED: []} for _ in range(3))  # type: Times, Times, Times
    stores = {}
    for kind, folder in folders.items():
        with as_kind(kind):
            stores[kind] = Store.open(folder, KEY)
    try:
        for number in range(rounds):
            for kind, store in stores.items():
                with as_kind(kind):
                    saving[kind].append(_save_one(store, number))
                    listing[kind].append(_timed(store.list_rows))
                    search[kind].append(_timed(lambda: _search(store)))  # noqa: B023
    finally:
        for store in stores.values():
            store.close()
    return saving, listing, search


def _save_one(store: Store, number: int) -> Took:
    full = next(each.id for each in store.list_rows() if "aan de Lange" not in each.title)
    element = store.load(full).children[0].element("E4")
    element.text = f"{element.text} Het schimmelt in kamer {number}."
    return _timed(store.save)


def _search(store: Store) -> list[str]:
    texts = ((each.id, (each.title, each.case_number, *each.children)) for each in store.list_rows())
    return [id for id, said in texts if holds_words(said, "celik zomer")]


def _timed(what: Callable[[], object]) -> Took:
    gc.collect()
    start = Took(perf_counter(), process_time())
    what()
    return Took((perf_counter() - start.wall) * 1000, (process_time() - start.work) * 1000)


def _tell(name: str, times: Times, in_milliseconds: bool = False) -> bool:
    work = {kind: statistics.median(each.work for each in took) for kind, took in times.items()}
    wall = {kind: statistics.median(each.wall for each in took) for kind, took in times.items()}
    ratio, more = work[PROTECTED] / work[PLAIN], work[PROTECTED] - work[PLAIN]
    print(f"{name:32} {work[PLAIN]:7.2f} {work[PROTECTED]:9.2f}   x {ratio:4.2f} {more:+7.2f} ms   ", end="")
    print(f"{wall[PLAIN]:7.2f} {wall[PROTECTED]:9.2f}   x {wall[PROTECTED] / wall[PLAIN]:4.2f}", flush=True)
    return more <= MOST_MORE_MS if in_milliseconds else ratio <= MOST_TIMES


if __name__ == "__main__":
    sys.exit(main())
