"""Page «Zienswijze van ouders»: what each parent was asked before the decision, said, and got as an answer."""

from app.case import PARENTS
from app.changes import add_parent_view, remove
from models.assessment import Assessment
from models.interests import ParentView
from models.people import Person
from resources.language import tr
from ui.cards import add_removed
from ui.editing import Editing
from ui.form import Form
from ui.page import Address, Page
from ui.sharing_rows import add_sharing, without_curtained

LEAD = tr(
    "Vraag de ouders vóór een belastend besluit wat zij ervan vinden (art. 4:7 en 4:8 Awb), en schrijf op wat u met "
    "hun antwoord hebt gedaan."
)


def page(editing: Editing, address: Address) -> Page:
    """The view of each parent, or why it was not asked."""
    made = Page(editing, address, tr("Zienswijze van ouders"), LEAD)
    assessment = editing.assessment
    rows = without_curtained(made, assessment.parent_views)
    made.cards(rows, "parent_views", lambda row: _name(assessment, row), _view, remove)
    made.adding(
        tr("Zienswijze toevoegen"),
        lambda: add_parent_view(assessment, person_id=_next_parent(assessment)),
        "parent_views",
        "person_id",
    )
    add_removed(made, assessment.all_parent_views, "parent_views", lambda row: _name(assessment, row))
    return made


def _parents(assessment: Assessment) -> list[Person]:
    """The parents first; the other adults can be asked too."""
    return sorted(assessment.persons, key=lambda each: each.role not in PARENTS)


def _next_parent(assessment: Assessment) -> str | None:
    """The first parent whose view is not in the file yet."""
    asked = {each.person_id for each in assessment.parent_views}
    left = (each.id for each in assessment.persons if each.role in PARENTS and each.id not in asked)
    return next(left, None)


def _name(assessment: Assessment, row: ParentView) -> str:
    person = next((each for each in assessment.persons if each.id == row.person_id), None)
    return tr("Zienswijze van {what}", what=person.name or tr("een ouder")) if person else tr("Zienswijze")


def _view(form: Form, row: ParentView) -> None:
    people = {each.id: each.name or tr("zonder naam") for each in _parents(form.editing.assessment)}
    if people:
        form.pick("person_id", tr("Wie is gevraagd?"), people)
    else:
        form.note(tr("Voeg eerst de ouders toe op de pagina «Gezin en betrokkenen»."))
    with form.beside():
        form.day("asked_on", tr("Gevraagd op"))
        form.line("how", tr("Hoe?"), tr("Bijvoorbeeld: in een gesprek, met tolk"))
    answers = (
        form.text("content", tr("Wat zei deze ouder?"), tr("Zo letterlijk als kan."), 3),
        form.text("reply", tr("Wat hebt u ermee gedaan?"), tr("Volgt u het niet, leg dan uit waarom."), 3),
    )
    reason = form.text("not_asked_reason", tr("Niet gevraagd? Leg uit waarom niet."))
    form.only_if(lambda: not row.not_asked_reason or bool(row.content or row.reply), *answers)
    form.only_if(lambda: not (row.asked_on or row.content) or bool(row.not_asked_reason), reason)
    add_sharing(form, row, form.prefix)
