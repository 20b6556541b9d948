"""Knows the word CONCEPT behind the text of a page: drawn, not written, so that it never mixes with what one reads."""

from reportlab.pdfgen.canvas import Canvas

from reports import pdf_styles as styles
from reports.pdf_structure import Artifact
from reports.pdf_tagged_canvas import artifact

_Line = tuple[float, float, float, float]
# Strokes on a grid in which a capital is 10 high; each letter: its width, straight lines, arcs (box, start, extent).
_ROUND: _Line = (0, 0, 8, 10)
_C = (7.0, (), ((_ROUND, 55, 250),))
_O = (8.0, (), ((_ROUND, 0, 360),))
_N = (6.5, ((0, 0, 0, 10), (0, 10, 6.5, 0), (6.5, 0, 6.5, 10)), ())
_E = (5.0, ((0, 0, 0, 10), (0, 0, 5, 0), (0, 5.2, 4.3, 5.2), (0, 10, 5, 10)), ())
_P = (5.5, ((0, 0, 0, 10), (0, 10, 2.8, 10), (0, 4.6, 2.8, 4.6)), (((0.1, 4.6, 5.5, 10), -90, 180),))
_T = (7.0, ((0, 10, 7, 10), (3.5, 0, 3.5, 10)), ())
_WORD: tuple[tuple[float, tuple[_Line, ...], tuple[tuple[_Line, float, float], ...]], ...] = (
    _C, _O, _N, _C, _E, _P, _T,
)  # fmt: skip
_SPACE = 3.2
_SCALE = 7.8
_STROKE = 1.7


def draw_watermark(canvas: Canvas) -> None:
    """Draw the word from corner to corner in a grey that leaves black text on it at more than 15:1.

    It is no part of the text: the foot of every page says the same in words, and so does the front page.
    """
    with artifact(canvas, Artifact("Pagination", "Watermark")):
        _draw_word(canvas)


def _draw_word(canvas: Canvas) -> None:
    width = sum(each[0] for each in _WORD) + _SPACE * (len(_WORD) - 1)
    canvas.saveState()
    canvas.translate(styles.PAGE[0] / 2, styles.PAGE[1] / 2)
    canvas.rotate(52)
    canvas.scale(_SCALE, _SCALE)
    canvas.translate(-width / 2, -5)
    canvas.setStrokeColor(styles.WATERMARK)
    canvas.setLineWidth(_STROKE)
    canvas.setLineCap(2)
    for wide, lines, arcs in _WORD:
        for line in lines:
            canvas.line(*line)
        for box, start, extent in arcs:
            canvas.arc(*box, startAng=start, extent=extent)
        canvas.translate(wide + _SPACE, 0)
    canvas.restoreState()
