"""Writing a letter: the text, and beside it how it reads, what is missing and what does not agree, as it is typed."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from app.fields import Field
from app.letters.notes import Note
from resources.language import tr
from ui.asking import Question
from ui.buttons import narrow_button
from ui.colours import tint
from ui.emptying import empty
from ui.form import Form
from ui.growing_text import GrowingText
from ui.plain import tip
from ui.row import flush_label

AFTER_MS = 250
MOST_NOTES = 12
"""Notes shown at once: more would be longer than the letter."""

BESIDE = 96  # characters: from this width on the panel stands beside the text
BEGIN, ANEW = tr("Begin met een voorzet"), tr("Nieuwe voorzet")
ASKED = tr("De voorzet komt in de plaats van deze tekst. Met Ctrl+Z haalt u de tekst van nu terug. Vervangen?")
NOTHING = tr("Voor een voorzet is nog te weinig bekend: leeftijd, gekozen optie of soort besluit.")
MORE = tr("En nog {} plaatsen.")
DONE = tr("✓ Er is niets op te merken.")


@dataclass(frozen=True)
class Look:
    """What there is to say of a letter now: figures, blocks that lack with a start for each, notes in the text."""

    figures: str
    missing: tuple[tuple[str, str], ...]
    notes: tuple[Note, ...]
    hint: str


class LetterEditor(QWidget):
    """`look` says what to show beside the text, `compose` gives a start; both read the file as it is then."""

    edited = Signal(str)

    def __init__(self, value: str, look: Callable[[], Look], compose: Callable[[], str], lines: int = 12) -> None:
        super().__init__()
        self.text = GrowingText(value, lines)
        self.setFocusProxy(self.text)
        self.text.edited.connect(self.edited)
        self.panel = LetterPanel(self.text, look)
        self._compose = compose
        self.begin = narrow_button("", self._ask, "quiet")
        self.question = Question(tr("Ja, vervangen"), tr("Nee, houden"))
        self.question.agreed.connect(self._replace)
        self.question.declined.connect(self.begin.setFocus)
        self.said = flush_label("", "hint")
        self.said.hide()
        self._beside = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._beside.setSpacing(14)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.text, self.begin, self.question, self.said):
            column.addWidget(part)
        column.addStretch(1)
        self._beside.addWidget(left, 3)
        self._beside.addWidget(self.panel, 2)
        self.setLayout(self._beside)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self.text.edited.connect(self._name_begin)
        self._name_begin(value)

    def setAccessibleName(self, name: str) -> None:
        """The text is what has a name; the widget around it is no stop."""
        self.text.setAccessibleName(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= BESIDE * self.fontMetrics().averageCharWidth()
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._beside.direction() != way:
            self._beside.setDirection(way)

    def _name_begin(self, text: str) -> None:
        self.begin.setText(ANEW if text.strip() else BEGIN)

    def _ask(self) -> None:
        if self.text.toPlainText().strip():
            self.question.ask(ASKED)
        else:
            self._replace()

    def _replace(self) -> None:
        """Put the start in the place of the text, in one step that can be undone."""
        self.question.hide()
        made = self._compose()
        self.said.setText("" if made else NOTHING)
        self.said.setVisible(not made)
        if made:
            cursor = QTextCursor(self.text.document())
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(made)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)


def add_letter(form: Form, field: Field, label: str, editor: LetterEditor, hint: str) -> None:
    """Put it into the form. How the letter reads is told once the page can be seen: that takes as long as the page."""
    form.own(field, label, editor, hint)
    form.rows.put_off(editor.panel.renew)


class LetterPanel(QWidget):
    """How the letter reads, block by block and place by place: empty until `renew`, then renewed when typing pauses."""

    def __init__(self, text: GrowingText, look: Callable[[], Look]) -> None:
        super().__init__()
        self.setObjectName("letter_panel")
        self._text, self._look = text, look
        self.shown: Look | None = None
        self._later = QTimer(self)  # reading a letter takes longer than a key may
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.renew)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        text.edited.connect(lambda _text: self._later.start(AFTER_MS))

    def renew(self) -> None:
        """Read the letter as it is now."""
        look = self._look()
        if look == self.shown:
            return
        self.shown = look
        empty(self._column)
        if look.figures:
            self._column.addWidget(flush_label(look.figures, "hint"))
        self._blocks(look)
        self._notes(look)
        if look.figures:
            self._column.addWidget(flush_label(look.hint, "hint"))
        self._column.addStretch(1)
        self._mark(look)

    def _blocks(self, look: Look) -> None:
        for title, start in look.missing:
            self._column.addWidget(flush_label(tr("▲ Ontbreekt: {title}", title=title), "warning"))
            if start:
                add = narrow_button(
                    tr("Zet dit erbij"), partial(self._add, start), "link", tr("Zet erbij: {title}", title=title)
                )
                add.setToolTip(tip(start))
                self._column.addWidget(add)

    def _notes(self, look: Look) -> None:
        for note in look.notes[:MOST_NOTES]:
            said = _shortened(self._text.toPlainText()[note.start : note.end])
            go = narrow_button(
                f"«{said}»",
                partial(self._go, note),
                "link",
                tr("Ga naar «{said}»: {message}", said=said, message=note.message),
            )
            self._column.addWidget(go)
            self._column.addWidget(flush_label(note.message, "hint"))
            for offer in note.offers:
                label = tr("Vervang door «{offer}»", offer=_shortened(offer))
                self._column.addWidget(narrow_button(label, partial(self._put, note, offer), "link"))
        if len(look.notes) > MOST_NOTES:
            self._column.addWidget(flush_label(MORE.format(len(look.notes) - MOST_NOTES), "hint"))
        if look.figures and not look.notes and not look.missing:
            self._column.addWidget(flush_label(DONE, "good"))

    def _go(self, note: Note) -> None:
        self._text.setTextCursor(self._cursor(note))
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, note: Note, offer: str) -> None:
        self._cursor(note).insertText(offer)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, start: str) -> None:
        """Put a block at the end, as a paragraph of its own; the writer moves it where it belongs."""
        cursor = QTextCursor(self._text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(f"\n\n{start}")
        self._text.setTextCursor(cursor)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cursor(self, note: Note) -> QTextCursor:
        cursor = QTextCursor(self._text.document())
        length = self._text.document().characterCount() - 1
        cursor.setPosition(min(_qt_place(self._text, note.start), length))
        cursor.setPosition(min(_qt_place(self._text, note.end), length), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self, look: Look) -> None:
        """A wave under each place, so that it is seen where it stands."""
        marks = []
        for note in look.notes:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(note)
            wave = QTextCharFormat()
            wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            wave.setUnderlineColor(tint("warning"))
            mark.format = wave
            marks.append(mark)
        self._text.mark("notes", marks)


def _qt_place(text: GrowingText, place: int) -> int:
    """A place in the text as Qt counts it: a character beyond the first 65,536 takes two there."""
    before = text.toPlainText()[:place]
    return place + sum(ord(each) > 0xFFFF for each in before)


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 48 else f"{words[:46].rstrip()} …"
