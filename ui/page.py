"""A page of the wizard: title, what is asked and why, sections with inputs, lists of rows that come and go."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.fields import Field
from app.findings import Finding
from resources.language import tr
from ui.cards import Card, add_removing, adding_row, applies, unfold
from ui.curtain import in_view
from ui.editing import Editing
from ui.folding import Folding
from ui.form import Form
from ui.in_parts import InParts
from ui.remarks import show_remarks
from ui.row import Row
from ui.sheet import only_up_and_down
from ui.style import as_heading, keep_lines_short

MOST_OPEN = 3  # cards that stay open when the page is built anew
WIDEST = 108  # average characters: longer lines are hard to read
SEE_ABOVE = tr("Hoort bij de opmerking hierboven.")


@dataclass(frozen=True)
class Address:
    """Which page: its kind, and for pages about a child the child's id and sometimes an element."""

    kind: str
    child_id: str = ""
    element: str = ""

    def __str__(self) -> str:
        return "/".join(part for part in (self.kind, self.child_id, self.element) if part)

    @staticmethod
    def read(text: str) -> "Address":
        """The address that `str` wrote."""
        return Address(*text.split("/")[:3]) if text else Address("")


_rooms: list[QWidget] = []


@contextmanager
def made_in(room: QWidget) -> Iterator[None]:
    """Pages that are made in here lie in this widget from the start.

    What is put into a widget afterwards is given its style anew, down to the last word on it: of a page that takes
    about as long as making it.
    """
    _rooms.append(room)
    try:
        yield
    finally:
        _rooms.pop()


class Page(InParts):
    """A scrolling column; `rows` finds the input of a field on this page."""

    def __init__(self, editing: Editing, address: Address, title: str, lead: str = "") -> None:
        super().__init__(_rooms[-1] if _rooms else None)
        self.editing = editing
        self.address = address
        self.rows.when_made = self._came
        self._findings_shown = False  # not before the page stands
        # What Ctrl+0 and Ctrl+9 do on a page where options are compared.
        self.no_difference: Callable[[], Any] | None = None
        self.no_difference_elsewhere: Callable[[], Any] | None = None
        self.looks_first: QWidget | None = None  # what is to be looked at before anything is filled in
        only_up_and_down(self)
        self.column = self._column()
        self.title = _words(title, "title", 1.6)
        self.column.addWidget(self.title)
        if lead:
            self.column.addWidget(_words(lead, "lead"))
        editing.findings_changed.connect(self.show_findings)
        editing.changed.connect(self.follow)

    def _column(self) -> QVBoxLayout:
        beside = QHBoxLayout(self.sheet)
        beside.setContentsMargins(28, 22, 28, 28)
        inside = self.inside
        keep_lines_short(inside, WIDEST)
        inside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        beside.addWidget(inside, 1, Qt.AlignmentFlag.AlignTop)
        beside.addStretch(0)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.setWidget(self.sheet)
        return column

    # --- building -----------------------------------------------------------------------------------------

    def section(
        self, title: str, owner: Any, prefix: Field, note: str = "", shown_if: Callable[[], bool] | None = None
    ) -> Form:
        """A titled group of inputs about one subject; with `shown_if` it is there only while that holds."""
        form = Form(self.editing, self.rows, owner, prefix)
        parts: list[QWidget] = [_words(title, "section", 1.2), form] if title else [form]
        for part in parts:
            self.column.addWidget(part)
        if note:
            form.note(note)
        if shown_if is not None:
            form.only_if(shown_if, *parts)
        return form

    def heading(self, title: str) -> QLabel:
        """The title of what follows."""
        label = _words(title, "section", 1.2)
        self.column.addWidget(label)
        return label

    def words(self, text: str, kind: str = "lead") -> QLabel:
        """A paragraph of the page's own text."""
        label = _words(text, kind)
        self.column.addWidget(label)
        return label

    def add(self, widget: QWidget) -> QWidget:
        """Anything else that belongs at this place of the page."""
        self.column.addWidget(widget)
        return widget

    def folding(self, title: str, is_open: bool, owner: Any, prefix: Field) -> Form:
        """A group of inputs that is out of the way until someone opens it."""
        form = Form(self.editing, self.rows, owner, prefix)
        self.column.addWidget(form.in_group(title, is_open))
        return form

    def cards(
        self,
        rows: Sequence[Any],
        prefix: Field,
        name: Callable[[Any], str],
        build: Callable[[Form, Any], None],
        remove: Callable[[Any], Any] | None = None,
        keep_open: bool = False,
    ) -> None:
        """A card for each row of a list: its name, its inputs, and a way to take it away."""
        for row in rows:
            form = Form(self.editing, self.rows, row, f"{prefix}/{row.id}")
            card = Card(form, partial(name, row), partial(self._fill, row, build, remove, partial(name, row)))
            self.column.addWidget(card)
            if keep_open or len(rows) <= 2:
                self.then(card.header.setChecked, True)

    def _fill(
        self,
        row: Any,
        build: Callable[[Form, Any], None],
        remove: Callable[[Any], Any] | None,
        name: Callable[[], str],
        form: Form,
    ) -> None:
        build(form, row)
        if remove is not None:
            add_removing(form, name, partial(remove, row), form.prefix.rpartition("/")[0])

    def adding(self, label: str, add: Callable[[], Any], prefix: Field, first: str) -> QPushButton:
        """A button that adds a row and puts the cursor in its field `first`; beside it, what the list lacks."""
        row = adding_row(self.editing, label, add, prefix, first)
        self.rows[prefix] = row
        self.column.addWidget(row)
        return row.entry

    # --- finding the way ----------------------------------------------------------------------------------

    def focus_field(self, field: Field) -> bool:
        """Open what is folded and put the cursor in the field, or in the nearest thing that holds it."""
        self.finish()
        found = self._nearest(field)
        if found is None:
            return False
        unfold(found)
        (found.entry if isinstance(found, Row) else found).setFocus(Qt.FocusReason.OtherFocusReason)
        self.follow()
        return True

    def name_of(self, field: Field) -> str:
        """What a field is called here; of inputs that were not made yet, the card they lie in. Empty: not here."""
        words = field.split("/")
        for length in range(len(words), 0, -1):
            start = "/".join(words[:length])
            if (row := self.rows.known(start)) is not None:
                return row.label.text() or row.entry.accessibleName()
            if (folding := self.findChild(Folding, f"fold/{start}")) is not None:
                return folding.header.text().replace("&&", "&")
            if (adding := self.findChild(QPushButton, "add/" + start)) is not None:
                return adding.accessibleName()
        return ""

    def _nearest(self, field: Field) -> QWidget | None:
        """The input of this field, else one inside it, else the button that adds to it, else the same one level up."""
        words = field.split("/")
        for length in range(len(words), 0, -1):
            start = "/".join(words[:length])
            named = self.rows.get(start) or self.findChild(QWidget, start)
            if named is not None and applies(named, self):
                return named
            near = (row for name, row in self.rows.items() if name.startswith(start + "/") and applies(row, self))
            inside = next(near, None)
            if inside is not None and length >= 2:
                return inside
            adding = self.findChild(QPushButton, "add/" + start)
            if adding is not None:
                return adding
        return None

    def folds(self) -> dict[str, bool]:
        """Which groups are open, so that the page that takes the place of this one looks the same."""
        return {each.name: each.is_open for each in self.findChildren(Folding)}

    def fold_as(self, folds: dict[str, bool]) -> None:
        """Open and close the groups as they were; of many open cards only those that the page itself opens stay so."""
        cards = self.findChildren(Card)
        many = sum(folds.get(each.name, each.is_open) for each in cards) > MOST_OPEN
        seen: set[Folding] = set()
        while new := [each for each in self.findChildren(Folding) if each not in seen]:  # some come as others open
            seen.update(new)
            for each in new:
                if not (many and isinstance(each, Card)):
                    each.header.setChecked(folds.get(each.name, each.is_open))

    def focus_first(self) -> None:
        """Put the cursor in the first input of the page, or on the first card where all cards are closed.

        Where there is something to look at before it, there. The page opens with its title in view.
        """
        if self.looks_first is not None and self.looks_first.isVisibleTo(self):
            self.looks_first.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._focus_first_input()
        self.begin_at_top(self.title.mapTo(self.sheet, QPoint()).y())

    def _focus_first_input(self) -> None:
        if not self.rows:
            self.finish()
        first = next((row for row in self.rows.values() if row.isVisibleTo(self)), None)
        closed = next((each.header for each in self.findChildren(Folding) if each.isVisibleTo(self)), None)
        if closed is not None and (first is None or first.exact):
            closed.setFocus(Qt.FocusReason.OtherFocusReason)
        elif first is not None:
            first.take_focus()

    def said_at(self, field: Field) -> list[Finding]:
        """The findings that may be shown beside this field now."""
        return in_view(self.editing, self.editing.findings_at(field))

    def _came(self) -> None:
        """Inputs were made in a page that stands: what was found is said beside them too."""
        if self._findings_shown:
            self.show_findings()

    def show_findings(self) -> None:
        """Show beside each field what the rules say of it."""
        self._findings_shown = True
        softly = str(self.address) not in self.editing.visited
        told: set[int] = set()
        for field, row in self.rows.items():
            said = self.said_at(field)
            if row.exact:
                said = [each for each in said if field in each.fields]
            elif row.aside:  # one of many alike: what was said of the one above holds here too
                said = [each for each in said if id(each) not in told]
                told.update(map(id, said))
            else:
                above, seen = set(told), row.isVisibleTo(self)
                told.update(id(each) for each in said if seen)
                said = [replace(each, message=SEE_ABOVE) if id(each) in above else each for each in said]
            row.say(said, softly)
        if not self.comes_on:  # or a remark would hang under what stands nearest to a field that is still to come
            show_remarks(self.editing, self.rows)


def _words(text: str, kind: str, times: float = 0) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    label.setIndent(0)
    if times:
        as_heading(label, times)
    return label
