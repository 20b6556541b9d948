"""Large things for a screen that a child looks at: letters, buttons for a finger, arrows that go where they point."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontInfo, QIcon, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from ui.focus_order import stops
from ui.plain import shown

TOUCH = 64  # pixels: the least height and width of a button for a finger
LARGER, LARGER_FOR_YOUNG = 12, 17  # pixels above the letters of the application
QUESTION = 1.2  # times the other letters
_WAYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def large_font(young: bool, times: float = 1.0) -> QFont:
    """About 27 pixels, 32 for the youngest; more where all text of the application was made larger."""
    font = QFont(QApplication.font())
    pixels = QFontInfo(font).pixelSize() + (LARGER_FOR_YOUNG if young else LARGER)
    font.setPixelSize(round(pixels * times))
    return font


def question_font(young: bool) -> QFont:
    """What is asked stands out."""
    font = large_font(young, QUESTION)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def words(text: str, letters: QFont, kind: str = "spoken") -> QLabel:
    """What is said to the child, or was said by it, over as many lines as it needs."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    label.setFont(letters)
    label.setIndent(0)
    return label


class Big(QPushButton):
    """A button that a finger hits; Enter presses it and arrows lead to the button in that direction."""

    def __init__(self, label: str, letters: QFont, clicked: Callable[[], object], kind: str = "big") -> None:
        super().__init__(shown(label))
        self.setFont(letters)
        self.setProperty("kind", kind)
        self.setMinimumSize(TOUCH, TOUCH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: clicked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WAYS or event.key() in _ENTER:
            _go(self, event)
        else:
            super().keyPressEvent(event)


class Tile(QToolButton):
    """A card on the table: its drawing, where it has one, above what it is about."""

    def __init__(
        self, label: str, letters: QFont, picture: QIcon | None, side: int, clicked: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setFont(letters)
        self.setText(shown(label))
        self.setAccessibleName(label.replace("\n", ": "))
        self.setProperty("kind", "tile")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        style = Qt.ToolButtonStyle.ToolButtonTextOnly
        if picture is not None:
            style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
            self.setIcon(picture)
            self.setIconSize(QSize(side, side))
        self.setToolButtonStyle(style)
        self.setMinimumHeight(TOUCH)
        self.clicked.connect(lambda _checked=False: clicked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WAYS or event.key() in _ENTER:
            _go(self, event)
        else:
            super().keyPressEvent(event)


def _go(button: QPushButton | QToolButton, event: QKeyEvent) -> None:
    """Enter presses this button, an arrow leads away from it; where nothing lies, the screen may scroll that way."""
    if event.key() in _ENTER:
        button.click()
        return
    there = nearest(button, stops(button.window()), _WAYS[Qt.Key(event.key())])
    if there is None:
        event.ignore()
    else:
        there.setFocus(Qt.FocusReason.TabFocusReason)


def nearest(here: QWidget, among: Iterable[QWidget], way: tuple[int, int]) -> QWidget | None:
    """What lies nearest in this direction: sideways on the same line only, up and down wherever it lies."""
    start = _middle(here)

    def far(other: QWidget) -> tuple[int, int]:
        step = _middle(other) - start
        return (step.x() * way[0], abs(step.y())) if way[0] else (step.y() * way[1], abs(step.x()))

    def is_ahead(other: QWidget) -> bool:
        along, aside = far(other)
        tall = max(here.height(), other.height()) // 2
        return other is not here and (along > 0 and aside < tall if way[0] else along >= tall)

    return min(filter(is_ahead, among), key=lambda each: far(each)[0] + 2 * far(each)[1], default=None)


def _middle(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().center())
