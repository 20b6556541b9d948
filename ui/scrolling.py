"""A column that scrolls along: what has the focus stays in view, with what is said of it and with the caret."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ui.focus_order import step
from ui.row import Row

AROUND = 24  # pixels kept free above and below what has the focus


class ScrollingColumn(QScrollArea):
    """Scrolls to the focus by keyboard, to the caret while somebody types, and to a remark that appears under a field.

    Whoever scrolls with the wheel or the bar is left in peace until the next key.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tab_outside: Callable[[bool], bool] | None = None  # of the window, when it knows what surrounds this
        self._following = True
        self._later = QTimer(self)  # once everything has got its new place
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show_focus)
        self.verticalScrollBar().actionTriggered.connect(self._stop_following)
        QApplication.instance().focusChanged.connect(self._focus_moved)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Within a page alone Tab goes round; in the wizard the window knows what comes after the page."""
        if self.tab_outside is not None:
            return self.tab_outside(forward)
        here = QApplication.focusWidget()
        return step([self], here, forward)

    def follow(self, _field: str = "") -> None:
        """Bring what has the focus into view."""
        self._following = True
        self._later.start()

    def follow_if_following(self) -> None:
        """What is in the column got another height."""
        if self._following:
            self._later.start()

    def _stop_following(self, _action: int) -> None:
        self._following = False

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self.isAncestorOf(now):
            return
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:  # or what is being clicked would run away
            self.follow()

    def _show_focus(self) -> None:
        here = QApplication.focusWidget()
        if here is None or not self.isAncestorOf(here):
            return
        row = _row_around(here)
        if row is not None:
            for part in (row, row.said):
                if part.isVisible():
                    self.ensureWidgetVisible(part, 0, AROUND)
        self.ensureWidgetVisible(here, 0, AROUND)  # of a text, its caret; last, so that it wins where not all fits


def _row_around(widget: QWidget) -> Row | None:
    here: QWidget | None = widget
    while here is not None and not isinstance(here, Row):
        here = here.parentWidget()
    return here
