"""By keyboard: where the focus begins, how Tab goes on, that it is seen, and the way back to where one was."""

from itertools import pairwise
from string import ascii_uppercase

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from app.changes import add_person
from tests.stores import new_store
from tests.ui.typing_keys import focused, press
from ui.dossier import Dossier
from ui.focus_order import stops
from ui.folding import Folding
from ui.inputs import Choice, Line, Pills
from ui.keys_list import KEYS, KeysList
from ui.page import Address
from ui.places import page_of, pages_of
from ui.side_panel import Jump
from ui.window import Window


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def in_view(dossier: Dossier, widget: QWidget) -> bool:
    """Whether all of a widget lies within what is seen of the page."""
    top = widget.mapTo(dossier.page.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + widget.height() <= dossier.page.viewport().height()


# --- the order ----------------------------------------------------------------------------------------------


def test_a_dossier_opens_with_the_focus_in_the_first_field(wizard):
    dossier = wizard(Address("family"))
    assert dossier.page.isAncestorOf(focused())
    assert dossier.page.rows["household/minors"].isAncestorOf(focused())


def test_in_the_window_too_the_focus_begins_in_the_first_field(qtbot, tmp_path, editing, method):
    window = Window(tmp_path, has_store=False)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.store, window.method = _Shelf(editing.assessment, new_store(tmp_path)), method
    window.show_start()
    window.open_dossier(editing.assessment.id)
    settle()
    assert window.dossier.page.isAncestorOf(focused())
    window.store = window.dossier = None


class _Shelf:
    """A store with one dossier in it, that is not in the list."""

    who = ""

    def __init__(self, assessment, store) -> None:
        self.assessment, self.desk = assessment, store.desk

    def load(self, _assessment_id: str):
        return self.assessment

    def save(self) -> None: ...


def test_from_the_last_field_tab_reaches_next_and_then_the_quick_line(dossier):
    for kind in ("frame", "parents", "decision"):
        dossier.go(Address(kind))
        settle()
        stops(dossier.page)[-1].setFocus()
        press(Qt.Key.Key_Tab)
        assert focused() is dossier.forth
        if dossier.back.isEnabled():
            press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Tab)
        assert focused() is dossier.quick_line


def test_from_what_is_above_the_page_tab_comes_into_the_page_from_the_top(dossier):
    dossier.steps.setFocus()
    press(Qt.Key.Key_Tab)
    assert focused() is stops(dossier.page)[0]
    press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert focused() is dossier.steps


def test_tab_goes_into_what_was_unfolded_right_there(dossier, hotel):
    if not hotel.assessment.persons:
        add_person(hotel.assessment, name="Ewa")
    dossier.go(Address("parents"))
    card = next(each for each in dossier.page.findChildren(Folding) if "Wie mag dit weten" in each.header.text())
    card.header.setChecked(False)
    card.header.setFocus()
    press(Qt.Key.Key_Space)
    settle()
    assert card.is_open
    press(Qt.Key.Key_Tab)
    assert card.inside.isAncestorOf(focused())


@pytest.mark.parametrize("kind", ["frame", "evidence", "review"])
def test_tab_halts_at_every_stop_in_turn_and_the_same_way_back(dossier, kind):
    dossier.go(Address(kind))
    settle()
    wanted = stops(dossier.page)
    wanted[0].setFocus()
    there = [_after_a_key(Qt.Key.Key_Tab) for _ in wanted]
    assert there == [*wanted[1:], dossier.forth if dossier.forth.isEnabled() else dossier.back]
    back = [_after_a_key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier) for _ in wanted]
    assert back == wanted[::-1] and len(wanted) > 5


def test_tab_halts_at_the_choice_that_was_made_from_both_sides(dossier):
    dossier.go(Address("family"))
    settle()
    pills = next(each for each in dossier.page.findChildren(Pills) if each.isVisible() and len(each.buttons) > 2)
    order, (first, *_others, last) = stops(dossier.page), pills.buttons.values()
    order[order.index(first) - 1].setFocus()
    last.setChecked(True)
    assert _after_a_key(Qt.Key.Key_Tab) is last
    after = _after_a_key(Qt.Key.Key_Tab)
    assert after not in pills.buttons.values()
    assert _after_a_key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier) is last


def _after_a_key(key: Qt.Key, *modifiers: Qt.KeyboardModifier):
    press(key, *modifiers)
    return focused()


def test_tab_follows_the_page_from_top_to_bottom(dossier):
    dossier.go(Address("frame"))
    settle()
    places = [each.mapTo(dossier.page.widget(), QPoint(0, 0)).y() for each in stops(dossier.page)]
    backwards = [after - before for before, after in pairwise(places) if after < before]
    assert all(each > -30 for each in backwards), "Tab jumps up the page"


# --- it is seen ---------------------------------------------------------------------------------------------


def test_the_page_scrolls_when_tab_comes_in_from_below(dossier):
    dossier.go(Address("frame"))
    settle()
    dossier.forth.setFocus()
    press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert focused() is stops(dossier.page)[-1]
    assert in_view(dossier, focused())


def test_a_remark_that_appears_under_the_field_is_in_view(dossier, hotel):
    dossier.go(Address("frame"))
    settle()
    row = dossier.page.rows["due_on"]
    dossier.page.focus_field("due_on")
    settle()
    bar = dossier.page.verticalScrollBar()
    below = row.mapTo(dossier.page.widget(), QPoint(0, row.height())).y()
    bar.setValue(below - dossier.page.viewport().height())  # the field is the last thing that is seen
    row.refuse("Dit is geen datum. Typ bijvoorbeeld 10-11-2025.")
    settle()
    assert in_view(dossier, row.said) and in_view(dossier, row.entry)


def test_a_remark_has_the_width_of_the_page_also_under_a_narrow_field(dossier):
    dossier.go(Address("frame"))
    row = dossier.page.rows["due_on"]
    row.refuse("Dit is geen datum. Typ bijvoorbeeld 10-11-2025.")
    settle()
    assert row.said.width() > 400
    assert "Besluit uiterlijk: Dit is geen datum" in row.said.text()


def test_who_scrolls_away_is_left_in_peace(dossier, hotel):
    dossier.go(Address("frame"))
    settle()
    bar = dossier.page.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderToMaximum)
    settle()
    scrolled = bar.value()
    assert scrolled > 0
    dossier.page.rows["due_on"].refuse("Dit is geen datum.")
    settle()
    assert bar.value() >= scrolled


def test_back_from_the_quick_line_the_first_field_is_in_view_again(dossier, hotel):
    dossier.go(Address("frame"))
    settle()
    first, bar = focused(), dossier.page.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderToMaximum)
    settle()
    assert not in_view(dossier, first)
    dossier.quick_line.setFocus()
    settle()
    press(Qt.Key.Key_Escape)
    settle()
    assert focused() is first and in_view(dossier, first)


@pytest.mark.parametrize("kind", ["family", "views", "interests"])
def test_a_page_that_is_built_anew_gives_the_focus_back_to_what_had_it(dossier, kind):
    child = dossier.editing.assessment.children[0]
    dossier.go(Address(kind, child.id if kind == "views" else ""))
    settle()
    seen = 0
    for place in range(0, len(stops(dossier.page)), 4):
        stops(dossier.page)[place].setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        before = focused()
        known = before.accessibleName(), before.objectName(), type(before)
        for row in list(dossier.page.rows.values())[:3]:  # what was said once and is solved now
            row.refuse("Dit kan niet.")
            row.refuse("")
        dossier._rebuild("")
        settle()
        assert (focused().accessibleName(), focused().objectName(), type(focused())) == known
        seen += not known[1]
    assert seen, "some of them have no name of their own"


def test_the_focus_stays_on_its_remark_when_the_panel_is_renewed(dossier, hotel):
    hotel.assessment.decision.decider_name = ""
    hotel.assessment.household.minors = 9
    hotel.check()
    dossier.go(Address("family"))
    jump = dossier.side.findChildren(Jump)[0]
    jump.setFocus()
    hotel.assessment.decision.outcome = ""
    for child in hotel.assessment.children:
        child.first_name = child.first_name + "x"
    hotel.check()
    settle()
    assert isinstance(focused(), Jump) and dossier.side.isAncestorOf(focused())


def test_the_focus_goes_to_the_field_when_the_last_remark_is_gone(dossier, hotel):
    minors = hotel.assessment.household.minors
    hotel.assessment.household.minors = 9
    hotel.check()
    dossier.go(Address("family"))
    dossier.side.findChildren(Jump)[0].setFocus()
    hotel.assessment.household.minors = minors
    hotel.check()
    settle()
    assert not dossier.side.findChildren(Jump) or dossier.side.isAncestorOf(focused())
    assert dossier.isAncestorOf(focused())


# --- the way back -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("leave", ["quick_line", "steps"])
def test_escape_brings_back_to_the_field_and_its_caret(dossier, qtbot, leave):
    dossier.go(Address("frame"))
    dossier.page.focus_field("organisation")
    field = focused()
    field.setCursorPosition(3)
    getattr(dossier, leave).setFocus()
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert focused() is field and field.cursorPosition() == 3


def test_escape_brings_back_also_when_the_page_was_built_anew_meanwhile(dossier, qtbot):
    dossier.go(Address("frame"))
    dossier.page.focus_field("case_number")
    dossier.quick_line.setFocus()
    dossier.editing.rebuilt.emit("")
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert focused().objectName() == "case_number" and isinstance(focused(), Line)


def test_f8_goes_from_one_open_field_to_the_next_and_round(dossier, hotel, qtbot):
    hotel.assessment.household.minors = 9
    hotel.assessment.decision.decider_name = ""
    hotel.check()
    dossier.go(Address("frame"))
    seen = []
    for _ in range(12):
        qtbot.keyClick(dossier, Qt.Key.Key_F8)
        seen.append(dossier.page.address.kind + ":" + focused().objectName())
    assert seen[0] == "frame:decision/decider_name" and seen[1] == "family:household/minors"
    assert len(set(seen)) > 2 and seen.count(seen[0]) >= 2


# --- the keys -----------------------------------------------------------------------------------------------


def test_a_list_shows_every_key(dossier, qtbot):
    KeysList(dossier).open()
    settle()
    shown = dossier.findChild(QDialog, "keys")
    words = [each.text() for each in shown.findChildren(QLabel)]
    assert {"Ctrl+PgDown", "Ctrl+Shift+H", "F8", "Alle dossiers"} <= set(words)
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_every_shortcut_is_in_the_list_of_keys(dossier):
    told = " ".join(key for keys in KEYS.values() for key, _what in keys)
    own = [each.key().toString() for each in dossier.findChildren(QShortcut) if each.parent() is dossier]
    by_letter = {f"{keys}+{letter}" for keys in ("Alt", "Alt+Shift") for letter in ascii_uppercase}
    assert by_letter < set(own) and "Alt+beginletter, Alt+Shift+beginletter" in told
    assert len(own) > 8 + len(by_letter)
    assert [each for each in own if each not in told and each not in by_letter] == []


def test_the_keys_and_the_manual_are_there_before_any_dossier(qtbot, tmp_path):
    window = Window(tmp_path, has_store=False)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    settle()
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    settle()
    keys = window.findChild(QDialog, "keys")
    assert keys.isVisible()
    keys.close()
    window.activateWindow()
    settle()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    settle()
    assert window.help.manual.isVisible() and window.help.manual.page.chapter == "kluis"
    window.help.manual.close()


def test_buttons_name_their_key(dossier):
    head, bar = dossier.head, dossier.bar
    for part, key in (
        (head.curtain, "H"),
        (head.lock, "Ctrl+Shift+L"),
        (head.help, "F1"),
        (bar.why, "F1"),
        (head.back_to_start, "W"),
        (head.steps, "L"),
    ):
        assert key in part.toolTip()
    assert "PgUp" in bar.back.toolTip() and "PgDown" in bar.forth.toolTip() and "Ctrl+K" in bar.quick_line.toolTip()


def test_page_of_a_jump_is_this_page(dossier, hotel):
    hotel.assessment.household.minors = 9
    hotel.check()
    dossier.go(Address("family"))
    dossier.side.findChildren(Jump)[0].click()
    settle()
    assert focused().objectName() == "household/minors" and page_of("household/minors") == dossier.page.address


# --- the wheel ----------------------------------------------------------------------------------------------


def test_the_wheel_scrolls_the_page_and_leaves_the_focus_where_it_was(wizard, editing):
    """Over a list to choose from it took the focus; the next arrow key then changed an answer unseen."""
    dossier = wizard(Address("housing"))
    dossier.resize(dossier.width(), 420)
    settle()
    page = dossier.page
    choice = page.findChild(Choice)
    press(Qt.Key.Key_Tab)
    before = focused()
    assert isinstance(choice, Choice) and in_view(dossier, choice) and before is not choice
    chosen, scrolled = choice.currentIndex(), page.verticalScrollBar().value()
    window = dossier.window()
    middle = QPointF(choice.mapTo(window, choice.rect().center()))
    QTest.wheelEvent(window.windowHandle(), middle, QPoint(0, -120))
    settle()
    assert page.verticalScrollBar().value() > scrolled and choice.currentIndex() == chosen
    assert focused() is before


def test_nothing_on_any_page_takes_the_focus_by_the_wheel(wizard, editing):
    dossier, seen = wizard(Address("frame")), 0
    for address in pages_of(editing.assessment):
        dossier.go(address)
        inside = dossier.findChildren(QWidget)
        assert [each for each in inside if each.focusPolicy() == Qt.FocusPolicy.WheelFocus] == []
        seen += len(dossier.page.findChildren(Choice))
        settle()
    assert seen > 5
