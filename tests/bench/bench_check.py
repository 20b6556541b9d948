"""Six children, eight options, eight elements: how long all checks take, and one keystroke in the wizard on that file.

Time of this process alone: what else the computer does at that moment is not counted.
"""

import os
import statistics
from time import process_time, sleep

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.findings import check
from app.method import load_method
from models.assessment import Assessment
from tests.filled import filled
from tests.ui.one_page import Paper
from tests.ui.typing_keys import type_text
from ui.dossier import Dossier
from ui.editing import Editing
from ui.places import page_of
from ui.style import dress

CHECKS, KEYS = 100, 400
BETWEEN = 0.03  # seconds from key to key: somebody who types fast
WORDS = "Zij slaapt slecht, en op school valt dat op. "


def _checks(file: Assessment) -> list[float]:
    """Each time after one letter more, as while somebody types."""
    method, times = load_method(), []
    check(file, method)  # the first one reads every text; later ones remember what did not change
    for _ in range(CHECKS):
        file.children[0].elements[1].text += "a"
        start = process_time()
        check(file, method)
        times.append((process_time() - start) * 1000)
    return times


def _keystrokes(file: Assessment, field: str) -> list[float]:
    """From the key to the end of all that follows from it at once, painting included."""
    editing = Editing(file, load_method(), Paper(), OSError)
    dossier, times = Dossier(editing), []
    dossier.resize(1366, 768)
    dossier.show()
    dossier.activateWindow()
    dossier.go(page_of(field))
    assert dossier.page is not None and dossier.page.focus_field(field), field
    for place in range(KEYS):
        QApplication.processEvents()
        start = process_time()
        type_text(WORDS[place % len(WORDS)])
        QApplication.processEvents()
        times.append((process_time() - start) * 1000)
        sleep(BETWEEN)
    editing.close()
    dossier.close()
    return times


def _tell(name: str, times: list[float]) -> None:
    worst = statistics.quantiles(times, n=100)[98]
    print(f"{name:32} median {statistics.median(times):6.2f}  p99 {worst:6.2f}  max {max(times):6.2f} ms")


def main() -> None:
    application = QApplication([])
    dress(application)
    file = filled(load_method(), rows={"all_children": 7, "all_options": 9})  # the last row of each is removed
    for fact in file.all_facts:
        fact.citations[:] = [each for each in fact.citations if each.source_id]  # a fact rests on sources alone
    child = file.children[0]
    print(f"{len(file.children)} children, {len(file.options)} options, {len(child.elements)} elements")
    _tell("all checks", _checks(file))
    for name, field in (
        ("a key in an element", f"children/{child.id}/elements/E4/text"),
        ("a key in the weighing", f"children/{child.id}/weighing/text"),
        ("a key in the child's letter", f"children/{child.id}/explanation/child_text"),
        ("a key on the first page", "occasion"),
    ):
        _tell(name, _keystrokes(file, field))


if __name__ == "__main__":
    main()
