"""Composes the short intake on paper, for a desk without a computer; nothing of a dossier stands in it (method G.2)."""

from collections.abc import Iterator
from datetime import date

from app.method import Method
from app.organisation import Organisation
from app.recipients import Recipient
from reports.clipping import clipped
from reports.document import Block, Cell, Document, Meta, Notice, PageBreak, Paragraph, Run, Table
from reports.forms import answer_room, as_form, asked_rows, room

CHILDREN_ON_SHEET = 3
STATUS = "Leeg formulier"
_WIDTHS = (2.3, 5.0)
_OF_A_TALK = "L3"
"""Whose words open the sheet: the middle age; younger children hear them in fewer words, older ones in more."""
_LONGEST_NAME = 90
_BEFORE_CHILDREN = ("gezin", "zaak")
"""What is asked before the children come, as on the screen."""


def compose_intake_sheet(method: Method, organisation: Organisation, on: date) -> Document:
    """Two pages: who fills it in and what a child hears first, the family, the children; then the decision for now."""
    reader = Recipient("intern")
    texts = method.papers.intake
    return as_form(Document(
        title=texts.title,
        subtitle=texts.subtitle,
        status=STATUS,
        recipient=reader,
        language=method.language,
        meta=Meta(on, organisation=organisation.name.strip(), subject=texts.title, method_version=method.version,
                  concept=False),
        blocks=tuple(_sheet(method, organisation, (reader.label,))),
    ))  # fmt: skip


def _sheet(method: Method, organisation: Organisation, seen_by: tuple[str, ...]) -> Iterator[Block]:
    texts = method.papers.intake
    yield _who(organisation, seen_by)
    said = f"«{method.cannot_promise_child[_OF_A_TALK]}»"
    yield Notice(texts.first, ((Run(said, bold=True),), (Run(texts.danger),)), seen_by=seen_by)
    yield Paragraph((Run(texts.hint),), seen_by=seen_by)
    yield from _parts(method, True, seen_by)
    yield _children(method, seen_by)
    yield Paragraph((Run(texts.more_children),), seen_by=seen_by)
    yield PageBreak(seen_by=seen_by)
    yield from _parts(method, False, seen_by)


def _who(organisation: Organisation, seen_by: tuple[str, ...]) -> Table:
    """Who fills it in, and when; the organisation stands there where the program knows it."""
    columns = ("Datum en tijd", "Ingevuld door: naam en functie", "Organisatie")
    ours = clipped(organisation.name, _LONGEST_NAME) or room(1)
    return Table(columns, ((Cell(room(1)), Cell(room(1)), Cell(ours)),), (1.4, 3, 2.9), seen_by=seen_by)


def _parts(method: Method, before: bool, seen_by: tuple[str, ...]) -> Iterator[Block]:
    """The parts that stand before the children, or those after."""
    for part in method.papers.intake.parts:
        if (part.id in _BEFORE_CHILDREN) == before:
            yield from asked_rows(method, part.questions, part.title, _WIDTHS, seen_by)


def _children(method: Method, seen_by: tuple[str, ...]) -> Table:
    """The children beside each other: a column for each, a row for each question."""
    texts = method.papers.intake
    columns = (texts.children, *(f"Kind {number}" for number in range(1, CHILDREN_ON_SHEET + 1)))
    rows = tuple(
        (Cell(each.text, note=each.note), *(Cell(answer_room(method, each)),) * CHILDREN_ON_SHEET)
        for each in texts.per_child
    )
    return Table(columns, rows, (1.9, *(1.8,) * CHILDREN_ON_SHEET), seen_by=seen_by)
