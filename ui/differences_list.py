"""The differences of one step: what differs, what both versions say of it, and a way to the field."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.changed_words import Pieces, changed_words
from resources.language import tr
from ui.editing import Editing
from ui.folding import Folding
from ui.places import page_of, pages_of
from ui.row import flush_label

if TYPE_CHECKING:
    from app.version_differences import Difference

AT_ONCE = 15  # differences that are shown at once: each takes time to lay out
LINES = 6  # lines of a row that came or went; more is folded


class DifferencesList(QWidget):
    """Shows the first ones; the others come a number at a time."""

    def __init__(self, editing: Editing, differences: "Sequence[Difference]", names: tuple[str, str]) -> None:
        super().__init__()
        self.editing = editing
        self._names = names
        self._waiting = list(differences)
        self._pages = set(pages_of(editing.assessment))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.more = _link("")
        self.more.clicked.connect(lambda _checked=False: self._show_more())
        self._column.addWidget(self.more)
        self._show_next()

    def _show_more(self) -> None:
        """Show the next ones; the focus goes to the first of them."""
        first = self._show_next()
        way = first.findChild(QPushButton) if first is not None else None
        (way or self.more).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_next(self) -> QWidget | None:
        now, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        made = [self._entry(each) for each in now]
        for entry in made:
            self._column.insertWidget(self._column.count() - 1, entry)
        self.more.setText(tr("Nog {many} tonen", many=len(self._waiting)))
        self.more.setHidden(not self._waiting)
        return made[0] if made else None

    def _entry(self, difference: "Difference") -> QWidget:
        entry = QFrame()
        entry.setProperty("kind", "entry")
        column = QVBoxLayout(entry)
        column.setContentsMargins(10, 2, 0, 4)
        column.setSpacing(2)
        column.addWidget(flush_label(difference.told, "label"))
        for name, pieces in zip(self._names, changed_words(difference.before, difference.after), strict=True):
            if pieces:
                column.addWidget(_told(name, pieces))
        if difference.field and page_of(difference.field) in self._pages:
            column.addWidget(self._way(difference))
        return entry

    def _way(self, difference: "Difference") -> QPushButton:
        link = _link(tr("Ga naar het veld"))
        link.setAccessibleDescription(difference.told)
        link.clicked.connect(lambda _checked=False: self.editing.asked_for.emit(difference.field))
        return link


def _link(text: str) -> QPushButton:
    link = QPushButton(text)
    link.setProperty("kind", "link")
    link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return link


def _told(name: str, pieces: Pieces) -> QWidget:
    """What one of the two says; a long row is folded under its name."""
    lines = "".join(each.text for each in pieces).strip().splitlines()
    if len(lines) <= LINES:
        return _rich(f"{escape(name)}: {_marked(pieces)}")
    folding = Folding(
        tr("{name}: {many} regels", name=name, many=len(lines)),
        _rich("<br>".join(map(escape, lines))),
        False,
        plain=True,
    )
    folding.header.setAccessibleName(tr("{name}, {many} regels", name=name, many=len(lines)))
    return folding


def _marked(pieces: Pieces) -> str:
    """The text with what changed in bold; a text of which nothing stayed needs no mark."""
    if all(each.is_changed for each in pieces):
        pieces = tuple(replace(each, is_changed=False) for each in pieces)
    parts = (f"<b>{escape(each.text)}</b>" if each.is_changed else escape(each.text) for each in pieces)
    return "".join(parts).strip().replace("\n", "<br>")


def _rich(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setIndent(0)
    return label
