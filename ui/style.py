"""How everything looks: our typeface, sizes that follow the application font, and one set of colours."""

from functools import cache
from importlib.resources import files
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from resources.language import tr
from ui.colours import Look, look_in_use, named, tint, wear

FAMILY = tr("Source Sans 3")
BASE_SIZE = 11.5  # points
_DRESSED = "kindvoorop.dressed"  # the property that tells how large its letters are and which colours it wears


def heading_font(times: float) -> QFont:
    """A heavier font, so many times the size of the application font."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * times)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def dress(application: QApplication, times: float = 1.0, look: Look = "light") -> None:
    """Give the application its typeface, colours and style sheet; `times` enlarges all text.

    Where it was given these already nothing happens: every widget there is would be looked at again.
    """
    if application.property(_DRESSED) == [times, look]:
        return
    application.setProperty(_DRESSED, [times, look])
    wear(look)
    icon.cache_clear()
    application.setStyle("Fusion")
    _load_typeface()
    font = QFont(FAMILY)
    font.setPointSizeF(BASE_SIZE * times)
    application.setFont(font)
    application.setPalette(_palette())
    application.setStyleSheet(style_sheet())


@cache
def _load_typeface() -> None:
    folder = files("resources").joinpath("fonts")
    for font_file in sorted(each.name for each in folder.iterdir() if each.name.endswith(".ttf")):
        QFontDatabase.addApplicationFont(str(folder.joinpath(font_file)))


def style_sheet() -> str:
    """The style sheet with its colours filled in."""
    folder = files("resources").joinpath("style")
    sheet = folder.joinpath("kindvoorop.qss").read_text("utf-8")
    sheet = sheet.replace("{icons}", Path(str(folder.joinpath(look_in_use()))).as_posix())
    for name, hue in sorted(named().items(), key=lambda item: -len(item[0])):
        sheet = sheet.replace(f"@{name}", hue)
    return sheet


@cache
def icon(name: str) -> QIcon:
    """One of our own drawings; it follows the size of the text."""
    return QIcon(str(files("resources").joinpath("style", look_in_use(), f"{name}.svg")))


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
        QPalette.ColorRole.PlaceholderText: "quiet",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.ToolTipText: "ink",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
    }
    for role, name in roles.items():
        palette.setColor(role, tint(name))
    return palette
