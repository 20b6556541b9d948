"""Effects side by side: directions are compared per element and never added up."""

from importlib.resources import files

import pytest

from app.casefile import read_case
from app.comparison import (
    FITS_WISH,
    SIGNS,
    against,
    cells_of,
    children_side_by_side,
    compared,
    options_for,
    without_elements,
)
from app.fields import value_at
from models.assessment import Assessment


@pytest.fixture
def hotel(method) -> Assessment:
    folder = files("resources").joinpath("examples")
    found = next(each for each in folder.iterdir() if each.name.startswith("J3"))
    return read_case(found.read_bytes(), method)


def test_there_is_a_sign_for_every_effect(method):
    assert set(SIGNS) == set(method.choices["effect"])
    assert len(set(SIGNS.values())) == len(SIGNS)


@pytest.mark.parametrize(
    ("chosen", "best", "verdict"),
    [
        ("positief", "sterk_positief", "slechter"),
        ("neutraal", "negatief", "beter"),
        ("negatief", "negatief", "gelijk"),
        ("sterk_negatief", "negatief", "slechter"),
        ("onbekend", "positief", "?"),
        ("positief", "onbekend", "?"),
        ("", "positief", ""),
        ("positief", "", ""),
    ],
)
def test_a_choice_stands_to_the_best_option_in_a_word(chosen, best, verdict):
    assert against(chosen, best) == verdict


def test_the_options_are_columns_and_the_elements_lines(hotel, method):
    lena = hotel.children[2]
    grid = options_for(lena, hotel, method)
    assert [(each.short, each.mark) for each in grid.columns] == [
        ("O0", ""),
        ("O2", "beste"),
        ("O3", "gekozen"),
        ("O4", ""),
        ("O5", ""),
    ]
    lines = {each.code: each for each in grid.lines}
    assert lines["E6"].weight == "Doorslaggevend"
    assert lines["E6"].cells[0].effect == "sterk_negatief"
    assert (lines["E2"].verdict, lines["E6"].verdict) == ("slechter", "gelijk")


def test_the_effect_of_the_view_follows_from_the_wish(hotel, method):
    zuzanna = hotel.children[0]
    [view, *_] = options_for(zuzanna, hotel, method).lines
    assert [each.effect for each in view.cells][1:4] == ["sterk_negatief", "positief", "sterk_positief"]


def test_without_another_best_option_nothing_is_judged(hotel, method):
    lena = hotel.children[2]
    lena.weighing.chosen_option_id = lena.ideal.best_option_id
    assert {each.verdict for each in options_for(lena, hotel, method).lines} == {""}
    lena.weighing.chosen_option_id = None
    assert {each.verdict for each in options_for(lena, hotel, method).lines} == {""}


def test_what_is_not_relevant_stands_apart(hotel, method):
    kacper = hotel.children[1]
    kacper.element("E3").weight = "nvt"
    grid = options_for(kacper, hotel, method)
    assert "E3" not in [each.code for each in grid.lines]
    assert grid.set_aside == (method.elements["E3"].name,)


def test_why_an_effect_is_unknown_goes_with_it(hotel, method):
    kacper = hotel.children[1]
    line = next(each for each in options_for(kacper, hotel, method).lines if each.code == "E7")
    unknown = next(each for each in line.cells if each.effect == "onbekend")
    assert unknown.note


def test_children_stand_side_by_side_under_the_choice(hotel, method):
    grid = children_side_by_side(hotel, method)
    assert [(each.short, each.mark) for each in grid.columns] == [("Zuzanna", "O3"), ("Kacper", "O3"), ("Lena", "O3")]
    health = next(each for each in grid.lines if each.code == "E6")
    assert health.cells[2].effect == "sterk_positief"
    assert len(grid.lines) == 8


def test_every_cell_knows_how_sure_heavy_and_near_it_is_and_where_it_was_filled_in(hotel, method):
    kacper = hotel.children[1]
    grid = options_for(kacper, hotel, method)
    assert set(FITS_WISH) == set(SIGNS)
    for line, column, cell in cells_of(grid):
        row = kacper.element(line.code)
        assert (cell.certainty, cell.weight) == (row.certainty, row.weight) == (line.certainty, cell.weight)
        impact = kacper.impact(line.code, column.id)
        assert cell.horizon == (impact.horizon if impact else "")
        if line.code != "E1":
            assert value_at(hotel, cell.field) == cell.effect
        else:
            assert value_at(hotel, cell.field) == kacper.wish(column.id)


def test_an_option_that_is_left_out_is_nowhere_and_the_others_stay_as_they_were(hotel, method):
    lena = hotel.children[2]
    whole, first = options_for(lena, hotel, method), hotel.options[0]
    part = options_for(lena, hotel, method, {first.id})
    assert [each.short for each in part.columns] == ["O2", "O3", "O4", "O5"]
    assert [each.cells for each in part.lines] == [each.cells[1:] for each in whole.lines]
    assert hotel.options[0] is first
    gone = options_for(lena, hotel, method, {lena.ideal.best_option_id})
    assert {each.verdict for each in gone.lines} == {""}


def test_any_two_options_can_be_laid_beside_each_other(hotel, method):
    lena = hotel.children[2]
    options = {each.short_name: each.id for each in hotel.options}
    found = compared(options_for(lena, hotel, method), options["O4"], options["O5"])
    assert {each.code: each.verdict for each in found.lines}["E4"] == "beter"
    for pair in ((options["O4"], options["O4"]), (options["O4"], "weg"), (None, options["O4"])):
        assert {each.verdict for each in compared(found, *pair).lines} == {""}


def test_elements_that_may_not_be_seen_are_left_out(hotel, method):
    found = without_elements(options_for(hotel.children[0], hotel, method), {"E1", "E4"})
    assert [each.code for each in found.lines] == ["E2", "E3", "E5", "E6", "E7", "E8"]


def test_children_can_be_laid_beside_each_other_under_any_option(hotel, method):
    options = {each.short_name: each.id for each in hotel.options}
    grid = children_side_by_side(hotel, method, options["O0"])
    assert {each.mark for each in grid.columns} == {"O0"}
    health = next(each for each in grid.lines if each.code == "E6")
    assert [each.effect for each in health.cells] == ["neutraal", "neutraal", "sterk_negatief"]
    assert [each.weight for each in health.cells] == ["normaal", "normaal", "doorslaggevend"]


def test_what_is_not_relevant_for_one_child_says_so_among_the_others(hotel, method):
    kacper = hotel.children[1]
    kacper.element("E3").weight = "nvt"
    kacper.first_name = " "
    grid = children_side_by_side(hotel, method)
    assert grid.columns[1].short == "Kind 2"
    identity = next(each for each in grid.lines if each.code == "E3")
    assert identity.cells[1].aside and not identity.cells[1].effect and not identity.cells[0].aside
    assert ("E3", kacper.id) not in {(line.code, column.id) for line, column, _ in cells_of(grid)}


def test_without_a_talk_the_view_has_no_effect(hotel, method):
    zuzanna = hotel.children[0]
    zuzanna.hearings.clear()
    [view, *_] = options_for(zuzanna, hotel, method).lines
    assert {each.effect for each in view.cells} == {""}
