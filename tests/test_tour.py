"""The stops of the tour, as they are written: enough of them, short, and each on a page that the example has."""

import re
from dataclasses import replace

import pytest
from language_words import of_language

from app.tour import load_tour
from resources.language import in_language
from tests.program_texts import texts_of_program
from tests.ui.hands import example
from ui.page import Address
from ui.places import pages_of

TOUR = load_tour()
with in_language("en"):
    IN_ENGLISH = load_tour()
NO_LABELS = {"niets doen", "Er is schaarste", "doing nothing", "There is scarcity"}  # said of a case, not of the screen
LONGEST = 260  # characters: what can be read beside the page


def test_every_stop_is_on_a_page_of_the_example(method):
    file = example(method, TOUR.example.split("-")[0])
    pages = pages_of(file)
    for stop in TOUR.stops:
        assert Address(stop.page, stop.child_id(file), stop.element) in pages, stop.title
        assert "{" not in stop.field_in(file)


@pytest.mark.parametrize("tour", [TOUR, IN_ENGLISH], ids=["nl", "en"])
def test_every_stop_is_short(tour):
    assert all(0 < len(each.text) <= LONGEST and 0 < len(each.do) <= LONGEST for each in tour.stops)


def test_the_english_tour_goes_past_the_same_fields_in_other_words():
    def bare(tour):
        return replace(tour, stops=tuple(replace(each, title="", text="", do="") for each in tour.stops))

    assert bare(IN_ENGLISH) == bare(TOUR)
    said = [each for stop in IN_ENGLISH.stops for each in (stop.title, stop.text, stop.do)]
    assert [each for each in said if of_language(each, "nl")] == []
    assert not {each.text for each in TOUR.stops} & set(said)


def test_the_tour_takes_a_dozen_stops_in_the_order_of_the_pages(method):
    assert 10 <= len(TOUR.stops) <= 14
    file = example(method, TOUR.example.split("-")[0])
    places = [pages_of(file).index(Address(each.page, each.child_id(file), each.element)) for each in TOUR.stops]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("tour", "quoted", "place"), [(TOUR, "«(.+?)»", "source"), (IN_ENGLISH, "“(.+?)”", "translation")]
)
def test_what_the_tour_tells_to_look_for_is_a_text_of_the_program(tour, quoted, place):
    said = texts_of_program(place)
    named = [each for stop in tour.stops for each in re.findall(quoted, f"{stop.text} {stop.do}")]
    assert len(named) >= 7
    assert [each for each in named if each not in NO_LABELS and not any(text.startswith(each) for text in said)] == []
