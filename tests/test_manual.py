"""The manual as it is shipped: every link leads somewhere, every picture is there and described, words are found."""

import re
from importlib.resources import files

import pytest

from app.manual import Place, anchor_of, load_manual, picture
from tests.looks.manual import shots
from tests.program_texts import texts_of_program

MANUAL = load_manual({"toetsen": "## Overal\n\n| Toets | Wat |\n|---|---|\n| F1 | Waarom |"})
CHAPTERS = list(MANUAL.chapters.values())
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
MOST_BYTES = 6_000_000


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda each: each.id)
def test_every_link_leads_to_a_chapter_and_a_heading_in_it(chapter):
    for link in LINK.findall(chapter.text):
        place = Place.read(link, chapter.id)
        assert place.chapter in MANUAL.chapters, link
        assert not place.anchor or place.anchor in {each.anchor for each in MANUAL.chapters[place.chapter].sections}


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda each: each.id)
def test_every_picture_is_there_and_says_in_words_what_is_on_it(chapter):
    for said, path in PICTURE.findall(chapter.text):
        assert picture(path).startswith(b"\x89PNG")
        assert len(said.split()) >= 6, path


def test_what_the_script_makes_is_what_the_manual_shows_and_it_is_small():
    shown = {path for each in CHAPTERS for _said, path in PICTURE.findall(each.text)}
    kept = [each for each in files("resources").joinpath("manual", "beelden").iterdir()]
    assert shown == {f"beelden/{each}.png" for each in shots()} == {f"beelden/{each.name}" for each in kept}
    assert 0 < sum(len(each.read_bytes()) for each in kept) < MOST_BYTES


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda each: each.id)
def test_a_chapter_begins_with_its_title_and_no_two_headings_have_the_same_name(chapter):
    assert chapter.text.startswith("# ") and "{{" not in chapter.text
    anchors = [each.anchor for each in chapter.sections]
    assert len(anchors) == len(set(anchors)) and all(anchors)


def test_every_file_of_the_manual_is_in_the_list_of_contents():
    there = {each.name.removesuffix(".md") for each in files("resources").joinpath("manual").iterdir()}
    assert {each for each in there if "." not in each} - {"beelden"} == {
        each for each in MANUAL.chapters if "/" not in each
    }


def test_words_are_found_in_any_order_and_case_and_a_heading_comes_first():
    hits = MANUAL.found("HERSTELSLEUTEL wachtzin")
    assert hits[0][0].id == "kluis"
    assert {"kluis", "toegang"} <= {chapter.id for chapter, _section in hits}
    assert MANUAL.found("bestaat-niet-in-de-handleiding") == []


def test_a_link_is_read_from_the_chapter_in_which_it_stands():
    assert Place.read("horen.md#weigeren") == Place("horen", "weigeren")
    assert Place.read("#weigeren", "horen") == Place("horen", "weigeren")
    assert Place.read("docs/echtheid.md") == Place("docs/echtheid")
    assert anchor_of("Wat als het **niet** lukt?") == "wat-als-het-niet-lukt"


@pytest.mark.parametrize("chapter", [each for each in CHAPTERS if "docs/" not in each.id], ids=lambda each: each.id)
def test_a_button_that_is_named_is_a_button_of_the_program(chapter):
    """Those with dots are looked up: they open something, or a name is filled in."""
    said = texts_of_program()
    named = [each for each in re.findall(r"\*\*(.+?)\*\*", " ".join(chapter.text.split())) if "…" in each]
    assert [each for each in named if each not in said and each.removesuffix(" …") not in said] == []
