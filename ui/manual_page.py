"""One chapter of the manual to read: headings to go to, pictures as wide as the page, links within the manual."""

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser

from app.manual import Chapter, Place, anchor_of, picture
from resources.language import tr
from ui.colours import tint

MARGIN = 12  # pixels around the text
SMOOTH = Qt.TransformationMode.SmoothTransformation
PICTURE = "\ufffc"
"""The sign that stands for a picture in the text of its line."""


class ManualPage(QTextBrowser):
    """Fetches nothing: pictures come from the program itself, and links lead to other chapters only."""

    link_followed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.chapter, self._anchor = "", ""
        self._heading, self._scrolled = "", 0  # the heading that was gone to last, and where the page was then
        self._whole: dict[str, QImage] = {}  # the pictures as they are in their files
        self.setObjectName("manual/page")
        self.setAccessibleName(tr("Bladzijde van de handleiding"))
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(MARGIN)
        self.anchorClicked.connect(lambda url: self.link_followed.emit(url.toString()))
        self._fit_later = QTimer(self)
        self._fit_later.setSingleShot(True)
        self._fit_later.timeout.connect(self._fit_anew)

    @property
    def place(self) -> Place:
        """What is read now."""
        return Place(self.chapter, self._anchor)

    # --- showing ------------------------------------------------------------------------------------------

    def show_chapter(self, chapter: Chapter, anchor: str = "") -> None:
        """Show a chapter, scrolled to this heading."""
        if chapter.id != self.chapter:
            self.chapter = chapter.id
            self._whole.clear()
            self.document().setDefaultFont(QApplication.font())
            self.setMarkdown(chapter.text)
            self._dress()
            self._fit_pictures()
        self._anchor = anchor
        self._to_heading(anchor)
        QTimer.singleShot(0, self, lambda: self._to_heading(anchor))

    def _dress(self) -> None:
        """Room between the lines and around headings; a caption is what the picture says to who does not see it."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # laid out once, and not for every line anew
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            shape = block.blockFormat()
            if PICTURE not in block.text():
                shape.setLineHeight(120, 1)  # percents of the height of the letters
            level = shape.headingLevel()
            shape.setTopMargin((18, 10, 22, 16)[min(level, 3)] if level else 4)
            shape.setBottomMargin(6)
            cursor.setBlockFormat(shape)
            block = block.next()
        self._caption(cursor)
        cursor.endEditBlock()

    def _caption(self, cursor: QTextCursor) -> None:
        for start, shape in reversed(self._pictures()):
            said = shape.property(QTextFormat.Property.ImageAltText)
            cursor.setPosition(start)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            under = QTextCharFormat()
            under.setFontItalic(True)
            under.setForeground(tint("quiet"))
            cursor.insertBlock(cursor.blockFormat(), under)
            cursor.insertText(tr("Beeld: {said}", said=said), under)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures of the manual only."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._picture(QUrl(name).toString())
        return None

    def _picture(self, name: str) -> QImage:
        if name not in self._whole:
            self._whole[name] = QImage.fromData(picture(name))
        return self._whole[name]

    def _pictures(self) -> list[tuple[int, QTextImageFormat]]:
        found = []
        block: QTextBlock = self.document().begin()
        while block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                part = parts.fragment()
                if part.charFormat().isImageFormat():
                    found.append((part.position(), part.charFormat().toImageFormat()))
                parts += 1
            block = block.next()
        return found

    def _fit_pictures(self) -> None:
        """As wide as they are, more with larger letters, and never wider than the page."""
        room = self.viewport().width() - 2 * MARGIN - 4
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for start, shape in self._pictures():
            whole = self._picture(shape.name())
            size = whole.size()
            wide = max(80, min(room, int(size.width() * max(1.0, QApplication.font().pointSizeF() / 11.5))))
            shape.setWidth(wide)
            shape.setHeight(wide * size.height() / max(1, size.width()))
            cursor.setPosition(start)
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(shape)
            sharp = whole.scaledToWidth(int(wide * self.devicePixelRatioF()), SMOOTH)
            self.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(shape.name()), sharp)
        cursor.endEditBlock()

    def _fit_anew(self) -> None:
        """In a page of another width a heading keeps its place at the top, unless somebody has read on."""
        stayed = self.verticalScrollBar().value() == self._scrolled
        self._fit_pictures()
        if stayed:
            self._to_heading(self._heading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_later.start()

    # --- finding ------------------------------------------------------------------------------------------

    def headings(self) -> list[tuple[str, QTextBlock]]:
        """Every heading by the name that links give it."""
        found, block = [], self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                found.append((anchor_of(block.text()), block))
            block = block.next()
        return found

    def _to_heading(self, anchor: str) -> None:
        block = next((each for name, each in self.headings() if name == anchor), self.document().begin())
        cursor = QTextCursor(block)
        self.setTextCursor(cursor)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(int(top) - MARGIN if anchor else 0)
        self._heading, self._scrolled = anchor, self.verticalScrollBar().value()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl with an arrow goes from heading to heading."""
        held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if held and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._turn(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _turn(self, forward: bool) -> None:
        here = self.textCursor().block().position()
        heads = [block for _name, block in self.headings()]
        ahead = [each for each in heads if (each.position() > here if forward else each.position() < here)]
        if ahead:
            self._to_heading(anchor_of((ahead[0] if forward else ahead[-1]).text()))

    def look(self, typed: str, back: bool = False) -> bool:
        """Select the next place of these words, from the other end when there is none; False where there is none."""
        flags = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        if self.find(typed, flags):
            return True
        before = self.textCursor()
        self.moveCursor(QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start)
        if self.find(typed, flags):
            return True
        self.setTextCursor(before)
        return False
