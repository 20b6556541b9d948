"""Knows how what effects side by side say is put in plain Dutch: a sentence a statement, each as far as is known."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.case import option
from app.comparison import Grid, cells_of
from app.comparison_said import (
    Apart,
    Doubt,
    Open,
    Pair,
    Standing,
    apart,
    doubts,
    heaviness,
    is_open,
    open_cells,
    standing,
    standings,
    tally,
)
from app.rules.case_index import listed
from app.subject import words_for
from models.assessment import Assessment
from resources.language import later, tr

EVEN_GOOD, DIFFERENCE, OPEN, APART = (
    later("Zonder te wegen"),
    later("Het verschil"),
    later("Kan dit veranderen"),
    later("Uiteen"),
)
"""The kinds of statement, as they are headed."""

FEW = 3
"""The number of open cells that one sentence still names."""
MOST = 5
"""The number of open cells that are told one by one, those of the heaviest elements first."""

_EVERYWHERE = later("op elk element hierboven")
_UNSURE = {"aanname": later("aanname"), "aannemelijk": later("aannemelijk")}


@dataclass(frozen=True)
class Statement:
    """One thing that the picture says: its kind (as it is headed) and the sentence."""

    kind: str
    text: str


@dataclass(frozen=True)
class Said:
    """All that a picture says, with how much of it was not known while saying so."""

    head: str
    statements: tuple[Statement, ...]


def said_of_options(grid: Grid, pair: Pair | None = None) -> Said:
    """What the options side by side say for one child; `pair` are the two whose difference is told."""
    pair = pair if pair and pair[0] != pair[1] and min(grid.at(each) for each in pair) >= 0 else None
    found = standings(grid)
    told = [Statement(tr(EVEN_GOOD), each) for each in _nowhere_worse(grid, found)]
    told += [Statement(tr(DIFFERENCE), _difference(grid, pair))] if pair else []
    told += [Statement(tr(OPEN), each) for each in _doubts(grid, found, pair)]
    return Said(head_of(grid), tuple(told))


def said_of_children(family: Grid, others: Mapping[str, Grid]) -> Said:
    """Where children pull apart under the option in the picture, and under which of the `others` (by short name)."""
    found = [_apart(family, each) for each in apart(family)]
    told = [Statement(tr(APART), each) for each in found or [_together(family)]]
    shown = {each.mark for each in family.columns}
    also = [name for name, grid in others.items() if apart(grid) and shown != {name}]
    if also:
        told.append(
            Statement(
                tr(APART),
                tr(
                    "{words} {also} lopen {children} uiteen.",
                    words=tr("Ook onder") if found else tr("Onder"),
                    also=listed(also),
                    children=family.words.children,
                ),
            )
        )
    weights = {(line.code, column.id): cell.weight for line, column, cell in cells_of(family)}
    still = sorted(open_cells(family), key=lambda each: heaviness(weights[each.element, each.column]))
    told += [Statement(tr(OPEN), f"{_open_cell(family, each, told=True)}.") for each in still[:MOST]]
    told += [Statement(tr(OPEN), _rest(len(still) - MOST))] if len(still) > MOST else []
    return Said(head_of(family), tuple(told))


def head_of(grid: Grid) -> str:
    """What stands above every statement: «Dit volgt uit wat is ingevuld. Onbekend: 2»."""
    found = tally(grid)
    empty = tr(", leeg: {empty}", empty=found.empty) if found.empty else ""
    return tr("Dit volgt uit wat is ingevuld. Onbekend: {unknown}{empty}", unknown=found.unknown, empty=empty)


def best_options_said(assessment: Assessment) -> str:
    """Whether the options that were found best differ between the children; empty while too little is known."""
    words = words_for(assessment)
    best = [(each, option(assessment, each.ideal.best_option_id)) for each in assessment.children]
    known = {each.id for _, each in best if each}
    if len(known) < 2:
        same = tr("De beste {option} is voor elk {child} dezelfde.", option=words.option, child=words.child)
        return same if known and all(each for _, each in best) else ""
    named = ", ".join(f"{child.first_name or words.child} {each.short_name}" for child, each in best if each)
    return tr("De beste {option} verschilt per {child}: {named}.", option=words.option, child=words.child, named=named)


# --- at least as good ---------------------------------------------------------------------------------------


def _nowhere_worse(grid: Grid, found: Sequence[Standing]) -> Iterator[str]:
    if not any(each.better or each.equal or each.worse for each in found):
        if len(grid.columns) > 1:
            yield tr("Er is nog te weinig ingevuld om {options} naast elkaar te leggen.", options=grid.words.options)
        return
    yield from _alike(grid, found)
    yield from _at_least(grid, found)
    if all(each.worse for each in found):
        each_one = tr("Elke {option} is op ten minste één element slechter dan elke andere", option=grid.words.option)
        yield tr("{each_one}; zonder wegen valt er geen af.", each_one=each_one)
    yield from _hanging(grid, found)


def _at_least(grid: Grid, found: Sequence[Standing]) -> Iterator[str]:
    """Options that are nowhere worse than the same others share a sentence."""
    told: dict[tuple[str, ...], list[str]] = {}
    for column in grid.columns:
        others = tuple(each.other for each in found if each.one == column.id and each.at_least_as_good and each.better)
        if others:
            told.setdefault(others, []).append(column.id)
    for others, options in told.items():
        every = len(others) == len(grid.columns) - 1 > 1
        than = tr("elke andere {option}", option=grid.words.option) if every else _columns(grid, others)
        verb = "is" if len(options) == 1 else "zijn"
        yield tr(
            "{grid} {verb} {everywhere} ten minste even goed als {than}.",
            grid=_columns(grid, options),
            verb=verb,
            everywhere=tr(_EVERYWHERE),
            than=than,
        )


def _alike(grid: Grid, found: Sequence[Standing]) -> Iterator[str]:
    told: set[str] = set()
    for column in grid.columns:
        same = [each.other for each in found if each.one == column.id and each.same]
        if same and column.id not in told:
            told.update((column.id, *same))
            yield tr(
                "{grid} doen {everywhere} hetzelfde.",
                grid=_columns(grid, [column.id, *same]),
                everywhere=tr(_EVERYWHERE),
            )


def _hanging(grid: Grid, found: Sequence[Standing]) -> Iterator[str]:
    """What would be said if it were not for a few open cells; where many are open, only that."""
    too_open = []
    for column in grid.columns:
        hanging = [each for each in found if each.one == column.id and each.hangs]
        near = [each for each in hanging if len(each.open) <= FEW]
        between = list(dict.fromkeys(cell for each in near for cell in each.open))
        if near and len(between) <= FEW:
            others = _columns(grid, [each.other for each in near])
            named = listed([_open_cell(grid, each) for each in between])
            yield tr(
                "Of {grid} ten minste even goed is als {others}, hangt af van {named}.",
                grid=_column(grid, column.id),
                others=others,
                named=named,
            )
        elif hanging:
            too_open.append(column.id)
    if too_open:
        they = tr("die ten minste even goed is") if len(too_open) == 1 else tr("zij ten minste even goed zijn")
        yield tr(
            "Van {grid} is te veel open om te zeggen of {they} als een andere.",
            grid=_columns(grid, too_open),
            they=they,
        )


# --- the difference -----------------------------------------------------------------------------------------


def _difference(grid: Grid, pair: Pair) -> str:
    """How one option stands to another, in one statement: better on, worse on, open, and the rest."""
    found = standing(grid, *pair)
    one, other = _column(grid, found.one), _column(grid, found.other)
    if found.same:
        return tr("{one} en {other} doen {everywhere} hetzelfde.", one=one, other=other, everywhere=tr(_EVERYWHERE))
    better = tr("beter op: {grid}", grid=_elements(grid, found.one, found.better)) if found.better else ""
    worse = tr("slechter op: {grid}", grid=_elements(grid, found.one, found.worse)) if found.worse else ""
    differs = "; ".join(filter(None, (better, worse)))
    return " ".join(
        filter(
            None,
            (
                tr("{one} is, vergeleken met {other}, {differs}.", one=one, other=other, differs=differs)
                if differs
                else "",
                _not_to_say(grid, found),
                tr("Op de andere elementen is er geen verschil.") if found.equal else "",
            ),
        )
    )


def _not_to_say(grid: Grid, found: Standing) -> str:
    cells = [_open_cell(grid, each, told=True) for each in found.open]
    if len(cells) > MOST:
        return tr("Nog open: {many} vakjes van deze twee.", many=len(cells))
    return tr("Nog open: {lists}.", lists=", ".join(cells)) if cells else ""


def _elements(grid: Grid, column: str, codes: Sequence[str]) -> str:
    """Elements with what they weigh, the heaviest first: «Onderwijs (zwaar), Identiteit (normaal, aanname)»."""
    shown = [(line.name, cell) for line, each, cell in cells_of(grid) if each.id == column and line.code in codes]
    shown.sort(key=lambda each: heaviness(each[1].weight))
    return ", ".join(
        f"{name}{_in_brackets(tr(cell.weight), tr(_UNSURE.get(cell.certainty, '')))}" for name, cell in shown
    )


# --- what is open -------------------------------------------------------------------------------------------


def _doubts(grid: Grid, standing_so: Sequence[Standing], pair: Pair | None) -> Iterator[str]:
    found = doubts(grid, standing_so, pair)
    for each in found[:MOST]:
        yield f"{_open_cell(grid, each.cell, told=True)}: {_touches(grid, each, pair)}."
    if len(found) > MOST:
        yield _rest(len(found) - MOST)
    idle = sum(is_open(cell) for _, _, cell in cells_of(grid)) - len(found)
    if idle:
        yield (
            tr("Het andere open vakje verandert")
            if idle == 1
            else tr("De andere {idle} open vakjes veranderen", idle=idle)
        ) + (tr(" deze uitspraken niet.") if found else tr(" niets aan deze uitspraken."))


def _touches(grid: Grid, doubt: Doubt, pair: Pair | None) -> str:
    """What an open cell can change: how its option stands to others, and the difference that is shown."""
    here = doubt.cell.column
    others = dict.fromkeys(other if one == here else one for one, other in doubt.pairs)
    told = (
        [tr("hoe {grid} staat naast {grid2}", grid=_short(grid, here), grid2=_columns(grid, list(others)))]
        if others
        else []
    )
    if pair and doubt.in_difference and not set(pair) - {here} <= set(others):
        told.append(
            tr("het verschil tussen {grid} en {grid2}", grid=_short(grid, pair[0]), grid2=_short(grid, pair[1]))
        )
    return tr("bepaalt mee ") + listed(told)


def _rest(number: int) -> str:
    one, more = tr("Daarna nog één open vakje"), tr("Daarna nog {number} open vakjes", number=number)
    return tr("{words}, op elementen die niet zwaarder wegen.", words=one if number == 1 else more)


# --- children -----------------------------------------------------------------------------------------------


def _apart(family: Grid, found: Apart) -> str:
    line = next(each for each in family.lines if each.code == found.element)
    cells = {column.id: cell for column, cell in zip(family.columns, line.cells, strict=True)}
    good, bad = (
        listed([f"{family.columns[family.at(each)].short}{_in_brackets(tr(cells[each].weight))}" for each in children])
        for children in (found.good_for, found.bad_for)
    )
    return tr("{name}: goed voor {good}, slecht voor {bad}.", name=line.name, good=good, bad=bad)


def _together(family: Grid) -> str:
    names = listed(list(dict.fromkeys(each.mark for each in family.columns if each.mark)))
    under = tr("Onder {names} ", names=names) if names else tr("Hier ")
    return tr(
        "{under}is geen element goed voor het ene {child} en slecht voor het andere.",
        under=under,
        child=family.words.child,
    )


# --- names --------------------------------------------------------------------------------------------------


def _open_cell(grid: Grid, found: Open, told: bool = False) -> str:
    """«Onderwijs bij O3», and when it must be `told` why it is open: «Onderwijs bij O3 (zwaar, onbekend)»."""
    line = next(each for each in grid.lines if each.code == found.element)
    cell = line.cells[grid.at(found.column)]
    why = _in_brackets(tr(cell.weight), tr("leeg") if found.empty else tr("onbekend")) if told else ""
    return tr("{name} bij {grid}{why}", name=line.name, grid=_short(grid, found.column), why=why)


def _in_brackets(*words: str) -> str:
    some = [each for each in words if each]
    return f" ({', '.join(some)})" if some else ""


def _short(grid: Grid, column: str) -> str:
    return grid.columns[grid.at(column)].short


def _column(grid: Grid, column: str) -> str:
    """«O3 (gekozen)»."""
    found = grid.columns[grid.at(column)]
    return f"{found.short}{_in_brackets(found.mark.replace(' + ', ' en '))}"


def _columns(grid: Grid, columns: Sequence[str]) -> str:
    return listed([_column(grid, each) for each in columns])
