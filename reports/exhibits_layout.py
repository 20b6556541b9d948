"""Knows how a page of any shape comes to lie on a sheet of paper, with a strip below it for the line with its number.

All in points (1/72 inch). A sheet keeps the size of the page, but is never smaller than A5 or larger than A3: on a
smaller one the line does not fit, and of a larger one nobody could read it. What lies on it is scaled a little.
"""

from dataclasses import dataclass

A4 = (595.276, 841.89)
A3 = (841.89, 1190.551)
A5 = (419.528, 595.276)
STRIP = 26.0
_MARGIN = 20.0
_LEAST, _MOST = 1e-3, 1e7  # of a side of a page: smaller or larger makes no sense in any unit

Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class Box:
    """A part of the plane in which a page was drawn."""

    left: float
    bottom: float
    width: float
    height: float


@dataclass(frozen=True)
class Placed:
    """The sheet, and the matrix that brings the page onto it."""

    width: float
    height: float
    matrix: Matrix


def visible(media: Box | None, crop: Box | None) -> Box:
    """The part of a page that is seen: the crop box as far as it lies on the page, A4 where nothing makes sense."""
    sound = [each for each in (media, crop) if each is not None and _makes_sense(each)]
    if not sound:
        return Box(0, 0, *A4)
    left, bottom = max(each.left for each in sound), max(each.bottom for each in sound)
    right = min(each.left + each.width for each in sound)
    top = min(each.bottom + each.height for each in sound)
    found = Box(left, bottom, right - left, top - bottom)
    return found if _makes_sense(found) else sound[0]


def place(box: Box, turn: int, unit: float) -> Placed:
    """Where this part of a page goes, when it is turned by so many degrees clockwise and has units of this many points.

    An odd turn is taken to the nearest quarter below it, and a unit that makes no sense is one point.
    """
    unit = unit if 0.001 <= unit <= 75_000 else 1.0
    turn = turn % 360 // 90 * 90
    wide, tall = box.width * unit, box.height * unit
    if turn in (90, 270):
        wide, tall = tall, wide
    width, height = _sheet(wide, tall)
    room_w, room_h = width, height - STRIP
    small = width > wide * 1.01 and height > tall * 1.01
    if small:
        room_w, room_h = room_w - 2 * _MARGIN, room_h - _MARGIN
    scale = min(room_w / wide, room_h / tall, 1.0)
    left = (width - wide * scale) / 2
    bottom = STRIP + (room_h - tall * scale if small else (height - STRIP - tall * scale) / 2)
    return Placed(width, height, _matrix(box, turn, unit * scale, left, bottom))


def _sheet(wide: float, tall: float) -> tuple[float, float]:
    short, long = sorted((wide, tall))
    if short < A5[0] or long < A5[1]:
        sheet = A4 if short <= A4[0] and long <= A4[1] else A3
    elif short > A3[0] + 1 or long > A3[1] + 1:
        sheet = A3
    else:
        return wide, tall
    return (sheet[1], sheet[0]) if wide > tall else sheet


def _matrix(box: Box, turn: int, scale: float, left: float, bottom: float) -> Matrix:
    turned: dict[int, Matrix] = {
        0: (1, 0, 0, 1, -box.left, -box.bottom),
        90: (0, -1, 1, 0, -box.bottom, box.left + box.width),
        180: (-1, 0, 0, -1, box.left + box.width, box.bottom + box.height),
        270: (0, 1, -1, 0, box.bottom + box.height, -box.left),
    }
    a, b, c, d, e, f = turned[turn]
    return scale * a, scale * b, scale * c, scale * d, scale * e + left, scale * f + bottom


def _makes_sense(box: Box) -> bool:
    return all(_LEAST <= each <= _MOST for each in (box.width, box.height)) and max(
        abs(box.left), abs(box.bottom)
    ) <= _MOST  # fmt: skip


def appearance_matrix(box: Box, matrix: Matrix, rect: Box) -> Matrix | None:
    """What brings the appearance of an annotation onto its place (ISO 32000-1, 12.5.5, algorithm 8.1)."""
    corners = [
        (matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5])
        for x in (box.left, box.left + box.width)
        for y in (box.bottom, box.bottom + box.height)
    ]
    left, bottom = min(x for x, _ in corners), min(y for _, y in corners)
    wide, tall = max(x for x, _ in corners) - left, max(y for _, y in corners) - bottom
    if wide < _LEAST or tall < _LEAST:
        return None
    across, up = rect.width / wide, rect.height / tall
    return across, 0, 0, up, rect.left - left * across, rect.bottom - bottom * up


def written(matrix: Matrix) -> str:
    """A matrix as it stands in a page: with as many digits as matter, and never in powers of ten."""
    return " ".join(f"{each:.6f}".rstrip("0").rstrip(".") or "0" for each in matrix)
