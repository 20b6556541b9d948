"""What the window does around the open store: check it after a bad end, make backups of it, and put one back."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.places import STORE_FILE
from resources.language import tr
from ui.backing_up import BackingUp
from ui.in_background import InBackground

if TYPE_CHECKING:
    from app.keys import Unlocked
    from app.restore import Prepared
    from models.store import Store
    from ui.long_work import LongWork, Work
    from ui.paper_check import PaperCheckScreen
    from ui.restore_screen import RestoreScreen
    from ui.start_screen import StartScreen
    from ui.vault_backups import VaultBackups
    from ui.window import Window

CHECKING = tr("Een ogenblik: de kluis wordt nagekeken …")
UPDATING = tr("De kluis wordt bijgewerkt voor deze versie van Kind Voorop …")
PUTTING_BACK = tr("De reservekopie wordt teruggezet …")
NOT_PUT_BACK = tr("Gestopt. Er is niets teruggezet.")
UPDATE_STOPPED = tr("Gestopt. De kluis is nog dicht. Kies «Openen» om verder te gaan; er is niets verloren.")
DAMAGED = tr(
    "De vorige keer is Kind Voorop niet gewoon gesloten, en een deel van de kluis is nu niet goed te lezen. Werk niet "
    "verder. Sluit Kind Voorop, start het opnieuw en kies «Terugzetten uit een reservekopie …»."
)
LOST = tr(
    "Wat het laatst is opgeslagen, staat niet meer in de kluis. Dat kan komen doordat de computer is uitgevallen of "
    "een bestand is beschadigd. Kijk in de dossiers waaraan het laatst is gewerkt wat er ontbreekt, en vul dat opnieuw "
    "in. Klopt het daarna, kies dan «De kluis», «Nakijken», «Verdergaan met deze kluis …». Staat hier een veel oudere "
    "kluis dan u verwacht? Zet dan een reservekopie terug."
)
REWOUND = tr(
    "Het spoor van wijzigingen is korter dan of anders dan toen de kluis het laatst werd gesloten. Staat hier een "
    "oudere kluis dan u verwacht? Zet dan een reservekopie terug. Weet u niet hoe dit komt, meld het dan bij uw "
    "beheerder."
)


class Keeping(QObject):
    """Belongs to the window; what it has to tell is told on the start screen."""

    def __init__(self, window: "Window", show: Callable[[QWidget], None]) -> None:
        super().__init__(window)
        self._window, self._show = window, show
        self.backing = BackingUp(window.folder, self, self._is_typing)
        self.work = InBackground(self)
        self._checked = self._told_settings = self._brought_up = False
        self._long: LongWork | None = None  # what goes on before a vault opens
        self._once: list[str] = []  # told at the next start screen and then no more

    def checks_first(self, opened: "Unlocked") -> bool:
        """Whether something goes before opening: reading it through where it was not closed the last time, or updating.

        That goes beside the window, which opens the store when it is over.
        """
        from app.left_open import is_whole, was_left_open

        folder = self._window.folder
        if self._checked:
            return False
        if not was_left_open(folder):
            return self._updates_first(opened)
        self._checked = True
        self._window.unlock.refuse_store(CHECKING)
        self._window.unlock.setEnabled(False)
        self.work.start(lambda: is_whole(folder, opened.data_key), lambda result: self._was_checked(result, opened))
        return True

    def _updates_first(self, opened: "Unlocked") -> bool:
        """Whether the store is of an older version; then it is brought up to date, which may be stopped."""
        from app.left_open import bring_up_to_date
        from models.behind import is_behind

        folder, key = self._window.folder, opened.data_key
        if self._brought_up or not (folder / STORE_FILE).is_file() or not is_behind(folder, key):
            return False
        self._go_before(UPDATING, partial(bring_up_to_date, folder, key), partial(self._updated, opened))
        return True

    def _go_before(self, what: str, work: "Work", then: Callable[[object], None]) -> None:
        """Do this in the first window before a vault opens there."""

        def ended(result: object) -> None:
            self._long = None
            then(result)

        self._long = self._window.unlock.long
        self._window.unlock.work_first(what, work, ended)

    def _updated(self, opened: "Unlocked", result: object) -> None:
        from app.long_work import Stopped
        from models.store_errors import StoreError

        if isinstance(result, Stopped):
            self._window.unlock.refuse_store(UPDATE_STOPPED)
        elif isinstance(result, StoreError):
            self._window.unlock.refuse_store(str(result))
        elif isinstance(result, Exception):
            raise result
        else:
            self._brought_up = True
            self._window.open_store(opened, False)

    def _was_checked(self, result: object, opened: "Unlocked") -> None:
        """Open the store, unless it did not open just now: then it may be open elsewhere, which leaves a log too."""
        from models.store_errors import StoreError

        self._window.unlock.setEnabled(True)
        if isinstance(result, StoreError):
            self._checked = False
            self._window.unlock.refuse_store(str(result))
            return
        if result is False:
            self._once.append(DAMAGED)
        self._window.unlock.refuse_store("")
        self._window.open_store(opened, False)

    def opened(self, store: "Store", told: str) -> bool:
        """Show the dossiers; False for a store of which not even the list can be read, which is closed again."""
        from app.clock import clock_note
        from models.store_errors import StoreError

        try:
            self._once += [clock_note(store.desk.last_change(), datetime.now(UTC)), self._trail_note(store)]
            self._window.show_start(told)
            self.backing.watch(store, left_open=self._checked)
            return True
        except StoreError as problem:
            store.close()
            self._window.store = None
            self._once.clear()
            self._window.show_unlock()
            self._window.unlock.refuse_store(str(problem))
            return False

    def _trail_note(self, store: "Store") -> str:
        """What to tell when the trail does not go through where it stood before: cut off, or of another time."""
        from app.anchor import kept_anchor
        from app.key_errors import KeysError
        from app.keys import header_path

        try:
            anchor = kept_anchor(header_path(self._window.folder), store.data_key)
        except KeysError as problem:
            return str(problem)
        if anchor is not None and not store.holds(anchor):
            return REWOUND
        return LOST if store.last_place.lost is not None else ""

    def tell_settings(self) -> None:
        """Tell once what could not be used of the settings, and let backups go where an administrator said."""
        from app.second_place import settle_place
        from app.settings_told import told_at_start

        if not self._told_settings and self._window.method is not None:
            self._told_settings = True
            folder = self._window.folder
            self._once += [told_at_start(folder, self._window.method), settle_place(folder)]

    def tell(self, screen: "StartScreen") -> None:
        """Tell on the start screen what has to be told now."""
        told = [each for each in (*self._once, self.backing.problem) if each]
        self._once.clear()
        if told:
            screen.say("\n\n".join([each for each in (screen.message.text(), *told) if each]))

    def close_store(self) -> None:
        """Make the last backup and close the store; the window is out of sight while the copy is checked."""
        from app.put_in_place import discard

        self._drop_check()
        if self._long is not None:
            self._long.let_go()
            self._long = None
        self.backing.work.wait()  # a copy that a lock left to be checked
        discard(self._window.folder)  # what was looked at and not put back
        if self._window.store is not None:
            self.let_go()
            self._window.hide()
            self.backing.finish_last()

    def _drop_check(self) -> None:
        """Open no store any more now that the window closes, and let the next start tell what a check would tell."""
        from app.left_open import remains_left_open

        if self.work.drop():
            with suppress(OSError):
                remains_left_open(self._window.folder)

    def let_go(self) -> None:
        """Write the last backup and where the trail stands, and close the store; `backing.finish_…` does the rest."""
        from app.anchor import keep_anchor
        from app.key_errors import KeysError
        from app.keys import header_path
        from models.store_errors import StoreError

        store = self._window.store
        assert store is not None
        self.backing.begin_last()
        with suppress(KeysError, StoreError):  # then the place of the last time stays, which holds as well
            keep_anchor(header_path(self._window.folder), store.data_key, store)
        store.close()
        self._window.store = None

    def _is_typing(self) -> bool:
        dossier = self._window.dossier
        return dossier is not None and dossier.editing.unsaved

    # --- putting back -------------------------------------------------------------------------------------

    def panel(self) -> "VaultBackups":
        """The panel about backups of the open store."""
        from ui.vault_backups import VaultBackups

        assert self._window.store is not None
        made = VaultBackups(self._window.folder, self._window.store, self.backing)
        made.settings_asked.connect(lambda: self._window.show_settings("backups"))
        made.put_back_asked.connect(lambda prepared: QTimer.singleShot(0, self, lambda: self.put_back(prepared)))
        return made

    def show_restore(self) -> "RestoreScreen":
        """From the first window: choose a backup while no store is open."""
        from ui.restore_screen import RestoreScreen

        screen = RestoreScreen(self._window.folder)
        screen.left.connect(lambda: QTimer.singleShot(0, self._window, self._leave))
        screen.restoring.agreed.connect(lambda prepared: QTimer.singleShot(0, self, lambda: self.put_back(prepared)))
        self._show(screen)
        screen.take_focus()
        return screen

    def show_paper_check(self) -> "PaperCheckScreen":
        """From the first window: check a paper while no store is open."""
        from ui.paper_check import PaperCheckScreen

        screen = PaperCheckScreen()
        screen.left.connect(lambda: QTimer.singleShot(0, self._window, self._window.show_unlock))
        self._show(screen)
        screen.take_focus()
        return screen

    def _leave(self) -> None:
        from app.put_in_place import discard

        discard(self._window.folder)
        self._window.show_unlock()

    def put_back(self, prepared: "Prepared") -> None:
        """Close the store, let the backup take its place, and open what is there then."""
        from app.restore import put_back

        before = self._close_for_restoring()
        self._window.show_unlock()
        now = datetime.now(UTC)
        self._go_before(PUTTING_BACK, partial(put_back, prepared, now), partial(self._was_put_back, prepared, before))

    def _was_put_back(self, prepared: "Prepared", before: "Unlocked | None", result: object) -> None:
        from app.long_work import Stopped
        from app.put_back_told import PutBack
        from app.restore import RestoreFailed

        opened = before
        if isinstance(result, PutBack):
            self._once.append(result.told())
            opened = prepared.opened
        elif isinstance(result, Stopped):
            self._once.append(NOT_PUT_BACK)
        elif isinstance(result, RestoreFailed):
            self._once.append(str(result))
        elif isinstance(result, Exception):
            raise result
        self._window.show_unlock()
        if opened is None:
            self._window.unlock.refuse_store(self._once.pop())
        else:
            self._window.open_store(opened, False)

    def _close_for_restoring(self) -> "Unlocked | None":
        """Who had the store open, to open it again when nothing was put back."""
        if self._window.store is None:
            return None
        self.let_go()
        self.backing.finish_last()
        return self._window.opened
