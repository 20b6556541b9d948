"""The list of contents of the manual: chapters under their headings, and while somebody searches where words stand."""

from PySide6.QtWidgets import QTreeWidgetItem

from app.manual import Manual, Place
from resources.language import tr
from ui.wrapped_tree import WrappedTree

NOT_FOUND = tr("Nergens gevonden. Probeer een ander of korter woord.")


class Contents(WrappedTree):
    """Asks for a Place of the manual; a chapter shows its sections while it is read."""

    def __init__(self, manual: Manual) -> None:
        super().__init__(indentation=14)
        self._manual = manual
        self._items: dict[Place, QTreeWidgetItem] = {}
        self.setObjectName("manual/contents")
        self.setAccessibleName(tr("Inhoud van de handleiding"))
        self.show_found("")

    def show_found(self, typed: str) -> None:
        """All chapters, or the sections in which the typed words stand."""
        self._empty()
        if typed.strip():
            self._fill_found(typed)
        else:
            self._fill_all()

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

    def _item(self, parent: QTreeWidgetItem, title: str, place: Place) -> QTreeWidgetItem:
        self._items[place] = self._row(parent, title, place, title)
        return self._items[place]

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
