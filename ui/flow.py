"""A layout that puts widgets side by side and goes on below when the width is used up."""

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
        self._least = None
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

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in (each for each in self._items if not each.isEmpty()):
            wanted = min(item.sizeHint().width(), width)
            if lines and used + self.spacing() + wanted <= width:
                lines[-1].append(item)
                used += self.spacing() + wanted
            else:
                lines.append([item])
                used = wanted
        return lines

    def _plan(self, width: int) -> Plan:
        """How high all of it is at this width, and where each item comes in it."""
        if width not in self._plans:
            self._plans[width] = self._planned(width)
        return self._plans[width]

    def _planned(self, width: int) -> Plan:
        y, places = 0, []
        for line in self._lines(width):
            widths = self._widths(line, width)
            heights = [_height(item, wide) for item, wide in zip(line, widths, strict=True)]
            drops = _drops(line, widths, heights)
            x, bottom = 0, y
            for item, wide, height, drop in zip(line, widths, heights, drops, strict=True):
                places.append((item, QRect(x, y + drop, wide, height)))
                x += wide + self.spacing()
                bottom = max(bottom, y + drop + height)
            y = bottom + self.spacing()
        return max(0, y - self.spacing()), places

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        widths = [min(item.sizeHint().width(), width) for item in line]
        growing = [i for i, item in enumerate(line) if item.expandingDirections() & Qt.Orientation.Horizontal]
        left = width - sum(widths) - self.spacing() * (len(line) - 1)
        for i in growing:
            widths[i] += max(0, left) // len(growing)
        return widths


def _drops(line: list[QLayoutItem], widths: list[int], heights: list[int]) -> list[int]:
    """How far each item hangs below the top of its line, so that what has a label above it stands level.

    Where nothing has one, words stand level with the buttons beside them; beside more than one line they begin at
    the top.
    """
    leads = [_lead(item, width) for item, width in zip(line, widths, strict=True)]
    if any(leads):
        return [max(leads) - lead for lead in leads]
    left = [max(heights) - height for height in heights]
    return [(free // 2 if free < height else 0) for free, height in zip(left, heights, strict=True)]


def _lead(item: QLayoutItem, width: int) -> int:
    lead = getattr(item.widget(), "lead", None)
    return lead(width) if lead is not None else 0


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
