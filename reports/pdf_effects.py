"""Knows how effects are drawn on paper: direction by shape, certainty by its filling, weight by the width of a bar.

The same shapes as on screen (ui/effect_shapes.py); every one of them stands beside its words.
Who hears the paper gets the words. Where the filling of a shape tells more (how certain an effect is), the shape is a
picture that says just that; where it tells nothing more, it is no part of the text and nothing is heard twice. In the
key the words describe the shapes themselves.
"""

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Flowable

from app.comparison import SIGNS
from reports import alternatives
from reports import pdf_styles as styles
from reports.document import Cell, Run, Table
from reports.fonts import BOLD, aside, markup
from reports.pdf_flow import Beside, Text
from reports.pdf_structure import Node, Tree, sign
from reports.pdf_tagged_canvas import artifact, figure, tagged

BAR = {"doorslaggevend": 4.2, "zwaar": 2.6, "normaal": 1.1, "licht": 0.4}
"""How wide the bar of a weight is, in points."""

_SIZE = 7.0
_SIGN = 9.2
_DASH = (1.2, 1.0)


class EffectMark(Flowable):  # type: ignore[misc]
    """A shape, as it stands before the word for an effect."""

    def __init__(self, effect: str, certainty: str, node: Node | None):
        super().__init__()
        self.effect, self.certainty, self.node = effect, certainty, node

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """One short line."""
        self.width, self.height = width, _SIZE + 3.4
        return self.width, self.height

    def draw(self) -> None:
        """Draw the shape; an unknown effect has its sign inside."""
        with figure(self.canv, self.node, _SIZE + 3, self.height):
            self._draw_mark()

    def _draw_mark(self) -> None:
        draw_effect(self.canv, 0, 1.2, _SIZE, self.effect, self.certainty)
        _draw_sign(self.canv, 0, 1.6, self.effect)


class EffectKey(Flowable):  # type: ignore[misc]
    """What shapes, fillings and bars mean, on as many lines as the width asks."""

    def __init__(self, block: Table, tree: Tree):
        super().__init__()
        self.parts = alternatives.key_parts(block)
        item = tree.bullets(marked=False)
        self.nodes = [item()[1] for _ in self.parts]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As many lines as the parts need."""
        self.places, x, line = [], 0.0, 0
        for effect, certainty, text in self.parts:
            room = _SIZE + 4 + stringWidth(text, styles.KEY.fontName, styles.KEY.fontSize)
            if x and x + room > width:
                x, line = 0.0, line + 1
            self.places.append((x, line, effect, certainty, text))
            x += room + 4 * mm
        self.width, self.height = width, (line + 1) * styles.KEY.leading
        return self.width, self.height

    def draw(self) -> None:
        """Draw each shape with its meaning behind it."""
        for (x, line, effect, certainty, text), node in zip(self.places, self.nodes, strict=True):
            base = self.height - (line + 1) * styles.KEY.leading + 3
            if effect:
                draw_effect(self.canv, x, base - 0.9, _SIZE, effect, certainty)
                with artifact(self.canv):
                    _draw_sign(self.canv, x, base - 0.5, effect)
            else:
                self.canv.setFillColor(styles.INK)
                self.canv.rect(x + 1, base - 1.4, BAR["doorslaggevend"], _SIZE + 1, stroke=0, fill=1)
            self.canv.setFillColor(styles.QUIET)
            self.canv.setFont(styles.KEY.fontName, styles.KEY.fontSize)
            with tagged(self.canv, node):
                self.canv.drawString(x + _SIZE + 3, base, text)

    def getSpaceBefore(self) -> float:
        """Close under its table."""
        return 1.0

    def getSpaceAfter(self) -> float:
        """Apart from what follows."""
        return 7.0


def effect_cell(cell: Cell, node: Node) -> list[Flowable]:
    """What stands in the cell of an effect: its shape, the word beside it, and smaller what is added."""
    said = alternatives.of_effect(cell)
    mark = EffectMark(cell.effect, cell.certainty, sign(said, node) if said else None)
    size = styles.CELL_NOTE.fontSize
    small = f' <font size="{size}" color="#525252">{aside(cell.note)}</font>' if cell.note else ""
    word = Text(markup(Run(cell.text)) + small, styles.CELL_EFFECT, node=node)
    return [Beside(word, mark, 0, styles.CELL_EFFECT.leftIndent)]


def _draw_sign(canvas: Canvas, x: float, y: float, effect: str) -> None:
    """The sign inside the shape of an unknown effect; the other shapes say enough."""
    if effect == "onbekend":
        sign_ = SIGNS[effect]
        canvas.setFillColor(styles.INK)
        canvas.setFont(BOLD, _SIGN)
        canvas.drawString(x + (_SIZE - stringWidth(sign_, BOLD, _SIGN)) / 2, y, sign_)


def draw_effect(canvas: Canvas, x: float, y: float, size: float, effect: str, certainty: str) -> None:
    """Draw the shape of an effect in a square with its lower left corner at x, y."""
    canvas.saveState()
    canvas.setStrokeColor(styles.INK)
    canvas.setFillColor(styles.INK)
    canvas.setLineWidth(0.8)
    canvas.setLineJoin(0)
    if effect == "onbekend":
        canvas.setDash(*_DASH)
    elif certainty != "aanname":
        canvas.setFillColor(styles.INK if certainty else styles.RULE)
        _fill(canvas, x, y, size, effect, half=certainty == "aannemelijk")
    canvas.drawPath(_shape(canvas, x, y, size, effect), stroke=1, fill=0)
    canvas.restoreState()


def _fill(canvas: Canvas, x: float, y: float, size: float, effect: str, half: bool) -> None:
    canvas.saveState()
    if half:
        left = canvas.beginPath()
        left.rect(x - 1, y - 1, size / 2 + 1, size + 2)
        canvas.clipPath(left, stroke=0, fill=0)
    canvas.drawPath(_shape(canvas, x, y, size, effect), stroke=0, fill=1)
    canvas.restoreState()


def _shape(canvas: Canvas, x: float, y: float, size: float, effect: str) -> PDFPathObject:
    path, up = canvas.beginPath(), effect in ("positief", "sterk_positief")
    if effect in ("sterk_positief", "sterk_negatief"):
        tall = size * 0.46
        for bottom in (y, y + size - tall):
            _triangle(path, x, bottom, size, tall, up)
    elif effect in ("positief", "negatief"):
        _triangle(path, x, y + size * 0.14, size, size * 0.72, up)
    elif effect == "neutraal":
        path.rect(x, y + size * 0.36, size, size * 0.28)
    else:
        path.rect(x - 0.8, y - 0.6, size + 1.6, size + 1.6)
    return path


def _triangle(path: PDFPathObject, x: float, y: float, wide: float, tall: float, up: bool) -> None:
    base, tip = (y, y + tall) if up else (y + tall, y)
    path.moveTo(x, base)
    path.lineTo(x + wide, base)
    path.lineTo(x + wide / 2, tip)
    path.close()
