"""A time of day as people type it: 9, 9.30, 0930, 9:30."""

import re

from PySide6.QtCore import Signal

from ui.meaning_lines import MeaningLine

_TYPED = re.compile(r"(\d{1,2})(?:[:.u ]?(\d{2}))?(?: ?uur)?")


def read_time(typed: str) -> str:
    """The time as HH:MM, or empty when it is no time of day."""
    match = _TYPED.fullmatch(" ".join(typed.casefold().split()))
    if match is None:
        return ""
    hours, minutes = int(match[1]), int(match[2] or 0)
    return f"{hours:02d}:{minutes:02d}" if hours < 24 and minutes < 60 else ""


class TimeLine(MeaningLine):
    """One time of day."""

    time_changed = Signal(str)  # HH:MM or empty

    def __init__(self, value: str) -> None:
        super().__init__(value or None, lambda typed: read_time(typed) or None, str)
        self.setPlaceholderText("uu:mm")
        self.meant.connect(lambda time: self.time_changed.emit(time or ""))
