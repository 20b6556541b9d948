"""What concerns each option in turn: its name, and a row to choose the effect it has on one element of one child."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle, QStyleOptionButton, QStylePainter, QWidget

from app.comparison import SIGNS
from models.options import Option
from resources.language import tr
from ui.curtain import place_curtained
from ui.editing import Editing
from ui.flow import FlowLayout
from ui.inputs import Pill, Pills

_TYPED = {"=": "neutraal", "0": "neutraal", "?": "onbekend"}
BESIDE = 24  # characters: how wide the name of an option is beside its row
_LONGEST = 52  # characters of a name that fit on two such lines


def option_name(option: Option, editing: Editing) -> str:
    """How an option is called on screen: its short name and its title.

    It is called by its kind while it has no title, and behind the curtain where a title could tell a secret place.
    """
    kind = editing.method.option_types.get(option.kind)
    title = "" if place_curtained(editing) else option.title.strip()
    title = title or (kind.name if kind else tr("nog zonder naam"))
    return f"{option.short_name}  {title}"


def short_option_name(option: Option, editing: Editing) -> str:
    """The same, cut off where it would need more than two lines."""
    name = option_name(option, editing)
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1].rstrip() + "…"


class Sign(Pill):
    """A choice with its sign in the middle: by itself a radio button draws its words at the left."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        sign, option.text = option.text, ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_RadioButton, option)
        option.text = sign
        option.rect = self.rect().adjusted((self.width() - self.fontMetrics().horizontalAdvance(sign)) // 2, 0, 0, 0)
        painter.drawControl(QStyle.ControlElement.CE_RadioButtonLabel, option)


class EffectPills(Pills):
    """The effects as signs in columns; + and − typed once or twice, 0 and ? choose as well."""

    choice = Sign

    def __init__(self, value: str, labels: Mapping[str, str], of: str) -> None:
        super().__init__(value, {code: SIGNS.get(code, label) for code, label in labels.items()})
        width = column_width(self)
        for code, button in self.buttons.items():
            button.setAccessibleName(labels[code])
            button.setAccessibleDescription(of)
            button.setToolTip(labels[code])
            button.setFixedWidth(width)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(len(self.buttons) * (column_width(self) + 6) - 6, hint.height())

    def pressed(self, here: Pill, event: QKeyEvent) -> bool:
        code = _typed(event.text(), self.value())
        if code:
            self.choose(code)
            self.buttons[code].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(code) or super().pressed(here, event)


def _typed(sign: str, chosen: str) -> str:
    if sign == "+":
        return "sterk_positief" if chosen == "positief" else "positief"
    if sign in ("-", "−"):
        return "sterk_negatief" if chosen == "negatief" else "negatief"
    return _TYPED.get(sign, "")


def column_width(widget: QWidget) -> int:
    """How wide one column of effects is: as wide as the longest word above it."""
    return widget.fontMetrics().horizontalAdvance(tr("Onbekend")) + 2


def effect_heading(question: str, labels: Mapping[str, str]) -> QWidget:
    """The names of the effects above their columns, with what is asked beside them."""
    holder, names = QWidget(), QWidget()
    outer, inner = FlowLayout(holder, space=10), FlowLayout(names, space=6)
    width = column_width(holder)
    for label in labels.values():
        inner.addWidget(_column(label, width))
    corner = QLabel(question)
    corner.setWordWrap(True)
    corner.setTextFormat(Qt.TextFormat.PlainText)
    corner.setProperty("kind", "label")
    corner.setFixedWidth(corner.fontMetrics().averageCharWidth() * BESIDE)
    names.setFixedWidth(len(labels) * (width + 6) - 6)
    outer.addWidget(corner)
    outer.addWidget(names)
    return holder


def _column(label: str, width: int) -> QLabel:
    name = QLabel(label.rpartition(" / ")[2].capitalize())
    name.setProperty("kind", "hint")
    name.setWordWrap(True)
    name.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
    name.setFixedWidth(width)
    return name


def told_row(name: str, said: str) -> QWidget:
    """A line that only tells: the name of an option, and what follows for it."""
    holder = QWidget()
    layout = FlowLayout(holder, space=10)
    for text, kind in ((name, "option"), (said, "label")):
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("kind", kind)
        label.setMinimumWidth(label.fontMetrics().averageCharWidth() * BESIDE)
        layout.addWidget(label)
    return holder
