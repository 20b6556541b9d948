"""What bench_desktop measures, each in a process of its own so that none of them warms up another.

`python -m tests.bench.desktop_parts NAME ARGUMENTS` prints what it found as JSON. What Python keeps of the modules
that it compiled is there from the second start on for who uses the program, and so it is here. The cache of the
database is what the program takes more than one that is told to keep none.
"""

import json
import sys
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

AFTER_MS = 2000  # how long somebody looks at the window before the passphrase is typed
PASSPHRASE = "bekwame herfst wandelt over zeven bruggen"
KEYS = 200
ROUNDS_OF_TURNING = 8  # of fifty pages: of a hundred turns the 99th percentile would be the slowest of all
AGAIN = 5  # times that every page is turned to see whether memory grows by it
UNCACHED = "uncached"
BUILT_ON = (
    "sqlalchemy.orm", "sqlalchemy.dialects.sqlite", "sqlcipher3", "argon2.low_level",
    "cryptography.hazmat.primitives.ciphers.aead",
)  # fmt: skip
"""What the vault is built on: what of the memory is not ours to save."""

Pair = tuple[float, float]
"""Milliseconds by the clock, and by the processor."""


def _make(folder: str, many: str) -> str:
    """A vault with J3 and so many other dossiers; the passphrase opens it as it does in a real one."""
    from app.keys import create_keys, header_path
    from app.method import load_method
    from models.store import Store
    from tests.bench.bench_desk import fill
    from tests.ui.hands import example

    place = Path(folder)
    place.mkdir()
    made = create_keys(header_path(place), PASSPHRASE, "L. Haan")
    with Store.create(place, made.opened.data_key) as store:
        fill(store, int(many))
        file = example(load_method(), "J3")
        store.add(file)
        (place / "j3").write_text(file.id)
        store.examine()
    return folder


def _open(folder: str) -> dict[str, Pair]:
    """From Enter on the passphrase, pressed when the window has been there for a while, to the painted list."""
    from PySide6.QtCore import QEvent, Qt, QThreadPool, QTimer
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QWidget

    window, key = _window(folder), _timed_key()
    start: Pair = _now()
    took: list[Pair] = []

    def wait_for_list(_place: int) -> None:
        table = getattr(window.stack.currentWidget(), "table", None)
        if table is not None:
            QTimer.singleShot(0, table, lambda: show(table.viewport()))

    def show(view: QWidget) -> None:
        QApplication.processEvents()
        view.repaint()
        took.append(_since(start))
        QApplication.quit()

    window.stack.currentChanged.connect(wait_for_list)
    window.unlock.passphrase.setText(PASSPHRASE)
    start = _now()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(
            window.unlock.passphrase, QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
        )
    QApplication.exec()
    window.close()
    QThreadPool.globalInstance().waitForDone()
    return {"open": took[0], "key": key[0]}


def _timed_key() -> list[Pair]:
    """What deriving the key takes from now on, each time that it is done."""
    from app import keys

    unlock, took = keys.unlock, list[Pair]()

    def timed(*arguments: Any) -> keys.Unlocked:
        start = _now()
        try:
            return unlock(*arguments)
        finally:
            took.append(_since(start))

    keys.unlock = timed
    return took


def _window(folder: str) -> Any:
    """The window as it starts, with what is heavy loaded behind it, after the time in which a passphrase is typed."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from ui.look import Looks
    from ui.start import go_on, speak_language
    from ui.waiting import FirstPaint
    from ui.window import Window

    application = QApplication(sys.argv[:1])
    kept = application, speak_language(application), Looks(application, 1.0)
    window = Window(Path(folder), has_store=True, furnished=False)
    first = FirstPaint(window)
    first.painted.connect(lambda: go_on(window))
    waiting = QEventLoop()  # an application that quits closes its windows, and what is hidden is never painted
    first.painted.connect(lambda: QTimer.singleShot(AFTER_MS, waiting.quit))
    window.show()
    waiting.exec()
    window.kept = kept  # type: ignore[attr-defined]
    return window


def _opened_j3(folder: str) -> Any:
    from PySide6.QtWidgets import QApplication

    import ui  # noqa: F401  # first, as in the program: it undoes what PySide does to every import after it
    from app.keys import header_path, unlock

    window = _window(folder)
    window.open_store(unlock(header_path(Path(folder)), PASSPHRASE), False)
    while window.store is None:  # it is read through first where it was not closed the last time
        QApplication.processEvents()
    window.open_dossier((Path(folder) / "j3").read_text())
    for _ in range(20):
        QApplication.processEvents()
    return window


def _work(folder: str) -> dict[str, list[Any]]:
    """Turning every page of J3, and keys in a text of it while it is saved as it is at work."""
    from app.fields import of_child
    from tests.bench.bench_keystroke import typed
    from ui.page import Address

    window = _opened_j3(folder)
    dossier, child = window.dossier, window.dossier.editing.assessment.children[0]
    turned, around = [], []
    for address in _pages(dossier) * ROUNDS_OF_TURNING:
        before = _fixed_work()
        turned.append(_turned(dossier, address))
        around.append([before, _fixed_work()])
    turns, wholes = zip(*turned, strict=True)
    dossier.hide()
    field = of_child(child, "elements", "E4", "text")
    keys = typed(dossier.editing, Address("element", child.id, "E4"), field, KEYS)
    window.close()
    return {"turn": list(turns), "whole": list(wholes), "key": keys, "around": around}


def _fixed_work() -> float:
    """Milliseconds that a piece of work takes which is always the same."""
    start, total = perf_counter(), 0
    for each in range(20_000):
        total += each * each
    return (perf_counter() - start) * 1000


def _pages(dossier: Any) -> list[Any]:
    from ui.places import pages_of

    return pages_of(dossier.editing.assessment)


def _turned(dossier: Any, address: Any) -> tuple[Pair, Pair]:
    """From asking for a page until its window was painted, and until all of it is there and saved."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from ui.page import Page

    painted: list[Pair] = []
    finish_soon = Page.finish_soon

    def seen(page: Page) -> None:  # what comes after the painting begins here
        painted.append(_since(start))
        finish_soon(page)

    Page.finish_soon = seen  # type: ignore[method-assign]
    start = _now()
    dossier.go(address)
    while not (painted and dossier.page.is_whole and dossier.page.sheet.updatesEnabled()):
        QApplication.processEvents()
    whole = _since(start)
    Page.finish_soon = finish_soon  # type: ignore[method-assign]
    for _ in range(3):
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # without its own loop the old pages would stay
    return painted[0], whole


def _bare() -> dict[str, float]:
    """What a bare wizard holds while its window is there."""
    from tests.bench.bare_wizard import shown

    application, _wizard = shown()
    application.processEvents()
    return _memory()


def _built_on() -> dict[str, float]:
    """The same with the libraries loaded that the vault is built on, and nothing of the program itself."""
    from importlib import import_module

    import ui  # noqa: F401  # first, as in the program: it undoes what PySide does to every import after it
    from tests.bench.bare_wizard import shown

    application, _wizard = shown()
    for name in BUILT_ON:
        import_module(name)
    application.processEvents()
    return _memory()


def _read(folder: str) -> dict[str, float]:
    """The same with J3 read from the vault: no method, no page and no window of the program, so a floor for any."""
    import ui  # noqa: F401  # first, as in the program: it undoes what PySide does to every import after it
    from app.keys import header_path, unlock
    from models.store import Store
    from tests.bench.bare_wizard import shown

    place = Path(folder)
    application, _wizard = shown()
    _keep_no_cache()
    with Store.open(place, unlock(header_path(place), PASSPHRASE).data_key) as store:
        assert store.load((place / "j3").read_text()).children
        application.processEvents()
        return _memory()


def _memory_of_j3(folder: str, cached: str = "") -> dict[str, float]:
    """What the program holds with J3 open, with the cache of the database or without it."""
    if cached == UNCACHED:
        _keep_no_cache()
    window = _opened_j3(folder)
    held = _memory()
    window.close()
    return held


def _keep_no_cache() -> None:
    """From now on the database keeps no page that it is done with."""
    from models import connection

    kept = [each for each in connection._SETTINGS if not each.startswith("cache_size")]
    assert len(kept) < len(connection._SETTINGS)
    connection._SETTINGS = (*kept, "cache_size = 0")


def _memory_of_turning(folder: str) -> tuple[float, float]:
    """Megabytes after every page was turned once, and after it was done so many times more."""
    dossier, held = _opened_j3(folder).dossier, []
    for _ in range(1 + AGAIN):
        for address in _pages(dossier):
            _turned(dossier, address)
        held.append(_memory()["rss"])
    return held[0], held[-1]


def _memory() -> dict[str, float]:
    told = dict(line.split(":", 1) for line in Path("/proc/self/smaps_rollup").read_text().splitlines()[1:])
    return {kind: int(told[kind.title()].split()[0]) / 1024 for kind in ("rss", "pss")}


def _now() -> Pair:
    return perf_counter(), process_time()


def _since(start: Pair) -> Pair:
    return (perf_counter() - start[0]) * 1000, (process_time() - start[1]) * 1000


PARTS = {
    "make": _make,
    "open": _open,
    "work": _work,
    "bare": _bare,
    "built_on": _built_on,
    "read": _read,
    "memory": _memory_of_j3,
    "turned": _memory_of_turning,
}

if __name__ == "__main__":
    print(json.dumps(PARTS[sys.argv[1]](*sys.argv[2:])))
