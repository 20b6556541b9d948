"""Every colour of the screen by what it is for, in four sets: light, dark, and high contrast on black or on white.

Of `PAIRS` the first is read, the second lies behind it: WCAG 2.1 asks 4.5 to 1 (1.4.3, contrast of text).
`EDGES` are what tells a field or a state apart without words (1.4.11: 3 to 1).
"""

from typing import Literal

from PySide6.QtGui import QColor

Look = Literal["light", "dark", "contrast_dark", "contrast_light"]

LOOKS: dict[Look, dict[str, str]] = {
    "light": {
        "ground": "#f4f2ee",  # around the page
        "surface": "#ffffff",  # the page itself, and what is typed in
        "sunken": "#faf9f6",  # a card on the page
        "ink": "#1d2730",
        "quiet": "#56626c",  # what helps and may be passed over
        "line": "#d9d5cd",  # parts what is told apart by its words too
        "off": "#56626c",  # what cannot be pressed or filled in now, and what stands in a field before it is
        "faint": "#d9d5cd",  # guides the eye, or goes around what cannot be pressed now
        "edge": "#7d848a",  # of what can be filled in or pressed
        "accent": "#17597a",
        "accent_soft": "#e3eef3",
        "accent_ink": "#ffffff",
        "accent_hover": "#124a66",
        "error": "#9c2b23",
        "error_soft": "#fbeae7",
        "warning": "#7a5200",
        "warning_soft": "#fdf3dc",
        "good": "#2c6a45",
    },
    "dark": {
        "ground": "#14181b",
        "surface": "#1c2226",
        "sunken": "#22292e",
        "ink": "#e8ecef",
        "quiet": "#b3bcc3",
        "line": "#3b454c",
        "off": "#b3bcc3",
        "faint": "#3b454c",
        "edge": "#87939c",
        "accent": "#79c0e2",
        "accent_soft": "#233d4b",
        "accent_ink": "#0b1a22",
        "accent_hover": "#9bd2ec",
        "error": "#f5a49b",
        "error_soft": "#40211d",
        "warning": "#ecc574",
        "warning_soft": "#3a2f17",
        "good": "#8ad3a7",
    },
    "contrast_dark": {
        "ground": "#000000",
        "surface": "#000000",
        "sunken": "#000000",
        "ink": "#ffffff",
        "quiet": "#ffffff",
        "line": "#ffffff",
        "off": "#a6a6a6",
        "faint": "#808080",
        "edge": "#ffffff",
        "accent": "#ffe14a",
        "accent_soft": "#2b2b2b",
        "accent_ink": "#000000",
        "accent_hover": "#fff0a3",
        "error": "#ffb0a8",
        "error_soft": "#000000",
        "warning": "#ffe14a",
        "warning_soft": "#000000",
        "good": "#9bffbe",
    },
    "contrast_light": {
        "ground": "#ffffff",
        "surface": "#ffffff",
        "sunken": "#ffffff",
        "ink": "#000000",
        "quiet": "#000000",
        "line": "#000000",
        "off": "#595959",
        "faint": "#8c8c8c",
        "edge": "#000000",
        "accent": "#004ad8",  # 7 to 1 on white and 3 to 1 beside the black edge: the focus is told by it
        "accent_soft": "#e6efff",
        "accent_ink": "#ffffff",
        "accent_hover": "#001f4d",
        "error": "#7d0000",
        "error_soft": "#ffffff",
        "warning": "#5c3d00",
        "warning_soft": "#ffffff",
        "good": "#00471c",
    },
}

_GROUNDS = ("surface", "sunken", "ground")
PAIRS: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in ("ink", "quiet", "off", "accent", "error", "warning", "good") for ground in _GROUNDS),
    *((ink, "accent_soft") for ink in ("ink", "quiet", "accent", "error", "warning")),
    ("accent_ink", "accent"),
    ("accent_ink", "accent_hover"),
    ("error", "error_soft"),
    ("warning", "warning_soft"),
)
EDGES: tuple[tuple[str, str], ...] = (*((edge, ground) for edge in ("edge", "accent", "ink") for ground in _GROUNDS),)

_used: list[Look] = ["light"]


def wear(look: Look) -> None:
    """Use this set from now on; whoever draws asks for the colour when it draws."""
    _used[:] = [look]


def look_in_use() -> Look:
    """The name of the set in use."""
    return _used[0]


def hue(name: str) -> str:
    """A colour of the set in use, as a style sheet writes it."""
    return LOOKS[_used[0]][name]


def tint(name: str) -> QColor:
    """A colour of the set in use, to draw with."""
    return QColor(hue(name))


def named() -> dict[str, str]:
    """The whole set in use."""
    return dict(LOOKS[_used[0]])


def contrast(one: str, other: str) -> float:
    """How far two colours lie apart, from 1 to 21 (WCAG 2.1, «contrast ratio»)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(written: str) -> float:
    parts = (int(written[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
