"""The other papers of a dossier: the card for a clerk, the list at an eviction, the annex to an application."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.findings import check
from app.pseudonyms import WARNING, under_other_names
from app.recipients import Recipient
from resources.language import tr
from ui.buttons import narrow_button
from ui.editing import Editing
from ui.inputs import Pills, Tick
from ui.printing import OTHER_NAMES, put_on_paper
from ui.reader_choice import ReaderChoice, StrangerWarning
from ui.row import Row, flush_label
from ui.saving_files import ChoosePath, Outcome, ask_path, file_name
from ui.unconfirmed import ask_about_norms

if TYPE_CHECKING:
    from reports.document import Document
    from reports.pieces import Piece

CARD, LIST, ANNEX, ADVICE = "nakijkkaart", "ontruimingslijst", "urgentiebijlage", "urgentieadvies"
PIECES = {
    CARD: tr("Nakijkkaart, één bladzijde"),
    LIST: tr("Lijst bij een ontruiming"),
    ANNEX: tr("Bijlage bij een aanvraag om urgentie"),
    ADVICE: tr("Advies bij een aanvraag om urgentie"),
}
HINT = tr(
    "De nakijkkaart en de lijst zijn voor wie beslist, de rechtbank en intern gebruik. De bijlage en het advies kunnen "
    "ook naar een urgentiecommissie of toetser buiten uw organisatie; die krijgt niets wat voor iemand is afgeschermd."
)
BLANK = tr("Lege lijst bij een ontruiming …")


class PiecesPanel(QWidget):
    """Choose a paper and its reader, and save it; `choose_path` asks where it goes."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.setObjectName("pieces_panel")
        self.editing = editing
        self.choose_path: ChoosePath = ask_path
        self.piece = Pills(CARD, PIECES)
        self.choice = ReaderChoice(editing.assessment, application=True)
        self.other_names = Tick(False, OTHER_NAMES)
        self.warning = flush_label(tr(WARNING), "warning")
        self.warning.hide()
        self.other_names.ticked.connect(self.warning.setVisible)
        self.outcome = Outcome()
        self.save = narrow_button(tr("Stuk als PDF …"), self.print)
        self.save.setObjectName("pieces_panel/save")
        self.blank = narrow_button(BLANK, self.print_blank)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Row("pieces_panel/piece", tr("Welk stuk?"), self.piece, HINT))
        column.addWidget(Row("pieces_panel/reader", tr("Voor wie?"), self.choice))
        column.addWidget(StrangerWarning(editing.assessment, self.choice))
        for part in (self.other_names, self.warning, self.save, self.blank, self.outcome):
            column.addWidget(part)

    def print(self) -> None:
        """Make the paper for the chosen reader and put it where the person wants it."""
        reader, piece = self.choice.reader, next((each for each in PIECES if each == self.piece.value()), None)
        if reader is None or piece is None:
            self.outcome.tell("warning", tr("Kies eerst welk stuk het is en voor wie."))
            return
        ask_about_norms(self.editing, reader, self.outcome, lambda: self._print(piece, reader))

    def _print(self, piece: str, reader: Recipient) -> None:
        from reports.imprint import NotForThisReader

        self.editing.save()
        self.editing.check()
        try:
            document = self._document(piece, reader)
        except NotForThisReader as problem:
            self.outcome.tell("warning", str(problem))
            return
        others = "schuilnamen" if self.other_names.isChecked() else self.choice.name
        name = file_name(document.title, others, "concept" if document.meta.concept else "")
        put_on_paper(self, self.editing, document, self.choose_path, name, self.outcome, self._version(), piece)

    def _document(self, piece: str, reader: Recipient) -> "Document":
        """Made of the file as it stands; what names were hidden in is looked at again, for findings name people too."""
        from reports.pieces import compose_piece

        editing, hidden = self.editing, self.other_names.isChecked()
        file = under_other_names(editing.assessment) if hidden else editing.assessment
        named: Piece = next(each for each in _pieces() if each == piece)
        with editing.on_paper() as (method, findings):
            findings = check(file, method) if hidden else findings
            return compose_piece(named, file, method, findings, reader, organisation=editing.organisation,
                                 version=self._version(), trail=editing.trail_mark, other_names=hidden)  # fmt: skip

    def _version(self) -> int:
        """The number of the version that the file still is; 0 for a concept."""
        if self.editing.assessment.status in ("", "concept"):
            return 0
        kept = self.editing.store.versions(self.editing.assessment.id)
        return max((each.number for each in kept), default=0)

    def print_blank(self) -> None:
        """The list for an eviction without anything in it: nothing of the dossier leaves, so nothing is noted."""
        from ui.blank_forms import save_form

        save_form(self, "ontruiming", self.editing.decision_method, self.editing.organisation, self.editing.today(),
                  self.choose_path, self.outcome)  # fmt: skip


def _pieces() -> "tuple[Piece, ...]":
    from reports.pieces import PIECES as known

    return tuple(known)
