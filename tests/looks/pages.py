"""Takes a picture of every screen and every page of the real window, in every look: `make looks ARGS=folder`.

A store of its own is made in a temporary folder, with the worked examples in it. Nothing is judged here: the pictures
are to be looked at. Further arguments choose: names of looks, `large` (1920x1080) or `double` (letters twice as large)
or `laptop`, `en` for a window that speaks English, and any other word takes only pictures with that word in their name.
"""

import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import cast, get_args

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from resources.language import DUTCH, LANGUAGES, speak
from ui.colours import Look

LAPTOP, LARGE = QSize(1366, 768), QSize(1920, 1080)
SIZES = {"laptop": (LAPTOP, 1.0), "large": (LARGE, 1.0), "double": (LAPTOP, 2.0)}
APART = 3000  # pixels from the left of one screen to that of the next
WHO, PASSPHRASE = "L. Haan", "bekwame herfst wandelt over zeven bruggen"


def main(arguments: list[str]) -> int:
    """Write the pictures into the folder that is named first."""
    if not arguments or arguments[0].startswith("-"):
        print("Noem de map waarin de afbeeldingen komen.", file=sys.stderr)
        return 2
    folder, wanted = Path(arguments[0]), set(arguments[1:])
    folder.mkdir(parents=True, exist_ok=True)
    known = {*get_args(Look), *SIZES, *LANGUAGES}
    looks = [each for each in get_args(Look) if each in wanted or not wanted & set(get_args(Look))]
    sizes = [each for each in SIZES if each in wanted or not wanted & set(SIZES)]
    speak(next((each for each in LANGUAGES if each in wanted), DUTCH))  # before a word of the interface is read
    with tempfile.TemporaryDirectory() as store:
        _on_screens_of((LAPTOP, LARGE), Path(store))
        application = QApplication(sys.argv[:1])
        for look in looks:
            for size in sizes:
                place = Path(store) / f"{look}-{size}"
                count = _take(application, place, cast(Look, look), size, folder, wanted - known)
                print(f"{look}, {size}: {count} afbeeldingen", flush=True)
    return 0


def _on_screens_of(sizes: Sequence[QSize], folder: Path) -> None:
    """Without these Qt thinks of one screen of 800x800, and keeps menus and lists that pop up inside that."""
    usual = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens = [
        {"name": f"scherm-{place}", "x": place * APART, "y": 0, "width": size.width(), "height": size.height()} | usual
        for place, size in enumerate(sizes)
    ]
    path = folder / "schermen.json"
    path.write_text(json.dumps({"screens": screens}), "utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={path}"


def _take(application: QApplication, store: Path, look: Look, size: str, folder: Path, names: set[str]) -> int:
    from tests.looks.screens import screens
    from ui.start import speak_language
    from ui.style import dress

    room, times = SIZES[size]
    translators = speak_language(application)
    dress(application, times, look)
    count = 0
    for name, show in screens(store, room, APART if room == LARGE else 0):
        if not names or any(each in name for each in names):
            show().save(str(folder / f"{look}-{size}-{name}.png"))
            count += 1
    for each in translators:
        application.removeTranslator(each)
    return count


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
