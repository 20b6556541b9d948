"""Composes the duties around an eviction as a list to work with: filled from a dossier, or blank (method H)."""

from collections.abc import Iterator
from datetime import date

from app.days import long_day
from app.eviction import PHASES, duties, entry_of
from app.method import ChecklistItem, Method
from app.organisation import Organisation
from app.recipients import Recipient
from app.relevance import as_printed
from models.assessment import Assessment
from models.decision import ChecklistEntry, Enforcement
from reports.clipping import clipped
from reports.decision_eviction import done_by, evidence_of, reason_of, sources_of
from reports.document import Block, Cell, Definition, Document, Meta, Paragraph, Run, Table
from reports.forms import as_form, room
from reports.imprint import NotForThisReader, about_whom, imprint_blocks, meta_of, status_in_words
from reports.letterhead import letterhead_of
from reports.reading import Reading
from reports.wording import bracketed

BLANK = "Leeg formulier"
STATES = {"gedaan": "Gedaan", "niet": "Niet", "nvt": "N.v.t."}
"""What a duty can be, by code of the scale `checklist_status`, as short as a column takes."""
ELABORATED = "°"
_YES = "✓"
_WIDTHS = (5.8, 0.9, 0.7, 0.7, 3.8)
_LONGEST = 220
"""Characters of what was typed with one duty; the whole of it stands in the annex of the decision."""
_WHOLE_ELSEWHERE = "Een tekst met … staat in zijn geheel in de bijlage bij het {}."


def compose_eviction_checklist(
    assessment: Assessment, method: Method, recipient: Recipient, on: date | None = None,
    organisation: Organisation | None = None, version: int = 0, trail: str = "", other_names: bool = False,
) -> Document:  # fmt: skip
    """The list of one dossier: what was done, by whom and when, and boxes for what is still open.

    For who decides, the court and inside use; anybody else raises NotForThisReader. What is withheld from
    the court stays out as it does in the decision.
    """
    filed, assessment = assessment, as_printed(assessment, method)
    reading = Reading(assessment, method, (), recipient, on, organisation, filed)
    if not reading.accounts:
        raise NotForThisReader("De lijst bij een ontruiming is voor wie beslist, de rechtbank en intern gebruik.")
    status = status_in_words(assessment, method, version)
    texts = method.papers.eviction
    return as_form(Document(
        title=texts.title,
        subtitle=f"Voor {about_whom(reading)}",
        status=status,
        recipient=recipient,
        language=assessment.language or method.language,
        meta=meta_of(reading, texts.title, assessment.status in ("", "concept") and not version, trail),
        blocks=tuple(_filled(reading, status, other_names)),
        letterhead=letterhead_of(organisation, filed.organisation, other_names),
    ))  # fmt: skip


def compose_blank_eviction_checklist(method: Method, organisation: Organisation, on: date) -> Document:
    """The same list for any family, with room for the day and the names; nothing of a dossier stands in it."""
    reader, texts = Recipient("intern"), method.papers.eviction
    seen_by = (reader.label,)
    columns = ("Gezin", "Dag en uur", "Wie voert het uit", "Deurwaarder")
    head = Table(columns, ((Cell(room(1)),) * len(columns),), (2, 1.4, 2, 2), seen_by=seen_by)
    intro = Paragraph((Run(f"{texts.intro} {texts.based_on}"),), seen_by=seen_by)
    tables = (_table(method, phase, title, None, None, seen_by) for phase, title in PHASES.items())
    return as_form(Document(
        title=texts.title,
        subtitle="",
        status=BLANK,
        recipient=reader,
        language=method.language,
        meta=Meta(on, organisation=organisation.name.strip(), subject=texts.title, method_version=method.version,
                  concept=False),
        blocks=(head, intro, *tables),
    ))  # fmt: skip


def _filled(reading: Reading, status: str, other_names: bool) -> Iterator[Block]:
    method, planned = reading.method, reading.assessment.enforcement
    seen_by = reading.readers_of()
    yield from imprint_blocks(reading, status, other_names)
    if when := _when(planned):
        yield Definition("Ontruiming", (Run(when),), field="enforcement/on", seen_by=seen_by)
    texts = method.papers.eviction
    yield Paragraph((Run(f"{texts.intro} {texts.based_on}"),), seen_by=seen_by)
    tables = [_table(method, phase, title, reading, planned, seen_by) for phase, title in PHASES.items()]
    yield from tables
    if any("…" in cell.text + cell.note for table in tables for row in table.rows for cell in row):
        yield Paragraph((Run(_WHOLE_ELSEWHERE.format(reading.noun)),), seen_by=seen_by)


def _when(planned: Enforcement) -> str:
    """Day and hours, who comes and the leave of the judge, in one line."""
    hours = " tot ".join(filter(None, (planned.time_from, planned.time_until)))
    leave = ", ".join(filter(None, (long_day(planned.leave_on), planned.leave_case.strip())))
    who = (clipped(each, 80) for each in (planned.by, planned.bailiff))
    told = f"verlof van de rechter: {clipped(leave, 80)}" if leave else ""
    parts = (long_day(planned.on), f"{hours} uur" if hours else "", *who, told)
    return " · ".join(filter(None, parts))


def _table(
    method: Method, phase: str, title: str, reading: Reading | None, planned: Enforcement | None,
    seen_by: tuple[str, ...],
) -> Table:  # fmt: skip
    rows = [
        (_duty(each), *_state(reading, entry_of(planned, each.id) if planned else None))
        for each in duties(method, phase)
    ]
    columns = (title, *STATES.values(), "Door wie en wanneer, of waarom niet")
    return Table(columns, tuple(rows), _WIDTHS, field="enforcement/checklist", seen_by=seen_by)


def _duty(item: ChecklistItem) -> Cell:
    mark = ELABORATED if item.origin != "vast" else ""
    return Cell(f"{item.id}{mark} {item.text} ({item.who})")


def _state(reading: Reading | None, entry: ChecklistEntry | None) -> Iterator[Cell]:
    """A tick under what it is and what was written with it; boxes and room where nothing was filled in."""
    if reading is None or entry is None or entry.status not in STATES:
        yield from (Cell("", box=True) for _ in STATES)
        yield Cell(_told(reading, entry) if reading and entry else room(1))
        return
    yield from (Cell(_YES if code == entry.status else "", bold=True) for code in STATES)
    yield Cell(_told(reading, entry))


def _told(reading: Reading, entry: ChecklistEntry) -> str:
    """Who, when, why not and what shows it, as far as this reader may know; room to write where it says nothing."""
    proof = evidence_of(reading, entry) if sources_of(reading, entry) or entry.evidence.strip() else ""
    parts = (done_by(reading, entry), reason_of(reading, entry))
    said = ": ".join(filter(None, parts)) + bracketed([proof])
    return clipped(said.strip(), _LONGEST) or room(1)
