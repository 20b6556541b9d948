"""J1 and J3 as somebody enters them who knows the keys, every key counted."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from app.findings import check
from tests.ui.by_hand import ByHand
from tests.ui.keystrokes import CONTROL, SHIFT, Practised
from tests.ui.test_journey import make_vault
from tests.ui.test_journey_at_the_desk import AtTheDesk, enter_j1
from tests.ui.test_journey_j3 import EXPECTED, Walk
from tests.ui.typing_keys import NO_MODIFIER, PRESSED, focused, press, settle
from ui.editing import Editing
from ui.places import page_of, pages_of
from ui.saving_files import remember_folder
from ui.window import Window

DAY_OF_J1, DAY_OF_J3 = date(2025, 11, 10), date(2025, 11, 3)
AGAIN_MS = 20

Wait = Callable[[Callable[[], bool]], object]


class AtTheDeskQuickly(Practised, AtTheDesk):
    """The same person at the desk after some weeks."""

    def turn_page(self) -> None:
        pages = pages_of(self.assessment)
        self.turn_to(pages[pages.index(self.dossier.page.address) + 1])

    def sign(self) -> None:
        with self.spent_on("turning"):
            press(Qt.Key.Key_P, CONTROL)
            settle()
        assert self.dossier.page.address.kind == "review"
        self._push(next(each for each in self._buttons() if each.text() == "Vaststellen …"))
        button = self.dossier.page.findChild(QPushButton, "sign_panel/sign")
        panel = button.parentWidget()
        for entry, words in ((panel.by, "D. Terpstra"), (panel.role, "teamleider")):
            self._enter(entry, words)
        self._push(button)
        assert focused().text() == "Toch vaststellen"  # on this computer nobody confirmed a norm yet
        self._push(focused())

    def save_paper(self) -> None:
        """Save what was signed as a PDF, under the name and in the folder that are offered."""
        save = next(each for each in self._buttons(QWidget, "sign_panel") if each.text() == "PDF opslaan …")
        self.go_to(save)
        QTimer.singleShot(0, self._agree)
        self._push(save)

    def _buttons(self, kind: type = QWidget, name: str = "") -> list[QPushButton]:
        inside = self.dossier.page.findChild(kind, name) if name else self.dossier.page
        return inside.findChildren(QPushButton)

    def _agree(self) -> None:
        """Press Enter in the dialog that asks where the file goes; it closes before the key is up."""
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isActiveWindow():
            QTimer.singleShot(AGAIN_MS, self._agree)
            return
        assert isinstance(dialog, QFileDialog)
        PRESSED["keys"] += 1
        QApplication.sendEvent(focused(), QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NO_MODIFIER))


class InFullQuickly(Practised, ByHand):
    """Enters a full file, page after page."""

    def open(self, field: str) -> None:
        if self.dossier.page.address != page_of(field):
            self.turn_to(page_of(field))


class QuickWalk(Walk):
    """The walk of J3 with keys only of somebody who knows them."""

    def take_over_article(self, article: str) -> None:
        self.hand.open("decision/legal_bases")
        buttons = self.hand.dossier.page.findChildren(QPushButton)
        self.hand._push(next(each for each in buttons if each.text() == f"+  {article}"))


def j1_to_the_paper(
    window: Window, wait: Wait, folder: Path, put: Callable[..., object]
) -> tuple[AtTheDeskQuickly, list[Path]]:
    """The short intake from an empty list of dossiers to the PDF in this folder; the person, and the files."""
    put(Editing, "today", lambda _self: DAY_OF_J1)
    _make_vault(window, wait)
    remember_folder(folder)  # where papers were put before
    before = PRESSED["keys"]
    press(Qt.Key.Key_N, CONTROL | SHIFT)
    wait(lambda: window.dossier is not None)
    assert window.dossier is not None
    file = window.dossier.editing.assessment
    file.decision.decided_on = file.decision.effective_on = file.publication.planned_on = DAY_OF_J1
    person = AtTheDeskQuickly(window.dossier)
    person.by_page["start screen"] = 1
    enter_j1(window.dossier, person)
    person.sign()
    wait(lambda: file.status == "voorlopig_vastgesteld")  # the papers are made beside
    person.save_paper()
    person.keys = PRESSED["keys"] - before
    return person, sorted(folder.glob("*.pdf"))


def j3_in_full(window: Window, wait: Wait, put: Callable[..., object]) -> InFullQuickly:
    """The full file of J3 from an empty list of dossiers until all is filled in."""
    put(Editing, "today", lambda _self: DAY_OF_J3)
    _make_vault(window, wait)
    before = PRESSED["keys"]
    press(Qt.Key.Key_N, CONTROL)
    wait(lambda: window.dossier is not None)
    assert window.dossier is not None
    hand = InFullQuickly(window.dossier)
    QuickWalk(hand).everything()
    hand.keys = PRESSED["keys"] - before
    editing = window.dossier.editing
    found = Counter((each.rule, each.level, each.child) for each in check(editing.assessment, editing.method))
    assert {each: found[each] for each in found if each[0].startswith("MT-")} == EXPECTED  # all of it was entered
    return hand


class _Waiting:
    """What `make_vault` wants of pytest-qt."""

    def __init__(self, wait: Wait) -> None:
        self._wait = wait

    def waitUntil(self, holds: Callable[[], bool], timeout: Any = 0) -> None:
        self._wait(holds)


def _make_vault(window: Window, wait: Wait) -> None:
    make_vault(window, _Waiting(wait))
