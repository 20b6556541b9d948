"""Knows how a document becomes a PDF: pages, footer, contents with page numbers, and the same bytes every time."""

import os
from collections.abc import Callable
from datetime import date
from hashlib import md5
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, PageTemplate

from app.replacing import fill_file, flush_folder
from reports import pdf_styles as styles
from reports.document import Document
from reports.document_json import to_json
from reports.fonts import FAMILY, MissingCharacter, forget_signs, missing_characters, register
from reports.pdf_blocks import story
from reports.pdf_check import page_count
from reports.pdf_flow import Anchor, Column
from reports.pdf_foot import decision_foot, letter_foot
from reports.pdf_letter import letter_story
from reports.pdf_letter_styles import LETTERS, Margins
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
    register()
    if missing := missing_characters(document):
        raise CannotPrint(missing)
    out = BytesIO()
    try:
        made = letter_story(document) if document.look in LETTERS else story(document)
        _Pages(out, document).multiBuild(made, canvasmaker=_canvas_for(document))
    finally:
        forget_signs()
    return out.getvalue()


def write_pdf(document: Document, path: Path) -> int:
    """Write the PDF in one piece and read it back; returns the number of pages.

    Raises CannotPrint, OSError, or BrokenPdf when what stands on the disk cannot be opened. Whatever stood at
    `path` stays there until the new file is whole.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.deel")
    try:
        fill_file(part, render(document))
        pages = page_count(part.read_bytes())
        os.replace(part, path)
    finally:
        part.unlink(missing_ok=True)
    flush_folder(path.parent)
    return pages


class _Pages(BaseDocTemplate):  # type: ignore[misc]
    """The pages of one document; the total number of pages is known once a pass finds what the last one found."""

    def __init__(self, out: BytesIO, document: Document):
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
        self.document, self.total = document, 0
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


def _canvas_for(document: Document) -> Callable[..., Canvas]:
    seed = to_json(document)

    def make(*given: Any, **known: Any) -> Canvas:
        canvas = Canvas(*given, pdfVersion=(1, 7), **{**known, "pageCompression": 1})
        canvas._doc._timeStamp = _Day(document.meta.dated)
        canvas._doc.signature = md5(seed, usedforsecurity=False)  # the file's /ID follows the content, and no clock
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
        letter_foot(canvas, pages.document, pages.page, pages.total or pages.page)
    else:
        decision_foot(canvas, pages.document, pages.page, pages.total or pages.page)
