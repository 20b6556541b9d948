"""The stops of the tour, as they are written: enough of them, short, and each on a page that the example has."""

from app.tour import load_tour
from tests.ui.hands import example
from ui.page import Address
from ui.places import pages_of

TOUR = load_tour()
LONGEST = 260  # characters: what can be read beside the page


def test_every_stop_is_on_a_page_of_the_example(method):
    file = example(method, TOUR.example.split("-")[0])
    pages = pages_of(file)
    for stop in TOUR.stops:
        assert Address(stop.page, stop.child_id(file), stop.element) in pages, stop.title
        assert "{" not in stop.field_in(file)


def test_the_tour_takes_a_dozen_short_stops_in_the_order_of_the_pages(method):
    assert 10 <= len(TOUR.stops) <= 14
    assert all(0 < len(each.text) <= LONGEST and 0 < len(each.do) <= LONGEST for each in TOUR.stops)
    file = example(method, TOUR.example.split("-")[0])
    places = [pages_of(file).index(Address(each.page, each.child_id(file), each.element)) for each in TOUR.stops]
    assert places == sorted(places)
