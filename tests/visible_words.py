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

    from ui.window import Window

NONSENSE = "zzqx"
"""What every text of the dossiers says."""

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
    from PySide6.QtWidgets import QApplication, QWidget

    from app.changes import begin
    from app.key_slots import Cost
    from app.keys import create_keys, header_path
    from app.method import load_method
    from tests.filled import filled
    from ui.folding import Folding
    from ui.keys_list import KeysList
    from ui.places import pages_of
    from ui.window import Window

    def said(shown: QWidget) -> list[str]:
        for _turn in range(5):
            QApplication.processEvents()
        return list(_texts_of(shown))

    window = Window(folder, has_store=False)
    window.resize(1366, 768)
    window.show()
    yield "unlock", said(window)
    made = create_keys(header_path(folder), "bekwame herfst wandelt over zeven bruggen", NONSENSE,
                       Cost(memory_kib=64, passes=1, lanes=1))  # fmt: skip
    window.open_store(made.opened, is_new=True)
    yield "empty", said(window)
    assert window.store is not None
    dutch = load_method()
    files = {"full": filled(dutch, NONSENSE), "group": filled(dutch, NONSENSE), "new": begin(dutch)}
    files["full"].decision_type, files["group"].decision_type = "BT-04", "BT-09"
    for file in files.values():
        window.store.add(file)
    window.show_start()
    yield "start", said(window)
    window.show_organisation()
    yield "organisation", said(window)
    window.show_vault()
    yield "vault", said(window)
    yield "keys", said(KeysList(window))
    yield from _beside(window, said)
    for called, file in files.items():
        window.open_dossier(file.id)
        dossier = window.dossier
        assert dossier is not None
        for address in pages_of(dossier.editing.assessment):
            dossier.go(address)
            assert dossier.page is not None
            for fold in dossier.page.findChildren(Folding):
                fold.header.setChecked(True)
            yield f"{called} {address}", said(window)
        dossier.editing.close()
        window.show_start()
        said(window)


def _beside(window: "Window", said: "Callable[[QWidget], list[str]]") -> Iterator[tuple[str, list[str]]]:
    """What opens over the window, without what is Dutch in every language: the manual, and the name of Dutch itself."""
    from app.settings_keys import LANGUAGES
    from ui.settings_dialog import SettingsDialog

    window.show_settings()
    (settings,) = window.findChildren(SettingsDialog)
    yield "settings", [each for each in said(settings) if each not in LANGUAGES.values()]
    settings.close()
    window.help.show_manual()
    manual = window.help.manual
    assert manual is not None
    for part in (manual.page, manual.contents):
        part.setParent(None)
    yield "manual", [each for each in said(manual) if each != manual.windowTitle()]
    manual.leave()
    window.help.begin_tour()
    assert window.help.tour is not None
    yield "tour", said(window.help.tour.panel)
    window.help.tour.stop()
    window.show_start()
    said(window)


def _texts_of(shown: object) -> Iterator[str]:
    from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTabBar, QWidget

    assert isinstance(shown, QWidget)
    for each in (shown, *shown.findChildren(QWidget)):
        words = [
            getattr(each, name)() for name in _TEXTS if callable(getattr(each, name, None)) and _takes_none(each, name)
        ]
        words += [each.toolTip(), each.accessibleName(), each.accessibleDescription(), each.whatsThis()]
        if isinstance(each, QComboBox):
            words += [each.itemText(place) for place in range(each.count())]
        if isinstance(each, QTabBar):
            words += [each.tabText(place) for place in range(each.count())]
        if isinstance(each, QAbstractItemView) and each.model() is not None:
            words += _in_model(each)
        yield from (_plain(word) for word in words if isinstance(word, str) and word.strip())


def _takes_none(widget: object, name: str) -> bool:
    try:
        getattr(widget, name)()
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
