"""Knows which answers belong to a branch that no longer applies: they stay in the file and reach no document.

Each branch is a small function below; paper and review both follow the same table.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from app.case import asks_about_closure, held_hearings
from app.fields import Field, of_child, of_row
from app.method import Method
from models.assessment import Assessment
from models.base import Record
from models.people import Child
from models.shape import shape_of

FOLLOWED = ("wil_graag", "goed")
"""What a child wants of the chosen option when its view was followed."""

GRANTS = ("verlenen", "verlenen_voorwaarden")


@dataclass(frozen=True)
class Unprinted:
    """A field that is filled in and reaches no document, with the reason in one sentence."""

    field: Field
    why: str


@dataclass(frozen=True)
class _Aside:
    """Columns and lists of one row that do not apply; `path` leads to the row, empty for the file itself."""

    row: Any
    path: Field
    names: tuple[str, ...]
    why: str


_Branch = Callable[[Assessment, Method], Iterator[_Aside]]


def unprinted(assessment: Assessment, method: Method) -> tuple[Unprinted, ...]:
    """Everything that is filled in but belongs to a branch that no longer applies, in the order of the pages."""
    return tuple(
        Unprinted("/".join(filter(None, (aside.path, name.removeprefix("all_")))), aside.why)
        for aside in _asides(assessment, method)
        for name in aside.names
        if _is_filled(getattr(aside.row, name))
    )


def as_printed(assessment: Assessment, method: Method) -> Assessment:
    """The assessment as documents may know it: itself, or a copy without what no longer applies."""
    if not unprinted(assessment, method):
        return assessment
    copied = _copy(assessment)
    assert isinstance(copied, Assessment)
    for aside in _asides(copied, method):
        for name in aside.names:
            _empty(aside.row, name)
    return copied


def _asides(assessment: Assessment, method: Method) -> Iterator[_Aside]:
    for branch in _BRANCHES:
        yield from branch(assessment, method)


def _safety(file: Assessment, _method: Method) -> Iterator[_Aside]:
    if file.safe_tonight != "nee":
        yield _Aside(file, "", ("safety_action",), "Iedereen is vanavond veilig, of dat is nog niet beantwoord.")


def _pregnancy(file: Assessment, _method: Method) -> Iterator[_Aside]:
    if file.household.pregnancy != "ja":
        yield _Aside(file.household, "household", ("pregnancy_due_on",), "Er is geen zwangerschap ingevuld.")


def _group(file: Assessment, method: Method) -> Iterator[_Aside]:
    kind = method.decision_types.get(file.decision_type)
    if kind is None or not kind.group:
        why = "Dit is geen besluit over een groep kinderen."
        yield _Aside(file, "", ("all_consultations",), why)
        yield _Aside(file.monitoring, "monitoring", _columns(file.monitoring), why)
        for child in file.children:
            yield _Aside(child, of_child(child), ("group_size", "group_size_source"), why)


def _separations(file: Assessment, _method: Method) -> Iterator[_Aside]:
    for option in file.options:
        for row in option.separations:
            if not row.parted_from:
                path = f"{of_row('options', option)}/separations/{row.id}"
                names = ("ground", "voluntary", "until_on", "contact_plan", "alternative_tried")
                yield _Aside(row, path, names, f"Bij {option.short_name} wordt dit kind van niemand gescheiden.")


def _heard(file: Assessment, _method: Method) -> Iterator[_Aside]:
    for child in file.children:
        if held_hearings(child):
            names = (*_columns(child.not_heard), "offers", "efforts")
            yield _Aside(child.not_heard, of_child(child, "not_heard"), names, f"{_name(child)} is gehoord.")


def _elements(file: Assessment, _method: Method) -> Iterator[_Aside]:
    for child in file.children:
        for row in child.elements:
            path = of_child(child, "elements", row.code)
            if row.weight == "nvt":
                why = f"{row.code} is voor {_name(child)} niet relevant."
                yield _Aside(row, path, ("text", "parent_text", "certainty"), why)
                yield from _impacts_of(child, row.code, why)
            else:
                yield _Aside(row, path, ("not_relevant_reason",), f"{row.code} telt voor {_name(child)} wel mee.")


def _impacts_of(child: Child, code: str, why: str) -> Iterator[_Aside]:
    for row in child.impacts:
        if row.element == code:
            path = of_child(child, "impacts", code, row.option_id or "")
            yield _Aside(row, path, ("effect", "horizon", "note", "unknown_reason"), why)


def _unknown(file: Assessment, _method: Method) -> Iterator[_Aside]:
    for child in file.children:
        for row in child.impacts:
            if row.effect != "onbekend":
                path = of_child(child, "impacts", row.element, row.option_id or "")
                why = f"Het effect op {row.element} is voor {_name(child)} niet meer onbekend."
                yield _Aside(row, path, ("unknown_reason",), why)


def _ideal(file: Assessment, _method: Method) -> Iterator[_Aside]:
    for child in file.children:
        if child.ideal.goes_beyond != "ja":
            why = f"Het ideaal voor {_name(child)} gaat niet verder dan wat dit besluit kan geven."
            yield _Aside(child.ideal, of_child(child, "ideal"), ("who_can_give", "asked_on", "reply"), why)


def _other_interests(file: Assessment, _method: Method) -> Iterator[_Aside]:
    if file.interests:
        yield _Aside(file.balance, "balance", ("no_other_interest",), "Er staan overige belangen in het dossier.")


def _grounds(file: Assessment, _method: Method) -> Iterator[_Aside]:
    texts = ("article", "facts", "substantive_test", "hardship_article", "hardship_test", "blame_on_child", "code")
    for row in file.refusal_grounds:
        path = of_row("refusal_grounds", row)
        if row.use == "gebruikt" and file.decision.outcome in GRANTS:
            yield _Aside(row, path, (*texts, "hardship_clause", "use"), "Er wordt verleend, dus er is niets geweigerd.")
        elif not row.hardship_clause:
            yield _Aside(row, path, ("hardship_article", "hardship_test"), "Er is geen hardheidsclausule aangevinkt.")


def _parents(file: Assessment, _method: Method) -> Iterator[_Aside]:
    for row in file.parent_views:
        if row.asked_on and row.content.strip():
            yield _Aside(row, of_row("parent_views", row), ("not_asked_reason",), "Deze ouder is wel gevraagd.")


def _weighing(file: Assessment, _method: Method) -> Iterator[_Aside]:
    for child in file.children:
        weighing, path = child.weighing, of_child(child, "weighing")
        best, chosen = child.ideal.best_option_id, weighing.chosen_option_id
        if best and best == chosen:
            why = f"Voor {_name(child)} is gekozen wat het beste is; er wijkt niets."
            yield _Aside(weighing, path, ("weightier", "why_weightier", "why_child_not_decisive"), why)
        if child.wish(chosen or "") in FOLLOWED:
            why = f"De keuze is wat {_name(child)} wil."
            yield _Aside(weighing, path, ("why_view_not_followed",), why)


def _balance(file: Assessment, method: Method) -> Iterator[_Aside]:
    if len(file.children) == 1:
        yield _Aside(file.balance, "balance", ("divergence",), "Er is één kind in het dossier.")
    if not asks_about_closure(file, method):
        names = ("closure_blame", "closure_return", "closure_minors", "closure_replacement")
        yield _Aside(file.balance, "balance", names, "Er wordt geen woning gesloten.")


def _decision(file: Assessment, _method: Method) -> Iterator[_Aside]:
    decision = file.decision
    if not decision.provisional:
        names = ("follow_up_on", "follow_up_by", "follow_up_what")
        yield _Aside(decision, "decision", names, "Dit is geen voorlopig besluit.")
    if decision.departure_on is None:
        why = "Er is geen dag waarop het gezin weg moet."
        yield _Aside(decision, "decision", ("alternative_option_id",), why)


def _enforcement(file: Assessment, _method: Method) -> Iterator[_Aside]:
    if not file.enforcement.planned:
        names = (*(each for each in _columns(file.enforcement) if each != "planned"), "checklist")
        yield _Aside(file.enforcement, "enforcement", names, "Er is geen uitvoering gepland.")


_BRANCHES: tuple[_Branch, ...] = (
    _safety, _pregnancy, _group, _separations, _heard, _elements, _unknown, _ideal, _other_interests, _grounds,
    _parents, _weighing, _balance, _decision, _enforcement,
)  # fmt: skip
"""Every branch of the method that can stop applying, in the order of the pages."""


def _columns(row: Record) -> tuple[str, ...]:
    return tuple(each.name for each in shape_of(type(row)).columns if each.name not in ("id", "position"))


def _name(child: Child) -> str:
    return child.first_name.strip() or "dit kind"


def _is_filled(value: Any) -> bool:
    return bool(value.strip()) if isinstance(value, str) else bool(value)


def _empty(row: Any, name: str) -> None:
    value = getattr(row, name)
    if isinstance(value, list):
        value.clear()
    else:
        setattr(row, name, False if isinstance(value, bool) else "" if isinstance(value, str) else None)


def _copy(record: Record) -> Record:
    """A record with all it owns, made anew with the same values and ids."""
    shape = shape_of(type(record))
    values: dict[str, Any] = {}
    for column in shape.columns:
        value = getattr(record, column.name)
        values[column.name] = list(value) if isinstance(value, list) else value
    for owned in shape.owned:
        rows = [_copy(each) for each in shape.rows(record, owned)]
        values[owned.name] = rows[0] if owned.single else rows
    return type(record)(**values)
