"""After how many minutes the program locks, and a button that locks it now: one line below the list of dossiers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from resources.language import tr
from ui.buttons import narrow_button
from ui.flow import FlowLayout

CHANGE = tr("Wanneer het programma vergrendelt, wijzigen")
OFFERED = (1, 2, 3, 5, 10, 15, 20, 30, 45, 60)


class LockLine(QWidget):
    """`asked` asks to lock now, `settings_asked` to choose another number of minutes."""

    asked = Signal()
    settings_asked = Signal()

    def __init__(self, minutes: int) -> None:
        super().__init__()
        self.said = QLabel()
        self.change = narrow_button(tr("Wijzigen …"), self.settings_asked.emit, "link", CHANGE)
        self.now = narrow_button(tr("Nu vergrendelen"), self.asked.emit)
        self.now.setObjectName("lock_now")
        self.now.setToolTip(tr("Alles verbergen tot u uw wachtzin typt (Ctrl+Shift+L)"))
        self.said.setMinimumHeight(self.now.sizeHint().height())
        self.tell(minutes)
        line = FlowLayout(self, space=10)
        for each in (self.said, self.change, self.now):
            line.addWidget(each)

    def tell(self, minutes: int) -> None:
        """Say after how many minutes it locks now."""
        after = in_words(minutes)
        self.said.setText(tr("Vergrendelt vanzelf na {after}", after=after))


def in_words(minutes: int) -> str:
    """A number of minutes as it is said."""
    return tr("1 minuut") if minutes == 1 else tr("{minutes} minuten", minutes=minutes)
