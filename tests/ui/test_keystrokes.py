"""How many keys the short intake takes, from the list of dossiers to the paper; J3 is counted in bench_keys.py."""

from datetime import date

import pytest
from PySide6.QtCore import QSettings, QStandardPaths, Qt
from PySide6.QtWidgets import QCheckBox, QLabel

from app.days import typed_day
from models.store import Store
from tests.ui.counted_walks import j1_to_the_paper
from tests.ui.on_screen import on_screen
from tests.ui.test_journey import window as window
from tests.ui.typing_keys import focused, press, settle, type_each
from ui.by_letter import lettered, to_letter
from ui.carrying import Grid
from ui.focus_order import beginnings, stops
from ui.inputs import LongPills, Pills
from ui.page import Address

MOST_J1 = 150
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def settings(tmp_path):
    """Where a file was put last, for this test alone."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "instellingen"))
    yield
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, home)


@pytest.mark.journey
def test_j1_from_the_list_to_the_paper_takes_less_than_150_keys(window, qtbot, tmp_path, settings, monkeypatch):
    person, papers = j1_to_the_paper(window, qtbot.waitUntil, tmp_path, monkeypatch.setattr)
    assert [each.read_bytes()[:5] for each in papers] == [b"%PDF-"]
    assert isinstance(window.store, Store) and len(window.store.versions(person.assessment.id)) == 1
    assert 0 < person.keys < MOST_J1, f"J1 took {person.keys} keys:\n{person.table()}"


# --- the keys that make it short ----------------------------------------------------------------------------


def with_the_keys(qtbot, made):
    on_screen(qtbot, made).setFocus()
    settle()
    return made


@pytest.fixture
def pills(qtbot):
    made = Pills("", {"a": "Ja", "b": "Nee", "c": "Niet bekend", "d": "Onbekend"})
    return with_the_keys(qtbot, made)


def test_a_letter_chooses_what_begins_with_it_and_the_same_letter_goes_on(pills):
    chosen = []
    for letter in "jnnNo":
        type_each(letter)
        chosen.append(pills.value())
        assert focused() is pills.buttons[pills.value()]
    assert chosen == ["a", "b", "c", "b", "d"]


def test_a_letter_that_nothing_begins_with_and_a_shortcut_choose_nothing(pills):
    type_each("x7 "[:2])
    press(Qt.Key.Key_N, CONTROL, "n")
    press(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier, "n")
    assert pills.value() == ""


def test_a_letter_chooses_nothing_that_is_not_shown(qtbot):
    made = LongPills("", {"a": "Ja", "b": "Later"}, ["a"], "Andere …")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.setFocus()
    settle()
    type_each("l")
    assert made.value() == ""


def test_ctrl_p_leads_to_the_last_page_and_to_signing_off(dossier):
    press(Qt.Key.Key_P, CONTROL)
    settle()
    assert dossier.page.address == Address("review")
    assert focused().text() == "Vaststellen …"


def test_f6_goes_from_group_to_group_and_round_and_back_the_same_way(dossier):
    dossier.go(Address("evidence"))
    settle()
    groups = beginnings(dossier.page)
    folds = [each for each in stops(dossier.page) if each.property("kind") == "fold"]
    assert len(groups) > 5 and set(folds) <= set(groups) and len(groups) < len(stops(dossier.page))
    groups[0].setFocus()
    there = []
    for _ in groups:
        press(Qt.Key.Key_F6)
        there.append(focused())
    assert there == [*groups[1:], groups[0]]
    back = []
    for _ in groups:
        press(Qt.Key.Key_F6, SHIFT)
        back.append(focused())
    assert back == [*reversed(groups[1:]), groups[0]]


def test_f6_from_elsewhere_begins_at_the_top_of_the_page(dossier):
    dossier.go(Address("frame"))
    settle()
    dossier.forth.setFocus()
    press(Qt.Key.Key_F6)
    assert focused() is beginnings(dossier.page)[0]


@pytest.fixture
def grid(qtbot):
    """Three elements of two children; the second child has no E2."""
    made = Grid([], {"n": "Noor", "i": "Ilyas"}, {"E1": "Een", "E2": "Twee", "E3": "Drie"},
                {"n/E1", "i/E1", "n/E2", "n/E3", "i/E3"})  # fmt: skip
    return with_the_keys(qtbot, made)


def test_arrows_go_through_the_grid_and_stay_at_its_edges(grid):
    assert all(isinstance(each, QCheckBox) for each in grid.boxes.values()) and grid.findChildren(QLabel)
    way = {"n/E1": Qt.Key.Key_Up, "i/E1": Qt.Key.Key_Right, "i/E3": Qt.Key.Key_Down, "n/E3": Qt.Key.Key_Left,
           "n/E2": Qt.Key.Key_Up}  # fmt: skip
    for code, key in way.items():
        press(key)
        assert focused() is grid.boxes[code], code
    press(Qt.Key.Key_Right)
    assert focused() is grid.boxes["n/E2"] and grid.values() == []


def test_shift_and_space_tick_a_line_for_every_child_and_again_for_none(grid):
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Space, SHIFT)
    assert grid.values() == ["n/E1", "i/E1"]
    press(Qt.Key.Key_Space, SHIFT)
    assert grid.values() == []


@pytest.mark.parametrize(
    ("typed", "day"),
    [("v", (2025, 11, 10)), ("M", (2025, 11, 11)), ("over", (2025, 11, 12)), ("g", (2025, 11, 9)),
     ("+14", (2025, 11, 24)), ("+0", (2025, 11, 10)), ("+ 2", (2025, 11, 12)), ("12-11", (2025, 11, 12))],
)  # fmt: skip
def test_a_day_from_today_takes_a_letter_or_a_number(typed, day):
    assert typed_day(typed, date(2025, 11, 10)) == date(*day)


@pytest.mark.parametrize("typed", ["", " ", "x", "+", "+1000", "-3", "vandaaag", "14", "vm"])
def test_what_is_no_day_stays_none(typed):
    assert typed_day(typed, date(2025, 11, 10)) is None


# --- Alt and a letter ---------------------------------------------------------------------------------------


def _called_by(dossier, letter):
    return [each for each, letters in lettered(dossier.columns.middle) if letter in letters]


def test_alt_and_a_letter_go_from_one_thing_called_so_to_the_next_and_round_and_back(dossier):
    dossier.go(Address("frame"))
    settle()
    called = _called_by(dossier, "n")
    assert len(called) > 1
    assert dossier.page.rows["decision/decider_name"].entry in called
    dossier.page.rows["title"].entry.setFocus()  # also from where one types, and nothing is typed
    typed = focused().text()
    order = stops(dossier.columns.middle)
    here = order.index(focused())
    there = sorted(called, key=lambda each: (order.index(each) <= here, order.index(each)))
    for each in [*there, there[0]]:
        press(Qt.Key.Key_N, ALT, "n")
        assert focused() is each
    for each in [*reversed(there[1:]), there[0]]:
        press(Qt.Key.Key_N, ALT | SHIFT, "N")
        assert focused() is each
    assert dossier.page.rows["title"].entry.text() == typed


def test_a_letter_finds_a_question_by_its_label_a_button_by_its_words_and_no_choice_in_between(dossier):
    dossier.go(Address("frame"))
    settle()
    found = dict((each, letters) for each, letters in lettered(dossier.columns.middle))
    assert set(found) == set(stops(dossier.columns.middle))
    labels = {each: row.label.text() for row in dossier.page.rows.values() for each in [row.entry] if each in found}
    assert labels and all(label[:1].casefold() in found[each] for each, label in labels.items() if label)
    adds = [each for each in found if each.objectName() == "add/persons"]
    assert [found[each] for each in adds] == [{adds[0].accessibleName()[0].casefold()}]
    inside = [each for row in dossier.page.rows.values() if isinstance(row.entry, Pills) for each in
              list(row.entry.buttons.values())[1:] if each in found]  # fmt: skip
    assert all(found[each] == set() for each in inside)


def test_a_letter_that_nothing_begins_with_leaves_the_focus_and_says_so(dossier):
    dossier.go(Address("frame"))
    settle()
    here = focused()
    assert not _called_by(dossier, "x")
    press(Qt.Key.Key_X, ALT, "x")
    assert focused() is here and "X" in dossier.head.saved.text()


def test_a_letter_finds_the_line_of_an_element_in_the_grid(grid):
    called = {
        grid.boxes[code]: letters for code in ("n/E1", "i/E3") for letters in [dict(lettered(grid))[grid.boxes[code]]]
    }
    assert list(called.values()) == [{"e"}, {"d"}]
    assert to_letter(grid, grid.boxes["n/E1"], "d") and focused() is grid.boxes["n/E3"]
