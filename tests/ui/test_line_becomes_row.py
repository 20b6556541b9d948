"""A measure or a source typed in one line: kept from the first letter on, shown after Enter, gone when emptied."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.fields import of_child
from tests.ui.typing_keys import clear_text, press, tab_to, type_text
from ui.folding import Folding


def begin(window, field):
    tab_to(window.page.rows[field].entry)


def enter():
    press(Qt.Key.Key_Return)
    QApplication.processEvents()


def test_a_source_is_there_from_the_first_letter_on(turn_to, hotel):
    sources = hotel.assessment.all_sources
    before = len(sources)
    window = turn_to("evidence")
    begin(window, "sources/line")
    type_text("Brief van school; juf Sanne; 22-10-2025")
    made = sources[-1]
    assert len(sources) == before + 1
    assert (made.title, made.author, made.dated) == ("Brief van school", "juf Sanne", date(2025, 10, 22))
    assert hotel.unsaved


def test_after_enter_a_new_line_waits_and_the_card_says_what_is_lacking(turn_to, hotel):
    window = turn_to("evidence")
    begin(window, "sources/line")
    type_text("Brief van school; juf Sanne")
    enter()
    made = hotel.assessment.sources[-1]
    line = window.page.rows["sources/line"].entry
    assert line.text() == "" and QApplication.focusWidget() is line
    card = window.page.findChild(Folding, f"fold/sources/{made.id}")
    assert card.header.text().endswith("Brief van school · nog: soort en rol")


def test_a_complete_measure_leads_to_the_next_line(turn_to, hotel):
    lena = hotel.assessment.children[2]
    window = turn_to("weighing", 2)
    field = of_child(lena, "weighing", "measures", "line")
    begin(window, field)
    type_text("Nachtlampje mee; vader; 29-12-2025")
    enter()
    made = lena.weighing.measures[-1]
    assert (made.what, made.who, made.by_when) == ("Nachtlampje mee", "vader", "29-12-2025")
    assert QApplication.focusWidget() is window.page.rows[field].entry


def test_an_emptied_line_leaves_no_row(turn_to, hotel):
    lena = hotel.assessment.children[2]
    before = list(lena.weighing.measures)
    window = turn_to("weighing", 2)
    begin(window, of_child(lena, "weighing", "measures", "line"))
    type_text("Iets")
    clear_text()
    enter()
    assert list(lena.weighing.measures) == before


def test_what_was_typed_last_is_in_what_is_saved_on_closing(turn_to, hotel):
    window = turn_to("weighing", 2)
    lena = hotel.assessment.children[2]
    begin(window, of_child(lena, "weighing", "measures", "line"))
    type_text("Afscheid van de klas; juf Sanne")
    assert hotel.close()
    assert not hotel.unsaved and lena.weighing.measures[-1].who == "juf Sanne"


def test_who_goes_on_with_tab_is_done_with_the_row_as_well(turn_to, hotel):
    window = turn_to("evidence")
    begin(window, "sources/line")
    type_text("Brief huisarts; A. Bos")
    press(Qt.Key.Key_Tab)
    QApplication.processEvents()
    QApplication.processEvents()
    first = hotel.assessment.sources[-1]
    assert f"sources/{first.id}/title" in window.page.rows or window.page.rows.get(f"sources/{first.id}/title")
    assert window.page.rows["sources/line"].entry.text() == ""
    begin(window, "sources/line")
    type_text("Rapport school")
    assert first.title == "Brief huisarts" and hotel.assessment.sources[-1].title == "Rapport school"
