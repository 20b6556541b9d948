"""The tour in the real window: along every stop with the keyboard, waiting behind a lock, and over when asked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.key_slots import Cost
from app.keys import create_keys, header_path
from app.tour import load_tour
from tests.ui.on_screen import on_screen
from ui.folding import Folding
from ui.page import Address
from ui.style import dress
from ui.tour import Tour
from ui.window import Window


@pytest.fixture
def window(qtbot, tmp_path) -> Window:
    """The real window with an empty vault that is open."""
    made = Window(tmp_path, has_store=False)
    on_screen(qtbot, made)
    keys = create_keys(header_path(tmp_path), "bekwame herfst wandelt", "L. Haan", Cost(64, 1, 1))
    made.open_store(keys.opened, is_new=True)
    settle()
    yield made
    made.close()


def settle() -> None:
    for _turn in range(4):
        QApplication.processEvents()


def press(window: Window, key: Qt.Key) -> None:
    """As a key comes into the window."""
    QTest.keyClick(window.windowHandle(), key)
    settle()


def begin(window: Window):
    window.stack.currentWidget().tour.click()
    settle()
    return window.help.tour


def test_from_the_first_screen_along_every_stop_with_the_keyboard(window):
    tour, stops = begin(window), load_tour().stops
    first = window.dossier.editing.assessment.id
    for number, stop in enumerate(stops, 1):
        file = window.dossier.editing.assessment
        assert tour.number == number and tour.panel.isVisible()
        assert window.dossier.page.address == Address(stop.page, stop.child_id(file), stop.element)
        focus = QApplication.focusWidget()
        assert window.dossier.page.isAncestorOf(focus) and window.dossier.page.focus_field(stop.field_in(file))
        settle()
        assert QApplication.focusWidget() is focus, stop.title
        assert f"{number} van {len(stops)}" in tour.panel.forth.accessibleDescription()
        assert stop.do in tour.panel.accessibleDescription()
        press(window, Qt.Key.Key_F7)
        assert QApplication.focusWidget() is tour.panel.forth
        press(window, Qt.Key.Key_Return)
    assert not tour.is_on and not tour.panel.isVisible()
    assert window.dossier.editing.assessment.id == first and window.dossier.editing.assessment.is_example


def test_every_stop_fits_and_leaves_room_for_the_page(window):
    tour = begin(window)
    for number in range(1, len(load_tour().stops) + 1):
        tour.go(number)
        settle()
        panel = tour.panel
        assert panel.area.verticalScrollBar().maximum() == 0, number
        assert panel.height() < window.height() * 0.4 and panel.stop.visibleRegion().boundingRect().height() > 10


def test_with_letters_twice_as_large_all_words_can_be_reached_and_the_page_stays(window, qapp):
    tour = begin(window)
    dress(qapp, 2.0)
    try:
        for number in range(1, len(load_tour().stops) + 1):
            tour.go(number)
            settle()
            bar = tour.panel.area.verticalScrollBar()
            press(window, Qt.Key.Key_F7)
            for _page in range(9):
                press(window, Qt.Key.Key_PageDown)
            assert bar.value() == bar.maximum(), number
            assert window.dossier.page.visibleRegion().boundingRect().height() > 60, number
    finally:
        dress(qapp)


def test_f6_goes_there_and_back_tab_stays_in_the_panel_and_escape_ends_it(window):
    tour = begin(window)
    tour.go(2)
    settle()
    field = QApplication.focusWidget()
    press(window, Qt.Key.Key_F7)
    press(window, Qt.Key.Key_F7)
    assert QApplication.focusWidget() is field
    press(window, Qt.Key.Key_F7)
    seen = []
    for _time in range(4):
        seen.append(QApplication.focusWidget())
        press(window, Qt.Key.Key_Tab)
    assert tour.panel.isAncestorOf(seen[-1]) and QApplication.focusWidget() is seen[0]
    press(window, Qt.Key.Key_Escape)
    assert not tour.is_on and QApplication.focusWidget() is field and window.dossier is not None


def test_escape_in_a_field_ends_the_tour_too_and_leaves_what_was_typed(window):
    tour = begin(window)
    tour.go(2)
    settle()
    field = QApplication.focusWidget()
    QTest.keyClicks(field, "1")
    typed = field.text()
    press(window, Qt.Key.Key_Escape)
    assert not tour.is_on and not tour.panel.isVisible()
    assert QApplication.focusWidget() is field and field.text() == typed


def test_the_field_is_shown_again_to_who_went_astray(window):
    tour = begin(window)
    tour.go(6)
    wanted = window.dossier.page.address
    window.dossier.go(Address("frame"))
    settle()
    tour.panel.point.click()
    settle()
    assert window.dossier.page.address == wanted and QApplication.focusWidget().objectName().endswith("E2/text")


def test_behind_the_list_and_the_lock_the_tour_waits(window):
    tour = begin(window)
    tour.go(3)
    window.dossier.leave()
    settle()
    assert not tour.panel.isVisible() and tour.is_on
    window.open_dossier(window.stack.currentWidget().current().id)
    settle()
    assert tour.panel.isVisible() and tour.number == 3
    window.lock.lock()
    settle()
    assert not tour.panel.isVisible()


def stopped_halfway(window) -> tuple[Tour, str]:
    """The tour, stopped at its fifth stop and back at the list; and the dossier that it went through."""
    tour = begin(window)
    first = window.dossier.editing.assessment.id
    tour.go(5)
    tour.panel.stop.click()
    window.dossier.leave()
    settle()
    return tour, first


def test_who_stopped_halfway_goes_on_there_and_who_finished_gets_a_fresh_copy(window):
    tour, first = stopped_halfway(window)
    window.help.begin_tour()
    settle()
    assert tour.number == 5 and tour.panel.isVisible() and window.dossier.editing.assessment.id == first
    tour.go(len(load_tour().stops))
    tour.panel.forth.click()
    settle()
    assert not tour.is_on
    window.help.begin_tour()
    settle()
    assert tour.number == 1 and window.dossier.editing.assessment.id != first


def test_an_erased_copy_is_not_gone_back_to(window):
    tour, first = stopped_halfway(window)
    window.store.erase(first, "voorbeeld", "L. Haan")
    window.help.begin_tour()
    settle()
    assert tour.number == 1 and window.dossier.editing.assessment.id != first


def test_at_the_stop_about_the_number_of_children_typing_takes_the_place_of_the_number(window):
    tour = begin(window)
    tour.go(2)
    settle()
    QTest.keyClicks(QApplication.focusWidget(), "4")
    assert window.dossier.editing.assessment.household.minors == 4


def test_what_is_noted_at_the_stop_about_facts_is_in_view_and_the_cursor_stays_in_the_line(window):
    tour = begin(window)
    tour.go(4)
    settle()
    line = window.dossier.quick_line
    line.setFocus()
    QTest.keyClicks(line, "De vader belt morgen.")
    press(window, Qt.Key.Key_Return)
    noted = window.dossier.editing.assessment.facts[-1]
    card = window.dossier.page.findChild(Folding, f"fold/facts/{noted.id}")
    assert noted.text == "De vader belt morgen." and not card.header.visibleRegion().isEmpty()
    assert QApplication.focusWidget() is line


def test_a_second_tour_begins_with_a_fresh_copy(window):
    tour = begin(window)
    before = window.dossier.editing.assessment
    window.dossier.editing.put(before, "title", "Verknoeid", "title")
    window.help.begin_tour()
    settle()
    now = window.dossier.editing.assessment
    assert tour.number == 1 and now.id != before.id and now.title != "Verknoeid"
    assert window.store.load(before.id).title == "Verknoeid"
