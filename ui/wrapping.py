"""Words of a button that go on below where they do not fit on one line, which Qt does for labels only."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QPushButton, QSizePolicy, QStyleOptionButton

if TYPE_CHECKING:
    _Button = QCheckBox  # any of the three: what is used of them is the same
else:
    _Button = object

LONG = 30  # letters: what is shorter fits wherever a page does


def lines_in(text: str, metrics: QFontMetrics, room: int) -> list[str]:
    """The text in lines that fit in so many pixels; a word that is wider alone stays whole."""
    if _width(text, metrics) <= room:
        return [text]
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _width(longer, metrics) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _width(text: str, metrics: QFontMetrics) -> int:
    return metrics.size(Qt.TextFlag.TextShowMnemonic, text).width()


class Wrapping(_Button):
    """Comes before the kind of button whose words go on below; it never makes its page wider than the window."""

    _measuring = False  # how wide it is depends on how it is drawn, and the other way round

    def allow_wrapping(self, in_a_column: bool = False) -> None:
        """Let the layout ask how high it is at a width; in a column it is as wide as that, and asks for no width."""
        wide = QSizePolicy.Policy.Ignored if in_a_column else QSizePolicy.Policy.Preferred
        policy = QSizePolicy(wide, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        more = len(self._lines_at(width)) - 1
        return self.sizeHint().height() + more * self.fontMetrics().lineSpacing()

    def minimumSizeHint(self) -> QSize:
        longest = max((_width(each, self.fontMetrics()) for each in self.text().split(" ")), default=0)
        return QSize(self._beside() + longest, self.sizeHint().height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if not self._measuring and self.sizePolicy().hasHeightForWidth():
            option.text = "\n".join(self._lines_at(self.width()))

    def _lines_at(self, width: int) -> list[str]:
        return lines_in(self.text(), self.fontMetrics(), width - self._beside())

    def _beside(self) -> int:
        """What the box, the frame and the padding take beside the words."""
        self._measuring = True
        try:
            return self.sizeHint().width() - _width(self.text(), self.fontMetrics())
        finally:
            self._measuring = False


class WrappedTick(Wrapping, QCheckBox):
    """A box to tick with many words."""


class WrappedButton(Wrapping, QPushButton):
    """A button with a whole phrase on it."""


def tick(label: str, in_a_column: bool = False) -> QCheckBox:
    """A box to tick; a long label goes on below where it does not fit."""
    if len(label) <= LONG:
        return QCheckBox(label)
    made = WrappedTick(label)
    made.allow_wrapping(in_a_column)
    return made


def phrase_button(label: str) -> QPushButton:
    """A button no wider than its label; a long one goes on below where it does not fit."""
    if len(label) > LONG:
        made = WrappedButton(label)
        made.allow_wrapping()
        return made
    short = QPushButton(label)
    short.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return short
