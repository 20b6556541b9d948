"""In what order Tab goes: as the eye reads, also where inputs were made later; and where the focus was."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QWidget,
)

_WHOLE = (QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QPlainTextEdit)
"""Inputs with nothing inside that takes the focus by itself."""


def stops(root: QWidget, here: QWidget | None = None) -> list[QWidget]:
    """Where Tab halts inside `root`, in reading order; `here` always counts, so that one can go on from it."""
    return list(_stops(root, here))


def _stops(widget: QWidget, here: QWidget | None) -> Iterator[QWidget]:
    if widget.isHidden() or not widget.isEnabled():
        return
    halts = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    if halts or widget is here:
        yield widget
    if not isinstance(widget, _WHOLE):
        for child in _inside(widget):
            yield from _stops(child, here)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if layout is not None:
        yield from _laid_out(layout)
    elif isinstance(widget, QScrollArea):
        if (held := widget.widget()) is not None:
            yield held
    elif isinstance(widget, QSplitter):
        yield from filter(None, map(widget.widget, range(widget.count())))
    else:
        yield from (each for each in widget.children() if isinstance(each, QWidget) and not each.isWindow())


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget()
        if widget is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)


def step(around: list[QWidget], here: QWidget | None, forward: bool) -> bool:
    """Put the focus on the next stop, or the one before; False when there is none."""
    if not around:
        return False
    place = around.index(here) if here in around else -1 if forward else 0
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    around[(place + (1 if forward else -1)) % len(around)].setFocus(reason)
    return True


@dataclass(frozen=True)
class Place:
    """Where the focus was: the nearest name around it, which part of that, and the caret."""

    name: str
    part: int
    caret: int


def place_of(widget: QWidget, root: QWidget) -> Place:
    """Where this widget stands inside `root`, to be found again when `root` was built anew."""
    named = widget
    while named is not root and (not named.objectName() or named.objectName().startswith("qt_")):
        named = named.parentWidget() or root
    parts = named.findChildren(QWidget)
    part = parts.index(widget) if widget is not named and widget in parts else -1
    return Place(named.objectName() if named is not root else "", part, _caret(widget))


def focus_place(place: Place, root: QWidget) -> bool:
    """Put the focus and the caret back; False when that cannot be seen any more."""
    named = root.findChild(QWidget, place.name) if place.name else root
    if named is None:
        return False
    parts = named.findChildren(QWidget)
    found = parts[place.part] if 0 <= place.part < len(parts) else named
    takes = found.focusProxy() or found
    if not found.isVisibleTo(root) or takes.focusPolicy() == Qt.FocusPolicy.NoFocus:
        return False
    found.setFocus(Qt.FocusReason.OtherFocusReason)
    _set_caret(found, place.caret)
    return True


def _caret(widget: QWidget) -> int:
    if isinstance(widget, QLineEdit):
        return widget.cursorPosition()
    return widget.textCursor().position() if isinstance(widget, QPlainTextEdit) else -1


def _set_caret(widget: QWidget, caret: int) -> None:
    if caret >= 0 and isinstance(widget, QLineEdit):
        widget.setCursorPosition(caret)
    elif caret >= 0 and isinstance(widget, QPlainTextEdit):
        cursor = widget.textCursor()
        cursor.setPosition(min(caret, len(widget.toPlainText())))
        widget.setTextCursor(cursor)
