"""The ways to contest a decision of this kind, step by step, and the days of later events that their terms run from."""

from functools import partial

from app.case import FROM_PUBLICATION, remedy_days
from app.changes import set_event_day
from app.fields import Field
from app.method import Method, RemedyRoute
from app.norms import ROUTE
from app.route_words import step_told
from models.assessment import Assessment
from resources.language import tr
from ui.editing import Editing
from ui.form import Form
from ui.meaning_lines import DayLine
from ui.page import Page
from ui.unconfirmed import standing_told
from ui.unread import NO_DAY, keep_unread

NO_TERM = "geen"


def add_event_days(made: Page, assessment: Assessment) -> None:
    """A day for each later event from which a term of this kind of decision runs; most are filled in afterwards."""
    events = later_events(assessment, made.editing.method)
    if not events:
        return
    waits = [each.remedy for each in remedy_days(assessment, made.editing.method) if each.remedy.amount]
    known = any(each.runs_from != FROM_PUBLICATION for each in waits) or bool(assessment.decision.event_days)
    form = made.folding(tr("Dagen waarop een latere termijn begint"), known, assessment.decision, "decision")
    form.note(tr("Vul een dag in zodra u hem weet. Dan staat bij het rechtsmiddel de laatste dag."))
    with form.beside():
        for event in events:
            _event_day(form, event)


def later_events(assessment: Assessment, method: Method) -> list[str]:
    """The events (codes of the scale `runs_from`) after the publication, those of the chosen remedies included."""
    kind = method.decision_types.get(assessment.decision_type)
    codes = [*(kind.remedies if kind else ()), *(each.code for each in assessment.decision.remedies)]
    remedies = (method.remedies[each] for each in codes if each in method.remedies)
    filled_in = (each.code for each in assessment.decision.event_days)
    events = dict.fromkeys([*(each.runs_from for each in remedies), *filled_in])
    return [each for each in events if each not in (FROM_PUBLICATION, NO_TERM, "")]


def _event_day(form: Form, event: str) -> None:
    editing, decision = form.editing, form.owner
    field: Field = f"decision/event_days/{event}/on"
    known = next((each.on for each in decision.event_days if each.code == event), None)
    entry = DayLine(known, editing.today)
    entry.day_changed.connect(
        lambda day: editing.change(field, partial(set_event_day, decision, event, day)),
    )
    row = form.own(field, editing.method.choices["runs_from"][event], entry)
    keep_unread(editing, row, NO_DAY, lambda: "")


def add_routes(made: Page, assessment: Assessment) -> None:
    """What one can do after another, folded: a group for each route that this kind of decision has."""
    routes = made.editing.method.routes_of(assessment.decision_type)
    if not routes:
        return
    outside = made.folding(tr("Welke wegen er zijn, stap voor stap"), False, assessment.decision, "decision")
    for route in routes:
        inside = outside.folding(route.name)
        inside.note(f"{route.when} {route.explains}")
        for place, code in enumerate(route.steps, 1):
            inside.tell(partial(_step, made.editing, code, f"{place}. ", place > 1), "label")
        for code in route.beside:
            inside.tell(partial(_step, made.editing, code, tr("Ernaast: "), False), "label")
        inside.note(_norm(made.editing, route))


def _step(editing: Editing, code: str, before: str, is_later: bool) -> str:
    return before + step_told(editing.assessment, editing.method, code, is_later)


def _norm(editing: Editing, route: RemedyRoute) -> str:
    level = editing.method.norm_levels[route.norm_level]
    return f"{level.label} ({level.id}): {route.source}. {standing_told(editing, ROUTE + route.id)}"
