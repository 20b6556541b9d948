"""Knows the small things of which a form consists: rows with room to write in, and boxes to tick within a line."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.method import Method
from app.method_papers import TICKED, SheetQuestion
from reports.document import Cell, Document, Table

BOX = "☐"
_ROOM = "\u00a0"
"""Keeps an empty line open in a cell."""


def room(lines: int) -> str:
    """So many empty lines to write on."""
    return "\n".join([_ROOM] * lines)


def boxes(labels: Iterable[str]) -> str:
    """Boxes to tick on one line: «☐ ja    ☐ nee»."""
    return "    ".join(f"{BOX}\u00a0{each[:1].lower() + each[1:]}" for each in labels)


def answer_room(method: Method, question: SheetQuestion) -> str:
    """Where a question is answered: boxes for a scale, else room to write."""
    return boxes(method.choices[TICKED[question.answers]].values()) if question.answers else room(question.lines)


def asked_rows(
    method: Method,
    questions: Iterable[SheetQuestion],
    title: str,
    widths: tuple[float, float],
    seen_by: tuple[str, ...],
) -> Iterator[Table]:  # fmt: skip
    """Questions under a title, each with its own room at the right."""
    rows = tuple((Cell(each.text, note=each.note), Cell(answer_room(method, each))) for each in questions)
    if rows:
        yield Table((title, ""), rows, widths, seen_by=seen_by)


def as_form(document: Document) -> Document:
    """The document in the close look of a form."""
    return replace(document, look="formulier")
