"""Which colours the window wears and how large its letters are: as the computer has it, or as was chosen here."""

import sys
from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from app.settings import NotKept, choose_all, load_settings
from app.settings_keys import Value
from resources.language import tr
from ui.colours import Look
from ui.style import dress

COLOURS = {
    "system": tr("Zoals op deze computer"),
    "light": tr("Licht"),
    "dark": tr("Donker"),
    "contrast": tr("Hoog contrast"),
}
SIZES = {"100": "100 %", "125": "125 %", "150": "150 %", "175": "175 %", "200": "200 %"}
_NAME = "kindvoorop.looks"
WINDOWS_LETTERS = 9.0  # points of the font that Windows has for its windows, before anybody made text larger there
LARGEST = 2.25  # times; Windows makes text no larger


def chosen_colours() -> str:
    """A key of `COLOURS`; what nobody chose, or nobody knows, is as on the computer."""
    return load_settings().text("colours")


def chosen_size() -> str:
    """A key of `SIZES`."""
    return load_settings().text("text_size")


def look_for(choice: str, dark: bool, contrast: bool) -> Look:
    """The set of colours for a choice, on a computer that is dark or light and may ask for more contrast."""
    if choice == "contrast" or (choice == "system" and contrast):
        return "contrast_dark" if dark or choice == "contrast" else "contrast_light"
    if choice == "system":
        return "dark" if dark else "light"
    return "dark" if choice == "dark" else "light"


class Looks(QObject):
    """Dresses the application, and does so again when the computer or somebody at it chooses otherwise."""

    def __init__(self, application: QApplication, times: float = 1.0, fonts: Sequence[str] | None = None) -> None:
        """Of the shipped fonts only these are loaded, where they are given."""
        super().__init__(application)
        self.setObjectName(_NAME)
        self._application, self._times, self._fonts = application, times, fonts
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: self.wear())
        hints.accessibility().contrastPreferenceChanged.connect(lambda _preference: self.wear())
        self.wear()

    def choose(self, colours: str = "", size: str = "") -> None:
        """Wear other colours or another size from now on, also the next time."""
        chosen: dict[str, Value] = {"colours": colours} if colours else {}
        if size:
            chosen["text_size"] = int(size)
        with suppress(NotKept):  # then what was worn stays on
            choose_all(chosen)
        self.wear()

    def wear(self) -> None:
        """Dress the application as it was chosen and as the computer is now."""
        hints = self._application.styleHints()
        dark = hints.colorScheme() == Qt.ColorScheme.Dark
        contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        times = self._times * int(chosen_size()) / 100 * _letters_of_the_computer()
        dress(self._application, times, look_for(chosen_colours(), dark, contrast), self._fonts)


def looks() -> Looks | None:
    """What dresses this application, where anything does."""
    application = QApplication.instance()
    return application.findChild(Looks, _NAME) if application is not None else None


def _letters_of_the_computer() -> float:
    """How many times larger somebody made all text on Windows; other systems scale the window itself."""
    if sys.platform != "win32":
        return 1.0
    points = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    return min(max(points / WINDOWS_LETTERS, 1.0), LARGEST)
