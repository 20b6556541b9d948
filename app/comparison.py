"""Knows how to lay effects side by side: options for one child, children under one choice; it adds nothing up.

Directions are compared per element only, never totalled (method 0.5, A.3; General Comment 14, par. 80).
"""

from dataclasses import dataclass

from app.case import effect, option
from app.method import Method
from models.assessment import Assessment
from models.best_interests import Element
from models.options import Option
from models.people import Child

SIGNS = {
    "sterk_positief": "++",
    "positief": "+",
    "neutraal": "0",
    "negatief": "−",
    "sterk_negatief": "−−",
    "onbekend": "?",
}
"""How an effect is written where there is little room."""

_FROM_BAD_TO_GOOD = ("sterk_negatief", "negatief", "neutraal", "positief", "sterk_positief")


@dataclass(frozen=True)
class Column:
    """One option or child: its short name, what marks it (chosen, best), and its full name."""

    short: str
    mark: str
    full: str


@dataclass(frozen=True)
class Cell:
    """One effect (code of the scale `effect`, or empty) with what was written about it."""

    effect: str
    note: str = ""


@dataclass(frozen=True)
class Line:
    """One element: its name, how much it weighs (label), its cells, and the choice beside the best option in a word."""

    code: str
    name: str
    weight: str
    cells: tuple[Cell, ...]
    verdict: str = ""


@dataclass(frozen=True)
class Grid:
    """Elements down, options or children across; `set_aside` names the elements that are not relevant."""

    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    set_aside: tuple[str, ...] = ()


def against(chosen: str, best: str) -> str:
    """How an effect stands to that of the best option: «beter», «gelijk», «slechter», or «?» where one is unknown.

    Empty while one of them was not filled in.
    """
    if not chosen or not best:
        return ""
    if "onbekend" in (chosen, best):
        return "?"
    difference = _FROM_BAD_TO_GOOD.index(chosen) - _FROM_BAD_TO_GOOD.index(best)
    return "beter" if difference > 0 else "slechter" if difference < 0 else "gelijk"


def options_for(child: Child, assessment: Assessment, method: Method) -> Grid:
    """What every option does to one child on each relevant element (method E.1, step 2)."""
    chosen, best = child.weighing.chosen_option_id, child.ideal.best_option_id
    columns = tuple(Column(each.short_name, _mark(each, chosen, best), each.title) for each in assessment.options)
    deviates = bool(option(assessment, chosen) and option(assessment, best)) and chosen != best
    lines = tuple(
        Line(
            row.code,
            method.elements[row.code].name,
            method.choices["weight"].get(row.weight, ""),
            tuple(_cell(child, row.code, each.id) for each in assessment.options),
            against(effect(child, row.code, chosen or ""), effect(child, row.code, best or "")) if deviates else "",
        )
        for row in child.elements
        if row.weight != "nvt"
    )
    return Grid(columns, lines, _set_aside(child.elements, method))


def children_side_by_side(assessment: Assessment, method: Method) -> Grid:
    """What the chosen option does to each child, per element (method E.7, step 2)."""
    children = assessment.children
    columns = tuple(Column(each.first_name or "Kind", _chosen_name(assessment, each), "") for each in children)
    lines = tuple(
        Line(code, element.name, "", tuple(_under_choice(each, code) for each in children))
        for code, element in method.elements.items()
    )
    return Grid(columns, lines)


def _under_choice(child: Child, element: str) -> Cell:
    return _cell(child, element, child.weighing.chosen_option_id or "")


def _chosen_name(assessment: Assessment, child: Child) -> str:
    chosen = option(assessment, child.weighing.chosen_option_id)
    return chosen.short_name if chosen else ""


def _mark(row: Option, chosen: str | None, best: str | None) -> str:
    marks = [word for word, option_id in (("gekozen", chosen), ("beste", best)) if option_id == row.id]
    return " + ".join(marks)


def _cell(child: Child, element: str, option_id: str) -> Cell:
    impact = child.impact(element, option_id)
    note = (impact.note or impact.unknown_reason) if impact else ""
    return Cell(effect(child, element, option_id), note)


def _set_aside(elements: list[Element], method: Method) -> tuple[str, ...]:
    return tuple(method.elements[each.code].name for each in elements if each.weight == "nvt")
