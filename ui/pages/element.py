"""Page of one element of one child: what was found, how much it weighs, and what every option does to it."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from app.changes import no_difference, set_impact
from app.fields import of_child
from app.recipients import Recipient, parents_of
from app.sharing import may_know
from app.subject import is_about_a_group, words_for
from models.best_interests import Element
from models.options import Option
from models.people import Child
from resources.language import tr
from ui.citing import add_citations
from ui.conditions import tick_conditions
from ui.editing import Editing
from ui.form import ASIDE, Form
from ui.inputs import Line, Pills
from ui.option_rows import BESIDE, EffectPills, effect_heading, option_name, short_option_name, told_row
from ui.page import Address, Page
from ui.pages.element_flag import add_flag
from ui.pages.element_help import add_help
from ui.pages.element_rest import add_rest
from ui.plain import tip
from ui.row import short_label
from ui.sharing_rows import CURTAIN, curtained
from ui.steps import child_name

HEAVY = ("zwaar", "doorslaggevend")
NOTE = 30
"""Letters of a note that its line asks room for: beside the name of its option it takes what is left."""
VIEW = "E1"
WANTED = {
    "wil_graag": tr("past bij wens"),
    "goed": tr("past bij wens"),
    "maakt_niet_uit": tr("maakt niet uit"),
    "liever_niet": tr("past niet"),
    "absoluut_niet": tr("past niet"),
    "niet_besproken": tr("onbekend"),
}
"""How an option stands to what the child wants (method A.5)."""


def page(editing: Editing, address: Address) -> Page:
    """Conclusion, weight and sources first; then one row for each option; help and what is rare are folded."""
    child = next(each for each in editing.assessment.children if each.id == address.child_id)
    known = editing.method.elements[address.element]
    name = child_name(editing.assessment, child.id)
    made = Page(editing, address, f"{name}: {known.name.lower()}", known.asks)
    element = child.element(address.element)
    if curtained(editing, element) or (editing.curtain and element.code == VIEW):
        made.words(CURTAIN, "hint")
        return made
    add_flag(made, child, element)
    _finding(made, child, element, name)
    if element.code == VIEW:
        _wanted(made, child, name)
    else:
        _effects(made, child, element, name)
    made.below()
    made.then(add_rest, made, child, name)
    made.then(add_help, made, child, element, name)
    made.then(tick_conditions, made, child, element, name)
    made.then(_for_a_parent, made, child, element)
    return made


# --- what was found ---------------------------------------------------------------------------------------


def _finding(made: Page, child: Child, element: Element, name: str) -> None:
    prefix = of_child(child, "elements", element.code)
    form = made.section("", element, prefix)
    form.column.setSpacing(8)
    form.text("text", tr("Wat betekent dit voor {name}?", name=name))
    weights = dict(made.editing.method.choices["weight"])
    if element.code == VIEW:
        del weights["nvt"]  # what the child thinks always matters (MT-06)
    form.choice("weight", tr("Gewicht"), weights, aside=ASIDE)
    form.asked_if(
        lambda: element.weight == "nvt",
        lambda inside: inside.line("not_relevant_reason", tr("Waarom is dit voor {name} niet van belang?", name=name)),
        form.field("not_relevant_reason"),
    )
    rests = Form(made.editing, made.rows, element, prefix)
    rests.column.setSpacing(8)
    form.widget(rests)
    rests.choice("certainty", tr("Zekerheid"), "certainty", aside=ASIDE)
    add_citations(rests, element, prefix, tr("Waar berust dit op?"))
    form.only_if(lambda: element.weight != "nvt" or bool(element.citations), rests)


def _for_a_parent(made: Page, child: Child, element: Element) -> None:
    assessment = made.editing.assessment
    without = [
        each.name or tr("zonder naam")
        for each in parents_of(assessment)
        if not may_know(assessment, element, Recipient("ouder", each.id))
    ]
    title = tr("Tekst voor een ouder die de bron niet mag kennen")
    is_open = bool(without and not element.parent_text) or bool(element.parent_text)
    if is_about_a_group(assessment) and not is_open:  # a rule is no one parent's paper
        return
    form = made.folding(title, is_open, element, of_child(child, "elements", element.code))
    hint = tr("Schrijf zo dat niemand merkt dat er iets is weggelaten.")
    label = tr("Voor {lists}", lists=", ".join(without)) if without else tr("Wat mag deze ouder wel lezen?")
    form.when_opened(lambda: form.text("parent_text", label, hint), form.field("parent_text"))


# --- what the options do ----------------------------------------------------------------------------------


def _effects(made: Page, child: Child, element: Element, name: str) -> None:
    editing = made.editing
    form = made.section("", child, of_child(child), shown_if=lambda: element.weight != "nvt")
    form.column.setSpacing(6)
    form.widget(
        effect_heading(
            tr("Wat doet elke {option} hiermee voor {name}?", option=words_for(editing.assessment).option, name=name),
            editing.method.choices["effect"],
        )
    )
    for option in editing.assessment.options:
        _effect(form, child, element, option)
    form.rows.put_off(_no_difference, made, form, child, element, name)
    form.rows.put_off(_notes, form, child, element)
    form.rows.put_off(_horizons, form, child, element)


def _effect(form: Form, child: Child, element: Element, option: Option) -> None:
    editing, name = form.editing, option_name(option, form.editing)
    pills = EffectPills(_of(child, element, option, "effect"), editing.method.choices["effect"], name)
    _bind(form, child, element, option, "effect", pills.chosen)
    row = form.own(_field(child, element, option, "effect"), short_option_name(option, editing), pills, aside=BESIDE)
    row.label.setToolTip(tip(name))
    row.label.setProperty("kind", "option")
    why = _field(child, element, option, "unknown_reason")

    def ask_why(inside: Form) -> None:
        line = Line(_of(child, element, option, "unknown_reason"))
        _bind(inside, child, element, option, "unknown_reason", line.edited)
        unknown = inside.own(why, tr("Waarom onbekend?"), line, aside=BESIDE)
        unknown.label.setProperty("kind", "hint")

    form.asked_if(lambda: _of(child, element, option, "effect") == "onbekend", ask_why, why)


def _notes(form: Form, child: Child, element: Element) -> None:
    """Why an option does what it does: asked where the element weighs, and even there it may stay empty."""
    options = form.editing.assessment.options
    one, filled = words_for(form.editing.assessment).option, any(_of(child, element, each, "note") for each in options)
    folded = form.folding(tr("Toelichting per {one}", one=one), filled)

    def fill() -> None:
        folded.column.setSpacing(6)
        folded.tell(
            lambda: (
                tr(
                    "Dit element weegt zwaar: schrijf op waarom een {one} goed of slecht uitpakt. Leeg laten mag.",
                    one=one,
                )
                if element.weight in HEAVY
                else tr("Alleen als er iets bij te zeggen is.")
            )
        )
        for option in options:
            line = Line(_of(child, element, option, "note"), most=NOTE)
            _row_of(folded, child, element, option, "note", line, line.edited)

    folded.when_opened(fill, *(_field(child, element, each, "note") for each in options))


def _bind(form: Form, child: Child, element: Element, option: Option, attribute: str, signal) -> None:
    field = _field(child, element, option, attribute)
    signal.connect(
        lambda value: form.editing.change(
            field, lambda: set_impact(child, element.code, option.id, **{attribute: value})
        )
    )


def _field(child: Child, element: Element, option: Option, attribute: str) -> str:
    return of_child(child, "impacts", element.code, option.id, attribute)


def _of(child: Child, element: Element, option: Option, attribute: str) -> str:
    impact = child.impact(element.code, option.id)
    return getattr(impact, attribute) if impact else ""


def _horizons(form: Form, child: Child, element: Element) -> None:
    """When an effect is felt; seldom needed, so folded."""
    editing = form.editing
    options = editing.assessment.options
    folded = form.folding(tr("Op welke termijn?"), any(_of(child, element, each, "horizon") for each in options))

    def fill() -> None:
        folded.column.setSpacing(6)
        for option in options:
            pills = Pills(_of(child, element, option, "horizon"), editing.method.choices["horizon"])
            _row_of(folded, child, element, option, "horizon", pills, pills.chosen)

    folded.when_opened(fill, *(_field(child, element, each, "horizon") for each in options))


def _row_of(form: Form, child: Child, element: Element, option: Option, attribute: str, entry: QWidget, signal) -> None:
    """One line for one option: its name, and what is filled in of it."""
    _bind(form, child, element, option, attribute, signal)
    name = short_option_name(option, form.editing)
    row = form.own(_field(child, element, option, attribute), name, entry, aside=BESIDE)
    row.label.setProperty("kind", "option")


# --- no difference ----------------------------------------------------------------------------------------


def _no_difference(made: Page, form: Form, child: Child, element: Element, name: str) -> None:
    editing, options = made.editing, made.editing.assessment.options
    others = [each.code for each in child.elements if each.code not in (VIEW, element.code)]

    def mark_here() -> None:
        if not options or element.weight == "nvt":
            return
        if not (empty := _open(child, element.code, options)):
            return
        no_difference(child, options, element.code)
        editing.marked = (_undoing(child, element), {element.code: empty})
        editing.restructure(lambda: None, _field(child, element, options[0], "effect"))

    made.no_difference = mark_here
    made.no_difference_elsewhere = lambda: _mark_elsewhere(editing, child, element, others)
    with form.beside():
        here = form.button(tr("Verder geen verschil  (Ctrl+0)"), made.no_difference)
        there = form.button(
            tr("Ook bij alle andere elementen van {name}  (Ctrl+9)", name=name), made.no_difference_elsewhere
        )
    here.setToolTip(
        tr(
            "Zet alle {options} die hier nog leeg zijn op «geen verschil»",
            options=words_for(editing.assessment).options,
        )
    )
    there.setToolTip(
        tip(tr("Zet alle andere elementen van {name} op «geen verschil» waar nog niets is gekozen", name=name))
    )
    there.setEnabled(any(_open(child, code, options) for code in others))
    _tell_marked(form, child, element)


def _mark_elsewhere(editing: Editing, child: Child, element: Element, codes: list[str]) -> None:
    """Mark what is open on these elements, and remember what that was, so that it can be undone."""
    options = editing.assessment.options
    marked = {code: empty for code in codes if (empty := _open(child, code, options))}
    if not marked:
        return
    for code in marked:
        no_difference(child, options, code)
    undone = _undoing(child, element)
    editing.marked = (undone, marked)
    editing.restructure(lambda: None, undone)


def _undoing(child: Child, element: Element) -> str:
    return f"undo/{of_child(child, 'elements', element.code)}"


def _tell_marked(form: Form, child: Child, element: Element) -> None:
    """What was just filled in elsewhere, in words, with the way back."""
    editing, name = form.editing, _undoing(child, element)
    where, marked = editing.marked
    if where != name:
        return
    count = f"{len(marked)} {(tr('element') if len(marked) == 1 else tr('elementen'))}"
    count = tr("wat hier leeg was") if element.code in marked else count
    with form.beside():
        form.widget(short_label(tr("Bij {count} is «geen verschil» ingevuld.", count=count), "good"))
        back = form.button(tr("Ongedaan maken"), lambda: _take_back(editing, child, element, marked), "link")
    back.setObjectName(name)


def _take_back(editing: Editing, child: Child, element: Element, marked: dict[str, list[str]]) -> None:
    """Empty what was marked, but for what somebody chose since."""
    for code, option_ids in marked.items():
        for impact in (each for each in child.impacts if each.element == code and each.option_id in option_ids):
            impact.effect = "" if impact.effect == "neutraal" else impact.effect
    editing.marked = ("", {})
    editing.restructure(lambda: None, _field(child, element, editing.assessment.options[0], "effect"))


def _open(child: Child, code: str, options: list[Option]) -> list[str]:
    """The options of which nobody said yet what they do on this element."""
    impacts = {each.id: child.impact(code, each.id) for each in options}
    return [option_id for option_id, impact in impacts.items() if impact is None or not impact.effect]


# --- the view of the child --------------------------------------------------------------------------------


def _wanted(made: Page, child: Child, name: str) -> None:
    """The effect on E1 follows from the wishes and is not asked twice (method A.5)."""
    editing = made.editing
    form = made.section(_fits(made.editing, name), child, of_child(child))
    form.note(tr("Dit volgt uit wat is ingevuld bij de mening."))
    form.column.setSpacing(6)
    labels = editing.method.choices["wish"]
    for option in editing.assessment.options:
        wish = child.wish(option.id)
        form.widget(told_row(option_name(option, editing), _stands(wish, labels)))
    if editing.assessment.options:
        first = of_child(child, "wishes", editing.assessment.options[0].id)
        one = words_for(editing.assessment).option
        form.button(tr("Naar de mening per {one}", one=one), lambda: editing.asked_for.emit(first), "link")


def _fits(editing: Editing, name: str) -> str:
    if is_about_a_group(editing.assessment):
        return tr("Past elke variant bij wat deze kinderen willen?")
    return tr("Past elke optie bij wat {name} wil?", name=name)


def _stands(wish: str, labels: Mapping[str, str]) -> str:
    """How an option stands to the wish, with the wish itself where that says more."""
    said, wanted = WANTED.get(wish, tr("nog niet ingevuld")), labels.get(wish, "").lower()
    return f"{said} ({wanted})" if wanted and wanted != said else said
