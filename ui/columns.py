"""The steps, the page and the panel beside each other, as far as the window has room for them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

NARROW = 62  # characters of the application font: below this the side panels fold
PAGE = 89  # characters: in this the effects of an option stand beside its name; before that the panels get no more room
LEAST = 30  # characters that a panel keeps beside the page


class Columns(QSplitter):
    """Three columns; who works at it may draw the lines between them. The page goes into `page_room`."""

    def __init__(self, steps: QWidget, side: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.side_wanted: bool | None = None  # None: as the width allows
        self.is_narrow = False
        self.left, self.middle, self._side = QWidget(), QWidget(), side
        self.left.setObjectName("steps")
        around = QVBoxLayout(self.left)
        around.setContentsMargins(8, 12, 4, 8)
        around.addWidget(steps)
        self.page_room = QVBoxLayout(self.middle)
        self.page_room.setContentsMargins(0, 0, 0, 0)
        for part in (self.left, self.middle, side):
            self.addWidget(part)
        self._in_reading_order()
        self.setStretchFactor(1, 1)
        self.setCollapsible(1, False)

    def _in_reading_order(self) -> None:
        """A splitter keeps its parts the other way round, and so would a screen reader read them."""
        for part in (self.left, self.middle, self._side):
            part.raise_()
        for place in range(self.count()):
            self.handle(place).raise_()

    def open_steps(self) -> None:
        """Show the steps; where they do not fit beside the page, they take its place for a while."""
        if self.is_narrow:
            self.middle.hide()
            self.left.show()

    def close_steps(self) -> None:
        """Show the page again, with the steps where they fit."""
        self.middle.show()
        self.left.setVisible(not self.is_narrow)

    def arrange(self, width: int, may_have_side: bool) -> None:
        """Lay side by side what fits in so many pixels."""
        letter = self.fontMetrics().averageCharWidth()
        self.is_narrow = width / letter <= 1.5 * NARROW
        fits = width / letter > 2.4 * NARROW
        beside = self.side_wanted if self.side_wanted is not None else fits
        self._side.setVisible(beside and may_have_side)
        self.close_steps()
        left = min(int(width * (0.25 if fits else 0.33)), letter * 40)
        right = min(int(width * 0.24), letter * 40)
        if beside and may_have_side:
            most = max(letter * LEAST, (width - letter * PAGE) // 2)
            left, right = min(left, most), min(right, most)
        self.setSizes([left, width - left - right, right])
