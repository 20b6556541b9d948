"""Says every text that the window shows, in one language: `python -m tests.visible_words en`, as JSON per screen.

Runs on its own: the language is chosen before a word of the interface is read. The dossiers are filled with one word
that is in no language, so that all else comes from the app.
"""

import json
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from resources.language import speak

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.keys import Unlocked
    from ui.page import Page
    from ui.window import Window

NONSENSE = "zzqx"
"""What every text of the dossiers says."""

PASSPHRASE = "bekwame herfst wandelt over zeven bruggen"
ROWS = {"all_children": 3, "all_options": 4, "all_sources": 3, "all_facts": 4, "answers": 6}
"""Fewer of what is shown the same way each time."""

_TEXTS = ("text", "title", "placeholderText", "windowTitle", "toPlainText", "suffix", "prefix")


def main(arguments: list[str]) -> int:
    """Print the texts of all screens in the language that is named."""
    speak(arguments[0])
    from PySide6.QtWidgets import QApplication

    from ui.start import speak_language
    from ui.style import dress

    application = QApplication([])
    translators = speak_language(application)
    dress(application)
    with tempfile.TemporaryDirectory() as folder:
        found = {name: sorted(set(texts)) for name, texts in _screens(Path(folder))}
    del translators
    print(json.dumps(found, ensure_ascii=False))
    return 0


def _screens(folder: Path) -> Iterator[tuple[str, list[str]]]:
    from PySide6.QtWidgets import QFileDialog

    from app.changes import begin
    from app.key_errors import WrongPassphrase
    from app.key_slots import Cost
    from app.keys import create_keys, header_path
    from app.method import load_method
    from tests.filled import filled
    from ui.keys_list import KeysList
    from ui.organisation_screen import OrganisationScreen
    from ui.paper_check import PaperCheckScreen
    from ui.restore_screen import RestoreScreen
    from ui.window import Window

    for ask in ("getSaveFileName", "getOpenFileName", "getOpenFileNames", "getExistingDirectory"):
        setattr(QFileDialog, ask, staticmethod(lambda *_args, **_known: ("", "")))  # nobody is there to choose
    window = Window(folder, has_store=False)
    window.resize(1366, 768)
    window.show()
    yield "unlock", _said(window)
    made = create_keys(header_path(folder), PASSPHRASE, NONSENSE, Cost(memory_kib=64, passes=1, lanes=1))
    yield "wrong passphrase", [str(WrongPassphrase())]
    window.open_store(made.opened, is_new=True)
    yield "empty", _said(window)
    assert window.store is not None
    dutch = load_method()
    files = {"full": filled(dutch, NONSENSE, ROWS), "group": filled(dutch, NONSENSE, ROWS), "new": begin(dutch)}
    files["full"].decision_type, files["group"].decision_type = "BT-04", "BT-09"
    for file in files.values():
        window.store.add(file)
    window.show_start()
    yield "start", _said(window)
    window.show_organisation()
    screen = window.findChild(OrganisationScreen)
    assert screen is not None
    yield "organisation", _opened(window)
    window.show_vault()
    yield "vault", _opened(window)
    for name, apart in {"keys": KeysList(window), "restore": RestoreScreen(folder),
                        "paper": PaperCheckScreen()}.items():  # fmt: skip
        yield name, _said(apart)
        apart.close()
    yield from _beside(window)
    for called, file in files.items():
        window.open_dossier(file.id)
        yield from _pages(window, called)
        window.show_start()
        _said(window)


def _pages(window: "Window", called: str) -> Iterator[tuple[str, list[str]]]:
    """Every page of a dossier with all that folds opened; those of an element and of what follows for one child."""
    from ui.places import pages_of
    from ui.talk.screen import TalkScreen
    from ui.talk.sitting import Sitting

    dossier = window.dossier
    assert dossier is not None
    file = dossier.editing.assessment
    others, seen = {each.id for each in file.children[1:]}, set[str]()
    for address in pages_of(file):
        if (address.child_id in others and address.kind != "views") or (called != "full" and address.kind in seen):
            continue
        if address.kind == "element" and address.element not in ("E1", "E2"):
            continue  # the others are made of the same words and the method, of which a test of its own reads all
        seen.add(address.kind)
        dossier.go(address)
        yield f"{called} {address}", _opened(window)
        assert dossier.page is not None
        if address.kind == "review":
            yield f"{called} pressed", list(_pressed(dossier.page))
    for child in file.children if called == "full" else ():
        screen = TalkScreen(dossier.editing, Sitting(child.id, child.hearings[0].id), _nobody)
        screen.resize(1366, 768)
        for step in screen._steps():
            screen.go(step)
            yield f"talk {child.called} {step}", _said(screen)
        screen.ask_adult()
        yield f"talk {child.called} left", _said(screen)
        screen.deleteLater()
    dossier.editing.close()


def _nobody(typed: str) -> "Unlocked":
    raise AssertionError("nobody types here")


def _pressed(page: "Page") -> Iterator[str]:
    """What is said after the buttons were pressed that make a paper or sign, with no reader chosen and gaps left."""
    from PySide6.QtWidgets import QPushButton, QWidget

    from ui.access_panel import AccessPanel
    from ui.pieces_panel import PiecesPanel
    from ui.preview import Previewing
    from ui.printing import PrintPanel
    from ui.signing import SignPanel

    panels: list[QWidget] = [page.findChild(kind) for kind in (PrintPanel, SignPanel, AccessPanel, PiecesPanel)]
    shows = {each.show_it for each in page.findChildren(Previewing)}
    for panel in panels:
        for button in panel.findChildren(QPushButton):
            if button not in shows and not button.isCheckable() and button.isEnabled() and button.isVisibleTo(panel):
                button.click()
                yield from _said(panel)
    for panel in page.findChildren(Previewing):
        for choice in page.findChildren(PrintPanel)[0].choice.findChildren(QPushButton)[:1]:
            choice.click()
        panel.toggle()
        if panel.preview is not None:
            panel.preview.paragraphs.clear()  # what the paper says is in the language of the decision
        yield from _said(panel)


def _said(shown: "QWidget") -> list[str]:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    for _turn in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(
            None, QEvent.Type.DeferredDelete
        )  # without a running loop no page that was left goes
    return list(_texts_of(shown))


def _opened(shown: "QWidget") -> list[str]:
    """The texts with all that folds opened."""
    from tests.unfolding import unfold_all

    unfold_all(shown)
    return _said(shown)


def _beside(window: "Window") -> Iterator[tuple[str, list[str]]]:
    """What opens over the window, without what is Dutch in every language: the manual, and the name of Dutch itself."""
    from app.settings_keys import LANGUAGES
    from ui.settings_dialog import SettingsDialog

    window.show_settings()
    (settings,) = window.findChildren(SettingsDialog)
    yield "settings", [each for each in _said(settings) if each not in LANGUAGES.values()]
    settings.close()
    window.help.show_manual()
    manual = window.help.manual
    assert manual is not None
    for part in (manual.page, manual.contents):
        part.setParent(None)
    yield "manual", [each for each in _said(manual) if each != manual.windowTitle()]
    manual.leave()
    window.help.begin_tour()
    assert window.help.tour is not None
    yield "tour", _said(window.help.tour.panel)
    window.help.tour.stop()
    window.show_start()
    _said(window)


def _texts_of(shown: object) -> Iterator[str]:
    from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTabBar, QWidget

    assert isinstance(shown, QWidget)
    for each in (shown, *shown.findChildren(QWidget)):
        readers = (getattr(each, name, None) for name in _TEXTS)
        words = [read() for read in readers if callable(read) and _takes_none(read)]
        words += [each.toolTip(), each.accessibleName(), each.accessibleDescription(), each.whatsThis()]
        if isinstance(each, QComboBox):
            words += [each.itemText(place) for place in range(each.count())]
        if isinstance(each, QTabBar):
            words += [each.tabText(place) for place in range(each.count())]
        if isinstance(each, QAbstractItemView) and each.model() is not None:
            words += _in_model(each)
        yield from (_plain(word) for word in words if isinstance(word, str) and word.strip())


def _takes_none(read: Callable[..., object]) -> bool:
    try:
        read()
    except TypeError:
        return False
    return True


def _in_model(view: object) -> list[str]:
    from PySide6.QtCore import QAbstractListModel, Qt
    from PySide6.QtWidgets import QAbstractItemView

    assert isinstance(view, QAbstractItemView)
    model, found = view.model(), []
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for row in range(min(model.rowCount(), 60)):
        for column in range(columns):
            found += [model.index(row, column).data(role) for role in roles]
    for column in range(columns):
        found.append(model.headerData(column, Qt.Orientation.Horizontal))
    return [each for each in found if isinstance(each, str)]


def _plain(text: str) -> str:
    return re.sub(r"<[^>]+>", " ", text).replace("&", "").strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
