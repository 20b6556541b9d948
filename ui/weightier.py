"""What prevails over a child's interest: another interest of step 2, or an element of another child."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.fields import Field, of_child
from models.people import Child
from models.weighing import WeightierInterest
from ui.editing import Editing
from ui.form import Form
from ui.inputs import Choice

_INTEREST, _CHILD = "belang", "kind"


def add_weightier(form: Form, child: Child, label: str, hint: str = "") -> None:
    """The list of what prevails, and a way to add to it."""
    editing, field = form.editing, of_child(child, "weighing", "weightier")
    names = _names(editing, child)
    chosen = {_key(row) for row in child.weighing.weightier}
    open_ = {key: name for key, name in names.items() if key not in chosen}
    form.own(field, label, _chooser(editing, child, field, open_), hint)
    for row in list(child.weighing.weightier):
        form.widget(_line(editing, child, row, field, names.get(_key(row), "een belang dat is verwijderd")))


def _names(editing: Editing, child: Child) -> dict[str, str]:
    method, assessment = editing.method, editing.assessment
    names: dict[str, str] = {}
    for row in assessment.interests:
        kind = method.interests.get(row.code)
        parts = (kind.name if kind else "Belang zonder soort", row.holder.strip())
        names[f"{_INTEREST}/{row.id}"] = " · ".join(part for part in parts if part)
    for other in (each for each in assessment.children if each is not child):
        for element in (each for each in other.elements if each.weight != "nvt"):
            name = f"{other.first_name or 'Een ander kind'}: {method.elements[element.code].name}"
            names[f"{_CHILD}/{other.id}/{element.code}"] = name
    return names


def _key(row: WeightierInterest) -> str:
    return f"{_INTEREST}/{row.interest_id}" if row.interest_id else f"{_CHILD}/{row.child_id}/{row.element}"


def _row(key: str) -> WeightierInterest:
    kind, *words = key.split("/")
    if kind == _INTEREST:
        return WeightierInterest(interest_id=words[0])
    return WeightierInterest(child_id=words[0], element=words[1])


def _chooser(editing: Editing, child: Child, field: Field, labels: dict[str, str]) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    choice = Choice("", labels, "Kies een belang, of een element van een ander kind …")
    choice.setAccessibleName("Belang dat zwaarder weegt")
    add = QPushButton("Toevoegen")
    add.setObjectName("add/" + field)
    choice.setEnabled(bool(labels))
    add.setEnabled(bool(labels))
    add.clicked.connect(lambda: _add(editing, child, field, choice.currentData()))
    layout.addWidget(choice, 1)
    layout.addWidget(add)
    holder.setFocusProxy(choice)
    return holder


def _add(editing: Editing, child: Child, field: Field, key: str) -> None:
    if key:
        editing.restructure(lambda: child.weighing.weightier.append(_row(key)), field)


def _line(editing: Editing, child: Child, row: WeightierInterest, field: Field, name: str) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(10, 0, 0, 0)
    label = QLabel(name)
    label.setWordWrap(True)
    layout.addWidget(label, 1)
    remove = QPushButton("Weghalen")
    remove.setProperty("kind", "remove")
    remove.setAccessibleName(f"{name} weghalen")
    remove.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    remove.clicked.connect(lambda: editing.restructure(lambda: child.weighing.weightier.remove(row), field))
    layout.addWidget(remove)
    return holder
