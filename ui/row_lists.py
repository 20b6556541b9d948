"""Small rows inside a card: several of a kind that belong to one subject, such as the moments of an observation."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.changes import remove
from app.fields import Field
from models.base import Removable
from resources.language import tr
from ui.cards import add_removing, adding_row
from ui.form import Form


def add_rows(
    form: Form, rows: list[Any], prefix: Field, build: Callable[[Form, Any], None], name: str, label: str = ""
) -> None:
    """One short row for each of `rows`; `name` says what one of them is («moment»), `label` stands above them."""
    if label:
        form.note(label, "label")
    for place, row in enumerate(rows, 1):
        inside = Form(form.editing, form.rows, row, f"{prefix}/{row.id}")
        build(inside, row)
        add_removing(inside, partial(str, f"{name} {place}"), partial(take_away, rows, row), prefix, tr("Weghalen"))
        form.widget(_framed(inside))


def add_adding(form: Form, label: str, add: Callable[[], Any], prefix: Field, first: str) -> None:
    """The button under such rows that adds one and puts the cursor in its field `first`."""
    row = adding_row(form.editing, label, add, prefix, first)
    form.rows[prefix] = row
    form.widget(row)


def take_away(rows: list[Any], row: Any) -> None:
    """Mark a row as removed where its number must stay, else take it from its list."""
    if isinstance(row, Removable):
        remove(row)
    else:
        rows.remove(row)


def _framed(inside: Form) -> QFrame:
    frame = QFrame()
    frame.setProperty("kind", "row")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(12, 2, 0, 2)
    layout.addWidget(inside)
    return frame
