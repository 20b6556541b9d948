"""A time of day as people type it: 9, 9.30, 0930, 9:30."""

import re

from PySide6.QtCore import Signal

from ui.inputs import Line

_TYPED = re.compile(r"(\d{1,2})(?:[:.u ]?(\d{2}))?(?: ?uur)?")


def read_time(typed: str) -> str:
    """The time as HH:MM, or empty when it is no time of day."""
    match = _TYPED.fullmatch(" ".join(typed.casefold().split()))
    if match is None:
        return ""
    hours, minutes = int(match[1]), int(match[2] or 0)
    return f"{hours:02d}:{minutes:02d}" if hours < 24 and minutes < 60 else ""


class TimeLine(Line):
    """One time of day; what is no time is marked and not taken over."""

    time_changed = Signal(str)  # HH:MM or empty
    refused = Signal(bool)

    def __init__(self, value: str) -> None:
        super().__init__(value, wide=False)
        self.setPlaceholderText("uu:mm")
        self.edited.connect(self._read)
        self.editingFinished.connect(self._tidy)

    def _read(self, typed: str) -> None:
        time = read_time(typed)
        if time or not typed.strip():
            self.refused.emit(False)
            self.time_changed.emit(time)

    def _tidy(self) -> None:
        typed = self.text().strip()
        time = read_time(typed)
        self.refused.emit(bool(typed) and not time)
        if time:
            self.setText(time)
