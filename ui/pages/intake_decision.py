"""Last page of the short intake: what is decided for now, why, until when, and what is found out next (method G.2)."""

from app.case import BURDENSOME, reference_date
from app.changes import add_person
from app.days import long_day
from app.fields import of_child
from app.short_intake import (
    choose_kind,
    desk_words,
    follow_up_latest,
    is_divided,
    review_follows,
    shared_choice,
    typical_options,
)
from app.subject import ways_to_make_known
from models.assessment import Assessment
from models.people import Person
from resources.language import tr
from ui.curtain import CURTAIN, place_curtained
from ui.desk_page import DeskPage
from ui.editing import Editing
from ui.form import Form
from ui.inputs import Choice
from ui.intake_separations import OfChosenOption
from ui.page import Address, Page
from ui.pages.decision import add_contacts, add_outcomes
from ui.pages.frame import add_grounds
from ui.published import tell_whose
from ui.remedies import remedy_name
from ui.row_lists import add_adding
from ui.sharing_rows import add_sharing
from ui.steps import child_name

FULL_DUTIES = tr(
    "Dit besluit neemt het gezin iets af. Dan is ook vandaag nodig: een afweging per kind, en de toets of het besluit "
    "geschikt, noodzakelijk en evenwichtig is. Bij een weigeringsgrond ook wat die voor de kinderen betekent. "
    "Vul dat in het volledige dossier in, vóór u vaststelt."
)
"""What a refusal takes even when it is provisional (method G.2)."""


def page(editing: Editing, address: Address) -> Page:
    """The decision for now; the full file stays one press away."""
    made = DeskPage(editing, address, tr("Korte intake: het besluit voor nu"))
    assessment = editing.assessment
    _tonight(made, assessment)
    _outcome(made, assessment)
    _follow_up(made, assessment)
    _decider(made, assessment)
    _handing_over(made, assessment)
    _secrecy(made, assessment)
    _onwards(made)
    return made


def _tonight(made: Page, assessment: Assessment) -> None:
    form = made.section(tr("Vanavond"), assessment.decision, "decision")
    if place_curtained(made.editing):
        form.note(CURTAIN)
    else:
        form.text("sleeping_place", tr("Waar slaapt het gezin vanavond?"), lines=1)
    _choice(form, assessment)
    form.widget(OfChosenOption(form))


def _choice(form: Form, assessment: Assessment) -> None:
    editing, method = form.editing, form.editing.method
    if not assessment.children:
        form.note(tr("Voeg eerst de kinderen toe. Dan kiest u hier de oplossing."))
    elif is_divided(assessment):
        form.note(tr("Niet voor elk kind is hetzelfde gekozen. Dat staat op de pagina's «Afweging»."))
    else:
        typical = typical_options(assessment, method)
        kinds = [*typical, *(each for each in method.option_types if each not in typical)]
        chosen = shared_choice(assessment)
        entry = Choice(chosen.kind if chosen else "", {each: method.option_types[each].name for each in kinds})
        field = of_child(assessment.children[0], "weighing", "chosen_option_id")
        entry.chosen.connect(lambda kind: editing.change(field, lambda: choose_kind(assessment, method, kind)))
        form.own(field, tr("Welke oplossing kiest u voor nu?"), entry)


def _outcome(made: Page, assessment: Assessment) -> None:
    form = made.section(tr("Het besluit"), assessment.decision, "decision")
    add_outcomes(form)
    form.tell(lambda: FULL_DUTIES if assessment.decision.outcome in BURDENSOME else "", "warning")
    form.text(
        "reason", tr("Waarom? Eén reden is nu genoeg"), tr("In minstens veertig tekens, over deze kinderen."), lines=1
    )
    with form.beside():
        form.day("effective_on", tr("Gaat in op"))
        form.day("ends_on", tr("Geldt tot"))
    form.tell(lambda: tr("Het besluit is van {long_day}.", long_day=long_day(reference_date(assessment))))


def _follow_up(made: Page, assessment: Assessment) -> None:
    form = made.section(tr("Wat nog wordt uitgezocht"), assessment.decision, "decision")
    form.text("follow_up_what", tr("Wat wordt nog onderzocht?"), lines=1)
    with form.beside():
        day = form.day("follow_up_on", tr("Voor welke dag?"))
        form.line("follow_up_by", tr("Wie doet dat?"))
    if review_follows(assessment):
        put, balance = made.editing.put, assessment.balance
        day.entry.day_changed.connect(lambda value: put(balance, "review_on", value, "balance/review_on"))
    form.note(tr("Binnen veertien dagen: uiterlijk {long_day}.", long_day=long_day(follow_up_latest(assessment))))
    form.tell(lambda: _too_late(assessment), "warning")


def _too_late(assessment: Assessment) -> str:
    day, latest = assessment.decision.follow_up_on, follow_up_latest(assessment)
    return (
        tr("Kies een dag uiterlijk op {latest}.", latest=long_day(latest)) if day is not None and day > latest else ""
    )


def _decider(made: Page, assessment: Assessment) -> None:
    form = made.section(tr("Wie beslist"), assessment.decision, "decision")
    with form.beside():
        form.line("decider_name", tr("Naam"))
        body = form.line("decider_body", tr("Orgaan"))
    body.entry.setPlaceholderText(tr("Bijvoorbeeld: het college"))
    add_grounds(made, assessment)


def _handing_over(made: Page, assessment: Assessment) -> None:
    made.heading(tr("Het besluit op papier"))
    made.section("", assessment.decision, "decision").tick("written", tr("Het gezin krijgt het besluit op schrift"))
    form = made.section("", assessment.publication, "publication")
    tell_whose(form)
    with form.beside():
        form.choice("way", tr("Hoe?"), ways_to_make_known(assessment, made.editing.method.choices["publication_way"]))
        form.day("planned_on", tr("Op welke dag?"))
    form = made.section("", assessment.decision, "decision")
    form.note(tr("Niet eens met het besluit"), "label")
    form.tell(lambda: _remedies(made.editing), "lead")
    change = form.button(
        tr("Adres invullen of iets wijzigen"), lambda: made.editing.asked_for.emit("decision/remedies")
    )
    change.setProperty("kind", "link")
    add_contacts(form, form.text("help", tr("Wie helpt het gezin?"), tr("Eén soort hulp per regel.")))


def _remedies(editing: Editing) -> str:
    """The remedies of this decision, each with its last day."""
    file = editing.assessment
    named = (remedy_name(each, file, editing.method) for each in file.decision.remedies)
    return "\n".join(f"•  {each}" for each in named) or tr("Kies eerst op de eerste pagina wat voor besluit het is.")


# --- who may know what ------------------------------------------------------------------------------------


def _secrecy(made: Page, assessment: Assessment) -> None:
    form = made.section(tr("Wie mag wat niet weten?"), None, "")
    if made.editing.curtain:
        form.note(CURTAIN)
        return
    for person in assessment.persons:
        _person(form, person)
    for child in assessment.children:
        said = desk_words(child)
        if said is not None and assessment.persons:
            form.note(tr("Wat {assessment} zei of liet zien", assessment=child_name(assessment, child.id)), "label")
            add_sharing(form, said.row, said.field.split(f"/{said.row.id}/")[0] + f"/{said.row.id}")
    add_adding(form, tr("Nog iemand noemen"), lambda: add_person(assessment), "persons", "name")


def _person(form: Form, person: Person) -> None:
    inside = Form(form.editing, form.rows, person, f"persons/{person.id}")
    if not (person.name.strip() and person.role):
        with inside.beside():
            inside.line("name", tr("Naam"))
            inside.choice("role", tr("Rol"), "person_role")
    inside.tick(
        "secret_address", tr("Het adres van {what} blijft geheim", what=person.name.strip() or tr("deze persoon"))
    )
    form.widget(inside)


def _onwards(made: Page) -> None:
    form = made.section(tr("Klaar voor nu?"), None, "")
    form.note(tr("Wat u hier invulde, staat ook in het volledige dossier. U hoeft niets over te typen."))
    with form.beside():
        form.button(tr("Nakijken en voorlopig vaststellen"), lambda: made.editing.asked_for.emit("overrides"), "main")
        form.button(tr("Verder met het volledige dossier"), lambda: made.editing.asked_for.emit("housing/ethos"))
