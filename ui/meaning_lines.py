"""Lines that must mean something: a day as people type it, a number."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal

from app.days import short_day, typed_day
from ui.inputs import Line


class MeaningLine(Line):
    """A line that must mean something, such as a day. What is not understood stays, is marked and not taken over.

    Every key that can be read is taken over at once, so that nothing is lost. But a beginning that could be read
    («2» of «25:99») is not what was meant: as soon as it cannot be read any more, what stood there before holds again.
    """

    meant = Signal(object)  # the value, or None where nothing stands
    refused = Signal(bool)  # once somebody leaves the line: whether it was not understood
    unread = Signal(str)  # with every key: what is not understood; empty when it is

    def __init__(self, value: Any, read: Callable[[str], Any], show: Callable[[Any], str]) -> None:
        super().__init__("" if value is None else show(value), wide=False)
        self._read = read
        self._show = show
        self._stands = self._given = value  # what stood here when somebody came; what was taken over last
        self.edited.connect(self._take)
        self.editingFinished.connect(self._tidy)

    def _take(self, typed: str) -> None:
        value = self._read(typed) if typed.strip() else None
        if typed.strip() and value is None:
            if self._given != self._stands:
                self._give(self._stands)
            self.unread.emit(typed)
        else:
            self.unread.emit("")
            self.refused.emit(False)
            self._give(value)

    def _give(self, value: Any) -> None:
        self._given = value
        self.meant.emit(value)

    def _tidy(self) -> None:
        typed = self.text().strip()
        value = self._read(typed) if typed else None
        wrong = bool(typed) and value is None
        self.refused.emit(wrong)
        if not wrong:
            self._stands = value
        if value is not None:
            self.setText(self._show(value))


class DayLine(MeaningLine):
    """A calendar day, typed as people do: 10-11-2025, 10 nov, morgen, +14."""

    day_changed = Signal(object)  # date or None

    def __init__(self, value: date | None, today: Callable[[], date] = date.today) -> None:
        super().__init__(value, lambda typed: typed_day(typed, today()), short_day)
        self.setPlaceholderText("dd-mm-jjjj")
        self.meant.connect(self.day_changed)


class NumberLine(MeaningLine):
    """A whole number of at most four figures, or nothing."""

    number_changed = Signal(object)  # int or None

    def __init__(self, value: int | None) -> None:
        super().__init__(value, _read_number, str)
        self.meant.connect(self.number_changed)


def _read_number(typed: str) -> int | None:
    figures = typed.strip()
    return int(figures) if re.fullmatch("[0-9]{1,4}", figures) else None
