"""What prevails over a child's interest: another interest of step 2, or an element of another child."""

from functools import partial

from app.fields import Field, of_child
from models.people import Child
from models.weighing import WeightierInterest
from ui.editing import Editing
from ui.form import Form
from ui.picking import chooser, picked

_INTEREST, _CHILD = "belang", "kind"


def add_weightier(form: Form, child: Child, label: str, hint: str = "") -> None:
    """The list of what prevails, and a way to add to it."""
    editing, field = form.editing, of_child(child, "weighing", "weightier")
    names = _names(editing, child)
    chosen = {_key(row) for row in child.weighing.weightier}
    open_ = {key: name for key, name in names.items() if key not in chosen}
    rows = child.weighing.weightier
    form.own(
        field,
        label,
        chooser(
            field,
            "Belang dat zwaarder weegt",
            "Kies een belang, of een element van een ander kind …",
            open_,
            lambda key: editing.restructure(lambda: rows.append(_row(key)), field),
        ),
        hint,
    )
    for each in list(rows):
        name = names.get(_key(each), "een belang dat is verwijderd")
        form.widget(picked(name, partial(_remove, editing, rows, each, field)))


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


def _remove(editing: Editing, rows: list[WeightierInterest], row: WeightierInterest, field: Field) -> None:
    editing.restructure(lambda: rows.remove(row), field)
