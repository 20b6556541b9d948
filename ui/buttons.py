"""Buttons on every screen: what they say, what they do, and how much they stand out."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy


def button(label: str, clicked: Callable[[], object] | None = None, kind: str = "quiet", tip: str = "") -> QPushButton:
    """A button that does this when it is pressed, or what others make of it; `kind` is how it looks in the style."""
    made = QPushButton(label)
    made.setProperty("kind", kind)
    made.setToolTip(tip)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # on macOS a button takes it no other way
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def narrow_button(label: str, clicked: Callable[[], object], kind: str = "quiet", named: str = "") -> QPushButton:
    """The same, no wider than its label; `named` is what it is called to who cannot see where it stands."""
    made = button(label, clicked, kind)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.setAccessibleName(named)
    return made
