"""The wizard: steps at the left, the page in the middle, what is open at the right; any page at any time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from resources.language import tr
from ui import citing_here, rubbish
from ui.bar import Bar
from ui.by_letter import add_letters
from ui.columns import Columns
from ui.editing import Editing
from ui.focus_order import Place, focus_place, place_of, step
from ui.head import Head
from ui.page import Address, Page, made_in
from ui.page_commands import OnPage
from ui.pages import build
from ui.places import page_near, pages_of, reshapes
from ui.quick_notes import QuickNotes, show_noted
from ui.side_panel import SidePanel
from ui.steps import StepList, full_name, heading_of
from ui.undoing import UndoBar
from ui.waiting import FirstPaint, let_it_paint


class Dossier(QWidget):
    """One open assessment; `left` is emitted when everything is saved and the start screen may come back."""

    left = Signal()

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.editing = editing
        self.page: Page | None = None
        self._came_from: Place | None = None  # where the focus was in the page before it went elsewhere
        self._behind: Place | None = None  # where the focus was in what the curtain hides
        self.head, self.bar = Head(), Bar()
        self.curtain, self.heading, self.quick_line = self.head.curtain, self.head.heading, self.bar.quick_line
        self.back, self.forth = self.bar.back, self.bar.forth
        self.steps = StepList(editing)
        self.side = SidePanel(editing)
        self.columns = Columns(self.steps, self.side)
        self.undo_bar = UndoBar(editing)
        self.on_page = OnPage(self)
        self._lay_out()
        self._listen()
        self._shortcuts()
        editing.check()
        self.go(self._last_page(), remember=False)

    # --- building -----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.columns, 1)
        layout.addWidget(self.undo_bar)
        layout.addWidget(self.bar)

    def _listen(self) -> None:
        self.steps.asked_for.connect(self.go)
        self.side.asked_for.connect(self.go_to_field)
        self.side.remark_wanted.connect(self.on_page.write_remark)
        self.side.emptied.connect(self.back_to_field)
        self.head.back_to_start.clicked.connect(self.leave)
        self.head.steps.clicked.connect(self.show_steps)
        self.head.curtain_toggled.connect(self.editing.draw_curtain)
        QuickNotes(self.editing, self.bar).noted.connect(self._noted)
        self.bar.turned.connect(self.turn)
        self.bar.why.clicked.connect(lambda _checked=False: self.on_page.show_why())
        self.undo_bar.closed.connect(self.back_to_field)
        self.editing.asked_for.connect(self.go_to_field)
        self.editing.rebuilt.connect(self._rebuild)
        self.editing.changed.connect(self._changed)
        self.editing.save_state.connect(self.head.show_saved)
        QApplication.instance().focusChanged.connect(self._focus_moved)

    def _shortcuts(self) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+PgDown": lambda: self.turn(1),
            "Ctrl+PgUp": lambda: self.turn(-1),
            "Ctrl+K": self.quick_line.setFocus,
            citing_here.KEYS: self.on_page.cite,
            "Ctrl+L": self.show_steps,
            "Ctrl+Shift+H": self.curtain.toggle,
            "Ctrl+Shift+O": self.on_page.write_remark,
            "Ctrl+Shift+G": self.on_page.show_history,
            "Ctrl+S": self._save,
            "Ctrl+Z": self.editing.undoing.put_back,
            "Ctrl+0": lambda: self.on_page.mark("no_difference"),
            "Ctrl+9": lambda: self.on_page.mark("no_difference_elsewhere"),
            "Ctrl+P": self.to_review,
            "F6": lambda: self.on_page.next_group(True),
            "Shift+F6": lambda: self.on_page.next_group(False),
            "F8": self.on_page.next_finding,
            "F9": self._toggle_side,
            "Ctrl+W": self.leave,
        }
        for key, what in keys.items():
            QShortcut(QKeySequence(key), self, what)
        add_letters(self, self.on_page.next_by_letter)
        for part in (self.quick_line, self.steps, self.side, self.undo_bar):
            escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), part, self.back_to_field)
            escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # --- going about --------------------------------------------------------------------------------------

    def go(self, address: Address, remember: bool = True) -> None:
        """Show a page; what was typed on the page before is saved as soon as this one can be seen."""
        if remember and self.page is not None:
            self.editing.visited.add(str(self.page.address))
        self.editing.keep_place(str(address))
        self._came_from = self._behind = None
        self.undo_bar.hide()
        self._show(address)
        self.take_focus()

    def take_focus(self) -> None:
        """Put the cursor in the first field of the page; where there is none, on the way to the next page."""
        if self.page is not None:
            self.forth.setFocus()
            self.page.focus_first()

    def go_to_field(self, field: str) -> None:
        """Show the page of a field and put the cursor in it."""
        address = page_near(field, self.page.address if self.page is not None else None)
        if self.page is None or self.page.address != address:
            self.go(address)
        if self.page is not None:
            self.page.focus_field(field)

    def turn(self, pages: int) -> None:
        """Go so many pages on, or back."""
        everything = pages_of(self.editing.assessment)
        here = everything.index(self.page.address) if self.page and self.page.address in everything else 0
        self.go(everything[max(0, min(len(everything) - 1, here + pages))])

    def to_review(self) -> Page | None:
        """Go to the last page, where is signed off and printed, and return it."""
        self.go(Address("review"))
        return self.page

    def leave(self) -> None:
        """Save and go back to the start screen; stay when saving fails, so that nothing typed is lost.

        What was typed and not understood cannot be saved: the first time that leads there instead.
        """
        if self.leads_back():
            return
        if self.page is not None:
            self.editing.visited.add(str(self.page.address))
        if self.editing.close():
            self.left.emit()

    def leads_back(self) -> bool:
        """Whether something that was typed and not understood is shown first; only once, so that nobody is held."""
        unread = self.editing.unread_once()
        if unread:
            self.go_to_field(unread)
        return bool(unread)

    def _show(self, address: Address) -> None:
        old = self.page
        with made_in(self.columns.middle):
            self.page = build(self.editing, address)
        self.page.tab_outside = self.focusNextPrevChild
        self.columns.page_room.addWidget(self.page)
        if old is not None:
            self.columns.page_room.removeWidget(old)
            self._put_away(old)
        self.page.show_findings()
        self.page.measure_anew()
        self.page.finished.connect(self.side.rename)
        self.page.settled.connect(rubbish.after_page)
        painted = FirstPaint(self.page.sheet).painted
        painted.connect(self.page.finish_soon)
        painted.connect(self.editing.save)
        self.steps.show_page(address)
        self.side.show_page(self.page)
        self._arrange()
        self.page.setAccessibleName(full_name(self.editing, address))
        everything = pages_of(self.editing.assessment)
        self.back.setEnabled(address != everything[0])
        self.forth.setEnabled(address != everything[-1])
        self.page.show()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _put_away(self, old: Page) -> None:
        here = QApplication.focusWidget()
        if here is not None and old.isAncestorOf(here):
            here.clearFocus()  # or Tab would go on from there, into a page that is not all made yet
        old.hide()
        old.deleteLater()

    def _last_page(self) -> Address:
        wanted = Address.read(self.editing.assessment.last_page)
        pages = pages_of(self.editing.assessment)
        return wanted if wanted in pages else pages[0]

    def _rebuild(self, focus: str) -> None:
        """Show the page anew, scrolled as it was, with the focus in that field or where it was."""
        if self.page is None:
            return
        address, scrolled = self.page.address, self.page.verticalScrollBar().value()
        self.page.finish()
        folds, place = self.page.folds(), self.place_now()
        self.steps.renew()
        self._show(address if address in pages_of(self.editing.assessment) else Address("frame"))
        self.page.finish()
        self.page.fold_as(folds)
        let_it_paint()  # keys wait for the focus
        self.page.verticalScrollBar().setValue(scrolled)
        if not (focus and self.page.focus_field(focus)) and place is not None:
            self._focus_again(place)

    def show_anew(self) -> None:
        """Lay everything out again, for letters of another size."""
        self._rebuild("")

    # --- where the focus is -------------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one works: the page, on to the next, the quick line, what is open, and then what is above."""
        here = QApplication.focusWidget()
        columns = self.columns
        if self.page is not None:
            self.page.finish()
        below = (self.undo_bar, self.forth, self.back, self.quick_line, self.bar.why)
        parts = (columns.middle, *below, self.side, self.head, columns.left)
        return step(parts, here, forward)

    def place_now(self) -> Place | None:
        """Where the focus is in the page; None where it is elsewhere."""
        here = self.window().focusWidget()  # also while a dialog lies over the window
        return place_of(here, self.page) if here and self.page and self.page.isAncestorOf(here) else None

    def _focus_again(self, place: Place) -> None:
        """Put the focus back; where the curtain hides that, as soon as it is drawn away."""
        if not self.editing.curtain and self._behind is not None:
            place, self._behind = self._behind, None
        if self.page is not None and not focus_place(place, self.page):
            self._behind = place if self.editing.curtain else None
            self.take_focus()

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is None or now is None or self.page is None or not self.page.isAncestorOf(before):
            return
        if self.isAncestorOf(now) and not self.page.isAncestorOf(now):
            self._came_from = place_of(before, self.page)

    def back_to_field(self) -> None:
        """From the quick line, the steps or the panel back to the field one came from."""
        self.columns.close_steps()
        if self.page is not None and not (self._came_from and focus_place(self._came_from, self.page)):
            self.take_focus()

    # --- what happens meanwhile ---------------------------------------------------------------------------

    def _changed(self, field: str) -> None:
        self.head.say("")
        if field == "title":
            self._name()
        if reshapes(field) or field.endswith("/first_name"):
            self.steps.renew()

    def _save(self) -> None:
        if self.editing.save():
            self.head.show_saved(True, "")

    def _noted(self, number: int) -> None:
        if self.page is not None and self.page.address.kind == "evidence":
            self._rebuild("")
            show_noted(self.page, number)
        self.head.say(tr("Genoteerd als feit F{number}", number=number))

    # --- what fits beside each other ----------------------------------------------------------------------

    def show_steps(self) -> None:
        """Put the focus in the list of steps; where it does not fit beside the page, it takes its place for a while."""
        self.columns.open_steps()
        self.steps.setFocus()

    def _toggle_side(self) -> None:
        self.columns.side_wanted = not self.side.isVisible()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Lay side by side what fits; the review page needs no panel: it is all about what is still open."""
        is_review = self.page is not None and self.page.address.kind == "review"
        self.columns.arrange(self.width(), may_have_side=not is_review)
        self.head.steps.setVisible(self.columns.is_narrow)
        self._name()

    def _name(self) -> None:
        """The name of the dossier; where the list of steps does not fit, which page of how many this is."""
        here = self.page.address if self.page is not None else None
        self.heading.say(heading_of(self.editing, here, self.columns.is_narrow))
