"""What is filled in but reaches no document, because its branch no longer applies; each with a way to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.casefile_error import name_of
from app.fields import Field
from app.relevance import Unprinted, unprinted
from ui.curtain import CURTAIN, hides
from ui.editing import Editing
from ui.places import page_of
from ui.plain import shown
from ui.steps import full_name
from ui.style import heading_font

TITLE = "Wel ingevuld, komt niet in het stuk"
ABOUT = "Deze antwoorden horen bij een keuze die niet meer geldt. Zij blijven in het dossier bewaard."


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
        self._empty()
        if every:
            heading = _label(TITLE, "section")
            heading.setFont(heading_font(1.2))
            self._column.addWidget(heading)
            self._column.addWidget(_label(ABOUT, "hint"))
        for why, fields in _by_reason(seen).items():
            self._column.addWidget(self._entry(why, fields))
        if len(seen) < len(every):
            self._column.addWidget(_label(f"{len(every) - len(seen)}× {CURTAIN}", "hint"))
        if self.parentWidget() is not None or not every:  # without a page around it, it would open as a window
            self.setVisible(bool(every))

    def _empty(self) -> None:
        while self._column.count():
            widget = self._column.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()

    def _entry(self, why: str, fields: list[Field]) -> QWidget:
        entry = QFrame()
        entry.setProperty("kind", "entry")
        column = QVBoxLayout(entry)
        column.setContentsMargins(10, 2, 0, 4)
        column.setSpacing(2)
        names = ", ".join(dict.fromkeys(_called(each) for each in fields))
        column.addWidget(_label(full_name(self.editing, page_of(fields[0])), "level"))
        column.addWidget(_label(f"{why} Ingevuld: {names}.", ""))
        link = QPushButton("Ga naar het veld")
        link.setProperty("kind", "link")
        link.setObjectName(f"unprinted/{fields[0]}")
        link.setAccessibleDescription(f"{why} {names}")
        link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        link.clicked.connect(lambda _checked=False: self.editing.asked_for.emit(fields[0]))
        column.addWidget(link)
        return entry


def _by_reason(rows: tuple[Unprinted, ...]) -> dict[str, list[Field]]:
    found: dict[str, list[Field]] = {}
    for each in rows:
        found.setdefault(each.why, []).append(each.field)
    return found


def _called(field: Field) -> str:
    words = field.split("/")
    return name_of(words[-1], next((each for each in reversed(words[:-1]) if each.isidentifier()), ""))


def _label(text: str, kind: str) -> QLabel:
    label = QLabel(shown(text))
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    label.setIndent(0)
    return label
