"""Page «Weging samen en volgen» of a rule for a group: profiles that pull apart, and whether the rule works."""

from app.comparison_words import best_options_said
from models.assessment import Assessment
from resources.language import tr
from ui.beside import ChildrenBeside
from ui.editing import Editing
from ui.guidance import Guidance
from ui.page import Address, Page
from ui.pages.balance import add_proportionality
from ui.reason_examples import add_examples

LEAD = tr("Wat één keer voor alle profielen wordt gewogen, en hoe u daarna volgt of de regel werkt.")


def page(editing: Editing, address: Address) -> Page:
    """First what is weighed for all profiles together, then what is measured, when and by whom."""
    made = Page(editing, address, tr("Weging samen en volgen"), LEAD)
    _compromise(made, editing.assessment)
    _divergence(made, editing.assessment)
    note = tr("Neemt de regel kinderen of gezinnen iets af? Toets dan of dat geschikt, noodzakelijk en evenwichtig is.")
    add_proportionality(made.section(tr("Evenredigheid"), editing.assessment.balance, "balance", note))
    _following(made, editing.assessment)
    return made


def _compromise(made: Page, assessment: Assessment) -> None:
    form = made.section(tr("Tussenweg"), assessment.balance, "balance")
    hint = tr(
        "Een overgangstijd, een uitzondering, een hardheidsclausule, geld of hulp voor wie het zwaarst wordt geraakt?"
    )
    form.text("compromise", tr("Is er een tussenweg gezocht, en wat kwam eruit?"), hint, 3)
    add_examples(form, "compromise")


def _divergence(made: Page, assessment: Assessment) -> None:
    form = made.section(
        tr("Profielen naast elkaar"), assessment.balance, "balance", shown_if=lambda: len(assessment.children) > 1
    )
    form.tell(lambda: best_options_said(assessment))
    form.text(
        "divergence",
        tr("Waar lopen de belangen van de profielen uiteen, en hoe is dat opgelost?"),
        tr("Noem welke kinderen het verlies dragen, hoeveel dat er zijn, waarom, en wat ertegenover staat."),
        3,
    )
    form.widget(ChildrenBeside(made.editing, tr("Wat een variant met elk profiel doet, per element")))


def _following(made: Page, assessment: Assessment) -> None:
    form = made.section(tr("Volgen of de regel werkt"), assessment.monitoring, "monitoring")
    texts = {each.id: each for each in made.editing.method.group.monitoring}
    form.text("indicators", tr("Wat meet u, per profiel?"), texts["GO-1"].text, 3)
    form.text("data_source", tr("Uit welke gegevens, en wat is de stand nu?"), texts["GO-2"].text)
    form.text("equal_treatment", tr("Hoe ziet u of een groep zwaarder wordt geraakt?"), texts["GO-5"].text)
    with form.beside():
        form.line("by", tr("Wie verzamelt en leest de gegevens?"))
        form.line("adjusts", tr("Wie past de regel aan?"))
    again = made.section("", assessment.balance, "balance")
    with again.beside():
        again.day("review_on", tr("Wanneer kijkt u of het werkt?"))
    again.text("review_triggers", tr("Wat is reden om eerder te kijken?"), texts["GO-7"].text)
    again.widget(Guidance([(texts["GO-6"].title, texts["GO-6"].text)]))
