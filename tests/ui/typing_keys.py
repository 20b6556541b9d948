"""Typing as a person does: key events to whatever has the focus.

QTest.keyClicks aborts the process on «ë», «’» and «€»; these events carry the character as text instead.
"""

from collections import Counter

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
PRESSED: Counter[str] = Counter()
"""How many `keys` were pressed, those of texts that were typed freely apart as `letters`."""
_KEYS = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, " ": Qt.Key.Key_Space}


def focused() -> QWidget:
    """The widget that has the focus; a test that types into nothing fails here."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER, text: str = "") -> None:
    """Press and release one key."""
    PRESSED["keys"] += 1
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(focused(), QKeyEvent(kind, key, modifiers, text))


MOST = 24
"""Characters at each end of a line that are typed one by one."""


def type_text(text: str) -> None:
    """Type a text, one character after another; the middle of a long line comes at once, as dictation brings it."""
    before = PRESSED["keys"]
    for part in text.splitlines(keepends=True):
        begin, middle, end = part[:MOST], part[MOST:-MOST], part[MOST:][-MOST:]
        type_each(begin)
        if middle:
            press(Qt.Key.Key_unknown, text=middle)
        type_each(end)
    PRESSED["keys"] = before
    PRESSED["letters"] += len(text)


def type_each(text: str) -> None:
    """Type a text, one key for every character."""
    for character in text:
        press(_KEYS.get(character, Qt.Key.Key_unknown), text="\r" if character == "\n" else character)


def settle() -> None:
    """Let the window do what waits and let go of what is gone, as its own loop does between two keys.

    Without this the pages that were turned stay, and go on listening to every key.
    """
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def clear_text() -> None:
    """Select all that is in the field and delete it."""
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Delete)


def tab_to(widget: QWidget, most: int = 400) -> int:
    """Press Tab until `widget` (or what it hands its focus to) has the focus; the number of presses."""
    wanted = _receiver(widget)
    for presses in range(most):
        here = QApplication.focusWidget()
        if here is wanted or (here is not None and widget.isAncestorOf(here)):
            return presses
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"«{widget.objectName()}» cannot be reached with the Tab key")


def _receiver(widget: QWidget) -> QWidget:
    while widget.focusProxy() is not None:
        widget = widget.focusProxy()
    return widget
