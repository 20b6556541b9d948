"""The bar above a dossier: back, where one is, whether all is saved, the curtain, the lock, and help."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from resources.language import tr
from ui.buttons import button
from ui.help import TIP as HELP_TIP
from ui.style import as_heading

OPEN_TO_ALL, DRAWN = tr("Afschermen"), tr("Afgeschermd")

ROOMY = 80  # characters of the application font: below this not every button fits
SHORTEST = 12  # characters of the application font that are kept for the heading


class Elided(QLabel):
    """One line that is cut where the room ends; whole in its tool tip."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, text: str) -> None:
        """Show this text."""
        self._whole = text
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        cut = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(cut)
        self.setAccessibleName(self._whole)
        self.setToolTip("" if cut == self._whole else self._whole)


class Head(QWidget):
    """As high as one line; below it stands only what could not be saved, and what does not fit beside the heading."""

    curtain_toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back_to_start = button(
            tr("‹ Alle dossiers"), kind="link", tip=tr("Opslaan en terug naar alle dossiers (Ctrl+W)")
        )
        self.steps = button(tr("Stappen"), tip=tr("Alle stappen en pagina's (Ctrl+L)"))
        self.heading = Elided()
        as_heading(self.heading, 1.1)
        self._told = ""
        self.saved = QLabel()
        self.saved.setProperty("kind", "hint")
        self.curtain = self._curtain()
        self.lock = button(tr("Vergrendelen"), tip=tr("Alles verbergen tot u uw wachtzin typt (Ctrl+Shift+L)"))
        self.help = button(tr("Help"), tip=HELP_TIP)
        self.below, self.problem = _below("hint"), _below("error")
        line = QHBoxLayout()
        line.addWidget(self.back_to_start)
        line.addWidget(self.steps)
        line.addWidget(self.heading, 1)
        for part in (self.saved, self.curtain, self.lock, self.help):
            line.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.addLayout(line)
        column.addWidget(self.below)
        column.addWidget(self.problem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for every button, the lock is left to its key."""
        super().resizeEvent(event)
        self.lock.setVisible(self.width() > ROOMY * self.fontMetrics().averageCharWidth())

    def _curtain(self) -> QPushButton:
        made = button(DRAWN, kind="switch", tip=tr("Verbergt wat niet iedereen aan tafel mag zien (Ctrl+Shift+H)"))
        made.setMinimumWidth(made.sizeHint().width())  # both words fit, so that nothing moves
        made.setText(OPEN_TO_ALL)
        made.setCheckable(True)
        made.toggled.connect(self._draw)
        return made

    def _draw(self, drawn: bool) -> None:
        self.curtain.setText(DRAWN if drawn else OPEN_TO_ALL)
        self.curtain.setAccessibleDescription(tr("Er is nu iets verborgen.") if drawn else "")
        self.curtain_toggled.emit(drawn)

    def say(self, text: str) -> None:
        """A few words about what was just done; they stay when it is saved a moment later."""
        fits = self._fits(text)
        self._told = text
        self.saved.setText(text if fits else "")
        self.below.setText("" if fits else text)
        self.below.setHidden(fits)

    def _fits(self, text: str) -> bool:
        """Whether a text may stand in the line, beside as much of the heading as tells where one is."""
        letters = self.saved.fontMetrics()
        room = self.heading.width() + self.saved.width() - SHORTEST * letters.averageCharWidth()
        return not text or letters.horizontalAdvance(text) <= room

    def show_saved(self, saved: bool, problem: str) -> None:
        """Whether all is saved; if not, why."""
        if not (saved and self._told):
            self.saved.setText(tr("Opgeslagen") if saved else tr("Niet opgeslagen"))
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))


def _below(kind: str) -> QLabel:
    """Words below the line, out of sight while there are none."""
    made = QLabel()
    made.setProperty("kind", kind)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.hide()
    return made
