"""What the tests of the lock share: a window on a real store behind a passphrase, unlocked and locked by hand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.connection import outside_transaction
from tests.commands import PASSPHRASE, empty_store
from tests.ui.hands import push
from tests.ui.typing_keys import type_text
from ui.editing import Editing
from ui.style import dress
from ui.window import Window

SECRET = "Zoë slaapt bij tante Maria"
LOCK_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    """The window, unlocked with the passphrase, at the list of dossiers of an empty store."""
    dress(qapp)
    for name, data in empty_store().items():
        (tmp_path / name).write_bytes(data)
    window = Window(tmp_path, has_store=True)
    qtbot.addWidget(window, before_close_func=lambda window: refuse_writing(window, False))
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    unlock(window, qtbot)
    return window


def unlock(window: Window, qtbot) -> None:
    """Type the passphrase and wait until the store is open and what was hidden is back."""
    window.unlock.passphrase.setFocus()
    type_text(PASSPHRASE)
    window.unlock.go.click()
    qtbot.waitUntil(lambda: window.store is not None and not window.lock.is_on, timeout=20_000)


def press_lock(window: Window) -> None:
    """Ctrl+Shift+L, where keys come into the window that has the focus."""
    QTest.keyClick((QApplication.focusWindow() or window.windowHandle()), Qt.Key.Key_L, LOCK_KEYS)


def lock(window: Window, qtbot) -> None:
    """Lock by key, and wait until nothing is left."""
    press_lock(window)
    assert window.lock.is_on
    qtbot.waitUntil(lambda: window.store is None)


def type_a_dossier(window: Window) -> Editing:
    """A new dossier with a text that was typed and not saved yet."""
    push(window.stack.currentWidget().new)
    window.dossier.go_to_field("occasion")
    type_text(SECRET)
    return window.dossier.editing


def refuse_writing(window: Window, refuse: bool = True) -> None:
    """Let the disk refuse every save, or take them again."""
    if window.store is not None:
        outside_transaction(window.store._engine, f"PRAGMA query_only = {int(refuse)}")
