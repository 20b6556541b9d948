"""Knows how a document becomes a PDF: pages, footer, contents with page numbers, and the same bytes every time.

Every PDF is tagged and made for an archive (PDF/UA-1 and PDF/A-2a; PDF/A-3a with its content in it): what each piece is
grows in a tree while the story is made (`reports.pdf_structure`), and is marked where it is drawn
(`reports.pdf_tagged_canvas`).
"""

from collections.abc import Callable, Sequence
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
from reports.pdf_foot import FOOT, decision_foot, letter_foot
from reports.pdf_inside import put_inside
from reports.pdf_letter import letter_story
from reports.pdf_letter_styles import LETTERS, Margins
from reports.pdf_metadata import finish, prepare, storable
from reports.pdf_places import Place, Places
from reports.pdf_points import Found, points_of, takes_room
from reports.pdf_properties import Properties
from reports.pdf_scripts import forget_lines
from reports.pdf_structure import Tree
from reports.pdf_tagged_canvas import TaggedCanvas, artifact
from reports.pdf_tags import add_structure
from reports.pdf_watermark import draw_watermark
from resources.language import DUTCH, in_language

__all__ = [
    "CannotPrint",
    "MissingCharacter",
    "Place",
    "missing_characters",
    "render",
    "render_with_places",
    "takes_one_page",
    "write_pdf",
]

_DECISION = Margins(styles.LEFT, styles.RIGHT, styles.TOP, styles.BOTTOM)


class CannotPrint(ValueError):
    """The document holds characters that the typeface cannot show; `missing` names them and where they stand."""

    def __init__(self, missing: tuple[MissingCharacter, ...]):
        self.missing = missing
        named = sorted({f"«{each.character}» ({each.name})" for each in missing})
        super().__init__(f"Deze tekens kan het lettertype niet afdrukken: {', '.join(named)}.")


def render(document: Document, follows: Sequence[int] = (), inside: bool = False) -> bytes:
    """The document as PDF: A4, embedded typeface, tagged, the same bytes for the same document.

    With `inside` its content (`to_json`) is in it as a file; the pages are the same.
    `follows` says how many pages of others will be put in behind the part under each heading, so that the numbers of
    pages are right once they are; such a part begins on a page of its own.
    Raises CannotPrint before anything is made when a character would come out as an empty box.
    """
    return _checked(document, follows, inside=inside)[0]


def render_as(document: Document, prints: Prints) -> bytes:
    """The same, under these fingerprints: what a paper that bears them should look like if this is its content."""
    return _checked(document, prints=prints)[0]


def render_with_places(document: Document, follows: Sequence[int] = ()) -> tuple[bytes, tuple[Place, ...]]:
    """The PDF, and where on its pages each block came to stand; see `render`."""
    return _checked(document, follows)


def takes_one_page(document: Document) -> bool:
    """Whether what `render` makes of this document is one page; stops where a second one begins, and draws nothing.

    For a document in which no number of a page stands. Raises CannotPrint as `render` does.
    """
    register()
    with in_language(document.language or DUTCH):
        _refuse_missing(document)
        try:
            _built(document, Canvas, pages_in=_FirstPage)
        except _SecondPage:
            return False
    return True


def _checked(
    document: Document, follows: Sequence[int] = (), prints: Prints | None = None, inside: bool = False
) -> tuple[bytes, tuple[Place, ...]]:
    register()
    with in_language(document.language or DUTCH):
        return _made(document, follows, prints, inside)


def _made(
    document: Document, follows: Sequence[int], prints: Prints | None, inside: bool
) -> tuple[bytes, tuple[Place, ...]]:
    _refuse_missing(document)
    return _built(document, TaggedCanvas, follows, prints, inside)


def _refuse_missing(document: Document) -> None:
    if missing := missing_characters(document):
        raise CannotPrint(missing)


def _built(
    document: Document,
    canvas: type[Canvas],
    follows: Sequence[int] = (),
    prints: Prints | None = None,
    inside: bool = False,
    pages_in: "type[_Pages] | None" = None,
) -> tuple[bytes, tuple[Place, ...]]:
    """The pages on this kind of canvas; on one that does not tag they look the same."""
    out, tree, prints = BytesIO(), Tree(), prints or prints_of(document)
    try:
        made = (
            letter_story(document, tree) if document.look in LETTERS else story(document, tree, prints, bool(follows))
        )
        pages = (pages_in or _Pages)(out, document, prints, follows)
        pages.multiBuild(made, canvasmaker=_canvas_for(document, tree, canvas, prints, inside))
    finally:
        forget_lines()
    return out.getvalue(), pages.places.of(document)


def write_pdf(document: Document, path: Path, beside: bool = False, inside: bool = False) -> int:
    """Write the PDF, `beside` its content as JSON too, and check what stands on the disk; returns the number of pages.

    With `inside` the content is also in the PDF.
    Raises CannotPrint, OSError, or BrokenPdf when what stands on the disk cannot be opened, or lacks text or
    fingerprint. Whatever stood at `path` stays there until the new file is whole.
    """
    return put_paper(path, render(document, inside=inside), document, to_json(document), beside, inside)


class _Pages(BaseDocTemplate):  # type: ignore[misc]
    """The pages of one document; the total number of pages is known once a pass finds what the last one found."""

    def __init__(self, out: BytesIO, document: Document, prints: Prints, follows: Sequence[int] = ()):
        meta = document.meta
        super().__init__(
            out,
            pagesize=styles.PAGE,
            title=storable(document.title),
            author=storable(meta.author or meta.organisation),
            subject=storable(meta.subject),
            creator="Kind Voorop",
            keywords=storable(meta.case_number),
            lang=document.language,
            displayDocTitle=1,
            invariant=1,
            initialFontName=FAMILY,
            initialFontSize=10,
        )
        self.document, self.prints, self.total = document, prints, 0
        self.follows, self._parts = follows, 0
        self.points_found: Found = {}  # on which pages each numbered paragraph stood in the pass before
        self._points: Found = {}
        self._point_of = tuple(points_of(document.blocks))
        room = LETTERS[document.look].margins if document.look in LETTERS else _DECISION
        self.places = Places(styles.PAGE[1])
        self.column = Column(room.left, room.bottom, room.width, room.height, 0, 0, 0, 0, places=self.places)
        self.addPageTemplates(PageTemplate("page", [self.column], onPage=_mark, onPageEnd=_foot))

    def beforeDocument(self) -> None:
        """The first pass only finds out on which page everything comes; what is drawn in it would be thrown away."""
        self.column.draws = self.total > 0
        self._parts = 0
        self.points_found, self._points = self._points, {}
        self.places.forget()

    def afterFlowable(self, flowable: Flowable) -> None:
        """Tell the contents on which page a heading stands, and keep the pages of each numbered paragraph."""
        index = getattr(flowable, "block_index", None)
        if index is not None and (point := self._point_of[index]) and takes_room(flowable):
            self._points[point] = self._points.get(point, frozenset()) | {self.number}
        if isinstance(flowable, Anchor):
            self._parts += 1
            self.notify("TOCEntry", (flowable, self.number))

    @property
    def number(self) -> int:
        """Which page this is, with the pages that will be put in before it."""
        return int(self.page) + sum(self.follows[: max(self._parts - 1, 0)])

    @property
    def count(self) -> int:
        """How many pages there are, with those that will be put in."""
        return (self.total or int(self.page)) + sum(self.follows)

    def _allSatisfied(self) -> bool:
        settled = bool(super()._allSatisfied()) and self.total == self.page
        settled = settled and self.points_found == self._points
        self.total = self.page
        return settled


class _SecondPage(Exception):
    """There is more than fits on the first page."""


class _FirstPage(_Pages):
    """Only the pass that finds out on which page everything comes, and no further than the first."""

    def beforePage(self) -> None:
        if self.page > 1:
            raise _SecondPage

    def _allSatisfied(self) -> bool:
        return True


def _canvas_for(
    document: Document, tree: Tree, kind: type[Canvas], prints: Prints, inside: bool
) -> Callable[..., Canvas]:
    content, dated = to_json(document), document.meta.dated
    seed = content + b"inside" * inside  # another file, so it gets another identifier

    def make(*given: Any, **known: Any) -> Canvas:
        canvas = kind(*given, pdfVersion=(1, 7), **{**known, "pageCompression": 1})
        prepare(canvas._doc, dated, seed)
        canvas._doc.info = Properties(canvas._doc.info, prints)
        canvas.showOutline()
        if isinstance(canvas, TaggedCanvas):
            canvas.when_all_is_drawn = add_tags
        return canvas

    def add_tags(canvas: TaggedCanvas) -> None:
        structure = add_structure(canvas._doc, tree.root, canvas.drawn)
        attached = put_inside(canvas._doc, content, dated) if inside else None
        finish(canvas._doc, structure, dated, document.language, attached)

    return make


def _mark(canvas: Canvas, pages: _Pages) -> None:
    if pages.document.meta.concept:
        draw_watermark(canvas)


def _foot(canvas: Canvas, pages: _Pages) -> None:
    draw = letter_foot if pages.document.look in LETTERS else decision_foot
    with artifact(canvas, FOOT):
        draw(canvas, pages.document, pages.number, pages.count, pages.prints)
