"""The one window: first the passphrase, then the start screen, then a dossier; it closes when all is saved."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QStackedWidget, QWidget

from app.settings import load_settings
from app.settings_told import told_at_start
from resources.language import language, tr
from ui import rubbish
from ui.list_ahead import ListAhead
from ui.traces import owner_only
from ui.unlock import UnlockPage
from ui.waiting import FirstPaint

if TYPE_CHECKING:
    from app.keys import Unlocked
    from app.method import Method
    from app.organisation import Organisation
    from models.store import Store
    from ui.aside import Aside
    from ui.dossier import Dossier
    from ui.organisation_screen import OrganisationScreen
    from ui.start_screen import StartScreen


WIDE, HIGH = 1280, 800  # what the window takes at first, where the screen has it
GEOMETRY_FILE = "venster.ini"
WHAT_UNREAD_MEANS = tr(
    "Tot dat is hersteld, geldt elke norm als niet bevestigd en ontbreken uw eigen regels, hulp en adressen. Vraag wie "
    "het bestand beheert om hulp."
)


class Window(QMainWindow):
    """Kind Voorop's window. What lies behind the passphrase is imported only after it was typed."""

    def __init__(self, folder: Path, has_store: bool, furnished: bool = True) -> None:
        """A window that is not `furnished` can be painted sooner, and is to be furnished once it was."""
        super().__init__()
        self.setWindowTitle(tr("Kind Voorop"))
        self.setMinimumSize(640, 360)
        self.folder = folder
        self._take_place()
        self.store: Store | None = None
        self.method: Method | None = None
        self.dossier: Dossier | None = None
        self.organisation: OrganisationScreen | None = None
        self.opened: Unlocked | None = None
        self.who = ""  # whose passphrase opened the vault
        self._ours: Organisation | None = None
        self._told_unread = ""  # what is wrong with the organisation's file
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)
        self.ahead = ListAhead(self.stack)
        self._show_unlock(has_store)
        self._furnished = False
        if furnished:
            self.furnish()

    def furnish(self) -> None:
        """Give the window what it needs from the first key or click on, and not to be painted."""
        if self._furnished:
            return
        from PySide6.QtGui import QKeySequence, QShortcut

        from ui.enter import EnterPresses
        from ui.help import Help
        from ui.keeping import Keeping
        from ui.lock import Lock
        from ui.locking import Locking
        from ui.spoken import speak
        from ui.talk.talking import Talking

        speak()
        self._furnished = True
        EnterPresses(self)  # before the locking, which is asked first for every key
        self.keeping = Keeping(self, self._replace)
        self.help = Help(self)
        self.talking = Talking(self)
        self.lock = Lock(self)
        self.locking = Locking(self, load_settings().lock_minutes)
        self.locking.due.connect(self.lock.lock)
        QShortcut(QKeySequence("Ctrl+,"), self, lambda: self.show_settings())
        # The first time that Qt hands over a widget which Python did not make, PySide makes a class of each kind there
        # is. That goes by here, and not while somebody waits for the list of dossiers.
        QScrollArea().viewport()

    def _take_place(self) -> None:
        """As large as last time, also when that was the whole screen; at first never larger than the screen."""
        room = QGuiApplication.primaryScreen().availableGeometry().size()
        self.resize(min(WIDE, room.width()), min(HIGH, room.height() - self.fontMetrics().height() * 2))
        kept = self._settings().value("geometry")
        if kept is not None:
            self.restoreGeometry(kept)

    def keep(self, name: str, value: object) -> None:
        """Keep a setting of the window beside the store; no folder is made for this alone."""
        if self.folder.is_dir():
            with suppress(OSError):  # a disk that refuses this must not keep the window open
                owner_only(self.folder / GEOMETRY_FILE)
            settings = self._settings()
            settings.setValue(name, value)
            settings.sync()

    def _settings(self) -> QSettings:
        return QSettings(str(self.folder / GEOMETRY_FILE), QSettings.Format.IniFormat)

    def show_keys(self) -> None:
        """Show all keys in a list; not to a child."""
        from ui.keys_list import KeysList

        if not self.talking.is_on:
            KeysList(self).open()

    def show_settings(self, part: str = "") -> None:
        """Show what can be set; while the vault is not open, or a child looks on, only how everything looks."""
        from ui.settings_shown import show_settings

        show_settings(self, part)

    def refuse(self, why: str) -> None:
        """Open nothing in this folder, and say why."""
        from ui.refused_page import RefusedPage

        self._replace(RefusedPage(why))

    def show_unlock(self) -> None:
        """Ask the passphrase again, or for a new store where none is left."""
        from app.places import has_store

        self._show_unlock(has_store(self.folder))

    def _show_unlock(self, has_store: bool) -> None:
        self.unlock = UnlockPage(self.folder, has_store)
        self.unlock.opened.connect(self.open_store)
        self.unlock.restore_asked.connect(lambda: self.keeping.show_restore())
        self.unlock.paper_asked.connect(lambda: self.keeping.show_paper_check())
        self.unlock.settings_asked.connect(lambda: self.show_settings())
        self.unlock.notice(told_at_start(self.folder))
        self.unlock.help_asked.connect(lambda: self.help.show_manual())
        self._replace(self.unlock)
        self.unlock.take_focus()

    def open_store(self, opened: "Unlocked", is_new: bool) -> None:
        """Open the store or make it, or show again what lay hidden while it could not be saved."""
        if self.store is not None:
            self.lock.uncover(opened)
            return
        if self.keeping.checks_first(opened):
            return
        from app.method import MethodError, load_method
        from models.store import Store, StoreError

        try:
            self.method = load_method(language=language())
            make = Store.create if is_new else Store.open
            self.store = make(self.folder, opened.data_key, who=opened.who)
        except (StoreError, MethodError) as problem:
            self.unlock.refuse_store(str(problem))
            return
        self.works_as(opened)
        self._look_at_spelling()
        told = self.unlock.told
        self.unlock.forget()
        self.lock.opened(opened.data_key)
        self.locking.begin()
        if self.keeping.opened(self.store, told):
            self.lock.come_back()

    def _look_at_spelling(self) -> None:
        from ui.spelling import Spelling, spelling

        application, before = QApplication.instance(), spelling()
        if before is not None and before.folder == self.folder:
            return
        if before is not None:
            before.go()
        assert isinstance(application, QApplication)
        Spelling(application, self.folder)

    def works_as(self, opened: "Unlocked") -> None:
        """From now on this person makes the changes."""
        self.opened, self.who = opened, opened.who
        if self.store is not None:
            self.store.who = opened.who

    def show_start(self, told: str = "") -> None:
        """Show the list of dossiers, with what the organisation keeps for them all; `told` is said above it."""
        from app.looked_up import with_looked_up

        assert self.store is not None and self.method is not None
        self._ours, problem = self.organisation_now()
        screen = self.ahead.take().fill(self.store, with_looked_up(self.method, self._ours))
        screen.chosen.connect(self.open_dossier)
        screen.organisation_asked.connect(lambda: self.show_organisation())
        screen.vault_asked.connect(self.show_vault)
        screen.settings_asked.connect(lambda: self.show_settings())
        screen.tour_asked.connect(self.help.begin_tour)
        self.help.offer(screen.help)
        screen.erased.connect(self.keeping.backing.clean)
        if screen.current() is not None:  # an empty list has nothing to hide, and needs the room to explain
            screen.layout().addWidget(self._lock_line())
        self._replace(screen)
        if self.dossier is not None:
            screen.desk.go_to(self.dossier.editing.assessment.id)
        self.dossier = self.organisation = None
        self._tell_unread(screen, problem)
        self.keeping.tell_settings()
        if told:
            screen.tell_first("\n".join(filter(None, (told, screen.message.text()))))
        self.keeping.tell(screen)
        screen.focus_list()

    def _lock_line(self) -> QWidget:
        from ui.lock_line import LockLine

        line = LockLine(self.locking.idle.minutes)
        line.asked.connect(self.lock.lock)
        line.settings_asked.connect(lambda: self.show_settings("lock"))
        return line

    def show_organisation(self, field: str = "") -> None:
        """Show what the organisation keeps for all its dossiers; a file that cannot be read is told and left alone."""
        from ui.organisation_screen import OrganisationScreen

        assert self.method is not None
        ours, problem = self.organisation_now()
        self.organisation = OrganisationScreen(self.folder, ours, self.method, problem)
        self.organisation.left.connect(lambda: QTimer.singleShot(0, self._back_to_start))
        self._replace(self.organisation)
        self.organisation.take_focus(field)

    def show_vault(self) -> None:
        """Show what there is to do about the vault itself."""
        from ui.paper_check import TITLE, PaperCheck
        from ui.vault_check import VaultCheck
        from ui.vault_keys import VaultKeys
        from ui.vault_numbers import NumbersPanel
        from ui.vault_retention import RetentionPanel
        from ui.vault_screen import VaultScreen

        assert self.opened is not None and self.store is not None and self.method is not None
        who_can = VaultKeys(self.folder, self.opened)
        who_can.works_as.connect(self.works_as)
        check = VaultCheck(self.folder, self.store)
        kept = RetentionPanel(self.store, self.method)
        kept.chosen.connect(self.open_dossier)
        kept.erased.connect(self.keeping.backing.clean)
        panels = [(tr("Wie erin kan"), who_can), (tr("Reservekopieën"), self.keeping.panel()), (kept.title, kept)]
        panels += [(tr("Nakijken"), check), (TITLE, PaperCheck(self.store))]
        screen = VaultScreen([*panels, (NumbersPanel.TITLE, NumbersPanel(self.store, self.method))])
        screen.left.connect(lambda: QTimer.singleShot(0, self._back_to_start))
        self._replace(screen)
        screen.take_focus()

    def organisation_now(self) -> "tuple[Organisation, str]":
        """What the organisation keeps; where its file cannot be read what an administrator put ready, with why."""
        from app.organisation import Organisation, OrganisationError, load_organisation
        from app.settings_organisation import with_placed

        assert self.method is not None
        try:
            return load_organisation(self.folder, self.method), ""
        except OrganisationError as problem:
            return with_placed(Organisation(), self.method), str(problem)

    def _tell_unread(self, screen: "StartScreen", problem: str) -> None:
        """Say once that the file of the organisation cannot be read and what that means; again for another mistake."""
        if problem and problem != self._told_unread:
            screen.tell_first(f"{problem} {WHAT_UNREAD_MEANS}")
        self._told_unread = problem

    def _back_to_start(self) -> None:
        if self.store is not None and not self.lock.is_on:  # the window may have closed or locked in the meantime
            self.show_start()
            FirstPaint(self.stack).painted.connect(rubbish.after_dossier)

    def open_dossier(self, assessment_id: str, aside: "Aside | None" = None) -> None:
        """Open one dossier, at the page where it was left; `aside` is what lay apart while the program was locked."""
        from models.store_errors import SaveFailed, StoreError
        from ui.aside import give_back, lead_back
        from ui.dossier import Dossier
        from ui.editing import Editing

        assert self.store is not None and self.method is not None
        try:
            assessment = self.store.load(assessment_id)
        except StoreError as problem:
            self._tell_start(str(problem))
            return
        editing = Editing(assessment, self.method, self.store, SaveFailed)
        if self._ours is not None:
            editing.organisation, editing.organisation_unread = self._ours, bool(self._told_unread)
        if aside is not None:
            give_back(aside, editing)
        editing.changed.connect(self.locking.touched)  # what is dictated comes without a key
        editing.withdrew.connect(self.keeping.backing.clean)
        editing.shown_to_child.connect(self.talking.begin)
        self.dossier = Dossier(editing)
        self.dossier.left.connect(lambda: QTimer.singleShot(0, self._back_to_start))
        self.dossier.head.lock.clicked.connect(self.lock.lock)
        self.help.offer(self.dossier.head.help)
        self.setUpdatesEnabled(aside is None or not aside.talk)  # behind the talk screen it is never painted
        self._replace(self.dossier)
        self.dossier.take_focus()
        if aside is not None:
            lead_back(aside, self.dossier)
            self.talking.come_back(aside.talk)
        self.setUpdatesEnabled(True)

    def _tell_start(self, problem: str) -> None:
        say = getattr(self.stack.currentWidget(), "say", None)
        if say is not None:
            say(problem)

    def _replace(self, page: QWidget) -> None:
        old = self.stack.currentWidget()
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._furnished:  # closed before anything was done in it
            event.accept()
            return
        if not self._may_close():
            event.ignore()
            return
        self.talking.put_back()
        self.keep("geometry", self.saveGeometry())
        self.lock.copied.clear()
        self.keeping.close_store()
        self.opened = None
        event.accept()

    def _may_close(self) -> bool:
        from ui.closing import may_be_lost

        if not self.lock.is_on and not self.talking.may_close():
            return False
        if self.dossier is not None:
            leads_back = not self.lock.is_on and not self.talking.is_on and self.dossier.leads_back()
            return not leads_back and (self.dossier.editing.close() or may_be_lost(self))
        if self.organisation is not None:
            return self.organisation.editing.close()
        return not self.lock.holds_back()
