"""Knows the annex with the 14 conditions to grow up in, printed only where that look was taken."""

from app.conditions import UNCHECKED, children_looked_at, findings_on
from app.fields import of_child
from app.method import Condition
from models.best_interests import Element
from models.people import Child
from reports.document import Cell
from reports.reading import Reading
from reports.writer import Writer
from resources.language import tr


def write_conditions(writer: Writer) -> None:
    """Per child which condition findings speak of; what has none only for who sees all, or it would be a trace."""
    reading = writer.reading
    children = children_looked_at(reading.assessment)
    if not (reading.accounts and children):
        return
    writer.heading(1, "BIC-bijlage: de 14 voorwaarden")
    text = "Een extra blik op wat een kind nodig heeft om goed op te groeien, zonder cijfers en nooit verplicht."
    writer.point(f"{text} Van elke voorwaarde geldt: {tr(UNCHECKED)}.", "")
    for child in children:
        writer.heading(2, reading.child_and_age(child), of_child(child, "elements"))
        _table(writer, child)


def _table(writer: Writer, child: Child) -> None:
    reading = writer.reading
    rows, shown = [], []
    for condition in reading.method.conditions.values():
        found = [each for each in findings_on(child, condition.id) if reading.sees(each)]
        shown += found
        if found or reading.recipient.sees_all:
            rows.append(_row(reading, condition, found))
    writer.table(("Voorwaarde", "Bevinding bij"), rows, (5, 6), of_child(child, "elements"), rests_on=shown)


def _row(reading: Reading, condition: Condition, found: list[Element]) -> tuple[Cell, ...]:
    names = ", ".join(reading.element_name(each.code) for each in found)
    return Cell(condition.name, note=condition.theme), Cell(names or "Nog niets", note="" if found else condition.asks)
