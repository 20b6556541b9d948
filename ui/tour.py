"""The tour: a panel below the pages that leads along the stops of a worked example, while the pages stay to be used."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDockWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from app.fields import Field
from app.tour import Stop, load_tour
from resources.language import tr
from ui.announcing import announce
from ui.buttons import button
from ui.flow import FlowLayout
from ui.focus_order import Place, focus_place, place_of, step
from ui.lines import words
from ui.page import Address
from ui.sheet import Sheet, scrolled
from ui.steps import full_name
from ui.style import as_heading

if TYPE_CHECKING:
    from ui.dossier import Dossier
    from ui.window import Window

TO_PANEL = "F7"
HIGHEST = 0.5  # of the window: what the panel may take at most
BESIDE, SPACE = 16, 8  # pixels around the words
NOT_SAVED = tr("De rondleiding kon niet beginnen: {problem}")


class TourPanel(QFrame):
    """Where one is, what to do there, and the way on, back and out; every part can be reached with the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tour")
        self.setAccessibleName(tr("Rondleiding"))
        self.place, self.text, self.do = words("", "hint"), words("", ""), words("", "label")
        self.title = words("", "asked")
        as_heading(self.title, 1.1)
        self.texts = (self.place, self.title, self.text, self.do)
        self.forth = button(tr("Volgende halte"), kind="main", tip=tr("Naar de volgende halte (F7 en dan Enter)"))
        self.back = button(tr("Vorige halte"))
        self.point = button(tr("Wijs het veld aan"), tip=tr("Zet de cursor weer in het veld van deze halte"))
        self.stop = button(
            tr("Stoppen"), tip=tr("Stoppen (Esc); kiest u de rondleiding opnieuw, dan gaat zij hier verder")
        )
        inside = Sheet()
        inside.setObjectName("tour/words")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inside)
        column.setContentsMargins(BESIDE, SPACE, BESIDE, SPACE)
        column.setSpacing(SPACE // 2)
        for part in self.texts:
            column.addWidget(part)
        column.addStretch(1)
        holder = QWidget()
        row = FlowLayout(holder, space=8)
        for each in self.buttons:
            row.addWidget(each)
        self.area = scrolled(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        foot = QWidget()
        below = QVBoxLayout(foot)
        below.setContentsMargins(BESIDE, 0, BESIDE, SPACE)
        below.addWidget(holder)
        whole.addWidget(foot)
        self._foot = foot

    @property
    def buttons(self) -> tuple[QWidget, ...]:
        """In the order in which Tab goes past them."""
        return (self.forth, self.back, self.point, self.stop)

    def show_stop(self, stop: Stop, number: int, many: int, where: str) -> str:
        """Show one stop; returns all of it as one text, for who hears it."""
        self.place.setText(
            tr("Rondleiding, {number} van {many}. Deze halte: {where}", number=number, many=many, where=where)
        )
        self.title.setText(stop.title)
        self.text.setText(stop.text)
        do = stop.do
        self.do.setText(tr("Doe nu: {do}", do=do))
        self.back.setEnabled(number > 1)
        self.forth.setText(tr("Klaar") if number == many else tr("Volgende halte"))
        said = "\n".join((self.place.text(), stop.title, stop.text, self.do.text()))
        self.setAccessibleDescription(said)
        self.forth.setAccessibleDescription(said)
        self.area.verticalScrollBar().setValue(0)
        return said

    def wanted(self, width: int) -> int:
        """How high the panel is at this width when all of it is to be seen."""
        room = width - 2 * BESIDE
        above = sum(each.heightForWidth(room) + SPACE // 2 for each in self.texts) + 2 * SPACE
        return above + self._foot.layout().totalHeightForWidth(width) + 4

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """With very large letters not every word fits: PgDn and PgUp show the rest."""
        bar, turned = self.area.verticalScrollBar(), {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if event.key() in turned:
            bar.setValue(bar.value() + turned[Qt.Key(event.key())] * bar.pageStep())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays in the panel; F7 leads back to the page."""
        return step([self], QApplication.focusWidget(), forward)


class Tour(QObject):
    """Leads along the stops; the window shows the panel as long as the tour is on."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.number = 0  # which stop is shown, from 1 on; 0 while no tour is on
        self._assessment_id = ""
        self._left_at = ("", 0)  # the copy and the stop at which somebody stopped halfway
        self._came_from: Place | None = None  # where the focus was in the page
        self.panel = TourPanel()
        self.dock = QDockWidget(window)
        self.dock.setObjectName("tour_dock")
        self.dock.setTitleBarWidget(QWidget(self.dock))
        self.dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.dock.setWidget(self.panel)
        self.dock.hide()
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self.panel.forth.clicked.connect(lambda _checked=False: self.go(self.number + 1))
        self.panel.back.clicked.connect(lambda _checked=False: self.go(self.number - 1))
        self.panel.point.clicked.connect(lambda _checked=False: self._point())
        self.panel.stop.clicked.connect(lambda _checked=False: self.stop())
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.panel, self.stop)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        QShortcut(QKeySequence(TO_PANEL), window, self.change_sides)
        window.stack.currentChanged.connect(lambda _place: self._changed())
        window.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether the panel leads somebody along."""
        return self.number > 0

    def begin(self) -> str:
        """Go on where somebody stopped halfway, else begin in a fresh copy; why that cannot be, or empty."""
        from models.store import SaveFailed
        from ui.worked_examples import copy_of

        window = self._window
        assert window.store is not None and window.method is not None
        (left, number), self._left_at = self._left_at, ("", 0)
        if left and window.store.has(left):  # not erased since
            self._open(left, number)
            return ""
        copy = copy_of(load_tour().example, window.method)
        try:
            window.store.add(copy)
        except SaveFailed as problem:
            return NOT_SAVED.format(problem=problem)
        self._open(copy.id, 1)
        return ""

    def _open(self, assessment_id: str, number: int) -> None:
        self._window.open_dossier(assessment_id)
        self._assessment_id = assessment_id
        self.go(number)

    def go(self, number: int) -> None:
        """Show a stop, on its page and in its field; past the last one the tour is over."""
        stops, dossier = load_tour().stops, self._dossier()
        if dossier is None or number > len(stops):
            self._end()
            return
        self.number = max(1, number)
        stop, file = stops[self.number - 1], dossier.editing.assessment
        address = Address(stop.page, stop.child_id(file), stop.element)
        dossier.go(address)
        said = self.panel.show_stop(stop, self.number, len(stops), full_name(dossier.editing, address))
        self.dock.show()
        self.fit()
        self._point()
        announce(self.panel, said)

    def stop(self) -> None:
        """Stop halfway; the dossier stays open as it is, and the tour goes on from here when it is chosen again."""
        self._left_at = (self._assessment_id, self.number)
        self._end()

    def _end(self) -> None:
        if self.panel.isAncestorOf(QApplication.focusWidget() or self._window):
            self._back()
        self.number, self._assessment_id = 0, ""
        self.dock.hide()

    def _changed(self) -> None:
        """Behind a lock, a talk or the list of dossiers the tour waits; it is there again with its own dossier."""
        self.dock.setVisible(self.is_on and self._dossier() is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            QTimer.singleShot(0, self, self.fit)
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.KeyPress and self._dossier() is not None:
            self.stop()  # a field that has a use for Escape itself keeps it
            return True
        return False

    def change_sides(self) -> None:
        """From the page to the panel, and from the panel back to the field one came from."""
        dossier = self._dossier()
        if not self.is_on or dossier is None:
            return
        if self.panel.isAncestorOf(QApplication.focusWidget() or self._window):
            self._back()
        else:
            here, page = QApplication.focusWidget(), dossier.page
            self._came_from = place_of(here, page) if here and page and page.isAncestorOf(here) else None
            self.panel.forth.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back(self) -> None:
        """To where the focus was in the page, or else to its first field."""
        dossier = self._window.dossier
        if dossier is not None and not (
            self._came_from and dossier.page is not None and focus_place(self._came_from, dossier.page)
        ):
            dossier.take_focus()

    def fit(self) -> None:
        """As high as its words need, and never so high that the page is gone."""
        if self.is_on:
            most = int(self._window.height() * HIGHEST)
            self.panel.setFixedHeight(min(self.panel.wanted(self._window.width()), most))

    def _point(self) -> None:
        dossier = self._dossier()
        if dossier is None or dossier.page is None:
            return
        stop, file = load_tour().stops[self.number - 1], dossier.editing.assessment
        address = Address(stop.page, stop.child_id(file), stop.element)
        if dossier.page.address != address:
            dossier.go(address)
        field = stop.field_in(file)
        self._focus(field)
        QTimer.singleShot(0, dossier.page, lambda: self._focus(field))

    def _focus(self, field: Field) -> None:
        """The cursor in this field; a short text is selected, as after Tab, so that what is typed takes its place."""
        dossier = self._dossier()
        if dossier is None or dossier.page is None:
            return
        dossier.page.focus_field(field)
        here = QApplication.focusWidget()
        if isinstance(here, QLineEdit):
            here.selectAll()

    def _dossier(self) -> "Dossier | None":
        """The copy that the tour goes through, as long as it is open and can be seen."""
        dossier = self._window.dossier
        if dossier is None or self._window.stack.currentWidget() is not dossier:
            return None
        return dossier if dossier.editing.assessment.id == self._assessment_id else None
