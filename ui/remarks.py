"""Remarks of a second reader beside the fields of a page: shown, answered, marked as done, and made."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.fields import Field
from app.second_reader import add_remark, being_read, open_remarks
from models.review import Remark
from resources.language import tr
from ui.asking import bring_in_view
from ui.curtain import CURTAIN
from ui.editing import Editing
from ui.flow import FlowLayout
from ui.inputs import GrowingText
from ui.plain import shown
from ui.row import Row, flush_label
from ui.rows import Rows

NOBODY_READS = tr("Vraag eerst een tweede lezer, op de pagina «Nakijken en afdrukken».")


class RemarkLine(QFrame):
    """One open remark under the field that it is about, with a way to answer it and to mark it as done."""

    def __init__(self, editing: Editing, remark: Remark) -> None:
        super().__init__()
        self.setObjectName(f"remark/{remark.id}")
        self.setProperty("kind", "row")
        self.editing, self.remark = editing, remark
        self.answer = WritingLine(editing, f"remark/{remark.id}/reply", tr("Uw antwoord"), self._reply)
        self.answer.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 0, 6)
        column.setSpacing(4)
        column.addWidget(flush_label(told(editing, remark), "hint"))
        column.addWidget(self._buttons())
        column.addWidget(self.answer)
        self.answer.closed.connect(self._closed)

    def _buttons(self) -> QWidget:
        holder = QWidget()
        line = FlowLayout(holder, space=14)
        self.reply = link(tr("Antwoorden …"), f"remark/{self.remark.id}/answer", self._begin)
        self.done = link(tr("Afgehandeld"), f"remark/{self.remark.id}/done", self._settle)
        for button in (self.reply, self.done):
            button.setAccessibleDescription(told(self.editing, self.remark))
            line.addWidget(button)
        self.reply.setVisible(not self.editing.curtain)
        return holder

    def _begin(self) -> None:
        self.answer.begin(self.remark.reply)

    def _closed(self) -> None:
        self.answer.hide()
        self.reply.setFocus()

    def _reply(self, text: str) -> None:
        def keep() -> None:
            self.remark.reply, self.remark.replied_by = text, self.editing.who or self.editing.assessment.author

        self.editing.restructure(keep, self.remark.field)

    def _settle(self) -> None:
        def settle() -> None:
            self.remark.done = True

        self.editing.restructure(settle, self.remark.field)


class WritingLine(QWidget):
    """A text that is kept only when that is asked; what was begun is remembered until then."""

    closed = Signal()

    def __init__(self, editing: Editing, name: str, label: str, keep: Callable[[str], None]) -> None:
        super().__init__()
        self.editing, self.name, self._keep_text = editing, name, keep
        self.text = GrowingText("", 2)
        self.text.edited.connect(lambda typed: editing.keep_draft(name, typed))
        self.keep = link(tr("Bewaren"), f"{name}/keep", self._keep)
        cancel = link(tr("Toch niet"), f"{name}/cancel", self._give_up)
        holder = QWidget()
        line = FlowLayout(holder, space=14)
        for button in (self.keep, cancel):
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Row(name, label, self.text))
        column.addWidget(holder)

    def begin(self, text: str = "") -> None:
        """Show the text with the cursor in it; what was begun before takes the place of `text`."""
        self.text.setPlainText(self.editing.drafts.get(self.name, text))
        self.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, lambda: bring_in_view(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.text.toPlainText().strip():
            self._give_up()  # a text that was begun goes with «Toch niet», not with one key
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        text = self.text.toPlainText().strip()
        self.editing.keep_draft(self.name, "")
        if text:
            self._keep_text(text)
        else:
            self.closed.emit()

    def _give_up(self) -> None:
        self.editing.keep_draft(self.name, "")
        self.closed.emit()


def told(editing: Editing, remark: Remark) -> str:
    """A remark with who made it, and the answer so far; behind the curtain only that there is one."""
    if editing.curtain:
        return tr("Opmerking van een tweede lezer. {curtain}", curtain=CURTAIN)
    said = tr("Opmerking van {what}: {what2}", what=remark.by.strip() or tr("de tweede lezer"), what2=remark.text)
    by = tr(" van {replied_by}", replied_by=remark.replied_by.strip()) if remark.replied_by.strip() else ""
    return "\n".join([said, tr("Antwoord{by}: {reply}", by=by, reply=remark.reply)] if remark.reply.strip() else [said])


def show_remarks(editing: Editing, rows: Rows) -> None:
    """Hang each open remark under the input of its field, as far as that is there by now."""
    for remark in open_remarks(editing.assessment):
        row = row_of(rows, remark.field)
        if row is not None and row.findChild(RemarkLine, f"remark/{remark.id}") is None:
            row.layout().addWidget(RemarkLine(editing, remark))


def row_of(rows: Rows, field: Field) -> Row | None:
    """The input of a field, or of the nearest thing that holds it; no card is filled for it."""
    words = field.split("/")
    starts = ("/".join(words[:length]) for length in range(len(words), 2, -1))
    return rows.known(field) or next(
        (row for row in (dict.get(rows, each) for each in starts) if row is not None), None
    )


def write_remark(editing: Editing, here: QWidget | None, page: QWidget) -> str:
    """Begin a remark under the field that `here` lies in; why that cannot be, or empty."""
    review = being_read(editing.assessment)
    if review is None:
        return NOBODY_READS
    row = row_around(here, page)
    if row is None:
        return tr("Zet de cursor eerst in het veld waar de opmerking over gaat.")
    name = f"remarking/{row.field}"
    if (line := row.findChild(WritingLine, name)) is None:
        by = editing.who or review.reader
        label = tr("Opmerking van {what} bij dit veld", what=by.strip() or tr("de tweede lezer"))

        def keep(text: str) -> None:
            editing.restructure(lambda: add_remark(review, row.field, text, by), row.field)

        line = WritingLine(editing, name, label, keep)
        line.setObjectName(name)
        line.closed.connect(line.hide)
        line.closed.connect(row.take_focus)
        row.layout().addWidget(line)
    line.begin()
    return ""


def row_around(widget: QWidget | None, page: QWidget) -> Row | None:
    """The input of the page in which a widget lies; None where that is no input."""
    while widget is not None and widget is not page:
        if isinstance(widget, Row) and not widget.field.startswith("remark"):
            return widget
        widget = widget.parentWidget()
    return None


def link(label: str, name: str, clicked: Callable[[], object]) -> QPushButton:
    """A button that looks like a link."""
    button = QPushButton(shown(label))
    button.setObjectName(name)
    button.setProperty("kind", "link")
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    button.clicked.connect(lambda _checked=False: clicked())
    return button
