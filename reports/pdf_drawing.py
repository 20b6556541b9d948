"""Knows how a drawing of the app comes on paper: as lines and planes that stay sharp at every size."""

from collections.abc import Mapping

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Flowable

from reports.drawing import SIZE, Shape, drawing
from reports.pdf_structure import Node
from reports.pdf_tagged_canvas import figure

_ROUND = 1
"""PDF's code for round line ends and round corners."""
_METHODS: Mapping[str, str] = {"M": "moveTo", "L": "lineTo", "C": "curveTo", "Z": "close"}


def draw(canvas: Canvas, name: str, x: float, y: float, size: float) -> None:
    """The drawing in a square of `size` points with its lower left corner at x, y; raises DrawingError."""
    shapes = drawing(name).shapes
    canvas.saveState()
    canvas.translate(x, y + size)
    canvas.scale(size / SIZE, -size / SIZE)  # a drawing counts down
    canvas.setLineCap(_ROUND)
    canvas.setLineJoin(_ROUND)
    for each in shapes:
        _draw_shape(canvas, each)
    canvas.restoreState()


def draw_figure(canvas: Canvas, name: str, x: float, y: float, size: float, node: Node) -> None:
    """The same as a picture in the structure of the file."""
    canvas.saveState()
    canvas.translate(x, y)
    with figure(canvas, node, size, size):
        draw(canvas, name, 0, 0, size)
    canvas.restoreState()


def _draw_shape(canvas: Canvas, shape: Shape) -> None:
    if shape.fill:
        canvas.setFillColor(HexColor(shape.fill))
    if shape.stroke:
        canvas.setStrokeColor(HexColor(shape.stroke))
        canvas.setLineWidth(shape.width)
    canvas.drawPath(_path(canvas, shape), stroke=int(bool(shape.stroke)), fill=int(bool(shape.fill)), fillMode=1)


def _path(canvas: Canvas, shape: Shape) -> PDFPathObject:
    path = canvas.beginPath()
    for letter, numbers in shape.steps:
        getattr(path, _METHODS[letter])(*numbers)
    return path


class DrawingPicture(Flowable):  # type: ignore[misc]
    """A drawing in the text, square and in the middle of the column."""

    def __init__(self, name: str, size: float, before: float, after: float, node: Node):
        super().__init__()
        self.name, self.size, self.node = name, size, node
        self.spaceBefore, self.spaceAfter = before, after

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Over the whole width, as tall as the drawing."""
        self.width, self.height = width, self.size
        return self.width, self.height

    def draw(self) -> None:
        """Draw it in the middle."""
        draw_figure(self.canv, self.name, (self.width - self.size) / 2, 0, self.size, self.node)
