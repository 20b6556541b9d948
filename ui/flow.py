"""A layout that puts widgets side by side and goes on below when the width is used up."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

Plan = tuple[int, list[tuple[QLayoutItem, QRect]]]
"""How high a layout is, and where each of its items comes."""


class FlowLayout(QLayout):
    """Left to right, then the next line; what has an expanding policy shares what is left of its line."""

    def __init__(self, parent: QWidget | None = None, space: int = 12) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._plans: dict[int, Plan] = {}  # by width; asked for again and again while a page is laid out
        self._least: QSize | None = None
        self._seen: list[_Measured] | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(space)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._plan(width)[0]

    def invalidate(self) -> None:
        """Something in it came, went or wants another size."""
        self._plans.clear()
        self._least = self._seen = None
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in self._plan(rect.width())[1]:
            item.setGeometry(place.translated(rect.topLeft()))

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        if self._least is None:
            self._least = QSize()
            for item in self._items:
                self._least = self._least.expandedTo(item.minimumSize())
        return self._least

    def _measured(self) -> list["_Measured"]:
        """What is there now, with what is asked of it for every width."""
        if self._seen is None:
            self._seen = [_Measured(each) for each in self._items if not each.isEmpty()]
        return self._seen

    def _lines(self, width: int) -> list[list["_Measured"]]:
        lines: list[list[_Measured]] = []
        used, space = 0, self.spacing()
        for each in self._measured():
            wanted = min(each.wanted, width)
            if lines and used + space + wanted <= width:
                lines[-1].append(each)
                used += space + wanted
            else:
                lines.append([each])
                used = wanted
        return lines

    def _plan(self, width: int) -> Plan:
        """How high all of it is at this width, and where each item comes in it."""
        if width not in self._plans:
            self._plans[width] = self._planned(width)
        return self._plans[width]

    def _planned(self, width: int) -> Plan:
        y, places, space = 0, [], self.spacing()
        for line in self._lines(width):
            widths = self._widths(line, width)
            heights = [each.height(wide) for each, wide in zip(line, widths, strict=True)]
            drops = _drops(line, widths, heights)
            x, bottom = 0, y
            for each, wide, height, drop in zip(line, widths, heights, drops, strict=True):
                places.append((each.item, QRect(x, y + drop, wide, height)))
                x += wide + space
                bottom = max(bottom, y + drop + height)
            y = bottom + space
        return max(0, y - space), places

    def _widths(self, line: list["_Measured"], width: int) -> list[int]:
        widths = [min(each.wanted, width) for each in line]
        growing = [place for place, each in enumerate(line) if each.grows]
        left = width - sum(widths) - self.spacing() * (len(line) - 1)
        for place in growing:
            widths[place] += max(0, left) // len(growing)
        return widths


class _Measured:
    """One item, with what does not depend on the width that it gets."""

    def __init__(self, item: QLayoutItem) -> None:
        self.item = item
        self.grows = bool(item.expandingDirections() & Qt.Orientation.Horizontal)
        self.lead: Callable[[int], int] | None = getattr(item.widget(), "lead", None)
        size = item.sizeHint()
        self.wanted, self._height = size.width(), -1 if item.hasHeightForWidth() else size.height()

    def height(self, width: int) -> int:
        """How high it is at this width."""
        return self.item.heightForWidth(width) if self._height < 0 else self._height


def _drops(line: list[_Measured], widths: list[int], heights: list[int]) -> list[int]:
    """How far each item hangs below the top of its line, so that what has a label above it stands level.

    Where nothing has one, words stand level with the buttons beside them; beside more than one line they begin at
    the top.
    """
    leads = [each.lead(width) if each.lead is not None else 0 for each, width in zip(line, widths, strict=True)]
    if any(leads):
        return [max(leads) - lead for lead in leads]
    left = [max(heights) - height for height in heights]
    return [(free // 2 if free < height else 0) for free, height in zip(left, heights, strict=True)]
