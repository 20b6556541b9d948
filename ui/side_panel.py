"""The panel at the right: the child's voice while weighing, and what is still open on this page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.findings import Finding
from models.people import Child
from ui.editing import Editing
from ui.page import Address
from ui.places import field_in
from ui.sharing_rows import CURTAIN
from ui.sheet import Sheet
from ui.style import heading_font

WITH_VOICE = ("interests", "grounds", "parents", "weighing", "balance", "decision", "explanation")
LEVELS = {"F": "Moet nog", "W": "Let op", "H": "Tip"}


class SidePanel(QScrollArea):
    """What helps beside the page; a click on a finding leads to its field."""

    asked_for = Signal(str)  # the field of a finding

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.editing = editing
        self.address = Address("")
        self.setObjectName("side_panel")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        editing.findings_changed.connect(self.renew)

    def show_page(self, address: Address) -> None:
        """Show what belongs beside this page."""
        self.address = address
        self.renew()

    def renew(self) -> None:
        """Build the panel anew from the data."""
        inside = Sheet()
        inside.setObjectName("side")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 18, 16, 18)
        column.setSpacing(10)
        if self.address.kind in WITH_VOICE and not self.editing.curtain:
            for child in self._children():
                self._voice(column, child)
        if self.address.kind != "review":
            self._open(column)
        column.addStretch(1)
        self.setWidget(inside)

    def _children(self) -> list[Child]:
        children = self.editing.assessment.children
        one = [child for child in children if child.id == self.address.child_id]
        return one or children

    def _voice(self, column: QVBoxLayout, child: Child) -> None:
        column.addWidget(_label(child.first_name or "Kind", font=1.1))
        said = [words.words for hearing in child.hearings if not hearing.removed for words in hearing.own_words]
        seen = [each.seen for each in child.observations if not each.removed and each.seen]
        for words in said or seen:
            column.addWidget(_label(f"«{words}»" if said else words, "quote"))
        if not said and not seen:
            column.addWidget(_label("Nog niet gehoord.", "hint"))
        if child.ideal.text:
            column.addWidget(_label("Ideaal besluit: " + child.ideal.text, "hint"))

    def _open(self, column: QVBoxLayout) -> None:
        here = [
            each
            for each in self.editing.findings
            if not each.overridden_by and any(field_in(self.address, field) for field in each.fields)
        ]
        column.addWidget(_label("Nog open op deze pagina", font=1.1))
        if not here:
            column.addWidget(_label("Niets.", "good"))
        if here and self.editing.curtain:  # what is lacking can betray what is hidden
            column.addWidget(_label(f"{len(here)}. {CURTAIN}", "hint"))
            return
        for finding in here:
            column.addWidget(self._finding(finding))

    def _finding(self, finding: Finding) -> QWidget:
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 2, 0, 6)
        layout.setSpacing(2)
        said = _label(finding.message, "finding")
        said.setProperty("level", finding.level)
        layout.addWidget(said)
        lead = QPushButton(f"{LEVELS[finding.level]}: ga naar het veld")
        lead.setProperty("kind", "link")
        lead.setAccessibleDescription(finding.message)
        lead.clicked.connect(lambda: self.asked_for.emit(self._field_here(finding)))
        layout.addWidget(lead)
        return holder

    def _field_here(self, finding: Finding) -> str:
        return next((field for field in finding.fields if field_in(self.address, field)), finding.field)


def _label(text: str, kind: str = "", font: float = 0) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    if font:
        label.setFont(heading_font(font))
    return label
