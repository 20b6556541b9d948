"""A page that is made from top to bottom: its first window at once, what lies below as soon as that was painted."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.rows import Rows, Waiting
from ui.scrolling import ScrollingColumn
from ui.sheet import Sheet
from ui.showing import show_now

ENOUGH = 7  # inputs: more hardly fit in a window
SETTLES = 3  # turns of the event loop in which what came gets its place, each level in the next


class InParts(ScrollingColumn):
    """What lies below the first window is made right after that was painted, or when it is wanted before.

    It is wanted when somebody looks up a field, goes on with Tab, or asks for all of it with `finish`.
    """

    finished = Signal()  # what was not there when the page was first shown is there now
    settled = Signal()  # and all of it was painted

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = Rows()
        self.rows.put_off = self.then_below
        self.sheet, self.inside = Sheet(), QWidget()  # all that scrolls, and in it the column of what is asked
        self.sheet.setObjectName("page")
        self.sheet.resized.connect(self.follow_if_following)
        self.is_whole = False  # True: nothing is left for later
        self._rest: list[Callable[[], Any]] = []
        self._unmade: Waiting | None = None
        self._is_full = False
        self._settling = 0
        self._coming = QTimer(self)
        self._coming.setSingleShot(True)
        self._coming.timeout.connect(self._come_on)

    @property
    def comes_on(self) -> bool:
        """Whether something is still left for later."""
        return bool(self._rest)

    def then(self, build: Callable[..., Any], *arguments: Any) -> None:
        """Build the next part of the page: now as far as it comes into the first window, else after that is painted."""
        fits = not self._rest and not self._is_full and len(self.rows) < ENOUGH
        if fits or self.is_whole:
            build(*arguments)
            return
        self._rest.append(partial(build, *arguments))
        if self._unmade is None:
            self._unmade = self.rows.wait(self._make_rest, "", seldom=True)

    def below(self) -> None:
        """What follows lies below the first window, however few inputs there are above it."""
        self._is_full = True

    def then_below(self, build: Callable[..., Any], *arguments: Any) -> None:
        """Build a part that lies below the first window."""
        self.below()
        self.then(build, *arguments)

    def measure_anew(self) -> None:
        """Let the page be as high as it needs the first time that it is shown, and as wide as it will stay.

        By itself the area it scrolls in goes by what it measured while the page was empty, and would show it squeezed;
        and only then would it see that there must be a scroll bar, and lay everything out once more beside that.
        """
        for each in self.findChildren(QWidget):
            if each.isVisibleTo(self):
                each.ensurePolished()
        self.inside.updateGeometry()
        if self._rest or len(self.rows) >= ENOUGH or self._is_full:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def finish(self) -> None:
        """Build what was left for later."""
        self.is_whole = self.is_whole or self._unmade is None
        if self._unmade is not None:
            self._unmade.make()

    def finish_soon(self) -> None:
        """Build what was left for later part by part, each after the keys that were pressed in the meantime.

        It is painted once, when all of it has its place: halfway the parts would be seen pressed together.
        """
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.sheet.setUpdatesEnabled(not self._rest)
        self._settling = SETTLES
        self._come_on()

    def _come_on(self) -> None:
        if self._rest:
            self._rest.pop(0)()
        else:
            self.finish()
            self._settling -= 1
        if self._settling:
            self._coming.start()
        else:
            self.sheet.setUpdatesEnabled(True)
            self.settled.emit()

    def _make_rest(self) -> None:
        while self._rest:
            self._rest.pop(0)()
        self.is_whole = True
        if self.sheet.isVisible():
            for each in self.sheet.findChildren(QWidget):
                show_now(each)  # by itself it shows a little later, and the focus may be wanted in it now
        self.finished.emit()
