"""What the window does while it is turned towards a child: it shows the talk alone, and only a passphrase ends it."""

from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from resources.language import tr
from ui.locking import close_what_floats

if TYPE_CHECKING:
    from app.keys import Unlocked
    from ui.talk.screen import TalkScreen
    from ui.talk.sitting import Sitting
    from ui.window import Window

TITLE, USUAL = tr("Gesprek"), tr("Kind Voorop")
SHUTTING_DOWN_MS = 60_000
"""How long the window may close after the computer said that it shuts down: nobody tells when that was called off."""


class Talking(QObject):
    """The dossier stays behind the screen, hidden; locking hides both and leads back to the screen."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.screen: TalkScreen | None = None
        self._place = QByteArray()  # where the window was before it took the whole screen
        self._session_ends = QTimer(self)  # runs while the computer may be shutting down
        self._session_ends.setSingleShot(True)
        self._session_ends.setInterval(SHUTTING_DOWN_MS)
        QGuiApplication.instance().commitDataRequest.connect(self.session_ends)

    @property
    def is_on(self) -> bool:
        """Whether the screen is turned towards a child, or was when the program locked and could not save."""
        return self.screen is not None

    # --- beginning and ending -----------------------------------------------------------------------------

    def begin(self, sitting: "Sitting") -> None:
        """Show the talk screen; what was typed and not understood is led to first, as on leaving the dossier."""
        dossier = self._window.dossier
        if dossier is not None and not self.is_on and not dossier.leads_back():
            dossier.editing.save()
            self._show(sitting)

    def _show(self, sitting: "Sitting") -> None:
        from ui.talk.proving import prove
        from ui.talk.screen import TalkScreen

        window = self._window
        assert window.dossier is not None and window.opened is not None
        close_what_floats(window)
        window.lock.copied.clear()  # what was copied from the file could be pasted here
        check = partial(prove, window.folder, window.opened.data_key)
        self.screen = TalkScreen(window.dossier.editing, sitting, check)
        self.screen.left.connect(self._leave)
        window.stack.setCurrentIndex(window.stack.addWidget(self.screen))
        self._fill_screen()
        self.screen.take_focus()

    def _leave(self, opened: "Unlocked") -> None:
        """The professional is back: to this talk in the dossier."""
        from ui.talk.after import settle

        window, screen = self._window, self.screen
        if screen is None or window.dossier is None or window.lock.is_on:
            return
        window.works_as(opened)
        field = settle(screen.talk, window.who)
        self.screen = None
        dossier = window.dossier
        dossier.editing.check()
        dossier.editing.rebuilt.emit("")
        window.stack.removeWidget(screen)
        screen.hide()
        screen.deleteLater()
        self.put_back()
        window.stack.setCurrentWidget(dossier)
        dossier.go_to_field(field)

    # --- the window ---------------------------------------------------------------------------------------

    def _fill_screen(self) -> None:
        window = self._window
        window.setWindowTitle(TITLE)
        if not window.isFullScreen():
            self._place = window.saveGeometry()
            window.setWindowState(window.windowState() | Qt.WindowState.WindowFullScreen)

    def put_back(self) -> None:
        """The window as it was before the talk."""
        window = self._window
        window.setWindowTitle(USUAL)
        if not self._place.isEmpty():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
            window.restoreGeometry(self._place)
            self._place = QByteArray()

    def may_close(self) -> bool:
        """Closing only shows the way back, every time: a child would be left with the desktop.

        But who shuts the computer down is not held up by it.
        """
        if self.screen is None or self._session_ends.isActive():
            return True
        self.screen.ask_adult()
        return False

    def session_ends(self) -> None:
        """The computer is about to shut down, and asks its programs to save what they have."""
        self._session_ends.start()

    # --- the lock -----------------------------------------------------------------------------------------

    def aside(self) -> dict[str, Any]:
        """What is needed to come back after the program was locked; empty when no talk is going on."""
        return asdict(self.screen.talk.sitting) if self.screen is not None else {}

    def let_go(self) -> None:
        """The program is locked and all is saved: nothing holds the talk any more."""
        self.screen = None

    def uncover(self) -> None:
        """Show again what only lay hidden because it could not be saved."""
        if self.screen is not None:
            self._fill_screen()
            self.screen.take_focus()

    def come_back(self, kept: dict[str, Any]) -> None:
        """After the store was opened again: to the screen, and not to the dossier behind it."""
        from ui.talk.sitting import Sitting

        if kept:
            self._show(Sitting(**kept))
