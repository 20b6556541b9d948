"""Knows the line at the foot of a page of somebody else: which exhibit and page it is, and which page of the bundle."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from reports import pdf_styles as styles
from reports.fonts import FAMILY, covered, printable, register
from reports.marking import mark_of

_SIZE = 8.2
_MARGIN = 24.0
_BASE = 9.5


@dataclass(frozen=True)
class Stamp:
    """The line for one page; `width` is that of its sheet in points."""

    left: str
    right: str
    width: float


def stamps(lines: Sequence[Stamp], height: float) -> bytes:
    """A PDF with a page of this height for every line, to be laid over the foot of the page it belongs to."""
    register()
    out = BytesIO()
    canvas = Canvas(
        out, pdfVersion=(1, 7), invariant=1, pageCompression=1, initialFontName=FAMILY, initialFontSize=_SIZE
    )
    for each in lines:
        canvas.setPageSize((each.width, height))
        _draw(canvas, each, height)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _draw(canvas: Canvas, stamp: Stamp, height: float) -> None:
    right = _shown(stamp.right)
    end = stamp.width - _MARGIN
    room = end - _MARGIN - stringWidth(right, FAMILY, _SIZE) - 10
    canvas.setStrokeColor(styles.RULE)
    canvas.setLineWidth(0.5)
    canvas.line(_MARGIN, height - 5, end, height - 5)
    canvas.setFillColor(styles.INK)
    canvas.setFont(FAMILY, _SIZE)
    canvas.drawString(_MARGIN, _BASE, _shortened(_shown(stamp.left), room))
    canvas.drawRightString(end, _BASE, right)


def _shown(text: str) -> str:
    return "".join(each if ord(each) in covered() else mark_of(each) for each in printable(text))


def _shortened(text: str, room: float) -> str:
    if stringWidth(text, FAMILY, _SIZE) <= room:
        return text
    while text and stringWidth(f"{text}…", FAMILY, _SIZE) > room:
        text = text[:-1]
    return f"{text}…"
