"""Knows the annex with the time of a family: the picture, and below it the same in words."""

from collections.abc import Iterator

from app.sharing import Shared
from app.timeline import PLANNED, UNKNOWN, Timeline, timeline
from app.withholding import later_talk_hidden
from models.views import Hearing, NotHeard
from reports.document import Cell, TimeChart
from reports.reading import Reading
from reports.writer import Writer

FIELD = "housing/past_stays"


def write_timeline(writer: Writer) -> None:
    """The picture, and below it the same in words: for whoever reads by ear or looks for one day.

    Places, schools and talks stand there only as far as this reader may know them.
    """
    reading = writer.reading
    line = None if reading.is_group else _line(reading)
    if line is None:
        return
    writer.heading(1, "Bijlage: de tijdlijn", FIELD)
    labels = {**reading.method.choices["ethos"], UNKNOWN: "niet bekend", PLANNED: f"volgens het {reading.noun}"}
    drawn = dict.fromkeys(each.kind for each in line.stays if each.ends >= line.begins)
    kinds = tuple((kind, labels.get(kind, kind).lower()) for kind in drawn)
    rests_on = tuple(_rests_on(reading))
    writer.chart(TimeChart(line, kinds, FIELD), rests_on)
    rows = [(Cell(when), Cell("; ".join(what))) for when, what in _by_day(line).items()]
    writer.table(("Wanneer", "Wat"), rows, (1.0, 3.4), FIELD, "", rests_on)
    writer.row("Zonder dag", "\n".join(line.undated), FIELD)


def _line(reading: Reading) -> Timeline | None:
    return timeline(
        reading.assessment,
        reading.method,
        reading.day,
        lambda row: _tells(reading, row),
        places=not reading.hides_place,
        talks=not reading.hides_place,
    )


def _rests_on(reading: Reading) -> Iterator[Shared]:
    yield from (each for each in _rows(reading) if reading.sees(each))


def _by_day(line: Timeline) -> dict[str, list[str]]:
    """What there is to tell of each day or time, in order."""
    found: dict[str, list[str]] = {}
    for when, what, _ in line.listed():
        found.setdefault(when, []).append(what)
    return found


def _tells(reading: Reading, row: Shared | NotHeard) -> bool:
    """Whether the day of a talk or view may be told: of a talk in summary it may, as its summary says it too."""
    if isinstance(row, NotHeard):
        return not later_talk_hidden(row, reading.recipient)
    level = reading.level(row)
    return level == "alles" or (level == "samenvatting" and isinstance(row, Hearing) and bool(row.summary.strip()))


def _rows(reading: Reading) -> list[Shared]:
    """Everything with a day that somebody may not know."""
    found: list[Shared] = [*reading.assessment.parent_views]
    for child in reading.assessment.children:
        found += reading.views(child)
    return found
