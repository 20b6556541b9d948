"""The inputs that pages are made of: text that grows, days as people type them, choices as words side by side."""

from collections.abc import Callable, Mapping
from datetime import date
from math import ceil

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QIntValidator, QKeyEvent, QResizeEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.days import read_day, short_day
from ui.flow import FlowLayout


class GrowingText(QPlainTextEdit):
    """Text of any length that is always wholly in view: the field grows, the page scrolls. Tab leaves it."""

    edited = Signal(str)

    def __init__(self, value: str, lines: int = 2) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setPlainText(value)
        self.document().setDocumentMargin(6)
        self.document().documentLayout().documentSizeChanged.connect(lambda: self._grow())
        self.textChanged.connect(lambda: self.edited.emit(self.toPlainText()))
        self._grow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _text_height(self) -> float:
        """What the text takes at this width; what was never painted is laid out here, or it would count as one line."""
        layout, block, height = self.document().documentLayout(), self.document().begin(), 0.0
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        return height

    def _grow(self) -> None:
        least = self._lines * QFontMetricsF(self.font()).lineSpacing() + 2 * self.document().documentMargin()
        around = self.document().documentMargin() + 2 * self.frameWidth() + 2  # or the last line counts as hidden
        height = ceil(max(least, self._text_height()) + around)
        if height != self.height():
            self.setFixedHeight(height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._grow()


LONGEST_LINE = 90  # characters: what one line shows of a long text


class Line(QLineEdit):
    """One line of text."""

    edited = Signal(str)

    def __init__(self, value: str, wide: bool = True) -> None:
        super().__init__(value)
        self._wide = wide
        self._begun_with = value  # the width asked follows this and not what is typed: the page stays still
        self.setCursorPosition(0)
        self.textEdited.connect(self.edited)
        width = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Preferred
        self.setSizePolicy(width, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        letter = self.fontMetrics().averageCharWidth()
        whole = self.fontMetrics().horizontalAdvance(self._begun_with) + 4 * letter
        least = letter * (30 if self._wide else 14)
        return QSize(max(least, min(whole, letter * LONGEST_LINE)), super().sizeHint().height())


class DayLine(Line):
    """A calendar day, typed as people do: 10-11-2025, 10 nov, morgen. What is no day is marked and not taken over."""

    day_changed = Signal(object)  # date or None
    refused = Signal(bool)

    def __init__(self, value: date | None, today: Callable[[], date] = date.today) -> None:
        super().__init__(short_day(value), wide=False)
        self._today = today
        self.setPlaceholderText("dd-mm-jjjj")
        self.edited.connect(self._read)
        self.editingFinished.connect(self._tidy)

    def _read(self, typed: str) -> None:
        day = read_day(typed, self._today()) if typed.strip() else None
        wrong = bool(typed.strip()) and day is None
        if not wrong:
            self.refused.emit(False)
            self.day_changed.emit(day)

    def _tidy(self) -> None:
        typed = self.text().strip()
        day = read_day(typed, self._today())
        self.refused.emit(bool(typed) and day is None)
        if day is not None:
            self.setText(short_day(day))


class NumberLine(Line):
    """A whole number of at most four figures, or nothing."""

    number_changed = Signal(object)  # int or None

    def __init__(self, value: int | None) -> None:
        super().__init__("" if value is None else str(value), wide=False)
        self.setValidator(QIntValidator(0, 9999, self))
        self.edited.connect(lambda typed: self.number_changed.emit(int(typed) if typed.strip() else None))


class Choice(QComboBox):
    """One of a long list of choices; typing the first letters chooses. The wheel scrolls the page, not the choice."""

    chosen = Signal(str)

    def __init__(self, value: str, labels: Mapping[str, str], empty: str = "Kies …") -> None:
        super().__init__()
        self.addItem(empty, "")
        for code, label in labels.items():
            self.addItem(label, code)
        if value and value not in labels:
            self.addItem(value, value)
        self.setCurrentIndex(max(0, self.findData(value)))
        self._begun_with = self.currentText()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(lambda: self.chosen.emit(self.currentData() or ""))

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        letter = self.fontMetrics().averageCharWidth()
        return QSize(
            max(size.width(), self.fontMetrics().horizontalAdvance(self._begun_with) + 7 * letter), size.height()
        )

    def choose(self, code: str) -> None:
        """Choose by code, as a person would."""
        self.setCurrentIndex(max(0, self.findData(code)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Pills(QWidget):
    """One of a few choices, as words side by side.

    Arrow keys move, the space bar or Enter chooses, Delete or Backspace takes the choice back.
    """

    chosen = Signal(str)

    def __init__(self, value: str, labels: Mapping[str, str]) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        layout = FlowLayout(self, space=6)
        for code, label in labels.items():
            button = QRadioButton(label)
            button.setProperty("pill", True)
            button.setChecked(code == value)
            button.installEventFilter(self)
            self.group.addButton(button)
            self.buttons[code] = button
            layout.addWidget(button)
        self.group.buttonToggled.connect(self._toggled)
        self.setFocusProxy(self.buttons[value] if value in self.buttons else next(iter(self.buttons.values())))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    def _toggled(self, _button: QAbstractButton, on: bool) -> None:
        if on:
            self.chosen.emit(self.value())

    def value(self) -> str:
        """The code that is chosen, or empty."""
        return next((code for code, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, code: str) -> None:
        """Choose by code, as a person would; an empty code takes the choice back."""
        if code in self.buttons:
            self.buttons[code].setChecked(True)
        else:
            self.clear()

    def clear(self) -> None:
        """Take the choice back."""
        self.group.setExclusive(False)
        for button in self.buttons.values():
            button.setChecked(False)
        self.group.setExclusive(True)
        self.chosen.emit("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not (isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(watched, QRadioButton):
            watched.setChecked(True)
        elif (step := _STEPS.get(event.key())) is not None:
            self._move(watched, step)
        else:
            return super().eventFilter(watched, event)
        return True

    def _move(self, here: QObject, step: int) -> None:
        """Arrows only move; the space bar or Enter chooses, so that nothing is chosen in passing."""
        buttons = list(self.buttons.values())
        place = (buttons.index(here) + step) % len(buttons)  # type: ignore[arg-type]
        buttons[place].setFocus(Qt.FocusReason.TabFocusReason)


class Tick(QCheckBox):
    """Yes or not yet."""

    ticked = Signal(bool)

    def __init__(self, value: bool, label: str) -> None:
        super().__init__(label)
        self.setChecked(value)
        self.toggled.connect(self.ticked)


class Ticks(QWidget):
    """Any number of a short list; `ticked` gives the codes in the order of the list."""

    ticked = Signal(list)

    def __init__(self, values: list[str], labels: Mapping[str, str], one_a_line: bool = False) -> None:
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        layout = QVBoxLayout(self) if one_a_line else FlowLayout(self, space=14)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 if one_a_line else 14)
        for code, label in labels.items():
            box = QCheckBox(label)
            box.setChecked(code in values)
            box.toggled.connect(lambda _on: self.ticked.emit(self.values()))
            self.boxes[code] = box
            layout.addWidget(box)
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))
        policy = self.sizePolicy()
        policy.setHeightForWidth(not one_a_line)
        self.setSizePolicy(policy)

    def values(self) -> list[str]:
        """The codes that are ticked."""
        return [code for code, box in self.boxes.items() if box.isChecked()]
