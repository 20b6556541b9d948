"""The list of contents of the manual: chapters under their headings, and while somebody searches where words stand."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from app.manual import Manual, Place
from resources.language import tr

_PLACE = Qt.ItemDataRole.UserRole
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
NOT_FOUND = tr("Nergens gevonden. Probeer een ander of korter woord.")


class Contents(QTreeWidget):
    """Emits the place that was chosen; a chapter shows its sections while it is read."""

    chosen = Signal(object)  # Place

    def __init__(self, manual: Manual) -> None:
        super().__init__()
        self._manual = manual
        self._items: dict[Place, QTreeWidgetItem] = {}
        self.setObjectName("manual/contents")
        self.setAccessibleName(tr("Inhoud van de handleiding"))
        self.setHeaderHidden(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIndentation(self.fontMetrics().height() * 14 // 21)  # the arrows are as wide as this
        self.setRootIsDecorated(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self._wrap_later = QTimer(self)
        self._wrap_later.setSingleShot(True)
        self._wrap_later.timeout.connect(self._wrap)
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)
        self.show_found("")

    def show_found(self, typed: str) -> None:
        """All chapters, or the sections in which the typed words stand."""
        self.clear()
        self._items.clear()
        if typed.strip():
            self._fill_found(typed)
        else:
            self._fill_all()
        self._wrap_later.start()

    def _fill_all(self) -> None:
        for title, chapters in self._manual.parts().items():
            part = self._heading(title)
            for chapter in chapters:
                item = self._item(part, chapter.title, Place(chapter.id))
                for section in chapter.sections[1:]:
                    self._item(item, section.title, Place(chapter.id, section.anchor))

    def _fill_found(self, typed: str) -> None:
        hits = self._manual.found(typed)
        count = len(hits)
        heading = self._heading(tr("Gevonden: {count}", count=count) if hits else NOT_FOUND)
        for chapter, section in hits:
            first = section is chapter.sections[0]
            name = chapter.title if first else f"{section.title} ({chapter.title})"
            self._item(heading, name, Place(chapter.id, "" if first else section.anchor))
        if (first_hit := heading.child(0)) is not None:
            self.setCurrentItem(first_hit)

    def _heading(self, title: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self, [title])
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(0, font)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setExpanded(True)
        return item

    def _item(self, parent: QTreeWidgetItem, title: str, place: Place) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [title])
        item.setToolTip(0, title)
        item.setData(0, _PLACE, place)
        self._items[place] = item
        return item

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap_later.start()

    def _wrap(self) -> None:
        """Give each name the lines it needs at this width."""
        metrics, letter = QFontMetrics(self.font()), self.fontMetrics().averageCharWidth()
        for item in self._items.values():
            depth = 2 if item.parent().parent() is not None else 1
            room = self.columnWidth(0) - depth * self.indentation() - 2 * letter
            lines = metrics.boundingRect(QRect(0, 0, max(room, letter), 0), _WRAPPED, item.text(0)).height()
            item.setSizeHint(0, QSize(0, lines + metrics.height() // 2))

    def mark(self, place: Place) -> None:
        """Show which place is read, and open its chapter; while somebody searches the list stays as it is."""
        item = self._items.get(place) or self._items.get(Place(place.chapter))
        if item is None:
            return
        for each, its in self._items.items():
            if not each.anchor:
                its.setExpanded(each.chapter == place.chapter)
        self.setCurrentItem(item)
        self.scrollToItem(item)

    def moveCursor(self, action: QAbstractItemView.CursorAction, keys: Qt.KeyboardModifier) -> QModelIndex:
        """The arrows halt at what can be read; the name of a part is no place to go."""
        index = super().moveCursor(action, keys)
        up = action in (QAbstractItemView.CursorAction.MoveUp, QAbstractItemView.CursorAction.MovePageUp)
        while index.isValid() and index.data(_PLACE) is None:
            index = self.indexAbove(index) if up else self.indexBelow(index)
        return index if index.isValid() else self.currentIndex()

    def _choose(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, _PLACE)
        if place is not None:
            self.chosen.emit(place)
