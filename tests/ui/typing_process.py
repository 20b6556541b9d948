"""The real window, opened on a vault, in which a text is typed key by key until the process is killed.

Each key is told on stdout as «seconds typed count», and each save that came back as «seconds saved count», so that
whoever kills it knows what had been typed when and what had been kept.
"""

import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.method import load_method
from models.store import Store
from tests.stores import KEY
from tests.ui.typing_keys import press, type_text
from ui.window import Window

KEY_EVERY_MS = 15
TYPED, SAVED = "typed", "saved"


def letter(place: int) -> str:
    """The letter at this place of what is typed, so that any beginning of it can be recognised."""
    return chr(ord("a") + (7 * place + place // 26) % 26)


def tell(what: str, count: int) -> None:
    print(f"{time.monotonic()} {what} {count}", flush=True)


class TellingStore(Store):
    """A store that tells how long the text was that it saved."""

    def save(self) -> None:
        super().save()
        tell(SAVED, max(len(each.occasion) for each in self._written))


def main(folder: Path) -> None:
    application = QApplication([])
    window = Window(folder, has_store=True)
    window.method, window.store = load_method(), TellingStore.open(folder, KEY)
    window.show()
    window.activateWindow()
    application.processEvents()
    window.open_dossier(window.store.list_rows()[0].id)
    assert window.dossier is not None
    window.dossier.go_to_field("occasion")
    press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    typed = [len(window.dossier.editing.assessment.occasion)]

    def type_one() -> None:
        type_text(letter(typed[0]))
        typed[0] += 1
        tell(TYPED, typed[0])

    timer = QTimer()
    timer.timeout.connect(type_one)
    timer.start(KEY_EVERY_MS)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
