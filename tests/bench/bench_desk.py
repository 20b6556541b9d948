"""The start screen with 100,000 dossiers: its first paint, searching, memory, and from Enter on the passphrase to it.

Only what the start screen and the search read is written of each dossier: its row on the desk and its words, by the
functions that a save uses, and the row of the dossier itself. `make bench ARGS=tests/bench/bench_desk.py` takes some
minutes; a number as the argument makes that many dossiers instead.
"""

import os
import random
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert

from app.changes import add_child, begin
from app.keys import create_keys, header_path, unlock
from app.method import load_method
from models.assessment import Assessment
from models.desk_keeping import press
from models.desk_row import desk_row, desk_words
from models.desk_tables import DESK, DESK_TEXT
from models.store import Store
from models.writing import Rows, rows_of
from ui.start import _import_heavy
from ui.style import dress
from ui.waiting import FirstPaint
from ui.window import Window

MANY, QUERIES, ROUNDS = 100_000, 200, 5
LIMITS = {"first paint": 100, "search": 60, "from Enter": 600}  # milliseconds
PASSPHRASE = "bekwame herfst wandelt over zeven bruggen"
TODAY = date.today()
FIRST = """
    Noor Milan Yusuf Zoë Çan Fenna Lena Daan Sofía Amélie Ayşe Ibrahim Wiktoria Björn Saïd Fatıma""".split()  # noqa: SIM905
LAST = """
    Yılmaz Jansen Öztürk Bakker Çelik Visser Şahin Ĳvert Meijer Łukasz Sørensen El-Idrissi Vries""".split()  # noqa: SIM905
TOWNS = """
    's-Hertogenbosch Utrecht Oost-Souburg Den-Haag Zwolle IJmuiden Gouda Assen""".split()  # noqa: SIM905
SYLLABLES = """
    be ver ge kin der wo ning school op vang ouder moe der va gez in huur ver lies nood bed slaap""".split()  # noqa: SIM905
HARD = ['"', "*", "AND", "NEAR(", "(a", "'s-hert", "06-123", "a:b", "-", "ı", "ĳ", "\\", "zzzzzz", "qx"]


def main(arguments: list[str]) -> int:
    many = int(arguments[0]) if arguments else MANY
    application = QApplication(sys.argv[:1])
    dress(application)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = create_keys(header_path(folder), PASSPHRASE, "L. Haan")
        start = perf_counter()
        with Store.create(folder, made.opened.data_key) as store:
            fill(store, many)
            store.examine()
        size = sum(each.stat().st_size for each in folder.iterdir()) / 1e6
        print(f"{many:,} dossiers made in {perf_counter() - start:.0f} s; the store is {size:.0f} MB")
        derived = [_timed(lambda: unlock(header_path(folder), PASSPHRASE)) for _ in range(ROUNDS)]
        entered = [_from_enter(folder) for _ in range(ROUNDS)]
        with Store.open(folder, made.opened.data_key) as store:
            before = _memory()
            painted = [_first_paint(store, folder) for _ in range(ROUNDS)]
            _tell("first paint", painted, LIMITS["first paint"])
            _tell("search", _searches(store), LIMITS["search"])
            print(f"memory that the store, the list and {QUERIES} searches took: {_memory() - before:.0f} MB")
            _others(store)
    _tell("from Enter", entered, LIMITS["from Enter"])
    print(f"of which the key takes {statistics.median(derived):.0f} ms")
    return 0


# --- Making ---------------------------------------------------------------------------------------------------


def fill(store: Store, many: int) -> None:
    """Dossiers under one transaction a thousand, in no order of days."""
    chance = random.Random(2025)
    words = _vocabulary(chance)
    first = begin(load_method())
    add_child(first)
    rows = rows_of(first)
    store.add(begin(load_method()))
    for begun in range(0, many, 1000):
        batch = [_dossier(rows, number, chance, words) for number in range(begun, min(many, begun + 1000))]
        held = [" ".join(sorted(desk_words(each))) for each in batch]
        numbers = range(begun + 2, begun + 2 + len(batch))
        listed = [(desk_row(each) or {}) | {"number": number} for number, each in zip(numbers, batch, strict=True)]
        kept = zip(numbers, held, strict=True)
        with store._saving() as connection:
            table: Any = Assessment.__table__
            dossiers = [each["assessment", row["assessment_id"]] for each, row in zip(batch, listed, strict=True)]
            connection.execute(insert(table), dossiers)
            connection.execute(insert(DESK), listed)
            pressed = [{"number": number, "words": press(each)} for number, each in kept]
            connection.execute(insert(DESK_TEXT), pressed)
            cursor = connection.connection.cursor()
            cursor.executemany("INSERT INTO desk_word(rowid, words) VALUES (?, ?)", zip(numbers, held, strict=True))


def _vocabulary(chance: random.Random) -> list[str]:
    """Twenty thousand words; the first are used most, as in any language."""
    made = {"".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(40_000)}
    found = sorted(made)
    chance.shuffle(found)
    return found[:20_000]


def _dossier(rows: Rows, number: int, chance: random.Random, words: list[str]) -> Rows:
    """The rows of a dossier with 1.5 to 6 KB of text in it."""
    made = dict(rows)
    for (table, id), row in rows.items():
        if table == "assessment":
            del made[table, id]
            key = f"a{number:08}"
            made[table, key] = row | _assessment(key, number, chance, words)
        elif table == "child":
            made[table, id] = row | {"first_name": chance.choice(FIRST), "last_name": chance.choice(LAST)}
        elif table == "hearing":
            made[table, id] = row | {"planned_on": _day(chance) if chance.random() < 0.2 else None}
        elif table == "decision" and chance.random() < 0.2:
            made[table, id] = row | {"follow_up_on": _day(chance)}
    return made


def _assessment(key: str, number: int, chance: random.Random, words: list[str]) -> dict[str, object]:
    length = chance.randint(200, 800)
    text = " ".join(words[int(len(words) * chance.random() ** 3)] for _ in range(length))
    where = f"{chance.choice(TOWNS)} {chance.randint(1, 300)}, 06-{chance.randint(10**7, 10**8)}"
    return {
        "id": key,
        "title": f"Gezin {chance.choice(LAST)} {chance.choice(TOWNS)}",
        "case_number": f"RM-{2015 + number % 11}-{number:05}",
        "decision_type": f"BT-{chance.randint(1, 10):02}",
        "status": chance.choice(("concept", "concept", "voorlopig_vastgesteld", "vastgesteld", "uitgelegd")),
        "due_on": _day(chance) if chance.random() < 0.7 else None,
        "changed_at": datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=chance.randint(0, 3 * 10**6)),
        "occasion": f"{text} {where}",
    }


def _day(chance: random.Random) -> date:
    return TODAY + timedelta(days=chance.randint(-30, 700))


# --- Measuring ------------------------------------------------------------------------------------------------


def _from_enter(folder: Path) -> float:
    """From Enter on the passphrase, with the shipped key derivation, until the start screen was painted."""
    window = Window(folder, has_store=True)
    window.resize(1280, 800)
    window.show()
    QApplication.processEvents()
    _import_heavy()  # goes on while the passphrase is typed
    window.unlock.passphrase.setText(PASSPHRASE)
    start = perf_counter()
    window.unlock.go.click()
    while window.store is None:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    took = _until_painted(window.stack.currentWidget(), start)
    window.close()
    window.deleteLater()
    QApplication.processEvents()
    return took


def _first_paint(store: Store, folder: Path) -> float:
    """From asking for the start screen until it was painted."""
    window = Window(folder, has_store=True)
    window.resize(1280, 800)
    window.show()
    window.store, window.method = store, load_method()
    QApplication.processEvents()
    start = perf_counter()
    window.show_start()
    took = _until_painted(window.stack.currentWidget(), start)
    window.store = None
    window.deleteLater()
    return took


def _until_painted(screen: object, start: float) -> float:
    painted: list[float] = []
    first = FirstPaint(screen.table.viewport())  # type: ignore[attr-defined]
    first.painted.connect(lambda: painted.append(perf_counter()))
    screen.table.viewport().update()  # type: ignore[attr-defined]
    while not painted:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return (painted[0] - start) * 1000


def _searches(store: Store) -> list[float]:
    """Each search from the words until the list shows what was found, without the time that waits for more letters."""
    from ui.start_screen import StartScreen

    screen = StartScreen().fill(store, load_method())
    screen.resize(1280, 760)
    screen.show()
    took, slowest = [], (0.0, "")
    for typed in _queries(store, random.Random(1)):
        screen.search.blockSignals(True)
        screen.search.setText(typed)
        screen.search.blockSignals(False)
        start = perf_counter()
        screen.desk.show_found()
        screen.table.viewport().repaint()
        took.append((perf_counter() - start) * 1000)
        screen.desk.stop_looking()  # these dossiers have no more than what is searched
        slowest = max(slowest, (took[-1], typed))
        QApplication.processEvents()
    print(f"slowest search: «{slowest[1]}»")
    screen.deleteLater()
    return took


def _queries(store: Store, chance: random.Random) -> Iterator[str]:
    words = _vocabulary(random.Random(2025))
    letters = "abcdefghijklmnoprstuvwzı0123456789"
    yield from letters
    yield from HARD
    for number in range(QUERIES - len(letters) - len(HARD)):
        kind = number % 6
        common, rare = words[chance.randint(0, 40)], words[chance.randint(len(words) // 3, len(words) - 1)]
        if kind == 0:
            yield common
        elif kind == 1:
            yield rare[: chance.randint(2, 8)]
        elif kind == 2:
            yield f"{common} {rare}"
        elif kind == 3:
            yield chance.choice((*FIRST, *LAST)).lower()[: chance.randint(1, 7)]
        elif kind == 4:
            yield f"RM-{2015 + number % 11}-{chance.randint(0, 99999):05}"[chance.choice((0, 3, 8)) :]
        else:
            yield f"gezin {common[:3]} {chance.choice(TOWNS)[:4]}"


def _others(store: Store) -> None:
    desk = store.desk
    timed: dict[str, Callable[[], object]] = {
        "order, what is due first": desk.order,
        "order by title": lambda: desk.order("title"),
        "order by kind": lambda: desk.by_code("decision_type", ()),
        "counts": lambda: desk.counts(TODAY),
        "late": lambda: desk.late(TODAY, 5),
        "a chunk of 200 rows": lambda: desk.rows(range(5000, 5200)),
        "check of the whole file": store.examine,
    }
    for name, what in timed.items():
        took = [_timed(what) for _ in range(3)]
        print(f"{name:26} {statistics.median(took):7.1f} ms")


def _memory() -> float:
    """What this process holds now, in MB; 0 where the system does not tell."""
    told = Path("/proc/self/statm")
    return int(told.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6 if told.exists() else 0.0


def _timed(what: Callable[[], object]) -> float:
    start = perf_counter()
    what()
    return (perf_counter() - start) * 1000


def _tell(name: str, took: list[float], limit: int) -> None:
    took = sorted(took)
    at = took[min(len(took) - 1, int(len(took) * 0.95))]
    verdict = "ok" if at <= limit else f"ABOVE {limit}"
    print(
        f"{name:12} p50 {statistics.median(took):6.1f}  p95 {at:6.1f}  max {took[-1]:6.1f} ms  n={len(took)}  {verdict}"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
