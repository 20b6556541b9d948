"""The inputs that pages are made of: text that grows, choices as words side by side, boxes to tick."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from resources.language import tr
from ui.elided_line import ElidedLine
from ui.flow import FlowLayout
from ui.growing_text import GrowingText
from ui.plain import shown
from ui.wrapping import LONG, WrappedTick, Wrapping, tick

__all__ = [
    "Choice",
    "GrowingText",
    "Line",
    "LongPills",
    "Pills",
    "Tick",
    "Ticks",
]


LONGEST_LINE = 90  # characters: what one line shows of a long text


class Line(ElidedLine):
    """One line of text."""

    edited = Signal(str)

    def __init__(self, value: str, wide: bool = True, most: int = LONGEST_LINE) -> None:
        """`most` letters it asks room for, so that it stays beside its name; it takes what is left of its line."""
        super().__init__(value)
        self._wide, self._most = wide, most
        self._begun_with = value  # the width asked follows this and not what is typed: the page stays still
        self.setCursorPosition(0)
        self.textEdited.connect(self.edited)
        width = QSizePolicy.Policy.Expanding if wide else QSizePolicy.Policy.Preferred
        self.setSizePolicy(width, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        letter = self.fontMetrics().averageCharWidth()
        whole = self.fontMetrics().horizontalAdvance(self._begun_with) + 4 * letter
        least = letter * (30 if self._wide else 14)
        return QSize(max(least, min(whole, letter * self._most)), super().sizeHint().height())


REMOVED = tr("verwijderde optie")
"""How something that was chosen and does not exist any more is called: its id says nothing."""


class Choice(QComboBox):
    """One of a long list of choices; typing the first letters chooses. The wheel scrolls the page, not the choice."""

    chosen = Signal(str)

    def __init__(self, value: str, labels: Mapping[str, str], empty: str = tr("Kies …")) -> None:
        super().__init__()
        self.addItem(empty, "")
        for code, label in labels.items():
            self.addItem(label, code)
        if value and value not in labels:
            self.addItem(REMOVED, value)
        self.setCurrentIndex(max(0, self.findData(value)))
        self._begun_with = self.currentText()
        # The wheel in passing must not bring the focus here: the next arrow key would change the choice unseen.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """What does not fit ends in dots, which tell that there is more."""
        super().initStyleOption(option)
        part = QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(*part, self).width() - self.fontMetrics().averageCharWidth() // 2
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def choose(self, code: str) -> None:
        """Choose by code, as a person would."""
        self.setCurrentIndex(max(0, self.findData(code)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Pill(QRadioButton):
    """One word of a few side by side; what a key does to it, they know together."""

    def __init__(self, label: str, pills: "Pills") -> None:
        super().__init__(label, pills)
        self._pills = pills
        self.setProperty("pill", True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._pills.pressed(self, event):
            super().keyPressEvent(event)


class LongPill(Wrapping, Pill):
    """One of many words, which go on below."""


class Pills(QWidget):
    """One of a few choices, as words side by side.

    Arrow keys move, the space bar or Enter chooses, Delete or Backspace takes the choice back. A letter chooses the
    first choice after this one that begins with it, as in a long list.
    """

    chosen = Signal(str)
    choice: type[Pill] = Pill

    def __init__(self, value: str, labels: Mapping[str, str]) -> None:
        super().__init__()
        self.group = QButtonGroup(self)
        self.buttons: dict[str, Pill] = {}
        for code, label in labels.items():
            button = self._pill(shown(label))
            button.setChecked(code == value)
            self.group.addButton(button)
            self.buttons[code] = button
        layout = FlowLayout(self, space=6)  # after them: it would be told of each child that came, three times over
        for button in self.buttons.values():
            layout.addWidget(button)
        self.group.buttonToggled.connect(self._toggled)
        self.setFocusProxy(self.buttons[value] if value in self.buttons else next(iter(self.buttons.values())))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    def _pill(self, label: str) -> Pill:
        if len(label) <= LONG:
            return self.choice(label, self)
        made = LongPill(label, self)
        made.allow_wrapping()
        return made

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

    def pressed(self, here: Pill, event: QKeyEvent) -> bool:
        """Do what a key does on one of them; False where it does nothing of ours."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            here.setChecked(True)
        elif (step := _STEPS.get(event.key())) is not None:
            self._move(here, step)
        elif event.text().isalpha() and event.modifiers() in _PLAIN:
            self._choose_by_letter(here, event.text().casefold())
        else:
            return False
        return True

    def _choose_by_letter(self, here: Pill, letter: str) -> None:
        """Of choices with the same letter the next one; a letter that no choice begins with does nothing."""
        buttons = self._to_be_seen()
        place = buttons.index(here) if here in buttons else -1
        if not (place >= 0 and buttons[place].isChecked()):
            place -= 1  # nothing is chosen yet: the one that has the focus counts too
        after = (buttons[(place + step) % len(buttons)] for step in range(1, len(buttons) + 1))
        found = next((each for each in after if each.text().casefold().startswith(letter)), None)
        if found is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason)
            found.setChecked(True)

    def _to_be_seen(self) -> list[Pill]:
        return [each for each in self.buttons.values() if not each.isHidden()]

    def _move(self, here: Pill, step: int) -> None:
        """Arrows only move; the space bar or Enter chooses, so that nothing is chosen in passing."""
        buttons = self._to_be_seen()
        place = (buttons.index(here) + step) % len(buttons)
        buttons[place].setFocus(Qt.FocusReason.TabFocusReason)


class LongPills(Pills):
    """Choices of which only some are shown at first; a button at the end shows the others."""

    def __init__(self, value: str, labels: Mapping[str, str], first: Sequence[str], more: str) -> None:
        order = [*first, *(code for code in labels if code not in first)]
        super().__init__(value, {code: labels[code] for code in order})
        self.more = QPushButton(more)
        self.more.setProperty("kind", "link")
        self.more.clicked.connect(lambda _checked=False: self._show_all())
        self.layout().addWidget(self.more)
        rest = [code for code in order if code not in first]
        for code in rest:
            self.buttons[code].setHidden(value not in rest)
        self.more.setHidden(value in rest or not rest)

    def _show_all(self) -> None:
        hidden = [each for each in self.buttons.values() if each.isHidden()]
        for each in hidden:
            each.show()
        hidden[0].setFocus(Qt.FocusReason.TabFocusReason)
        self.more.hide()

    def choose(self, code: str) -> None:
        if code in self.buttons and self.buttons[code].isHidden():
            self._show_all()
        super().choose(code)


class Tick(WrappedTick):
    """Yes or not yet."""

    ticked = Signal(bool)

    def __init__(self, value: bool, label: str) -> None:
        super().__init__(shown(label))
        if len(label) > LONG:
            self.allow_wrapping()
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
            box = tick(shown(label), in_a_column=one_a_line)
            box.setChecked(code in values)
            box.toggled.connect(lambda _on: self.ticked.emit(self.values()))
            self.boxes[code] = box
            layout.addWidget(box)
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def values(self) -> list[str]:
        """The codes that are ticked."""
        return [code for code, box in self.boxes.items() if box.isChecked()]
