"""A line that is a row of a list from its first letter on, so that it is saved like every field; Enter ends it."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent

from app.fields import Field
from ui.editing import Editing
from ui.form import Form
from ui.inputs import Line
from ui.row import Row
from ui.settled import once_settled

PASSING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason)
"""Why the focus goes for a moment only."""


class RowLine(Line):
    """Keeps one new row of the list `prefix` the same as what is typed; after Enter a new line waits for the next."""

    def __init__(
        self,
        editing: Editing,
        prefix: Field,
        add: Callable[[], Any],
        take_away: Callable[[Any], None],
        read: Callable[[str, date], dict[str, Any]],
    ) -> None:
        super().__init__("")
        self._editing, self._prefix = editing, prefix
        self._add, self._take_away, self._read = add, take_away, read
        self._row: Any = None
        self.edited.connect(self._take)
        self.returnPressed.connect(self._finish)

    def _take(self, typed: str) -> None:
        if not typed.strip(" ;"):
            self._forget()
            return
        if self._row is None:
            self._editing.change(self._prefix, self._begin)
        for name, value in self._read(typed, self._editing.today()).items():
            self._editing.put(self._row, name, value, f"{self._prefix}/{self._row.id}/{name}")

    def _begin(self) -> None:
        self._row = self._add()

    def _forget(self) -> None:
        if self._row is not None:
            row, self._row = self._row, None
            self._editing.change(self._prefix, lambda: self._take_away(row))

    def _finish(self) -> None:
        """Show the row among the others, with the cursor in a new line."""
        if self._row is None:
            return
        self._row = None
        self.setReadOnly(True)  # until the new line is there
        renew = partial(self._editing.restructure, lambda: None, self.objectName())
        QTimer.singleShot(0, self, renew)  # later, because this line goes with the old page

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who goes on to another field is done with the line as well; what is begun next is another row."""
        super().focusOutEvent(event)
        if self._row is not None and event.reason() not in PASSING:
            once_settled(self, self._settle)

    def _settle(self) -> None:
        """Show the row, with the focus where it went."""
        if self._row is not None and not self.hasFocus():
            self._row = None
            self._editing.restructure(lambda: None)


def add_line(form: Form, label: str, hint: str, line: RowLine) -> Row:
    """The line with its question; it is no field of the file, so the rules say nothing of it."""
    row = form.own(f"{form.prefix}/line", label, line, hint)
    row.exact = True
    return row
