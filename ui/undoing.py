"""What was taken out of the open dossier and how it is put back: the last first, and no longer than it is open.

Most rows are only marked as removed. A row that goes altogether, such as one of the words of a child, is kept here with
its place: what the store writes follows from what stands in the dossier.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.changes import bring_back
from app.fields import Field
from models.base import Removable
from models.shape import is_blank, list_with
from resources.language import tr
from ui.buttons import narrow_button
from ui.plain import as_subject

if TYPE_CHECKING:
    from ui.editing import Editing

MOST = 100  # rows that can be put back one after another


@dataclass(frozen=True)
class TakenOut:
    """One row that was removed, what it was called then, and where the cursor goes when it is back.

    `rows` is the list that a row stood in which was not only marked, and `place` where in that.
    """

    row: Any
    name: str
    field: Field
    rows: list[Any] | None = None
    place: int = 0

    @property
    def is_out(self) -> bool:
        """Whether it is out still, and was not put back elsewhere."""
        if self.rows is None:
            return bool(self.row.removed)
        return not any(each is self.row for each in self.rows)

    def put_back(self) -> None:
        """Let it stand where it stood."""
        if self.rows is None:
            bring_back(self.row)
        else:
            self.rows.insert(min(self.place, len(self.rows)), self.row)


class Undoing(QObject):
    """What was taken out of one dossier, in the order in which that was done; it goes when the dossier closes."""

    changed = Signal()

    def __init__(self, editing: "Editing") -> None:
        super().__init__(editing)
        self._taken: list[TakenOut] = []
        editing.withdrew.connect(self.forget)  # a name may hold words that a child took back

    def take_out(self, row: Any, name: str, field: Field, remove: Callable[[], Any], focus: Field) -> None:
        """Remove a row, with the focus in `focus` after; it can be put back where it holds something.

        It is called by its name without what it lacks, which stands behind a dot.
        """
        is_marked = isinstance(row, Removable)
        rows = None if is_marked else list_with(self._editing.assessment, row)
        place = next((at for at, each in enumerate(rows or ()) if each is row), 0)
        called = " ".join(name.partition(" · ")[0].split())
        self._editing.restructure(remove, focus)
        if not is_blank(row) and (is_marked or rows is not None):
            self._taken = [*self._waiting(), TakenOut(row, called, field, rows, place)][-MOST:]
            self.changed.emit()

    @property
    def _editing(self) -> "Editing":
        """Asked of Qt each time: an attribute would keep the dossier in memory after a lock."""
        return cast("Editing", self.parent())

    @property
    def waiting(self) -> int:
        """How many rows can be put back; what was put back elsewhere does not count."""
        return len(self._waiting())

    @property
    def last(self) -> TakenOut | None:
        """What would be put back now, or None."""
        waiting = self._waiting()
        return waiting[-1] if waiting else None

    def put_back(self) -> TakenOut | None:
        """Put back what was taken out last; None where there is nothing, or while the curtain hides it."""
        taken = self.last
        if taken is None or self._editing.curtain:
            return None
        self._taken = self._waiting()[:-1]
        self._editing.restructure(taken.put_back, taken.field)
        self._editing.asked_for.emit(taken.field)
        self.changed.emit()
        return taken

    def forget(self) -> None:
        """Nothing can be put back any more from here."""
        self._taken.clear()
        self.changed.emit()

    def _waiting(self) -> list[TakenOut]:
        return [each for each in self._taken if each.is_out]


class UndoBar(QWidget):
    """One calm line below the page after something was taken out; it goes when the page is turned, Ctrl+Z stays."""

    closed = Signal()

    def __init__(self, editing: "Editing") -> None:
        super().__init__()
        self.setObjectName("undo")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._editing = editing
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.undo = narrow_button(tr("Ongedaan maken"), self._editing.undoing.put_back)
        self.undo.setToolTip(tr("Terugzetten wat het laatst is weggehaald (Ctrl+Z, buiten een tekstveld)"))
        self.close_bar = narrow_button(tr("Sluiten"), self._close, "link", tr("Deze regel sluiten"))
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 6, 16, 6)
        for part, stretch in ((self.said, 1), (self.undo, 0), (self.close_bar, 0)):
            line.addWidget(part, stretch)
        self.hide()
        editing.undoing.changed.connect(self._renew)
        editing.rebuilt.connect(self._check)
        editing.curtain_changed.connect(self._renew)

    def _renew(self, _drawn: bool = False) -> None:
        last = self._editing.undoing.last
        if last is None or self._editing.curtain:
            self.hide()
            return
        said, earlier = (
            _begun_large(tr("{name} is weggehaald.", name=as_subject(last.name))),
            self._editing.undoing.waiting - 1,
        )
        if earlier:
            said = tr("{said} Daarvoor haalde u nog {earlier} keer iets weg.", said=said, earlier=earlier)
        self.said.setText(said)
        self.undo.setAccessibleName(tr("Ongedaan maken"))
        self.undo.setAccessibleDescription(said)
        self.show()

    def _close(self) -> None:
        self.closed.emit()  # while it is there still, so that the focus goes where it came from
        self.hide()

    def _check(self, _field: Field = "") -> None:
        """What was put back in the list itself is no longer offered here."""
        if self.isVisible():
            self._renew()


def _begun_large(said: str) -> str:
    return said[:1].upper() + said[1:]
