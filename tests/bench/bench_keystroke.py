"""Six children, eight options, eight elements, in a real store: how long the rules and one keystroke take.

A keystroke is followed from the moment it was due until what it changed was painted, while saving goes on as it does
at work. So a key that comes in the middle of saving counts the time that it waits. Where this computer can look at
spelling it does, and in the last round a key comes again and again in the middle of that.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
import statistics
import tempfile
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from time import perf_counter, sleep, thread_time

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.fields import of_child
from app.findings import check
from app.method import load_method
from models.store import Store
from models.store_errors import SaveFailed
from tests.filled import filled
from ui import spelling
from ui.dossier import Dossier
from ui.editing import Editing
from ui.letter_editor import LetterEditor
from ui.page import Address
from ui.spelling import Spelling
from ui.style import dress

CHECKS, KEYS, BETWEEN_MS = 60, 600, 70
PAUSE_AFTER, PAUSE_MS = 15, 20  # keys, and how long after looking at spelling began the next key comes
TEXT = "Zij slaapt bij haar zus op de kamer en fietst elke dag naar school. "
MILLISECONDS = 1000


def main() -> None:
    method = load_method()
    file = filled(method, rows={"all_children": 7, "all_options": 9})  # the last row of each is removed
    application = QApplication([])
    dress(application)
    print(f"{len(file.children)} children, {len(file.options)} options, {len(file.children[0].elements)} elements")
    for fact in file.all_facts:  # the filler lets facts cite each other in a circle, which no person does
        fact.citations[:] = [each for each in fact.citations if each.source_id]
    check(file, method)  # the first one reads every text; later ones remember what did not change
    _tell("all rules", [_timed(lambda: check(file, method)) for _ in range(CHECKS)])
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create(Path(folder) / "kluis", bytes(32))
        store.add(file)
        Spelling(application, Path(folder))
        editing = Editing(store.load(file.id), method, store, SaveFailed)
        child = editing.assessment.children[0]
        finding, weighing = of_child(child, "elements", "E4", "text"), of_child(child, "weighing", "text")
        letter = of_child(child, "explanation", "child_text")
        _tell("key in the finding of an element", _clock(typed(editing, Address("element", child.id, "E4"), finding)))
        _tell("key in the text of the weighing", _clock(typed(editing, Address("weighing", child.id), weighing)))
        _tell("key in the letter to the child", _clock(typed(editing, Address("explanation", child.id), letter)))
        paused = typed(editing, Address("weighing", child.id), weighing, KEYS // 3, pauses=True)
        _tell("the same, after many a pause", _clock(paused))
        editing.close()
        store.close()


def typed(
    editing: Editing, address: Address, field: str, keys: int = KEYS, pauses: bool = False
) -> list[tuple[float, float]]:
    """For each key the milliseconds until it was painted: by the clock, and what this thread worked for it."""
    dossier = Dossier(editing)
    dossier.resize(1366, 768)
    dossier.show()
    dossier.go(address)
    QApplication.processEvents()
    gc.freeze()  # as the window does
    entry = dossier.page.rows[field].entry
    entry = entry.text if isinstance(entry, LetterEditor) else entry
    entry.setFocus()
    painted = _Painted(entry.viewport())
    times, due, letters = [], perf_counter(), cycle(TEXT)
    for place in range(keys):
        due += BETWEEN_MS / MILLISECONDS
        if pauses and place % PAUSE_AFTER == 0:
            due += (spelling.PAUSE_MS + place % (2 * PAUSE_MS)) / MILLISECONDS
        while perf_counter() < due:  # what waits is done meanwhile, as it would be between two keys
            QApplication.processEvents()
            sleep(0.0005)
        letter, worked = next(letters), thread_time()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(entry, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        sent = perf_counter()
        while painted.at < sent:
            QApplication.processEvents()
        times.append(((painted.at - due) * MILLISECONDS, (thread_time() - worked) * MILLISECONDS))
    dossier.close()
    dossier.deleteLater()
    QApplication.processEvents()
    return times


class _Painted(QObject):
    """When a widget was last painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.at = perf_counter()
        return False


def _clock(times: list[tuple[float, float]]) -> list[float]:
    return [clock for clock, _worked in times]


def _timed(what: Callable[[], object]) -> float:
    start = perf_counter()
    what()
    return (perf_counter() - start) * MILLISECONDS


def _tell(name: str, times: list[float]) -> None:
    percentile = statistics.quantiles(times, n=100)
    median, most = statistics.median(times), max(times)
    print(f"{name:34} {median:6.2f} ms  p99 {percentile[98]:6.2f}  most {most:6.2f}  n={len(times)}")


if __name__ == "__main__":
    main()
