"""In every look each text can be read on what lies behind it, and nothing is drawn in a colour of its own."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from tests.test_architecture import ROOT
from ui.colours import EDGES, LOOKS, PAIRS, contrast

SHEET = files("resources").joinpath("style", "kindvoorop.qss").read_text("utf-8")
PAPER = ("#ffffff", "#000000", "#525252")  # what is shown as it will be printed


def test_contrast_is_measured_as_wcag_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)  # the known colour that just fails
    assert contrast("#ffffff", "#777777") == contrast("#777777", "#ffffff")


@pytest.mark.parametrize("look", LOOKS)
def test_every_text_stands_out_from_what_is_behind_it(look):
    hues = LOOKS[look]
    assert {pair: round(contrast(*(hues[each] for each in pair)), 2) for pair in PAIRS if _below(hues, pair, 4.5)} == {}
    assert {pair: round(contrast(*(hues[each] for each in pair)), 2) for pair in EDGES if _below(hues, pair, 3.0)} == {}


def _below(hues, pair, least) -> bool:
    return contrast(hues[pair[0]], hues[pair[1]]) < least


def test_every_look_has_the_same_colours():
    first, *others = (set(hues) for hues in LOOKS.values())
    assert all(each == first for each in others)


@pytest.mark.parametrize("look", LOOKS)
def test_what_cannot_be_pressed_now_looks_other_than_what_can(look):
    hues = LOOKS[look]
    assert contrast(hues["off"], hues["ink"]) > 1.5 and contrast(hues["faint"], hues["edge"]) > 1.5


@pytest.mark.parametrize("look", LOOKS)
def test_an_example_in_an_empty_field_looks_other_than_what_was_typed(look):
    example = re.search(r"placeholder-text-color:\s*@(\w+)", SHEET)
    assert example and contrast(LOOKS[look][example[1]], LOOKS[look]["ink"]) > 1.5


def test_every_pair_in_the_style_sheet_is_one_that_is_measured():
    """A rule that sets a text colour and a background itself; one that sets the text alone may lie on any ground."""
    grounds, known = {"surface", "sunken", "ground"}, set(PAIRS)
    lacking = []
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", SHEET, flags=re.S)):
        if ":disabled" in selector:
            continue  # what cannot be used needs no contrast (1.4.3)
        for ink, ground in _pairs(body):
            behind = {ground} if ground else grounds
            lacking += [(selector.strip(), ink, each) for each in behind if ink != "-" and (ink, each) not in known]
    assert lacking == []


def _pairs(body: str) -> list[tuple[str, str]]:
    ink = re.search(r"(?<![\w-])color:\s*@(\w+)", body)
    ground = re.search(r"(?<![\w-])background(?:-color)?:\s*@(\w+)", body)
    chosen = re.search(r"selection-color:\s*@(\w+)", body), re.search(r"selection-background-color:\s*@(\w+)", body)
    found = [(ink[1], ground[1] if ground else "")] if ink else []
    return found + ([(chosen[0][1], chosen[1][1])] if all(chosen) else [])


def test_no_colour_is_written_outside_the_sets():
    assert set(re.findall(r"#[0-9a-fA-F]{6}\b", SHEET)) <= set(PAPER)
    written = {
        str(path.relative_to(ROOT)): found
        for path in Path(ROOT, "ui").rglob("*.py")
        if path.name != "colours.py" and (found := re.findall(r"[\"']#[0-9a-fA-F]{3,8}[\"']", path.read_text("utf-8")))
    }
    assert written == {}


@pytest.mark.parametrize("look", LOOKS)
def test_the_small_drawings_wear_the_colours_of_their_look(look):
    folder = files("resources").joinpath("style", look)
    strokes = {each.name: re.search(r'stroke="(#\w+)"', each.read_text("utf-8"))[1] for each in folder.iterdir()}
    hues = LOOKS[look]
    arrows = ("down.svg", "right.svg", "fold_open.svg", "fold_closed.svg", "clear.svg")
    assert strokes == {each: hues["ink"] for each in arrows} | {"tick.svg": hues["accent_ink"]}
