"""«De kluis»: what there is to do about the vault itself, in groups that open and close, with a way back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget

from resources.language import tr
from ui.flow import FlowLayout
from ui.focus_order import step
from ui.folding import Folding
from ui.lines import words
from ui.sheet import Sheet, scrolled
from ui.style import as_heading, keep_lines_short

LEAD = tr(
    "De kluis is het versleutelde bestand waarin al uw dossiers staan. Wat u hier doet, verandert niets aan de "
    "dossiers zelf."
)


class VaultScreen(QWidget):
    """Shows each panel under its title, the first one open; emits `left` when somebody goes back."""

    left = Signal()

    def __init__(self, panels: Sequence[tuple[str, QWidget]]) -> None:
        super().__init__()
        self.setObjectName("vault")
        self.foldings = [Folding(title, panel, is_open=not place) for place, (title, panel) in enumerate(panels)]
        self._above, self._below = self._head(), self._body()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._above)
        column.addWidget(self._below, 1)
        QShortcut(QKeySequence("Ctrl+W"), self, self.left.emit)

    def _head(self) -> QWidget:
        holder = QWidget()
        holder.setObjectName("head")
        around, inside = QVBoxLayout(holder), QWidget()
        around.setContentsMargins(16, 8, 16, 8)
        around.addWidget(inside)
        self.back = QPushButton(tr("‹ Alle dossiers"))
        self.back.setProperty("kind", "link")
        self.back.setToolTip(tr("Terug naar alle dossiers (Ctrl+W)"))
        self.back.clicked.connect(lambda _checked=False: self.left.emit())
        FlowLayout(inside, space=8).addWidget(self.back)
        return holder

    def _body(self) -> QScrollArea:
        sheet = Sheet()
        sheet.setObjectName("page")
        keep_lines_short(sheet)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(28, 22, 28, 22)
        column.setSpacing(12)
        title = words(tr("De kluis"), "title")
        as_heading(title, 1.6)
        for widget in (title, words(LEAD, "lead"), *self.foldings):
            column.addWidget(widget)
        column.addStretch(1)
        return scrolled(sheet)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the groups, then what is above."""
        here = QApplication.focusWidget()
        return step((self._below, self._above), here, forward)

    def take_focus(self) -> None:
        """Put the cursor on the first group."""
        if self.foldings:
            self.foldings[0].header.setFocus()
        else:
            self.back.setFocus()
