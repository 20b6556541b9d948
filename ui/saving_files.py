"""Putting a file where the person wants it: the place is asked, and afterwards said with a way to open it."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.replacing import replace_file
from resources.language import tr
from ui.asking import bring_in_view
from ui.plain import shown

ChoosePath = Callable[[QWidget, str, str], str]
"""Asks where a file goes: the widget that asks, a suggested name, and what kind of file; empty means nowhere."""

Left = Callable[[bytes], str]

_FOLDER = "last_folder"
KINDS = {
    "pdf": tr("PDF (*.pdf)"),
    "html": tr("Webpagina (*.html)"),
    "json": tr("Zaakbestand (*.json)"),
    "toml": tr("Organisatie (*.toml)"),
    "age": tr("Overgedragen dossier (*.age)"),
    "zip": tr("Archiefpakket (*.zip)"),
    "ods": tr("Rekenblad (*.ods)"),
    "csv": tr("CSV (*.csv)"),
    "png": tr("Afbeelding (*.png)"),
    "jpg": tr("Afbeelding (*.jpg)"),
    "tif": tr("Afbeelding (*.tif)"),
    "webp": tr("Afbeelding (*.webp)"),
}


def ask_path(asking: QWidget, name: str, kind: str) -> str:
    """Ask with the system's own dialog, beginning where a file was put last."""
    path, _ = QFileDialog.getSaveFileName(asking, tr("Opslaan als"), str(Path(last_folder(), name)), KINDS[kind])
    if path:
        remember_folder(Path(path).parent)
    return path if not path or Path(path).suffix else f"{path}.{kind}"


def ask_from_here(asking: QWidget, choose: ChoosePath, name: str, kind: str) -> str:
    """Ask where a file goes and put the focus back on what was pressed: a dialog that closes may leave it nowhere."""
    here = QApplication.focusWidget()
    chosen = choose(asking, name, kind)
    if here is not None and here is not QApplication.focusWidget():
        here.setFocus()
    return chosen


def last_folder() -> str:
    """The folder that was used last, else the person's documents; where there is no such folder, their own."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    there = (each for each in (str(_settings().value(_FOLDER, "")), documents) if each and Path(each).is_dir())
    return next(there, QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation))


def remember_folder(folder: Path) -> None:
    """Begin here the next time; only the folder is kept, no name of a file or dossier."""
    _settings().setValue(_FOLDER, str(folder))


def recall(name: str) -> str | None:
    """What was kept under this name for the next time, nothing of a dossier; None when nothing was kept yet."""
    known = _settings().value(name)
    return None if known is None else str(known)


def remember(name: str, value: str) -> None:
    """Keep this for the next time: a choice, or where something is; never what is in it or opens it."""
    _settings().setValue(name, value)


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Kind Voorop", "Kind Voorop")


def file_name(*parts: str) -> str:
    """A name for a file made of these parts, without what a file system refuses."""
    words = (re.sub(r"[^\w-]+", "-", part).strip("-") for part in parts)
    return "-".join(word for word in words if word)[:100]


def put_bytes(
    asking: QWidget, choose: ChoosePath, name: str, kind: str, data: bytes, outcome: "Outcome", left: Left | None = None
) -> None:
    """Ask where these bytes go and write them there in one piece; say what came of it.

    `left` is told which bytes left, and says what is wrong with that, or nothing.
    """
    chosen = ask_from_here(asking, choose, f"{name}.{kind}", kind)
    if not chosen:
        return
    path = Path(chosen)
    try:
        replace_file(path, data)
    except OSError as problem:
        outcome.tell("error", not_written(path, problem))
    else:
        outcome.saved(path, problem=left(data) if left else "")


def not_written(path: Path, problem: OSError) -> str:
    """Why a file could not be written, and what to do."""
    if isinstance(problem, PermissionError):
        return tr("In {parent} mag u niet schrijven. Kies een andere map.", parent=path.parent)
    if isinstance(problem, FileNotFoundError):
        return tr("De map {parent} bestaat niet. Kies een andere map.", parent=path.parent)
    return tr("{name} kon niet worden opgeslagen. Kijk of de schijf vol is, of kies een andere map.", name=path.name)


class Outcome(QWidget):
    """What came of it: one sentence, and a button for what can be done next."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.said = QLabel()
        self._told: list[QWidget] = []
        self._before: QWidget | None = None  # what Tab leaves for the first thing that is offered
        self.hide()

    def tell(self, kind: str, text: str) -> None:
        """Say what happened: kind `good`, `warning` or `error`."""
        here = QApplication.focusWidget() or self.window().focusWidget()  # its window may wait to be active again
        if here is not None and here not in self._told:
            self._before = here
        elif self._before is not None:
            self._before.setFocus()
        for widget in self._told:
            widget.hide()
            widget.deleteLater()
        self.said = QLabel(text)  # a new one, because a label keeps the margins of the kind it began with
        self.said.setProperty("kind", kind)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(self.said)
        self._told = [self.said]
        self.show()
        QTimer.singleShot(0, self, lambda: bring_in_view(self))

    def offer(self, label: str, clicked: Callable[[], object]) -> QPushButton:
        """Offer a next step under it."""
        button = QPushButton(shown(label))
        button.setProperty("kind", "link")
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda _checked=False: clicked())
        self._column.addWidget(button)
        last = self._told[-1] if len(self._told) > 1 else self._before
        if last is not None and last.window() is button.window():
            QWidget.setTabOrder(last, button)
        self._told.append(button)
        return button

    def saved(self, path: Path, more: str = "", problem: str = "") -> None:
        """Say where a file was put, with a button that opens it, and what went wrong beside it."""
        said = tr("Opgeslagen: {path}{more}", path=path, more=more)
        self.tell("warning" if problem else "good", f"{said}. {problem}" if problem else said)
        self.offer(tr("Openen"), lambda: open_file(path))


def open_file(path: Path) -> None:
    """Open a file with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
