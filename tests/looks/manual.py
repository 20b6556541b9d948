"""Takes the pictures of the manual from the real window, small and in few colours: `make manual`.

A worked example with invented people is opened in a vault of its own. `shots` names every picture and what is shown on
it; a test holds that list equal to what the manual shows.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image, ImageOps
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QCursor, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.key_slots import Cost
from app.keys import create_keys, header_path
from app.method import load_method
from tests.looks.pages import PASSPHRASE, WHO
from ui.page import Address
from ui.start import speak_dutch
from ui.style import dress
from ui.window import Window
from ui.worked_examples import copy_of, worked_examples

FOLDER = Path("resources/manual/beelden")
ROOM = QSize(1180, 720)
EDGE = "#8c8c8c"
COLOURS = 48  # of the palette: enough for smooth letters, and a fifth of the bytes
EXAMPLE, DESK, RULE = "J3", "J10-A", "G1"


@dataclass(frozen=True)
class Shot:
    """One picture: its name, the page, a field to show, and what to do first."""

    name: str
    page: str = ""
    of_child: bool = False
    element: str = ""
    field: str = ""
    example: str = EXAMPLE
    do: Callable[[Window], None] | None = None


def _why(window: Window) -> None:
    window.help.show_why()


def _tour(window: Window) -> None:
    window.help.begin_tour()
    assert window.help.tour is not None
    window.help.tour.go(6)


SHOTS = (
    Shot("zaak", "frame"),
    Shot("gezin", "family"),
    Shot("woonsituatie", "housing"),
    Shot("opties", "options"),
    Shot("bronnen", "evidence"),
    Shot("horen", "views", of_child=True),
    Shot("element", "element", of_child=True, element="E2"),
    Shot("waarom", "element", of_child=True, element="E2", field="text", do=_why),
    Shot("ideaal", "ideal", of_child=True),
    Shot("belangen", "interests"),
    Shot("zienswijze", "parents"),
    Shot("steun", "supports"),
    Shot("afweging", "weighing", of_child=True),
    Shot("gezin-weging", "balance"),
    Shot("besluit", "decision"),
    Shot("uitvoering", "enforcement"),
    Shot("uitleg", "explanation", of_child=True),
    Shot("brieven", "letters"),
    Shot("nakijken", "review"),
    Shot("afdrukken", "review", field="print_panel/save"),
    Shot("balie", "intake", example=DESK),
    Shot("balie-besluit", "intake_decision", example=DESK),
    Shot("regel", "balance", example=RULE),
)
SCREENS = ("kluis", "lijst", "organisatie", "toegang", "rondleiding")
"""What is taken outside a dossier, or over it."""


def shots() -> set[str]:
    """The names of all pictures."""
    return {each.name for each in SHOTS} | set(SCREENS)


def main(arguments: list[str]) -> int:
    """Write all pictures anew, into the folder that is named or else into that of the manual."""
    folder = Path(arguments[0]) if arguments else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    translators = speak_dutch(application)
    dress(application, 1.0, "light")
    with tempfile.TemporaryDirectory() as store:
        _take(Path(store), folder)
    del translators
    print(f"{len(shots())} beelden, samen {sum(each.stat().st_size for each in folder.glob('*.png')) // 1024} kB")
    return 0


def _take(store: Path, folder: Path) -> None:
    window = Window(store, has_store=False)
    window.resize(ROOM)
    QCursor.setPos(-1, -1)  # nothing lies under the mouse
    window.show()
    _keep(window, folder, "kluis")
    made = create_keys(header_path(store), PASSPHRASE, WHO, Cost(memory_kib=64, passes=1, lanes=1))
    window.open_store(made.opened, is_new=True)
    assert window.store is not None
    copies = {file: copy_of(file, load_method()) for file in worked_examples()}
    for each in copies.values():
        window.store.add(each)
    for name, show in (
        ("lijst", window.show_start), ("organisatie", window.show_organisation), ("toegang", window.show_vault),
    ):  # fmt: skip
        show()
        _keep(window, folder, name)
    for shot in SHOTS:
        window.open_dossier(next(each.id for file, each in copies.items() if file.startswith(shot.example)))
        _go(window, shot)
        _keep(window, folder, shot.name)
    _tour(window)
    _keep(window, folder, "rondleiding")
    window.close()


def _go(window: Window, shot: Shot) -> None:
    dossier = window.dossier
    assert dossier is not None
    children = dossier.editing.assessment.children
    address = Address(shot.page, children[0].id if shot.of_child else "", shot.element)
    dossier.columns.side_wanted = shot.name in ("zaak", "afweging")
    dossier.go(address)
    if dossier.page is not None:
        dossier.page.finish()
    _settle()
    if shot.field and dossier.page is not None:
        prefix = f"children/{children[0].id}/elements/{shot.element}/" if shot.element else ""
        dossier.page.focus_field(prefix + shot.field)
        _settle()
    if shot.do is not None:
        shot.do(window)


def _keep(window: QWidget, folder: Path, name: str) -> None:
    _settle()
    _save(window.grab(), folder / f"{name}.png")


def _save(taken: QPixmap, path: Path) -> None:
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    taken.save(held, "PNG")
    with Image.open(BytesIO(bytes(held.data().data()))) as image:
        framed = ImageOps.expand(image.convert("RGB"), 1, EDGE)
        framed.quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)


def _settle() -> None:
    for _turn in range(6):
        QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
