"""A titled group that can be opened and closed with a click, Enter or the space bar."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui.colours import look_in_use
from ui.editing import Editing
from ui.plain import shown
from ui.spoken import FoldHeader
from ui.style import icon


class Folding(QFrame):
    """A header and, when open, what belongs under it."""

    _look = ""  # for which colours the arrow was drawn

    def __init__(self, title: str, inside: QWidget, is_open: bool, plain: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "plain" if plain else "card")
        self.inside = inside
        self.header = FoldHeader()
        self.header.setText(shown(title))
        self.header.setCheckable(True)
        self.header.setChecked(is_open)
        self.header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.header.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        arrow = int(self.header.fontMetrics().height() * 0.6)
        self.header.setIconSize(QSize(arrow, arrow))
        self.header.setProperty("kind", "fold")
        self.header.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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
        self.inside.setVisible(is_open)
        if not self._plain:
            self.layout().setContentsMargins(14, 6, 14, 12 if is_open else 6)
        self._show_arrow()

    def _show_arrow(self) -> None:
        self._look = look_in_use()
        self.header.setIcon(icon("down" if self.is_open else "right"))

    def changeEvent(self, event: QEvent) -> None:
        """An arrow is a picture: other colours ask for another one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._look != look_in_use():
            self._show_arrow()
