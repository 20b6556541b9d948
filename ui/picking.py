"""Rows picked one at a time from a list, and taken away again: what something rests on, or what weighs more."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.fields import Field
from resources.language import tr
from ui.inputs import Choice


def chooser(field: Field, name: str, hint: str, labels: dict[str, str], add: Callable[[str], None]) -> QWidget:
    """A list to choose from, with a button that hands the chosen key to `add`; both closed when nothing is left."""
    choice = Choice("", labels, hint)
    choice.setAccessibleName(name)
    called = QLabel(name)  # heard and not seen: on Linux a list is called by what was chosen in it
    called.setBuddy(choice)
    called.hide()
    choice.setEnabled(bool(labels))
    button = QPushButton(tr("Toevoegen"))
    button.setObjectName("add/" + field)
    button.setAccessibleName(tr("{name} toevoegen", name=name))
    button.setEnabled(bool(labels))
    button.clicked.connect(lambda: add(choice.currentData()) if choice.currentData() else None)
    holder = _side_by_side(choice, button, called)
    holder.setFocusProxy(choice)
    return holder


def picked(name: str, remove: Callable[[], None], *beside: QWidget) -> QWidget:
    """One row that was picked: its name, what goes beside it, and the way to take it away."""
    label = QLabel(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    button = QPushButton(tr("Weghalen"))
    button.setProperty("kind", "remove")
    button.setAccessibleName(tr("{name} weghalen", name=name))
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    button.clicked.connect(lambda: remove())
    return _side_by_side(label, *beside, button, indent=10)


def _side_by_side(first: QWidget, *others: QWidget, indent: int = 0) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(indent, 0, 0, 0)
    layout.addWidget(first, 1)
    for each in others:
        layout.addWidget(each)
    return holder
