"""A layout that puts widgets side by side and goes on below when the width is used up."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Left to right, then the next line; what has an expanding policy shares what is left of its line.

    A page is laid out several times over at several widths before it is painted, and each time Qt says that
    everything may have changed. So what was planned for a width is kept, and used again where it still holds.
    """

    def __init__(self, parent: QWidget | None = None, space: int = 12) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._plans: dict[int, _Plan] = {}  # by width
        self._least: QSize | None = None
        self._seen: list[_Measured] = []
        self._may_differ = True  # True: not looked at since something in it came, went or wanted another size
        self._version = 0  # of what was seen
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(space)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._plan(width).height

    def invalidate(self) -> None:
        """Something in it came, went or wants another size."""
        self._may_differ, self._least = True, None
        super().invalidate()

    def setSpacing(self, space: int) -> None:
        self._plans.clear()
        super().setSpacing(space)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in self._plan(rect.width()).places:
            item.setGeometry(place.translated(rect.topLeft()))

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        if self._least is None:
            self._least = QSize()
            for item in self._items:
                self._least = self._least.expandedTo(item.minimumSize())
        return self._least

    def _look(self) -> None:
        """See what is there now, with what is asked of it for every width."""
        seen = [_Measured(each) for each in self._items if not each.isEmpty()]
        if seen != self._seen:
            self._seen = seen
            self._plans.clear()
        self._may_differ = False
        self._version += 1

    def _plan(self, width: int) -> "_Plan":
        """How high all of it is at this width, and where each item comes in it."""
        if self._may_differ:
            self._look()
        plan = self._plans.get(width)
        if plan is None or not plan.holds(self._version):
            plan = self._plans[width] = self._planned(width)
        return plan

    def _planned(self, width: int) -> "_Plan":
        y, space, plan = 0, self.spacing(), _Plan(self._version)
        for line in self._lines(width):
            widths = self._widths(line, width)
            heights = [each.height(wide) for each, wide in zip(line, widths, strict=True)]
            leads = [each.lead(wide) for each, wide in zip(line, widths, strict=True)]
            x, bottom = 0, y
            for each, wide, height, lead, drop in zip(
                line, widths, heights, leads, _drops(heights, leads), strict=True
            ):
                plan.places.append((each.item, QRect(x, y + drop, wide, height)))
                if not each.is_fixed:
                    plan.asked.append((each, wide, height, lead))
                x += wide + space
                bottom = max(bottom, y + drop + height)
            y = bottom + space
        plan.height = max(0, y - space)
        return plan

    def _lines(self, width: int) -> list[list["_Measured"]]:
        lines: list[list[_Measured]] = []
        used, space = 0, self.spacing()
        for each in self._seen:
            wanted = min(each.wanted, width)
            if lines and used + space + wanted <= width:
                lines[-1].append(each)
                used += space + wanted
            else:
                lines.append([each])
                used = wanted
        return lines

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
        self._lead: Callable[[int], int] | None = getattr(item.widget(), "lead", None)
        size = item.sizeHint()
        self.wanted, self._height = size.width(), -1 if item.hasHeightForWidth() else size.height()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Measured) and self._told() == other._told()

    __hash__ = None  # type: ignore[assignment]

    def _told(self) -> tuple[QLayoutItem, bool, int, int]:
        return self.item, self.grows, self.wanted, self._height

    @property
    def is_fixed(self) -> bool:
        """Whether it is as high at every width."""
        return self._height >= 0 and self._lead is None

    def height(self, width: int) -> int:
        """How high it is at this width."""
        return self.item.heightForWidth(width) if self._height < 0 else self._height

    def lead(self, width: int) -> int:
        """How far below its top its input begins at this width."""
        return self._lead(width) if self._lead is not None else 0


class _Plan:
    """How high a layout is at one width, and where each of its items comes."""

    def __init__(self, version: int) -> None:
        self.height = 0
        self.places: list[tuple[QLayoutItem, QRect]] = []
        self.asked: list[tuple[_Measured, int, int, int]] = []  # what goes by its width: width, height and lead
        self._version = version

    def holds(self, version: int) -> bool:
        """Whether it is still so in this version of what was seen."""
        if version != self._version and all(
            each.height(width) == height and each.lead(width) == lead for each, width, height, lead in self.asked
        ):
            self._version = version
        return version == self._version


def _drops(heights: list[int], leads: list[int]) -> list[int]:
    """How far each item of a line hangs below its top, so that what has a label above it stands level.

    Where nothing has one, words stand level with the buttons beside them; beside more than one line they begin at
    the top.
    """
    if any(leads):
        return [max(leads) - lead for lead in leads]
    left = [max(heights) - height for height in heights]
    return [(free // 2 if free < height else 0) for free, height in zip(left, heights, strict=True)]
