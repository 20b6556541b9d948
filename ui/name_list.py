"""A list of names that this dossier already holds, under a line in which one is typed; nothing is filled in by itself.

Typing two letters shows the names with a word that begins so; Down goes into the list, and opens it in an empty line;
Enter takes the name, Esc closes the list.
"""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QStringListModel
from PySide6.QtWidgets import QCompleter

from app.fields import Field
from app.names_known import being_typed, kind_of, names_for
from app.searching import holds_words
from ui.editing import Editing
from ui.plain_line import PlainLine

FEWEST = 2  # letters from which the list comes by itself
SHOWN = 8


class NameList(QObject):
    """Belongs to one line; `names` is asked when somebody begins to type there."""

    def __init__(self, line: PlainLine, names: Callable[[], list[str]]) -> None:
        super().__init__(line)
        self._line, self._names = line, names
        self._known: list[str] | None = None
        self._model = QStringListModel(self)
        self.completer = QCompleter(self._model, self)
        self.completer.setWidget(line)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setMaxVisibleItems(SHOWN)
        self.completer.activated.connect(self._take)
        line.textEdited.connect(self._typed)
        line.down_pressed.connect(self.open)
        line.editingFinished.connect(self._forget)

    @property
    def is_open(self) -> bool:
        """Whether the list is on screen."""
        return self.completer.popup().isVisible()

    def open(self) -> None:
        """Show every name that fits what stands there; of an empty line all."""
        self._show(least=0)

    def _typed(self, _text: str) -> None:
        self._show(least=FEWEST)

    def _show(self, least: int) -> None:
        typed = being_typed(self._line.text()[: self._line.cursorPosition()])[1]
        if len(typed.strip()) < least or self._line.isReadOnly():
            self.completer.popup().hide()
            return
        if self._known is None:
            self._known = self._names()
        fits = [each for each in self._known if holds_words([each], typed)]
        if fits in ([], [typed]):
            self.completer.popup().hide()
            return
        self._model.setStringList(fits)
        self.completer.complete()
        self.completer.popup().setCurrentIndex(QModelIndex())  # nothing is chosen until Down
        self.completer.popup().clearSelection()

    def _take(self, name: str) -> None:
        """Put the name in place of what was typed of it, in one step that can be undone."""
        line, place = self._line, self._line.cursorPosition()
        before, _typed = being_typed(line.text()[:place])
        line.setSelection(len(before), place - len(before))
        line.textEdited.disconnect(self._typed)  # the list has done its work
        line.insert(name)
        line.textEdited.connect(self._typed)

    def _forget(self) -> None:
        if not self.is_open:
            self._known = None


def offer_names(line: PlainLine, editing: Editing, field: Field) -> None:
    """Where a name is asked, offer those that this dossier holds; none behind the curtain."""
    if kind_of(field):
        NameList(line, lambda: [] if editing.curtain else names_for(editing.assessment, field))
