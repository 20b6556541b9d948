"""A list of rows as cards: the inputs of a card are made when it is opened or when one of them is asked for."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.fields import Field
from ui.editing import Editing
from ui.folding import Folding
from ui.form import Form
from ui.row import Row


class Card(Folding):
    """One row of a list: closed it is no more than its name."""

    def __init__(self, form: Form, name: Callable[[], str], fill: Callable[[Form], None], plain: bool = False) -> None:
        super().__init__(name(), form, False, plain)
        self._form = form
        self._fill: Callable[[Form], None] | None = fill
        self.setObjectName(f"fold/{form.prefix}")
        self.renew_from(form.editing, name)

    def fill(self) -> None:
        """Make the inputs, once."""
        if self._fill is not None:
            fill, self._fill = self._fill, None
            fill(self._form)

    def _fold(self, is_open: bool) -> None:
        if is_open:
            self.fill()
        super()._fold(is_open)


def adding_row(editing: Editing, label: str, add: Callable[[], Any], prefix: Field, first: str) -> Row:
    """The button that adds a row to the list `prefix`, with room for what the rules say of the list."""
    button = QPushButton("+  " + label)
    button.setProperty("kind", "add")
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    row = Row(prefix, "", button)
    row.exact = True
    button.setObjectName("add/" + prefix)
    button.setAccessibleName(label)
    button.clicked.connect(lambda _checked=False: _add_row(editing, add(), prefix, first))
    return row


def _add_row(editing: Editing, made: Any, prefix: Field, first: str) -> None:
    editing.restructure(lambda: None, f"{prefix}/{made.id}/{first}")


def add_removing(form: Form, name: str, remove: Callable[[], Any], prefix: Field, word: str = "Verwijderen") -> None:
    """The button that takes a row out of the list `prefix`, at the end of the last line of inputs."""
    editing = form.editing
    button = QPushButton(word)
    button.setProperty("kind", "remove")
    button.clicked.connect(lambda _checked=False: editing.restructure(remove, "add/" + prefix))
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    button.setAccessibleName(f"{name} {word.lower()}")
    form.at_end(button)


def unfold(widget: QWidget) -> None:
    """Open every group that this widget lies in."""
    for folding in _around(widget):
        folding.header.setChecked(True)


def _around(widget: QWidget) -> Iterator[Folding]:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, Folding):
            yield parent
        parent = parent.parentWidget()


def applies(widget: QWidget, within: QWidget) -> bool:
    """Whether this can be seen once every group is opened: nothing else hides it."""
    here: QWidget | None = widget
    while here is not None and here is not within:
        above = here.parentWidget()
        if here.isHidden() and not (isinstance(above, Folding) and here is above.inside):
            return False
        here = above
    return True
