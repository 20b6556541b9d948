"""An image shown from memory: made small enough for a screen, larger and smaller by button or key, page by page."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from resources.language import tr
from ui.asking import around

MOST_MEGABYTES = 320  # what one image may take while it is read: 64 million dots of four bytes, and some
LONGEST_SIDE = 3200  # dots: what is kept of a larger image, enough to read small handwriting
STEPS = (1.0, 1.5, 2.0, 3.0, 4.0)
HIGH = 28  # lines of text
MOST_OF_VIEW = 0.8  # of the page: the buttons above it stay in sight


def read_image(data: bytes, kind: str, page: int = 0) -> QImage:
    """A page of an image, upright and not larger than needed; a null image where it cannot be shown."""
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    image = _read(reader, page)
    del reader  # before the buffer goes: of a scan the reader looks into it until its own end
    return image


def _read(reader: QImageReader, page: int) -> QImage:
    if page and not reader.jumpToImage(page):
        return QImage()
    size = reader.size()
    if max(size.width(), size.height()) > LONGEST_SIDE:
        bounds = QSize(LONGEST_SIDE, LONGEST_SIDE)
        reader.setScaledSize(size.scaled(bounds, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class ImageView(QWidget):
    """An image as wide as the page, with buttons; `data` stays in memory only as long as it is shown."""

    left = Signal()  # Escape was pressed

    def __init__(self, data: bytes, kind: str, name: str, pages: int = 1) -> None:
        super().__init__()
        self._data, self._kind, self._name, self._pages = data, kind, name, pages
        self._page, self._step = 0, 0
        self._image = QImage()
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = QScrollArea()
        self.area.setWidget(self.picture)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setObjectName("image")
        self.smaller, self.larger = self._button(tr("Kleiner"), -1), self._button(tr("Groter"), 1)
        self.where = QLabel()
        self.where.setProperty("kind", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._line())
        column.addWidget(self.area)
        self._turn(0)
        self._zoom(0)

    def _line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        for each in (self.larger, self.smaller):
            line.addWidget(each)
        if self._pages > 1:
            for words, by in ((tr("Vorige bladzijde"), -1), (tr("Volgende bladzijde"), 1)):
                button = QPushButton(words)
                button.setProperty("kind", "quiet")
                button.clicked.connect(lambda _checked=False, by=by: self._turn(self._page + by))
                line.addWidget(button)
        line.addWidget(self.where)
        line.addStretch(1)
        return line

    def _button(self, words: str, by: int) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "quiet")
        button.clicked.connect(lambda _checked=False: self._zoom(self._step + by))
        return button

    def _turn(self, page: int) -> None:
        self._page = max(0, min(page, self._pages - 1))
        self._image = read_image(self._data, self._kind, self._page)
        self.where.setText(
            tr("Bladzijde {what} van {pages}", what=self._page + 1, pages=self._pages) if self._pages > 1 else ""
        )
        self.area.setAccessibleName(tr("Afbeelding {name} {where}", name=self._name, where=self.where.text()).strip())
        self._show()

    def _zoom(self, step: int) -> None:
        self._step = max(0, min(step, len(STEPS) - 1))
        self.smaller.setEnabled(self._step > 0)
        self.larger.setEnabled(self._step < len(STEPS) - 1)
        self._show()
        for bar in (self.area.horizontalScrollBar(), self.area.verticalScrollBar()):
            bar.setValue((bar.minimum() + bar.maximum()) // 2)

    def _show(self) -> None:
        if self._image.isNull():
            self.picture.setText(tr("Deze afbeelding kan hier niet worden getoond. U kunt haar wel opslaan."))
            return
        room = self.area.viewport().size()
        fitting = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(self._image.size())
        wanted = fitting * STEPS[self._step]
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = self._image.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        self.picture.setPixmap(QPixmap.fromImage(shown))
        self.picture.setMinimumSize(shown.size() if self._step else QSize(1, 1))

    def showEvent(self, event: QShowEvent) -> None:
        """As high as is easy to look at, and never higher than what is in view of the page."""
        super().showEvent(event)
        page = around(self)
        wanted = self.fontMetrics().lineSpacing() * HIGH
        self.area.setFixedHeight(min(wanted, int(page.viewport().height() * MOST_OF_VIEW)) if page else wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}.get(Qt.Key(event.key()), 0)
        if by:
            self._zoom(self._step + by)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
