"""Where letters are large or the window is narrow: what comes first is in sight, and nothing falls below its place."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QStyle, QStyleOptionViewItem, QTreeWidgetItem, QWidget

from app.changes import begin
from tests.looks.room import cramped
from tests.stores import new_store
from tests.ui.on_screen import list_of, on_screen
from tests.ui.talk_hands import click
from tests.ui.talk_hands import lena as lena
from tests.ui.talk_hands import show_talk as show_talk
from tests.ui.typing_keys import press, settle
from ui.alarm_lines import AlarmsList
from ui.beside import OptionsBeside
from ui.carrying import Grid
from ui.colours import LOOKS, tint
from ui.comparison_cells import words_under
from ui.comparison_table import ComparisonTable
from ui.dossier import Dossier
from ui.page import Address
from ui.style import dress
from ui.talk.big import Big, Tile
from ui.wrapped_tree import WrappedTree

PROFILES = ("Baby in een hotel", "Kind dat inwoont bij familie", "Tiener na geweld of een scheiding")
ELEMENTS = ("Gezinsomgeving en belangrijke contacten", "Zorg, bescherming en veiligheid", "Kwetsbaarheid")


@pytest.fixture
def large(qapp):
    """Letters twice as large."""
    dress(qapp, 2.0)
    yield
    dress(qapp)


@pytest.fixture
def eight(qtbot, tmp_path, method):
    """The list of eight dossiers."""
    with new_store(tmp_path) as store:
        for number in range(8):
            file = begin(method)
            file.title, file.due_on = f"Zaak {number}", date(2031, 1, number + 1)
            store.add(file)
        yield lambda: list_of(qtbot, store, method)


def top_of(widget: QWidget, dossier: Dossier) -> int:
    return widget.mapTo(dossier.page.viewport(), QPoint()).y()


# --- what comes first ---------------------------------------------------------------------------------------


def test_a_page_opens_with_its_title_in_sight_and_typing_brings_the_field_there(large, dossier):
    dossier.resize(1366, 420)
    dossier.go(Address("frame"))
    settle()
    page, first = dossier.page, dossier.page.rows["safe_tonight"]
    assert first.isAncestorOf(QApplication.focusWidget())
    assert top_of(first, dossier) + first.height() > page.viewport().height(), "or there is nothing to see here"
    assert top_of(page.title, dossier) >= 0
    press(Qt.Key.Key_Right)
    settle()
    assert top_of(first, dossier) + first.height() <= page.viewport().height()


def test_what_lies_above_the_title_makes_room_for_the_first_field(large, dossier):
    dossier.go(Address("frame"))
    settle()
    page, first = dossier.page, dossier.page.rows["safe_tonight"].entry
    dossier.resize(1366, dossier.height() - page.viewport().height() + top_of(first, dossier) + first.height() - 10)
    dossier.take_focus()
    settle()
    assert top_of(page.title, dossier) >= 0
    assert top_of(first, dossier) + first.height() <= page.viewport().height()


def test_three_dossiers_are_seen_on_a_small_screen_without_scrolling(large, eight):
    screen = eight()
    screen.resize(1366, 706)  # below it stands the line about locking
    settle()
    table = screen.table
    below = table.mapTo(screen._area.viewport(), QPoint(0, table.height())).y()
    assert below <= screen._area.viewport().height()
    assert table.viewport().height() >= 3 * table.rowHeight(0)
    assert table.rowHeight(0) >= table.fontMetrics().height() + 12


# --- what stands beside each other --------------------------------------------------------------------------


def test_effects_stand_beside_the_name_of_their_option_with_the_panel_open(qapp, dossier):
    dress(qapp)
    dossier.resize(1280, 800)
    dossier.columns.side_wanted = True
    child = dossier.editing.assessment.children[0].id
    dossier.go(Address("element", child, "E2"))
    settle()
    option = dossier.editing.assessment.options[0].id
    row = dossier.page.rows[f"children/{child}/impacts/E2/{option}/effect"]
    name, effects = (each.mapTo(row, QPoint()) for each in (row.label, row.entry))
    assert effects.x() > name.x() + row.label.width() - 1 and effects.y() < name.y() + row.label.height()
    assert not dossier.side.isHidden() and dossier.columns.left.width() >= 200


def test_names_stay_whole_beside_the_boxes_of_long_profiles(large, qtbot):
    columns, lines = ({str(place): name for place, name in enumerate(names)} for names in (PROFILES, ELEMENTS))
    there = {f"{column}/{line}" for column in columns for line in lines}
    grid = on_screen(qtbot, Grid([], columns, lines, there))
    grid.resize(1200, grid.height())
    settle()
    assert cramped(grid) == []


def test_every_child_beside_the_others_shows_what_each_element_weighs(large, dossier):
    dossier.go(Address("balance"))
    dossier.page.finish()
    settle()
    table = dossier.page.findChild(ComparisonTable)
    cells = [
        (cell, table.columnWidth(place))
        for line in table.grid.lines
        for place, cell in enumerate(line.cells, 1)
        if cell.effect and cell.weight
    ]
    assert len({id(cell) for cell, _width in cells}) > 6
    assert all(cell.weight in words_under(cell, True, width, table) for cell, width in cells)


def test_the_second_option_of_a_comparison_stays_beside_its_word(large, dossier, qtbot):
    beside = on_screen(qtbot, OptionsBeside(dossier.editing, dossier.editing.assessment.children[0], "Zuzanna"))
    beside.resize(950, 1200)
    settle()
    one, other = (each.mapTo(beside, QPoint()).y() for each in (beside.one, beside.other))
    assert other > one, "or there is nothing to see here"
    word = next(each for each in beside.findChildren(QLabel) if each.buddy() is beside.other)
    assert 0 <= word.mapTo(beside, QPoint()).y() - other < beside.other.height()


def test_an_alarm_takes_the_whole_line_that_its_way_leaves(large, dossier, qtbot):
    alarms = on_screen(qtbot, AlarmsList(dossier.editing))
    alarms.resize(1300, 400)
    settle()
    lines = [each.parentWidget() for each in alarms.findChildren(QPushButton)]
    assert lines, "or there is nothing to see here"
    for line in lines:
        label, way = line.findChild(QLabel), line.findChild(QPushButton)
        assert label.width() + way.width() + 10 == line.width() and label.y() < way.y() + way.height()


def test_all_piles_fit_beside_each_other_also_after_a_table_that_scrolls(large, hotel, lena, show_talk):
    screen = show_talk(hotel, lena)
    screen.go("cards")
    settle()
    assert screen.area.verticalScrollBar().isVisible(), "or there is nothing to see here"
    click(screen, screen.findChildren(Tile)[0].objectName())
    settle()
    piles = [each for each in screen.findChildren(Big) if each.property("pile")]
    assert len(piles) == 3 and len({each.y() for each in piles}) == 1
    assert not screen.area.verticalScrollBar().isVisible()


def test_the_drawings_on_the_cards_grow_with_the_letters(qapp, hotel, lena, show_talk):
    sides = []
    for times in (1.0, 2.0):
        dress(qapp, times)
        screen = show_talk(hotel, lena)
        screen.go("cards")
        sides.append(screen.findChildren(Tile)[0].iconSize().height())
    dress(qapp)
    assert sides[1] >= 1.4 * sides[0]


# --- lists --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("look", LOOKS)
def test_the_line_one_is_on_has_one_colour_and_an_edge(qapp, eight, look):
    dress(qapp, 1.0, look)
    table = eight().table
    table.setFocus()
    settle()
    picture, line = table.viewport().grab().toImage(), table.rowHeight(0)
    seen = [picture.pixelColor(x, line // 4).name() for x in (3, table.columnWidth(0) - 3, table.columnWidth(0) + 3)]
    assert seen == [tint("accent_soft").name()] * 3
    assert picture.pixelColor(3, 0) == picture.pixelColor(3, line - 1) == tint("accent")
    dress(qapp)


@pytest.mark.parametrize("times", [1.0, 2.0])
def test_a_step_is_as_high_as_the_lines_of_its_name(qapp, dossier, times):
    dress(qapp, times)
    dossier.go(Address("element", dossier.editing.assessment.children[0].id, "E2"))
    dossier.show_steps()
    settle()
    steps = dossier.steps
    shown = [each for each in steps._rows() if not steps.visualItemRect(each).isEmpty()]
    over = {each.text(0): each.sizeHint(0).height() - _lines(steps, each) for each in shown}
    dress(qapp)
    assert len(over) > 20 and len(set(over.values())) == 1, over


def _lines(tree: WrappedTree, item: QTreeWidgetItem) -> int:
    """How high the words are as the style draws them."""
    option = QStyleOptionViewItem()
    option.initFrom(tree)
    option.features = QStyleOptionViewItem.ViewItemFeature.HasDisplay | QStyleOptionViewItem.ViewItemFeature.WrapText
    option.text, option.rect = item.text(0), tree.visualItemRect(item)
    option.rect.setRight(tree.columnViewportPosition(0) + tree.columnWidth(0) - 1)
    room = tree.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, tree).width() - 6
    wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
    return QFontMetrics(tree.font()).boundingRect(QRect(0, 0, room, 0), wrapped, item.text(0)).height()
