"""Handing out general information: for whom, and the PDF; nothing of a dossier is in it, so nothing is noted."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.method import PackReader
from resources.language import in_language, tr
from ui.buttons import narrow_button
from ui.editing import Editing
from ui.inputs import Pills
from ui.row import Row
from ui.saving_files import ChoosePath, Outcome, ask_from_here, ask_path, file_name, not_written
from ui.web_page import SHORT_LABEL, TIP, WEB, write_page

if TYPE_CHECKING:
    from reports.document import Document

WHOLE = "alles"
LISTS: dict[str, PackReader] = {"lijst_jong": "kind_jong", "lijst_ouder": "kind_ouder"}
"""The own list of a child, for each age that has one."""
FOR_WHOM = {
    WHOLE: tr("Alles in één keer"),
    "ouder": tr("Ouders"),
    "kind_jong": tr("Kinderen tot 12 jaar"),
    "kind_ouder": tr("Kinderen vanaf 12 jaar"),
    "lijst_jong": tr("Alleen de eigen lijst, tot 12 jaar"),
    "lijst_ouder": tr("Alleen de eigen lijst, vanaf 12 jaar"),
}
NO_TYPE = tr("Kies eerst op de pagina «De zaak» het soort besluit.")


def write_pdf_file(document: "Document", path: Path) -> str:
    """Write the PDF, read it back and say how many pages it has. Raises OSError, BrokenPdf."""
    from reports.pdf import write_pdf

    pages = write_pdf(document, path)
    return tr(" ({pages} {words}, nagekeken)", pages=pages, words=tr("bladzijde") if pages == 1 else tr("bladzijden"))


class PackPrinting(QWidget):
    """Choose for whom, and save it; `choose_path` asks where it goes."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.setObjectName("pack_printing")
        self.editing = editing
        self.choose_path: ChoosePath = ask_path
        self.choice = Pills(WHOLE, FOR_WHOM)
        self.outcome = Outcome()
        self.button = narrow_button(tr("Informatie als PDF …"), self.print)
        self.page = narrow_button(SHORT_LABEL, lambda: self.print(WEB), named=tr("Informatie als webpagina"))
        self.page.setToolTip(TIP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Row("pack_printing/for_whom", tr("Voor wie?"), self.choice))
        for part in (self.button, self.page, self.outcome):
            column.addWidget(part)

    def print(self, kind: str = "pdf") -> None:
        """Make it for the decision type of this dossier and put it where the person wants it."""
        if self.editing.assessment.decision_type not in self.editing.method.decision_types:
            self.outcome.tell("warning", NO_TYPE)
            return
        document = self._document()
        name = f"{file_name(document.title, document.subtitle)}.{kind}"
        chosen = ask_from_here(self, self.choose_path, name, kind)
        if chosen:
            self._write(document, Path(chosen), kind)

    def _document(self) -> "Document":
        from reports.information_pack import compose_checklist, compose_pack, compose_whole_pack

        editing, reader = self.editing, self.choice.value()
        method, kind, ours, day = (
            editing.decision_method,
            editing.assessment.decision_type,
            editing.organisation,
            editing.today(),
        )
        with in_language(method.language):
            if reader == WHOLE:
                return compose_whole_pack(method, kind, ours, day)
            if reader in LISTS:
                return compose_checklist(method, LISTS[reader], ours, day)
            readers: tuple[PackReader, ...] = ("ouder", "kind_jong", "kind_ouder")
            return compose_pack(method, kind, next(each for each in readers if each == reader), ours, day)

    def _write(self, document: "Document", path: Path, kind: str) -> None:
        from reports.pdf_check import BrokenPdf

        try:
            counted = write_page(document, path) if kind == WEB else write_pdf_file(document, path)
        except BrokenPdf as problem:
            self.outcome.tell("error", str(problem))
        except OSError as problem:
            self.outcome.tell("error", not_written(path, problem))
        else:
            self.outcome.saved(path, counted)
