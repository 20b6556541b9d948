"""Knows the measures and type of the page: one scale, black on white, wide margins."""

from reportlab.lib.colors import Color, black
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from reports.fonts import BOLD, FAMILY

PAGE = A4
LEFT = 26 * mm
RIGHT = 21 * mm
TOP = 16 * mm
BOTTOM = 21 * mm
WIDTH = PAGE[0] - LEFT - RIGHT
HEIGHT = PAGE[1] - TOP - BOTTOM
GUTTER = 11 * mm
"""The column at the left in which the numbers of paragraphs stand."""
LABEL = 34 * mm
"""The column for the label of a definition."""
INK = black
QUIET = Color(0.32, 0.32, 0.32)
"""Grey for small additions: 8:1 on white, so that it survives a copier."""
RULE = Color(0.6, 0.6, 0.6)
MARKED = Color(0.93, 0.93, 0.93)
"""Behind the column of what was chosen; light enough for a copier to leave the words alone."""
WATERMARK = Color(0.945, 0.945, 0.945)
LONGEST_LABEL = 44
"""Characters; a longer label runs in with its text, so that it can flow over pages."""


def _style(name: str, size: float, leading: float, **more: object) -> ParagraphStyle:
    known = {"fontName": FAMILY, "textColor": INK, "allowWidows": 0, "allowOrphans": 0, "splitLongWords": 1}
    return ParagraphStyle(name, **{**known, "fontSize": size, "leading": leading, **more})


BODY = _style("body", 10, 12.9, leftIndent=GUTTER, spaceBefore=3.4, spaceAfter=3.0)
NUMBER = _style("number", 8.6, 12.9, textColor=QUIET)
DEFINITION = _style("definition", 9.5, 12, leftIndent=GUTTER + LABEL + 3 * mm, spaceAfter=2)
RUN_IN = _style("run-in", 9.5, 12, leftIndent=GUTTER, spaceAfter=2)
REGISTERED = _style("registered", 9.5, 12.2, leftIndent=2 * GUTTER, spaceBefore=3, spaceAfter=2)
REGISTER = _style("register", 9.5, 12.2)
DEFINED = _style("label", 9.5, 12, textColor=QUIET, fromRight=0)
BULLET = _style("bullet", 9.5, 12, leftIndent=GUTTER + 4.5 * mm, spaceAfter=1.6)
DOT = _style("dot", 9.5, 12)
QUOTE = _style("quote", 10.6, 14, leftIndent=GUTTER + 6 * mm, rightIndent=10 * mm, spaceBefore=2, spaceAfter=2)
SPEAKER = _style("speaker", 8.8, 12.4, leftIndent=GUTTER + 6 * mm, textColor=QUIET, spaceAfter=4.5)
NOTICE_TITLE = _style("notice title", 9.2, 12.6, spaceAfter=2.4)
NOTICE = _style("notice", 10.2, 14.6, spaceAfter=4)
NOTICE_LARGE = _style("notice large", 14, 19.2, spaceAfter=5)
CAPTION = _style("caption", 8.8, 12, textColor=QUIET, spaceBefore=2, spaceAfter=3)
CELL = _style("cell", 8.6, 11.2)
CELL_EFFECT = _style("cell effect", 8.3, 10.8, leftIndent=11, fromRight=0)
"""The word for an effect, with room before it for its shape."""
CELL_NOTE = _style("cell note", 7.4, 9.2, textColor=QUIET)
KEY = _style("key", 7.6, 11.4)
IN_PICTURE = _style("in picture", 8.4, 11.4, leftIndent=GUTTER, spaceAfter=1.6)
"""A name that has no room in a picture, below it."""
CELL_HEAD = _style("cell head", 8.4, 11)
TITLE = _style("title", 25, 30, spaceAfter=5)
SUBTITLE = _style("subtitle", 11.5, 16, textColor=QUIET, spaceAfter=3)
CONTENTS_TITLE = _style("contents title", 9.2, 12.6, spaceBefore=4, spaceAfter=2)
CONTENTS = {
    1: _style("contents 1", 9.2, 12, rightIndent=9 * mm, fromRight=0),
    2: _style("contents 2", 9.2, 12, leftIndent=5 * mm, rightIndent=9 * mm, fromRight=0),
}
HEADINGS = {
    1: _style("heading 1", 17, 21, spaceAfter=5),
    2: _style("heading 2", 13.4, 17, spaceBefore=7, spaceAfter=2, leftIndent=GUTTER),
    3: _style("heading 3", 11.4, 14.6, spaceBefore=5.5, spaceAfter=1, leftIndent=GUTTER),
    4: _style("heading 4", 10, 12.8, spaceBefore=4, spaceAfter=0, leftIndent=GUTTER),
}
for _each in (*HEADINGS.values(), TITLE, NOTICE_TITLE, CELL_HEAD, REGISTER, CONTENTS_TITLE):
    _each.fontName = BOLD
ROOM = {1: 36 * mm, 2: 27 * mm, 3: 21 * mm, 4: 15 * mm}
"""The room that must be left under the top of a heading; without it the heading starts a new page."""
