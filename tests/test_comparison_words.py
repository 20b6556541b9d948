"""The statements in plain Dutch: every one of them as far as is known, and none about an empty cell."""

import re

import pytest
from assessments import J3, example, the_method
from grids import KNOWN, grid, grids, only
from hypothesis import given

from app.comparison import Column, Grid, cells_of, children_side_by_side, options_for
from app.comparison_words import (
    APART,
    DIFFERENCE,
    EVEN_GOOD,
    OPEN,
    Said,
    best_options_said,
    head_of,
    said_of_children,
    said_of_options,
)


def told(said: Said, kind: str) -> list[str]:
    return [each.text for each in said.statements if each.kind == kind]


@pytest.mark.parametrize(
    ("rows", "head"),
    [
        (("+ 0",), "Dit volgt uit wat is ingevuld. Onbekend: 0"),
        (("+ ?", "? 0"), "Dit volgt uit wat is ingevuld. Onbekend: 2"),
        (("+ .", "? 0"), "Dit volgt uit wat is ingevuld. Onbekend: 1, leeg: 1"),
    ],
)
def test_how_much_is_not_known_stands_above_everything(rows, head):
    assert head_of(grid(*rows)) == said_of_options(grid(*rows)).head == head


def test_what_is_nowhere_worse_is_said_for_those_with_the_same_others_together():
    found = told(said_of_options(grid("+ + 0 -", "0 0 - 0")), EVEN_GOOD)
    assert found == [
        "O0 en O1 doen op elk element hierboven hetzelfde.",
        "O0 en O1 zijn op elk element hierboven ten minste even goed als O2 en O3.",
    ]
    found = told(said_of_options(grid("+ 0 -", "0 0 0")), EVEN_GOOD)
    assert found[0] == "O0 is op elk element hierboven ten minste even goed als elke andere optie."


def test_where_every_option_is_worse_somewhere_that_is_said():
    assert told(said_of_options(grid("+ -", "- +")), EVEN_GOOD) == [
        "Elke optie is op ten minste één element slechter dan elke andere; zonder wegen valt er geen af."
    ]


def test_what_hangs_on_a_few_open_cells_names_them():
    said = said_of_options(grid("+ 0", "? 0", weights=("zwaar", "licht")))
    assert told(said, EVEN_GOOD) == ["Of O0 ten minste even goed is als O1, hangt af van Element 2 bij O0."]
    assert told(said, OPEN) == ["Element 2 bij O0 (licht, onbekend): bepaalt mee hoe O0 staat naast O1."]


def test_where_much_is_open_only_that_is_said():
    assert told(said_of_options(grid("+ 0", "? 0", ". 0", "? 0", ". 0")), EVEN_GOOD) == [
        "Van O0 is te veel open om te zeggen of die ten minste even goed is als een andere."
    ]


def test_with_nothing_beside_each_other_nothing_is_compared():
    assert told(said_of_options(grid("? .", ". ?")), EVEN_GOOD) == [
        "Er is nog te weinig ingevuld om opties naast elkaar te leggen."
    ]
    assert told(said_of_options(grid("+", "-")), EVEN_GOOD) == []


def test_the_difference_names_the_heaviest_elements_first_and_what_is_assumed():
    picture = grid("+ 0", "- 0", "++ 0", "0 0", "? 0", weights=("licht", "zwaar", "zwaar"), certainty="aanname")
    assert told(said_of_options(picture, ("a", "b")), DIFFERENCE) == [
        "O0 is, vergeleken met O1, beter op: Element 3 (zwaar, aanname), Element 1 (licht, aanname); "
        "slechter op: Element 2 (zwaar, aanname). Nog open: Element 5 bij O0 (normaal, onbekend). "
        "Op de andere elementen is er geen verschil."
    ]
    assert told(said_of_options(grid("+ +"), ("a", "b")), DIFFERENCE) == [
        "O0 en O1 doen op elk element hierboven hetzelfde."
    ]


@pytest.mark.parametrize("pair", [None, ("a", "a"), ("a", "z"), ("", "b")])
def test_without_two_options_no_difference_is_told(pair):
    assert told(said_of_options(grid("+ 0"), pair), DIFFERENCE) == []


def test_open_cells_that_decide_nothing_are_said_to_do_so():
    said = said_of_options(grid("+ -", "- +", "? 0"))
    assert told(said, OPEN) == ["Het andere open vakje verandert niets aan deze uitspraken."]


@given(grids(KNOWN))
def test_with_everything_known_nothing_is_doubted(picture: Grid):
    said = said_of_options(picture, (picture.columns[0].id, picture.columns[-1].id))
    assert told(said, OPEN) == []
    assert not any("open" in each.text or "hangt" in each.text for each in said.statements)


@given(grids())
def test_what_is_said_of_two_options_alone_is_said_of_them_among_others_too(picture: Grid):
    """Leaving out the others changes no word of the difference."""
    pair = (picture.columns[0].id, picture.columns[-1].id)
    assert told(said_of_options(picture, pair), DIFFERENCE) == told(
        said_of_options(only(picture, *pair), pair), DIFFERENCE
    )


@given(grids())
def test_an_open_cell_is_only_ever_called_open(picture: Grid):
    known = {(line.name, column.short): cell.effect for line, column, cell in cells_of(picture)}
    said = said_of_options(picture, (picture.columns[0].id, picture.columns[-1].id))
    for each in said.statements:
        for name, option, why in re.findall(r"(Element \d) bij (O\d) \([a-z, ]*?(onbekend|leeg)\)", each.text):
            assert known[name, option] == ("onbekend" if why == "onbekend" else "")
        better = re.findall(r"(?:beter|slechter) op: ([^.;]*)", each.text)
        for name in re.findall(r"Element \d", " ".join(better)):
            columns = (picture.columns[0].short, picture.columns[-1].short)
            assert all(known[name, option] not in ("", "onbekend") for option in columns)


# --- children -------------------------------------------------------------------------------------------------


def family(*rows: str, under: str = "O3") -> Grid:
    picture = grid(*rows, weights=("zwaar",))
    columns = (Column(name, under, "", each.id) for name, each in zip("NIL", picture.columns, strict=False))
    return Grid(tuple(columns), picture.lines)


def test_where_children_pull_apart_is_told_with_what_it_weighs_for_each():
    said = said_of_children(family("+ - 0", "+ ++ ?"), {"O3": family("+ - 0"), "O4": family("- + 0", under="O4")})
    assert told(said, APART) == [
        "Element 1: goed voor N (zwaar), slecht voor I (zwaar).",
        "Ook onder O4 lopen kinderen uiteen.",
    ]
    assert told(said, OPEN) == ["Element 2 bij L (normaal, onbekend)."]


def test_where_children_do_not_pull_apart_that_is_told_of_this_option_only():
    said = said_of_children(family("+ 0 +"), {"O4": family("- + 0", under="O4")})
    assert told(said, APART) == [
        "Onder O3 is geen element goed voor het ene kind en slecht voor het andere.",
        "Onder O4 lopen kinderen uiteen.",
    ]


def test_the_worked_example_says_what_a_reader_would_see():
    file, method = example(J3), the_method()
    zuzanna, kacper, lena = file.children
    pair = (lena.weighing.chosen_option_id or "", lena.ideal.best_option_id or "")
    said = said_of_options(options_for(lena, file, method), pair)
    assert "O2 (beste) is op elk element hierboven ten minste even goed als elke andere optie." in told(said, EVEN_GOOD)
    assert "slechter op: Gezinsomgeving en belangrijke contacten (zwaar)." in told(said, DIFFERENCE)[0]
    said = said_of_options(options_for(kacper, file, method))
    assert said.head == "Dit volgt uit wat is ingevuld. Onbekend: 1"
    assert told(said, OPEN)[0].startswith("Onderwijs bij O3 (zwaar, onbekend)")
    found = told(said_of_children(children_side_by_side(file, method), {}), APART)
    assert found == [
        "Gezinsomgeving en belangrijke contacten: goed voor Kacper (zwaar), "
        "slecht voor Zuzanna (zwaar) en Lena (zwaar)."
    ]
    assert best_options_said(file) == "De beste optie verschilt per kind: Zuzanna O4, Kacper O4, Lena O2."
    zuzanna.ideal.best_option_id = kacper.ideal.best_option_id = lena.ideal.best_option_id
    assert best_options_said(file) == "De beste optie is voor elk kind dezelfde."
    lena.ideal.best_option_id = None
    assert best_options_said(file) == ""
