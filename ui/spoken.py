"""What a widget is to who hears the window instead of seeing it, where Qt itself says something else or nothing.

Qt calls a button that can be on or off a box to tick, and what is drawn by hand it does not call anything.
"""

from collections.abc import Callable
from functools import cache
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QToolButton, QWidget

_PRESS = QAccessibleActionInterface.pressAction()


def tell_folded(header: QToolButton) -> None:
    """Say that the group under this header was opened or shut."""
    if QAccessible.isActive():
        changed = QAccessible.State()
        changed.expanded = changed.collapsed = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(header, changed))


class ReadArea(QScrollArea):
    """Text to read and scroll through, with nothing in it to fill in."""


@cache
def speak() -> None:
    """From now on tell assistive technology what each widget is; nothing is made until it asks."""
    QAccessible.installFactory(_spoken)


def _spoken(kind: str, thing: QObject) -> QAccessibleInterface | None:
    """Only the name of the class tells what it is: Qt asks while a widget is being made."""
    made = _KINDS.get(kind)
    return made(thing) if made is not None else None


class _Fold(QAccessibleWidget):
    """The header of a group that is open or shut: a button, and no box that is ticked."""

    def __init__(self, header: QWidget) -> None:
        super().__init__(header, QAccessible.Role.Button, "")

    @property
    def _header(self) -> QToolButton:
        return cast(QToolButton, self.object())

    def text(self, kind: QAccessible.Text) -> str:
        words = self._header.text().replace("&&", "&") if kind == QAccessible.Text.Name else ""
        return words or super().text(kind)

    def state(self) -> QAccessible.State:
        state, is_open = super().state(), self._header.isChecked()
        state.expandable = True
        state.expanded, state.collapsed = is_open, not is_open
        return state

    def actionNames(self) -> list[str]:
        return [_PRESS, *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name == _PRESS:
            self._header.click()
        else:
            super().doAction(name)


def _of_role(role: QAccessible.Role) -> Callable[[QWidget], QAccessibleInterface]:
    return lambda widget: QAccessibleWidget(widget, role, "")


_KINDS: dict[str, Callable[..., QAccessibleInterface]] = {
    "FoldTitle": _Fold,
    "ReadArea": _of_role(QAccessible.Role.Document),
    "TimelinePicture": _of_role(QAccessible.Role.Graphic),
}
