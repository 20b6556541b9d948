"""Knows how support is printed: by pillar what was considered, asked for, arranged, and what does not fit."""

from app.days import long_day
from app.support import entries_of, name_of, pillar_of
from models.interests import SupportEntry
from reports.document import Cell
from reports.reading import Reading
from reports.writer import Writer

FIELD = "supports"


def write_supports(writer: Writer) -> None:
    """A table of what was weighed, in the order of the pillars; nothing while nothing was weighed.

    Who arranges what, and where, tells where a family is: where a place is secret it stays out.
    """
    reading = writer.reading
    if reading.hides_place:
        return
    pillars = {each.id: each.name for each in reading.method.pillars.values()}
    rows = [_row(reading, each, name) for pillar, name in pillars.items()
            for each in entries_of(reading.assessment, reading.method, pillar)]  # fmt: skip
    rest = [each for each in reading.assessment.supports if pillar_of(each, reading.method) not in pillars]
    rows += [_row(reading, each, "") for each in rest]
    filled = [each for each in rows if each]
    if filled:
        writer.point("Deze steun is voor het gezin bekeken.", FIELD, "Steun")
    writer.table(("Steun", "Pijler", "Wat ervan kwam", "Wie en wanneer"), filled, (4.2, 2.2, 3.4, 2.2), FIELD)


def _row(reading: Reading, entry: SupportEntry, pillar: str) -> tuple[Cell, ...]:
    known = reading.method.supports.get(entry.code)
    name = name_of(entry, reading.method)
    if not name:
        return ()
    status = reading.label("support_status", entry.status) if entry.status else ""
    by = ", ".join(filter(None, (entry.who.strip(), long_day(entry.on))))
    listed_as = known.name if known and known.name != name else ""
    return Cell(name, note=listed_as), Cell(pillar), Cell(status, note=entry.why.strip()), Cell(by)
