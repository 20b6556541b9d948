"""Knows what a PDF of this app says of itself beside title and author: its fingerprints, and how it was laid out."""

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFInfo

from reports.fingerprint import Prints

CONTENT, VERSION, LAYOUT_KEY = "/KindVooropInhoud", "/KindVooropVersie", "/KindVooropOpmaak"
LAYOUT = "3"
"""Changes when the same document comes out on paper with other words, in another order, or with something in a
drawing that has moved: with the same layout a paper can be compared, word for word and by its look, with what its
content would give today.
"""


class Properties(PDFInfo):  # type: ignore[misc]
    """The properties of the file, with both fingerprints whole. Whoever saves the file again leaves keys like these."""

    def __init__(self, known: PDFInfo, prints: Prints) -> None:
        self.__dict__.update(known.__dict__)
        self.added = {CONTENT: prints.content, VERSION: prints.version or prints.version_said, LAYOUT_KEY: LAYOUT}

    def format(self, document: Any) -> bytes:
        """The dictionary as ReportLab writes it, with what was added at the end."""
        made: bytes = super().format(document).rstrip()
        added = "".join(f" {name} ({value})\n" for name, value in self.added.items() if value)
        return made.removesuffix(b">>") + added.encode() + b">>"
