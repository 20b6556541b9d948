"""A paper as it will be printed: page by page, larger and smaller, and from each paragraph back to its field."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.long_work import Progress, Stopped
from resources.language import tr
from ui.asking import around
from ui.buttons import narrow_button
from ui.flow import FlowLayout
from ui.long_work import LongWork
from ui.short_list import ShortList

if TYPE_CHECKING:
    from reports.document import Block, Document
    from reports.pdf import Place

STEPS = (1.0, 1.4, 2.0)
MOST_OF_VIEW = 0.85  # of the page behind it: the buttons above stay in sight
HIGH = 44  # lines of text
LONGEST = 90  # characters of a paragraph in the list
LINES = 9  # of text: how high the list of paragraphs is at most
TO_FIELD = tr("Klik op een alinea, of kies haar in de lijst, om naar het veld te gaan waar zij vandaan komt.")


class PagePreview(QFrame):
    """The real pages of a paper; `data` and what stands in it are kept only while it is shown."""

    left = Signal()
    asked_for = Signal(str)

    def __init__(self, data: bytes, document: "Document", places: "Sequence[Place]") -> None:
        super().__init__()
        from reports.page_images import PageImages

        self.setObjectName("preview")
        self._pages, self._document = PageImages(data), document
        self._places = [each for each in places if each.field]
        self._page, self._step = 0, 0
        self.sheet = _Sheet()
        self.sheet.clicked.connect(self._clicked)
        self.area = _Pages()
        self.area.beyond.connect(lambda by: self.turn(self._page + by))
        self.area.setWidget(self.sheet)
        self.area.setWidgetResizable(True)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setObjectName("preview/pages")
        self.where = QLabel()
        self.where.setProperty("kind", "hint")
        self.paragraphs = ShortList(tr("Alinea's op deze bladzijde"), LINES)
        self.paragraphs.setObjectName("preview/paragraphs")
        self.paragraphs.itemActivated.connect(self._chosen)
        self._lay_out()
        self.turn(0)

    def _lay_out(self) -> None:
        self.back, self.forth = self._button(tr("Vorige bladzijde"), -1), self._button(tr("Volgende bladzijde"), 1)
        self.smaller, self.larger = self._button(tr("Kleiner"), -1, zoom=True), self._button(tr("Groter"), 1, zoom=True)
        buttons = QWidget()
        line = FlowLayout(buttons, space=6)
        for each in (self.back, self.forth, self.where, self.smaller, self.larger):
            line.addWidget(each)
        policy = buttons.sizePolicy()
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        hint = QLabel(TO_FIELD)
        hint.setProperty("kind", "hint")
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(buttons)
        column.addWidget(self.area)
        column.addWidget(hint)
        column.addWidget(self.paragraphs)

    def _button(self, words: str, by: int, zoom: bool = False) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "quiet")
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if zoom:
            button.clicked.connect(lambda _checked=False: self.zoom(self._step + by))
        else:
            button.clicked.connect(lambda _checked=False: self.turn(self._page + by))
        return button

    # --- going about ------------------------------------------------------------------------------------------

    def turn(self, page: int) -> None:
        """Show a page (from 0) from its top."""
        self._page = max(0, min(page, len(self._pages) - 1))
        self.back.setEnabled(self._page > 0)
        self.forth.setEnabled(self._page < len(self._pages) - 1)
        told = tr("Bladzijde {what} van {many}", what=self._page + 1, many=len(self._pages))
        self.where.setText(told)
        self.area.setAccessibleName(tr("Voorbeeld van de afdruk. {told}", told=told))
        self.paragraphs.clear()
        for each in self._here():
            item = QListWidgetItem(self._named(each))
            item.setData(Qt.ItemDataRole.UserRole, each.field)
            self.paragraphs.addItem(item)
        self.paragraphs.fit()
        self._show()
        self.area.verticalScrollBar().setValue(0)

    def zoom(self, step: int) -> None:
        """Show the page larger or smaller; the first step fits the width."""
        self._step = max(0, min(step, len(STEPS) - 1))
        self._show()

    def put_away(self) -> None:
        """Let go of the pages."""
        self._pages.close()

    def take_focus(self) -> None:
        """Put the focus in the pages, where the arrows scroll."""
        self.area.setFocus()

    def _here(self) -> "list[Place]":
        return [each for each in self._places if each.page == self._page + 1]

    def _named(self, place: "Place") -> str:
        from reports.document import Paragraph, texts_of

        block = self._document.blocks[place.block_index]
        texts = [each for each in texts_of(block) if each.strip()]
        if _name(block) and len(texts) > 1:
            texts.insert(1, "·")
        number = f"{block.number}  " if isinstance(block, Paragraph) and block.number else ""
        words = " ".join(" ".join(texts).split())
        return number + (words if len(words) <= LONGEST else f"{words[:LONGEST]}…")

    def _show(self) -> None:
        self.smaller.setEnabled(self._step > 0)
        self.larger.setEnabled(self._step < len(STEPS) - 1)
        room = max(self.area.viewport().width() - 4, 200)
        dots = self.devicePixelRatioF()
        drawn = self._pages.draw(self._page, int(room * STEPS[self._step] * dots))
        image = QImage(drawn.data, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32)
        picture = QPixmap.fromImage(image)  # copies the dots
        picture.setDevicePixelRatio(dots)
        self.sheet.setPixmap(picture)
        self.sheet.setMinimumSize(picture.deviceIndependentSize().toSize())

    # --- to the field -----------------------------------------------------------------------------------------

    def _clicked(self, at: QPoint, wide: int) -> None:
        scale = self._pages.width(self._page) / wide
        x, y = at.x() * scale, at.y() * scale
        for each in self._here():
            if each.x <= x <= each.x + each.width and each.y <= y <= each.y + each.height:
                self.asked_for.emit(each.field)
                return

    def _chosen(self, item: QListWidgetItem) -> None:
        self.asked_for.emit(item.data(Qt.ItemDataRole.UserRole))

    # --- keys and size ----------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(self._step + (-1 if key == Qt.Key.Key_Minus else 1))
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Home:
            self.turn(0)
        elif key == Qt.Key.Key_End:
            self.turn(len(self._pages) - 1)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as is easy to read, and never higher than what is in view of the page behind it."""
        super().showEvent(event)
        page = around(self)
        wanted = self.fontMetrics().lineSpacing() * HIGH
        self.area.setFixedHeight(min(wanted, int(page.viewport().height() * MOST_OF_VIEW)) if page else wanted)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()


def _name(block: "Block") -> str:
    """What stands before the words of a paragraph, on a line or in a column of its own."""
    from reports.document import Definition, Notice, Paragraph

    if isinstance(block, Notice):
        return block.title
    return block.label if isinstance(block, Paragraph | Definition) else ""


class _Pages(QScrollArea):
    """The view of a page; the key for the next screen goes on to the next page at the end of this one."""

    beyond = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = Qt.Key(event.key()), self.verticalScrollBar()
        if key == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self.beyond.emit(1)
        elif key == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.beyond.emit(-1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            event.ignore()  # of the whole paper, not of this page
        else:
            super().keyPressEvent(event)


class _Sheet(QLabel):
    """One page as a picture; tells where it was clicked, and how wide it stood there."""

    clicked = Signal(QPoint, int)

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        picture = self.pixmap().deviceIndependentSize().toSize()
        left = (self.width() - picture.width()) // 2
        at = event.position().toPoint() - QPoint(left, 0)
        if 0 <= at.x() < picture.width() and 0 <= at.y() < picture.height():
            self.clicked.emit(at, picture.width())


class Previewing(QWidget):
    """The button that shows a paper, and the paper below it; a jump leads to the field and leaves this page."""

    def __init__(self, name: str, make: "Callable[[], Document | None]", asked_for: Callable[[str], object]) -> None:
        super().__init__()
        self._make, self._asked_for = make, asked_for
        self.preview: PagePreview | None = None
        self.show_it = narrow_button(tr("Voorbeeld bekijken"), self.toggle)
        self.show_it.setObjectName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.work = LongWork(f"{name}/work")
        self._column.addWidget(self.show_it)
        self._column.addWidget(self.work)

    def toggle(self) -> None:
        """Show the paper as it is now, or put it away."""
        if self.preview is not None:
            self._close()
            return
        from reports.marking import with_marks

        made = self._make() if not self.work.is_busy else None
        if made is None:
            return
        document = with_marks(made)  # what the typeface lacks stands as its code, as in any concept
        self.work.start(tr("Het voorbeeld wordt gemaakt …"), partial(_draw, document), partial(self._show, document))

    def _show(self, document: "Document", made: object) -> None:
        if isinstance(made, Stopped):
            return
        if isinstance(made, Exception):
            raise made
        assert isinstance(made, tuple)
        data, places = made
        self.preview = PagePreview(data, document, places)
        self.preview.left.connect(self._close)
        self.preview.asked_for.connect(self._asked_for)
        self._column.addWidget(self.preview)
        self.show_it.setText(tr("Voorbeeld sluiten"))
        self.preview.take_focus()

    def _close(self) -> None:
        if self.preview is not None:
            self.show_it.setFocus()
            self._column.removeWidget(self.preview)
            self.preview.hide()
            self.preview.put_away()
            self.preview.deleteLater()
            self.preview = None
            self.show_it.setText(tr("Voorbeeld bekijken"))


def _draw(document: "Document", progress: Progress) -> object:
    """The pages, and where each field stands on them."""
    from reports.pdf import render_with_places

    progress.say(tr("Het voorbeeld wordt gemaakt …"))
    made = render_with_places(document)
    progress.say(tr("Het voorbeeld wordt gemaakt …"))
    return made
