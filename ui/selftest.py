"""`kindvoorop --selftest MAP`: whether everything that an installation needs is in it and works on this computer.

For who installs or packages the program. Nothing of a vault that is in use is touched; what is made stays in the
folder, to be looked at. Each part is tried, also after one that failed.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget

from app.halt import Exit
from app.method import load_method
from ui.start import speak_dutch
from ui.style import dress
from ui.worked_examples import copy_of, worked_examples

if TYPE_CHECKING:
    from models.assessment import Assessment
    from models.store import Store

PASSPHRASE, WHO = "bekwame herfst wandelt over zeven bruggen", "Zelftest"
EXAMPLE = "J3"
TYPED = "hotelopvang zuz"  # the first letters of words in the example, as a person would type them
DUTCH = {QDialogButtonBox.StandardButton.Cancel: "Annuleren", QDialogButtonBox.StandardButton.Save: "Opslaan"}
PLAIN_HEADER = b"SQLite format 3\x00"


class Failed(Exception):
    """A part does not work; says which and how."""


def run(folder: Path) -> int:
    """Try every part, tell of each on a line, and return the exit code."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            print(f"De map {folder} is niet leeg. Noem een lege map.", file=sys.stderr)
            return Exit.WRONG_USE
    except OSError as problem:
        print(f"De map {folder} kan niet worden gemaakt: {problem.strerror}.", file=sys.stderr)
        return Exit.NOT_WRITTEN
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    translators = speak_dutch(application)
    dress(application)
    parts: dict[str, Callable[[Path], str]] = {
        "Nederlandse knoppen": _speaks_dutch,
        "Versleutelde kluis": _keeps_encrypted,
        "Zoeken": _finds,
        "Besluit als PDF": _prints,
        "Venster": _shows,
        "Startscherm": _lists,
    }
    well = [_try(name, part, folder) for name, part in parts.items()]
    for each in translators:
        application.removeTranslator(each)
    return Exit.DONE if all(well) else Exit.BROKEN


def _try(name: str, part: Callable[[Path], str], folder: Path) -> bool:
    try:
        print(f"✓ {name}: {part(folder)}")
    except Exception as problem:  # whatever it is: who installs must read it, and the next part is tried too
        print(f"✗ {name}: {type(problem).__name__}: {problem}", file=sys.stderr)
        return False
    return True


def _speaks_dutch(_folder: Path) -> str:
    box = QDialogButtonBox()
    found = {kind: box.addButton(kind).text().replace("&", "") for kind in DUTCH}
    if found != DUTCH:
        raise Failed(f"de knoppen van Qt heten {', '.join(found.values())}")
    return ", ".join(found.values())


def _keeps_encrypted(folder: Path) -> str:
    from app.keys import create_keys, header_path
    from app.places import STORE_FILE
    from models.store import Store

    place = folder / "kluis"
    place.mkdir()
    made, example = create_keys(header_path(place), PASSPHRASE, WHO), _example()
    with Store.create(place, made.data_key, who=WHO) as store:
        store.add(example)
    data = (place / STORE_FILE).read_bytes()
    if data.startswith(PLAIN_HEADER) or example.title.encode() in data:
        raise Failed("de kluis is niet versleuteld")
    with _open(folder) as store:
        if store.load(example.id).title != example.title:
            raise Failed("wat is bewaard, komt er anders uit")
    return f"{len(data) // 1024} kB, gaat open met de wachtzin"


def _finds(folder: Path) -> str:
    with _open(folder) as store:
        found, other = store.desk.found(TYPED, {}), store.desk.found("xylofoonwinkel", {})
        shown = [each.title for each in store.desk.rows(sorted(found or ()))]
    if shown != [_example().title] or other:
        raise Failed(f"gezocht naar «{TYPED}», gevonden: {', '.join(shown) or 'niets'}")
    return f"«{TYPED}» vindt het dossier in de versleutelde kluis"


def _open(folder: Path) -> "Store":
    """The vault that was made by `_keeps_encrypted`."""
    from app.keys import header_path, unlock
    from models.store import Store

    place = folder / "kluis"
    return Store.open(place, unlock(header_path(place), PASSPHRASE).data_key, who=WHO)


def _prints(folder: Path) -> str:
    from app.findings import check
    from app.recipients import Recipient
    from reports.decision import compose
    from reports.document_json import to_json
    from reports.paper_files import put_paper
    from reports.paper_verifying import open_paper, verify
    from reports.pdf import render

    method, file, path = load_method(), _example(), folder / "besluit.pdf"
    document = compose(file, method, check(file, method), Recipient("beslisser"))
    pages = put_paper(path, render(document), document, to_json(document), beside=True)
    verdict = verify(open_paper(path))
    if verdict.answer != "klopt":
        raise Failed(verdict.headline)
    return f"{pages} bladzijden, nagekeken; ondertekenen is {'' if _can_sign() else 'niet '}geïnstalleerd"


def _can_sign() -> bool:
    from reports.signing_offline import is_installed

    return is_installed()


def _shows(folder: Path) -> str:
    from ui.window import Window

    window = Window(folder / "venster", has_store=False)
    try:
        return _pictured(window, folder / "venster.png")
    finally:
        window.close()


def _lists(folder: Path) -> str:
    from ui.start_screen import StartScreen

    with _open(folder) as store:
        screen = StartScreen().fill(store, load_method())
        try:
            screen.resize(1000, 700)
            screen.desk.search.setText(TYPED)
            screen.show_rows()
            listed = screen.table.model().rowCount()
            told = _pictured(screen, folder / "startscherm.png")
        finally:
            screen.close()
    if listed != 1:
        raise Failed(f"in de lijst staan {listed} dossiers")
    return told


def _pictured(widget: QWidget, path: Path) -> str:
    """Show it, keep a picture of it, and tell its size. Raises Failed for one that stays blank."""
    widget.show()
    for _turn in range(5):
        QApplication.processEvents()
    picture = widget.grab().toImage()
    seen = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    if len(seen) < 10:
        raise Failed("het venster bleef leeg")
    if not picture.save(str(path)):
        raise Failed(f"de afbeelding {path.name} kon niet worden opgeslagen")
    platform = os.environ.get("QT_QPA_PLATFORM") or sys.platform
    return f"{picture.width()} bij {picture.height()} beeldpunten, op {platform}"


def _example() -> "Assessment":
    return copy_of(next(each for each in worked_examples() if each.startswith(EXAMPLE)), load_method())
