"""The package for the archive or case system of the organisation: asked first, because it is not encrypted."""

from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.archive_package import ARCHIVE, NO_VERSION, NOT_ENCRYPTED, NOT_PDF_A, NothingToArchive, is_pdf_a, make_package
from app.handover_error import HandoverError
from resources.language import tr
from ui.asking import Question
from ui.editing import Editing
from ui.lines import words
from ui.paper_saving import left
from ui.saving_files import ChoosePath, Outcome, ask_path, put_bytes

WHAT = tr(
    "Eén zip-bestand voor het archief of zaaksysteem van uw organisatie: de PDF van elke vastgestelde versie (zoals "
    "die is voor wie beslist), de zaakbestanden, en metagegevens volgens MDTO. Classificatie en bewaartermijn vult uw "
    "organisatie zelf in."
)


class ArchivePanel(QWidget):
    """Says what is in the package and what it is not; makes it only after a yes."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.setObjectName("archive_panel")
        self.editing = editing
        self.choose_path: ChoosePath = ask_path
        self.outcome = Outcome()
        self.go = QPushButton(tr("Archiefpakket maken …"))
        self.go.setObjectName("archive_panel/go")
        self.go.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.go.clicked.connect(lambda _checked=False: self.ask())
        self.asking = Question(tr("Ja, maken"), tr("Nee"))
        self.asking.agreed.connect(self.make)
        self.asking.declined.connect(lambda: self.go.setFocus())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (words(WHAT, "hint"), self.go, self.asking, self.outcome):
            column.addWidget(widget)

    def ask(self) -> None:
        """Say what the package is not before it is made; there must be a signed version."""
        versions = self.editing.store.versions(self.editing.assessment.id)
        self.outcome.hide()
        if not versions:
            self.outcome.tell("warning", NO_VERSION)
            return
        plain = [] if all(is_pdf_a(each.pdf) for each in versions) else [NOT_PDF_A]
        self.asking.ask(" ".join([NOT_ENCRYPTED, *plain, tr("Toch maken?")]))

    def make(self) -> None:
        """Write the package where the person wants it."""
        self.asking.hide()
        self.go.setFocus()
        self.editing.save()
        file, ours = self.editing.assessment, self.editing.organisation.name
        try:
            data = make_package(file, self.editing.store.versions(file.id), ours)
        except (NothingToArchive, HandoverError) as problem:
            self.outcome.tell("warning", str(problem))
            return
        note = left(self.editing, ARCHIVE, "intern")
        put_bytes(self, self.choose_path, "archiefpakket", "zip", data, self.outcome, note)
