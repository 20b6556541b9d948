"""The manual in a window of its own beside the work: the list of contents, a page to read, and where words stand."""

from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.manual import Place, load_manual
from app.organisation import Organisation
from resources.language import DUTCH, language, tr
from ui.blank_forms import CARD, CARD_FORM, CARD_TIP, save_form
from ui.buttons import button, narrow_button
from ui.find_line import FindLine
from ui.keys_list import keys_in_markdown
from ui.manual_contents import Contents
from ui.manual_page import ManualPage
from ui.row import flush_label
from ui.saving_files import ChoosePath, Outcome, ask_path

TITLE = tr("Handleiding")
FIRST = Place("begin")
OF_CLERKS = "griffier"
"""The chapter that goes with the card for clerks."""
NOTHING = tr("Niet gevonden op deze bladzijde.")
IN_DUTCH = tr("De handleiding is in het Nederlands.")
"""Said where the program itself speaks another language."""


class ManualWindow(QDialog):
    """Stays open beside the program and closes with Escape; it reads nothing of any dossier."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(TITLE)
        self.setObjectName("manual")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.manual = load_manual({"toetsen": keys_in_markdown()})
        self._past: list[Place] = []
        self.page = ManualPage()
        self.contents = Contents(self.manual)
        self.filter = FindLine("manual/filter", tr("Zoeken in de handleiding"), tr("Zoeken in de hele handleiding"))
        self.find_line = QLineEdit()
        self.choose_path: ChoosePath = ask_path
        self.card, self.outcome = narrow_button(CARD, self.save_card), Outcome()
        self.card.setToolTip(CARD_TIP)
        self._lay_out()
        self._listen()
        self.resize(self._room())
        self.go(FIRST)

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        beside, column = QVBoxLayout(left), QVBoxLayout(right)
        beside.setContentsMargins(8, 8, 4, 8)
        beside.addWidget(self.filter)
        beside.addWidget(self.contents, 1)
        column.setContentsMargins(4, 8, 8, 8)
        column.addWidget(self._above())
        if language() != DUTCH:
            column.addWidget(flush_label(IN_DUTCH, "hint"))
        column.addWidget(self.page, 1)
        column.addWidget(self._find_bar())
        for part in (self.card, self.outcome):
            column.addWidget(part)
        self.halves = QSplitter(Qt.Orientation.Horizontal)
        self.halves.addWidget(left)
        self.halves.addWidget(right)
        self.halves.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.halves)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)  # Enter is for the list and the line that are searched in

    def _above(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        self.back = button(
            tr("‹ Terug"), self.go_back, kind="link", tip=tr("Terug naar wat u hiervoor las (Alt+Pijl links)")
        )
        self.search = button(tr("Zoeken op deze bladzijde"), self.show_find, kind="link", tip="Ctrl+F")
        close = button(tr("Sluiten"), self.leave, tip=tr("De handleiding sluiten (Esc)"))
        for each in (self.back, self.search):
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(close)
        return holder

    def _find_bar(self) -> QWidget:
        self.found = QLabel()
        self.found.setProperty("kind", "hint")
        self.find_line.setAccessibleName(tr("Zoeken op deze bladzijde"))
        self.find_line.setPlaceholderText(tr("Zoeken op deze bladzijde; Enter gaat verder"))
        self.bar = QWidget()
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(self.find_line, 1)
        row.addWidget(self.found)
        row.addWidget(button(tr("Vorige"), lambda: self.look(back=True), tip="Shift+Enter"))
        row.addWidget(button(tr("Volgende"), self.look, tip="Enter"))
        self.bar.hide()
        return self.bar

    def _listen(self) -> None:
        self.filter.textChanged.connect(self.contents.show_found)
        self.filter.left.connect(self.contents.setFocus)
        self.contents.asked_for.connect(self.go)
        self.page.link_followed.connect(lambda link: self.go(Place.read(link, self.page.chapter)))
        self.find_line.returnPressed.connect(self.look)
        QShortcut(QKeySequence("Ctrl+F"), self, self.show_find)
        QShortcut(QKeySequence("Ctrl+L"), self, self.filter.setFocus)
        QShortcut(QKeySequence("Alt+Left"), self, self.go_back)
        before = QShortcut(QKeySequence("Shift+Return"), self.find_line, lambda: self.look(back=True))
        before.setContext(Qt.ShortcutContext.WidgetShortcut)

    # --- going about --------------------------------------------------------------------------------------

    def go(self, place: Place, remember: bool = True) -> None:
        """Show a chapter, at this section; an unknown one leaves the page as it is."""
        chapter = self.manual.chapters.get(place.chapter)
        if chapter is None:
            return
        if remember and self.page.chapter:
            self._past.append(self.page.place)
        self.page.show_chapter(chapter, place.anchor)
        self.contents.mark(place)
        self.card.setVisible(chapter.id == OF_CLERKS)
        self.back.setEnabled(bool(self._past))
        self.setWindowTitle(f"{chapter.title} – {TITLE}")

    def go_back(self) -> None:
        """To what was read before this."""
        if self._past:
            self.go(self._past.pop(), remember=False)

    def show_find(self) -> None:
        """Ask what is to be found on this page."""
        self.bar.show()
        self.find_line.setFocus()
        self.find_line.selectAll()

    def look(self, back: bool = False) -> None:
        """To the next place of these words on the page, round and round."""
        typed = self.find_line.text().strip()
        self.found.setText("" if not typed or self.page.look(typed, back) else NOTHING)

    def save_card(self) -> None:
        """The card for clerks as PDF; nothing of a dossier is on it."""
        from app.method import load_method

        save_form(self, CARD_FORM, load_method(), Organisation(), date.today(), self.choose_path, self.outcome)

    def reject(self) -> None:
        """Escape closes the search first, and then the window."""
        if self.bar.isVisible():
            self.bar.hide()
            self.page.setFocus()
        else:
            self.leave()

    def leave(self) -> None:
        """Close the manual."""
        super().reject()

    def take_focus(self) -> None:
        """Put the focus in the page, so that it can be read at once."""
        QTimer.singleShot(0, self.page, self.page.setFocus)

    def _room(self):
        letter, high = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        behind = self.parentWidget().window().size()
        wide = min(150 * letter, int(behind.width() * 0.95))
        self.halves.setSizes([int(wide * 0.3), int(wide * 0.7)])
        return behind.scaled(wide, min(46 * high, int(behind.height() * 0.95)), Qt.AspectRatioMode.IgnoreAspectRatio)
