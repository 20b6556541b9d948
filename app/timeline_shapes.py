"""Knows the shapes of the marks in a timeline, the same on screen, paper and web page; a talk is a circle.

A filled mark is behind us, an open one is still to come or was never confirmed; one that stands for days of both kinds
is filled at its left half. Corners are parts of the square box of a mark, counted from its upper left corner.
"""

from typing import Literal

from resources.language import later

Filled = Literal["done", "part", "open"]

MEANINGS: dict[Filled, str] = {
    "done": later("geweest"),
    "part": later("deels geweest"),
    "open": later("gepland of nog te komen"),
}
"""What the filling of a mark says, in the order in which a key names it."""

Corners = tuple[tuple[float, float], ...]

ROUND = "gesprek"
"""The lane of which the marks are circles."""

CORNERS: dict[str, Corners] = {
    "stap": ((0.06, 0.06), (0.94, 0.06), (0.94, 0.94), (0.06, 0.94)),
    "termijn": ((0.5, -0.08), (1.08, 0.5), (0.5, 1.08), (-0.08, 0.5)),
    "leeftijd": ((0.5, 0.0), (1.0, 0.38), (0.82, 1.0), (0.18, 1.0), (0.0, 0.38)),
}
"""The outline of a mark by its lane."""

HALVES: dict[str, Corners] = {
    "stap": ((0.06, 0.06), (0.5, 0.06), (0.5, 0.94), (0.06, 0.94)),
    "termijn": ((0.5, -0.08), (0.5, 1.08), (-0.08, 0.5)),
    "leeftijd": ((0.5, 0.0), (0.5, 1.0), (0.18, 1.0), (0.0, 0.38)),
}
"""The left half of it."""
