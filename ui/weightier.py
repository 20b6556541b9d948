"""What prevails over a child's interest: another interest of step 2, or an element of another child."""

from functools import partial

from app.fields import Field, of_child
from app.subject import words_for
from models.people import Child
from models.weighing import WeightierInterest
from resources.language import tr
from ui.editing import Editing
from ui.form import Form
from ui.inputs import Ticks
from ui.picking import chooser, picked

_INTEREST, _CHILD = "belang", "kind"
HEAVY = ("doorslaggevend", "zwaar")


def add_weightier(form: Form, child: Child, label: str, hint: str = "") -> None:
    """The list of what prevails, and a way to add to it."""
    editing, field = form.editing, of_child(child, "weighing", "weightier")
    names = _names(editing, child)
    likely = _likely(editing, child, names)
    if likely:
        _add_ticks(form, child, likely, label)
        label = tr("Of iets anders")
    chosen = {key_of(row) for row in child.weighing.weightier}
    open_ = {key: name for key, name in names.items() if key not in chosen and key not in likely}
    rows = child.weighing.weightier
    form.own(
        field,
        label,
        chooser(
            field,
            tr("Belang dat zwaarder weegt"),
            tr("Kies een belang, of een element van een ander {child} …", child=words_for(editing.assessment).child),
            open_,
            lambda key: editing.restructure(lambda: rows.append(_row(key)), field),
        ),
        hint,
    )
    for each in [row for row in rows if key_of(row) not in likely]:
        name = names.get(key_of(each), tr("een belang dat is verwijderd"))
        form.widget(picked(name, partial(_remove, editing, rows, each, field)))


def _likely(editing: Editing, child: Child, names: dict[str, str]) -> dict[str, str]:
    """The interests of step 2, and of the other children the elements that weigh heavily."""
    heavy = {
        f"{_CHILD}/{other.id}/{each.code}"
        for other in editing.assessment.children
        for each in other.elements
        if each.weight in HEAVY
    }
    return {key: name for key, name in names.items() if key.startswith(f"{_INTEREST}/") or key in heavy}


def _add_ticks(form: Form, child: Child, likely: dict[str, str], label: str) -> None:
    """What most often prevails, to tick at once; the rows follow the ticks."""
    rows, field = child.weighing.weightier, of_child(child, "weighing", "weightier", "likely")
    ticks = Ticks([key_of(row) for row in rows], likely, one_a_line=True)

    def follow(keys: list[str]) -> None:
        for row in [each for each in rows if key_of(each) in likely and key_of(each) not in keys]:
            rows.remove(row)
        there = {key_of(row) for row in rows}
        rows.extend(_row(key) for key in keys if key not in there)

    ticks.ticked.connect(lambda keys: form.editing.change(field, lambda: follow(keys)))
    form.own(field, label, ticks)


def _names(editing: Editing, child: Child) -> dict[str, str]:
    method, assessment = editing.method, editing.assessment
    names: dict[str, str] = {}
    for row in assessment.interests:
        kind = method.interests.get(row.code)
        parts = (kind.name if kind else tr("Belang zonder soort"), row.holder.strip())
        names[f"{_INTEREST}/{row.id}"] = " · ".join(part for part in parts if part)
    for other in (each for each in assessment.children if each is not child):
        for element in (each for each in other.elements if each.weight != "nvt"):
            whose = other.first_name or tr("Een ander {child}", child=words_for(assessment).child)
            names[f"{_CHILD}/{other.id}/{element.code}"] = f"{whose}: {method.elements[element.code].name}"
    return names


def key_of(row: WeightierInterest) -> str:
    """What prevails, as one word for a list of choices."""
    return f"{_INTEREST}/{row.interest_id}" if row.interest_id else f"{_CHILD}/{row.child_id}/{row.element}"


def _row(key: str) -> WeightierInterest:
    kind, *words = key.split("/")
    if kind == _INTEREST:
        return WeightierInterest(interest_id=words[0])
    return WeightierInterest(child_id=words[0], element=words[1])


def _remove(editing: Editing, rows: list[WeightierInterest], row: WeightierInterest, field: Field) -> None:
    editing.restructure(lambda: rows.remove(row), field)
