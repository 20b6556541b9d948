"""How many keys J1 takes from the list to the paper, and J3 in full, by page and by kind; text typed freely apart."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from tests.ui.counted_walks import j1_to_the_paper, j3_in_full
from ui.style import dress
from ui.window import Window

LONGEST_S = 30.0


def main() -> int:
    application = QApplication(sys.argv[:1])
    dress(application)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
        person, _papers = j1_to_the_paper(_window(folder / "j1"), _wait, folder, setattr)
        print(f"J1, from the list of dossiers to the PDF: {person.keys} keys\n{person.table()}")
        hand = j3_in_full(_window(folder / "j3"), _wait, setattr)
        print(f"J3, the full file: {hand.keys} keys\n{hand.table()}")
    return 0


def _window(folder: Path) -> Window:
    window = Window(folder, has_store=False)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return window


def _wait(holds: Callable[[], bool]) -> None:
    begun = monotonic()
    while not holds():
        QApplication.processEvents()
        assert monotonic() - begun < LONGEST_S


if __name__ == "__main__":
    sys.exit(main())
