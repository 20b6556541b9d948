"""A list in levels of places to go: names take the lines they need, and the arrows halt only where one can go."""

from collections.abc import Hashable, Iterator
from typing import Any

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

LINE = 21  # pixels: how high a line of our usual letters is
BESIDE = 14  # pixels left and right of a name together: the padding of the style sheet, and what Qt leaves free
_PLACE = Qt.ItemDataRole.UserRole
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
_UP = (QAbstractItemView.CursorAction.MoveUp, QAbstractItemView.CursorAction.MovePageUp)


class WrappedTree(QTreeWidget):
    """Places under headings that are no place themselves. Emits the place of the row that was chosen.

    `indentation`: of each level, in pixels where a line of letters is 21 high; it grows with the letters.
    """

    asked_for = Signal(object)

    def __init__(self, indentation: int) -> None:
        super().__init__()
        self._items: dict[Any, QTreeWidgetItem] = {}
        self.setHeaderHidden(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIndentation(self.fontMetrics().height() * indentation // LINE)  # the arrows are as wide as this
        self.setRootIsDecorated(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.itemActivated.connect(self._ask)
        self.itemClicked.connect(self._ask)
        self._wrap_later = QTimer(self)
        self._wrap_later.setSingleShot(True)
        self._wrap_later.timeout.connect(self._wrap)

    def _empty(self) -> None:
        """Take all rows out; those that come now have the height of one line until they are wrapped."""
        self.clear()
        self._items.clear()
        self._wrap_later.start()

    def _heading(self, title: str) -> QTreeWidgetItem:
        """A name above rows, open and not to be chosen."""
        item = QTreeWidgetItem(self, [title])
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(0, font)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setExpanded(True)
        return item

    def _row(self, parent: QTreeWidgetItem, name: str, place: Hashable, whole_name: str) -> QTreeWidgetItem:
        """A row that leads to a place; it is wrapped once it is known in `_items`."""
        item = QTreeWidgetItem(parent, [name])
        item.setToolTip(0, whole_name)
        item.setData(0, _PLACE, place)
        return item

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap_later.start()

    def _wrap(self) -> None:
        """Give each name the lines it needs at this width."""
        metrics = QFontMetrics(self.font())
        for item in self._rows():
            depth = 2 if item.parent().parent() is not None else 1
            room = self.columnWidth(0) - depth * self.indentation() - BESIDE
            lines = metrics.boundingRect(QRect(0, 0, max(room, LINE), 0), _WRAPPED, item.text(0)).height()
            height = lines + metrics.height() // 2
            if item.sizeHint(0).height() != height:
                item.setSizeHint(0, QSize(0, height))

    def _rows(self) -> Iterator[QTreeWidgetItem]:
        """Every row that leads to a place, also one that leads to the same as the first row under it."""
        for heading in (self.topLevelItem(place) for place in range(self.topLevelItemCount())):
            for row in _under(heading):
                yield row
                yield from _under(row)

    def moveCursor(self, action: QAbstractItemView.CursorAction, keys: Qt.KeyboardModifier) -> QModelIndex:
        """The arrows halt at places; a heading is no place to go."""
        index = super().moveCursor(action, keys)
        while index.isValid() and index.data(_PLACE) is None:
            index = self.indexAbove(index) if action in _UP else self.indexBelow(index)
        return index if index.isValid() else self.currentIndex()

    def _ask(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, _PLACE)
        if place is not None:
            self.asked_for.emit(place)


def _under(item: QTreeWidgetItem | None) -> list[QTreeWidgetItem]:
    children = [item.child(place) for place in range(item.childCount())] if item is not None else []
    return [each for each in children if each is not None]
