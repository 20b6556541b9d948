"""The panel at the right: the child's voice while weighing, and a short way to what is still open on this page."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout

from app.case import was_heard
from app.fields import Field
from app.findings import LEVELS, Finding
from app.second_reader import being_read, open_remarks
from app.still_asked import Asked, letters_asked, sharing_asked, summaries_asked
from app.subject import is_about_a_group
from models.people import Child
from models.review import Remark
from resources.language import tr
from ui.curtain import CURTAIN, in_view
from ui.editing import Editing
from ui.page import Address, Page
from ui.places import INTAKE, field_in
from ui.plain import shown, tip
from ui.progress import stops_tonight
from ui.remarks import link, told
from ui.row import in_words
from ui.sheet import Sheet, only_up_and_down
from ui.style import as_heading
from ui.voice import own_words, summaries

WITH_VOICE = ("interests", "grounds", "weighing", "balance", "decision", "explanation")
"""Where the children's words stand beside the page; not where parents give their view and may look along."""


class Jump(QPushButton):
    """Leads to a field, on one line: the name is cut where the panel is narrow and whole in the tool tip."""

    def __init__(self, finding: Finding, name: str) -> None:
        super().__init__()
        self.finding = finding
        self.name = jump_name(finding, name)
        self.setProperty("kind", "jump")
        self.setProperty("level", finding.level)
        self.setAccessibleName(self.name)
        self.setAccessibleDescription(finding.message)
        self.setToolTip(tip(finding.message))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(shown(self.name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 3 * self.fontMetrics().averageCharWidth()
        self.setText(shown(self.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideRight, room)))


class SidePanel(QScrollArea):
    """What helps beside the page; a click on a finding leads to its field."""

    asked_for = Signal(str)  # the field of a finding
    remark_wanted = Signal()  # a second reader wants to say something of the field
    emptied = Signal()  # what had the focus in here is gone

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.editing = editing
        self.address = Address("")
        self.page: Page | None = None
        self._shows: object = None
        self.setObjectName("side_panel")
        self.setAccessibleName(tr("Hulp bij deze pagina"))
        only_up_and_down(self)
        editing.findings_changed.connect(self.renew)

    def show_page(self, page: Page) -> None:
        """Show what belongs beside this page."""
        self.page, self.address, self._shows = page, page.address, None
        self.renew()

    def renew(self) -> None:
        """Build the panel anew from the data; the focus stays on the finding it was on, or goes to the next."""
        here = self._here()
        found = [(each.about, each.level, each.message) for each in here]
        shows = (found, self._asked(), self._reading(), self.editing.curtain)
        if shows == self._shows:
            return
        self._shows = shows
        place = self._focused()
        self._fill(here)
        if place is not None:
            self._focus(place)

    def rename(self) -> None:
        """More of the page is there: some of its fields may be called otherwise now."""
        if any(each.name != jump_name(each.finding, self._name(each.finding)) for each in self.findChildren(Jump)):
            self._shows = None
            self.renew()

    def _name(self, finding: Finding) -> str:
        return self.page.name_of(self._field(finding)) if self.page is not None else ""

    def _field(self, finding: Finding) -> Field:
        """The field on this page to which a finding leads."""
        return next((field for field in finding.fields if field_in(self.address, field)), finding.field)

    def _here(self) -> list[Finding]:
        return [
            each
            for each in self.editing.findings
            if not (each.overridden_by or each.answered_by)
            and self._counts_here(each)
            and any(field_in(self.address, field) for field in each.fields)
        ]

    def _asked(self) -> list[Asked]:
        """What this page asks for beyond the rules; behind the curtain nothing of a talk is told."""
        file = self.editing.assessment
        if self.address.kind == "letters":
            return list(letters_asked(file))
        shown = self.address.kind == "views" and not self.editing.curtain
        children = [each for each in file.children if shown and each.id == self.address.child_id]
        return [one for each in children for one in (*summaries_asked(each), *sharing_asked(file, each))]

    def _counts_here(self, finding: Finding) -> bool:
        """At the desk only what cannot wait (method G.2)."""
        return self.address.kind not in INTAKE or stops_tonight(finding)

    def _fill(self, here: list[Finding]) -> None:
        inside = Sheet()
        inside.setObjectName("side")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 18, 16, 18)
        column.setSpacing(10)
        if self.address.kind in WITH_VOICE:
            for child in self._children():
                self._voice(column, child)
        if self.address.kind != "review":
            self._open(column, here)
            self._second_reader(column)
        column.addStretch(1)
        self.setWidget(inside)

    def _focused(self) -> int | None:
        focused = QApplication.focusWidget()
        jumps = self.findChildren(Jump)
        return jumps.index(focused) if focused in jumps else None

    def _focus(self, place: int) -> None:
        jumps = self.widget().findChildren(Jump)
        if jumps:
            jumps[min(place, len(jumps) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.emptied.emit()

    def _children(self) -> list[Child]:
        children = self.editing.assessment.children
        one = [child for child in children if child.id == self.address.child_id]
        return one or children

    def _voice(self, column: QVBoxLayout, child: Child) -> None:
        column.addWidget(_label(child.first_name or tr("Kind"), times=1.1))
        if self.editing.curtain:
            column.addWidget(_label(CURTAIN, "hint"))
        else:
            self._words(column, child)
        if child.ideal.text:
            column.addWidget(_label(tr("Ideaal besluit: ") + child.ideal.text, "hint"))

    def _words(self, column: QVBoxLayout, child: Child) -> None:
        said, told = own_words(child), summaries(child)
        seen = [each.seen for each in child.observations if not each.removed and each.seen.strip()]
        for words in said or told or seen:
            column.addWidget(_label(f"«{words}»" if said else words, "quote"))
        if not said and not told and not seen:
            column.addWidget(_label(self._heard(child), "hint"))

    def _heard(self, child: Child) -> str:
        """What there is of a child whose words are not in the file; a profile speaks through its consultations."""
        file = self.editing.assessment
        if is_about_a_group(file):
            said = (each.said.strip() for each in file.consultations if child.id in each.profile_ids)
            return " ".join(filter(None, said)) or tr("Nog niets uit een raadpleging.")
        return tr("Gehoord; nog niet opgeschreven wat.") if was_heard(child) else tr("Nog niet gehoord.")

    def _open(self, column: QVBoxLayout, here: list[Finding]) -> None:
        column.addWidget(_label(tr("Nog open op deze pagina"), times=1.1))
        asked = self._asked()
        if not (here or asked):
            column.addWidget(_label(tr("Niets."), "good"))
        may_show = in_view(self.editing, here)
        for finding in may_show:
            self._finding(column, finding)
        if len(may_show) < len(here):
            column.addWidget(_label(f"{len(here) - len(may_show)}× {CURTAIN}", "hint"))
        for one in asked:
            column.addWidget(_label(one.text, "hint"))
            go = link(tr("Ga naar het veld"), f"side/{one.field}", partial(self.asked_for.emit, one.field))
            go.setAccessibleDescription(one.text)
            column.addWidget(go)

    def _remarks(self) -> list[Remark]:
        """The open remarks of second readers on this page."""
        every = open_remarks(self.editing.assessment)
        return [each for each in every if each.field and field_in(self.address, each.field)]

    def _reading(self) -> object:
        is_read = being_read(self.editing.assessment) is not None
        return is_read, [(each.id, each.text, each.reply) for each in self._remarks()]

    def _second_reader(self, column: QVBoxLayout) -> None:
        """The remarks on this page with the way to them, and for whoever reads the way to make one."""
        remarks, is_read = self._remarks(), being_read(self.editing.assessment) is not None
        if remarks or is_read:
            column.addWidget(_label(tr("Tweede lezer"), times=1.1))
        for each in remarks:
            column.addWidget(_label(told(self.editing, each), "hint"))
            go = link(tr("Ga naar het veld"), f"side/{each.id}", partial(self.asked_for.emit, each.field))
            go.setAccessibleDescription(told(self.editing, each))
            column.addWidget(go)
        if is_read:
            column.addWidget(link(tr("Opmerking bij dit veld …"), "side/remark", self.remark_wanted.emit))

    def _finding(self, column: QVBoxLayout, finding: Finding) -> None:
        """Short: the sentence itself stands beside the field; here only where many fields share it."""
        name = self._name(finding)
        if not name or not in_words(finding):
            said = _label(finding.message, "finding")
            said.setProperty("level", finding.level)
            column.addWidget(said)
        jump = Jump(finding, name)
        jump.clicked.connect(lambda: self.asked_for.emit(self._field(finding)))
        column.addWidget(jump)


def jump_name(finding: Finding, name: str) -> str:
    """What leads to a field that is called so, or to a field without a name of its own."""
    level = tr(LEVELS[finding.level])
    return f"{level}: {name}" if name else tr("{levels}: ga naar het veld", levels=level)


def _label(text: str, kind: str = "", times: float = 0) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    if times:
        as_heading(label, times)
    return label
