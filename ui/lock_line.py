"""After how many minutes the program locks, and a button that locks it now: one line below the list of dossiers."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from resources.language import tr
from ui.flow import FlowLayout
from ui.inputs import Choice

OFFERED = (1, 2, 3, 5, 10, 15, 20, 30, 45, 60)
LABEL = tr("Vergrendelt vanzelf na")
MEANS = tr("Als u zo lang geen toets of muis gebruikt, is alles verborgen tot u uw wachtzin typt.")


class LockLine(QWidget):
    """`chosen` gives another number of minutes, `asked` asks to lock now."""

    chosen = Signal(int)
    asked = Signal()

    def __init__(self, minutes: int) -> None:
        super().__init__()
        self.minutes = Choice(str(minutes), {str(each): in_words(each) for each in sorted({*OFFERED, minutes})})
        self.minutes.removeItem(0)  # there is always a number
        self.minutes.setAccessibleName(LABEL)
        self.minutes.setAccessibleDescription(MEANS)
        self.minutes.setToolTip(MEANS)
        self.minutes.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.minutes.chosen.connect(lambda chosen: self.chosen.emit(int(chosen)))
        self.now = QPushButton(tr("Nu vergrendelen"))
        self.now.setObjectName("lock_now")
        self.now.setToolTip(tr("Alles verbergen tot u uw wachtzin typt (Ctrl+Shift+L)"))
        self.now.clicked.connect(lambda _checked=False: self.asked.emit())
        label = QLabel(LABEL)
        label.setBuddy(self.minutes)
        label.setMinimumHeight(self.minutes.sizeHint().height())
        _side_by_side(self, (label, self.minutes, self.now))


def _side_by_side(holder: QWidget, parts: Iterable[QWidget]) -> None:
    line = FlowLayout(holder, space=10)
    for each in parts:
        line.addWidget(each)


def in_words(minutes: int) -> str:
    """A number of minutes as it is said."""
    return tr("1 minuut") if minutes == 1 else tr("{minutes} minuten", minutes=minutes)
