"""What takes long in the window: how long each takes, and the longest time in which the window answered nothing.

`make bench ARGS="tests/bench/bench_long_work.py 500"` makes so many dossiers first. A watcher that ticks every few
milliseconds in the window's own thread tells the longest gap.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from importlib.resources import files
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.casefile import read_case
from app.changes import add_child, begin
from app.keys import Cost, Unlocked, create_keys, header_path
from app.method import load_method
from app.recipients import Recipient
from models.store import Store
from ui.long_work import LongWork
from ui.page import Address
from ui.printing import PrintPanel, put_on_paper
from ui.signing import SignPanel
from ui.start import _import_heavy
from ui.style import dress
from ui.vault_check import VaultCheck
from ui.vault_numbers import NumbersPanel
from ui.window import Window

MANY, TICK = 500, 5
PASSPHRASE = "bekwame herfst wandelt over zeven bruggen"
LITTLE = Cost(memory_kib=64, passes=1, lanes=1)


class Watcher:
    """The longest time between two ticks in the window's thread, in milliseconds."""

    def __init__(self) -> None:
        self.longest = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        self.longest = max(self.longest, self._clock.restart())

    def over(self, what: Callable[[], object], ended: Callable[[], bool]) -> tuple[int, int]:
        """How long this took until it ended, and the longest gap in it."""
        self.longest = 0
        self._clock.start()
        self._timer.start(TICK)
        start = perf_counter()
        what()
        self._tick()
        while not ended():  # an event loop as the program has, which lets work beside it go on
            loop = QEventLoop()
            QTimer.singleShot(4 * TICK, loop.quit)
            loop.exec()
        self._tick()
        self._timer.stop()
        return round(1000 * (perf_counter() - start)), self.longest


def main(arguments: list[str]) -> int:
    """Measure each and print it."""
    application = QApplication(sys.argv[:1])
    dress(application)
    _import_heavy()
    with tempfile.TemporaryDirectory() as name:
        folder, key = _filled(arguments, Path(name))
        window = Window(folder, has_store=True)
        window.show()
        _measure(window, key)
        window.close()
    return 0


def _filled(arguments: list[str], empty: Path) -> tuple[Path, bytes]:
    """A store with so many dossiers, of which one is a whole worked example."""
    many = int(arguments[0]) if arguments else MANY
    method = load_method()
    made = create_keys(header_path(empty), PASSPHRASE, "L. Haan", LITTLE)
    with Store.create(empty, made.data_key, "L. Haan") as store:
        folder = files("resources").joinpath("examples")
        for each in sorted(folder.iterdir(), key=lambda each: each.name):
            store.add(read_case(each.read_bytes(), method))
        for number in range(many):
            file = begin(method)
            file.title, file.occasion, file.decision_type = f"Gezin {number}", "Slaapt bij familie. " * 20, "BT-04"
            add_child(file, first_name=f"Kind {number}")
            store.add(file)
    print(f"{many} dossiers, {(empty / 'kindvoorop.kluis').stat().st_size / 1e6:.0f} MB")
    return empty, made.data_key


def _measure(window: Window, key: bytes) -> None:
    watcher = Watcher()

    def tell(what: str, do: Callable[[], object], ended: Callable[[], bool] = lambda: True) -> None:
        took, longest = watcher.over(do, ended)
        print(f"{what:45} {took:7} ms, longest gap {longest:6} ms", flush=True)

    tell("open the store", lambda: window.open_store(Unlocked(key), False), lambda: window.store is not None)
    tell("show «De kluis»", window.show_vault)
    check = window.findChild(VaultCheck)
    tell("check the whole store", check.look, lambda: not check.work.is_busy)
    numbers = window.findChild(NumbersPanel)
    tell("numbers for policy", numbers.look, lambda: not numbers.work.is_busy)
    backing = window.keeping.backing
    tell("make a backup", backing.back_up, lambda: not backing.work.is_busy)
    window.show_start()
    largest = max(window.store.list_rows(), key=lambda row: row.is_example)
    tell("open a dossier", lambda: window.open_dossier(largest.id))
    window.dossier.go(Address("review"))
    for kind, what in (
        (PrintPanel, "save the decision as PDF"),
        (SignPanel, "sign off, with a paper for every reader"),
    ):
        panel = window.findChild(kind)
        begin_with = partial(_put_on_paper, panel) if kind is PrintPanel else panel._freeze
        tell(what, begin_with, partial(_is_done, window))


def _put_on_paper(panel: PrintPanel) -> None:
    document = panel._composed(Recipient("beslisser"))
    put_on_paper(panel, panel.editing, document, lambda *_asked: str(panel.editing.store.folder / "uit.pdf"), "uit",
                 panel.outcome)  # fmt: skip


def _is_done(window: Window) -> bool:
    return not any(each.is_busy for each in window.findChildren(LongWork))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
