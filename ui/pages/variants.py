"""Page «Varianten» of a rule for a group: every way in which the rule can be made, the rule of now among them."""

from app.changes import add_option, remove
from models.options import Option
from resources.language import tr
from ui.cards import add_removed
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Guidance
from ui.option_rows import option_name
from ui.page import Address, Page

LEAD = tr(
    "Op welke manieren kan de regel worden gemaakt? De regel van nu («niets doen») is altijd een van de varianten."
)


def page(editing: Editing, address: Address) -> Page:
    """The rule of now first; it cannot be taken away."""
    made = Page(editing, address, tr("Varianten"), LEAD)
    assessment = editing.assessment
    null = [each for each in assessment.options if each.is_null]
    others = [each for each in assessment.options if not each.is_null]
    help_ = made.folding(tr("Vragen om varianten te bedenken"), not others, None, "")
    help_.widget(Guidance((each.title, each.text) for each in editing.method.group.policy_questions))
    made.cards(null, "options", lambda row: option_name(row, editing), _now, keep_open=len(others) <= 1)
    made.cards(others, "options", lambda row: option_name(row, editing), _variant, remove)
    made.adding(tr("Variant toevoegen"), lambda: add_option(assessment), "options", "title")
    add_removed(made, assessment.all_options, "options", lambda row: option_name(row, editing))
    return made


def _now(form: Form, _option: Option) -> None:
    form.line("title", tr("Naam"))
    form.text("description", tr("Wat is de regel nu, en wat gebeurt er als die zo blijft?"))


def _variant(form: Form, option: Option) -> None:
    form.line("title", tr("Naam"), tr("Zo heet deze variant in het hele dossier."))
    form.text("description", tr("Wat houdt deze variant in?"))
    more = form.folding(tr("Vanaf wanneer, hoe lang, kosten en voorwaarden"), _has_more(option))
    with more.beside():
        more.day("available_from", tr("Kan ingaan op"))
        more.line("costs", tr("Kosten"))
    more.text("conditions", tr("Voorwaarden"), lines=1)
    more.tick("temporary", tr("Deze variant is een proef"))
    duration = more.line("duration", tr("Voor hoe lang?"))
    more.only_if(lambda: option.temporary or bool(option.duration), duration)


def _has_more(option: Option) -> bool:
    return bool(option.available_from or option.costs or option.conditions or option.temporary)
