"""A layout that puts widgets side by side and goes on below when the width is used up."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Left to right, then the next line; what has an expanding policy shares what is left of its line."""

    def __init__(self, parent: QWidget | None = None, space: int = 12) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width; asked for again and again while a page is laid out
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
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something in it came, went or wants another size."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

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

    def _arrange(self, rect: QRect, place: bool) -> int:
        y = rect.y()
        for line in self._lines(rect.width()):
            widths = self._widths(line, rect.width())
            heights = [_height(item, width) for item, width in zip(line, widths, strict=True)]
            drops = _drops(line, widths, heights)
            x, bottom = rect.x(), y
            for item, width, height, drop in zip(line, widths, heights, drops, strict=True):
                if place:
                    item.setGeometry(QRect(QPoint(x, y + drop), QSize(width, height)))
                x += width + self.spacing()
                bottom = max(bottom, y + drop + height)
            y = bottom + self.spacing()
        return max(0, y - rect.y() - self.spacing())

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
