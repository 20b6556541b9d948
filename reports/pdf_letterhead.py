"""Knows how the letterhead of the organisation comes on paper: its logo at the right, its words at the left, who signs.

Only the logo is drawn here; all words are texts like any other, so that they are read aloud in their place.
"""

import base64
from collections.abc import Iterator
from io import BytesIO

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer

from reports import pdf_styles as styles
from reports.document import Look, Run, Signature
from reports.fonts import FAMILY, settable
from reports.letterhead import Letterhead, Logo
from reports.pdf_flow import Room
from reports.pdf_scripts import draw_line, wide
from reports.pdf_structure import Node, Tree
from reports.pdf_tagged_canvas import figure
from reports.pdf_text import set_runs

_WIDE, _TALL = 62 * mm, 24 * mm
_SMALL_WIDE, _SMALL_TALL = 36 * mm, 12 * mm
_GAP = 6 * mm
_TO_SIGN = 17 * mm
"""Where a hand can sign."""
_FOOT = 7.4
_SMALL_LOOKS: tuple[Look, ...] = ("kaart", "blad", "formulier")


def letterhead_parts(head: Letterhead, look: Look, style: ParagraphStyle, tree: Tree) -> Iterator[Flowable]:
    """What stands at the head of the first page: nothing without a letterhead, and little on a card or sheet."""
    if not head.has_head:
        return
    small = look in _SMALL_LOOKS
    wide, tall = (_SMALL_WIDE, _SMALL_TALL) if small else (_WIDE, _TALL)
    logo = LogoPicture(head.logo, wide, tall, tree.figure(head.logo.alt))
    beside = logo.wide + _GAP if head.logo.data else 0
    size = 10 if small else 9.5
    plain = ParagraphStyle(
        "letterhead",
        parent=style,
        fontSize=size,
        leading=size * 1.35,
        rightIndent=beside,
        spaceBefore=0,
        spaceAfter=0,
        fromRight=0,
    )
    if head.logo.data:
        yield logo
    lines = [Run(head.name, bold=True), *(() if small else map(Run, head.lines))]
    for each in (line for line in lines if line.text):
        yield set_runs((each,), plain, tree.paragraph())
    yield Spacer(0, max(logo.tall - len(lines) * plain.leading, 0) + (4 if small else 7) * mm)


def signature_parts(block: Signature, style: ParagraphStyle, tree: Tree) -> Iterator[Flowable]:
    """Who signs, on behalf of whom, with room for a hand; all of it stays on one page."""
    plain = ParagraphStyle("signature", parent=style, spaceBefore=0, spaceAfter=0, fromRight=0)
    on_behalf, name, role = block.texts
    yield Room(_TO_SIGN + 5 * plain.leading)
    yield Spacer(0, plain.leading)
    if on_behalf:
        yield set_runs((Run(on_behalf),), plain, tree.paragraph())
    yield Spacer(0, _TO_SIGN)
    for each in filter(None, (name, role)):
        yield set_runs((Run(each),), plain, tree.paragraph())
    yield Spacer(0, plain.leading)


def draw_foot_line(canvas: Canvas, text: str, x: float, y: float, room: float) -> None:
    """The line of the organisation at the foot of a page, smaller where it is long."""
    if not text:
        return
    text = settable(text)
    size = min(_FOOT, _FOOT * room / max(wide(text, FAMILY, _FOOT), 1))
    canvas.setFillColor(styles.QUIET)
    canvas.setFont(FAMILY, size)
    draw_line(canvas, x, y, text, FAMILY, size)


class LogoPicture(Flowable):  # type: ignore[misc]
    """The logo at the right of the column, beside what follows: it takes no height itself."""

    _ZEROSIZE = True
    _SPACETRANSFER = True

    def __init__(self, logo: Logo, wide: float, tall: float, node: Node):
        super().__init__()
        self.logo, self.node = logo, node
        self.wide, self.tall = logo.fitted(wide, tall)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """No height; the words beside it leave it room."""
        self.column = width
        return 0, 0

    def draw(self) -> None:
        """Draw it below the place where it stands."""
        image = ImageReader(BytesIO(base64.b64decode(self.logo.data)))
        self.canv.translate(self.column - self.wide, -self.tall)
        with figure(self.canv, self.node, self.wide, self.tall):
            self.canv.drawImage(image, 0, 0, self.wide, self.tall)
