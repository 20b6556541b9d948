"""A line whose text does not fit ends in dots while nobody types in it: cut off between two words it looks whole."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionFrame

from ui.plain_line import PlainLine

BESIDE_TEXT = 2
"""Pixels that Qt leaves free on both sides of the text in a line."""


class ElidedLine(PlainLine):
    """Shows its beginning and then dots; with the focus it moves along with the cursor as every line does."""

    def told(self) -> str:
        """The text as it can be seen without the focus: whole, or its beginning and dots."""
        room = self._box().width()
        return self.fontMetrics().elidedText(self.displayText(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or (told := self.told()) == self.displayText():
            super().paintEvent(event)
            return
        painter, style, option = QPainter(self), self.style(), self._option()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        how, on = self.alignment() | Qt.AlignmentFlag.AlignVCenter, self.isEnabled()
        style.drawItemText(painter, self._box(), how, self.palette(), on, told, QPalette.ColorRole.Text)

    def _option(self) -> QStyleOptionFrame:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        return option

    def _box(self) -> QRect:
        inside = QStyle.SubElement.SE_LineEditContents
        return self.style().subElementRect(inside, self._option(), self).adjusted(BESIDE_TEXT, 0, -BESIDE_TEXT, 0)
