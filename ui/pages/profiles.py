"""Page «Profielen» of a rule for a group: which kinds of children it touches, how many, and who else is involved."""

from functools import partial

from app.changes import add_child, add_person, remove
from app.method_group import ExampleProfile
from app.people import EXPERT
from app.subject import roles_for
from models.assessment import Assessment
from models.people import Child, Person
from resources.language import tr
from ui.cards import add_removed
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Guidance
from ui.page import Address, Page
from ui.plain import tip

LEAD = tr(
    "Welke soorten kinderen raakt deze regel? Beschrijf er ten minste twee, elk met een aantal en de bron daarvan."
)


def page(editing: Editing, address: Address) -> Page:
    """The profiles first, then help to count them, then who decides and advises."""
    made = Page(editing, address, tr("Profielen"), LEAD)
    _profiles(made, editing.assessment)
    _counting(made)
    _persons(made, editing.assessment)
    return made


def _profiles(made: Page, assessment: Assessment) -> None:
    rows = assessment.children
    made.cards(rows, "children", _title, _profile, remove, keep_open=len(rows) <= 3)
    made.adding(tr("Profiel toevoegen"), lambda: add_child(assessment), "children", "first_name")
    _examples(made, assessment)
    add_removed(made, assessment.all_children, "children", _title)


def _title(child: Child) -> str:
    name = child.first_name.strip() or tr("Nog zonder naam")
    return (
        name
        if child.group_size is None
        else tr("{name}, {group_size} kinderen", name=name, group_size=child.group_size)
    )


def _profile(form: Form, child: Child) -> None:
    form.line("first_name", tr("Naam van het profiel"), tr("Bijvoorbeeld: baby in een hotel."))
    with form.beside():
        form.number("group_size", tr("Hoeveel kinderen zijn dit?"))
        form.number("age", tr("Gewone leeftijd in jaren"))
    form.text("group_size_source", tr("Waar komt dat aantal vandaan?"), tr("De telling, van wie, en van welke dag."), 1)
    form.text("particulars", tr("Hoe leven deze kinderen?"), tr("Wat hebben zij met elkaar gemeen?"))


def _examples(made: Page, assessment: Assessment) -> None:
    """Profiles of the method to begin from; one that is in the file already is not offered again."""
    have = {each.first_name.strip() for each in assessment.children}
    taken = {each.id for each in made.editing.decision_method.group.profiles if each.name in have}
    left = [each for each in made.editing.method.group.profiles if each.id not in taken]
    if not left:
        return
    form = made.folding(tr("Beginnen met een voorbeeld"), not assessment.children, None, "")
    form.note(tr("Maak er daarna een profiel van uw eigen gemeente van, met uw eigen cijfers."))
    for each in left:
        button = form.button("+  " + each.name, partial(_begin, made.editing, each), "add")
        button.setObjectName(f"example/{each.id}")
        button.setToolTip(tip(each.about))


def _begin(editing: Editing, example: ExampleProfile) -> None:
    example = next(each for each in editing.decision_method.group.profiles if each.id == example.id)
    groups = [editing.method.age_groups[each] for each in example.age_groups]
    age = groups[0].from_age if len(groups) == 1 else None
    child = add_child(editing.assessment, first_name=example.name, particulars=example.about, age=age)
    editing.restructure(lambda: None, f"children/{child.id}/group_size")


def _counting(made: Page) -> None:
    form = made.folding(tr("Hoe u aan de cijfers komt"), False, None, "")
    form.widget(Guidance((each.title, each.text) for each in made.editing.method.group.data_questions))
    form.note(tr("Wat de regel zelf moet kennen"), "label")
    form.widget(Guidance((each.title, each.text) for each in made.editing.method.group.policy_questions))


def _persons(made: Page, assessment: Assessment) -> None:
    made.heading(tr("Betrokken mensen en instanties"))
    made.cards(assessment.persons, "persons", partial(_person_title, made.editing), _person, remove)
    made.adding(tr("Persoon of instantie toevoegen"), lambda: add_person(assessment), "persons", "name")
    add_removed(made, assessment.all_persons, "persons", partial(_person_title, made.editing))


def _person_title(editing: Editing, person: Person) -> str:
    role = editing.method.choices["person_role"].get(person.role, "")
    return ", ".join(part for part in (person.name.strip() or tr("Nog zonder naam"), role.lower()) if part)


def _person(form: Form, person: Person) -> None:
    with form.beside():
        form.line("name", tr("Naam"))
        roles = form.editing.method.choices["person_role"]
        form.choice("role", tr("Rol"), roles_for(form.editing.assessment, person.role, roles))
    profession = form.choice("profession", tr("Beroep"), "author_role")
    form.only_if(lambda: person.role == EXPERT or bool(person.profession), profession)
    form.line("contact", tr("Telefoon, e-mail of adres"))
    advice = form.text("advice", tr("Wat adviseert deze deskundige?"))
    advice_on = form.day("advice_on", tr("Advies van"))
    form.only_if(lambda: person.role == EXPERT, advice, advice_on)
