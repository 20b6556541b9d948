"""A list of names that this dossier already holds, under a line in which one is typed; nothing is filled in by itself.

Typing two letters shows the names with a word that begins so; Down goes into the list, and opens it in an empty line;
Enter takes the name, Esc closes the list.
"""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Qt
from PySide6.QtWidgets import QApplication, QCompleter, QWidget

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
        self._is_made = False
        self._model = QStringListModel(self)
        self.completer = QCompleter(self._model, self)
        self.completer.setWidget(line)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setMaxVisibleItems(SHOWN)
        self.completer.activated.connect(self._take)
        line.textEdited.connect(self._typed)
        line.down_pressed.connect(self.open)
        QApplication.instance().focusChanged.connect(self._moved)

    @property
    def is_open(self) -> bool:
        """Whether the list is on screen. It is made when it is first shown: making it moves the focus."""
        return self._is_made and self.completer.popup().isVisible()

    def open(self) -> None:
        """Show every name that fits what stands there; of an empty line all."""
        self._show(least=0)

    def _typed(self, _text: str) -> None:
        self._show(least=FEWEST)

    def _show(self, least: int) -> None:
        typed = being_typed(self._line.text()[: self._line.cursorPosition()])[1]
        if len(typed.strip()) < least or self._line.isReadOnly():
            self._close()
            return
        if self._known is None:
            self._known = self._names()
        fits = [each for each in self._known if holds_words([each], typed)]
        if fits in ([], [typed]):
            self._close()
            return
        if not self._is_made:
            self._is_made = True
            self.completer.popup().setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # the line goes on
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

    def _close(self) -> None:
        if self.is_open:
            self.completer.popup().hide()
            self._line.activateWindow()  # who types here works in this window, whatever a list that closes leaves

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        """Somebody goes on: the list goes, and the names are asked anew the next time."""
        if before is not self._line or now is None:
            return
        self._known = None
        if self.is_open:
            self._close()
            now.setFocus(Qt.FocusReason.OtherFocusReason)  # a list that closes gives the focus back to its line


def offer_names(line: PlainLine, editing: Editing, field: Field) -> None:
    """Where a name is asked, offer those that this dossier holds; none behind the curtain."""
    if kind_of(field):
        NameList(line, lambda: [] if editing.curtain else names_for(editing.assessment, field))
