"""What keys and buttons ask of the page that is shown: of the field that the cursor is in, or of all of it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from resources.language import tr
from ui import citing_here
from ui.by_letter import to_letter
from ui.curtain import in_view
from ui.focus_order import Place, to_group
from ui.history_panel import show_history
from ui.page import Address, Page
from ui.places import pages_of
from ui.progress import next_open
from ui.remarks import write_remark
from ui.why import show_why

if TYPE_CHECKING:
    from ui.dossier import Dossier


class OnPage:
    """The commands for the page of this dossier; each says in the head of the window why nothing happened."""

    def __init__(self, dossier: "Dossier") -> None:
        self._dossier, self._editing = dossier, dossier.editing
        self._say = dossier.head.say
        self._led_to: tuple[str, Place | None] = ("", None)  # the field that F8 asked for, and where that led

    @property
    def _page(self) -> Page | None:
        return self._dossier.page

    def write_remark(self) -> None:
        """Let a second reader say something of the field that the cursor is in, or was in before the panel."""
        if self._page is not None:
            self._say(write_remark(self._editing, self._in_page(), self._page))

    def show_why(self) -> None:
        """Show why the field is asked that the cursor is in, or was in before the panel; once more hides it."""
        if self._page is not None:
            self._say(show_why(self._editing, self._in_page(), self._page))

    def cite(self) -> None:
        """Show facts and sources to name in the text that the cursor is in."""
        if self._page is not None:
            self._page.finish()
            citing_here.cite_here(self._editing, self._page, QApplication.focusWidget(), self._say)

    def show_history(self) -> None:
        """Show who changed the field that the cursor is in, or was in before the panel."""
        if self._page is not None:
            self._say(show_history(self._editing, self._in_page(), self._page, self._dossier.to_review))

    def next_group(self, forward: bool) -> None:
        """Go to where the next group of the page begins, or the one before: past the fields that stay empty."""
        if self._page is not None:
            self._page.finish()
            to_group(self._page, QApplication.focusWidget(), forward)

    def next_by_letter(self, letter: str, forward: bool) -> None:
        """Go to the next thing on the page that is called by this letter, or the one before."""
        if self._page is None:
            return
        self._page.finish()
        if not to_letter(self._dossier.columns.middle, QApplication.focusWidget(), letter, forward):
            self._say(tr("Op deze pagina begint niets met een {letter}.", letter=letter))

    def _in_page(self) -> QWidget | None:
        """What has the focus in the page, after going back there from elsewhere."""
        here = QApplication.focusWidget()
        if here is None or self._page is None or not self._page.isAncestorOf(here):
            self._dossier.back_to_field()
        return QApplication.focusWidget()

    def mark(self, what: str) -> None:
        """Ask the page to mark what is still empty as «no difference», on pages where that means something."""
        if self._page is not None:
            self._page.finish()
        mark = getattr(self._page, what, None)
        if mark is not None:
            mark()

    def next_finding(self) -> None:
        """Go to the next field for which something is still open, on this page or on those after it."""
        place, on = self._dossier.place_now(), self._page.address if self._page is not None else Address("frame")
        here = self._led_to[0] if self._led_to[1] == place else place.name if place else ""
        pages = pages_of(self._editing.assessment)
        if field := next_open(in_view(self._editing, list(self._editing.findings)), pages, on, here):
            self._dossier.go_to_field(field)
            self._led_to = (field, self._dossier.place_now())
