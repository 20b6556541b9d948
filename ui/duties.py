"""The duties around an eviction: a card for each phase, with per duty whether it was done, by whom, shown by what."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.changes import set_duty
from app.days import short_day
from app.eviction import PHASES, duties, entry_of, open_duties
from app.fields import Field
from app.method import ChecklistItem
from models.decision import ChecklistEntry, Enforcement
from resources.language import tr
from ui.cards import Card
from ui.citing import source_label
from ui.form import Form
from ui.inputs import Line, Pills
from ui.meaning_lines import DayLine
from ui.page import Page
from ui.picking import chooser, picked
from ui.sharing_rows import CURTAIN, curtained
from ui.unread import NO_DAY, keep_unread

FIRST = "voor"


def add_phase(made: Page, enforcement: Enforcement, phase: str) -> None:
    """A card with the duties of one phase; its inputs are made when it is opened or when one is asked for."""
    form = Form(made.editing, made.rows, enforcement, "enforcement")
    items = duties(made.editing.method, phase)

    def fill(inside: Form) -> None:
        for item in items:
            _duty(inside, enforcement, item)

    holds = [_prefix(enforcement, each.id) for each in items]
    card = Card(form, lambda: _progress(made, phase, enforcement), fill, holds=holds)
    card.setObjectName(f"fold/enforcement/{phase}")
    made.add(card)
    made.section("", enforcement, "enforcement").only_if(lambda: enforcement.planned, card)
    if enforcement.planned and phase == FIRST:
        card.header.setChecked(True)


def _progress(made: Page, phase: str, enforcement: Enforcement) -> str:
    method = made.editing.method
    every, left = len(duties(method, phase)), len(open_duties(enforcement, method, phase))
    return tr("{phases} · {what} van {every} nagelopen", phases=tr(PHASES[phase]), what=every - left, every=every)


def _duty(form: Form, enforcement: Enforcement, item: ChecklistItem) -> None:
    """One duty; its row is made when the first answer is given."""
    entry, prefix = entry_of(enforcement, item.id) or ChecklistEntry(), _prefix(enforcement, item.id)
    status = Pills(entry.status, form.editing.method.choices["checklist_status"])
    form.own(f"{prefix}/status", item.text, status, tr("{id} · Wie: {who}", id=item.id, who=item.who))
    status.chosen.connect(lambda value: _answer(form, item.id, "status", value))
    why = _line(form, item, "reason", tr("Waarom?"), entry.reason)
    with form.beside():
        by = _line(form, item, "who", tr("Wie deed het?"), entry.who)
        when = _day(form, item, entry.on)
    proof = _line(form, item, "evidence", tr("Waaruit blijkt het?"), entry.evidence)
    shown = _sources(form, enforcement, item)
    form.only_if(lambda: _status(enforcement, item.id) in ("niet", "nvt"), why)
    form.only_if(lambda: _status(enforcement, item.id) == "gedaan", by, when, proof, *shown)


def _line(form: Form, item: ChecklistItem, attribute: str, label: str, value: str) -> QWidget:
    line = Line(value)
    line.edited.connect(lambda typed: _answer(form, item.id, attribute, typed))
    return form.own(f"{_prefix(form.owner, item.id)}/{attribute}", label, line)


def _day(form: Form, item: ChecklistItem, value: date | None) -> QWidget:
    line = DayLine(value, form.editing.today)
    row = form.own(f"{_prefix(form.owner, item.id)}/on", tr("Wanneer?"), line)
    line.day_changed.connect(lambda typed: _answer(form, item.id, "on", typed))
    keep_unread(form.editing, row, NO_DAY, lambda: short_day(_day_of(form.owner, item.id)))
    return row


def _sources(form: Form, enforcement: Enforcement, item: ChecklistItem) -> list[QWidget]:
    """The sources that show it, and a way to add one; nothing while the file has no sources."""
    editing, entry = form.editing, entry_of(enforcement, item.id)
    chosen = list(entry.source_ids) if entry else []
    known = {each.id: source_label(each) for each in editing.assessment.sources if not curtained(editing, each)}
    if not (known or chosen):
        return []
    field = f"{_prefix(enforcement, item.id)}/source_ids"
    left = {source_id: label for source_id, label in known.items() if source_id not in chosen}
    add = partial(_add_source, form, item.id)
    row = form.own(field, tr("Bron"), chooser(field, tr("Bron bij {id}", id=item.id), tr("Kies een bron …"), left, add))
    lines = [form.widget(_picked(form, item.id, each, known.get(each, CURTAIN))) for each in chosen]
    return [row, *lines]


def _picked(form: Form, item: str, source_id: str, name: str) -> QWidget:
    return picked(name, lambda: _keep_sources(form, item, lambda ids: [each for each in ids if each != source_id]))


def _add_source(form: Form, item: str, source_id: str) -> None:
    _keep_sources(form, item, lambda ids: [*ids, source_id])


def _keep_sources(form: Form, item: str, changed: Any) -> None:
    entry = set_duty(form.owner, item)
    field = f"{_prefix(form.owner, item)}/source_ids"
    form.editing.restructure(lambda: set_duty(form.owner, item, source_ids=changed(list(entry.source_ids))), field)


def _status(enforcement: Enforcement, item: str) -> str:
    entry = entry_of(enforcement, item)
    return entry.status if entry else ""


def _day_of(enforcement: Enforcement, item: str) -> date | None:
    entry = entry_of(enforcement, item)
    return entry.on if entry else None


def _prefix(enforcement: Enforcement, item: str) -> Field:
    entry = entry_of(enforcement, item)
    return f"enforcement/checklist/{entry.id if entry else item}"


def _answer(form: Form, item: str, attribute: str, value: Any) -> None:
    """Take over an answer; from the first one on the inputs bear the id of their row, by which the rules name it."""
    enforcement, before = form.owner, _prefix(form.owner, item)
    form.editing.change(f"{before}/{attribute}", lambda: set_duty(enforcement, item, **{attribute: value}))
    after = _prefix(enforcement, item)
    for name in [each for each in form.rows if each.startswith(f"{before}/") and after != before]:
        row = form.rows.pop(name)
        row.field = name.replace(before, after)
        row.entry.setObjectName(row.field)
        form.rows[row.field] = row
