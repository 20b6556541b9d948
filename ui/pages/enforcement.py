"""Page «Uitvoering»: the day and hours of an eviction, who comes, and the duties before, during and after it."""

from functools import partial

from PySide6.QtCore import QTimer

from app.days import long_day
from app.deadlines import is_rest_day
from app.eviction import DAYS_AFTER, PHASES, day_after
from app.rules.enforcement import EARLIEST, LATEST
from models.decision import Enforcement
from resources.language import tr
from ui.curtain import place_curtained
from ui.duties import add_phase
from ui.editing import Editing
from ui.form import Form
from ui.page import Address, Page
from ui.row import Row
from ui.sharing_rows import CURTAIN
from ui.time_line import TimeLine
from ui.unread import NO_TIME, keep_unread

LEAD = tr(
    "Alleen invullen als er een dag is waarop het gezin weg moet. De lijst volgt bijlage 1 van het rapport «Als de "
    "overheid niet thuis geeft»."
)


def page(editing: Editing, address: Address) -> Page:
    """The carrying out of an eviction, while it is planned."""
    made = Page(editing, address, tr("Uitvoering"), LEAD)
    enforcement = editing.assessment.enforcement
    form = made.section("", enforcement, "enforcement")
    planned = form.tick("planned", tr("Er is een ontruiming gepland"))
    # Built anew, so that the first list opens; later, because the box that was ticked goes with the old page.
    renew = partial(editing.restructure, lambda: None, "enforcement/planned")
    planned.entry.ticked.connect(lambda _on: QTimer.singleShot(0, renew))
    _when(made, enforcement)
    made.then(_leave, made, enforcement)
    made.then(_checklist, made, enforcement)
    made.then(_afterwards, made, enforcement)
    return made


def _when(made: Page, enforcement: Enforcement) -> None:
    form = made.section(
        tr("Dag en uur"),
        enforcement,
        "enforcement",
        tr("Tussen 7 en 20 uur, niet op zon- en feestdagen, niet bij slecht weer."),
        shown_if=lambda: enforcement.planned,
    )
    with form.beside():
        form.day("on", tr("Op welke dag?"))
        _time(form, "time_from", tr("Van"))
        _time(form, "time_until", tr("Tot"))
    form.choice("weather", tr("Wat voor weer wordt het?"), "weather")
    with form.beside():
        form.line("by", tr("Wie voert het uit?"))
        form.line("bailiff", tr("Deurwaarder"))


def _time(form: Form, attribute: str, label: str) -> Row:
    entry = TimeLine(getattr(form.owner, attribute))
    field = form.field(attribute)
    row = form.own(field, label, entry)
    entry.time_changed.connect(lambda value: form.editing.put(form.owner, attribute, value, field))
    keep_unread(form.editing, row, NO_TIME, lambda: getattr(form.owner, attribute))
    return row


def _leave(made: Page, enforcement: Enforcement) -> None:
    form = made.section(
        tr("Verlof van de rechter"),
        enforcement,
        "enforcement",
        tr("Op dit tijdstip mag een deurwaarder alleen ontruimen met verlof van de rechter (art. 64 lid 3 Rv)."),
        shown_if=lambda: enforcement.planned and (_is_unusual(enforcement) or bool(enforcement.leave_case)),
    )
    with form.beside():
        form.day("leave_on", tr("Verlof gegeven op"))
        form.line("leave_case", tr("Zaaknummer"))


def _is_unusual(enforcement: Enforcement) -> bool:
    """Whether the planned time lies outside the hours and days of article 64 Rv."""
    hours = (each for each in (enforcement.time_from, enforcement.time_until) if each)
    outside = any(not f"{EARLIEST:%H:%M}" <= each <= f"{LATEST:%H:%M}" for each in hours)
    return outside or (enforcement.on is not None and is_rest_day(enforcement.on))


def _checklist(made: Page, enforcement: Enforcement) -> None:
    made.section(
        tr("Wat er moet gebeuren"),
        enforcement,
        "enforcement",
        tr("Loop elk punt na: gedaan, of waarom niet."),
        shown_if=lambda: enforcement.planned,
    )
    for phase in PHASES:
        add_phase(made, enforcement, phase)


def _afterwards(made: Page, enforcement: Enforcement) -> None:
    """Where the family went, on the day itself and later (H-N01, H-N07)."""
    form = made.section(
        tr("Waar het gezin heen ging"),
        enforcement,
        "enforcement",
        tr("Niemand mag door een ontruiming dakloos worden. Vraag het daarom na op deze vier dagen."),
        shown_if=lambda: enforcement.planned,
    )
    if place_curtained(made.editing):
        form.note(CURTAIN)
        return
    form.text("went_to", tr("Waar is het gezin heen, en wie houdt dat bij?"), lines=1)
    for days in DAYS_AFTER:
        form.choice(f"ethos_day_{days}", _asked_on(days), "ethos")
        form.tell(partial(_on_what_day, enforcement, days), "date")


def _asked_on(days: int) -> str:
    return (
        tr("Waar sliep het gezin na {days} dagen?", days=days) if days else tr("Waar sliep het gezin op de dag zelf?")
    )


def _on_what_day(enforcement: Enforcement, days: int) -> str:
    day = day_after(enforcement, days)
    return tr("Dat is op {day}.", day=long_day(day)) if day else ""
