"""What effects side by side say without weights, and that nothing is said of what is not known."""

from itertools import combinations, permutations, product

import pytest
from grids import KNOWN, grid, grids, only
from hypothesis import given

from app.comparison import Cell, Column, Grid, Line, cells_of
from app.comparison_said import (
    Apart,
    Open,
    Standing,
    Tally,
    apart,
    doubts,
    heaviness,
    is_open,
    open_cells,
    standing,
    standings,
    tally,
)

# --- how one option stands to another -------------------------------------------------------------------------


def test_elements_are_told_apart_by_direction_and_never_counted_together():
    found = standing(grid("+ 0", "- -", "-- 0", "? +", ". 0"), "a", "b")
    assert (found.better, found.equal, found.worse) == (("E1",), ("E2",), ("E3",))
    assert found.open == (Open("E4", "a", False), Open("E5", "a", True))
    assert not found.at_least_as_good and not found.hangs and not found.same


def test_one_that_is_nowhere_worse_is_at_least_as_good():
    assert standing(grid("+ 0", "- -"), "a", "b").at_least_as_good
    assert not standing(grid("+ 0", "- -"), "b", "a").at_least_as_good
    assert standing(grid("+ +", "- -"), "a", "b").same


@pytest.mark.parametrize("open_cell", ["?", "."])
def test_an_open_cell_stands_between_and_hangs_only_where_nothing_known_is_worse(open_cell):
    picture = grid("+ 0", f"{open_cell} 0")
    assert standing(picture, "a", "b").hangs and not standing(picture, "a", "b").at_least_as_good
    assert not standing(picture, "b", "a").hangs


def test_without_anything_known_nothing_is_said():
    found = standing(grid("? .", ". ?"), "a", "b")
    assert not found.at_least_as_good and not found.hangs and not found.same


def test_an_option_that_is_not_there_is_an_error():
    with pytest.raises(KeyError, match="z"):
        standing(grid("+ 0"), "a", "z")
    with pytest.raises(KeyError, match="z"):
        standing(grid("+ 0"), "z", "a")


@given(grids(KNOWN))
def test_on_complete_rows_it_is_reflexive_and_transitive(picture: Grid):
    ids = [each.id for each in picture.columns]
    good = {pair for pair in product(ids, ids) if standing(picture, *pair).at_least_as_good}
    assert all((each, each) in good for each in ids)
    assert all((a, c) in good for (a, b), (b2, c) in product(good, good) if b == b2)


@given(grids())
def test_all_standings_are_those_of_each_pair(picture: Grid):
    found = {(each.one, each.other): each for each in standings(picture)}
    assert set(found) == set(permutations((each.id for each in picture.columns), 2))
    for pair, each in found.items():
        alone = standing(picture, *pair)
        assert (each.better, each.equal, each.worse) == (alone.better, alone.equal, alone.worse)
        assert set(each.open) == set(alone.open)


@given(grids())
def test_leaving_out_an_option_changes_nothing_between_two_others(picture: Grid):
    for pair in combinations((each.id for each in picture.columns), 2):
        assert standing(only(picture, *pair), *pair) == standing(picture, *pair)


@given(grids())
def test_no_statement_rests_on_an_open_cell(picture: Grid):
    cells = {(line.code, column.id): cell for line, column, cell in cells_of(picture)}
    for each in standings(picture):
        known = (*each.better, *each.equal, *each.worse)
        assert not any(is_open(cells[code, option]) for code, option in product(known, (each.one, each.other)))
        assert {(cell.element, cell.column) for cell in each.open} == {
            (line.code, option)
            for line, option in product(picture.lines, (each.one, each.other))
            if is_open(cells[line.code, option])
        }


@given(grids())
def test_who_is_at_least_as_good_stays_so_whatever_else_becomes_known(picture: Grid):
    for each in standings(picture):
        assert not (each.at_least_as_good and each.hangs)
        assert each.at_least_as_good == (len(each.better) + len(each.equal) == len(picture.lines))


# --- what is open ---------------------------------------------------------------------------------------------


def test_unknown_and_empty_are_counted_apart():
    assert tally(grid("+ ?", ". ?")) == Tally(unknown=2, empty=1)
    assert open_cells(grid("+ ?", ". 0")) == (Open("E1", "b", False), Open("E2", "a", True))


def test_what_is_not_relevant_for_a_child_is_not_open():
    line = Line("E3", "Identiteit", "", (Cell("", aside=True), Cell("onbekend")))
    assert tally(Grid((Column("Noor", "", ""), Column("Ilyas", "", "")), (line,))) == Tally(1, 0)


def test_an_open_cell_matters_where_an_option_is_nowhere_worse():
    picture = grid("+ 0 --", "? 0 0")
    [found] = doubts(picture, standings(picture))
    assert found.cell == Open("E2", "a", False)
    assert found.pairs == (("a", "b"), ("a", "c"))
    assert not found.in_difference


def test_an_open_cell_of_the_two_that_are_compared_matters_too():
    picture = grid("- +", "+ -", "+ ?")
    assert doubts(picture, standings(picture)) == ()
    [found] = doubts(picture, standings(picture), ("a", "b"))
    assert found.in_difference and not found.pairs
    assert doubts(picture, standings(picture), ("b", "b")) == ()


def test_the_heaviest_open_cells_come_first():
    picture = grid("? +", "? +", "? +", "+ 0", weights=("licht", "doorslaggevend", "zwaar", "normaal"))
    assert [each.cell.element for each in doubts(picture, standings(picture))] == ["E2", "E3", "E1"]
    assert sorted(("", "licht", "doorslaggevend", "normaal", "zwaar"), key=heaviness) == [
        "doorslaggevend",
        "zwaar",
        "normaal",
        "licht",
        "",
    ]


def _settled(picture: Grid, cell: Open, effect: str) -> Grid:
    place = picture.at(cell.column)
    lines = (
        Line(each.code, each.name, each.weight,
             tuple(Cell(effect, weight=old.weight) if each.code == cell.element and at == place else old
                   for at, old in enumerate(each.cells)))
        for each in picture.lines
    )  # fmt: skip
    return Grid(picture.columns, tuple(lines))


@given(grids(columns=3))
def test_an_open_cell_that_is_not_doubted_decides_nothing(picture: Grid):
    """Whatever it turns out to be, no option becomes at least as good as one it was known to be compared with."""
    before = {(each.one, each.other): each for each in standings(picture)}
    doubted = {each.cell for each in doubts(picture, tuple(before.values()))}
    compared = {pair for pair, each in before.items() if each.better or each.equal or each.worse}
    for cell, effect in product(set(open_cells(picture)) - doubted, KNOWN):
        after = {(each.one, each.other) for each in standings(_settled(picture, cell, effect)) if each.at_least_as_good}
        assert {pair for pair in after & compared if not before[pair].at_least_as_good} == set()


@given(grids(columns=3))
def test_every_pair_that_hangs_holds_when_what_is_open_turns_out_well(picture: Grid):
    for found in standings(picture):
        if found.hangs:
            settled = picture
            for cell in found.open:
                settled = _settled(settled, cell, "sterk_positief" if cell.column == found.one else "sterk_negatief")
            assert standing(settled, found.one, found.other).at_least_as_good


# --- children -------------------------------------------------------------------------------------------------


def test_children_pull_apart_where_good_for_one_is_bad_for_another():
    picture = grid("+ - ++", "+ 0 +", "- ? .", "0 -- ?")
    assert apart(picture) == (Apart("E1", ("a", "c"), ("b",)),)


@given(grids())
def test_who_pulls_apart_is_known_to_do_so(picture: Grid):
    cells = {(line.code, column.id): cell.effect for line, column, cell in cells_of(picture)}
    for found in apart(picture):
        assert {cells[found.element, each] for each in found.good_for} <= {"positief", "sterk_positief"}
        assert {cells[found.element, each] for each in found.bad_for} <= {"negatief", "sterk_negatief"}


def test_a_standing_holds_no_number():
    assert not [name for name, kind in Standing.__annotations__.items() if "int" in str(kind) or "float" in str(kind)]
