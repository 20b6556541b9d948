"""Knows how to lay effects side by side: options for one child, children under one option; it adds nothing up.

Directions are compared per element only, never totalled (method 0.5, A.3; General Comment 14, par. 80).
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from app.case import EFFECT_OF_WISH, option, profiles_consulted, was_heard
from app.fields import Field, of_child
from app.method import Method
from app.subject import OF_A_FAMILY, Words, words_for
from models.assessment import Assessment
from models.best_interests import Element, Impact
from models.options import Option
from models.people import Child
from resources.language import later, tr

VIEW = "E1"
"""The element whose effect follows from what the child wants (method A.5)."""

SIGNS = {
    "sterk_positief": "++",
    "positief": "+",
    "neutraal": "0",
    "negatief": "−",
    "sterk_negatief": "−−",
    "onbekend": "?",
}
"""How an effect is written where there is little room."""

FITS_WISH = {
    "sterk_positief": later("Wil graag"),
    "positief": later("Goed"),
    "neutraal": later("Maakt niet uit"),
    "negatief": later("Liever niet"),
    "sterk_negatief": later("Absoluut niet"),
    "onbekend": later("Onbekend"),
}
"""How the effect on E1 is shown: in the words of the wish that it follows from (method A.5), so that two shapes never
bear one word."""

_PLACE = {"sterk_negatief": 0, "negatief": 1, "neutraal": 2, "positief": 3, "sterk_positief": 4}
"""The order of the effects from bad to good; it tells better from worse and is never added to anything."""

_Impacts = dict[tuple[str, str | None], Impact]


@dataclass(frozen=True)
class Column:
    """One option or child: its short name, what marks it (chosen, best), its full name and its id."""

    short: str
    mark: str
    full: str
    id: str = ""
    is_chosen: bool = False


@dataclass(frozen=True)
class Cell:
    """One effect with what was written about it; codes of the scales `effect`, `horizon`, `certainty` and `weight`.

    An empty effect was not filled in. `aside`: the element is not relevant for this child. `field` is where the
    effect is filled in.
    """

    effect: str
    note: str = ""
    horizon: str = ""
    certainty: str = ""
    weight: str = ""
    aside: bool = False
    field: Field = ""


BETTER, EVEN, WORSE = later("beter"), later("gelijk"), later("slechter")
"""How one effect stands to another; said with tr() where it is shown."""

HEAVY = ("doorslaggevend", "zwaar")
"""The weights that stand out."""


@dataclass(frozen=True)
class Line:
    """One element: its name, how much it weighs (label; `heavy` from «zwaar» up), its cells, how two options differ.

    `certainty` is a label too.
    """

    code: str
    name: str
    weight: str
    cells: tuple[Cell, ...]
    verdict: str = ""
    certainty: str = ""
    heavy: bool = False

    @property
    def is_worse(self) -> bool:
        """Whether the first of two options that are compared does less here."""
        return self.verdict == WORSE


@dataclass(frozen=True)
class Grid:
    """Elements down, options or children across; `set_aside` names the elements that are not relevant."""

    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    set_aside: tuple[str, ...] = ()
    words: Words = OF_A_FAMILY

    def at(self, column_id: str | None) -> int:
        """The place of a column, or -1 where it is not part of this picture."""
        return next((place for place, each in enumerate(self.columns) if each.id == column_id), -1)


def against(one: str, other: str) -> str:
    """How an effect stands to another: «beter», «gelijk», «slechter», or «?» where one is unknown.

    Empty while one of them was not filled in.
    """
    if not one or not other:
        return ""
    first, second = _PLACE.get(one), _PLACE.get(other)
    if first is None or second is None:
        return "?"
    return EVEN if first == second else BETTER if first > second else WORSE


def options_for(child: Child, assessment: Assessment, method: Method, without: Collection[str] = ()) -> Grid:
    """What every option does to one child on each relevant element (method E.1, step 2).

    `without` holds the ids of options that are left out, as if they had never been on the table.
    """
    chosen, best = child.weighing.chosen_option_id, child.ideal.best_option_id
    options = [each for each in assessment.options if each.id not in without]
    columns = tuple(
        Column(each.short_name, _mark(each, chosen, best), each.title, each.id, each.id == chosen) for each in options
    )
    impacts = _impacts(child)
    heard = was_heard(child) or child.id in profiles_consulted(assessment)
    lines = tuple(
        _line(row, method, tuple(_cell(child, row, each.id, impacts, heard) for each in options))
        for row in sorted(child.elements, key=lambda row: row.code)
        if row.weight != "nvt"
    )
    return compared(Grid(columns, lines, _set_aside(child.elements, method), words_for(assessment)), chosen, best)


def compared(grid: Grid, one: str | None, other: str | None) -> Grid:
    """The picture with, per element, how one option stands to another; without words where they are the same."""
    first, second = grid.at(one), grid.at(other)
    judged = first >= 0 and second >= 0 and first != second
    return replace(
        grid,
        lines=tuple(
            replace(each, verdict=against(each.cells[first].effect, each.cells[second].effect) if judged else "")
            for each in grid.lines
        ),
    )


def children_side_by_side(assessment: Assessment, method: Method, option_id: str = "") -> Grid:
    """What one option does to each child, per element; without `option_id` each child's own choice (method E.7).

    How much an element weighs differs per child, so that it stands in the cells here.
    """
    children, words = assessment.children, words_for(assessment)
    shown = [option_id or each.weighing.chosen_option_id or "" for each in children]
    columns = tuple(
        Column(each.first_name.strip() or f"{words.child.capitalize()} {place}", _short(assessment, found), "", each.id)
        for place, (each, found) in enumerate(zip(children, shown, strict=True), 1)
    )
    consulted = profiles_consulted(assessment)
    known = [
        (each, found, _impacts(each), was_heard(each) or each.id in consulted)
        for each, found in zip(children, shown, strict=True)
    ]
    lines = tuple(
        Line(code, element.name, "", tuple(_cell(each[0], each[0].element(code), *each[1:]) for each in known))
        for code, element in method.elements.items()
    )
    return Grid(columns, lines, words=words)


def without_elements(grid: Grid, codes: Collection[str]) -> Grid:
    """The picture without these elements: for a reader who may not know them, or behind the curtain."""
    return replace(grid, lines=tuple(each for each in grid.lines if each.code not in codes))


def cells_of(grid: Grid) -> Iterator[tuple[Line, Column, Cell]]:
    """Every cell of the picture with its element and its column, those that are not relevant left out."""
    for line in grid.lines:
        yield from (
            (line, column, cell) for column, cell in zip(grid.columns, line.cells, strict=True) if not cell.aside
        )


def _line(row: Element, method: Method, cells: tuple[Cell, ...]) -> Line:
    name, weight = method.elements[row.code].name, method.choices["weight"].get(row.weight, "")
    certainty = method.choices["certainty"].get(row.certainty, "").lower()
    return Line(row.code, name, weight, cells, certainty=certainty, heavy=row.weight in HEAVY)


def _cell(child: Child, element: Element, option_id: str, impacts: _Impacts, heard: bool) -> Cell:
    aside = element.weight == "nvt"
    if element.code == VIEW:
        found, impact = EFFECT_OF_WISH.get(child.wish(option_id), "") if heard else "", None
        field = of_child(child, "wishes", option_id)
    else:
        impact = impacts.get((element.code, option_id))
        found = impact.effect if impact else ""
        field = of_child(child, "impacts", element.code, option_id, "effect")
    note = " ".join(filter(None, (impact.note.strip(), impact.unknown_reason.strip()))) if impact else ""
    horizon = impact.horizon if impact else ""
    shown = "" if aside else found
    return Cell(shown, note, horizon, element.certainty, "" if aside else element.weight, aside, field)


def _impacts(child: Child) -> _Impacts:
    """The effects by element and option, so that a picture is made in one walk over them."""
    return {(each.element, each.option_id): each for each in reversed(child.impacts)}


def _short(assessment: Assessment, option_id: str) -> str:
    found = option(assessment, option_id)
    return found.short_name if found else ""


def _mark(row: Option, chosen: str | None, best: str | None) -> str:
    marks = [word for word, option_id in ((tr("gekozen"), chosen), (tr("beste"), best)) if option_id == row.id]
    return " + ".join(marks)


def _set_aside(elements: list[Element], method: Method) -> tuple[str, ...]:
    return tuple(method.elements[each.code].name for each in elements if each.weight == "nvt")
