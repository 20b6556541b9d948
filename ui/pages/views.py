"""Page «Mening en horen» of one child: talks, observations, what it wants of each option, signs of danger."""

from functools import partial

from app.at_once import rest_is_all_the_same
from app.case import age_group, reference_date, was_heard
from app.changes import remove, set_wish
from app.fields import of_child
from app.planned import planned_talk
from models.people import Child
from models.views import Hearing, Observation, ObservationMoment, OwnWords, SafetySignal
from resources.language import tr
from ui.at_once import add_press, tell_press
from ui.cards import add_removed
from ui.editing import Editing
from ui.folding import Folding
from ui.form import Form
from ui.guidance import Guidance
from ui.inputs import Pills
from ui.option_rows import option_name
from ui.page import Address, Page
from ui.pages.talk_plan import add_talk_plan
from ui.pages.views_again import add_same_talk, add_to_sources
from ui.pages.views_not_heard import add_not_heard
from ui.pages.views_on_screen import add_new_on_screen, add_on_screen
from ui.pages.views_records import hearing_form, hearing_title, observation_form, observation_title
from ui.sharing_rows import CURTAIN, add_sharing
from ui.steps import child_name
from ui.withdrawing import add_withdrawing

YOUNGEST = "L1"


def page(editing: Editing, address: Address) -> Page:
    """What this child said or showed, in the order of General Comment 12, par. 40-47."""
    child = next(each for each in editing.assessment.children if each.id == address.child_id)
    name = child_name(editing.assessment, child.id)
    group = age_group(child, editing.method, reference_date(editing.assessment))
    lead = tr("Elk kind dat iets kan laten merken, krijgt de kans. Een eigen vorm mag.")
    made = Page(editing, address, tr("{name}: mening en horen", name=name), lead)
    _help(made, name, group)
    _begin_above(made, child)
    made.then(add_talk_plan, made, child, name)
    records = (_observations, _hearings) if group == YOUNGEST else (_hearings, _observations)
    for section in records:
        made.then(section, made, child, name)
    made.then(_wishes, made, child, name)
    made.then(add_not_heard, made, child, name)
    made.then(_safety, made, child, name)
    return made


def _help(made: Page, name: str, group: str) -> None:
    method = made.editing.method
    ages = method.age_groups.get(group)
    if ages is not None:
        made.add(Guidance([(tr("Vorm die past"), ages.hearing_form), (tr("Tijd"), ages.time_sense)]))
    form = made.folding(tr("Hulp bij het gesprek met {name}", name=name), False, None, "")
    form.when_opened(lambda: _help_with_talk(form, group))


def _help_with_talk(form: Form, group: str) -> None:
    method = form.editing.method
    form.note(tr("Zeg eerst wat u niet kunt beloven"), "label")
    form.note(f"«{method.cannot_promise}»")
    form.note(
        tr("Vragen die bij deze leeftijd passen")
        if group in method.age_groups
        else tr("Vul eerst de leeftijd in voor vragen"),
        "label",
    )
    for question in method.talk_aids.get(group, ()):
        form.note("•  " + question)
    form.note(tr("Een goed gesprek"), "label")
    form.widget(Guidance([(each.title, each.text) for each in method.hearing_quality]))


def _begin_above(made: Page, child: Child) -> None:
    """Begin at what folds open when there is a record: a key pressed in passing would change an old talk."""
    records: list[Hearing | Observation] = [*child.hearings, *child.observations]
    if any(not each.removed for each in records):
        made.looks_first = made.findChildren(Folding)[0].header


def _hearings(made: Page, child: Child, name: str) -> None:
    prefix = of_child(child, "hearings")
    made.heading(tr("Gesprekken"))
    planned = planned_talk(child)  # stands in the plan above until it is held
    rows = [each for each in child.hearings if not each.removed and each is not planned]
    if made.editing.curtain and rows:
        made.words(CURTAIN, "hint")
        return
    made.cards(rows, prefix, lambda row: hearing_title(made.editing, row), partial(_talk, child), remove)
    made.adding(tr("Gesprek met {name} toevoegen", name=name), lambda: _add_hearing(child), prefix, "way")
    if age_group(child, made.editing.method, reference_date(made.editing.assessment)) != YOUNGEST:
        add_new_on_screen(made, child)
    add_removed(made, child.hearings, prefix, lambda row: hearing_title(made.editing, row))


def _talk(child: Child, form: Form, hearing: Hearing) -> None:
    add_same_talk(form, child, hearing)
    add_on_screen(form, child, hearing)
    hearing_form(form, child, hearing)
    add_withdrawing(form, child, hearing)
    add_to_sources(form, child, hearing)


def _add_hearing(child: Child) -> Hearing:
    hearing = Hearing(own_words=[OwnWords()])
    child.hearings.append(hearing)
    return hearing


def _observations(made: Page, child: Child, name: str) -> None:
    prefix = of_child(child, "observations")
    made.heading(tr("Observaties"))
    made.words(tr("Voor een kind dat zijn mening niet in woorden kan geven. Liefst op twee momenten."), "hint")
    rows = [each for each in child.observations if not each.removed]
    if made.editing.curtain and rows:
        made.words(CURTAIN, "hint")
        return
    made.cards(rows, prefix, observation_title, observation_form, remove)
    made.adding(tr("Observatie van {name} toevoegen", name=name), lambda: _add_observation(child), prefix, "observer")
    add_removed(made, child.observations, prefix, observation_title)


def _add_observation(child: Child) -> Observation:
    observation = Observation(moments=[ObservationMoment()])
    child.observations.append(observation)
    return observation


def _wishes(made: Page, child: Child, name: str) -> None:
    form = made.section(tr("Wat vindt {name} van elke optie?", name=name), child, of_child(child))
    if made.editing.curtain:
        form.note(CURTAIN)
        return
    form.tell(lambda: _about_wishes(child))
    for option in made.editing.assessment.options:
        field = of_child(child, "wishes", option.id)
        pills = Pills(child.wish(option.id), made.editing.method.choices["wish"])
        pills.chosen.connect(
            lambda wish, field=field, option_id=option.id: made.editing.change(
                field, lambda: set_wish(child, option_id, wish)
            )
        )
        form.own(field, option_name(option, made.editing), pills)
    if made.editing.assessment.options:
        place, options = of_child(child, "rest", "wishes"), made.editing.assessment.options
        add_press(form, tr("Bij de rest maakt het niet uit"), lambda: rest_is_all_the_same(child, options), place)
        tell_press(form, lambda done: tr("{count} keer «maakt niet uit» ingevuld.", count=done.count), place)


def _about_wishes(child: Child) -> str:
    if not was_heard(child):
        return tr(
            "Vul dit in na een gesprek of observatie. Hieruit volgt hoe elke optie past bij de mening van het kind."
        )
    talked = any(each.held and not each.removed for each in child.hearings)
    return "" if talked else tr("Vul in wat u hebt gezien. Maakte het kind niets duidelijk, kies dan «niet besproken».")


def _safety(made: Page, child: Child, name: str) -> None:
    made.heading(tr("Signalen van onveiligheid"))
    prefix = of_child(child, "safety_signals")
    rows = [each for each in child.safety_signals if not each.removed]
    if made.editing.curtain and rows:
        made.words(CURTAIN, "hint")
        return
    made.cards(rows, prefix, lambda row: _signal_title(made.editing, row), _signal, remove)
    made.adding(tr("Signaal bij {name} vastleggen", name=name), lambda: _add_signal(child), prefix, "kind")
    add_removed(made, child.safety_signals, prefix, lambda row: _signal_title(made.editing, row))


def _signal_title(editing: Editing, signal: SafetySignal) -> str:
    return editing.method.choices["safety_kind"].get(signal.kind, tr("Nieuw signaal"))


def _signal(form: Form, signal: SafetySignal) -> None:
    form.choice("kind", tr("Wat is het signaal?"), "safety_kind")
    form.text("shown_by", tr("Waaruit blijkt het?"), lines=1)
    form.choice("next_step", tr("Welke stap is gezet?"), "safety_next_step")
    form.text("next_step_note", tr("Wat is er gedaan en afgesproken?"), lines=1)
    with form.beside():
        form.line("by", tr("Door wie?"))
        form.day("on", tr("Op welke dag?"))
    add_sharing(form, signal, form.prefix)


def _add_signal(child: Child) -> SafetySignal:
    signal = SafetySignal()
    child.safety_signals.append(signal)
    return signal
