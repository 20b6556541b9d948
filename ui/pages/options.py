"""Page «Opties»: every way in which this can end, «do nothing» among them, and whom each of them would part."""

from app.changes import add_option, remove
from app.method import Method, OptionType
from app.network_place import asks_for_a_visit
from models.assessment import Assessment
from models.options import Option, Separation
from resources.language import tr
from ui.alarm_lines import OptionAlarms
from ui.cards import add_removed
from ui.curtain import CURTAIN, place_curtained
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Following, Line
from ui.option_rows import option_name
from ui.page import Address, Page
from ui.pages.network import open_sheet
from ui.row_lists import add_adding, add_rows
from ui.suggestions import Suggestions

ALTERNATIVE = {"ja": tr("Ja."), "voorwaardelijk": tr("Alleen onder voorwaarden."), "nee": tr("Nee.")}
"""What the ombudsmen say of a kind of solution (Als de overheid niet thuis geeft, 2023, § 2.5)."""


def page(editing: Editing, address: Address) -> Page:
    """The option «do nothing» is always there; it cannot be taken away."""
    made = Page(
        editing,
        address,
        tr("Opties"),
        tr("Wat kan er werkelijk gebeuren? Kijk verder dan toewijzen of afwijzen. «Niets doen» hoort er altijd bij."),
    )
    assessment = editing.assessment
    null = [each for each in assessment.options if each.is_null]
    others = [each for each in assessment.options if not each.is_null]
    made.cards(null, "options", lambda row: option_name(row, editing), _null, keep_open=len(others) <= 1)
    made.cards(others, "options", lambda row: option_name(row, editing), _option, remove)
    made.adding(tr("Optie toevoegen"), lambda: add_option(assessment), "options", "kind")
    _often(made, assessment)
    add_removed(made, assessment.all_options, "options", lambda row: option_name(row, editing))
    return made


def _often(made: Page, assessment: Assessment) -> None:
    """The kinds of solution that go with this decision type; choosing one adds an option of that kind."""
    method = made.editing.method
    fitting = method.decision_types.get(assessment.decision_type)
    kinds = {method.option_types[code].name: code for code in (fitting.options if fitting else ()) if code != "OP-00"}
    if not kinds:
        return
    ideas = Suggestions(tr("Soorten oplossingen"), kinds, lambda name: _add_kind(made.editing, kinds[name]))
    for name, button in ideas.buttons.items():
        button.setObjectName(f"add/options/{kinds[name]}")
    made.folding(tr("Hoort vaak bij dit soort besluit"), False, None, "options").widget(ideas)


def _add_kind(editing: Editing, code: str) -> None:
    classes = editing.method.option_types[code].ethos
    option = add_option(editing.assessment, kind=code, ethos_after=classes[0] if len(classes) == 1 else "")
    editing.restructure(lambda: None, f"options/{option.id}/title")


def _null(form: Form, option: Option) -> None:
    if _in_view(form):
        form.line("title", tr("Naam"))
        form.text("description", tr("Wat gebeurt er als er niets wordt besloten?"))
    form.choice("ethos_after", tr("Waar slaapt het gezin dan? (ETHOS Light)"), "ethos")
    form.widget(OptionAlarms(form.editing, option))
    _separations(form, option)


def _in_view(form: Form) -> bool:
    """Whether the words of an option may be seen now; they can tell a place that is secret."""
    hidden = place_curtained(form.editing)
    if hidden:
        form.note(CURTAIN)
    return not hidden


def _option(form: Form, option: Option) -> None:
    method = form.editing.method
    kind = form.choice("kind", tr("Soort oplossing"), _kinds(form.editing))
    form.widget(Following(form.editing, lambda: _counts(method, option)))
    form.widget(OptionAlarms(form.editing, option))
    sheet = open_sheet(form, option)
    form.only_if(lambda: asks_for_a_visit(option), sheet)
    if _in_view(form):
        form.line(
            "title", tr("Naam"), tr("Zo heet deze optie in het hele dossier, bijvoorbeeld: gezinskamer vanaf vanavond.")
        )
        form.text("description", tr("Wat houdt deze optie in?"))
    form.choice("request", tr("Wat doet deze optie met wat is gevraagd?"), "option_request")
    with form.beside():
        ethos = form.choice("ethos_after", tr("Woonsituatie daarna (ETHOS Light)"), "ethos")
        form.day("available_from", tr("Beschikbaar vanaf"))
    form.tell(lambda: _classes(method, option))
    kind.entry.chosen.connect(lambda _code: _propose(method, option, ethos.entry))
    _temporary(form, option)
    _separations(form, option)
    more = form.folding(tr("Kosten en voorwaarden"), bool(option.costs or option.conditions or option.asked_for))
    more.line("costs", tr("Kosten"))
    more.text("conditions", tr("Voorwaarden"), lines=1)
    more.tick("asked_for", tr("Dit is wat het gezin zelf heeft gevraagd"))


def _temporary(form: Form, option: Option) -> None:
    form.tick("temporary", tr("Deze plek is tijdelijk"))
    duration = form.line("duration", tr("Voor hoe lang?"))
    form.only_if(lambda: option.temporary or bool(option.duration), duration)


def _kinds(editing: Editing) -> dict[str, str]:
    """The kinds that go with this decision type first; «do nothing» is there already."""
    method = editing.method
    fitting = method.decision_types.get(editing.assessment.decision_type)
    first = fitting.options if fitting else ()
    codes = [*first, *(code for code in method.option_types if code not in first)]
    return {code: method.option_types[code].name for code in codes if code != "OP-00"}


def _kind(method: Method, option: Option) -> OptionType | None:
    return method.option_types.get(option.kind)


def _counts(method: Method, option: Option) -> list[Line]:
    """Whether the ombudsmen count this as a proper place to live, with what they say of it."""
    kind = _kind(method, option)
    if kind is None:
        return []
    counts = ALTERNATIVE.get(kind.counts_as_alternative, "")
    return [(tr("Passend alternatief?"), counts), (tr("Let op"), kind.note), (tr("Bron"), kind.source)]


def _classes(method: Method, option: Option) -> str:
    """Which classes fit, where the kind of solution leaves more than one open."""
    kind = _kind(method, option)
    if kind is None or len(kind.ethos) < 2 or option.ethos_after:
        return ""
    labels = method.choices["ethos"]
    return tr("Past bij deze soort: ") + " of ".join(f"«{labels[code]}»" for code in kind.ethos) + "."


def _propose(method: Method, option: Option, ethos) -> None:
    """Fill in the class that goes with the kind where there is only one and nothing was chosen yet."""
    kind = _kind(method, option)
    if kind is not None and len(kind.ethos) == 1 and not option.ethos_after:
        ethos.choose(kind.ethos[0])


def _separations(form: Form, option: Option) -> None:
    assessment = form.editing.assessment
    if not assessment.children:
        return
    prefix = f"options/{option.id}/separations"
    add_rows(form, option.separations, prefix, _separation, tr("scheiding"), tr("Scheidt deze optie iemand?"))
    add_adding(
        form,
        tr("Nog een kind dat wordt gescheiden")
        if option.separations
        else tr("Ja, een kind wordt gescheiden van ouder, broer of zus"),
        lambda: _add_separation(assessment, option),
        prefix,
        "child_id",
    )


def _separation(form: Form, separation: Separation) -> None:
    names = {child.id: child.first_name or tr("zonder naam") for child in form.editing.assessment.children}
    with form.beside():
        form.pick("child_id", tr("Welk kind?"), names)
        form.picks("parted_from", tr("Van wie?"), form.editing.method.choices["separated_from"])
    with form.beside():
        form.choice("ground", tr("Op welke grond?"), "separation_ground")
        form.choice("voluntary", tr("Vrijwillig?"), "yes_no")
        form.day("until_on", tr("Tot en met"))
    form.text("contact_plan", tr("Hoe houden zij contact?"), lines=1)
    form.text("alternative_tried", tr("Wat is geprobeerd om samen te blijven?"), lines=1)


def _add_separation(assessment: Assessment, option: Option) -> Separation:
    only = assessment.children[0].id if len(assessment.children) == 1 else None
    separation = Separation(child_id=only)
    option.separations.append(separation)
    return separation
