"""Knows how an eviction is printed: the plan, what came after it, and the annex with the duties in their phases."""

from collections.abc import Iterator

from app.days import long_day
from app.eviction import DAYS_AFTER, PHASES, day_after, duties, entry_of, ethos_after, is_due, is_open, open_duties
from app.method import ChecklistItem
from models.decision import ChecklistEntry, Enforcement
from models.evidence import Source
from reports.document import Cell
from reports.reading import Reading
from reports.wording import bracketed, counted, lowered, on_day
from reports.writer import Writer

CHECKLIST = "enforcement/checklist"
OPEN, LATER = "Nog open", "Na de ontruiming"


def write_enforcement(writer: Writer) -> None:
    """The day and hours of an eviction, who comes, and where the family went."""
    planned = writer.reading.assessment.enforcement
    hours = " tot ".join(filter(None, (planned.time_from, planned.time_until)))
    day = f"De uitvoering is gepland{on_day(planned.on)}." if planned.planned else ""
    writer.point(day, "enforcement", also=("enforcement/on", "enforcement/planned"))
    writer.row("Tijd", hours, "enforcement/time_from")
    writer.row("Door", planned.by, "enforcement/by")
    writer.row("Deurwaarder", planned.bailiff, "enforcement/bailiff")
    writer.choice("Weer", "weather", planned.weather, "enforcement/weather")
    leave = ", ".join(filter(None, (long_day(planned.leave_on), planned.leave_case.strip())))
    writer.row("Verlof van de rechter", leave, "enforcement/leave_on")
    _afterwards(writer, planned)
    if not writer.reading.accounts:
        writer.bullets((_told(writer.reading, each) for each in planned.checklist), CHECKLIST)


def _afterwards(writer: Writer, planned: Enforcement) -> None:
    """Where the family slept on the day and later (H-N01); where that is stays out while a place is secret."""
    reading = writer.reading
    if reading.hides_place:
        return
    writer.row("Waar het gezin heen ging", planned.went_to, "enforcement/went_to")
    for days in DAYS_AFTER:
        found = ethos_after(planned, days)
        when = "Op de dag zelf" if not days else f"Na {counted(days, 'dag', 'dagen')}"
        day = bracketed([long_day(day_after(planned, days))])
        text = f"{reading.label('ethos', found)}{day}" if found else ""
        writer.row(when, text, f"enforcement/ethos_day_{days}")


def write_checklist(writer: Writer) -> None:
    """The annex for who decides, works on the file or judges: every duty by phase; what is open stands out."""
    reading, planned = writer.reading, writer.reading.assessment.enforcement
    if not (reading.accounts and planned.planned):
        return
    writer.heading(1, "Bijlage: verplichtingen rond de ontruiming", CHECKLIST)
    due = [phase for phase in PHASES if is_due(planned, phase, reading.day)]
    left = sum(len(open_duties(planned, reading.method, phase)) for phase in due)
    open_ = (
        f"{counted(left, 'verplichting staat', 'verplichtingen staan')} nog open, vet gedrukt."
        if left
        else "Er staat niets open."
    )
    writer.point(f"Wat er vóór, tijdens en na een ontruiming moet gebeuren, en wie dat deed. {open_}", CHECKLIST)
    for phase, title in PHASES.items():
        items = duties(reading.method, phase)
        rows = [_row(reading, each, entry_of(planned, each.id), phase in due) for each in items]
        shown = [source for each in items for source in sources_of(reading, entry_of(planned, each.id))]
        writer.table(("Verplichting", "Stand", "Wie en wanneer", "Waaruit blijkt het"), rows, (5, 2.4, 2.2, 2.4),
                     CHECKLIST, title, rests_on=shown)  # fmt: skip


def _row(reading: Reading, item: ChecklistItem, entry: ChecklistEntry | None, due: bool) -> tuple[Cell, ...]:
    open_ = due and is_open(entry)
    duty = Cell(f"{item.id} {item.text}", bold=open_, note=f"Wie: {item.who}")
    if entry is None:
        return duty, Cell(OPEN if due else LATER, bold=open_), Cell(""), Cell("")
    state = reading.label("checklist_status", entry.status) if entry.status else OPEN if due else LATER
    why = reason_of(reading, entry) or ("reden ontbreekt" if open_ and entry.status else "")
    return duty, Cell(state, bold=open_, note=why), Cell(done_by(reading, entry)), Cell(evidence_of(reading, entry))


def done_by(reading: Reading, entry: ChecklistEntry) -> str:
    """Who met a duty and when, as far as this reader may know."""
    return reading.unless_secret(", ".join(filter(None, (entry.who.strip(), long_day(entry.on)))))


def reason_of(reading: Reading, entry: ChecklistEntry) -> str:
    """Why a duty was not met, as far as this reader may know."""
    return "" if _is_hidden(reading, entry) else entry.reason.strip()


def evidence_of(reading: Reading, entry: ChecklistEntry) -> str:
    """What shows that a duty was met, as far as this reader may know."""
    numbers = (f"[{reading.number(each)}]" for each in sources_of(reading, entry))
    return "" if _is_hidden(reading, entry) else " ".join(filter(None, (entry.evidence.strip(), *numbers)))


def _is_hidden(reading: Reading, entry: ChecklistEntry) -> bool:
    """Whether what was written with a duty stays out, without a trace.

    It rests on a source that this reader may not know, or a place is secret and nobody can see to it that this does
    not tell it.
    """
    known = {each.id for each in reading.assessment.sources} & set(reading.as_filed(entry).source_ids)
    return reading.hides_place or not known <= {each.id for each in reading.sources}


def sources_of(reading: Reading, entry: ChecklistEntry | None) -> list[Source]:
    """The sources under one duty that this reader may know."""
    return [each for each in reading.sources if entry and each.id in entry.source_ids]


def _told(reading: Reading, entry: ChecklistEntry) -> str:
    """One duty in a line, for a parent."""
    item = next((each for each in reading.method.checklist if each.id == entry.item), None)
    said = list(_state(reading, entry))
    return f"{item.text if item else entry.item}{bracketed(said)} {reason_of(reading, entry)}".strip() if said else ""


def _state(reading: Reading, entry: ChecklistEntry) -> Iterator[str]:
    if entry.status:
        yield lowered(reading.label("checklist_status", entry.status))
    yield from map(reading.unless_secret, filter(None, (entry.who.strip(), long_day(entry.on))))
