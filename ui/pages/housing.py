"""Page «Woonsituatie nu»: where the family sleeps, since when and how sure that is, and where it slept before."""

from app.case import days_in_shelter, reference_date
from models.assessment import Assessment
from models.people import Housing, PastStay
from resources.language import tr
from ui.curtain import CURTAIN, place_curtained
from ui.editing import Editing
from ui.form import Form
from ui.page import Address, Page
from ui.row_lists import add_adding, add_rows
from ui.timeline_panel import TimelinePanel


def page(editing: Editing, address: Address) -> Page:
    """The present place first, then what came before it."""
    made = Page(
        editing, address, tr("Woonsituatie nu"), tr("Waar slaapt het gezin, sinds wanneer, en hoe zeker is die plek?")
    )
    housing = editing.assessment.housing
    _now(made, housing)
    made.then(_space, made, housing)
    made.then(_before, made, editing.assessment)
    made.then(_timeline, made)
    return made


def _timeline(made: Page) -> None:
    made.heading(tr("Tijdlijn"))
    made.add(TimelinePanel(made.editing))


def _now(made: Page, housing: Housing) -> None:
    form = made.section("", housing, "housing")
    form.choice("ethos", tr("Soort plek"), "ethos", tr("De indeling van ETHOS Light."))
    if place_curtained(made.editing):
        form.note(CURTAIN)
    else:
        form.text("description", tr("Hoe woont het gezin nu?"))
    with form.beside():
        form.day("slept_since", tr("Slaapt hier sinds"))
        until = form.day("sure_until", tr("Kan hier zeker blijven tot"))
        form.number("moves_24_months", tr("Verhuizingen in 24 maanden"))
    form.note(tr("Elke nieuwe slaapplek telt als verhuizing. Nul mag ook."))
    form.only_if(lambda: not housing.unsure or housing.sure_until is not None, until)
    form.tick("unsure", tr("Het is niet zeker hoe lang het gezin hier kan blijven"))


def _space(made: Page, housing: Housing) -> None:
    form = made.section(tr("Ruimte en gebreken"), housing, "housing")
    with form.beside():
        form.number("persons", tr("Hoeveel mensen slapen hier?"))
        form.number("surface_m2", tr("Oppervlakte in m²"))
    form.text("defects", tr("Gebreken"), tr("Bijvoorbeeld schimmel, lekkage, geen verwarming, trappen."))


def _before(made: Page, assessment: Assessment) -> None:
    housing = assessment.housing
    form = made.section(tr("Eerdere slaapplekken"), housing, "housing")
    form.tell(lambda: _shelter(assessment))
    if place_curtained(made.editing):
        form.note(CURTAIN)
        return
    add_rows(form, housing.past_stays, "housing/past_stays", _stay, tr("slaapplek"))
    add_adding(form, tr("Slaapplek toevoegen"), lambda: _add_stay(housing), "housing/past_stays", "place")


def _shelter(assessment: Assessment) -> str:
    days = days_in_shelter(assessment, reference_date(assessment))
    return tr("Tot nu toe {days} dagen in noodopvang of tijdelijke opvang.", days=days) if days else ""


def _stay(form: Form, _stay: PastStay) -> None:
    with form.beside():
        form.line("place", tr("Waar"))
        form.choice("ethos", tr("Soort plek"), "ethos")
    with form.beside():
        form.day("from_on", tr("Van"))
        form.day("until_on", tr("Tot"))


def _add_stay(housing: Housing) -> PastStay:
    stay = PastStay()
    housing.past_stays.append(stay)
    return stay
