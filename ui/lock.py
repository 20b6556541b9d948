"""What locking does: hide everything at once, save, and then let go of the store and of all that holds content.

Saving while locked cannot happen: once locked there is no store, and before that the lock waits for the save.
"""

import hmac
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.locked_key import locked_key
from resources.language import tr
from ui import rubbish
from ui.copied import Copied
from ui.locking import close_what_floats
from ui.unlock import UnlockPage
from ui.waiting import nothing_is_going_on

if TYPE_CHECKING:
    from app.keys import Unlocked
    from ui.aside import Aside
    from ui.editing import Editing
    from ui.window import Window

AGAIN_MS = 20
BESIDE_MS = 500  # how long until is looked again whether work beside the window is done
NOT_KNOWN = tr("Probeer het opnieuw.")
ANOTHER_KEY = tr("Deze wachtzin hoort bij een andere kluis dan die nu open is.")


class Lock(QObject):
    """The lock of the window; on from the moment that everything is hidden until somebody unlocked."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.is_on = False
        self.copied = Copied(self)
        self._window = window
        self._key = b""  # seals what is put aside; there only while the store is open
        self._aside: Aside | None = None
        self._sealed = b""
        self._hidden: QWidget | None = None
        self._waits = False  # whether what was put aside holds something typed, of which closing warns once

    def opened(self, data_key: bytes) -> None:
        """The store is open: from now on the program can lock."""
        self._key = locked_key(data_key)

    # --- locking ------------------------------------------------------------------------------------------

    def lock(self) -> None:
        """Hide everything; what can be saved is saved and let go of, what cannot stays, hidden, until it can."""
        window = self._window
        if self.is_on or not self._key:
            return
        self.is_on = True
        window.locking.end()
        self._aside = self._put_aside()
        self._cover()
        close_what_floats(window)
        self.copied.clear()
        if (editing := self._editing()) is not None:
            editing.save_state.connect(self._told)
        self.save()

    def _put_aside(self) -> "Aside":
        from ui.aside import ORGANISATION, Aside, put_aside

        window = self._window
        if window.dossier is not None:
            aside = put_aside(window.dossier)
            aside.talk = window.talking.aside()
            return aside
        return Aside(ORGANISATION if window.organisation is not None else "")

    def _cover(self) -> None:
        window = self._window
        self._hidden = window.stack.currentWidget()
        window.unlock = UnlockPage(window.folder, has_store=True, locked=True)
        window.unlock.opened.connect(window.open_store)
        window.unlock.retried.connect(self.save)
        window.stack.setCurrentIndex(window.stack.addWidget(window.unlock))
        window.unlock.passphrase.setFocus()
        window.repaint()  # before anything that takes time
        window.talking.put_back()

    def _editing(self) -> "Editing | None":
        window = self._window
        content = window.dossier if window.dossier is not None else window.organisation
        return content.editing if content is not None else None

    def save(self) -> None:
        """Take over what was being typed and save it; when that is done, let go of everything."""
        editing = self._editing()
        self._window.unlock.tell_unsaved(NOT_KNOWN if editing is not None and editing.unsaved else "")
        if editing is None or editing.close():
            self._told(True, "")

    def _told(self, saved: bool, problem: str) -> None:
        """A save succeeded or failed, also one that the editing itself tried again."""
        from models.store_errors import KEPT

        self._window.unlock.tell_unsaved("" if saved else " ".join(problem.replace(tr(KEPT), "").split()))
        if saved:
            QTimer.singleShot(0, self._let_go)

    def _let_go(self) -> None:
        """Once no function of ours is in the middle of its work: close the store and drop what holds content."""
        window, editing = self._window, self._editing()
        if not self.is_on or window.store is None:
            return
        if not nothing_is_going_on():
            QTimer.singleShot(AGAIN_MS, self._let_go)
            return
        if editing is not None and not editing.close():  # a dialog that was closed may have left something behind
            return
        assert self._aside is not None
        self._waits, self._sealed = self._aside.holds_typing, self._aside.sealed(self._key)
        self._key, self._aside, editing = b"", None, None
        window.keeping.let_go()
        window.opened = window.dossier = window.organisation = None
        window.talking.let_go()
        self._drop()
        window.keeping.backing.finish_beside()

    def _drop(self) -> None:
        """Delete the hidden widgets, and everything that only they held: a talk lies over its dossier."""
        from app.forgetting import forget
        from ui.spelling import spelling

        self._hidden = None
        self._empty_stack()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if (looking := spelling()) is not None:
            looking.rest()
        forget()
        self._find_the_rest()

    def _find_the_rest(self) -> None:
        """Nobody holds content now, but work beside the window that still has to come to its end."""
        if not self.is_on:
            return
        rubbish.after_lock()
        if QThreadPool.globalInstance().activeThreadCount():
            QTimer.singleShot(BESIDE_MS, self, self._find_the_rest)

    def _empty_stack(self) -> None:
        stack = self._window.stack
        for each in [stack.widget(place) for place in range(stack.count())]:
            if each is not None and each is not self._window.unlock:
                stack.removeWidget(each)
                each.deleteLater()

    # --- unlocking ----------------------------------------------------------------------------------------

    def uncover(self, opened: "Unlocked") -> None:
        """Show again what could not be saved and therefore was only hidden."""
        window = self._window
        if not hmac.compare_digest(locked_key(opened.data_key), self._key):
            window.unlock.refuse_store(ANOTHER_KEY)
            return
        self.is_on = False
        window.works_as(opened)
        window.locking.begin()
        if (editing := self._editing()) is not None:
            editing.save_state.disconnect(self._told)
        assert self._hidden is not None
        window.stack.removeWidget(window.unlock)
        window.unlock.deleteLater()
        window.stack.setCurrentWidget(self._hidden)
        self._hidden = None
        self._focus_again()

    def _focus_again(self) -> None:
        from ui.aside import lead_back

        window, aside = self._window, self._aside
        if window.talking.is_on:
            window.talking.uncover()
        elif window.dossier is not None and aside is not None:
            lead_back(aside, window.dossier)
        elif window.organisation is not None:
            window.organisation.take_focus()

    def come_back(self) -> None:
        """After the store was opened again: to where somebody was; at first opening nothing."""
        if not self.is_on:
            return
        from ui.aside import ORGANISATION, read_aside

        self.is_on = self._waits = False
        aside, self._sealed = read_aside(self._key, self._sealed), b""
        if aside.where == ORGANISATION:
            self._window.show_organisation()
        elif aside.where:
            self._window.open_dossier(aside.where, aside)

    def holds_back(self) -> bool:
        """Whether closing would lose something typed that waits here; told once, so that nobody is held."""
        waits, self._waits = self._waits, False
        if waits:
            self._window.unlock.tell_typed()
        return waits
