"""Quiet lines of the method beside an input: what must appear, what the courts say, what a text is for."""

from collections.abc import Callable, Iterable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ui.editing import Editing

Line = tuple[str, str]
"""A word or two in front, and the text that follows it; lines without text are left out."""


class Guidance(QLabel):
    """Help that stays quiet: it takes no focus and disappears when there is nothing to say."""

    def __init__(self, lines: Iterable[Line] = ()) -> None:
        super().__init__(_told(lines))
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setProperty("kind", "guidance")
        if not self.text():
            self.hide()  # and never shown here: without a parent that would open a window

    def tell(self, lines: Iterable[Line]) -> None:
        """Show other lines; once it has its place on a page."""
        told = _told(lines)
        if told != self.text():
            self.setText(told)
            self.setVisible(bool(told))


class Following(Guidance):
    """Help that follows from what was filled in, renewed with every change."""

    def __init__(self, editing: Editing, what: Callable[[], Iterable[Line]]) -> None:
        super().__init__(what())
        self._what = what
        editing.changed.connect(self.renew)

    def renew(self, _field: str = "") -> None:
        """Say what holds now."""
        self.tell(self._what())


def _told(lines: Iterable[Line]) -> str:
    return "<br>".join(f"<b>{escape(word)}</b>&nbsp; {escape(text)}" for word, text in lines if text)
