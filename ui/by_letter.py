"""Alt with a letter goes to what is called by a word with that letter: the next field, box, button or group."""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from string import ascii_uppercase

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QWidget

from ui.focus_order import stops
from ui.row import Row

CALLED = "called"
"""The property of a box that says by what it is known, where no words stand on it."""


def add_letters(window: QWidget, go: Callable[[str, bool], object]) -> None:
    """Let Alt with a letter ask to go there, and with Shift too to go back; on a Mac those keys type signs."""
    for letter in ascii_uppercase if sys.platform != "darwin" else "":
        for keys, forward in ((f"Alt+{letter}", True), (f"Alt+Shift+{letter}", False)):
            QShortcut(QKeySequence(keys), window, partial(go, letter, forward))


def to_letter(root: QWidget, here: QWidget | None, letter: str, forward: bool = True) -> bool:
    """Put the focus on the next thing that is called by this letter, or the one before; False when there is none.

    After the last comes the first.
    """
    found = lettered(root)
    order = [widget for widget, _letters in found]
    places = [place for place, (_widget, letters) in enumerate(found) if letter.casefold() in letters]
    if not places:
        return False
    here_now = order.index(here) if here in order else -1
    ahead, behind = [each for each in places if each > here_now], [each for each in places if each < here_now]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    order[(ahead or places)[0] if forward else (behind or places)[-1]].setFocus(reason)
    return True


def lettered(root: QWidget) -> list[tuple[QWidget, set[str]]]:
    """Where Tab halts inside `root`, in reading order, each with the letters that it is called by.

    A question is called by its label, which leads to the first of its inputs; a button, a box and a group by what
    stands on them. Words side by side are one choice: between them a letter chooses.
    """
    found, row = [], None
    for each in stops(root):
        around = _row_of(each, root)
        names = list(_own_names(each))
        if around is not None and around is not row:
            names.append(around.label.text() or around.entry.accessibleName())
        found.append((each, set(map(_letter, filter(None, names)))))
        row = around
    return found


def _own_names(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractButton) and not isinstance(widget, QRadioButton):
        yield widget.property(CALLED) or widget.text() or widget.accessibleName()


def _row_of(widget: QWidget, root: QWidget) -> Row | None:
    parent: QWidget | None = widget
    while parent is not None and parent is not root:
        if isinstance(parent, Row):
            return parent
        parent = parent.parentWidget()
    return None


def _letter(name: str) -> str:
    """The first letter or figure; a plus or a bracket before it does not count."""
    return next((each for each in name if each.isalnum()), "").casefold()
