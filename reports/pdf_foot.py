"""Knows the foot of every page: what it belongs to, how sure it is, and which page of how many it is."""

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from reports import pdf_styles as styles
from reports.document import Document
from reports.fonts import BOLD, FAMILY, settable
from reports.pdf_letter_styles import LETTERS
from reports.pdf_scripts import draw_line, wide

_FOOTER = 8.2
_SMALL = 9
_LONGEST_FOOTER = 200


def decision_foot(canvas: Canvas, document: Document, page: int, total: int) -> None:
    """Title, status and number under a rule, and the mark in the trail."""
    left, right, y = styles.LEFT, styles.PAGE[0] - styles.RIGHT, 14 * mm
    number = f"pagina {page} van {total}"
    status = settable(document.status)
    room = right - left - wide(number + status, BOLD, _FOOTER) - 12 * mm
    canvas.saveState()
    canvas.setStrokeColor(styles.RULE)
    canvas.setLineWidth(0.5)
    canvas.line(left, y + 4.4 * mm, right, y + 4.4 * mm)
    canvas.setFillColor(styles.INK)
    canvas.setFont(FAMILY, _FOOTER)
    canvas.drawRightString(right, y, number)
    title = _shortened(settable(document.title), room)
    draw_line(canvas, left, y, title, FAMILY, _FOOTER)
    canvas.setFont(BOLD, _FOOTER)
    draw_line(canvas, left + wide(title, FAMILY, _FOOTER) + 6 * mm, y, status, BOLD, _FOOTER)
    if document.meta.trail:
        canvas.setFont(FAMILY, _FOOTER - 1)
        canvas.drawString(left, y - 4 * mm, f"Kenmerk in het spoor: {document.meta.trail}")
    canvas.restoreState()


def letter_foot(canvas: Canvas, document: Document, page: int, total: int) -> None:
    """Small: the status, on a card or sheet the organisation too, and the number where there is more than one page."""
    room = LETTERS[document.look].margins
    y = 13 * mm
    sender = document.meta.organisation if document.look in ("kaart", "blad") else ""
    number = f"pagina {page} van {total}" if total > 1 else ""
    status, most = settable(document.status), room.width - wide(number, FAMILY, _SMALL) - 5 * mm
    rest = most - wide(f" · {status}", FAMILY, _SMALL)  # a long name gives way: what the paper is must be there
    said = " · ".join(each for each in (_shortened(settable(sender), rest, _SMALL), status) if each)
    canvas.saveState()
    canvas.setFillColor(styles.QUIET)
    canvas.setFont(FAMILY, _SMALL)
    draw_line(canvas, room.left, y, _shortened(said, most, _SMALL), FAMILY, _SMALL)
    canvas.drawRightString(room.left + room.width, y, number)
    if document.meta.trail:
        canvas.setFont(FAMILY, _FOOTER - 1)
        canvas.drawString(room.left, y - 4 * mm, f"Kenmerk in het spoor: {document.meta.trail}")
    canvas.restoreState()


def _shortened(text: str, room: float, size: float = _FOOTER) -> str:
    """The text on one line, with an ellipsis where it does not fit."""
    text = " ".join(text.split())[:_LONGEST_FOOTER]
    if wide(text, FAMILY, size) <= room:
        return text
    while text and wide(text + "…", FAMILY, size) > room:
        text = text[:-1]
    return text + "…"
