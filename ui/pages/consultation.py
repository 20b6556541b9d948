"""Page «Raadpleging» of a rule for a group: how children were asked, who took part, who was missed, what was done."""

from app.changes import add_consultation, remove
from app.days import short_day
from app.rules.group import names_a_group
from models.group import Consultation
from resources.language import tr
from ui.cards import add_removed
from ui.curtain import CURTAIN
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Following, Guidance, Line
from ui.page import Address, Page

LEAD = tr(
    "Vraag de kinderen die de regel raakt om hun mening. Schrijf ook op wie er ontbraken, en hoe u hen nog bereikt."
)


def page(editing: Editing, address: Address) -> Page:
    """One card for each way in which children were asked."""
    made = Page(editing, address, tr("Raadpleging"), LEAD)
    assessment = editing.assessment
    help_ = made.folding(tr("Wie snel wordt overgeslagen"), False, None, "")
    help_.widget(Guidance((each.title, each.text) for each in editing.method.group.hard_to_reach))

    def title(row: Consultation) -> str:
        return _title(editing, row)

    made.cards(assessment.consultations, "consultations", title, _consultation, remove)
    made.adding(tr("Raadpleging toevoegen"), lambda: add_consultation(assessment), "consultations", "way")
    add_removed(made, assessment.all_consultations, "consultations", title)
    return made


def _title(editing: Editing, row: Consultation) -> str:
    way = editing.method.choices["consultation_way"].get(row.way, tr("Nieuwe raadpleging"))
    return f"{way}, {short_day(row.on)}" if row.on else way


def _consultation(form: Form, row: Consultation) -> None:
    editing = form.editing
    form.choice("way", tr("Hoe zijn kinderen gevraagd?"), "consultation_way")
    form.widget(Following(editing, lambda: _about(editing, row)))
    with form.beside():
        form.day("on", tr("Op welke dag?"))
        form.number("participants", tr("Hoeveel kinderen deden mee?"))
    with form.beside():
        form.line("place", tr("Waar?"))
        form.line("by", tr("Door wie?"))
    form.text("composition", tr("Welke kinderen waren dat?"), tr("Leeftijden, en hoe u hen vond. Geen namen."))
    profiles = {each.id: each.first_name.strip() or tr("nog zonder naam") for each in editing.assessment.children}
    if profiles:
        form.picks("profile_ids", tr("Uit welke profielen kwamen zij?"), profiles)
    if editing.curtain:
        form.note(CURTAIN)
    else:
        form.text("said", tr("Wat zeiden zij?"), tr("Zo letterlijk als kan, zonder namen."), 3)
    form.text("used", tr("Wat hebt u met hun mening gedaan?"), tr("Ook wat u niet overneemt, en waarom."), 3)
    form.text("missed", tr("Welke kinderen ontbraken, en waarom?"), tr("Ontbrak er niemand, schrijf dan «niemand»."))
    plan = form.text("missed_plan", tr("Hoe bereikt u hen alsnog?"), lines=1)
    form.only_if(lambda: names_a_group(row) or bool(row.missed_plan.strip()), plan)


def _about(editing: Editing, row: Consultation) -> list[Line]:
    """What this way is good for, what to write down of it, and what it does not show."""
    ways = {each.id: each for each in editing.method.group.ways}
    way = ways.get(row.way)
    if way is None:
        return []
    return [(tr("Past bij"), way.fits), (tr("Leg vast"), way.record), (tr("Let op"), way.limits)]
