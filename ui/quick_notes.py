"""What is said at the table, taken down in one line: each line is a fact from its first letter on, to sort later."""

from PySide6.QtCore import QObject, Signal

from app.changes import add_fact, remove
from models.evidence import Fact
from ui.bar import Bar
from ui.editing import Editing
from ui.folding import Folding
from ui.page import Page
from ui.scrolling import AROUND


class QuickNotes(QObject):
    """Keeps the quick line while it is typed, so that it is saved like every other field; Enter begins a new one."""

    noted = Signal(int)  # the number of the fact

    def __init__(self, editing: Editing, bar: Bar) -> None:
        super().__init__(bar)
        self._editing = editing
        self._fact: Fact | None = None
        bar.quick_line.textEdited.connect(self._jot)
        bar.noted.connect(self._finish)
        editing.closing.connect(bar.note)

    def _jot(self, text: str) -> None:
        editing = self._editing
        if self._fact is not None and self._fact.removed:
            self._fact = None
        fact = self._fact
        if fact is None and text.strip():
            editing.change("facts", lambda: add_fact(editing.assessment, text))
            self._fact = editing.assessment.facts[-1]
        elif fact is not None and text.strip():
            editing.put(fact, "text", text, f"facts/{fact.id}/text")
        elif fact is not None and _has_more(fact):
            editing.put(fact, "text", "", f"facts/{fact.id}/text")
        elif fact is not None:
            editing.change("facts", lambda: remove(fact))
            self._fact = None

    def _finish(self, text: str) -> None:
        self._jot(text)
        if self._fact is not None:
            number, self._fact = self._fact.number, None
            self.noted.emit(number)


def show_noted(page: Page, number: int) -> None:
    """Bring what was taken down into view, on the page that lists it; the focus stays in the quick line."""
    noted = next((each for each in page.editing.assessment.facts if each.number == number), None)
    card = page.findChild(Folding, f"fold/facts/{noted.id}") if noted is not None else None
    if card is not None:
        page.ensureWidgetVisible(card.header, 0, 4 * AROUND)  # with the heading above it


def _has_more(fact: Fact) -> bool:
    """Whether somebody already sorted the fact: then it stays when the line is emptied."""
    lists = (fact.child_ids, fact.citations, fact.sharing)
    words = (fact.kind, fact.checked, fact.disputed_by, fact.conclusion, fact.conclusion_reason)
    return bool(fact.dated) or any(map(bool, (*lists, *words)))
