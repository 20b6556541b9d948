"""The contacts and the help lines of the organisation on its page: what to fill in, and what is still missing."""

from functools import partial

from app.contacts import MONTHS_FRESH, is_fresh, stale_contacts
from app.help_lines import help_lines, lacks
from app.method_check_information import DAY
from app.organisation import OwnContact, OwnHelpLine
from reports.help_lines import lacking_in
from resources.language import tr
from ui.form import Form
from ui.inputs import Ticks
from ui.organisation_editing import OrganisationEditing
from ui.page import Page

FOR_WHOM = {"kind": tr("Kinderen"), "ouder": tr("Ouders"), "professional": tr("Professionals")}
FOR_WHOM_HINT = tr(
    "Niets gekozen: dan is het voor ouders, niet voor kinderen; of zoals bij het adres dat u hieronder kiest."
)
STANDS_FOR_HINT = tr("Deze adressen verschillen per gemeente. Zonder uw adres staat er niets op papier.")
CONTACTS_LEAD = tr(
    "Met deze adressen gaan ouders en kinderen de deur uit: in brieven, in informatie vooraf en in het besluit. Hebt u "
    "een bekend adres nagekeken, zet het er dan met dezelfde naam bij, met de dag."
)
NOT_LOOKED_UP = tr("Dit adres is de laatste twaalf maanden niet nagekeken. Bel of kijk of het klopt en vul de dag in.")
NOT_REACHED = tr("Vul een telefoonnummer of website in. Zonder dat staat dit adres niet op papier.")
HELP_LEAD = tr(
    "Bovenaan een brief kan in andere talen staan tot wanneer iemand hulp moet vragen. Het programma vertaalt niets "
    "zelf: een verkeerde dag of zin kan een gezin zijn recht kosten. Laat een vertaler deze zin omzetten: «{sentence}»"
)
HELP_HINT = tr("Laat {day} staan waar de dag komt. Die wordt in cijfers ingevuld, zoals 10-12-2025.", day=DAY)


def add_stale(made: Page, editing: OrganisationEditing) -> None:
    """What goes on paper without anybody having looked it up in the last twelve months, at the head of the contacts."""
    form = made.section("", None, "organisation", CONTACTS_LEAD)
    form.tell(partial(_stale, editing), "warning")


def _stale(editing: OrganisationEditing) -> str:
    names = [each.name for each in stale_contacts(editing.shipped, editing.organisation, editing.today())]
    if not names:
        return ""
    return tr(
        "De laatste {months_fresh} maanden niet nagekeken: {lists}.", months_fresh=MONTHS_FRESH, lists=", ".join(names)
    )


def contact_fields(editing: OrganisationEditing, form: Form) -> None:
    """One contact of the organisation."""
    row = form.owner
    form.line("name", tr("Naam"))
    with form.beside():
        form.line("phone", tr("Telefoon"), short=True)
        form.line("web", tr("Website"))
        form.line("hours", tr("Wanneer bereikbaar?"))
        form.day("checked_on", tr("Nagekeken op"))
    form.tell(partial(_wrong_with, editing, row), "warning")
    whom = Ticks(list(row.for_whom), FOR_WHOM)
    whom.ticked.connect(lambda codes: editing.put(row, "for_whom", tuple(codes), form.field("for_whom")))
    form.own(form.field("for_whom"), tr("Voor wie is dit adres?"), whom, FOR_WHOM_HINT)
    form.choice(
        "stands_for",
        tr("Is dit bij u het adres van een van deze?"),
        {each.id: each.name for each in editing.shipped.contacts if each.local},
        STANDS_FOR_HINT,
    )


def _wrong_with(editing: OrganisationEditing, row: OwnContact) -> str:
    if not row.name.strip():
        return ""
    if not (row.phone.strip() or row.web.strip()) and _is_new(editing, row):
        return NOT_REACHED
    return "" if is_fresh(row.checked_on, editing.today()) else NOT_LOOKED_UP


def _is_new(editing: OrganisationEditing, row: OwnContact) -> bool:
    """Whether the method has no contact of this name, from which the number would come."""
    return row.name.strip().casefold() not in {each.name.casefold() for each in editing.shipped.contacts}


def help_line_lead(editing: OrganisationEditing) -> str:
    """Why these lines are asked, with the sentence to translate."""
    return HELP_LEAD.format(sentence=editing.method.help_languages.model_sentence)


def help_line_fields(editing: OrganisationEditing, form: Form) -> None:
    """One help line: its language, its sentence, and who stands for it."""
    row = form.owner
    languages = editing.method.help_languages.languages.values()
    form.choice("language", tr("Taal"), {each.id: f"{tr(each.name)} ({each.own_name})" for each in languages})
    form.text("text", tr("De zin in deze taal"), HELP_HINT)
    with form.beside():
        form.line("translator", tr("Naam van de vertaler"))
        form.day("checked_on", tr("Nagekeken op"))
    form.tell(partial(_used, editing, row))
    form.tell(partial(_lacking, row), "warning")


def _used(editing: OrganisationEditing, row: OwnHelpLine) -> str:
    missing = lacks(row)
    if missing:
        return tr("Nog niet in gebruik. Er ontbreekt: {lists}.", lists=", ".join(missing))
    if lacking_in(row.text):
        return ""
    lines = help_lines(editing.organisation, editing.method, editing.today())
    shown = next((each for each in lines if each.language.id == row.language), None)
    if shown is None or shown.checked_on != row.checked_on:
        return tr("Niet in gebruik: voor deze taal staat er een nieuwere zin.")
    text = (
        shown.text
        if shown.language.direction != "rl"
        else f"\N{FIRST STRONG ISOLATE}{shown.text}\N{POP DIRECTIONAL ISOLATE}"
    )
    return tr("Zo komt het in de brief, met vandaag als dag:\n{what}", what=text)


def _lacking(row: OwnHelpLine) -> str:
    """That the page shows it but paper cannot."""
    missing = lacking_in(row.text)
    if not missing:
        return ""
    several = tr("{many} tekens", many=len(missing)) if len(missing) > 1 else tr("een teken")
    return tr(
        "Het lettertype van de brieven heeft {several} van deze zin niet. Deze regel wordt niet afgedrukt.",
        several=several,
    )
