"""«Wat naar buiten ging»: every file that left the store for this dossier, with when, by whom and for whom."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.archive_package import ARCHIVE
from app.attachments import ATTACHMENT
from app.days import long_day
from app.recipients import FOR_WHOM
from models.exporting import Export
from resources.language import tr
from ui.editing import Editing
from ui.emptying import empty
from ui.exhibits import EXHIBITS
from ui.pieces_panel import ADVICE, ANNEX, CARD, LIST
from ui.printing import (
    ACCESS,
    CASE_FILE,
    CASE_FILE_OTHER_NAMES,
    CONTENT,
    INVITATION,
    LETTER,
    PDF,
    PDF_OTHER_NAMES,
    PDF_SIGNED,
    PDF_SIGNED_WITH_CONTENT,
    PDF_WITH_CONTENT,
    TALK_CARDS,
    TALK_GUIDE,
    TALK_PARENTS,
    WEB_OTHER_NAMES,
)
from ui.row import flush_label
from ui.web_page import WEB

ABOUT = tr(
    "Elk bestand dat u hier opslaat, staat daarna buiten de kluis. Het programma onthoudt wat het was en voor wie, en "
    "een controlegetal waarmee u later ziet of een bestand hetzelfde is. Waar het daarna heen gaat, weet het niet."
)
NONE = tr("Van dit dossier is nog geen bestand opgeslagen.")
KINDS = {
    PDF: tr("besluit als PDF"),
    PDF_WITH_CONTENT: tr("besluit als PDF, met de gegevens erin,"),
    PDF_SIGNED: tr("besluit als PDF, digitaal ondertekend,"),
    PDF_SIGNED_WITH_CONTENT: tr("besluit als PDF, met de gegevens erin en digitaal ondertekend,"),
    PDF_OTHER_NAMES: tr("besluit als PDF, met schuilnamen,"),
    WEB: tr("besluit als webpagina"),
    WEB_OTHER_NAMES: tr("besluit als webpagina, met schuilnamen,"),
    CONTENT: tr("inhoud van een PDF als JSON,"),
    CASE_FILE: "zaakbestand",
    CASE_FILE_OTHER_NAMES: tr("zaakbestand met schuilnamen"),
    LETTER: tr("brief of kaart"),
    ACCESS: tr("overzicht bij een verzoek om inzage"),
    INVITATION: tr("uitnodiging voor een gesprek"),
    TALK_PARENTS: tr("uitleg over een gesprek"),
    TALK_GUIDE: "gespreksleidraad",
    TALK_CARDS: "gesprekskaartjes",
    CARD: "nakijkkaart",
    LIST: tr("lijst bij een ontruiming"),
    ANNEX: tr("bijlage bij een aanvraag om urgentie"),
    ADVICE: tr("advies bij een aanvraag om urgentie"),
    EXHIBITS: tr("bundel met producties"),
    ATTACHMENT: tr("bijlage van een bron"),
    ARCHIVE: tr("archiefpakket"),
}
_FOR_NOBODY = (CASE_FILE, CASE_FILE_OTHER_NAMES, ATTACHMENT, ARCHIVE)
"""What is made for no reader."""
_OF_A_VERSION = (
    PDF, PDF_WITH_CONTENT, PDF_SIGNED, PDF_SIGNED_WITH_CONTENT, PDF_OTHER_NAMES, EXHIBITS, CONTENT,
)  # fmt: skip
"""What is of a version, or a concept."""


class ExportsPanel(QWidget):
    """The list, the newest first; renewed as soon as one more file leaves."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.setObjectName("exports_panel")
        self.editing = editing
        self.lines: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        editing.exported.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Show what the trail holds now."""
        empty(self._column)
        exports = self.editing.store.exports(self.editing.assessment.id)
        self.lines = [line_of(self.editing, each) for each in reversed(exports)]
        self._column.addWidget(flush_label(ABOUT, "hint"))
        for line in self.lines or [NONE]:
            self._column.addWidget(flush_label(line, ""))


def line_of(editing: Editing, export: Export) -> str:
    """One file in one line; of the checksum the first signs."""
    at = export.at.astimezone()
    what = KINDS.get(export.what, export.what)
    reader = tr(" voor {editing}", editing=_reader(editing, export.reader)) if export.what not in _FOR_NOBODY else ""
    is_paper = export.what in _OF_A_VERSION
    version = (tr("versie {version}", version=export.version) if export.version else "concept") if is_paper else ""
    by = tr("door {who}", who=export.who) if export.who else ""
    parts = (f"{long_day(at.date())}, {at:%H:%M}", f"{what}{reader}", version, by,
             tr("controlegetal {sha256}", sha256=export.sha256[:12]) if export.sha256 else "")  # fmt: skip
    return " · ".join(part for part in parts if part)


def _reader(editing: Editing, label: str) -> str:
    kind, _, row_id = label.partition(":")
    file = editing.assessment
    names = {each.id: each.name for each in file.all_persons} | {each.id: each.first_name for each in file.all_children}
    return names.get(row_id, "").strip() or tr(FOR_WHOM.get(kind, kind))
