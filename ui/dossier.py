"""The wizard: steps at the left, the page in the middle, what is open at the right; any page at any time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.changes import add_fact
from ui.editing import Editing
from ui.page import Address, Page
from ui.pages import build
from ui.places import page_of, pages_of
from ui.side_panel import SidePanel
from ui.steps import StepList, full_name
from ui.style import heading_font

NARROW = 62  # characters of the application font: below this the side panels fold


class Dossier(QWidget):
    """One open assessment; `left` is emitted when everything is saved and the start screen may come back."""

    left = Signal()

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.editing = editing
        self.page: Page | None = None
        self.steps = StepList(editing)
        self.side = SidePanel(editing)
        self.middle = QWidget()
        self._middle = QVBoxLayout(self.middle)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        for part in (self._left_side(), self.middle, self.side):
            self.split.addWidget(part)
        self.split.setStretchFactor(1, 1)
        self.split.setCollapsible(1, False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        layout.addWidget(self.split, 1)
        layout.addWidget(self._bar())
        self._listen()
        self._shortcuts()
        editing.check()
        self.go(self._last_page(), remember=False)

    # --- building -----------------------------------------------------------------------------------------

    def _left_side(self) -> QWidget:
        holder = QWidget()
        holder.setObjectName("steps")
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(8, 12, 4, 8)
        layout.addWidget(self.steps)
        return holder

    def _head(self) -> QWidget:
        head = QWidget()
        head.setObjectName("head")
        layout = QHBoxLayout(head)
        layout.setContentsMargins(16, 8, 16, 8)
        self.back_to_start = QPushButton("‹ Alle dossiers")
        self.back_to_start.setProperty("kind", "link")
        self.back_to_start.clicked.connect(self.leave)
        self.heading = QLabel()
        self.heading.setFont(heading_font(1.1))
        self.saved = QLabel()
        self.saved.setProperty("kind", "hint")
        self.saved.setWordWrap(True)
        self.curtain = QPushButton("Afschermen")
        self.curtain.setCheckable(True)
        self.curtain.setToolTip("Verbergt wat niet iedereen aan tafel mag zien (Ctrl+Shift+H)")
        self.curtain.toggled.connect(self.editing.draw_curtain)
        layout.addWidget(self.back_to_start)
        layout.addWidget(self.heading, 1)
        layout.addWidget(self.saved)
        layout.addWidget(self.curtain)
        return head

    def _bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("bar")
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(16, 8, 16, 8)
        self.quick_line = QLineEdit()
        self.quick_line.setPlaceholderText("Snel noteren wat er nu gezegd wordt; Enter bewaart het als feit (Ctrl+K)")
        self.quick_line.setAccessibleName("Snelle notitie")
        self.quick_line.setObjectName("quick_line")
        self.quick_line.returnPressed.connect(self._take_down)
        self.back = QPushButton("‹ Vorige")
        self.back.clicked.connect(lambda: self.turn(-1))
        self.forth = QPushButton("Volgende ›")
        self.forth.setProperty("kind", "main")
        self.forth.clicked.connect(lambda: self.turn(1))
        layout.addWidget(self.quick_line, 1)
        layout.addWidget(self.back)
        layout.addWidget(self.forth)
        return bar

    def _listen(self) -> None:
        self.steps.asked_for.connect(self.go)
        self.side.asked_for.connect(self.go_to_field)
        self.editing.asked_for.connect(self.go_to_field)
        self.editing.rebuilt.connect(self._rebuild)
        self.editing.changed.connect(self._changed)
        self.editing.save_state.connect(self._show_saved)

    def _shortcuts(self) -> None:
        for keys, what in (
            ("Ctrl+PgDown", lambda: self.turn(1)),
            ("Ctrl+PgUp", lambda: self.turn(-1)),
            ("Ctrl+K", self.quick_line.setFocus),
            ("Ctrl+L", self.steps.setFocus),
            ("Ctrl+Shift+H", self.curtain.toggle),
            ("Ctrl+S", self.editing.save),
            ("Ctrl+0", lambda: self._mark("no_difference")),
            ("Ctrl+9", lambda: self._mark("no_difference_elsewhere")),
            ("F8", self._next_finding),
            ("F9", lambda: self.side.setVisible(not self.side.isVisible())),
            ("Ctrl+W", self.leave),
        ):
            QShortcut(QKeySequence(keys), self, what)

    # --- going about --------------------------------------------------------------------------------------

    def go(self, address: Address, remember: bool = True) -> None:
        """Show a page; what was typed on the page before is saved first."""
        if remember and self.page is not None:
            self.editing.visited.add(str(self.page.address))
            self.editing.save()
        if self.page is None or str(address) != self.editing.assessment.last_page:
            self.editing.put(self.editing.assessment, "last_page", str(address), "last_page")
        self._show(address)
        if self.page is not None:
            self.page.focus_first()

    def go_to_field(self, field: str) -> None:
        """Show the page of a field and put the cursor in it."""
        address = page_of(field)
        if self.page is None or self.page.address != address:
            self.go(address)
        if self.page is not None:
            self.page.focus_field(field)

    def turn(self, pages: int) -> None:
        """Go so many pages on, or back."""
        everything = pages_of(self.editing.assessment)
        here = everything.index(self.page.address) if self.page and self.page.address in everything else 0
        self.go(everything[max(0, min(len(everything) - 1, here + pages))])

    def leave(self) -> None:
        """Save and go back to the start screen; stay when saving fails, so that nothing typed is lost."""
        if self.page is not None:
            self.editing.visited.add(str(self.page.address))
        if self.editing.close():
            self.left.emit()

    def _show(self, address: Address) -> None:
        old = self.page
        self.page = build(self.editing, address)
        self._middle.addWidget(self.page)
        if old is not None:
            self._middle.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.page.show_findings()
        self.steps.show_page(address)
        self.side.show_page(address)
        self.heading.setText(self.editing.assessment.title or "Nieuw dossier")
        self.page.setAccessibleName(full_name(self.editing, address))
        everything = pages_of(self.editing.assessment)
        self.back.setEnabled(address != everything[0])
        self.forth.setEnabled(address != everything[-1])

    def _last_page(self) -> Address:
        wanted = Address.read(self.editing.assessment.last_page)
        pages = pages_of(self.editing.assessment)
        return wanted if wanted in pages else pages[0]

    def _rebuild(self, focus: str) -> None:
        if self.page is None:
            return
        address, place = self.page.address, self.page.verticalScrollBar().value()
        folds = self.page.folds()
        self.steps.renew()
        self._show(address if address in pages_of(self.editing.assessment) else Address("frame"))
        self.page.fold_as(folds)
        QApplication.processEvents()
        self.page.verticalScrollBar().setValue(place)
        if not focus or not self.page.focus_field(focus):
            self._focus_named(focus)

    def _focus_named(self, name: str) -> None:
        widget = self.page.findChild(QWidget, name) if self.page is not None and name else None
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what happens meanwhile ---------------------------------------------------------------------------

    def _changed(self, field: str) -> None:
        self.saved.setText("")
        if field == "title":
            self.heading.setText(self.editing.assessment.title or "Nieuw dossier")
        if field.endswith("/first_name") or field in ("decision_type", "enforcement/planned"):
            self.steps.renew()
            if self.page is not None:
                self.steps.show_page(self.page.address)

    def _show_saved(self, saved: bool, problem: str) -> None:
        self.saved.setText("Opgeslagen" if saved else problem)
        self.saved.setProperty("kind", "hint" if saved else "error")
        self.saved.style().unpolish(self.saved)
        self.saved.style().polish(self.saved)

    def _take_down(self) -> None:
        text = self.quick_line.text().strip()
        if not text:
            return
        self.editing.change("facts", lambda: add_fact(self.editing.assessment, text))
        self.quick_line.clear()
        if self.page is not None and self.page.address.kind == "evidence":
            self._rebuild("")
            self.quick_line.setFocus()
        self.saved.setText(f"Genoteerd als feit F{self.editing.assessment.facts[-1].number}; sorteren kan later.")

    def _mark(self, what: str) -> None:
        """Ask the page to mark what is still empty as «no difference», on pages where that means something."""
        mark = getattr(self.page, what, None)
        if mark is not None:
            mark()

    def _next_finding(self) -> None:
        for finding in self.editing.findings:
            if finding.field and page_of(finding.field) == (self.page.address if self.page else None):
                self.go_to_field(finding.field)
                return
        if self.editing.findings:
            self.go_to_field(self.editing.findings[0].field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        characters = self.width() / self.fontMetrics().averageCharWidth()
        self.side.setVisible(characters > 2.4 * NARROW)
        self.split.widget(0).setVisible(characters > 1.5 * NARROW)
        left = min(int(self.width() * 0.24), self.fontMetrics().averageCharWidth() * 38)
        right = min(int(self.width() * 0.24), self.fontMetrics().averageCharWidth() * 40)
        self.split.setSizes([left, self.width() - left - right, right])
