"""A titled group that can be opened and closed with a click, Enter or the space bar."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.editing import Editing
from ui.fold_title import FoldTitle
from ui.plain import shown
from ui.rows import Waiting
from ui.showing import show_if


class Folding(QFrame):
    """A header and, when open, what belongs under it."""

    def __init__(self, title: str, inside: QWidget, is_open: bool, plain: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "plain" if plain else "card")
        self.inside = inside
        self._waiting: Waiting | None = None
        self.header = FoldTitle()
        self.header.setText(shown(title))
        self.header.setChecked(is_open)
        self.header.toggled.connect(self._fold)
        self._plain = plain
        layout = QVBoxLayout(self)
        if plain:
            layout.setContentsMargins(0, 0, 0, 0)
            inside.setContentsMargins(18, 0, 0, 4)
        layout.setSpacing(8)
        layout.addWidget(self.header)
        layout.addWidget(inside)
        self._fold(is_open)

    def made_by(self, waiting: Waiting) -> None:
        """What makes the inside when this is opened; at once where it is open."""
        self._waiting = waiting
        if self.is_open:
            waiting.make()

    def renew_from(self, editing: Editing, name: Callable[[], str]) -> None:
        """Keep the title equal to the row's name while it is typed."""
        self._name = name
        editing.changed.connect(self._rename)

    def _rename(self, _field: str) -> None:
        self.header.setText(shown(self._name()))

    @property
    def name(self) -> str:
        """By what this group is known when its page is built anew."""
        return self.objectName() or self.header.text()

    @property
    def is_open(self) -> bool:
        """Whether what is inside can be seen."""
        return self.header.isChecked()

    def _fold(self, is_open: bool) -> None:
        if is_open and self._waiting is not None:
            self._waiting.make()
        show_if(self.inside, is_open)
        if not self._plain:
            self.layout().setContentsMargins(14, 6, 14, 12 if is_open else 6)
        self.header.show_arrow()
