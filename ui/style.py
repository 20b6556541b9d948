"""How everything looks: our typeface, sizes that follow the application font, and one set of colours."""

import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

import resources
from resources.language import tr
from ui.colours import Look, look_in_use, named, tint, wear

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

FAMILY = tr("Source Sans 3")
BASE_SIZE = 11.5  # points
EASY_TO_READ = 110  # letters; a longer line of text is hard to read
FIRST_FONTS = ("SourceSans3_400Regular.ttf", "SourceSans3_700Bold.ttf")
"""All that the first window is written in; the rest is slanted, or for other scripts."""

SHIPPED = Path(resources.__file__).parent  # importlib.resources would hold up the first window as long as a font
STYLE = "fusion"
_STYLED = "kindvoorop.styled"  # the property that tells that it has that style already
_TIMES = "kindvoorop.times"  # the property of a heading that tells how many times as large as the others it is
_WIDEST = "kindvoorop.widest"  # the property that tells how many letters wide something may become
_DRESSED = "kindvoorop.dressed"  # the property that tells how large its letters are and which colours it wears


def heading_font(times: float) -> QFont:
    """A heavier font, so many times the size of the application font."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * times)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def as_heading(words: QWidget, times: float) -> None:
    """Write these words in heavier letters, so many times the size of the others; also when those get another size."""
    words.setProperty(_TIMES, times)
    words.setFont(heading_font(times))


def keep_lines_short(widget: QWidget, letters: int = EASY_TO_READ) -> None:
    """No wider than so many letters, whatever their size becomes; what is left of the window stays empty."""
    widget.setProperty(_WIDEST, letters)
    widget.setMaximumWidth(widget.fontMetrics().averageCharWidth() * letters)


def new_application() -> QApplication:
    """The application, drawn from its birth in the style that `dress` gives; that is quicker than giving it."""
    made = QApplication([*sys.argv[:1], "-style", STYLE])
    made.setProperty(_STYLED, True)
    return made


def dress(
    application: QApplication, times: float = 1.0, look: Look = "light", fonts: Sequence[str] | None = None
) -> None:
    """Give the application its typeface, colours and style sheet; `times` enlarges all text.

    Only these `fonts` are loaded, where they are given; `load_fonts` loads the rest. Where it was given the same
    already nothing happens: every widget there is would be looked at again.
    """
    if application.property(_DRESSED) == [times, look]:
        return
    application.setProperty(_DRESSED, [times, look])
    wear(look)
    icon.cache_clear()
    if not application.property(_STYLED):
        application.setStyle(STYLE)
    load_fonts(fonts)
    font = QFont(FAMILY)
    font.setPointSizeF(BASE_SIZE * times)
    application.setFont(font)
    application.setPalette(_palette())
    application.setStyleSheet(style_sheet())
    for each in application.allWidgets():  # last: with another style sheet Qt gives them back the font they had
        if as_large := each.property(_TIMES):
            each.setFont(heading_font(as_large))
        if letters := each.property(_WIDEST):
            keep_lines_short(each, letters)


def dressed() -> object:
    """Something that differs once the letters or the colours of the application were changed."""
    return QApplication.instance().property(_DRESSED)


def load_fonts(names: Sequence[str] | None = None) -> None:
    """Let Qt know the fonts in these files; all that are shipped when none are named."""
    folder = SHIPPED / "fonts"
    for each in names or sorted(each.name for each in folder.glob("*.ttf")):
        _load_font(str(folder / each))


@cache
def _load_font(path: str) -> None:
    QFontDatabase.addApplicationFont(path)


def style_sheet() -> str:
    """The style sheet with its colours filled in."""
    folder = SHIPPED / "style"
    sheet = (folder / "kindvoorop.qss").read_text("utf-8")
    sheet = sheet.replace("{icons}", (folder / look_in_use()).as_posix())
    for name, hue in sorted(named().items(), key=lambda item: -len(item[0])):
        sheet = sheet.replace(f"@{name}", hue)
    return sheet


@cache
def icon(name: str) -> "QIcon":
    """One of our own drawings; it follows the size of the text."""
    from PySide6.QtGui import QIcon

    return QIcon(str(SHIPPED / "style" / look_in_use() / f"{name}.svg"))


def _palette() -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "ground",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "sunken",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "accent_ink",
        QPalette.ColorRole.PlaceholderText: "off",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.ToolTipText: "ink",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
    }
    for role, name in roles.items():
        palette.setColor(role, tint(name))
    return palette
