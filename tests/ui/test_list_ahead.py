"""The list of dossiers is made while the passphrase is typed, and only filled once the vault is open."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from tests.commands import empty_store
from tests.ui.hands import press
from tests.ui.locked_window import unlock
from tests.ui.on_screen import on_screen
from ui.start_screen import StartScreen
from ui.style import dress
from ui.window import Window


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    """The window that asks for the passphrase of an empty store."""
    dress(qapp)
    for name, data in empty_store().items():
        (tmp_path / name).write_bytes(data)
    return on_screen(qtbot, Window(tmp_path, has_store=True))


def _lists(window) -> list[StartScreen]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return window.findChildren(StartScreen)


def test_list_is_made_once_and_neither_seen_nor_reached_before_the_store_is_open(window):
    smallest = window.minimumSizeHint()
    window.ahead.make()
    window.ahead.make()
    QApplication.processEvents()
    (made,) = _lists(window)
    assert not made.isVisible() and window.stack.indexOf(made) == -1 and window.minimumSizeHint() == smallest
    reached = {window.unlock.passphrase}
    window.unlock.passphrase.setFocus()
    for _ in range(30):
        press(Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert len(reached) > 3 and not any(made.isAncestorOf(each) for each in reached)
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.stack.currentWidget() is window.unlock and window.unlock.isVisible()


def test_list_that_was_made_is_the_one_that_is_filled(window, qtbot):
    window.ahead.make()
    (made,) = _lists(window)
    unlock(window, qtbot)
    assert window.stack.currentWidget() is made and made.isVisible() and _lists(window) == [made]
    assert made.store is window.store and made.welcome.text() and made.size() == window.stack.size()


def test_each_time_after_that_a_list_is_made_when_it_is_shown(window, qtbot):
    window.ahead.make()
    unlock(window, qtbot)
    first = window.stack.currentWidget()
    window.show_start()
    assert _lists(window) == [window.stack.currentWidget()] and window.stack.currentWidget() is not first


def test_letters_or_colours_that_changed_since_make_a_new_list(window, qtbot, qapp):
    window.ahead.make()
    (made,) = _lists(window)
    dress(qapp, 2.0, "dark")
    unlock(window, qtbot)
    shown = window.stack.currentWidget()
    dress(qapp)
    assert shown is not made and _lists(window) == [shown]
