"""Page «Uitvoering»: the day and hours of an eviction, who comes, and the duties before, during and after it."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer

from app.changes import set_duty
from app.days import short_day
from app.deadlines import is_rest_day
from app.fields import Field
from app.method import ChecklistItem
from app.rules.enforcement import EARLIEST, LATEST
from models.decision import ChecklistEntry, Enforcement
from ui.cards import Card
from ui.editing import Editing
from ui.form import Form
from ui.inputs import DayLine, Line, Pills
from ui.page import Address, Page
from ui.row import Row
from ui.time_line import TimeLine
from ui.unread import NO_DAY, NO_TIME, keep_unread

LEAD = (
    "Alleen invullen als er een dag is waarop het gezin weg moet. De lijst volgt bijlage 1 van het rapport «Als de "
    "overheid niet thuis geeft»."
)
FIRST = "voor"
PHASES = {"voor": "Vooraf", "tijdens": "Aanloop en de dag zelf", "na": "Daarna"}


def page(editing: Editing, address: Address) -> Page:
    """The carrying out of an eviction, while it is planned."""
    made = Page(editing, address, "Uitvoering", LEAD)
    enforcement = editing.assessment.enforcement
    form = made.section("", enforcement, "enforcement")
    planned = form.tick("planned", "Er is een ontruiming gepland")
    # Built anew, so that the first list opens; later, because the box that was ticked goes with the old page.
    renew = partial(editing.restructure, lambda: None, "enforcement/planned")
    planned.entry.ticked.connect(lambda _on: QTimer.singleShot(0, renew))
    _when(made, enforcement)
    _leave(made, enforcement)
    _checklist(made, enforcement)
    return made


def _when(made: Page, enforcement: Enforcement) -> None:
    form = made.section(
        "Dag en uur",
        enforcement,
        "enforcement",
        "Tussen 7 en 20 uur, niet op zon- en feestdagen, niet bij slecht weer.",
        shown_if=lambda: enforcement.planned,
    )
    with form.beside():
        form.day("on", "Op welke dag?")
        _time(form, "time_from", "Van")
        _time(form, "time_until", "Tot")
    form.choice("weather", "Wat voor weer wordt het?", "weather")
    with form.beside():
        form.line("by", "Wie voert het uit?")
        form.line("bailiff", "Deurwaarder")


def _time(form: Form, attribute: str, label: str) -> Row:
    entry = TimeLine(getattr(form.owner, attribute))
    field = form.field(attribute)
    row = form.own(field, label, entry)
    entry.time_changed.connect(lambda value: form.editing.put(form.owner, attribute, value, field))
    keep_unread(form.editing, row, NO_TIME, lambda: getattr(form.owner, attribute))
    return row


def _leave(made: Page, enforcement: Enforcement) -> None:
    form = made.section(
        "Verlof van de rechter",
        enforcement,
        "enforcement",
        "Op dit tijdstip mag een deurwaarder alleen ontruimen met verlof van de rechter (art. 64 lid 3 Rv).",
        shown_if=lambda: enforcement.planned and (_is_unusual(enforcement) or bool(enforcement.leave_case)),
    )
    with form.beside():
        form.day("leave_on", "Verlof gegeven op")
        form.line("leave_case", "Zaaknummer")


def _is_unusual(enforcement: Enforcement) -> bool:
    """Whether the planned time lies outside the hours and days of article 64 Rv."""
    hours = (each for each in (enforcement.time_from, enforcement.time_until) if each)
    outside = any(not f"{EARLIEST:%H:%M}" <= each <= f"{LATEST:%H:%M}" for each in hours)
    return outside or (enforcement.on is not None and is_rest_day(enforcement.on))


def _checklist(made: Page, enforcement: Enforcement) -> None:
    made.section(
        "Wat er moet gebeuren",
        enforcement,
        "enforcement",
        "Loop elk punt na: gedaan, of waarom niet.",
        shown_if=lambda: enforcement.planned,
    )
    for phase, title in PHASES.items():
        items = [each for each in made.editing.method.checklist if each.phase == phase]
        _phase(made, enforcement, phase, title, items)


def _phase(made: Page, enforcement: Enforcement, phase: str, title: str, items: list[ChecklistItem]) -> None:
    """A card with the duties of one phase; its inputs are made when it is opened or when one is asked for."""
    form = Form(made.editing, made.rows, enforcement, "enforcement")

    def fill(inside: Form) -> None:
        for item in items:
            made.rows.made(_prefix(enforcement, item.id))
            _duty(inside, enforcement, item)
        made.show_findings()

    card = Card(form, lambda: _progress(title, items, enforcement), fill)
    card.setObjectName(f"fold/enforcement/{phase}")
    made.add(card)
    for item in items:
        made.rows.wait(_prefix(enforcement, item.id), card.fill)
    made.section("", enforcement, "enforcement").only_if(lambda: enforcement.planned, card)
    if enforcement.planned and phase == FIRST:
        card.header.setChecked(True)


def _progress(title: str, items: list[ChecklistItem], enforcement: Enforcement) -> str:
    answered = {each.item for each in enforcement.checklist if each.status}
    return f"{title} · {sum(each.id in answered for each in items)} van {len(items)} nagelopen"


def _duty(form: Form, enforcement: Enforcement, item: ChecklistItem) -> None:
    """One duty; its row is made when the first answer is given."""
    entry = _entry(enforcement, item.id) or ChecklistEntry()
    prefix = _prefix(enforcement, item.id)
    status = Pills(entry.status, form.editing.method.choices["checklist_status"])
    reason, who = Line(entry.reason), Line(entry.who)
    on = DayLine(entry.on, form.editing.today)
    form.own(f"{prefix}/status", item.text, status, f"{item.id} · Wie: {item.who}")
    why = form.own(f"{prefix}/reason", "Waarom?", reason)
    with form.beside():
        by = form.own(f"{prefix}/who", "Wie deed het?", who)
        when = form.own(f"{prefix}/on", "Wanneer?", on)
    status.chosen.connect(lambda value: _answer(form, item.id, "status", value))
    reason.edited.connect(lambda value: _answer(form, item.id, "reason", value))
    who.edited.connect(lambda value: _answer(form, item.id, "who", value))
    on.day_changed.connect(lambda value: _answer(form, item.id, "on", value))
    keep_unread(form.editing, when, NO_DAY, lambda: short_day(_day(enforcement, item.id)))
    form.only_if(lambda: _status(enforcement, item.id) in ("niet", "nvt"), why)
    form.only_if(lambda: _status(enforcement, item.id) == "gedaan", by, when)


def _entry(enforcement: Enforcement, item: str) -> ChecklistEntry | None:
    return next((each for each in enforcement.checklist if each.item == item), None)


def _status(enforcement: Enforcement, item: str) -> str:
    entry = _entry(enforcement, item)
    return entry.status if entry else ""


def _day(enforcement: Enforcement, item: str) -> date | None:
    entry = _entry(enforcement, item)
    return entry.on if entry else None


def _prefix(enforcement: Enforcement, item: str) -> Field:
    entry = _entry(enforcement, item)
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
