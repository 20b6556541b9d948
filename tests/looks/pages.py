"""Takes a picture of every screen and every page of the real window, in every look: `make looks ARGS=folder`.

A store of its own is made in a temporary folder, with a worked example in it. Nothing is judged here: the pictures are
to be looked at. Further arguments choose: names of looks, `large` (1920x1080) or `double` (letters twice as large).
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import cast, get_args

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QWidget

from app.key_slots import Cost
from app.keys import create_keys, header_path
from app.method import load_method
from tests.unfolding import unfold_all
from ui.colours import Look
from ui.page import Address
from ui.places import pages_of
from ui.start import speak_dutch
from ui.style import dress
from ui.window import Window
from ui.worked_examples import copy_of, worked_examples

LAPTOP, LARGE = QSize(1366, 768), QSize(1920, 1080)
SIZES = {"laptop": (LAPTOP, 1.0), "large": (LARGE, 1.0), "double": (LAPTOP, 2.0)}
WHO, PASSPHRASE = "L. Haan", "bekwame herfst wandelt over zeven bruggen"
EXAMPLE = "J3"


def main(arguments: list[str]) -> int:
    """Write the pictures into the folder that is named first."""
    if not arguments:
        print("Noem de map waarin de afbeeldingen komen.", file=sys.stderr)
        return 2
    folder, wanted = Path(arguments[0]), set(arguments[1:])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    translators = speak_dutch(application)
    looks = [each for each in get_args(Look) if each in wanted or not wanted & set(get_args(Look))]
    sizes = [each for each in SIZES if each in wanted or not wanted & set(SIZES)]
    with tempfile.TemporaryDirectory() as store:
        for look in looks:
            for size in sizes:
                room, times = SIZES[size]
                dress(application, times, cast(Look, look))
                count = 0
                for name, shown in _screens(Path(store) / f"{look}-{size}", room):
                    shown.grab().save(str(folder / f"{look}-{size}-{name}.png"))
                    count += 1
                print(f"{look}, {size}: {count} afbeeldingen")
    del translators
    return 0


def _screens(folder: Path, room: QSize) -> Iterator[tuple[str, QWidget]]:
    folder.mkdir()
    window = Window(folder, has_store=False)
    window.resize(room)
    window.show()
    yield "00-nieuwe-kluis", _settled(window)
    made = create_keys(header_path(folder), PASSPHRASE, WHO, Cost(memory_kib=64, passes=1, lanes=1))
    window.open_store(made.opened, is_new=True)
    yield "01-lege-lijst", _settled(window)
    assert window.store is not None and window.method is not None
    copies = {file: copy_of(file, load_method()) for file in worked_examples()}
    for each in copies.values():
        window.store.add(each)
    window.show_start()
    yield "02-lijst", _settled(window)
    window.show_organisation()
    yield "03-organisatie", _settled(window)
    window.show_vault()
    yield "04-kluis", _settled(window)
    window.open_dossier(next(each.id for file, each in copies.items() if file.startswith(EXAMPLE)))
    dossier = window.dossier
    assert dossier is not None
    for number, address in enumerate(pages_of(dossier.editing.assessment), 10):
        dossier.go(address)
        page = dossier.page
        assert page is not None
        page.finish()
        yield f"{number:02}-{_named(address)}", _settled(window)
        unfold_all(page)
        _settled(window)
        yield f"{number:02}-{_named(address)}-heel", page.widget()
    window.show_settings()
    yield "99-instellingen", _settled(cast(QWidget, window.findChild(QWidget, "settings")))
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _named(address: Address) -> str:
    return "-".join(each for each in (address.kind, address.element) if each)


def _settled(shown: QWidget) -> QWidget:
    for _turn in range(5):
        QApplication.processEvents()
    return shown


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
