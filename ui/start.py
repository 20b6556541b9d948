"""Starting: the window is painted first; what is heavy is loaded while the passphrase is typed."""

import threading
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QThreadPool, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from app.error_log import errors_noted
from resources.language import DUTCH, language, tr
from ui import rubbish
from ui.look import Looks
from ui.style import FIRST_FONTS, SHIPPED, load_fonts, new_application
from ui.traces import hush_qt, leave_no_traces
from ui.waiting import FirstPaint
from ui.window import Window

NOT_IN_QT = {"&Look in:": tr("&Zoeken in:"), "Files of &type:": tr("Bestands&type:")}
DESKTOP_FILE = "nl.kindvoorop.KindVoorop"
"""By what name a desktop on Linux knows the program; so is its file in packaging/linux called."""
HEAVY = (
    "app.organisation_key", "app.method", "models.store", "app.findings", "app.casefile", "ui.start_screen",
    "ui.opening", "ui.organisation_asked", "ui.spelling", "ui.lock_line", "app.anchor", "app.backups",
    "app.backup_settings", "app.clock", "app.second_place", "app.settings_organisation",
)  # fmt: skip
"""What is needed from the passphrase to the list of dossiers."""

LOOK_EVERY_MS = 50
HEAVY_OF_OTHERS = ("argon2.low_level", "cryptography.hazmat.primitives.ciphers.aead", "_strptime")
"""The same, of what others made: our own modules load these only where they use them."""


def run(
    folder: Path, has_store: bool, quit_after_first_paint: bool = False, text_size: float = 1.0, refused: str = ""
) -> int:
    """Show the window until it is closed; returns the exit code of the application.

    `refused` says why no store may lie in this folder; then nothing is opened.
    """
    leave_no_traces()
    application = new_application()
    hush_qt()
    application.setApplicationName(tr("Kind Voorop"))
    application.setDesktopFileName(DESKTOP_FILE)
    translators = speak_language(application)
    Looks(application, text_size, FIRST_FONTS)
    window = Window(folder, has_store, furnished=False)
    if refused:
        window.refuse(refused)
    first_paint = FirstPaint(window)
    first_paint.painted.connect(application.quit if quit_after_first_paint else partial(go_on, window))
    window.show()
    application.commitDataRequest.connect(lambda _manager: window.dossier and window.dossier.editing.close())
    with errors_noted(folder, lambda: _tell(window)):
        code = application.exec()
        QThreadPool.globalInstance().waitForDone()  # a thread that is still at work must not see all this go
    for translator in translators:
        application.removeTranslator(translator)
    return code


def go_on(window: Window) -> None:
    """After the first paint: all that is needed from the first key or click on, and beside that what is heavy."""
    from app.no_dumps import refuse_dumps

    refuse_dumps()  # nothing that is secret was read before this
    load_fonts()
    window.furnish()
    _load_the_rest(window)
    _wear_icon()


class _Rest(QTranslator):
    """What Qt's own Dutch words lack: two labels of the file dialog, and the kinds of files, which Qt renamed."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context == "QAbstractFileIconProvider":
            return QCoreApplication.translate("QFileDialog", source, disambiguation, n)
        return NOT_IN_QT.get(source) if context == "QFileDialog" else None

    def isEmpty(self) -> bool:
        return False


def speak_language(application: QApplication) -> list[QTranslator]:
    """Let Qt's own words and numbers be those of the interface; returns what does so, which must be kept."""
    if language() == DUTCH:
        return speak_dutch(application)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    return []


def speak_dutch(application: QApplication) -> list[QTranslator]:
    """Let Qt's own dialogs and menus speak Dutch; returns what does so, which must be kept."""
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    own = QTranslator(application)
    known = own.load("qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    translators = [own] if known else []
    translators.append(_Rest(application))
    for each in translators:
        application.installTranslator(each)
    return translators


def _wear_icon() -> None:
    from PySide6.QtGui import QIcon

    QApplication.setWindowIcon(QIcon(str(SHIPPED / "icon" / "kindvoorop.svg")))


def _load_the_rest(window: Window) -> None:
    """Load beside the window what is heavy, and then make of it what can be made before the vault is open."""
    loading = threading.Thread(target=_import_heavy, name="laden", daemon=True)
    loading.start()
    looking = QTimer(window)  # a signal from the thread could come to a window that is going
    looking.timeout.connect(partial(_when_loaded, window, loading, looking))
    looking.start(LOOK_EVERY_MS)


def _when_loaded(window: Window, loading: threading.Thread, looking: QTimer) -> None:
    if not loading.is_alive():
        looking.deleteLater()
        if window.store is None:
            window.ahead.make()


def _import_heavy() -> None:
    from importlib import import_module

    try:
        for name in (*HEAVY, *HEAVY_OF_OTHERS):
            import_module(name)
        import_module("models.connection").get_ready()
        with suppress(Exception):  # whoever opens the store is told of a mistake in the method
            import_module("app.method").load_method(language=language())
        import_module("ui.dossier")
        pages = import_module("ui.pages")
        for name in (*pages.MODULES.values(), *pages.FOR_A_GROUP.values()):
            import_module(f"ui.pages.{name}")  # or every page would be slow the first time
    finally:
        rubbish.begin()


def _tell(window: Window) -> None:
    """An error that nobody expected: save what was typed and say so, instead of stopping."""
    from PySide6.QtWidgets import QMessageBox

    saved = window.dossier is None or window.dossier.editing.save()
    QMessageBox.warning(
        window,
        tr("Kind Voorop"),
        tr("Er ging iets mis in het programma. ")
        + (tr("Wat u typte, is opgeslagen. ") if saved else tr("Wat u typte staat nog op het scherm. "))
        + tr("U kunt verder werken. Gebeurt dit vaker, meld het dan bij uw beheerder."),
    )
