"""A column that scrolls along: what has the focus stays in view, with what is said of it and with the caret."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ui.focus_order import step
from ui.row import Row

AROUND = 24  # pixels kept free above and below what has the focus


class ScrollingColumn(QScrollArea):
    """Scrolls to the focus by keyboard, to the caret while somebody types, and to a remark that appears under a field.

    Whoever scrolls with the wheel or the bar is left in peace until the next key. What has just opened stays at its
    top until the focus moves or something is filled in.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tab_outside: Callable[[bool], bool] | None = None  # of the window, when it knows what surrounds this
        self._following = True
        self._opened_at: QWidget | None = None  # what got the focus when this opened, as long as nothing happened since
        self._spare = 0
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

    def begin_at_top(self, spare: int) -> None:
        """Open with the title in view, which tells where one is, also where what has the focus lies low.

        So many pixels above the title may go out of view, where that brings the focus into it.
        """
        self._opened_at, self._spare = self.focusWidget(), spare
        self.verticalScrollBar().setValue(0)
        self._later.start()

    def follow(self, _field: str = "") -> None:
        """Bring what has the focus into view."""
        self._opened_at = None
        self._following = True
        self._later.start()

    def follow_if_following(self) -> None:
        """What is in the column got another height."""
        if self._following:
            self._later.start()

    def _stop_following(self, _action: int) -> None:
        self._following, self._opened_at = False, None

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or now is self._opened_at:  # the window lost the focus, or has it again
            return
        self._opened_at = None
        if not self.isAncestorOf(now):
            return
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:  # or what is being clicked would run away
            self.follow()

    def _show_focus(self) -> None:
        here = QApplication.focusWidget()
        if here is None or not self.isAncestorOf(here):
            return
        if here is self._opened_at:
            self._show_beginning(here)
            return
        row = _row_around(here)
        if row is not None:
            for part in (row, row.said):
                if part is not None and part.isVisible():
                    self.ensureWidgetVisible(part, 0, AROUND)
        self.ensureWidgetVisible(here, 0, AROUND)  # of a text, its caret; last, so that it wins where not all fits

    def _show_beginning(self, here: QWidget) -> None:
        """Its first line, as far as the title stays in view."""
        bar, line = self.verticalScrollBar(), min(here.height(), 2 * here.fontMetrics().height())
        end = here.mapTo(self.viewport(), QPoint(0, line)).y() + bar.value()
        bar.setValue(max(0, min(end - self.viewport().height(), self._spare)))


def _row_around(widget: QWidget) -> Row | None:
    here: QWidget | None = widget
    while here is not None and not isinstance(here, Row):
        here = here.parentWidget()
    return here
