"""A letter as PDF: asked where it goes, written, read back, and noted as something that left."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from resources.language import tr
from ui.asking import Question
from ui.buttons import narrow_button
from ui.editing import Editing
from ui.flow import FlowLayout
from ui.letter_editor import Look
from ui.printing import LETTER, PDF, put_on_paper
from ui.saving_files import ChoosePath, Outcome, ask_path, file_name
from ui.web_page import SHORT_LABEL, TIP, WEB

if TYPE_CHECKING:
    from reports.document import Document


NO_TEXT = tr("Er staat nog geen tekst in. Begin met de voorzet, of schrijf zelf.")
BETRAYS = tr("Hierin staat iets wat niet elke lezer mag weten: {}. Toch opslaan?")
KEPT = "afgeschermd"
"""The note on words that a reader of the letter may not know."""


class LetterPrinting(QWidget):
    """A button that puts a document on paper; `choose_path` asks where it goes.

    `text` is what somebody wrote in it, and `look` what is to be said of that; only a card can do without words.
    """

    def __init__(
        self, editing: Editing, label: str, make: Callable[[], "Document"],
        text: Callable[[], str] | None = None, look: Callable[[], Look] | None = None, wordless: bool = False,
    ) -> None:  # fmt: skip
        super().__init__()
        self.editing, self._make, self._text, self._look = editing, make, text, look
        self._wordless = wordless
        self.choose_path: ChoosePath = ask_path
        self.outcome = Outcome()
        self.button = narrow_button(label, self.print)
        named = label.removesuffix(tr(" als PDF …")) + tr(" als webpagina")
        self.page = narrow_button(SHORT_LABEL, lambda: self.print(WEB), named=named)
        self.page.setToolTip(TIP)
        self._kind = PDF
        buttons = QWidget()
        line = FlowLayout(buttons, space=8)
        policy = buttons.sizePolicy()
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        line.addWidget(self.button)
        line.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(buttons)
        column.addWidget(self.outcome)
        self.question = Question(tr("Ja, toch opslaan"), tr("Nee, eerst verbeteren"))
        self.question.agreed.connect(self._put)
        self.question.declined.connect(lambda: self.button.setFocus(Qt.FocusReason.OtherFocusReason))
        column.addWidget(self.question)

    def print(self, kind: str = PDF) -> None:
        """Put the letter on paper, or on a page; ask first where it holds what somebody who reads it may not know."""
        self._kind = kind
        if self._text is not None and not self._text().strip() and not self._wordless:
            self.outcome.tell("warning", NO_TEXT)
        elif betrayed := self._betrayed():
            self.question.ask(BETRAYS.format(betrayed))
        else:
            self._put()

    def _betrayed(self) -> str:
        if self._text is None or self._look is None:
            return ""
        text = self._text()
        words = (text[each.start : each.end] for each in self._look().notes if each.what == KEPT)
        return ", ".join(f"«{each}»" for each in dict.fromkeys(words))

    def _put(self) -> None:
        """Save what was typed, make the document of it and put it where the person wants it."""
        self.question.hide()
        self.editing.save()
        document = self._make()
        concept = "concept" if document.meta.concept else ""
        put_on_paper(
            self, self.editing, document, self.choose_path, file_name(document.title, concept), self.outcome,
            what=LETTER, kind=self._kind,
        )  # fmt: skip
