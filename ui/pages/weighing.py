"""Page «Afweging» of one child, in the order of the method (E.1): look back, compare, weigh, conclude, soften."""

from app.case import is_burdensome, option
from app.changes import add_measure, note_recorded, remove
from app.days import long_day
from app.fields import Field, of_child
from app.in_a_line import measure_in_a_line
from app.recipients import readers
from app.subject import is_about_a_group, words_for
from app.withholding import lacking_parent_texts
from models.people import Child
from models.weighing import Measure
from resources.language import tr
from ui.beside import OptionsBeside
from ui.cards import add_removed
from ui.citing import add_citations
from ui.clash import ask_for_facts, both_voices, look_for_a_way_between, name_the_clash
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Following, Guidance
from ui.in_a_line import RowLine, add_line
from ui.inputs import Ticks
from ui.looking_back import look_back, standing_of
from ui.option_rows import option_name
from ui.page import Address, Page
from ui.reason_examples import add_examples, add_examples_of
from ui.sharing_rows import CURTAIN, curtained
from ui.suggestions import Suggestions
from ui.weightier import add_weightier

AGAINST_WISH = frozenset({"liever_niet", "absoluut_niet"})
"""The wishes that ask why the child's view is not followed (MT-18)."""

FROM_HEAVY_TO_LIGHT = ("doorslaggevend", "zwaar", "normaal", "licht", "")
WEIGHT = "PR-05"  # of the protocol
LONGEST_PILL = 64  # characters
IN_A_LINE = tr("Wat er gebeurt; wie het doet; vóór wanneer. Met een puntkomma ertussen, en dan Enter.")


def page(editing: Editing, address: Address) -> Page:
    """The weighing for the child of this address."""
    child = next(each for each in editing.assessment.children if each.id == address.child_id)
    name = _name(child)
    made = Page(
        editing,
        address,
        tr("Afweging voor {name}", name=name),
        tr("Wat is er te kiezen, en wat doet dat met {name}?", name=name),
    )
    prefix = of_child(child, "weighing")
    look_back(made, child)
    made.then(_comparing, made, child)
    made.then(name_the_clash, made, child, prefix)
    made.then(look_for_a_way_between, made, child, prefix)
    made.then(_weight, made, child, prefix)
    made.then(_proportion, made, child, prefix)
    made.then(_choosing, made, child, prefix)
    made.then(_reasoning, made, child, prefix)
    made.then(_giving_way, made, child, prefix)
    made.then(_view_not_followed, made, child, prefix)
    made.then(_beyond, made, child)
    made.then(_softening, made, child, prefix)
    made.then(_looking_again, made, child, prefix)
    made.then(_for_a_parent, made, child, prefix)
    return made


def deviates(editing: Editing, child: Child) -> bool:
    """Whether the chosen option is another one than the best for this child (MT-27)."""
    chosen = option(editing.assessment, child.weighing.chosen_option_id)
    best = option(editing.assessment, child.ideal.best_option_id)
    return chosen is not None and best is not None and chosen is not best


def _name(child: Child) -> str:
    return child.first_name.strip() or tr("dit kind")


def _choosing(made: Page, child: Child, prefix: Field) -> None:
    editing, weighing = made.editing, child.weighing
    words = words_for(editing.assessment)
    form = made.section(tr("Conclusie"), weighing, prefix)
    labels = {each.id: _short(option_name(each, editing)) for each in editing.assessment.options}
    form.pick(
        "chosen_option_id", tr("Welke {option} kiest u voor {child}?", option=words.option, child=_name(child)), labels
    )
    form.widget(Following(editing, lambda: standing_of(editing, child)))
    everyone = form.button(
        tr("Kies deze voor alle {children}", children=words.children), lambda: _choose_for_all(editing, child)
    )
    everyone.setObjectName("choose_for_all")
    form.only_if(lambda: _others_differ(editing, child), everyone)


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_PILL else name[: LONGEST_PILL - 1].rstrip() + "…"


def _others_differ(editing: Editing, child: Child) -> bool:
    chosen = child.weighing.chosen_option_id
    return bool(chosen) and any(each.weighing.chosen_option_id != chosen for each in editing.assessment.children)


def _choose_for_all(editing: Editing, child: Child) -> None:
    for each in editing.assessment.children:
        field = of_child(each, "weighing", "chosen_option_id")
        editing.put(each.weighing, "chosen_option_id", child.weighing.chosen_option_id, field)


def _comparing(made: Page, child: Child) -> None:
    editing = made.editing
    made.heading(tr("Verschil"))
    name = tr(
        "Wat elke {option} met {child} doet, per element",
        option=words_for(editing.assessment).option,
        child=_name(child),
    )
    beside = OptionsBeside(editing, child, name)
    made.looks_first = beside.left_out
    made.add(beside)
    made.then_below(beside.say)


def _weight(made: Page, child: Child, prefix: Field) -> None:
    editing, weighing, name = made.editing, child.weighing, _name(child)
    rule = next(each for each in editing.method.weighing.protocol if each.id == WEIGHT)
    form = made.section(rule.title, weighing, prefix, rule.text)
    ticks = Ticks(list(weighing.decisive_elements), _elements(editing, child), one_a_line=True)
    field = form.field("decisive_elements")
    ticks.ticked.connect(lambda codes: editing.put(weighing, "decisive_elements", sorted(codes), field))
    form.own(field, tr("Welke elementen beslissen voor {name}?", name=name), ticks)
    if not curtained(editing, weighing):
        both_voices(form, child)


def _proportion(made: Page, child: Child, prefix: Field) -> None:
    editing = made.editing
    form = made.section(
        tr("Evenredigheid"),
        child.weighing,
        prefix,
        tr(
            "Dit besluit neemt het gezin iets af. Of het geschikt, noodzakelijk en evenwichtig is, "
            "weegt u één keer voor iedereen."
        ),
        shown_if=lambda: is_burdensome(editing.assessment, editing.method),
    )
    form.button(tr("Naar de evenredigheid"), lambda: editing.asked_for.emit("balance/suitable"), "link")


def _reasoning(made: Page, child: Child, prefix: Field) -> None:
    editing, weighing, name = made.editing, child.weighing, _name(child)
    form = made.section("", weighing, prefix)
    if curtained(editing, weighing):
        form.note(CURTAIN)
        return
    text = form.text(
        "text",
        tr("Hoe weegt u dit voor {name}?", name=name),
        tr("Wat staat tegenover wat? Wat wint en verliest {name}, en waarom weegt dat zo?", name=name),
        5,
    )
    text.entry.edited.connect(lambda _text: note_recorded(weighing))
    ask_for_facts(form, "text")
    add_examples(form, "text")
    add_citations(form, weighing, prefix, tr("Waarop rust deze afweging?"))


def _elements(editing: Editing, child: Child) -> dict[str, str]:
    """The elements by weight, the heaviest first; those that are not relevant only when they were ticked before."""
    ticked, labels = child.weighing.decisive_elements, editing.method.choices["weight"]
    rows = [each for each in child.elements if each.weight != "nvt" or each.code in ticked]
    rows.sort(key=lambda row: FROM_HEAVY_TO_LIGHT.index(row.weight) if row.weight in FROM_HEAVY_TO_LIGHT else 9)
    names = {row.code: editing.method.elements[row.code].name for row in rows}
    return {row.code: " · ".join((names[row.code], labels.get(row.weight, "").lower())).rstrip(" ·") for row in rows}


def _giving_way(made: Page, child: Child, prefix: Field) -> None:
    editing, name = made.editing, _name(child)
    form = made.section(
        tr("Waarom niet de beste {option} voor {name}", option=words_for(editing.assessment).option, name=name),
        child.weighing,
        prefix,
        tr(
            "Dit vraagt paragraaf 97 van Algemeen commentaar 14. Noem het andere belang precies en "
            "zeg waarom het hier, in deze zaak, zwaarder weegt."
        ),
        shown_if=lambda: deviates(editing, child),
    )
    if curtained(editing, child.weighing):
        form.note(CURTAIN)
        return
    add_weightier(form, child, tr("Welk belang weegt zwaarder?"))
    form.text("why_weightier", tr("Waarom weegt het in deze zaak zwaarder?"), lines=3)
    ask_for_facts(form, "why_weightier")
    form.text(
        "why_child_not_decisive", tr("Waarom geeft het belang van {name} hier niet de doorslag?", name=name), lines=3
    )
    ask_for_facts(form, "why_child_not_decisive")
    titles = {
        "why_weightier": tr("Waarom iets anders zwaarder weegt"),
        "why_child_not_decisive": tr("Waarom het kind niet de doorslag geeft"),
    }
    add_examples_of(form, titles)


def _view_not_followed(made: Page, child: Child, prefix: Field) -> None:
    weighing, name = child.weighing, _name(child)
    form = made.section(
        tr("De wens van {name}", name=name),
        weighing,
        prefix,
        shown_if=lambda: child.wish(weighing.chosen_option_id or "") in AGAINST_WISH,
    )
    if made.editing.curtain:
        form.note(CURTAIN)
        return
    form.text("why_view_not_followed", tr("{name} wil dit niet. Waarom kiest u het toch?", name=name), lines=3)
    add_examples(form, "why_view_not_followed")


def _beyond(made: Page, child: Child) -> None:
    """What the ideal asks beyond this decision: who could give it, asked when, and what was answered (E.1, step 7)."""
    editing, ideal = made.editing, child.ideal
    form = made.section(
        tr("Wat dit besluit niet kan geven"),
        ideal,
        of_child(child, "ideal"),
        shown_if=lambda: ideal.goes_beyond == "ja",
    )
    form.widget(
        Guidance(
            [
                (tr("Wie het wel kan geven"), ideal.who_can_give.strip() or tr("nog niet bekend")),
                (tr("Gevraagd op"), long_day(ideal.asked_on) or tr("nog niet gevraagd")),
                (tr("Antwoord"), ideal.reply.strip() or tr("nog geen")),
            ]
        )
    )
    asked = of_child(child, "ideal", "who_can_give")
    form.button(tr("Aanvullen bij het ideale besluit"), lambda: editing.asked_for.emit(asked), "link")


def _softening(made: Page, child: Child, prefix: Field) -> None:
    editing, weighing, name = made.editing, child.weighing, _name(child)
    form = made.section(tr("Verzachten"), weighing, prefix)
    rows = [each for each in weighing.measures if not each.removed]
    used = {each.what for each in rows}
    if is_about_a_group(editing.assessment):  # the ideas of the method are about one family
        form.note(tr("Wat maakt de regel beter te dragen voor deze kinderen?"))
    else:
        kept = editing.decision_method.weighing.measures
        ideas_of = dict(zip(editing.method.weighing.measures, kept, strict=True))
        ideas = Suggestions(
            tr("Ideeën"),
            (said for said, kept in ideas_of.items() if kept not in used),
            lambda said: _add_measure(made, child, ideas_of[said]),
        )
        form.note(
            tr("Wat maakt het besluit beter te dragen voor {name}? Kies een idee, of zet er zelf iets bij.", name=name)
        )
        form.folding(tr("Ideeën")).widget(ideas)
    made.cards(rows, f"{prefix}/measures", _measure_title, _measure, remove)
    _measure_in_a_line(made, child, f"{prefix}/measures")
    made.adding(tr("Maatregel toevoegen"), lambda: add_measure(child), f"{prefix}/measures", "what")
    add_removed(made, weighing.measures, f"{prefix}/measures", _measure_title)


def _measure_in_a_line(made: Page, child: Child, prefix: Field) -> None:
    measures = child.weighing.measures
    line = RowLine(made.editing, prefix, lambda: add_measure(child), measures.remove, measure_in_a_line)
    add_line(made.section("", child.weighing, prefix), tr("Een maatregel in één regel"), IN_A_LINE, line)


def _measure_title(row: Measure) -> str:
    if not row.what.strip():
        return tr("Nieuwe maatregel")
    lacking = [name for name, value in (("wie", row.who), (tr("vóór wanneer"), row.by_when)) if not value.strip()]
    return row.what.strip() + (tr(" · nog: {lists}", lists=tr(" en ").join(lacking)) if lacking else "")


def _add_measure(made: Page, child: Child, what: str) -> None:
    measure = add_measure(child, what)
    made.editing.restructure(lambda: None, of_child(child, "weighing", "measures", measure.id, "who"))


def _measure(form: Form, _row: Measure) -> None:
    form.line("what", tr("Wat gebeurt er?"))
    with form.beside():
        form.line("who", tr("Wie doet het?"))
        form.line("by_when", tr("Vóór wanneer?"))
    form.line("evidence", tr("Waaruit blijkt het?"), tr("Bijvoorbeeld: bevestiging van school, 3-11-2025"))
    form.choice("status", tr("Hoe staat het ervoor?"), "measure_status")


def _looking_again(made: Page, child: Child, prefix: Field) -> None:
    editing, balance = made.editing, made.editing.assessment.balance
    form = made.section(tr("Heroverweging"), child.weighing, prefix)
    day = Following(
        editing, lambda: [(tr("Opnieuw kijken"), long_day(balance.review_on) or tr("nog geen dag gekozen"))]
    )
    form.widget(day)
    form.button(tr("Dag en aanleiding"), lambda: editing.asked_for.emit("balance/review_on"), "link")


def _for_a_parent(made: Page, child: Child, prefix: Field) -> None:
    assessment = made.editing.assessment
    field = f"{prefix}/parent_text"
    parents = [each for each in readers(assessment) if each.kind == "ouder"]
    needed = any(field in lacking_parent_texts(assessment, each) for each in parents)
    is_open = needed or bool(child.weighing.parent_text)
    if is_about_a_group(assessment) and not is_open:  # a rule is no one parent's paper
        return
    form = made.folding(tr("Tekst voor een ouder die niet alles mag weten"), is_open, child.weighing, prefix)
    form.text(
        "parent_text",
        tr("Hoe staat de afweging in het besluit van die ouder?"),
        tr("Zonder wat deze ouder niet mag weten. Een besluit voor die ouder komt er pas als deze tekst er is.")
        if needed
        else tr("Alleen nodig als de afweging rust op iets dat een ouder niet mag weten."),
        3,
    )
