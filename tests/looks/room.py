"""Knows what on a screen has less room than its words need: cut off, pushed together, or only to be seen sideways."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QLabel,
    QLayout,
    QPushButton,
    QRadioButton,
    QStyleOptionToolButton,
    QToolButton,
    QWidget,
)

ALLOWED = 1  # pixels: sizes are rounded
WORDED = (QPushButton, QRadioButton, QCheckBox)


def cramped(shown: QWidget) -> list[str]:
    """What does not fit in what is shown, each in words for who reads a failed test; empty when all fits."""
    everything = [each for each in (shown, *shown.findChildren(QWidget)) if each.isVisibleTo(shown)]
    return [*_cut(everything), *_sideways(everything), *_over_each_other(shown, everything)]


def _cut(everything: list[QWidget]) -> Iterator[str]:
    for each in everything:
        if isinstance(each, WORDED) and each.text() and not _whole(each):
            yield f"breder dan zijn plaats: knop «{each.text()}» ({each.width()} van {each.sizeHint().width()})"
        if isinstance(each, QToolButton) and each.text() and not _fits(each):
            yield f"afgesneden: titel «{each.text()}» ({each.width()})"
        if isinstance(each, QLabel) and each.text() and not _has_room(each):
            yield f"afgesneden: «{each.text()[:60]}» ({each.width()}x{each.height()})"
        if isinstance(each, QAbstractButton) and each.text() and each.height() + ALLOWED < each.fontMetrics().height():
            yield f"te laag: knop «{each.text()}»"


def _whole(button: QAbstractButton) -> bool:
    """Whether all its words can be seen, also where they may go on below."""
    if button.sizePolicy().hasHeightForWidth():
        return button.height() + ALLOWED >= button.heightForWidth(button.width())
    return button.width() + ALLOWED >= button.sizeHint().width()


def _has_room(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() + ALLOWED >= label.heightForWidth(label.width()) and _words_fit(label)
    return label.width() + ALLOWED >= label.sizeHint().width()


def _words_fit(label: QLabel) -> bool:
    """Whether its longest word does: that does not go on below, and what sticks out is not drawn."""
    if label.textFormat() != Qt.TextFormat.PlainText:
        return True
    longest = max(map(label.fontMetrics().horizontalAdvance, label.text().split()), default=0)
    return longest <= label.contentsRect().width() + ALLOWED


def _fits(button: QToolButton) -> bool:
    is_beside = button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    beside = button.iconSize().width() + 3 * button.fontMetrics().averageCharWidth() // 2 if is_beside else 0
    option = QStyleOptionToolButton()
    button.initStyleOption(option)
    lines, metrics = option.text.split("\n"), button.fontMetrics()
    high = (len(lines) - 1) * metrics.lineSpacing() + metrics.height()
    longest = max(map(metrics.horizontalAdvance, lines))
    return longest + beside <= button.width() + ALLOWED and high <= button.height() + ALLOWED


def _sideways(everything: list[QWidget]) -> Iterator[str]:
    for each in everything:
        if isinstance(each, QAbstractScrollArea) and each.horizontalScrollBar().maximum() > 0:
            name = each.accessibleName() or each.objectName() or type(each).__name__
            yield f"alleen opzij te lezen: {name} ({each.horizontalScrollBar().maximum()})"


def _over_each_other(shown: QWidget, everything: list[QWidget]) -> Iterator[str]:
    """Parts of one layout that lie over each other."""
    for holder in everything:
        layout = holder.layout()
        if layout is None:
            continue
        parts = [each for each in _widgets(layout) if each.isVisibleTo(shown) and each.parentWidget() is holder]
        for place, one in enumerate(parts):
            for other in parts[place + 1 :]:
                shared = one.geometry() & other.geometry()
                if shared.width() > ALLOWED and shared.height() > ALLOWED:
                    yield f"over elkaar: {_told(one)} en {_told(other)} ({_size(shared)})"


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _widgets(inner)


def _told(widget: QWidget) -> str:
    read = getattr(widget, "text", None)
    words = read() if callable(read) else ""
    return f"{type(widget).__name__} «{words or widget.objectName() or widget.accessibleName()}»"


def _size(rect: QRect) -> str:
    return f"{rect.width()}x{rect.height()}"
