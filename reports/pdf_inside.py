"""Knows how the content of a paper comes in its own PDF, as a file that a program can take out again.

PDF/A-3 (ISO 19005-3, 6.8) allows any file in a PDF, where PDF/A-2 allows none but PDF/A, and asks of each that it is
associated with the document, says what it is to it, and names its kind.
"""

from datetime import date
from hashlib import md5

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDate,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from reports.pdf_metadata import Day

NAME = "inhoud.json"
"""What the file is called in every PDF: nothing of the dossier, and the same in each."""
KIND = "application/json"
RELATION = "Source"
"""What the file is to the paper (ISO 19005-3, 6.8 and annex E): the original source material of its pages.

All pages are made of this file and can be made of it again, which is how a paper is checked. «Data» would be what a
table or a picture was drawn from, «Alternative» the same in another form, from which the pages do not follow.
"""
SAID = "De gegevens van dit stuk, leesbaar voor een computer. Er staat hetzelfde in als op papier."
"""What a reader's program tells about the file."""


def put_inside(pdf: PDFDocument, content: bytes, dated: date) -> tuple[PDFDictionary, PDFArray]:
    """Put the content in the PDF; the answers go in its catalogue as /Names and /AF. No clock is read."""
    file = pdf.Reference(_stream(content, dated), "content")
    known = {"Type": PDFName("Filespec"), "F": PDFString(NAME), "UF": PDFString(NAME), "Desc": PDFString(SAID)}
    known |= {"AFRelationship": PDFName(RELATION), "EF": PDFDictionary({"F": file, "UF": file})}
    named: PDFObjectReference = pdf.Reference(PDFDictionary(known), "content file")
    tree = PDFDictionary({"Names": PDFArray([PDFString(NAME), named])})
    return PDFDictionary({"EmbeddedFiles": tree}), PDFArray([named])


def _stream(content: bytes, dated: date) -> PDFStream:
    """The bytes, because ReportLab would write text as UTF-8 once more, with what tells whether they came over whole.

    The MD5 is what PDF asks for (ISO 32000-1, 7.11.4, table 46); what proves anything is the fingerprint.
    """
    digits = md5(content, usedforsecurity=False).hexdigest()
    parameters = {"Size": len(content), "CheckSum": _Written(f"<{digits}>"), "ModDate": PDFDate(Day(dated))}
    kind = _Written("/" + KIND.replace("/", "#2F"))
    head = {"Type": PDFName("EmbeddedFile"), "Subtype": kind, "Params": PDFDictionary(parameters)}
    return PDFStream(PDFDictionary(head), content, [PDFZCompress])


class _Written(PDFObject):  # type: ignore[misc]
    """What stands in the file as it is: ReportLab leaves a slash in a name as it is, and has no bytes in digits."""

    def __init__(self, text: str):
        self.text = text

    def format(self, _document: PDFDocument) -> bytes:
        """The text itself."""
        return self.text.encode()
