"""Starting: the window is painted first; what is heavy is loaded while the passphrase is typed."""

import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, QTimer, QTranslator, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from ui.style import dress
from ui.window import Window

HEAVY = ("app.keys", "app.method", "models.store", "app.findings", "app.casefile")


class FirstPaint(QObject):
    """Tells once that a window has been painted."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
        return False


def run(folder: Path, has_store: bool, quit_after_first_paint: bool = False, text_size: float = 1.0) -> int:
    """Show the window until it is closed; returns the exit code of the application."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Kind Voorop")
    translator = _speak_dutch(application)
    dress(application, text_size)
    window = Window(folder, has_store)
    first_paint = FirstPaint(window)
    first_paint.painted.connect(application.quit if quit_after_first_paint else _load_the_rest)
    window.show()
    application.commitDataRequest.connect(lambda _manager: window.dossier and window.dossier.editing.save())
    sys.excepthook = lambda kind, problem, trace: _tell(window, kind, problem, trace)
    code = application.exec()
    application.removeTranslator(translator)
    return code


def _speak_dutch(application: QApplication) -> QTranslator:
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    translator = QTranslator(application)
    if translator.load("qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
    return translator


def _load_the_rest() -> None:
    threading.Thread(target=_import_heavy, name="laden", daemon=True).start()


def _import_heavy() -> None:
    from importlib import import_module

    for name in HEAVY:
        import_module(name)


def _tell(window: Window, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
    """An error that nobody expected: save what was typed and say so, instead of stopping."""
    traceback.print_exception(kind, problem, trace, limit=None)
    saved = window.dossier is None or window.dossier.editing.save()
    QMessageBox.warning(
        window,
        "Kind Voorop",
        "Er ging iets mis in het programma. "
        + ("Wat u typte, is opgeslagen. " if saved else "Wat u typte staat nog op het scherm. ")
        + "U kunt verder werken. Gebeurt dit vaker, meld het dan bij uw beheerder.",
    )
