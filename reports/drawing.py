"""Knows the drawings of the app: reads the few kinds of SVG they are made of, and refuses everything else.

A small reader of its own, so that paper shows what the screen shows and a drawing never loses a part unnoticed. What
a drawing may hold: `path` with M, L, C and Z (absolute), `circle`, `ellipse`, `rect`, `line` and `polyline`, with
`fill`, `stroke` and `stroke-width`. Line ends and corners are round, and what one shape does not say, the root does.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from xml.etree import ElementTree

from resources.language import DUTCH, ENGLISH, language

FOLDER = "drawings"
SIZE = 240
"""The width and height of every drawing, in its own units."""

_DESCRIPTIONS = {DUTCH: "omschrijvingen.toml", ENGLISH: "omschrijvingen.en.toml"}
_NAME = re.compile(r"[a-z][a-z_]*")
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_SVG = "{http://www.w3.org/2000/svg}"
_PAINT = ("fill", "stroke", "stroke-width")
_SHAPES: Mapping[str, tuple[str, ...]] = {
    "path": ("d",),
    "circle": ("cx", "cy", "r"),
    "ellipse": ("cx", "cy", "rx", "ry"),
    "rect": ("x", "y", "width", "height"),
    "line": ("x1", "y1", "x2", "y2"),
    "polyline": ("points",),
}
_OPTIONAL: Mapping[str, tuple[str, ...]] = {"rect": ("rx",)}
_ROOT = {
    "width": str(SIZE),
    "height": str(SIZE),
    "viewBox": f"0 0 {SIZE} {SIZE}",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}
_TAKES = {"M": 2, "L": 2, "C": 6, "Z": 0}
_ROUND = 0.5523
"""How far the handles of a curve lie from its ends, as a part of the radius, to make a quarter of a circle."""

Step = tuple[str, tuple[float, ...]]
"""M and L with a point, C with two handles and a point, Z that closes; y counts down."""


class DrawingError(ValueError):
    """A drawing that is not there, or holds something that paper would not show; the message names both, in Dutch."""


@dataclass(frozen=True)
class Shape:
    """One outline; `fill` and `stroke` are colours as `#rrggbb`, empty for none; `width` of the line in units."""

    steps: tuple[Step, ...]
    fill: str
    stroke: str
    width: float


@dataclass(frozen=True)
class Drawing:
    """A drawing of SIZE by SIZE units, its shapes from back to front."""

    name: str
    shapes: tuple[Shape, ...]


def drawing_names() -> tuple[str, ...]:
    """The names of all drawings, in order."""
    entries = files("resources").joinpath(FOLDER).iterdir()
    return tuple(sorted(each.name.removesuffix(".svg") for each in entries if each.name.endswith(".svg")))


def described(name: str) -> str:
    """What is on a drawing, for who does not see it; DrawingError when there is no such drawing."""
    known = _descriptions(language())
    if name not in known:
        raise DrawingError(f"De tekening «{name}» bestaat niet.")
    return known[name]


@cache
def _descriptions(language: str) -> Mapping[str, str]:
    return tomllib.loads(files("resources").joinpath(FOLDER, _DESCRIPTIONS[language]).read_text("utf-8"))


@cache
def drawing(name: str) -> Drawing:
    """The drawing with this name; DrawingError when there is none."""
    file = files("resources").joinpath(FOLDER, f"{name}.svg")
    if not (_NAME.fullmatch(name) and file.is_file()):
        raise DrawingError(f"De tekening «{name}» bestaat niet.")
    return read_drawing(name, file.read_bytes())


def read_drawing(name: str, data: bytes) -> Drawing:
    """What these bytes draw; DrawingError for anything that is not among the few things a drawing may hold."""
    try:
        root = ElementTree.fromstring(data)
        base = _root(root)
        return Drawing(name, tuple(_shape(each, base) for each in root))
    except (ElementTree.ParseError, ValueError) as error:
        raise DrawingError(f"De tekening «{name}» kan niet worden gelezen: {error}") from error


def _root(root: ElementTree.Element) -> dict[str, str]:
    if root.tag != f"{_SVG}svg":
        raise ValueError("dit is geen SVG.")
    _refuse(root, {*_ROOT, *_PAINT})
    for key, value in _ROOT.items():
        if root.get(key) != value:
            raise ValueError(f"«{key}» is niet «{value}».")
    for key in _PAINT:
        if key not in root.attrib:
            raise ValueError(f"«{key}» ontbreekt.")
    return {key: root.attrib[key] for key in _PAINT}


def _shape(element: ElementTree.Element, base: dict[str, str]) -> Shape:
    kind = element.tag.removeprefix(_SVG)
    if kind not in _SHAPES or len(element):
        raise ValueError(f"«{kind}» hoort niet in een tekening.")
    _refuse(element, {*_SHAPES[kind], *_OPTIONAL.get(kind, ()), *_PAINT})
    paint = {key: element.get(key, base[key]) for key in _PAINT}
    steps = tuple(_steps(kind, element))
    return Shape(steps, _colour(paint["fill"]), _colour(paint["stroke"]), _number(paint["stroke-width"]))


def _refuse(element: ElementTree.Element, known: set[str]) -> None:
    unknown = sorted(set(element.attrib) - known)
    if unknown:
        raise ValueError(f"«{unknown[0]}» hoort niet in een tekening.")
    if (element.text or "").strip() or (element.tail or "").strip():
        raise ValueError("er staat tekst in.")


def _colour(value: str) -> str:
    if value != "none" and not _COLOUR.fullmatch(value):
        raise ValueError(f"«{value}» is geen kleur.")
    return "" if value == "none" else value


def _number(value: str | None) -> float:
    if value is None or not _NUMBER.fullmatch(value):
        raise ValueError(f"«{value or ''}» is geen getal.")
    return float(value)


def _steps(kind: str, element: ElementTree.Element) -> Iterator[Step]:
    if kind == "path":
        yield from _path(element.get("d", ""))
        return
    if kind == "polyline":
        yield from _line(_numbers(element.get("points", "")))
        return
    given = [_number(element.get(key)) for key in _SHAPES[kind]]
    if kind == "line":
        yield from _line(given)
    elif kind == "rect":
        x, y, wide, tall = given
        corner = _number(element.get("rx", "0"))
        yield from _rounded(x, y, wide, tall, corner, corner)
    else:
        x, y, wide, tall = (*given, given[2]) if kind == "circle" else given
        yield from _rounded(x - wide, y - tall, 2 * wide, 2 * tall, wide, tall)


def _path(text: str) -> Iterator[Step]:
    words = text.split()
    if words[:1] != ["M"]:
        raise ValueError("een lijn begint met «M».")
    while words:
        letter = words.pop(0)
        if letter not in _TAKES or len(words) < _TAKES[letter]:
            raise ValueError(f"«{letter}» staat niet goed in een lijn.")
        yield letter, tuple(_number(words.pop(0)) for _ in range(_TAKES[letter]))


def _numbers(text: str) -> list[float]:
    return [_number(each) for each in text.replace(",", " ").split()]


def _line(numbers: list[float]) -> Iterator[Step]:
    if len(numbers) < 4 or len(numbers) % 2:
        raise ValueError("een lijn heeft ten minste twee punten.")
    for at in range(0, len(numbers), 2):
        yield "L" if at else "M", (numbers[at], numbers[at + 1])


def _rounded(x: float, y: float, wide: float, tall: float, rx: float, ry: float) -> Iterator[Step]:
    """A rectangle with round corners; where all of it is corner it is an ellipse."""
    rx, ry = min(rx, wide / 2), min(ry, tall / 2)
    right, low, kx, ky = x + wide, y + tall, rx * (1 - _ROUND), ry * (1 - _ROUND)
    yield "M", (x + rx, y)
    yield "L", (right - rx, y)
    yield "C", (right - kx, y, right, y + ky, right, y + ry)
    yield "L", (right, low - ry)
    yield "C", (right, low - ky, right - kx, low, right - rx, low)
    yield "L", (x + rx, low)
    yield "C", (x + kx, low, x, low - ky, x, low - ry)
    yield "L", (x, y + ry)
    yield "C", (x, y + ky, x + kx, y, x + rx, y)
    yield "Z", ()
