"""Knows the line at the foot of a page of somebody else: which exhibit and page it is, and which page of the bundle."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from reports import pdf_styles as styles
from reports.fonts import FAMILY, lacking, register, settable
from reports.marking import mark_of
from reports.pdf_scripts import draw_line, forget_lines, shortened, wide

_SIZE = 8.2
_MARGIN = 24.0
_BASE = 9.5


@dataclass(frozen=True)
class Stamp:
    """The line for one page; `width` is that of its sheet in points.

    `typed` is what somebody typed, in any script; it comes behind `left` and gives way where there is no room.
    """

    left: str
    right: str
    width: float
    typed: str = ""


def stamps(lines: Sequence[Stamp], height: float) -> bytes:
    """A PDF with a page of this height for every line, to be laid over the foot of the page it belongs to."""
    register()
    out = BytesIO()
    canvas = Canvas(
        out, pdfVersion=(1, 7), invariant=1, pageCompression=1, initialFontName=FAMILY, initialFontSize=_SIZE
    )
    try:
        for each in lines:
            canvas.setPageSize((each.width, height))
            _draw(canvas, each, height)
            canvas.showPage()
        canvas.save()
    finally:
        forget_lines()
    return out.getvalue()


def _draw(canvas: Canvas, stamp: Stamp, height: float) -> None:
    end = stamp.width - _MARGIN
    room = end - _MARGIN - wide(stamp.right, FAMILY, _SIZE) - 10
    canvas.setStrokeColor(styles.RULE)
    canvas.setLineWidth(0.5)
    canvas.line(_MARGIN, height - 5, end, height - 5)
    canvas.setFillColor(styles.INK)
    canvas.setFont(FAMILY, _SIZE)
    draw_line(canvas, _MARGIN, _BASE, shortened(_line(stamp), FAMILY, _SIZE, room), FAMILY, _SIZE)
    canvas.drawRightString(end, _BASE, stamp.right)


def _line(stamp: Stamp) -> str:
    """What stands at the left: what was typed keeps its own direction, and our words keep theirs."""
    typed = "".join(mark_of(each) if each in lacking(each) else each for each in stamp.typed.strip())
    if not typed:
        return stamp.left
    return settable(f"{stamp.left} · \N{FIRST STRONG ISOLATE}{typed}\N{POP DIRECTIONAL ISOLATE}")
