"""A paper as a web page instead of a PDF: what that is called, and how it is written and read back."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from resources.language import tr
from ui.inputs import Pills

if TYPE_CHECKING:
    from reports.document import Document

WEB = "html"
"""The kind of file, and its ending."""

LABELS = {"pdf": tr("PDF opslaan …"), WEB: tr("Webpagina opslaan …")}
SHORT_LABEL = tr("Als webpagina …")
TIP = tr("Een webpagina heeft dezelfde tekst als de PDF, en past op een telefoon en bij een voorleesprogramma.")


class FileKind(Pills):
    """As which kind of file a paper is saved; the button below says the same."""

    def __init__(self, button: QPushButton) -> None:
        super().__init__("pdf", {"pdf": "PDF", WEB: tr("Webpagina")})
        self.chosen.connect(lambda _kind: button.setText(LABELS[self.kind]))

    @property
    def kind(self) -> str:
        """What was chosen; a PDF where the choice was taken back."""
        return self.value() or "pdf"


def write_page(document: "Document", path: Path) -> str:
    """Write the page and say that it was read back. Raises OSError."""
    from reports.html import write_html

    write_html(document, path)
    return tr(" (webpagina, nagekeken)")


def page_of(document: bytes) -> bytes:
    """A frozen document as a web page. Raises DocumentError."""
    from reports.document_json import from_json
    from reports.html import render_html

    return render_html(from_json(document))
