"""Why a child was not heard, and exactly what that reason obliges to (method B.4)."""

from functools import partial

from app.case import was_heard
from app.fields import of_child
from app.method import Method
from app.planned import is_planned
from models.people import Child
from models.views import HearingEffort, HearingOffer, NotHeard
from resources.language import tr
from ui.curtain import CURTAIN
from ui.form import Form
from ui.guidance import Following, Line
from ui.page import Page
from ui.row_lists import add_adding, add_rows

FOLLOW_UP = {
    "NG1": ("offers",),
    "NG2": ("reason",),
    "NG3": ("judged_by", "judged_on", "reason", "offers"),
    "NG4": ("efforts", "offers", "planned_on"),
    "NG5": ("who", "planned_on"),
    "NG6": ("parent_talk_on", "reason", "efforts"),
    "NG7": ("reused_record",),
    "NG8": ("who", "planned_on"),
    "te_jong": ("reason",),
    "anders": ("reason",),
}
"""The fields that each reason asks for."""

REASON = {
    "NG2": tr("Waaruit blijkt dat woorden nog niet gaan?"),
    "NG3": tr("Waarom is een gesprek schadelijk?"),
    "NG6": tr("Wat zei de ouder, en wat is uitgelegd?"),
}
PLANNED = {"NG4": tr("Nieuwe poging op"), "NG5": tr("Op welke dag wordt het kind gehoord?")}
PLANNED["NG8"] = PLANNED["NG5"]


def add_not_heard(made: Page, child: Child, name: str) -> None:
    """The section, folded as long as nothing points to it."""
    row = child.not_heard
    title = (
        tr("Niet gehoord? Reden en vervolg")
        if was_heard(child)
        else tr("{name} is niet gehoord: reden en vervolg", name=name)
    )
    if made.editing.curtain and row.code:
        made.words(CURTAIN, "hint")  # why not, and which expert judged so, tells of the child or a parent
        return
    form = made.folding(title, _points_here(child), row, of_child(child, "not_heard"))
    method = made.editing.method
    form.choice("code", tr("Waarom niet?"), "not_heard")
    form.widget(Following(made.editing, lambda: _lines(row, method)))
    _plain(form, row)
    _lists(form, row)


def _points_here(child: Child) -> bool:
    """Whether a reason was chosen, or a talk was offered and not held; one that is planned still can be."""
    offered = any(not is_planned(each) for each in child.hearings)
    return bool(child.not_heard.code) or (offered and not was_heard(child))


def _lines(row: NotHeard, method: Method) -> list[Line]:
    reason = method.not_heard_reasons.get(row.code)
    if reason is not None:
        return [(tr("Dit kan"), reason.accepted_when), (tr("Leg vast"), reason.followup), (tr("Bron"), reason.source)]
    rejected = next((each for each in method.not_heard_rejected if each.id == row.code), None)
    return [(tr("Dit is geen geldige reden"), rejected.answer), (tr("Bron"), rejected.source)] if rejected else []


def _asks(row: NotHeard, attribute: str) -> bool:
    """Whether the chosen reason asks for this; what was filled in before stays in view."""
    return attribute in FOLLOW_UP.get(row.code, ()) or bool(row.code and getattr(row, attribute))


def _plain(form: Form, row: NotHeard) -> None:
    with form.beside():
        judged = [form.line("judged_by", tr("Welke deskundige oordeelde dat?")), form.day("judged_on", tr("Op"))]
        talk = form.day("parent_talk_on", tr("Gesprek met de ouder op"))
        who = form.line("who", tr("Wie gaat het kind horen?"))
        planned = form.day("planned_on", "")
    reason = form.text("reason", "", lines=1)
    record = form.text("reused_record", tr("Welk verslag, van welke dag, en hoe stemde het kind in?"), lines=1)
    for widget, attribute in zip([*judged, talk, who, planned, reason, record], _ORDER, strict=True):
        form.only_if(partial(_asks, row, attribute), widget)
    planned.renew_from(form.editing, lambda: PLANNED.get(row.code, tr("Op welke dag?")))
    reason.renew_from(form.editing, lambda: REASON.get(row.code, tr("Wat is de reden?")))


_ORDER = ("judged_by", "judged_on", "parent_talk_on", "who", "planned_on", "reason", "reused_record")


def _lists(form: Form, row: NotHeard) -> None:
    offers = Form(form.editing, form.rows, row, form.prefix)
    prefix = f"{form.prefix}/offers"
    add_rows(offers, row.offers, prefix, _offer, tr("aanbod"), tr("Wat is aangeboden?"))
    add_adding(offers, tr("Aanbod toevoegen"), lambda: _add(row.offers, HearingOffer()), prefix, "on")
    form.widget(offers)
    efforts = Form(form.editing, form.rows, row, form.prefix)
    prefix = f"{form.prefix}/efforts"
    add_rows(efforts, row.efforts, prefix, _effort, tr("poging"), tr("Wat is geprobeerd?"))
    add_adding(efforts, tr("Poging toevoegen"), lambda: _add(row.efforts, HearingEffort()), prefix, "on")
    form.widget(efforts)
    form.only_if(lambda: _asks(row, "offers"), offers)
    form.only_if(lambda: _asks(row, "efforts"), efforts)


def _offer(form: Form, _offer: HearingOffer) -> None:
    with form.beside():
        form.day("on", tr("Op"))
        form.line("way", tr("In welke vorm"))
        form.line("by", tr("Door"))
    form.choice("reaction", tr("Reactie van het kind"), "child_reaction")


def _effort(form: Form, _effort: HearingEffort) -> None:
    with form.beside():
        form.day("on", tr("Op"))
        form.line("what", tr("Wat is er gedaan?"))


def _add(rows: list, row):
    rows.append(row)
    return row
