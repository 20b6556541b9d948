"""Knows how the comparison is printed: the same picture as on screen, in black and white, and what it says below it."""

from typing import cast

from app.comparison import (
    FITS_WISH,
    VIEW,
    Cell,
    Grid,
    Line,
    cells_of,
    children_side_by_side,
    options_for,
    without_elements,
)
from app.comparison_words import Said, best_options_said, said_of_children, said_of_options
from app.fields import Field, of_child
from models.best_interests import Element
from models.people import ELEMENT_CODES, Child
from reports import document as paper
from reports.reading import Reading
from reports.wording import bracketed, lowered
from reports.writer import Rows, Writer
from resources.language import tr

COLUMNS_A_TABLE = 6
"""More columns than this do not fit beside each other; the rest follows in a table below."""

_NAMES, _COLUMN, _WIDE_COLUMN = 3.2, 1.3, 1.8
_FEW = 3
"""So many columns can be wider, so that a word and its weight stand on one line."""


def write_options(writer: Writer, child: Child) -> None:
    """What every option does to one child, and what that says without weighing (GC14 par. 80; method 0.5)."""
    reading, field = writer.reading, of_child(child, "impacts")
    shown = shown_elements(reading, child)
    grid = options_for(child, reading.assessment, reading.method)
    grid = without_elements(grid, set(ELEMENT_CODES) - {each.code for each in shown})
    if not any(cell.effect for _, _, cell in cells_of(grid)):
        return
    way = f"De tabel laat per element zien of een {reading.words.option} goed of slecht uitpakt"
    text = f"{way}. Er wordt niets opgeteld."
    rests_on = tuple(each for each in shown if reading.sees(each))
    writer.point(text, field)
    names = "; ".join(map(reading.option_name, reading.assessment.options))
    _tables(writer, grid, "Element", field, names, rests_on)
    pair = (child.weighing.chosen_option_id or "", child.ideal.best_option_id or "")
    _said(writer, said_of_options(grid, pair), field, rests_on)


def write_children(writer: Writer) -> None:
    """What each child's choice does to it, and where the children pull apart (method E.7)."""
    reading, children = writer.reading, writer.reading.assessment.children
    shown = {each.id: shown_elements(reading, each) for each in children}
    known = set(ELEMENT_CODES).intersection(*({row.code for row in rows} for rows in shown.values()))
    hidden = set(ELEMENT_CODES) - known
    grid = without_elements(children_side_by_side(reading.assessment, reading.method), hidden)
    if len(children) < 2 or not any(cell.effect for _, _, cell in cells_of(grid)):
        return
    rests_on = tuple(each for rows in shown.values() for each in rows if each.code in known and reading.sees(each))
    words = reading.words
    writer.point(f"De tabel laat zien wat het {reading.noun} met elk {words.child} doet.", "balance/divergence")
    _tables(writer, grid, f"Per {words.child}", "balance/divergence", "", rests_on)
    others = {
        each.short_name: without_elements(children_side_by_side(reading.assessment, reading.method, each.id), hidden)
        for each in reading.assessment.options
    }
    _said(writer, said_of_children(grid, others), "balance/divergence", rests_on)
    writer.row(f"Beste {words.option}", best_options_said(reading.assessment), "balance/divergence")


def shown_elements(reading: Reading, child: Child) -> list[Element]:
    """The elements of which this reader may know what the options do; the view only to who may know what was said."""
    return [each for each in reading.elements(child) if each.code != VIEW or reading.hears(child)]


def _tables(writer: Writer, grid: Grid, title: str, field: Field, caption: str, rests_on: Rows) -> None:
    for first in range(0, len(grid.columns), COLUMNS_A_TABLE):
        part = range(first, min(first + COLUMNS_A_TABLE, len(grid.columns)))
        heads = [
            grid.columns[each].short + bracketed([grid.columns[each].mark.replace(" + ", " en ")]) for each in part
        ]
        rows = [
            (_row_head(writer.reading, line), *(_cell(writer.reading, line, line.cells[each]) for each in part))
            for line in grid.lines
        ]
        marked = [place for place, each in enumerate(part, 1) if grid.columns[each].is_chosen]
        widths = (_NAMES, *(_WIDE_COLUMN if len(part) <= _FEW else _COLUMN for _ in part))
        writer.table((title, *heads), rows, widths, field, caption, rests_on, marked)


def _row_head(reading: Reading, line: Line) -> paper.Cell:
    weight = line.cells[0].weight if line.weight else ""
    heavy = weight in ("doorslaggevend", "zwaar")
    return paper.Cell(reading.element_name(line.code), bold=heavy, weight=_weight(weight), note=line.weight.lower())


def _cell(reading: Reading, line: Line, cell: Cell) -> paper.Cell:
    """An effect in a word; between children also how much it weighs for this one. When it shows is told per element."""
    if cell.aside:
        return paper.Cell("n.v.t.")
    weight = "" if line.weight else cell.weight
    note = lowered(reading.label("weight", weight)) if weight else ""
    if not cell.effect:
        text = "niet ingevuld" if reading.shows_gaps else "–"
        return paper.Cell(text, weight=_weight(weight), note=note)
    label = reading.label("effect", cell.effect).partition(" / ")[0]
    return paper.Cell(
        tr(FITS_WISH.get(cell.effect, label)) if line.code == VIEW else label,
        cast(paper.Effect, cell.effect) if cell.effect in FITS_WISH else "",
        certainty=cast(paper.Certainty, cell.certainty),
        weight=_weight(weight),
        note=note,
    )


def _weight(code: str) -> paper.Weight:
    return cast(paper.Weight, code)


def _said(writer: Writer, said: Said, field: Field, rests_on: Rows) -> None:
    """The statements, under how much was not known while making them."""
    if said.statements:
        writer.point(f"{said.head}.", field, "Wat dit zegt zonder te wegen", rests_on=rests_on)
        for kind in dict.fromkeys(each.kind for each in said.statements):
            told = "\n".join(each.text for each in said.statements if each.kind == kind)
            writer.row(kind, told, field, rests_on)
