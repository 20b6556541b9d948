"""Reads the history of the open dossier beside the window, once for each state of its trail."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from app.method import Method
from models import history as trail
from models.store_errors import StoreError
from models.trail import Head
from ui.editing import Editing
from ui.in_background import InBackground

if TYPE_CHECKING:
    from app.field_history import History


class HistoryReading(QObject):
    """What was read last, and a way to ask for what is saved now; it lives as long as its editing."""

    came = Signal()  # there is something new, or it could not be read

    def __init__(self, editing: Editing) -> None:
        super().__init__(editing)
        self.history: History | None = None
        self.failed = False
        self._work = InBackground(self)
        self._asked: Head | None = None
        editing.rebuilt.connect(self._drop_what_went)

    @property
    def editing(self) -> Editing:
        """The dossier: asked of Qt, because a reference back would keep it alive after a lock."""
        found = self.parent()
        assert isinstance(found, Editing)
        return found

    def ask(self) -> None:
        """Read the trail if it went on since the last time; `came` tells when that is done, also when it did not."""
        editing = self.editing
        head = self._head()
        if head == self._asked and head is not None:
            if self.history is not None:
                self.came.emit()
            return
        try:
            read = editing.store.reading_history(editing.assessment.id)
        except StoreError:
            self._came(None)
            return
        self._asked, self.history, self.failed = head, None, False
        self._work.start(_told(read, editing.method), self._take)

    def _head(self) -> Head | None:
        """Where the trail stands; None where that cannot be read."""
        try:
            return self.editing.store.head(self.editing.assessment.id)
        except StoreError:
            return None

    def _drop_what_went(self, _focus: str) -> None:
        """Let go of what was read once the trail says something else: a child may have taken its words back."""
        if self._asked is not None and self._head() != self._asked:
            self._asked = self.history = None

    def _take(self, found: object) -> None:
        """Keep what was read, unless the trail was let go of meanwhile; why it could not be read the check tells."""
        if self._asked is not None:
            self._came(None if isinstance(found, Exception) else cast("History", found))

    def _came(self, read: "History | None") -> None:
        self.history, self.failed = read, read is None
        if self.failed:
            self._asked = None  # a next time is tried again
        self.came.emit()


def history_reading(editing: Editing) -> HistoryReading:
    """The one that reads the history of this dossier."""
    return editing.findChild(HistoryReading) or HistoryReading(editing)


def _told(read: Callable[[], trail.History], method: Method) -> Callable[[], "History"]:
    """What is done in another thread."""

    def told() -> "History":
        from app.field_history import history

        return history(*read(), method)

    return told
