"""Help, wherever one is: why a field is asked (F1), the manual (Shift+F1), the keys (Ctrl+F1), the tour, the card."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton

from app.manual import Place, anchor_of
from resources.language import tr

if TYPE_CHECKING:
    from ui.manual import ManualWindow
    from ui.tour import Tour
    from ui.window import Window

CARD = tr("Kaart voor de griffier …")
WHY, MANUAL, KEYS = "F1", "Shift+F1", "Ctrl+F1"
TIP = tr("Handleiding (Shift+F1), waarom een vraag wordt gesteld (F1), alle toetsen (Ctrl+F1), rondleiding")
OF_SCREEN = {
    "StartScreen": "lijst",
    "UnlockPage": "kluis",
    "OrganisationScreen": "organisatie",
    "VaultScreen": "toegang",
}
"""Which chapter of the manual is about which screen."""
OF_PAGE = {
    "intake": Place("balie", "het-gesprek"),
    "intake_child": Place("balie", "per-kind"),
    "intake_decision": Place("balie", "het-besluit-voor-nu"),
    "element": Place("stap-1", "de-acht-elementen"),
    "consultation": Place("regel"),
}
"""What is about a page of the wizard, where that is not the heading of its own name in the chapter of its step."""


class Help(QObject):
    """What the window offers as help; nothing of it while a child sits before the screen."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.tour: Tour | None = None
        self.manual: ManualWindow | None = None
        for key, what in ((WHY, self.show_why), (MANUAL, self.show_manual), (KEYS, self.show_keys)):
            QShortcut(QKeySequence(key), window, what)

    # --- what there is ------------------------------------------------------------------------------------

    def show_why(self) -> None:
        """Why the field with the cursor is asked; where no dossier is open, the manual about what is shown."""
        window = self._window
        if window.talking.is_on:
            return
        if window.dossier is not None and window.stack.currentWidget() is window.dossier:
            window.dossier.on_page.show_why()
        else:
            self.show_manual()

    def show_manual(self, place: Place | None = None) -> None:
        """The manual, at this place or at what it says of the screen that is shown."""
        from ui.manual import ManualWindow

        if self._window.talking.is_on:
            return
        if self.manual is None:
            self.manual = ManualWindow(self._window)
            self.manual.finished.connect(lambda _how: self._closed())
        self.manual.go(place or self._about_this())
        self.manual.show()
        self.manual.raise_()
        self.manual.activateWindow()
        self.manual.take_focus()

    def _closed(self) -> None:
        self.manual = None

    def show_keys(self) -> None:
        """All keys in a list."""
        self._window.show_keys()

    def save_card(self) -> None:
        """The card for clerks as PDF; what came of it stands in the manual, at what that says of the card."""
        self.show_manual(Place("griffier"))
        if self.manual is not None:
            self.manual.save_card()

    def begin_tour(self) -> None:
        """Save and leave what is open, and begin the tour; without an open vault there is nothing to lead through."""
        window = self._window
        if window.store is None or window.lock.is_on or window.talking.is_on:
            return
        open_now = window.dossier or window.organisation
        if window.dossier is not None and window.dossier.leads_back():
            return
        if (open_now is None or open_now.editing.close()) and (problem := self._tour().begin()):
            window.show_start(problem)

    def _tour(self) -> "Tour":
        from ui.tour import Tour

        if self.tour is None:
            self.tour = Tour(self._window)
        return self.tour

    def _about_this(self) -> Place:
        window = self._window
        shown = window.stack.currentWidget()
        if window.dossier is not None and shown is window.dossier and window.dossier.page is not None:
            return about_page(window.dossier.page.address.kind)
        return Place(OF_SCREEN.get(type(shown).__name__, "begin"))

    # --- offering it --------------------------------------------------------------------------------------

    def offer(self, button: QPushButton) -> None:
        """Let this button show what there is."""
        button.clicked.connect(lambda _checked=False: self._show_menu(button))

    def _show_menu(self, button: QPushButton) -> None:
        self.menu(button).popup(button.mapToGlobal(button.rect().bottomLeft()))

    def menu(self, button: QPushButton) -> QMenu:
        """The list of what there is, for this button; it goes away by itself."""
        made = QMenu(button)
        made.setObjectName("help_menu")
        made.aboutToHide.connect(made.deleteLater)
        for label, key, what in self._entries():
            action = made.addAction(label, what)
            if key:
                action.setText(f"{label}\t{key}")
        return made

    def _entries(self) -> list[tuple[str, str, Callable[[], object]]]:
        window = self._window
        here = window.stack.currentWidget() is window.dossier and window.dossier is not None
        entries: list[tuple[str, str, Callable[[], object]]] = []
        if here:
            entries.append((tr("Waarom deze vraag?"), WHY, self.show_why))
        entries.append((tr("Handleiding"), MANUAL, partial(self.show_manual, Place("begin"))))
        if window.store is not None:
            entries.append((tr("Rondleiding in tien minuten"), "", self.begin_tour))
        entries.append((tr("Alle toetsen"), KEYS, self.show_keys))
        entries.append((CARD, "", self.save_card))
        entries.append((tr("Toegankelijkheid"), "", partial(self.show_manual, Place("docs/toegankelijkheid"))))
        return entries


def about_page(kind: str) -> Place:
    """What the manual says of a kind of page of the wizard."""
    from ui.steps import IN_THE_MANUAL, STEP_OF

    return OF_PAGE.get(kind) or Place(f"stap-{STEP_OF[kind]}", anchor_of(IN_THE_MANUAL[kind]))
