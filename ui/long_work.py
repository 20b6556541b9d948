"""Work that takes long, on the page itself: what is being done, how far it is, and «Stoppen», which really stops it."""

import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.long_work import Progress, Told
from resources.language import tr
from ui.in_background import InBackground
from ui.lines import words
from ui.saving_files import Outcome

STOPPING = tr("Wordt gestopt …")
SECONDS_BETWEEN = 0.1
SHOWN_AFTER_MS = 300
"""What is done sooner needs no line, which would only flash."""

Work = Callable[[Progress], object]


class LongWork(QWidget):
    """Hidden while nothing goes on. The work is done beside the window and must touch nothing of it.

    When this goes away, with its page or because the program locks, the work is asked to stop.
    """

    moved = Signal(str, int, int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.work = InBackground(self)
        self._progress: Progress | None = None
        self._before: QWidget | None = None  # what had the focus
        self.said = words("", "hint")
        self.said.setIndent(0)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(self.fontMetrics().height() // 2)
        self.stop_button = QPushButton(tr("Stoppen"))
        self.stop_button.setObjectName(f"{name}/stop")
        self.stop_button.clicked.connect(lambda _checked=False: self.stop())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._appear)
        self._lay_out()
        self.moved.connect(self._tell)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.bar, 1)
        line.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.said)
        column.addLayout(line)
        self.hide()

    @property
    def is_busy(self) -> bool:
        """Whether work is going on."""
        return self.work.is_busy

    def start(self, what: str, work: Work, then: Callable[[object], None]) -> None:
        """Do this beside the window and hand over its result, or what it raised: Stopped when somebody stopped it."""
        if self.is_busy:
            return
        progress = Progress(_telling(self.moved))
        self._progress = progress
        self.destroyed.connect(progress.ask_to_stop)  # of the progress alone: this itself is gone by then
        self._show(what, 0, 0)
        # Behind a dialog that just closed the window may wait to be active again.
        self._before = QApplication.focusWidget() or self.window().focusWidget()
        self._timer.start(SHOWN_AFTER_MS)
        self.work.start(partial(work, progress), partial(self._ended, then))

    def stop(self) -> None:
        """Ask the work to stop; it hands over that it did."""
        if self._progress is not None:
            self._progress.ask_to_stop()
            self.said.setText(STOPPING)
            self._give_focus_back()  # a button that cannot be pressed any more would pass it on to anything
            self.stop_button.setEnabled(False)

    def let_go(self) -> None:
        """Stop, and wait until it did; nobody hears of it any more."""
        if self._progress is not None:
            self._progress.ask_to_stop()
        self._timer.stop()
        self._progress = None
        self.work.drop()
        self.hide()

    def wait(self) -> None:
        """Wait for the work, and hand over at once what came of it."""
        self.work.wait()

    def _appear(self) -> None:
        if self.is_busy:
            self.show()
            if self._before is None or not isValid(self._before) or not self._before.isEnabled():
                self.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, what: str, done: int, of: int) -> None:
        if self._progress is not None and not self._progress.is_stopping:
            self._show(what, done, of)

    def _show(self, what: str, done: int, of: int) -> None:
        self.said.setText(tr("{what} {done} van {of}", what=what, done=done, of=of) if of else what)
        self.said.setVisible(bool(what))
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self.bar.setAccessibleName(what)
        self.stop_button.setEnabled(True)
        self.stop_button.setAccessibleDescription(what)

    def _ended(self, then: Callable[[object], None], result: object) -> None:
        self._timer.stop()
        self._progress = None
        self._give_focus_back()
        self.hide()
        then(result)

    def _give_focus_back(self) -> None:
        """To what had it when the work began, where that can still take it."""
        before = self._before
        if self.stop_button.hasFocus() and before is not None and isValid(before) and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)


def work_in(outcome: Outcome) -> LongWork:
    """The line in the place where what came of something is told; it stands below what is said there."""
    there = outcome.findChild(LongWork)
    if there is None:
        there = LongWork(f"{outcome.parentWidget().objectName()}/work" if outcome.parentWidget() else "work")
        outcome.layout().addWidget(there)
    return there


def _telling(moved: SignalInstance) -> Told:
    """Tells the window, from beside it; not so often that it does nothing but paint what it hears."""
    last: list[tuple[str, float]] = [("", 0.0)]

    def tell(what: str, done: int, of: int) -> None:
        said, at = last[0]
        now = time.monotonic()
        if what != said or now - at >= SECONDS_BETWEEN:
            last[0] = (what, now)
            with suppress(RuntimeError):  # the line is gone, and the work is about to hear that it stops
                moved.emit(what, done, of)

    return tell
