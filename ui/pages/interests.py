"""Page «Overige belangen»: whose interest stands beside the child's, what shows it, and how much it weighs."""

from app.changes import add_interest, remove
from app.method import ReasonExample
from app.subject import is_about_a_group
from models.assessment import Assessment
from models.interests import OtherInterest
from resources.language import tr
from ui.cards import add_removed
from ui.citing import add_citations
from ui.clash import ask_for_facts
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Following, Line
from ui.page import Address, Page
from ui.reason_examples import add_following_examples
from ui.sharing_rows import without_curtained
from ui.suggestions import Suggestions

LEAD = tr(
    "Een ander belang telt mee als blijkt van wie het is, wat er in deze zaak concreet gebeurt en waaruit dat blijkt. "
    "Algemene woorden, zoals «er is schaarste», zijn niet genoeg."
)


def page(editing: Editing, address: Address) -> Page:
    """Every interest of somebody else than the children, or the reason why there is none."""
    made = Page(editing, address, tr("Overige belangen"), LEAD)
    assessment = editing.assessment
    made.cards(
        without_curtained(made, assessment.interests),
        "interests",
        lambda row: interest_name(editing, row),
        lambda form, row: _interest(form, row),
        remove,
    )
    made.adding(tr("Belang toevoegen"), lambda: add_interest(assessment), "interests", "code")
    made.then(_to_choose_from, made, assessment)
    made.then(add_removed, made, assessment.all_interests, "interests", lambda row: interest_name(editing, row))
    made.then(_none, made, assessment)
    return made


def _to_choose_from(made: Page, assessment: Assessment) -> None:
    """Every kind of interest; choosing one adds it, and the cursor goes to whose it is."""
    editing = made.editing
    kinds = {each.name: each.id for each in editing.method.interests.values()}

    def add(name: str) -> None:
        row = add_interest(assessment, code=kinds[name])
        editing.restructure(lambda: None, f"interests/{row.id}/holder")

    ideas = Suggestions(tr("Soorten belangen"), kinds, add)
    for name, button in ideas.buttons.items():
        button.setObjectName(f"add/interests/{kinds[name]}")
    made.folding(tr("Belangen om uit te kiezen"), False, None, "interests").widget(ideas)


def interest_name(editing: Editing, row: OtherInterest) -> str:
    """What an interest is called: its kind and whose it is."""
    kind = editing.method.interests.get(row.code)
    name = kind.name if kind else tr("Nieuw belang")
    return f"{name} · {row.holder.strip()}" if row.holder.strip() else name


def _interest(form: Form, row: OtherInterest) -> None:
    method = form.editing.method
    kinds = {each.id: each.name for each in method.interests.values()}
    code = form.choice("code", tr("Wat voor belang is het?"), kinds)
    form.widget(Following(form.editing, lambda: _guidance(form.editing, row)))
    holder = form.line("holder", tr("Wie heeft dit belang?"))
    code.entry.chosen.connect(lambda chosen: holder.entry.setPlaceholderText(_example_of(form.editing, chosen)))
    holder.entry.setPlaceholderText(_example_of(form.editing, row.code))
    form.text("claim", tr("Wat wil of vreest deze partij?"))
    form.text(
        "concrete", tr("Wat is er in deze zaak aan de hand?"), tr("Feiten, cijfers en data, geen algemene woorden."), 3
    )
    ask_for_facts(form, "concrete")
    rest = Form(form.editing, form.rows, row, form.prefix)
    form.widget(rest)
    form.rows.put_off(_weighed, rest, row)


def _weighed(form: Form, row: OtherInterest) -> None:
    """What is asked of an interest once it is clear whose it is and what is going on."""
    add_following_examples(form, lambda: _examples(form.editing, row))
    whose = tr("deze kinderen") if is_about_a_group(form.editing.assessment) else tr("het kind")
    form.text("if_followed", tr("Wat gebeurt er als het belang van {whose} wordt gevolgd?", whose=whose))
    ask_for_facts(form, "if_followed")
    form.text("alternative", tr("Kan dit belang ook op een andere manier worden bereikt?"))
    form.choice("weight", tr("Hoe zwaar weegt het?"), "weight")
    add_citations(form, row, form.prefix, tr("Waaruit blijkt het?"))


def _example_of(editing: Editing, code: str) -> str:
    kind = editing.method.interests.get(code)
    return tr("Bijvoorbeeld: {holder}", holder=kind.holder) if kind else ""


def _guidance(editing: Editing, row: OtherInterest) -> list[Line]:
    kind = editing.method.interests.get(row.code)
    if kind is None:
        return []
    return [(tr("Wat moet blijken"), kind.must_show), (tr("Te zwak"), kind.weak_form)]


def _examples(editing: Editing, row: OtherInterest) -> tuple[ReasonExample, ...]:
    kind = editing.method.interests.get(row.code)
    return kind.reasons if kind else ()


def _none(made: Page, assessment: Assessment) -> None:
    form = made.folding(
        tr("Er is geen ander belang"), bool(assessment.balance.no_other_interest), assessment.balance, "balance"
    )
    form.text(
        "no_other_interest",
        tr("Waarom speelt er geen ander belang van de ouders of van wie beslist?"),
        tr("Alleen invullen als u hebt gezocht en niets vond."),
    )
