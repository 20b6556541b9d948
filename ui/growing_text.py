"""Text of any length in a field that grows with it, up to a part of what is in view."""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QWidget

from app.pasted import plain_text
from ui.asking import around
from ui.dropping import holds_files
from ui.going_back import GoesBack, Steps, step_of
from ui.pasting import text_of

MOST_OF_VIEW = 0.6  # of what is in view, that one text may take


class GrowingText(QPlainTextEdit, GoesBack):
    """Text of any length: the field grows with it up to a part of the view, then it scrolls. Tab leaves it."""

    edited = Signal(str)
    menu_made = Signal(object, object)  # the menu, before it is shown, and a cursor where it was asked for

    def __init__(self, value: str, lines: int = 2) -> None:
        super().__init__()
        self._lines = lines
        self._view: QWidget | None = None
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(6)
        self.setPlainText(value)
        self.document().clearUndoRedoStacks()  # the margin is no step of the writer
        self.steps = Steps(value)
        self._marks: dict[str, list[QTextEdit.ExtraSelection]] = {}
        self.document().documentLayout().documentSizeChanged.connect(lambda: self._grow())
        self.textChanged.connect(self._take)
        self._grow()

    def _take(self) -> None:
        text = self.toPlainText()
        self.steps.typed(text)
        self.edited.emit(text)

    # --- marks and the menu -------------------------------------------------------------------------------

    def mark(self, kind: str, marks: list[QTextEdit.ExtraSelection]) -> None:
        """Show these marks in place of those of the same kind; they are no part of the text."""
        self._marks[kind] = marks
        self.setExtraSelections([mark for each in self._marks.values() for mark in each])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        at = self.viewport().mapToGlobal(self.cursorRect().bottomRight()) if by_key else event.globalPos()
        self.menu(cursor).popup(at)

    def menu(self, cursor: QTextCursor) -> QMenu:
        """The menu of every text, with what others add to it for the place of this cursor."""
        made = self.createStandardContextMenu()
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_made.emit(made, cursor)
        return made

    # --- undoing ------------------------------------------------------------------------------------------

    def stands(self) -> str:
        return self.toPlainText()

    def put_step(self, text: str) -> None:
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.document().clearUndoRedoStacks()

    def can_by_itself(self, step: int) -> bool:
        return self.document().isUndoAvailable() if step < 0 else self.document().isRedoAvailable()

    def event(self, event: QEvent) -> bool:
        return self.answers(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := step_of(event):
            self.go(step)
        else:
            super().keyPressEvent(event)

    # --- what comes from elsewhere ------------------------------------------------------------------------

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted or dropped comes in as plain text, without what another program hides in it."""
        text = plain_text(text_of(source))
        if text and not self.isReadOnly():
            self.textCursor().insertText(text)
            self.ensureCursorVisible()

    def toPlainText(self) -> str:
        """The text as typed; a space that keeps words together stays what it is."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """A file that is dragged here is no text; what lies around this field may take it."""
        return not holds_files(source) and (source.hasHtml() or super().canInsertFromMimeData(source))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it scrolls the text only where somebody works in one that does not fit."""
        if self.hasFocus() and self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        area = around(self)
        if area is not None and self._view is not area.viewport():
            self._view = area.viewport()
            self._view.installEventFilter(self)
            self._grow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() == QEvent.Type.Resize:
            self._grow()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _text_height(self) -> float:
        """What the text takes at this width; what was never painted is laid out here, or it would count as one line."""
        layout, block, height = self.document().documentLayout(), self.document().begin(), 0.0
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        return height

    def _grow(self) -> None:
        line, margin = QFontMetricsF(self.font()).lineSpacing(), self.document().documentMargin()
        least = self._lines * line + 2 * margin
        around_it = margin + 2 * self.frameWidth() + 2  # or the last line counts as hidden
        wanted = ceil(max(least, self._text_height()) + around_it)
        height = min(wanted, self._most(line))
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if height < wanted else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if height != self.height():
            self.setFixedHeight(height)

    def _most(self, line: float) -> int:
        """How high the field may be: a part of the view, and never less than three lines."""
        if self._view is None:
            return 2**20
        return ceil(max(3 * line + 16, self._view.height() * MOST_OF_VIEW))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._grow()
