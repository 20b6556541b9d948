"""Naming a fact or source in a reason with two keys: Ctrl+B shows a list at the cursor, Enter puts «(F7)» there.

Where the text belongs to something that rests on facts (an element, an interest, a weighing), the fact is also added
to what that rests on. First stands what was added or used there last.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from app.fields import Field
from app.names_known import kind_of
from app.recipients import Recipient
from app.searching import holds_words
from app.sharing import may_know
from models.evidence import Citation, Fact, Source
from resources.language import tr
from ui.citing import Cites, fact_label, source_label
from ui.curtain import curtained, is_shielded
from ui.editing import Editing
from ui.growing_text import GrowingText
from ui.inputs import Line
from ui.letter_editor import LetterEditor

if TYPE_CHECKING:
    from ui.page import Page

KEYS = "Ctrl+B"
NOT_HERE = tr("Zet de cursor eerst in een tekst op deze pagina; met Ctrl+B noemt u daar een feit of bron.")
NOTHING = tr("Er zijn nog geen feiten of bronnen. Noteer er een met Ctrl+K of op de pagina «Bronnen en feiten».")
SHIELDED = tr("{number} mag niet iedereen weten. Wat u hier zelf schrijft, leest wel iedereen die dit krijgt.")
MARK = tr("⊘ niet voor iedereen")
AS_SAID = ("own_words", "words", "said")
"""Fields with the words of a child: nothing is added to them."""

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_WIDE, _MOST = 64, 8


@dataclass(frozen=True)
class Choice:
    """One fact or source: the row, how it is cited, and how it is named in the list."""

    row: Fact | Source
    number: str
    label: str
    shielded: bool


def choices(editing: Editing, cites: Cites | None) -> list[Choice]:
    """What can be cited now, the latest first: added, or cited by the same subject. A fact rests on sources alone."""
    file = editing.assessment
    facts = file.facts if cites is None or cites.facts else ()
    rows = [each for each in (*facts, *file.sources) if not curtained(editing, each)]
    used = {each.fact_id or each.source_id: each.position for each in (cites.owner.citations if cites else ())}
    rows.sort(key=lambda each: (isinstance(each, Fact), max(each.position, used.get(each.id, 0))), reverse=True)
    return [_choice(editing, each) for each in rows]


def _choice(editing: Editing, row: Fact | Source) -> Choice:
    shielded = is_shielded(row) or not may_know(editing.assessment, row, Recipient("ouder"))
    label = fact_label(row) if isinstance(row, Fact) else source_label(row)
    number = f"F{row.number}" if isinstance(row, Fact) else f"B{row.number}"
    return Choice(row, number, f"{label}   {MARK}" if shielded else label, shielded)


def cite_here(editing: Editing, page: "Page", here: QWidget | None, say: Callable[[str], object]) -> None:
    """Show the list at the cursor, or say why there is none."""
    field = next((name for name, row in page.rows.items() if here is not None and row.entry is here), "")
    if here is None or not field or not _is_reason(field, here):
        say(NOT_HERE)
        return
    cites = _cites(page, field)
    found = choices(editing, cites)
    if not found:
        say(NOTHING)
        return
    CitingList(here, found, lambda chosen: say(_cite(editing, cites, here, chosen))).open_at_cursor()


def _is_reason(field: Field, here: QWidget | None) -> bool:
    if isinstance(here, LetterEditor) or not set(AS_SAID).isdisjoint(field.split("/")):
        return False
    is_text = isinstance(here, GrowingText) or type(here) is Line
    return is_text and not here.isReadOnly() and not kind_of(field)


def _cites(page: "Page", field: Field) -> Cites | None:
    rows = (dict.get(page.rows, f"{each}/citations") for each in _subjects(field))
    return next((row.entry.cites for row in rows if row is not None), None)


def _subjects(field: Field) -> Iterator[Field]:
    """The subjects that a text may belong to, the nearest first; what is said of an option belongs to its element."""
    words = field.split("/")
    for length in range(len(words) - 1, 0, -1):
        yield "/".join(words[:length])
    if words[2:3] in (["impacts"], ["answers"]):
        yield "/".join((*words[:2], "elements", words[3].partition("-")[0]))


def _cite(editing: Editing, cites: Cites | None, entry: Any, choice: Choice) -> str:
    """Put the number in the text and the row with what that rests on; what to tell of it, or empty."""
    _insert(entry, f"({choice.number})")
    row = choice.row
    if cites is not None and row.id not in [each.fact_id or each.source_id for each in cites.owner.citations]:
        citation = Citation(fact_id=row.id) if isinstance(row, Fact) else Citation(source_id=row.id)
        editing.restructure(lambda: cites.owner.citations.append(citation))
    return SHIELDED.format(number=choice.number) if choice.shielded else ""


def _insert(entry: GrowingText | Line, cited: str) -> None:
    """Put it at the cursor, with a space on each side where a word stands; a step of its own to undo."""
    entry.steps.pause()
    before, after = _around(entry)
    first = "" if not before or before[-1].isspace() or before.endswith("(") else " "
    words = f"{first}{cited}{' ' if after[:1].isalnum() else ''}"
    if isinstance(entry, GrowingText):
        entry.textCursor().insertText(words)
    else:
        entry.insert(words)
    entry.steps.pause()


def _around(entry: Any) -> tuple[str, str]:
    """What stands before and after the cursor, or what is selected, on its line."""
    if isinstance(entry, GrowingText):
        cursor = entry.textCursor()
        text, begins = cursor.block().text(), cursor.block().position()
        return text[: cursor.selectionStart() - begins], text[cursor.selectionEnd() - begins :]
    place = entry.cursorPosition()
    start, end = (entry.selectionStart(), entry.selectionEnd()) if entry.hasSelectedText() else (place, place)
    return entry.text()[:start], entry.text()[end:]


class CitingList(QFrame):
    """A small list over the page: typing looks through it, arrows walk, Enter takes, Esc closes."""

    def __init__(self, entry: QWidget, found: list[Choice], take: Callable[[Choice], object]) -> None:
        super().__init__(entry.window(), Qt.WindowType.Popup)
        self.setObjectName("citing")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Feiten en bronnen"))
        self._entry, self._found, self._take = entry, found, take
        self._shown: list[Choice] = []
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Typ om te zoeken; Enter noemt wat gekozen is"))
        self.words.setAccessibleName(tr("Zoek een feit of bron"))
        self.words.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Feiten en bronnen"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel(tr("Geen feit of bron met deze woorden."))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for part in (self.words, self.list, self.nothing):
            column.addWidget(part)
        self.words.textChanged.connect(self._look)
        self.list.itemClicked.connect(lambda _item: self._choose())
        self._look("")

    def open_at_cursor(self) -> None:
        """Show it below the cursor, and never outside the screen."""
        entry: Any = self._entry
        inside = entry.viewport() if isinstance(entry, GrowingText) else entry
        cursor = QRect(inside.mapToGlobal(entry.cursorRect().topLeft()), entry.cursorRect().size())
        room = (entry.screen() or QGuiApplication.primaryScreen()).availableGeometry()
        self.setGeometry(_beside(cursor, room, self._wanted(room)))
        self.show()
        self.words.setFocus(Qt.FocusReason.PopupFocusReason)

    def _wanted(self, room: QRect) -> QSize:
        letter, rows = self.fontMetrics(), min(len(self._found), _MOST)
        row = max(self.list.sizeHintForRow(0), letter.height()) if self._found else letter.height()
        high = self.words.sizeHint().height() + rows * row + 34
        return QSize(min(_WIDE * letter.averageCharWidth(), room.width()), high)

    def _look(self, typed: str) -> None:
        self._shown = _matching(self._found, typed)
        self.list.clear()
        for each in self._shown:
            self.list.addItem(each.label)
        self.list.setCurrentRow(0 if self._shown else -1)
        self.list.setVisible(bool(self._shown))
        self.nothing.setVisible(not self._shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not (isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress):
            return False
        if event.key() in _MOVES:
            self.list.keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def _choose(self) -> None:
        place = self.list.currentRow()
        if not 0 <= place < len(self._shown):
            return
        chosen = self._shown[place]
        self.close()
        self._entry.setFocus(Qt.FocusReason.PopupFocusReason)
        self._take(chosen)


def _beside(cursor: QRect, room: QRect, wanted: QSize) -> QRect:
    """Below the cursor, or above it where there is more room; the line with the cursor stays in sight."""
    below, above = room.bottom() - cursor.bottom() - 6, cursor.top() - room.top() - 6
    high = min(wanted.height(), max(below, above))
    top = cursor.bottom() + 6 if below >= min(wanted.height(), above) else cursor.top() - 6 - high
    left = max(room.left(), min(cursor.left(), room.right() - wanted.width()))
    return QRect(left, top, wanted.width(), high)


def _matching(found: list[Choice], typed: str) -> list[Choice]:
    """Those that hold all that was typed; a number by itself is the number of a fact or source."""
    words = typed.strip()
    if not words:
        return found
    numbered = [each for each in found if words.casefold() in (each.number.casefold(), each.number[1:])]
    return numbered + [each for each in found if each not in numbered and holds_words([each.label], words)]
