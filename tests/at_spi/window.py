"""The real window on a store of its own, with J3 open, for a client of assistive technology: `window.py FOLDER`."""

import os
import sys
from pathlib import Path

os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.key_slots import Cost
from app.keys import create_keys, header_path
from app.method import load_method
from ui.folding import Folding
from ui.start import speak_dutch
from ui.style import dress
from ui.window import Window
from ui.worked_examples import copy_of, worked_examples

OFTEN_MS = 20


def main(folder: Path) -> int:
    """Show the window until it is closed."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Kind Voorop")
    translators = speak_dutch(application)
    dress(application)
    window = Window(folder, has_store=False)
    window.resize(1280, 740)
    window.show()
    window.activateWindow()  # without a window manager nobody else does
    made = create_keys(header_path(folder), "bekwame herfst wandelt", "L. Haan", Cost(memory_kib=64, passes=1, lanes=1))
    window.open_store(made.opened, is_new=True)
    assert window.store is not None
    example = copy_of(next(each for each in worked_examples() if each.startswith("J3")), load_method())
    window.store.add(example)
    window.open_dossier(example.id)
    assert window.dossier is not None
    opening = QTimer()
    opening.timeout.connect(lambda: open_groups(window))
    opening.start(OFTEN_MS)
    code = application.exec()
    del translators
    return code


def open_groups(window: Window) -> None:
    """Open every group of the page, so that all that it holds can be read."""
    page = window.dossier.page if window.dossier is not None else None
    for each in page.findChildren(Folding) if page is not None else ():
        each.header.setChecked(True)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
