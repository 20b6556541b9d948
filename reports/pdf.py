"""Knows how a document becomes a PDF: pages, footer, contents with page numbers, and the same bytes every time."""

from collections.abc import Callable
from datetime import date
from hashlib import md5
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, PageTemplate

from reports import pdf_styles as styles
from reports.document import Document
from reports.document_json import to_json
from reports.fingerprint import Prints, prints_of
from reports.fonts import FAMILY, MissingCharacter, missing_characters, register
from reports.paper_files import put_paper
from reports.pdf_blocks import story
from reports.pdf_flow import Anchor, Column
from reports.pdf_foot import decision_foot, letter_foot
from reports.pdf_letter import letter_story
from reports.pdf_letter_styles import LETTERS, Margins
from reports.pdf_properties import Properties
from reports.pdf_watermark import draw_watermark

__all__ = ["CannotPrint", "MissingCharacter", "missing_characters", "render", "write_pdf"]

_DECISION = Margins(styles.LEFT, styles.RIGHT, styles.TOP, styles.BOTTOM)


class CannotPrint(ValueError):
    """The document holds characters that the typeface cannot show; `missing` names them and where they stand."""

    def __init__(self, missing: tuple[MissingCharacter, ...]):
        self.missing = missing
        named = sorted({f"«{each.character}» ({each.name})" for each in missing})
        super().__init__(f"Deze tekens kan het lettertype niet afdrukken: {', '.join(named)}.")


def render(document: Document) -> bytes:
    """The document as PDF: A4, embedded typeface, the same bytes for the same document.

    Raises CannotPrint before anything is made when a character would come out as an empty box.
    """
    return render_as(document, prints_of(document))


def render_as(document: Document, prints: Prints) -> bytes:
    """The same, under these fingerprints: what a paper that bears them should look like if this is its content."""
    register()
    if missing := missing_characters(document):
        raise CannotPrint(missing)
    out = BytesIO()
    made = letter_story(document) if document.look in LETTERS else story(document, prints)
    _Pages(out, document, prints).multiBuild(made, canvasmaker=_canvas_for(document, prints))
    return out.getvalue()


def write_pdf(document: Document, path: Path, beside: bool = False) -> int:
    """Write the PDF, `beside` its content as JSON too, and check what stands on the disk; returns the number of pages.

    Raises CannotPrint, OSError, or BrokenPdf when what stands on the disk cannot be opened, or lacks text or
    fingerprint. Whatever stood at `path` stays there until the new file is whole.
    """
    return put_paper(path, render(document), document, to_json(document), beside)


class _Pages(BaseDocTemplate):  # type: ignore[misc]
    """The pages of one document; the total number of pages is known once a pass finds what the last one found."""

    def __init__(self, out: BytesIO, document: Document, prints: Prints):
        meta = document.meta
        super().__init__(
            out,
            pagesize=styles.PAGE,
            title=document.title,
            author=meta.author or meta.organisation,
            subject=meta.subject,
            creator="Kind Voorop",
            keywords=meta.case_number,
            lang=document.language,
            displayDocTitle=1,
            invariant=1,
            initialFontName=FAMILY,
            initialFontSize=10,
        )
        self.document, self.prints, self.total = document, prints, 0
        room = LETTERS[document.look].margins if document.look in LETTERS else _DECISION
        self.column = Column(room.left, room.bottom, room.width, room.height, 0, 0, 0, 0)
        self.addPageTemplates(PageTemplate("page", [self.column], onPage=_mark, onPageEnd=_foot))

    def beforeDocument(self) -> None:
        """The first pass only finds out on which page everything comes; what is drawn in it would be thrown away."""
        self.column.draws = self.total > 0

    def afterFlowable(self, flowable: Flowable) -> None:
        """Tell the contents on which page a heading stands."""
        if isinstance(flowable, Anchor):
            self.notify("TOCEntry", (flowable, self.page))

    def _allSatisfied(self) -> bool:
        settled = bool(super()._allSatisfied()) and self.total == self.page
        self.total = self.page
        return settled


def _canvas_for(document: Document, prints: Prints) -> Callable[..., Canvas]:
    seed = to_json(document)

    def make(*given: Any, **known: Any) -> Canvas:
        canvas = Canvas(*given, pdfVersion=(1, 7), **{**known, "pageCompression": 1})
        canvas._doc._timeStamp = _Day(document.meta.dated)
        canvas._doc.signature = md5(seed, usedforsecurity=False)  # the file's /ID follows the content, and no clock
        canvas._doc.info = Properties(canvas._doc.info, prints)
        canvas.showOutline()
        return canvas

    return make


class _Day:
    """The day of the document in the shape in which ReportLab asks for a moment, so that no clock is read."""

    def __init__(self, day: date):
        self.t, self.YMDhms, self.dhh, self.dmm = 0, (day.year, day.month, day.day, 0, 0, 0), 0, 0


def _mark(canvas: Canvas, pages: _Pages) -> None:
    if pages.document.meta.concept:
        draw_watermark(canvas)


def _foot(canvas: Canvas, pages: _Pages) -> None:
    if pages.document.look in LETTERS:
        letter_foot(canvas, pages.document, pages.page, pages.total or pages.page, pages.prints)
    else:
        decision_foot(canvas, pages.document, pages.page, pages.total or pages.page, pages.prints)
