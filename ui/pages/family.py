"""Page «Gezin en betrokkenen»: every child as a record of its own, the household, and who else is in the file."""

from PySide6.QtWidgets import QWidget

from app.case import age_on, reference_date
from app.changes import add_child, add_person, remove
from app.people import EXPERT, PARTNER, lead_hint
from models.assessment import Assessment
from models.people import Child, Household, Person
from resources.language import tr
from ui.cards import add_removed
from ui.curtain import place_curtained
from ui.editing import Editing
from ui.form import Form
from ui.page import Address, Page
from ui.sharing_rows import CURTAIN

AT_WORK = (
    EXPERT,
    PARTNER,
    "gespreksvoerder",
    "onderzoeker_kindbelang",
    "opsteller",
    "ondertekenaar",
    "vertrouwenspersoon",
)
"""The roles that people have by profession."""
AT_HOME = frozenset({"kind", "ouder_gezag", "ouder_zonder_gezag", "verzorger", "broer_zus", "hoofdbewoner", "melder"})
"""The roles of which no organisation or lead is asked."""


def page(editing: Editing, address: Address) -> Page:
    """Children first, then the household as a whole, then adults and organisations."""
    made = Page(
        editing,
        address,
        tr("Gezin en betrokkenen"),
        tr("Over welke kinderen gaat dit besluit, en wie staan er om hen heen?"),
    )
    _household(made, editing.assessment.household)
    made.then(_children, made, editing.assessment)
    made.then(_persons, made, editing.assessment)
    made.then(_custody, made, editing.assessment.household)
    return made


def _household(made: Page, household: Household) -> None:
    form = made.section("", household, "household")
    with form.beside():
        form.number("minors", tr("Aantal minderjarigen"))
        form.choice("pregnancy", tr("Is er iemand zwanger?"), "yes_no_unknown")
        due = form.day("pregnancy_due_on", tr("Uitgerekend op"))
    form.only_if(lambda: household.pregnancy == "ja", due)
    form.note(tr("Tel ook kinderen mee die hier een deel van de tijd wonen."))


def _children(made: Page, assessment: Assessment) -> None:
    made.heading(tr("Kinderen"))
    made.cards(
        assessment.children,
        "children",
        lambda child: _child_title(made.editing, child),
        _child,
        remove,
        keep_open=len(assessment.children) <= 3,
    )
    made.adding(tr("Kind toevoegen"), lambda: add_child(assessment), "children", "first_name")
    add_removed(made, assessment.all_children, "children", lambda child: _child_title(made.editing, child))


def _child_title(editing: Editing, child: Child) -> str:
    age = age_on(child, reference_date(editing.assessment))
    name = child.first_name.strip() or tr("Nog zonder naam")
    return (
        name
        if age is None
        else tr("{name}, {age} jaar", name=name, age=age)
        if age
        else tr("{name}, nog geen jaar", name=name)
    )


def _child(form: Form, child: Child) -> None:
    with form.beside():
        form.line("first_name", tr("Voornaam"))
        form.day("birth_date", tr("Geboortedatum"))
        age = form.number("age", tr("Of leeftijd in jaren"))
    form.only_if(lambda: child.birth_date is None, age)
    if place_curtained(form.editing):
        form.note(CURTAIN)
    else:
        with form.beside():
            form.line("school", tr("School of opvang"))
            form.line("whereabouts", tr("Waar verblijft het kind nu?"))
    form.text("particulars", tr("Bijzonderheden"), lines=1)
    more = form.folding(tr("Roepnaam, taal, achternaam, geslacht, nachten hier, schuilnaam"), _has_more(child))
    more.when_opened(lambda: _more(more), more.prefix)


def _more(more: Form) -> None:
    with more.beside():
        more.line("called", tr("Hoe wil het kind genoemd worden?"), tr("Alleen als dat anders is dan de voornaam."))
        more.line("language", tr("Welke taal spreekt het kind het makkelijkst?"), tr("Leeg betekent: Nederlands."))
    with more.beside():
        more.line("last_name", tr("Achternaam"))
        more.line("sex", tr("Geslacht"), short=True)
    with more.beside():
        more.number("part_time_days", tr("Nachten per week hier"), tr("Alleen bij een kind dat hier deels woont."))
        more.line("pseudonym", tr("Schuilnaam"), tr("Voor stukken waarin de naam niet mag staan."))


def _has_more(child: Child) -> bool:
    """Whether something is filled in that must not be overlooked; a last name alone may stay folded."""
    return bool(child.called or child.language or child.pseudonym) or child.part_time_days is not None


def _persons(made: Page, assessment: Assessment) -> None:
    made.heading(tr("Volwassenen en instanties"))
    made.section("", assessment, "persons").tell(lambda: lead_hint(assessment.persons))
    made.cards(assessment.persons, "persons", lambda person: _person_title(made.editing, person), _person, remove)
    made.adding(tr("Persoon of instantie toevoegen"), lambda: add_person(assessment), "persons", "name")
    add_removed(made, assessment.all_persons, "persons", lambda person: _person_title(made.editing, person))


def _person_title(editing: Editing, person: Person) -> str:
    role = editing.method.choices["person_role"].get(person.role, "")
    return ", ".join(part for part in (person.name.strip() or tr("Nog zonder naam"), role.lower()) if part)


def _person(form: Form, person: Person) -> None:
    with form.beside():
        form.line("name", tr("Naam"))
        form.choice("role", tr("Rol"), "person_role")
        profession = form.choice("profession", tr("Beroep"), "author_role")
    with form.beside():
        form.line("relation", tr("Band met de kinderen"), tr("Bijvoorbeeld: moeder, oma, voogd."))
        form.day("birth_date", tr("Geboortedatum"))
        age = form.number("age", tr("Of leeftijd"))
    form.only_if(lambda: person.birth_date is None, age)
    _work(form, person)
    advice = form.text("advice", tr("Wat adviseert deze deskundige?"))
    advice_on = form.day("advice_on", tr("Advies van"))
    form.only_if(lambda: person.role in AT_WORK, profession)
    form.only_if(lambda: person.role == EXPERT, advice, advice_on)
    _contact(form, person)


def _work(form: Form, person: Person) -> None:
    """Where somebody works and what is done there in this matter; not asked of the family itself."""
    shown: list[QWidget] = []
    if not (form.editing.curtain and person.secret_address):  # who shelters somebody tells where
        with form.beside():
            shown.append(form.line("organisation", tr("Organisatie")))
            shown.append(form.line("task", tr("Wat doet deze persoon of instantie hier?")))
    shown.append(form.tick("has_lead", tr("Heeft de regie: houdt de draden bij elkaar en is daarop aan te spreken")))
    filled = bool(person.organisation or person.task)
    form.only_if(lambda: filled or person.has_lead or person.role not in AT_HOME, *shown)


def _contact(form: Form, person: Person) -> None:
    if form.editing.curtain and (person.secret_address or person.safe_contact):
        form.note(CURTAIN)
        return
    reach = form.folding(tr("Bereiken"), bool(person.contact or person.safe_contact or person.secret_address))
    reach.when_opened(lambda: _reach(reach), reach.prefix)


def _reach(reach: Form) -> None:
    with reach.beside():
        reach.line("contact", tr("Telefoon, e-mail of adres"))
        reach.line(
            "safe_contact", tr("Hoe en wanneer is contact veilig?"), tr("Alleen invullen als dat niet altijd zo is.")
        )
    reach.tick("secret_address", tr("Het adres is geheim"))


def _custody(made: Page, household: Household) -> None:
    form = made.section(tr("Gezag en omgang"), household, "household")
    form.text("custody", tr("Wie heeft het gezag over welk kind?"), lines=1)
    form.text(
        "contact_arrangement",
        tr("Omgang"),
        tr("Afspraken, uitspraken of een contactverbod: wie ziet wie, en tot wanneer?"),
        lines=1,
    )
