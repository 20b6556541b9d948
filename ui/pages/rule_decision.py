"""Page «Besluit en inspraak» of a rule for a group: what is laid down, how it is made known, and who can be heard."""

from app.subject import OF_A_RULE_ALONE, ways_to_make_known
from models.assessment import Assessment
from resources.language import tr
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Guidance
from ui.page import Address, Page
from ui.pages.decision import add_contacts, add_outcomes, chosen_told
from ui.published import tell_whose
from ui.remedies import add_remedies


def page(editing: Editing, address: Address) -> Page:
    """No place to sleep and no remedies: against a rule stands participation, speaking to the council, a complaint."""
    made = Page(
        editing, address, tr("Besluit en inspraak"), tr("Wat wordt er vastgesteld, en wie kan daarover meepraten?")
    )
    assessment = editing.assessment
    _outcome(made, assessment)
    _publication(made, assessment)
    _participation(made, assessment)
    signed = made.section(tr("Ondertekening"), assessment.decision, "decision")
    with signed.beside():
        signed.line("signed_by", tr("Naam van wie ondertekent"))
        signed.line("signed_role", tr("Functie"))
    return made


def _outcome(made: Page, assessment: Assessment) -> None:
    form = made.section(tr("Het besluit"), assessment.decision, "decision")
    form.tell(lambda: chosen_told(made.editing))
    add_outcomes(form)
    form.text("summary", tr("Het besluit in één zin"), tr("In gewone taal, zodat inwoners het meteen begrijpen."))
    with form.beside():
        form.day("decided_on", tr("Datum van het besluit"))
        form.day("effective_on", tr("Gaat in op"))
        form.day("ends_on", tr("Eindigt op"), tr("Mag leeg blijven"))


def _publication(made: Page, assessment: Assessment) -> None:
    written = made.section(tr("Bekendmaking"), assessment.decision, "decision")
    written.tick("written", tr("De regel en deze toets staan op schrift"))
    form = made.section("", assessment.publication, "publication")
    tell_whose(form)
    with form.beside():
        form.day("planned_on", tr("Gepland op"))
        form.day("published_on", tr("Bekendgemaakt op"))
    form.choice("way", tr("Hoe?"), ways_to_make_known(assessment, made.editing.method.choices["publication_way"]))
    form.tell(lambda: _binds_from(assessment))
    form.line("to", tr("Voor wie?"))


def _binds_from(assessment: Assessment) -> str:
    """What making it known does: a rule binds from then on, and no term for an objection begins."""
    made_known, decision = assessment.publication, assessment.decision
    told = tr("Er begint geen termijn voor bezwaar of beroep.")
    if made_known.way == OF_A_RULE_ALONE:
        told = tr(
            "Een regel van de gemeente bindt pas als hij in het gemeenteblad staat (art. 8 Bekendmakingswet). {told}",
            told=told,
        )
    day = made_known.published_on or made_known.planned_on
    if day and decision.effective_on and decision.effective_on < day:
        told = tr("{told} De regel gaat nu in vóór de dag van de bekendmaking: kijk of dat kan.", told=told)
    return told


def _participation(made: Page, assessment: Assessment) -> None:
    kind = made.editing.method.decision_types.get(assessment.decision_type)
    form = made.section(tr("Niet eens met de regel"), assessment.decision, "decision")
    if kind is not None:
        form.note(kind.remedy_sentence, "label")
        form.widget(Guidance((tr("Rechter"), each.text) for each in kind.judge_looks_at[:1]))
    if assessment.decision.remedies:  # chosen before this became a rule for a group
        add_remedies(made, assessment)
        form = made.section("", assessment.decision, "decision")
    _help(form)


def _help(form: Form) -> None:
    hint = tr("Waar en tot wanneer inwoners en kinderen kunnen meepraten, en wie daarbij helpt. Eén per regel.")
    add_contacts(form, form.text("help", tr("Inspraak, inspreken en klacht"), hint, 3))
