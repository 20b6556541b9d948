"""Knows the branches of the method and which answers of a file stand on one that no longer applies, each with why.

Each branch is a small function below. What they name stays in the file and reaches no document (see `app.relevance`).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from app.case import asks_about_closure, held_hearings, is_burdensome, is_group
from app.fields import Field, of_child, of_row
from app.method import Method
from app.network_place import asks_for_a_visit
from app.people import EXPERT
from app.planned import MAY_BE_PLANNED, is_planned
from models.assessment import Assessment
from models.base import Record
from models.people import Child
from models.shape import shape_of
from resources.language import tr

FOLLOWED = ("wil_graag", "goed")
"""What a child wants of the chosen option when its view was followed."""

GRANTS = ("verlenen", "verlenen_voorwaarden")


_ROOF = ("outlook", "sleeping_place", "departure_on", "alternative_option_id", "remedies")
_OF_ONE_CHILD = ("called", "language", "last_name", "sex", "school", "whereabouts", "part_time_days")
_TOLD_TO_ONE_CHILD = ("oral_part", "place", "present", "understood", "parent_told_on", "parent_told_by",
                      "parent_interpreter")  # fmt: skip
"""What is decided for one family, known of one child and told to it; of a rule for a group none of it is printed."""


@dataclass(frozen=True)
class Aside:
    """Columns and lists of one row that do not apply; `path` leads to the row, empty for the file itself."""

    row: Any
    path: Field
    names: tuple[str, ...]
    why: str


_Branch = Callable[[Assessment, Method], Iterator[Aside]]


def asides(assessment: Assessment, method: Method) -> Iterator[Aside]:
    """Everything that belongs to a branch that does not apply, filled in or not, in the order of the pages."""
    for branch in _BRANCHES:
        yield from branch(assessment, method)


def _safety(file: Assessment, method: Method) -> Iterator[Aside]:
    if not (file.safe_tonight == "nee" or is_group(file, method)):
        yield Aside(file, "", ("safety_action",), tr("Iedereen is vanavond veilig, of dat is nog niet beantwoord."))


def _pregnancy(file: Assessment, method: Method) -> Iterator[Aside]:
    if not (file.household.pregnancy == "ja" or is_group(file, method)):
        yield Aside(file.household, "household", ("pregnancy_due_on",), tr("Er is geen zwangerschap ingevuld."))


def _group(file: Assessment, method: Method) -> Iterator[Aside]:
    kind = method.decision_types.get(file.decision_type)
    if kind is None or not kind.group:
        why = tr("Dit is geen besluit over een groep kinderen.")
        yield Aside(file, "", ("all_consultations",), why)
        yield Aside(file.monitoring, "monitoring", _columns(file.monitoring), why)
        for child in file.children:
            yield Aside(child, of_child(child), ("group_size", "group_size_source"), why)


def _of_a_family(file: Assessment, method: Method) -> Iterator[Aside]:
    """What only a family has: a rule for a group has profiles, and no home, talks or people of its own (A.14)."""
    if not is_group(file, method):
        return
    why = tr("Dit is een besluit over een groep kinderen.")
    yield Aside(file, "", ("all_refusal_grounds", "all_parent_views", "all_supports", "representation"), why)
    yield Aside(file.household, "household", _columns(file.household), why)
    yield Aside(file.housing, "housing", (*_columns(file.housing), "past_stays"), why)
    yield Aside(file, "", ("safety_action",), why)
    yield Aside(file.publication, "publication", ("handed_by",), why)
    yield Aside(file.decision, "decision", _ROOF, why)
    yield Aside(file.enforcement, "enforcement", (*_columns(file.enforcement), "checklist"), why)
    for person in file.persons:
        yield Aside(person, of_row("persons", person), ("relation",), why)
    for option in file.options:
        yield Aside(option, of_row("options", option), ("separations", "network_visits"), why)
    for child in file.children:
        path = of_child(child)
        yield Aside(child, path, (*_OF_ONE_CHILD, "hearings", "observations", "safety_signals"), why)
        yield Aside(child.explanation, f"{path}/explanation", _TOLD_TO_ONE_CHILD, why)
        yield Aside(child.not_heard, f"{path}/not_heard", (*_columns(child.not_heard), "offers", "efforts"), why)


def _experts(file: Assessment, _method: Method) -> Iterator[Aside]:
    for person in file.persons:
        if person.role != EXPERT:
            why = tr("{what} staat er niet als deskundige.", what=person.name.strip() or tr("Deze persoon"))
            yield Aside(person, of_row("persons", person), ("advice", "advice_on"), why)


def _visits(file: Assessment, method: Method) -> Iterator[Aside]:
    for option in () if is_group(file, method) else file.options:
        if not asks_for_a_visit(option):
            why = tr("{short_name} is geen plek in het netwerk.", short_name=option.short_name)
            yield Aside(option, of_row("options", option), ("network_visits",), why)


def _facts(file: Assessment, _method: Method) -> Iterator[Aside]:
    for fact in file.facts:
        if fact.checked != "ja":
            why = tr("F{number} is niet nagegaan.", number=fact.number)
            yield Aside(fact, of_row("facts", fact), ("checked_by", "checked_how"), why)


def _talks(file: Assessment, method: Method) -> Iterator[Aside]:
    for child in () if is_group(file, method) else file.children:
        for talk in child.hearings:
            if not (talk.held or talk.removed):
                path = of_child(child, "hearings", talk.id)
                offered = ("way", "held", "offered_on", "offered_by", "offered_how", "reaction")
                stays = (*offered, *MAY_BE_PLANNED) if is_planned(talk) else offered
                names = tuple(each for each in _columns(talk) if each not in stays)
                why = tr("Dit gesprek met {child} is niet gehouden.", child=_name(child))
                yield Aside(talk, path, (*names, "own_words"), why)


def _separations(file: Assessment, _method: Method) -> Iterator[Aside]:
    for option in file.options:
        for row in option.separations:
            if not row.parted_from:
                path = f"{of_row('options', option)}/separations/{row.id}"
                names = ("ground", "voluntary", "until_on", "contact_plan", "alternative_tried")
                yield Aside(
                    row,
                    path,
                    names,
                    tr("Bij {short_name} wordt dit kind van niemand gescheiden.", short_name=option.short_name),
                )


def _heard(file: Assessment, method: Method) -> Iterator[Aside]:
    for child in () if is_group(file, method) else file.children:
        if held_hearings(child):
            names = (*_columns(child.not_heard), "offers", "efforts")
            yield Aside(
                child.not_heard, of_child(child, "not_heard"), names, tr("{child} is gehoord.", child=_name(child))
            )


def _elements(file: Assessment, _method: Method) -> Iterator[Aside]:
    for child in file.children:
        for row in child.elements:
            path = of_child(child, "elements", row.code)
            if row.weight == "nvt":
                why = tr("{code} is voor {child} niet relevant.", code=row.code, child=_name(child))
                yield Aside(row, path, ("text", "parent_text", "certainty"), why)
                yield from _impacts_of(child, row.code, why)
            else:
                yield Aside(
                    row,
                    path,
                    ("not_relevant_reason",),
                    tr("{code} telt voor {child} wel mee.", code=row.code, child=_name(child)),
                )


def _impacts_of(child: Child, code: str, why: str) -> Iterator[Aside]:
    for row in child.impacts:
        if row.element == code:
            path = of_child(child, "impacts", code, row.option_id or "")
            yield Aside(row, path, ("effect", "horizon", "note", "unknown_reason"), why)


def _unknown(file: Assessment, _method: Method) -> Iterator[Aside]:
    for child in file.children:
        for row in child.impacts:
            if row.effect != "onbekend":
                path = of_child(child, "impacts", row.element, row.option_id or "")
                why = tr(
                    "Het effect op {element} is voor {child} niet meer onbekend.",
                    element=row.element,
                    child=_name(child),
                )
                yield Aside(row, path, ("unknown_reason",), why)


def _ideal(file: Assessment, _method: Method) -> Iterator[Aside]:
    for child in file.children:
        if child.ideal.goes_beyond != "ja":
            why = tr("Het ideaal voor {child} gaat niet verder dan wat dit besluit kan geven.", child=_name(child))
            yield Aside(child.ideal, of_child(child, "ideal"), ("who_can_give", "asked_on", "reply"), why)


def _other_interests(file: Assessment, _method: Method) -> Iterator[Aside]:
    if file.interests:
        yield Aside(file.balance, "balance", ("no_other_interest",), tr("Er staan overige belangen in het dossier."))


def _grounds(file: Assessment, _method: Method) -> Iterator[Aside]:
    texts = ("article", "facts", "substantive_test", "hardship_article", "hardship_test", "blame_on_child", "code")
    for row in file.refusal_grounds:
        path = of_row("refusal_grounds", row)
        if row.use == "gebruikt" and file.decision.outcome in GRANTS:
            yield Aside(
                row, path, (*texts, "hardship_clause", "use"), tr("Er wordt verleend, dus er is niets geweigerd.")
            )
        elif not row.hardship_clause:
            yield Aside(
                row, path, ("hardship_article", "hardship_test"), tr("Er is geen hardheidsclausule aangevinkt.")
            )


def _parents(file: Assessment, _method: Method) -> Iterator[Aside]:
    for row in file.parent_views:
        if row.asked_on and row.content.strip():
            yield Aside(row, of_row("parent_views", row), ("not_asked_reason",), tr("Deze ouder is wel gevraagd."))


def _weighing(file: Assessment, _method: Method) -> Iterator[Aside]:
    for child in file.children:
        weighing, path = child.weighing, of_child(child, "weighing")
        best, chosen = child.ideal.best_option_id, weighing.chosen_option_id
        if best and best == chosen:
            why = tr("Voor {child} is gekozen wat het beste is; er wijkt niets.", child=_name(child))
            yield Aside(weighing, path, ("weightier", "why_weightier", "why_child_not_decisive"), why)
        if child.wish(chosen or "") in FOLLOWED:
            why = tr("De keuze is wat {child} wil.", child=_name(child))
            yield Aside(weighing, path, ("why_view_not_followed",), why)


def _balance(file: Assessment, method: Method) -> Iterator[Aside]:
    if len(file.children) == 1:
        yield Aside(file.balance, "balance", ("divergence",), tr("Er is één kind in het dossier."))
    if not asks_about_closure(file, method):
        names = ("closure_blame", "closure_return", "closure_minors", "closure_replacement")
        yield Aside(file.balance, "balance", names, tr("Er wordt geen woning gesloten."))


def _proportion(file: Assessment, method: Method) -> Iterator[Aside]:
    if not (is_burdensome(file, method) or is_group(file, method)):
        names = ("suitable", "necessary", "balanced", "lighter_means")
        no, open_ = (
            tr("Dit besluit neemt het gezin niets af."),
            tr("Er is nog geen uitkomst die het gezin iets afneemt."),
        )
        yield Aside(file.balance, "balance", names, no if file.decision.outcome else open_)


def _remedies(file: Assessment, method: Method) -> Iterator[Aside]:
    kind = method.decision_types.get(file.decision_type)
    if kind is not None and "rechtsmiddel" not in kind.free:
        why = tr("Bij dit soort besluit staat het rechtsmiddel vast.")
        yield Aside(file.decision, "decision", ("no_remedy",), why)
    for row in () if is_group(file, method) else file.decision.remedies:
        if row.code:
            why = tr("Dit rechtsmiddel is uit de lijst gekozen.")
            yield Aside(row, of_row("decision/remedies", row), ("name", "term", "starts"), why)


def _drawings(file: Assessment, _method: Method) -> Iterator[Aside]:
    for child in file.children:
        if not child.explanation.drawing:
            why = tr("Bij de uitleg aan {child} hoort geen tekening.", child=_name(child))
            yield Aside(child.explanation, of_child(child, "explanation"), ("drawing_note",), why)


def _duties(file: Assessment, method: Method) -> Iterator[Aside]:
    labels = method.choices["checklist_status"]
    for entry in () if is_group(file, method) else file.enforcement.checklist:
        names = ("reason",) if entry.status == "gedaan" else ("who", "on", "evidence", "source_ids")
        if entry.status:
            why = tr("Bij {item} staat «{status}».", item=entry.item, status=labels.get(entry.status, entry.status))
            yield Aside(entry, f"enforcement/checklist/{entry.id}", names, why)


def _decision(file: Assessment, method: Method) -> Iterator[Aside]:
    decision = file.decision
    if not decision.provisional:
        names = ("follow_up_on", "follow_up_by", "follow_up_what")
        yield Aside(decision, "decision", names, tr("Dit is geen voorlopig besluit."))
    if decision.departure_on is None and not is_group(file, method):
        why = tr("Er is geen dag waarop het gezin weg moet.")
        yield Aside(decision, "decision", ("alternative_option_id",), why)


def _enforcement(file: Assessment, method: Method) -> Iterator[Aside]:
    if not (file.enforcement.planned or is_group(file, method)):
        names = (*(each for each in _columns(file.enforcement) if each != "planned"), "checklist")
        yield Aside(file.enforcement, "enforcement", names, tr("Er is geen uitvoering gepland."))


_BRANCHES: tuple[_Branch, ...] = (
    _safety, _pregnancy, _experts, _group, _of_a_family, _separations, _visits, _facts, _talks, _heard, _elements,
    _unknown, _ideal, _other_interests, _grounds, _parents, _weighing, _balance, _proportion, _decision, _remedies,
    _drawings, _enforcement, _duties,
)  # fmt: skip
"""Every branch of the method that can stop applying, in the order of the pages."""


def _columns(row: Record) -> tuple[str, ...]:
    return tuple(each.name for each in shape_of(type(row)).columns if each.name not in ("id", "position"))


def _name(child: Child) -> str:
    return child.first_name.strip() or tr("dit kind")
