"""Page «Besluit en bekendmaking»: what is decided, for how long, where the family sleeps, and how to contest it."""

from app.case import chosen_options
from app.method import Contact
from app.organisation import OwnContact
from app.subject import ways_to_make_known, words_for
from models.assessment import Assessment
from resources.language import tr
from ui.curtain import CURTAIN, place_curtained
from ui.editing import Editing
from ui.form import Form
from ui.inputs import GrowingText, LongPills
from ui.looking_back import named
from ui.page import Address, Page
from ui.published import tell_whose
from ui.remedies import add_remedies, is_free
from ui.routes import add_event_days, add_routes
from ui.row import Row
from ui.suggestions import Suggestions


def page(editing: Editing, address: Address) -> Page:
    """The decision itself, its publication and its remedies."""
    made = Page(
        editing, address, tr("Besluit en bekendmaking"), tr("Wat wordt er besloten, en hoe hoort het gezin dat?")
    )
    assessment = editing.assessment
    _outcome(made, assessment)
    made.then(_duration, made, assessment)
    made.then(_roof, made, assessment)
    made.then(_publication, made, assessment)
    made.then(_contest, made, assessment)
    made.then(_signature, made, assessment)
    return made


def _outcome(made: Page, assessment: Assessment) -> None:
    noun = _noun(made.editing)
    form = made.section(tr("Het {noun}", noun=noun), assessment.decision, "decision")
    form.tell(lambda: chosen_told(made.editing))
    add_outcomes(form)
    form.text(
        "summary", tr("Het {noun} in één zin", noun=noun), tr("In gewone taal, zodat de ouders het meteen begrijpen.")
    )
    with form.beside():
        form.day("decided_on", tr("Datum van het {noun}", noun=noun))
        form.day("effective_on", tr("Gaat in op"))


def _noun(editing: Editing) -> str:
    """What this file ends in: a decision, or advice to whoever decides."""
    kind = editing.method.decision_types.get(editing.assessment.decision_type)
    return tr("advies") if kind and kind.report else tr("besluit")


def add_outcomes(form: Form) -> None:
    """The outcomes that go with this type of decision; the others one press away."""
    editing, decision = form.editing, form.owner
    labels = editing.method.choices["outcome"]
    entry = LongPills(decision.outcome, labels, fitting_outcomes(editing), tr("Andere uitkomst …"))
    field = form.field("outcome")
    entry.chosen.connect(lambda code: editing.put(decision, "outcome", code, field))
    form.own(field, tr("Wat is de uitkomst?"), entry)


def fitting_outcomes(editing: Editing) -> tuple[str, ...]:
    """The codes of the outcomes that go with the type of this decision; all of them while that is not chosen."""
    kind = editing.method.decision_types.get(editing.assessment.decision_type)
    return kind.outcomes if kind else tuple(editing.method.choices["outcome"])


def chosen_told(editing: Editing) -> str:
    """Which option was chosen for whom, in a sentence."""
    assessment = editing.assessment
    told, one = [], words_for(assessment).option
    for each in chosen_options(assessment):
        children = [child for child in assessment.children if child.weighing.chosen_option_id == each.id]
        names = ", ".join(child.first_name or "kind" for child in children)
        told.append(f"{named(editing, each)} ({names})")
    return (
        tr("Gekozen in de afweging: {lists}.", lists="; ".join(told))
        if told
        else tr("In de afweging is nog geen {one} gekozen.", one=one)
    )


def _duration(made: Page, assessment: Assessment) -> None:
    decision = assessment.decision
    form = made.section(tr("Voor hoe lang"), decision, "decision")
    form.tick("provisional", tr("Dit is een voorlopig besluit, omdat het niet kan wachten"))
    with form.beside():
        follow_up = (
            form.day("follow_up_on", tr("Vervolg uiterlijk"), tr("Binnen veertien dagen")),
            form.line("follow_up_by", tr("Wie doet het vervolg?")),
        )
    what = form.text("follow_up_what", tr("Wat wordt dan nog onderzocht?"))
    form.only_if(lambda: decision.provisional, *follow_up, what)
    reason = form.text("reason", tr("De reden in het kort"), tr("Een reden in minstens veertig tekens."), lines=1)
    form.only_if(lambda: decision.provisional or bool(decision.reason), reason)
    form.text("outlook", tr("Welk uitzicht is er op een vaste woonplek?"), tr("Nodig bij opvang, hotel of inwonen."))
    with form.beside():
        form.day("ends_on", tr("Eindigt op"), tr("Mag leeg blijven"))


def _roof(made: Page, assessment: Assessment) -> None:
    decision = assessment.decision
    form = made.section(tr("Waar slaapt het gezin"), decision, "decision")
    if place_curtained(made.editing):
        form.note(CURTAIN)
    else:
        form.text("sleeping_place", tr("Waar slapen de kinderen vanaf de dag dat dit ingaat?"))
    with form.beside():
        form.day("departure_on", tr("Het gezin moet weg op"), tr("Mag leeg blijven"))
    places = {each.id: named(made.editing, each) for each in assessment.options if not each.is_null}
    alternative = form.pick("alternative_option_id", tr("Welke optie is er dan beschikbaar?"), places)
    form.only_if(lambda: bool(decision.departure_on or decision.alternative_option_id), alternative)


def _publication(made: Page, assessment: Assessment) -> None:
    written = made.section(tr("Bekendmaking"), assessment.decision, "decision")
    written.tick("written", tr("Het {editing} komt op schrift", editing=_noun(made.editing)))
    form = made.section("", assessment.publication, "publication")
    tell_whose(form)
    with form.beside():
        form.day("planned_on", tr("Gepland op"))
        form.day("published_on", tr("Bekendgemaakt op"))
    form.choice("way", tr("Hoe?"), ways_to_make_known(assessment, made.editing.method.choices["publication_way"]))
    with form.beside():
        form.line("to", tr("Aan wie?"))
        form.line("handed_by", tr("Door wie?"))


def _contest(made: Page, assessment: Assessment) -> None:
    method = made.editing.method
    kind = method.decision_types.get(assessment.decision_type)
    made.heading(tr("Niet eens met het {editing}", editing=_noun(made.editing)))
    if kind and kind.remedy_sentence and kind.remedy_told != "vrij":
        made.words(kind.remedy_sentence)
    add_remedies(made, assessment)
    if is_free(assessment, method) or assessment.decision.no_remedy.strip():
        _no_remedy(made, assessment, kind.remedy_sentence if kind else "")
    add_event_days(made, assessment)
    add_routes(made, assessment)
    form = made.section("", assessment.decision, "decision")
    help_ = form.text("help", tr("Wie helpt het gezin?"), tr("Eén soort hulp per regel."), 3)
    add_contacts(form, help_)


def _no_remedy(made: Page, assessment: Assessment, sentence: str) -> None:
    form = made.section("", assessment.decision, "decision")
    said = form.text("no_remedy", tr("Staat er geen rechtsmiddel open? Zeg dat dan, met de weg om te klagen."))
    if sentence:
        form.note(tr("Meestal past deze zin: «{sentence}»", sentence=sentence))
        form.button(tr("Deze zin overnemen"), lambda: _take_over(said.entry, sentence), "link")


def _take_over(entry: GrowingText, sentence: str) -> None:
    entry.setPlainText(sentence)
    entry.setFocus()


def add_contacts(form: Form, help_: Row) -> None:
    """Names and addresses to choose from, put down in the text of `help_`."""
    known = {each.name.casefold(): each for each in form.editing.method.contacts if "ouder" in each.for_whom}
    own = {each.name.strip(): each for each in form.editing.organisation.contacts if each.name.strip()}
    contacts: dict[str, Contact | OwnContact] = {
        name: each for name, each in own.items() if name.casefold() not in known
    }
    contacts |= {each.name: each for each in known.values()}
    ideas = Suggestions(
        tr("Adressen"), contacts, lambda name: _add_line(help_.entry, _kept(form.editing, contacts[name]))
    )
    for name, button in ideas.buttons.items():
        button.setToolTip(_known_of(contacts[name]))
    form.folding(tr("Adressen om uit te kiezen")).widget(ideas)


def _kept(editing: Editing, contact: Contact | OwnContact) -> Contact | OwnContact:
    """The contact under the name that the decision gives it."""
    same = (each for each in editing.decision_method.contacts if isinstance(contact, Contact) and each.id == contact.id)
    return next(same, contact)


def _known_of(contact: Contact | OwnContact) -> str:
    parts = (contact.phone, contact.web, contact.hours)
    checked = "" if contact.checked_on else tr("Kijk eerst na of dit nog klopt.")
    return "\n".join(part for part in (*parts, checked) if part)


def _add_line(entry: GrowingText, contact: Contact | OwnContact) -> None:
    line = ", ".join(part for part in (contact.name, contact.phone, contact.web) if part)
    entry.setPlainText("\n".join(part for part in (entry.toPlainText().rstrip(), line) if part))
    entry.setFocus()


def _signature(made: Page, assessment: Assessment) -> None:
    form = made.section(tr("Ondertekening"), assessment.decision, "decision")
    with form.beside():
        form.line("signed_by", tr("Naam van wie ondertekent"))
        form.line("signed_role", tr("Functie"))
