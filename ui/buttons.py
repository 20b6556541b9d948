"""Buttons as they stand below each other on every screen: what they say, what they do, and how much they stand out."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton


def button(label: str, clicked: Callable[[], object], kind: str = "quiet") -> QPushButton:
    """A button that does this when it is pressed; `kind` is how it looks: main, quiet or link."""
    made = QPushButton(label)
    made.setProperty("kind", kind)
    made.clicked.connect(lambda _checked=False: clicked())
    return made
