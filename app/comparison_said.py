"""Knows what effects side by side say without weights: what is nowhere worse, what differs, what is still open.

Nothing is counted together and no option is ranked (method 0.5, point 1). What is unknown or not filled in never
supports a statement: two options are said to stand in some way only as far as both cells are known.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, permutations

from app.comparison import BETTER, EVEN, WORSE, Cell, Grid, Line, against, cells_of
from resources.language import later

FROM_HEAVY_TO_LIGHT = (later("doorslaggevend"), later("zwaar"), later("normaal"), later("licht"))
GOOD = frozenset({"sterk_positief", "positief"})
BAD = frozenset({"sterk_negatief", "negatief"})

Pair = tuple[str, str]
"""Two columns by id: the one that is spoken of, and the one it is laid beside."""


@dataclass(frozen=True)
class Open:
    """A cell that is not known: unknown, or not even filled in (`empty`). `column` is an option or a child."""

    element: str
    column: str
    empty: bool


@dataclass(frozen=True)
class Tally:
    """How many cells of a picture are unknown and how many were not filled in."""

    unknown: int
    empty: int


@dataclass(frozen=True)
class Standing:
    """How one option stands to another for one child: the elements (codes) by direction, and what is open."""

    one: str
    other: str
    better: tuple[str, ...]
    equal: tuple[str, ...]
    worse: tuple[str, ...]
    open: tuple[Open, ...]

    @property
    def at_least_as_good(self) -> bool:
        """Whether `one` is nowhere worse than `other`, with every element of the picture known."""
        return bool(self.better or self.equal) and not self.worse and not self.open

    @property
    def hangs(self) -> bool:
        """Whether it depends on what is open if `one` is nowhere worse than `other`."""
        return bool(self.better or self.equal) and not self.worse and bool(self.open)

    @property
    def same(self) -> bool:
        """Whether both do the same on every element."""
        return self.at_least_as_good and not self.better


@dataclass(frozen=True)
class Doubt:
    """An open cell that could change what is said: which pairs hang on it, and whether it touches the difference."""

    cell: Open
    weight: str
    pairs: tuple[Pair, ...]
    in_difference: bool


@dataclass(frozen=True)
class Apart:
    """An element on which an option is good for some children and bad for others (method E.7, step 2)."""

    element: str
    good_for: tuple[str, ...]
    bad_for: tuple[str, ...]


def tally(grid: Grid) -> Tally:
    """How much of the picture is unknown or empty."""
    effects = [cell.effect for _, _, cell in cells_of(grid)]
    return Tally(effects.count("onbekend"), effects.count(""))


def open_cells(grid: Grid) -> tuple[Open, ...]:
    """The cells that are unknown or empty, line by line."""
    return tuple(Open(line.code, column.id, not cell.effect) for line, column, cell in cells_of(grid) if is_open(cell))


def is_open(cell: Cell) -> bool:
    """Whether this effect is not known."""
    return cell.effect in ("", "onbekend")


def standing(grid: Grid, one: str, other: str) -> Standing:
    """How one option stands to another; it looks at these two columns only. KeyError where one is not there."""
    first, second = grid.at(one), grid.at(other)
    if first < 0 or second < 0:
        raise KeyError(one if first < 0 else other)
    found: dict[str, list[str]] = {BETTER: [], EVEN: [], WORSE: []}
    still: list[Open] = []
    for line in grid.lines:
        word = against(line.cells[first].effect, line.cells[second].effect)
        if word in found:
            found[word].append(line.code)
        else:
            places = {one: line.cells[first], other: line.cells[second]}
            still += [Open(line.code, column, not cell.effect) for column, cell in places.items() if is_open(cell)]
    better, equal, worse = (tuple(codes) for codes in found.values())
    return Standing(one, other, better, equal, worse, tuple(still))


def standings(grid: Grid) -> tuple[Standing, ...]:
    """How every option stands to every other one."""
    found: dict[Pair, Standing] = {}
    for one, other in combinations((each.id for each in grid.columns), 2):
        there = standing(grid, one, other)
        found[one, other] = there
        found[other, one] = Standing(other, one, there.worse, there.equal, there.better, there.open)
    return tuple(found[pair] for pair in permutations((each.id for each in grid.columns), 2))


def doubts(grid: Grid, found: Sequence[Standing], pair: Pair | None = None) -> tuple[Doubt, ...]:
    """The open cells that could change a statement, those of the heaviest elements first; `found` are the standings.

    A cell can do so when some option is nowhere worse than another as far as is known, and this cell stands between;
    or when it belongs to the two options of `pair`, whose difference is shown.
    """
    hangs: dict[Open, list[Pair]] = {}
    for each in found:
        if each.hangs:
            for cell in each.open:
                hangs.setdefault(cell, []).append((each.one, each.other))
    weights = {(line.code, column.id): cell.weight for line, column, cell in cells_of(grid)}
    touched = set(pair) if pair and pair[0] != pair[1] else set()
    doubted = [
        Doubt(cell, weights[cell.element, cell.column], tuple(hangs.get(cell, ())), cell.column in touched)
        for cell in open_cells(grid)
        if cell in hangs or cell.column in touched
    ]
    return tuple(sorted(doubted, key=lambda each: (heaviness(each.weight), each.cell.element)))


def heaviness(weight: str) -> int:
    """The place of a weight among the weights, the heaviest first; one that was not filled in comes last."""
    return FROM_HEAVY_TO_LIGHT.index(weight) if weight in FROM_HEAVY_TO_LIGHT else len(FROM_HEAVY_TO_LIGHT)


def apart(family: Grid) -> tuple[Apart, ...]:
    """Where children pull apart under one option: good for one, bad for another; `family` has a column a child."""
    found = ((line.code, _children(family, line, GOOD), _children(family, line, BAD)) for line in family.lines)
    return tuple(Apart(*each) for each in found if each[1] and each[2])


def _children(family: Grid, line: Line, effects: frozenset[str]) -> tuple[str, ...]:
    pairs = zip(family.columns, line.cells, strict=True)
    return tuple(column.id for column, cell in pairs if cell.effect in effects)
