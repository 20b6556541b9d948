"""One page of the wizard by itself, built anew as the wizard does when rows come or go."""

import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from models.base import now
from models.exporting import Export
from models.history import History
from models.trail import Head
from tests.ui.typing_keys import clear_text, press, tab_to, type_text
from tests.unfolding import unfold_all
from ui.editing import Editing
from ui.folding import Folding
from ui.inputs import Choice, GrowingText, Line, Pills, Tick, Ticks
from ui.letter_editor import LetterEditor
from ui.meaning_lines import DayLine, NumberLine
from ui.page import Address, Page, made_in
from ui.pages import build
from ui.time_line import TimeLine


class Paper:
    """Keeps nothing; it counts how often it was asked to."""

    def __init__(self) -> None:
        self.saves = 0
        self.folder = Path()
        self.who = ""
        self.left: list[Export] = []

    def save(self) -> None:
        self.saves += 1

    def versions(self, assessment_id: str) -> list:
        return []

    def note_export(self, assessment_id: str, what: str, reader: str, version: int, data: bytes) -> None:
        self.note_written(assessment_id, what, reader, version, hashlib.sha256(data).hexdigest())

    def note_written(self, assessment_id: str, what: str, reader: str, version: int, sha256: str) -> None:
        self.left.append(Export(now(), self.who, what, reader, version, sha256))

    def exports(self, assessment_id: str) -> list[Export]:
        return self.left

    def reading_history(self, assessment_id: str) -> Callable[[], History]:
        return lambda: ([], [], {})

    def head(self, assessment_id: str) -> Head:
        return Head(self.saves, "0123456789abcdef" * 4)


class OnePage(QWidget):
    """Shows the page of one address and builds it anew on `rebuilt`."""

    def __init__(self, editing: Editing, address: Address) -> None:
        super().__init__()
        self.editing = editing
        self.page: Page
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.resize(760, 660)
        editing.rebuilt.connect(self._rebuild)
        self.show_page(address)
        self.show()
        self.activateWindow()
        QApplication.processEvents()

    def show_page(self, address: Address) -> None:
        """Put another page in place."""
        old = getattr(self, "page", None)
        with made_in(self):
            self.page = build(self.editing, address)
        self._layout.addWidget(self.page)
        if old is not None:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
            QApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        self.editing.check()
        self.page.focus_first()

    def _rebuild(self, focus: str) -> None:
        folds = self.page.folds()
        self.show_page(self.page.address)
        self.page.fold_as(folds)
        QApplication.processEvents()
        if focus:
            self.page.focus_field(focus)

    def open_all(self) -> None:
        """Open every group, also those inside groups."""
        unfold_all(self.page)
        QApplication.processEvents()

    def entry(self, field: str) -> Any:
        """The input of a field, opened and with the focus."""
        assert self.page.focus_field(field), field
        return self.page.rows[field].entry


def visible(window: OnePage, field: str) -> bool:
    """Whether the input of a field is on the page and can be seen."""
    row = window.page.rows.get(field)
    return row is not None and row.isVisibleTo(window)


def texts(window: OnePage) -> str:
    """Everything that can be read on the page now."""
    shown = [each.text() for each in window.page.findChildren(QLabel) if each.isVisibleTo(window)]
    shown += [each.header.text() for each in window.page.findChildren(Folding) if each.isVisibleTo(window)]
    return "\n".join(shown)


def enter_something(entry: QWidget) -> Any:
    """Enter a value by keyboard that was not there before, and say what the field must hold now."""
    entry = entry.text if isinstance(entry, LetterEditor) else entry
    tab_to(entry)
    if isinstance(entry, Tick):
        press(Qt.Key.Key_Space)
        return entry.isChecked()
    if isinstance(entry, Ticks):
        press(Qt.Key.Key_Space)
        return entry.values()
    if isinstance(entry, Pills):
        return _next_pill(entry)
    if isinstance(entry, Choice):
        press(Qt.Key.Key_Down)
        return entry.currentData()
    assert isinstance(entry, Line | GrowingText), type(entry)
    return _type_anew(entry)


def _next_pill(entry: Pills) -> str:
    before = entry.value()
    press(Qt.Key.Key_Space)
    if entry.value() == before:
        press(Qt.Key.Key_Right)
        press(Qt.Key.Key_Space)
    assert entry.value() != before
    return entry.value()


def _type_anew(entry: QWidget) -> Any:
    clear_text()
    if isinstance(entry, DayLine):
        type_text("12-11-2025")
        return date(2025, 11, 12)
    if isinstance(entry, NumberLine):
        type_text("7")
        return 7
    if isinstance(entry, TimeLine):
        type_text("9.15")
        return "09:15"
    type_text("Zoë’s kamer: €5 «dicht»")
    return "Zoë’s kamer: €5 «dicht»"
