"""Knows the foot of every page: what it belongs to, how sure it is, and which page of how many it is."""

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from reports import pdf_styles as styles
from reports.document import Document, Look
from reports.fingerprint import Prints, foot_line
from reports.fonts import BOLD, FAMILY, settable
from reports.pdf_letter_styles import LETTERS
from reports.pdf_letterhead import draw_foot_line
from reports.pdf_scripts import draw_line, shortened, wide
from reports.pdf_structure import Artifact

_FOOTER = 8.2
_SMALL = 9
_LINE = 3.3 * mm
_RULE_ABOVE = 3.6 * mm
"""From the line of the foot up to its rule; the text of a page comes down to close above that."""
FOOT = Artifact("Pagination", "Footer")
"""What the foot is in the structure of the file: no part of the text, so that it is not read aloud on every page."""


def foot_height(look: Look) -> float:
    """Below this height in points only the foot stands, on every page of this look."""
    return float((LETTERS[look].margins.bottom if look in LETTERS else styles.BOTTOM) - 1 * mm)


def decision_foot(canvas: Canvas, document: Document, page: int, total: int, prints: Prints) -> None:
    """Title, status and number under a rule, the mark in the trail, and the fingerprints."""
    left, right, y = styles.LEFT, styles.PAGE[0] - styles.RIGHT, 15 * mm
    number = f"pagina {page} van {total}"
    status = settable(document.status)
    room = right - left - wide(number + status, BOLD, _FOOTER) - 12 * mm
    canvas.saveState()
    canvas.setStrokeColor(styles.RULE)
    canvas.setLineWidth(0.5)
    canvas.line(left, y + _RULE_ABOVE, right, y + _RULE_ABOVE)
    canvas.setFillColor(styles.INK)
    canvas.setFont(FAMILY, _FOOTER)
    canvas.drawRightString(right, y, number)
    title = shortened(settable(document.title), FAMILY, _FOOTER, room)
    draw_line(canvas, left, y, title, FAMILY, _FOOTER)
    canvas.setFont(BOLD, _FOOTER)
    draw_line(canvas, left + wide(title, FAMILY, _FOOTER) + 6 * mm, y, status, BOLD, _FOOTER)
    below = _marks(canvas, document, prints, left, y)
    draw_foot_line(canvas, document.letterhead.foot, left, y - below, right - left)
    canvas.restoreState()


def letter_foot(canvas: Canvas, document: Document, page: int, total: int, prints: Prints) -> None:
    """Small: the status, on a card or sheet the organisation too, the number where there is more than one page, and
    the fingerprints."""
    room = LETTERS[document.look].margins
    y = 13 * mm
    sender = document.meta.organisation if document.look in ("kaart", "blad", "formulier") else ""
    number = f"pagina {page} van {total}" if total > 1 else ""
    status, most = settable(document.status), room.width - wide(number, FAMILY, _SMALL) - 5 * mm
    rest = most - wide(f" · {status}", FAMILY, _SMALL)  # a long name gives way: what the paper is must be there
    said = " · ".join(each for each in (shortened(settable(sender), FAMILY, _SMALL, rest), status) if each)
    canvas.saveState()
    canvas.setFillColor(styles.QUIET)
    canvas.setFont(FAMILY, _SMALL)
    draw_line(canvas, room.left, y, shortened(said, FAMILY, _SMALL, most), FAMILY, _SMALL)
    canvas.drawRightString(room.left + room.width, y, number)
    below = _marks(canvas, document, prints, room.left, y)
    draw_foot_line(canvas, document.letterhead.foot, room.left, y - below, room.width)
    canvas.restoreState()


def _marks(canvas: Canvas, document: Document, prints: Prints, x: float, y: float) -> float:
    """Below the line of the foot: where the trail stood, and the fingerprints; returns how far down a next line is."""
    trail = f"Kenmerk in het spoor: {document.meta.trail}" if document.meta.trail else ""
    canvas.setFont(FAMILY, _FOOTER - 1)
    lines = list(filter(None, (trail, foot_line(prints))))
    for place, said in enumerate(lines, 1):
        draw_line(canvas, x, y - place * _LINE, said, FAMILY, _FOOTER - 1)
    return float((len(lines) + 1) * _LINE)
