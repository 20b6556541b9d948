"""Knows how what is drawn gets marked with what it is (ISO 32000-1, 14.6): each stretch belongs to a node, or to none.

The marks are written just before text is shown, when the node on top of the stack is another than before, so that
nobody has to balance them. Lines and planes belong to no node unless they stand in a picture. Text without a node is an
error: it would be on paper and yet not be read aloud.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFPage, PDFString
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from reports.pdf_scripts import Shown
from reports.pdf_structure import Artifact, Box, Clickable, Drawn, Marked, Node, Stretch

_NOTHING = Artifact()
_AGAIN = Artifact("Pagination")
"""What is on this page only because a new page began: the head of a table once more."""
_PRINTED = 4
"""The flag of an annotation that it is printed too, which PDF/A asks (ISO 19005-2, 6.3.2)."""

_SHAPES = (
    "line", "lines", "rect", "roundRect", "circle", "ellipse", "bezier", "arc", "wedge", "grid", "drawPath",
    "drawImage", "drawInlineImage", "doForm", "linearGradient", "radialGradient",
)  # fmt: skip


class Untagged(RuntimeError):
    """Text was drawn, or a link laid, without a node that says what it is: a fault of who made the flowable."""


def tagged(canvas: Canvas, node: Node | Artifact | None) -> AbstractContextManager[None]:
    """All text inside belongs to this node; on a canvas that does not tag this does nothing."""
    return canvas.tagged(node) if isinstance(canvas, TaggedCanvas) and node is not None else nullcontext()


def artifact(canvas: Canvas, kind: Artifact = _NOTHING) -> AbstractContextManager[None]:
    """Text and shapes inside are no part of the text."""
    return canvas.enclosed(kind) if isinstance(canvas, TaggedCanvas) else nullcontext()


def figure(canvas: Canvas, node: Node | None, width: float, height: float) -> AbstractContextManager[None]:
    """Text and shapes inside are one picture, from where the canvas is to so many points right and up.

    Without a node, and where the same picture was drawn already, they are no part of the text.
    """
    if not isinstance(canvas, TaggedCanvas):
        return nullcontext()
    if node is None or node in canvas.drawn.boxes:
        return canvas.enclosed(_NOTHING)
    canvas.drawn.boxes[node] = _box(canvas, width, height)
    return canvas.enclosed(node)


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A canvas that marks what is drawn on it and keeps what was drawn of each node in `drawn`."""

    def __init__(self, *given: Any, **known: Any):
        super().__init__(*given, **known)
        self.drawn = Drawn()
        self._stack: list[Node | Artifact] = []
        self._enclosed = False
        self._keys = 0
        self._page_key = -1
        self._left: dict[tuple[Stretch, ...], list[Stretch]] = {}
        self._stretches: list[Stretch] = []
        self._texts: dict[object, None] = {}  # holds the flowables themselves: an id is given out again
        self.line_ends: Iterator[bool] = iter(())
        self.when_all_is_drawn: Callable[[TaggedCanvas], None] = _nothing_more

    @contextmanager
    def tagged(self, node: Node | Artifact) -> Iterator[None]:
        """All text inside belongs to this node."""
        depth = len(self._stack)
        self._stack.append(node)
        try:
            yield
        finally:
            del self._stack[depth:]

    @contextmanager
    def text(
        self, flowable: object, node: Node | None, stretches: tuple[Stretch, ...], ends: Iterator[bool]
    ) -> Iterator[None]:
        """A text is drawn, of which stretches are nodes of their own; `ends` says of each line if a space ends it.

        The same flowable drawn again is the head of a table that is repeated on a next page, which is no text. A text
        that goes on after the end of a page goes on in the stretch in which it stood.
        """
        if flowable in self._texts or node is None:
            with self.tagged(_AGAIN) if node is not None else nullcontext():
                yield
            return
        self._texts[flowable] = None
        self.line_ends = ends
        self._stretches = self._begun(stretches) if stretches else []
        with self.tagged(node):
            yield
        self._stretches, self.line_ends = [], iter(())

    def _begun(self, stretches: tuple[Stretch, ...]) -> list[Stretch]:
        """What is left of these stretches. Those that say a text of their own stand in the order of reading."""
        if stretches not in self._left:
            self._left[stretches] = list(stretches)
            for node in (each for each, _ in stretches if each.actual):
                self.drawn.expect(node)
        return self._left[stretches]

    @contextmanager
    def enclosed(self, what: Node | Artifact) -> Iterator[None]:
        """All that is drawn inside is one stretch."""
        if self._enclosed:
            yield
            return
        self._code.append(self.begin(what))
        self._enclosed = True
        try:
            yield
        finally:
            self._enclosed = False
            self._code.append("EMC")

    @property
    def top(self) -> Node | Artifact | None:
        """What text belongs to now; None inside a stretch that is marked as a whole."""
        if self._enclosed:
            return None
        if not self._stack:
            raise Untagged("Er is tekst getekend zonder dat is gezegd wat die tekst is.")
        return self._stack[-1]

    def parted(self, text: str) -> Iterator[tuple[Node | Artifact | None, str]]:
        """The text in the pieces that belong to one node each; white space belongs to what stands before it.

        What is drawn in another order than it is read is one piece, which tells where in the text it stands.
        """
        if not self._stretches or self._enclosed:
            yield None, text
            return
        if isinstance(text, Shown):
            yield _owner(self._stretches, text.before), text
            return
        begin = at = 0
        while at < len(text):
            node, left = self._stretches[0]
            if not text[at].isspace():
                if not left and len(self._stretches) > 1:
                    yield node, text[begin:at]
                    begin = at
                    del self._stretches[0]
                    continue
                self._stretches[0] = node, left - 1
            at += 1
        yield self._stretches[0][0], text[begin:]

    def begin(self, what: Node | Artifact) -> str:
        """The operator that begins a stretch."""
        if isinstance(what, Artifact):
            named = (("Type", what.kind), ("Subtype", what.subtype))
            known = " ".join(f"/{name} /{value}" for name, value in named if value)
            return f"/Artifact <<{known}>> BDC" if known else "/Artifact BMC"
        on_page = self.drawn.marks.setdefault(self.page_key(), [])
        on_page.append(what)
        self.drawn.add(what, Marked(self._pageNumber, len(on_page) - 1))
        return f"/{what.kind} <</MCID {len(on_page) - 1}>> BDC"

    def page_key(self) -> int:
        """The key of this page in the tree of parents."""
        if self._page_key < 0:
            self._page_key = self._next_key()
        return self._page_key

    def beginText(self, x: float = 0, y: float = 0, direction: str | None = None) -> "TaggedText":
        """A text object that marks what it shows."""
        return TaggedText(self, x, y, direction=direction)

    def linkRect(self, contents: str, destinationname: str, Rect: Any = None, *_more: Any, **known: Any) -> None:
        """A link inside the document, in the node of the text it lies on, whose `alt` says where it leads."""
        self._link(Rect, known.get("relative", 1), Dest=self._bookmarkReference(destinationname))

    def linkURL(self, url: str, rect: Any, relative: int = 0, **_more: Any) -> None:
        """A link to a website; nothing but https leaves the paper."""
        if not url.startswith("https://"):
            raise Untagged("Een verwijzing op papier begint met https.")
        action = PDFDictionary({"Type": PDFName("Action"), "S": PDFName("URI"), "URI": PDFString(url)})
        self._link(rect, relative, A=action)

    def showPage(self) -> None:
        """End the page, and say where its stretches are listed; ReportLab leaves an empty transition on it."""
        key = self.page_key()
        self.drawn.marks.setdefault(key, [])
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*PDFPage.__NoDefault__, "Tabs", "StructParents"]
        page.Trans, page.Tabs, page.StructParents = None, PDFName("S"), key
        self._page_key = -1

    def save(self) -> None:
        """Write the file, once `when_all_is_drawn` has put in it what was marked."""
        if self._code:
            self.showPage()
        self.when_all_is_drawn(self)
        super().save()

    def _link(self, rect: Any, relative: int, **leads: Any) -> None:
        node = self.top
        if isinstance(node, Artifact):
            return  # a table's head that is repeated: the link lies on the first one
        if node is None or node.kind != "Link" or not node.alt:
            raise Untagged("Er is een verwijzing getekend zonder dat is gezegd waarheen zij leidt.")
        key = self._next_key()
        name = f"link {key}"
        known = {"Type": PDFName("Annot"), "Subtype": PDFName("Link"), "F": _PRINTED, "Border": PDFArray([0, 0, 0])}
        known |= {"Rect": PDFArray(self._absRect(rect, relative)), "Contents": PDFString(node.alt), "StructParent": key}
        self._addAnnotation(PDFDictionary({**known, **leads}), name)
        self.drawn.add(node, Clickable(self._pageNumber, name))
        self.drawn.links[key] = node

    def _next_key(self) -> int:
        self._keys += 1
        return self._keys - 1


class TaggedText(PDFTextObject):  # type: ignore[misc]
    """Text that is marked when it is shown, with a space at the end of a line so that words do not fuse."""

    _shown: Node | Artifact | None = None

    def _formatText(self, text: str) -> str:
        shown = str(super()._formatText(text))
        if not shown:
            return shown
        top = self._canvas.top
        if top is self._shown:
            return shown
        closing, self._shown = "EMC " if self._shown else "", top
        return f"{closing}{self._canvas.begin(top) if top else ''} {shown}"

    def _textOut(self, text: str, TStar: int = 0) -> None:
        canvas = self._canvas
        text = _with_space(text) if TStar and next(canvas.line_ends, False) else text
        *first, (node, last) = canvas.parted(text)
        for before, part in first:
            with tagged(canvas, before):
                super()._textOut(part)
        with tagged(canvas, node):
            super()._textOut(last, TStar)

    def getCode(self) -> str:
        """All that was written, with the last stretch ended."""
        if self._shown:
            self._code.append("EMC")
            self._shown = None
        return str(super().getCode())


def _with_space(text: str) -> str:
    return Shown(f"{text} ", f"{text.said} ", text.before) if isinstance(text, Shown) else f"{text} "


def _owner(stretches: list[Stretch], before: int) -> Node:
    """The node of the letter that is read after so many others."""
    for node, size in stretches:
        if before < size:
            return node
        before -= size
    return stretches[-1][0]


def _nothing_more(_canvas: TaggedCanvas) -> None:
    """What is done when nobody asks for more."""


def _box(canvas: Canvas, width: float, height: float) -> Box:
    corners = [canvas.absolutePosition(x, y) for x in (0, width) for y in (0, height)]
    across, up = [each[0] for each in corners], [each[1] for each in corners]
    return min(across), min(up), max(across), max(up)


def _outside_the_text(name: str) -> Callable[..., Any]:
    drawn: Callable[..., Any] = getattr(Canvas, name)

    def draw(canvas: TaggedCanvas, *given: Any, **known: Any) -> Any:
        with canvas.enclosed(_NOTHING):
            return drawn(canvas, *given, **known)

    draw.__name__, draw.__doc__ = name, f"As ReportLab's {name}; no part of the text, unless in a picture."
    return draw


for _each in _SHAPES:
    setattr(TaggedCanvas, _each, _outside_the_text(_each))
