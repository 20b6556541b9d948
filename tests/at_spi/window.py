"""The real window on a store of its own, with J3 in it, for a client of assistive technology: `window.py FOLDER`."""

import os
import sys
from pathlib import Path

os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.key_slots import Cost
from app.keys import create_keys, header_path
from app.method import load_method
from ui.cards import Card
from ui.folding import Folding
from ui.start import speak_dutch
from ui.style import dress
from ui.window import Window
from ui.worked_examples import copy_of, worked_examples

OFTEN_MS = 10
MOST_CARDS = 3


def main(folder: Path) -> int:
    """Show the window until it is closed."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Kind Voorop")
    translators = speak_dutch(application)
    dress(application)
    window = Window(folder, has_store=False)
    window.resize(1280, 740)
    window.show()
    made = create_keys(header_path(folder), "bekwame herfst wandelt", "L. Haan", Cost(memory_kib=64, passes=1, lanes=1))
    window.open_store(made.opened, is_new=True)
    assert window.store is not None
    window.store.add(copy_of(next(each for each in worked_examples() if each.startswith("J3")), load_method()))
    window.show_start()
    opening = Opening(window)
    application.focusChanged.connect(lambda _before, _now: opening.look())
    opening.look()
    managing = QTimer()
    managing.timeout.connect(lambda: give_focus(window))
    managing.start(OFTEN_MS)
    code = application.exec()
    del translators
    return code


def give_focus(window: Window) -> None:
    """Let the window that came last have the keys; there is no window manager that does."""
    over = [each for each in window.findChildren(QDialog) if each.isVisible()]
    top: QWidget = over[-1] if over else window
    if not top.isActiveWindow():
        top.activateWindow()


class Opening:
    """Opens every group, so that all that it holds can be read; a page takes the focus before anybody can read it."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._shown: tuple[QWidget | None, ...] = ()

    def look(self) -> None:
        """Open the groups of what is shown now, once."""
        window = self._window
        shown = (window.stack.currentWidget(), window.dossier.page if window.dossier is not None else None)
        if shown != self._shown:
            self._shown = shown
            open_groups(window)


def open_groups(window: Window) -> None:
    """Open every group there is, also those that lie in another."""
    if window.dossier is not None and window.dossier.page is not None:
        window.dossier.page.finish()
    while closed := [each for each in window.findChildren(Folding) if not each.is_open and is_read(each)]:
        for each in closed:
            each.header.setChecked(True)


def is_read(group: Folding) -> bool:
    """Of a long list of cards that are all alike only the first are opened."""
    alike = group.parentWidget().findChildren(Card, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return group not in alike[MOST_CARDS:]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
