"""Page «Voor het hele gezin»: the compromise, children who diverge, proportionality, and when to look again."""

from app.case import asks_about_closure, chosen_options, is_burdensome
from app.comparison_words import best_options_said
from app.rules.weighing import NO_PROPER_HOME
from models.assessment import Assessment
from resources.language import tr
from ui.beside import ChildrenBeside
from ui.clash import ask_for_facts
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Following, Guidance, Line
from ui.page import Address, Page
from ui.pages.weighing import deviates
from ui.reason_examples import add_examples, add_examples_of

LEAD = tr("Wat één keer voor iedereen wordt gewogen. De afweging per kind staat op de pagina's hiervoor.")
PROPORTIONALITY = (("suitable", "geschikt"), ("necessary", "noodzakelijk"), ("balanced", "evenwichtig"))
"""The texts of the proportionality test with the question of the method that each answers (E.4)."""


def page(editing: Editing, address: Address) -> Page:
    """What is weighed once for the whole file."""
    made = Page(editing, address, tr("Voor het hele gezin"), LEAD)
    assessment = editing.assessment
    _compromise(made, assessment)
    made.then(_divergence, made, assessment)
    made.then(_proportionality, made, assessment)
    made.then(_closure, made, assessment)
    made.then(_review, made, assessment)
    return made


def _compromise(made: Page, assessment: Assessment) -> None:
    form = made.section(tr("Tussenweg"), assessment.balance, "balance")
    form.text(
        "compromise",
        tr("Is er een tussenweg gezocht, en wat kwam eruit?"),
        tr(
            "Kan het andere belang worden gediend op een manier die het kind minder kost: uitstel, "
            "hulp, een andere plek, geld, een andere volgorde?"
        ),
        3,
    )
    ask_for_facts(form, "compromise")
    add_examples(form, "compromise")


def _divergence(made: Page, assessment: Assessment) -> None:
    editing = made.editing
    form = made.section(
        tr("Kinderen naast elkaar"), assessment.balance, "balance", shown_if=lambda: len(assessment.children) > 1
    )
    form.tell(lambda: best_options_said(assessment))
    form.text(
        "divergence",
        tr("Waar lopen de belangen van de kinderen uiteen, en hoe is dat opgelost?"),
        tr(
            "Verschilt de beste optie, leg dan uit hoe u dat oploste. Draagt één kind het verlies? "
            "Noem dan het kind, het verlies, de reden en wat ertegenover staat."
        ),
        3,
    )
    ask_for_facts(form, "divergence")
    add_examples(form, "divergence")
    beside = Form(editing, made.rows, assessment.balance, "balance")
    form.widget(beside)
    made.below()
    made.then(_children_beside, beside)


def _children_beside(form: Form) -> None:
    editing = form.editing
    form.widget(ChildrenBeside(editing, tr("Wat een optie met elk kind doet, per element")))
    advice = form.folding(tr("Zo weegt u voor meer kinderen"))
    rules = enumerate(editing.method.weighing.siblings, 1)
    advice.when_opened(lambda: advice.widget(Guidance((f"{place}", text) for place, text in rules)))


def _proportionality(made: Page, assessment: Assessment) -> None:
    editing = made.editing
    made.heading(tr("Evenredigheid"))
    undecided = made.section("", assessment.decision, "decision", shown_if=lambda: not _weighs(editing))
    undecided.tell(
        lambda: (
            tr("Dit besluit neemt het gezin niets af; een aparte toets is dan niet nodig.")
            if assessment.decision.outcome
            else tr("Of deze toets nodig is, hangt af van de uitkomst. Die kiest u bij het besluit.")
        )
    )
    undecided.button(tr("Naar de uitkomst"), lambda: editing.asked_for.emit("decision/outcome"), "link")
    add_proportionality(made.section("", assessment.balance, "balance", shown_if=lambda: _weighs(editing)))


def add_proportionality(form: Form) -> None:
    """Suitable, necessary, balanced, and whether something lighter would do (E.4; art. 3:4 Awb)."""
    questions = {each.id: each for each in form.editing.method.weighing.proportionality}
    titles = {name: questions[part].title for name, part in PROPORTIONALITY}
    for attribute, part in PROPORTIONALITY:
        form.text(attribute, titles[attribute], questions[part].text, 3)
        ask_for_facts(form, attribute)
    form.text("lighter_means", tr("Welk lichter middel is overwogen, en waarom volstaat het niet?"))
    ask_for_facts(form, "lighter_means")
    add_examples_of(form, {**titles, "lighter_means": tr("Een lichter middel")})


def _weighs(editing: Editing) -> bool:
    return is_burdensome(editing.assessment, editing.method)


def _closure(made: Page, assessment: Assessment) -> None:
    form = made.section(
        tr("Sluiting van de woning"),
        assessment.balance,
        "balance",
        tr("Bij een sluiting op grond van de Opiumwet kijkt de rechter naar deze vier punten (ECLI:NL:RVS:2019:2912)."),
        shown_if=lambda: asks_about_closure(assessment, made.editing.method),
    )
    form.text(
        "closure_blame", tr("Verwijtbaarheid"), tr("Wat is wie te verwijten? Let op wie niets te verwijten valt.")
    )
    form.text("closure_return", tr("Terugkeer"), tr("Kan het gezin na de sluiting terug in de woning?"))
    form.text("closure_minors", tr("Minderjarigen"), tr("Wat betekent de sluiting voor elk kind?"))
    form.text(
        "closure_replacement", tr("Vervangende woonruimte"), tr("Waar slaapt het gezin dan, en wie heeft dat nagegaan?")
    )


def _review(made: Page, assessment: Assessment) -> None:
    form = made.section(tr("Opnieuw kijken"), assessment.balance, "balance")
    form.widget(Following(made.editing, lambda: _review_hints(made.editing)))
    with form.beside():
        form.day("review_on", tr("Wanneer kijkt u opnieuw?"))
    earlier = next(each for each in made.editing.method.weighing.review if each.id == "HO-4")
    form.text("review_triggers", tr("Wat is reden om eerder te kijken?"), earlier.text)


def _review_hints(editing: Editing) -> list[Line]:
    """The terms of the method that fit this choice (E.6)."""
    assessment = editing.assessment
    terms = {each.id: each for each in editing.method.weighing.review}
    chosen = chosen_options(assessment)
    fitting = []
    if any(each.temporary or each.ethos_after in NO_PROPER_HOME for each in chosen):
        fitting.append(terms["HO-1"])
    if any(deviates(editing, each) for each in assessment.children):
        fitting.append(terms["HO-2"])
    if not fitting:
        fitting.append(terms["HO-3"])
    return [(each.title, each.text) for each in fitting]
