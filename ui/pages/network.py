"""Page «Netwerkplek» of one option: who went to look, what was seen on each question, and what follows from it."""

from PySide6.QtWidgets import QPushButton

from app.changes import add_network_visit, set_network_answer
from app.days import short_day
from app.fields import Field
from app.method import NetworkQuestion
from app.network_place import THEMES, answer_to, not_in_order, questions_of, was_visited
from models.options import NetworkVisit, Option
from resources.language import tr, tr_all
from ui.curtain import CURTAIN
from ui.editing import Editing
from ui.form import Form
from ui.guidance import Following, Guidance, Line
from ui.inputs import Line as LineEntry
from ui.inputs import Pills
from ui.option_rows import option_name
from ui.page import Address, Page

LEAD = tr(
    "Is er iemand gaan kijken? Een plek die niemand zag, is geen bekende plek. Wat niet is gezien of gevraagd, blijft "
    "hier onbekend."
)


def page(editing: Editing, address: Address) -> Page:
    """The sheet of the option of this address."""
    option = next(each for each in editing.assessment.options if each.id == address.child_id)
    made = Page(editing, address, tr("Netwerkplek: {option}", option=option_name(option, editing)), LEAD)
    check = editing.method.network_check
    made.folding(tr("Voor u gaat kijken"), False, option, f"options/{option.id}").widget(
        Guidance((each.title, each.text) for each in check.about)
    )
    form = made.section("", option, f"options/{option.id}")
    form.tell(lambda: "" if was_visited(option, editing.method) else _not_visited(editing), "warning")
    prefix = f"options/{option.id}/network_visits"
    made.cards(option.network_visits, prefix, lambda row: _title(editing, row), _visit, option.network_visits.remove)
    label = tr("Nog een bezoek vastleggen") if option.network_visits else tr("Bezoek vastleggen")
    made.adding(label, lambda: add_network_visit(option), prefix, "on")
    return made


def _not_visited(editing: Editing) -> str:
    alarm = editing.method.alarms["AL-06"]
    return f"▲ {alarm.label}. {alarm.advice}"


def _title(editing: Editing, visit: NetworkVisit) -> str:
    way = editing.method.choices["network_way"].get(visit.way, tr("Nieuw bezoek"))
    outcome = editing.method.choices["network_outcome"].get(visit.outcome, "")
    return " · ".join(filter(None, (way, short_day(visit.on), outcome.lower())))


def _visit(form: Form, visit: NetworkVisit) -> None:
    editing = form.editing
    records = {each.id: each.text for each in editing.method.network_check.records}
    with form.beside():
        form.day("on", tr("Op welke dag?"))
        form.line("by", tr("Wie keek?"))
    form.choice("way", tr("Hoe is er gekeken?"), "network_way")
    form.widget(Following(editing, lambda: _about_way(editing, visit)))
    if editing.curtain:
        form.note(CURTAIN)
    else:
        form.text("spoken_to", tr("Met wie is gesproken?"), f"{records['NV-4']} {records['NV-5']}", 1)
        for theme, title in tr_all(THEMES).items():
            _theme(form, visit, theme, title)
    form.choice("outcome", tr("Wat komt eruit?"), "network_outcome")
    form.widget(Following(editing, lambda: _about_outcome(editing, visit)))
    form.text("conditions", tr("Wat moet er nog gebeuren, door wie en vóór welke dag?"), lines=1)


def _about_way(editing: Editing, visit: NetworkVisit) -> list[Line]:
    return [(tr("Let op"), each.note) for each in editing.method.network_check.ways if each.id == visit.way]


def _about_outcome(editing: Editing, visit: NetworkVisit) -> list[Line]:
    outcome = [
        (tr("Nu nodig"), each.asks) for each in editing.method.network_check.outcomes if each.id == visit.outcome
    ]
    left = not_in_order(visit, editing.method)
    open_ = " ".join(each.text for each in left)
    return [*outcome, (tr("Beslissend en nog niet in orde ({many})", many=len(left)), "" if editing.curtain else open_)]


def _theme(form: Form, visit: NetworkVisit, theme: str, title: str) -> None:
    inside = form.folding(title, any(answer_to(visit, each.id) for each in questions_of(form.editing.method, theme)))
    for question in questions_of(form.editing.method, theme):
        _question(inside, visit, question)


def _question(form: Form, visit: NetworkVisit, question: NetworkQuestion) -> None:
    editing = form.editing
    field: Field = f"{form.prefix}/answers/{question.id}"
    answer = answer_to(visit, question.id)
    state = Pills(answer.state if answer else "", editing.method.choices["network_state"])
    note = LineEntry(answer.note if answer else "")
    decisive = tr("Beslissend. ") if question.decisive else ""
    form.own(f"{field}/state", question.text, state, f"{question.id} · {decisive}{question.look_for}")
    told = form.own(f"{field}/note", tr("Wat is gezien of gehoord, en van wie?"), note)
    state.chosen.connect(
        lambda value: editing.change(f"{field}/state", lambda: set_network_answer(visit, question.id, state=value))
    )
    note.edited.connect(
        lambda value: editing.change(f"{field}/note", lambda: set_network_answer(visit, question.id, note=value))
    )
    form.only_if(lambda: _is_answered(visit, question), told)


def _is_answered(visit: NetworkVisit, question: NetworkQuestion) -> bool:
    found = answer_to(visit, question.id)
    return found is not None and bool(found.note or found.state)


def open_sheet(form: Form, option: Option) -> QPushButton:
    """The way from an option to its sheet."""
    prefix = f"options/{option.id}/network_visits"
    return form.button(tr("Naar het blad voor deze plek"), lambda: form.editing.asked_for.emit(prefix), "link")
