"""What is filled in but reaches no document, because its branch no longer applies; each with a way to it."""

from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.field_names import name_of
from app.fields import Field
from app.relevance import Unprinted, clear, unprinted
from resources.language import tr
from ui.asking import Question
from ui.curtain import CURTAIN, hides
from ui.editing import Editing
from ui.emptying import empty
from ui.flow import FlowLayout
from ui.page import Address
from ui.places import page_of, pages_of
from ui.plain import shown
from ui.row import flush_label
from ui.steps import full_name
from ui.style import as_heading

TITLE = tr("Wel ingevuld, komt niet in het stuk")
ABOUT = tr("Deze antwoorden horen bij een keuze die niet meer geldt. Zij blijven in het dossier bewaard.")


class UnprintedList(QWidget):
    """Renewed with the findings; not there while everything that is filled in is printed."""

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.editing = editing
        self._shown: tuple[Unprinted, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        editing.findings_changed.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Show what is not printed now."""
        every = unprinted(self.editing.assessment, self.editing.method)
        seen = tuple(each for each in every if not hides(self.editing, each.field))
        if seen == self._shown:
            return
        self._shown = seen
        empty(self._column)
        if every:
            heading = flush_label(TITLE, "section")
            as_heading(heading, 1.2)
            self._column.addWidget(heading)
            self._column.addWidget(flush_label(ABOUT, "hint"))
        for (why, _page), fields in _by_reason(seen).items():
            self._column.addWidget(self._entry(why, fields))
        if len(seen) < len(every):
            self._column.addWidget(flush_label(f"{len(every) - len(seen)}× {CURTAIN}", "hint"))
        if self.parentWidget() is not None or not every:  # without a page around it, it would open as a window
            self.setVisible(bool(every))

    def _entry(self, why: str, fields: list[Field]) -> QWidget:
        entry = QFrame()
        entry.setProperty("kind", "entry")
        column = QVBoxLayout(entry)
        column.setContentsMargins(10, 2, 0, 4)
        column.setSpacing(2)
        names = ", ".join(dict.fromkeys(_called(each) for each in fields))
        column.addWidget(flush_label(shown(full_name(self.editing, page_of(fields[0]))), "level"))
        column.addWidget(flush_label(shown(tr("{why} Ingevuld: {names}.", why=why, names=names)), ""))
        holder = QWidget()
        line = FlowLayout(holder, space=14)
        if page_of(fields[0]) in pages_of(self.editing.assessment):
            go = _link(tr("Ga naar het veld"), f"unprinted/{fields[0]}", f"{why} {names}")
            go.clicked.connect(lambda _checked=False: self.editing.asked_for.emit(fields[0]))
            line.addWidget(go)
        clearing = _link(tr("Leegmaken"), f"empty/{fields[0]}", f"{why} {names}")
        line.addWidget(clearing)
        column.addWidget(holder)
        column.addWidget(self._question(clearing, names, fields))
        return entry

    def _question(self, button: QPushButton, names: str, fields: list[Field]) -> Question:
        """Asked before anything is emptied: what stands there cannot be brought back."""
        question = Question(tr("Ja, leegmaken"), tr("Nee, houden"))
        button.clicked.connect(
            lambda _checked=False: question.ask(tr("Wilt u dit leegmaken: {names}? Terugzetten kan niet.", names=names))
        )
        question.declined.connect(button.setFocus)
        question.agreed.connect(lambda: self._clear(fields))
        return question

    def _clear(self, fields: list[Field]) -> None:
        editing = self.editing

        def clear_all() -> None:
            for each in fields:
                clear(editing.assessment, editing.method, each)

        editing.restructure(clear_all)


def _link(label: str, name: str, about: str) -> QPushButton:
    button = QPushButton(label)
    button.setProperty("kind", "link")
    button.setObjectName(name)
    button.setAccessibleDescription(about)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button


def _by_reason(rows: tuple[Unprinted, ...]) -> dict[tuple[str, Address], list[Field]]:
    """The fields with the same reason on the same page."""
    found: dict[tuple[str, Address], list[Field]] = {}
    for each in rows:
        found.setdefault((each.why, page_of(each.field)), []).append(each.field)
    return found


def _called(field: Field) -> str:
    words = field.split("/")
    return name_of(words[-1], next((each for each in reversed(words[:-1]) if each.isidentifier()), ""))
