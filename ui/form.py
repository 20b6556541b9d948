"""A column of labelled inputs for one subject: filled once from the data, from then on data only flows out of it."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from app.days import short_day
from app.fields import Field
from ui.editing import Editing
from ui.flow import FlowLayout
from ui.folding import Folding
from ui.inputs import Choice, GrowingText, Line, Pills, Tick, Ticks
from ui.meaning_lines import DayLine, NumberLine
from ui.name_list import offer_names
from ui.plain import shown
from ui.row import ASIDE, Row, Told, quiet_label
from ui.rows import Rows
from ui.showing import show_if
from ui.spelling import watch_spelling
from ui.unread import NO_DAY, NO_NUMBER, keep_unread

__all__ = ["ASIDE", "Form", "Row", "Told"]

FEW = 6
SHORT = 120  # characters: what all choices together may measure to stand side by side


class Form(QWidget):
    """Inputs for the attributes of `owner`; each field is `prefix` plus the attribute's name."""

    def __init__(self, editing: Editing, rows: Rows, owner: Any, prefix: Field) -> None:
        super().__init__()
        self.editing = editing
        self.rows = rows
        self.owner = owner
        self.prefix = prefix
        self._conditions: list[tuple[Callable[[], bool], Sequence[QWidget]]] = []
        self._group: Folding | None = None  # that this is the inside of
        self._into: QBoxLayout | FlowLayout
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self._into = self.column
        editing.changed.connect(self._show_what_applies)

    # --- inputs -------------------------------------------------------------------------------------------

    def line(self, attribute: str, label: str, hint: str = "", short: bool = False) -> Row:
        """One line of text."""
        entry = Line(getattr(self.owner, attribute), wide=not short)
        entry.edited.connect(lambda value: self._put(attribute, value))
        offer_names(entry, self.editing, self.field(attribute))
        return self._add(attribute, label, entry, hint)

    def text(self, attribute: str, label: str, hint: str = "", lines: int = 2) -> Row:
        """Text of any length."""
        entry = GrowingText(getattr(self.owner, attribute), lines)
        entry.edited.connect(lambda value: self._put(attribute, value))
        return self._add(attribute, label, entry, hint)

    def choice(
        self, attribute: str, label: str, labels: str | Mapping[str, str], hint: str = "", aside: int = 0
    ) -> Row:
        """One of a list: words side by side when they are few and short, else a list to choose from."""
        known = self.editing.method.choices[labels] if isinstance(labels, str) else labels
        kind = Pills if len(known) <= FEW and sum(map(len, known.values())) <= SHORT else Choice
        entry = kind(getattr(self.owner, attribute), known)
        entry.chosen.connect(lambda value: self._put(attribute, value))
        return self.own(self.field(attribute), label, entry, hint, aside)

    def pick(self, attribute: str, label: str, labels: Mapping[str, str], hint: str = "") -> Row:
        """One of the file's own rows, by id; nothing chosen is None."""
        kind = Pills if 0 < len(labels) <= FEW else Choice
        entry = kind(getattr(self.owner, attribute) or "", labels)
        entry.chosen.connect(lambda value: self._put(attribute, value or None))
        return self._add(attribute, label, entry, hint)

    def picks(self, attribute: str, label: str, labels: Mapping[str, str], hint: str = "") -> Row:
        """Any number of a short list, kept as a list of codes or ids."""
        entry = Ticks(list(getattr(self.owner, attribute)), labels)
        entry.ticked.connect(lambda values: self._put(attribute, values))
        return self._add(attribute, label, entry, hint)

    def day(self, attribute: str, label: str, hint: str = "") -> Row:
        """A calendar day."""
        entry = DayLine(getattr(self.owner, attribute), self.editing.today)
        row = self._add(attribute, label, entry, hint)
        entry.day_changed.connect(lambda value: self._put(attribute, value))
        keep_unread(self.editing, row, NO_DAY, lambda: short_day(getattr(self.owner, attribute)))
        return row

    def number(self, attribute: str, label: str, hint: str = "") -> Row:
        """A whole number."""
        entry = NumberLine(getattr(self.owner, attribute))
        row = self._add(attribute, label, entry, hint)
        entry.number_changed.connect(lambda value: self._put(attribute, value))
        keep_unread(self.editing, row, NO_NUMBER, lambda: _number(getattr(self.owner, attribute)))
        return row

    def tick(self, attribute: str, label: str, hint: str = "") -> Row:
        """Yes or not yet; the label stands beside the box."""
        entry = Tick(getattr(self.owner, attribute), label)
        entry.ticked.connect(lambda value: self._put(attribute, value))
        row = self._add(attribute, "", entry, hint)
        entry.setAccessibleName(label)
        return row

    # --- what is more than one attribute ------------------------------------------------------------------

    def own(self, field: Field, label: str, entry: QWidget, hint: str = "", aside: int = 0) -> Row:
        """An input that was made elsewhere, under the full name of its field; `aside`: label and input on one line."""
        row = Row(field, label, entry, hint, aside)
        self.rows[field] = row
        self._into.addWidget(row)
        self.editing.kept_texts.follow(field, entry)
        watch_spelling(self.editing, field, entry)
        return row

    def note(self, text: str, kind: str = "hint") -> QLabel:
        """A line of explanation."""
        label = quiet_label(text, kind)
        self._into.addWidget(label)
        return label

    def tell(self, what: Callable[[], str], kind: str = "hint") -> Told:
        """A line that follows from what was filled in, renewed with every change."""
        told = Told(self.editing, what, kind)
        self._into.addWidget(told)
        return told

    def folding(
        self, title: str, is_open: bool = False, shown_if: Callable[[], bool] | None = None, name: str = ""
    ) -> "Form":
        """Inputs about the same subject that are out of the way; `name` tells groups with the same title apart."""
        inside = Form(self.editing, self.rows, self.owner, self.prefix)
        folding = inside.in_group(title, is_open, plain=True)
        folding.setObjectName(f"fold/{self.prefix}/{name or title}")
        self._into.addWidget(folding)
        if shown_if is not None:
            self.only_if(shown_if, folding)
        return inside

    def in_group(self, title: str, is_open: bool, plain: bool = False) -> Folding:
        """The group that can be folded, with this form as its inside."""
        self._group = Folding(title, self, is_open, plain)
        return self._group

    def when_opened(self, fill: Callable[[], Any], *holds: Field) -> None:
        """Make the inside of this group when it is opened, or when a field is looked up that it `holds`."""
        waiting = self.rows.wait(fill, *holds)
        if self._group is None:
            waiting.make()
        else:
            self._group.made_by(waiting)

    def widget(self, widget: QWidget) -> QWidget:
        """Anything else that belongs at this place."""
        self._into.addWidget(widget)
        return widget

    def button(self, label: str, clicked: Callable[[], Any], kind: str = "quiet") -> QPushButton:
        """A button that does something."""
        button = QPushButton(shown(label))
        button.setProperty("kind", kind)
        button.clicked.connect(lambda _checked=False: clicked())
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._into.addWidget(button)
        return button

    @contextmanager
    def beside(self):
        """Put the inputs that are made inside side by side, as far as the width allows."""
        outer, holder = self._into, QWidget()
        self._into = FlowLayout(holder, space=16)
        policy = holder.sizePolicy()
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        try:
            yield
        finally:
            line, self._into = self._into, outer
            outer.addWidget(holder)
            for row in (line.itemAt(place).widget() for place in range(line.count())):
                if isinstance(row, Row) and isinstance(outer, QBoxLayout):
                    row.say_below(outer)  # under one narrow input a sentence would become a column

    def at_end(self, widget: QWidget) -> None:
        """Put a widget at the end of the last line of inputs, or below when the last thing is no such line."""
        last = self.column.itemAt(self.column.count() - 1)
        line = last.widget().layout() if last is not None and last.widget() is not None else None
        (line if isinstance(line, FlowLayout) else self.column).addWidget(widget)

    def only_if(self, condition: Callable[[], bool], *widgets: QWidget) -> None:
        """Show these rows only while the condition holds; what was filled in is kept."""
        self._conditions.append((condition, widgets))
        holds = condition()
        for widget in widgets:
            show_if(widget, holds)

    def asked_if(self, condition: Callable[[], bool], fill: Callable[["Form"], Any], *holds: Field) -> None:
        """Inputs that are there only while the condition holds; made when that is so for the first time."""
        place = QSpacerItem(0, 0)  # takes no room, and no space around it
        self.column.addItem(place)

        def make() -> None:
            inside = Form(self.editing, self.rows, self.owner, self.prefix)
            inside.hide()
            self.column.insertWidget(self.column.indexOf(place), inside)
            fill(inside)
            self.only_if(condition, inside)

        def make_if_asked() -> bool:
            if condition():
                waiting.make()
            return True

        waiting = self.rows.wait(make, *holds)
        self.only_if(make_if_asked)

    def field(self, attribute: str) -> Field:
        """The field of one attribute of this form's subject."""
        return f"{self.prefix}/{attribute}" if self.prefix else attribute

    def _put(self, attribute: str, value: Any) -> None:
        self.editing.put(self.owner, attribute, value, self.field(attribute))

    def _add(self, attribute: str, label: str, entry: QWidget, hint: str) -> Row:
        return self.own(self.field(attribute), label, entry, hint)

    def _show_what_applies(self, _field: Field = "") -> None:
        for condition, widgets in self._conditions:
            holds = condition()
            for widget in widgets:
                show_if(widget, holds)


def _number(value: int | None) -> str:
    return "" if value is None else str(value)
