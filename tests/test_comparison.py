"""Effects side by side: directions are compared per element and never added up."""

from importlib.resources import files

import pytest

from app.casefile import read_case
from app.comparison import SIGNS, against, children_side_by_side, options_for
from app.method import Method, load_method
from models.assessment import Assessment


@pytest.fixture(scope="module")
def method() -> Method:
    return load_method()


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
