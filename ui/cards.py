"""A list of rows as cards: the inputs of a card are made when it is opened or when one of them is asked for."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.changes import bring_back
from app.fields import Field
from models.base import Removable
from models.shape import is_blank
from resources.language import tr
from ui.asking import Question
from ui.buttons import narrow_button
from ui.editing import Editing
from ui.flow import FlowLayout
from ui.folding import Folding
from ui.form import Form
from ui.plain import as_subject, shown
from ui.row import Row, short_label

if TYPE_CHECKING:
    from ui.page import Page


UNDONE_WHILE_OPEN = tr("Ongedaan maken kan daarna zolang dit dossier open is.")


class Card(Folding):
    """One row of a list: closed it is no more than its name."""

    def __init__(
        self,
        form: Form,
        name: Callable[[], str],
        fill: Callable[[Form], None],
        plain: bool = False,
        holds: Sequence[Field] = (),
    ) -> None:
        super().__init__(name(), form, False, plain)
        self.setObjectName(f"fold/{form.prefix}")
        self.renew_from(form.editing, name)
        self.made_by(form.rows.wait(partial(fill, form), *(holds or [form.prefix]), seldom=True))


def adding_row(editing: Editing, label: str, add: Callable[[], Any], prefix: Field, first: str) -> Row:
    """The button that adds a row to the list `prefix`, with room for what the rules say of the list."""
    button = QPushButton("+  " + shown(label))
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


def add_removing(
    form: Form, name: Callable[[], str], remove: Callable[[], Any], prefix: Field, word: str = tr("Verwijderen")
) -> None:
    """The button that takes a row out of the list `prefix`, at the end of the last line of inputs.

    A row that holds something goes only after a yes; a row without content goes at once.
    """
    question = Question(tr("Ja, {word}", word=word.lower()), tr("Nee, houden"))
    question.agreed.connect(lambda: _take_out(form, remove, prefix, name()))

    def ask() -> None:
        if is_blank(form.owner):
            _take_out(form, remove, prefix, name())
        else:
            button.hide()
            question.ask(_what_goes(name(), word, form.owner))

    button = narrow_button(word, ask, "remove", tr("{name} {word}", name=name(), word=word.lower()))
    question.declined.connect(button.show)
    question.declined.connect(button.setFocus)
    form.at_end(button)
    form.widget(question)


def _what_goes(name: str, word: str, row: Any) -> str:
    after = tr("U kunt het daarna terugzetten.") if isinstance(row, Removable) else UNDONE_WHILE_OPEN
    return tr("«{name}» {word}, met alles wat erbij is ingevuld? {after}", name=name, word=word.lower(), after=after)


def _take_out(form: Form, remove: Callable[[], Any], prefix: Field, name: str) -> None:
    """Afterwards the focus is on the way back where there is one, so that a second press undoes the first."""
    row, editing = form.owner, form.editing
    back = not is_blank(row) and isinstance(row, Removable) and not editing.curtain
    focus = f"bring_back/{prefix}/{row.id}" if back else "add/" + prefix
    editing.undoing.take_out(row, name, f"{prefix}/{row.id}", remove, focus)


def add_removed(page: "Page", rows: Sequence[Any], prefix: Field, name: Callable[[Any], str]) -> None:
    """Under a list, folded: those of all its `rows` that were removed, each with a way to bring it back."""
    editing = page.editing
    gone = [row for row in rows if row.removed and not is_blank(row)]
    if not gone or editing.curtain:
        return
    form = Form(editing, page.rows, None, prefix)
    form.column.setSpacing(4)
    for row in gone:
        form.widget(_gone(editing, row, name(row), prefix))
    folding = Folding(tr("Verwijderd ({many})", many=len(gone)), form, False, plain=True)
    folding.setObjectName(f"fold/removed/{prefix}")
    page.add(folding)


def _gone(editing: Editing, row: Any, name: str, prefix: Field) -> QWidget:
    label = short_label(tr("{name} is verwijderd.", name=as_subject(name)), "hint")
    back = partial(editing.restructure, lambda: bring_back(row), f"{prefix}/{row.id}")
    button = narrow_button(tr("Terugzetten"), back, "link", tr("{name} terugzetten", name=name))
    button.setObjectName(f"bring_back/{prefix}/{row.id}")
    holder = QWidget()
    line = FlowLayout(holder, space=10)
    line.addWidget(label)
    line.addWidget(button)
    return holder


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
