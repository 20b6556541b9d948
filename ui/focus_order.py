"""In what order Tab goes: as the eye reads, also where inputs were made later; and where the focus was."""

from collections.abc import Iterator, Sequence
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


def stops(root: QWidget) -> list[QWidget]:
    """Where Tab halts inside `root`, in reading order."""
    return list(_stops(root))


def beginnings(root: QWidget) -> list[QWidget]:
    """The first stop of each group inside `root`: under every heading, and every group that can be folded."""
    found, is_first = [], True
    for widget in _shown(root):
        is_first = is_first or widget.property("kind") == "section"
        if _halts(widget) and (is_first or widget.property("kind") == "fold"):
            found.append(widget)
            is_first = False
    return found


def to_group(root: QWidget, here: QWidget | None, forward: bool) -> None:
    """Put the focus where the next group inside `root` begins, or the one before; after the last comes the first."""
    order, starts = stops(root), beginnings(root)
    if not starts:
        return
    places = [order.index(each) for each in starts]
    place = order.index(here) if here in order else -1
    ahead = [each for each in places if each > place]
    behind = [each for each in places if each < place]
    chosen = (ahead or places)[0] if forward else (behind or places)[-1]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    _of_its_group(order[chosen]).setFocus(reason)


def _shown(widget: QWidget) -> Iterator[QWidget]:
    """Everything inside that can be used or read, in reading order."""
    if widget.isHidden() or not widget.isEnabled():
        return
    yield widget
    if not isinstance(widget, _WHOLE):
        for child in _inside(widget):
            yield from _shown(child)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.isHidden() or not widget.isEnabled():
        return
    if _halts(widget):
        yield widget
    yield from _stops_inside(widget)


def _stops_inside(widget: QWidget) -> Iterator[QWidget]:
    if not isinstance(widget, _WHOLE):
        for child in _inside(widget):
            yield from _stops(child)


def _stops_back(widget: QWidget) -> Iterator[QWidget]:
    """The stops of `_stops`, the last one first."""
    if widget.isHidden() or not widget.isEnabled():
        return
    if not isinstance(widget, _WHOLE):
        for child in reversed(list(_inside(widget))):
            yield from _stops_back(child)
    if _halts(widget):
        yield widget


def _halts(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _after(here: QWidget, root: QWidget) -> Iterator[QWidget]:
    """The stops inside `root` that follow on this widget. They are looked for no further than somebody asks."""
    yield from _stops_inside(here)
    for _parent, _before, following in _around(here, root):
        for each in following:
            yield from _stops(each)


def _before(here: QWidget, root: QWidget) -> Iterator[QWidget]:
    """The stops inside `root` that come before this widget, the nearest first."""
    for parent, previous, _following in _around(here, root):
        for each in reversed(previous):
            yield from _stops_back(each)
        if _halts(parent):
            yield parent


def _around(here: QWidget, root: QWidget) -> Iterator[tuple[QWidget, list[QWidget], list[QWidget]]]:
    """What lies around a widget, from near to far: its parent, and what is in there before it and after it."""
    while here is not root and (parent := here.parentWidget()) is not None:
        inside = list(_inside(parent))
        if here in inside:
            place = inside.index(here)
            yield parent, inside[:place], inside[place + 1 :]
        else:  # the view of a scroll area, which only passes on what it holds
            yield parent, [], []
        here = parent


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


def step(parts: Sequence[QWidget], here: QWidget | None, forward: bool) -> bool:
    """Put the focus on the next stop in these parts of a window, or the one before; False when there is none.

    After the last part comes the first. From elsewhere one goes to the first stop, or back to the last.
    """
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    found = next(_ahead(list(parts), here) if forward else _behind(list(parts), here), None)
    if found is not None:
        _of_its_group(found).setFocus(reason)
    return found is not None


def _of_its_group(widget: QWidget) -> QWidget:
    """Of choices side by side Tab halts at the one that is chosen; at this one where nothing is."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    chosen = group.checkedButton() if group is not None and group.exclusive() else None
    return chosen if chosen is not None and chosen.isVisible() and chosen.isEnabled() else widget


def _ahead(parts: list[QWidget], here: QWidget | None) -> Iterator[QWidget]:
    if here is not None and (place := _place(parts, here)) is not None:
        yield from _after(here, parts[place])
        parts = parts[place + 1 :] + parts[: place + 1]
    for part in parts:
        yield from _stops(part)


def _behind(parts: list[QWidget], here: QWidget | None) -> Iterator[QWidget]:
    if here is not None and (place := _place(parts, here)) is not None:
        yield from _before(here, parts[place])
        parts = parts[place:] + parts[:place]
    for part in reversed(parts):
        yield from _stops_back(part)


def _place(parts: list[QWidget], here: QWidget) -> int | None:
    """Which part this widget is, or lies in; None where it is being hidden or put out of use."""
    return next((place for place, part in enumerate(parts) if _is_open(here, part)), None)


def _is_open(here: QWidget, part: QWidget) -> bool:
    within = here is part or (part.isAncestorOf(here) and here.isVisibleTo(part))
    return within and not part.isHidden() and here.isEnabled()


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
    parts = _focusable(named)
    part = parts.index(widget) if widget is not named and widget in parts else -1
    return Place(named.objectName() if named is not root else "", part, _caret(widget))


def _focusable(named: QWidget) -> list[QWidget]:
    """What can have the focus in it: labels come and go with what there is to say, and lists that float when used."""
    there = (each for each in named.findChildren(QWidget) if each.focusPolicy() != Qt.FocusPolicy.NoFocus)
    return [each for each in there if each.window() is named.window()]


def focus_place(place: Place, root: QWidget) -> bool:
    """Put the focus and the caret back; False when that cannot be seen any more."""
    named = root.findChild(QWidget, place.name) if place.name else root
    if named is None:
        return False
    parts = _focusable(named)
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
