"""A letter as PDF: asked where it goes, written, read back, and noted as something that left."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.buttons import narrow_button
from ui.editing import Editing
from ui.printing import LETTER, put_on_paper
from ui.saving_files import ChoosePath, Outcome, ask_path, file_name

if TYPE_CHECKING:
    from reports.document import Document


NO_TEXT = "Er staat nog geen tekst in. Begin met de voorzet, of schrijf zelf."


def no_text(text: str) -> str:
    """Why a letter cannot be printed while nothing stands in it; else empty."""
    return "" if text.strip() else NO_TEXT


class LetterPrinting(QWidget):
    """A button that puts a document on paper; `choose_path` asks where it goes, `lacks` tells why it cannot yet."""

    def __init__(
        self, editing: Editing, label: str, make: Callable[[], "Document"], lacks: Callable[[], str] = lambda: ""
    ) -> None:
        super().__init__()
        self.editing, self._make, self._lacks = editing, make, lacks
        self.choose_path: ChoosePath = ask_path
        self.outcome = Outcome()
        self.button = narrow_button(label, self.print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.button)
        column.addWidget(self.outcome)

    def print(self) -> None:
        """Save what was typed, make the document of it and put it where the person wants it."""
        if lacking := self._lacks():
            self.outcome.tell("warning", lacking)
            return
        self.editing.save()
        document = self._make()
        concept = "concept" if document.meta.concept else ""
        put_on_paper(
            self, self.editing, document, self.choose_path, file_name(document.title, concept), self.outcome,
            what=LETTER,
        )  # fmt: skip
