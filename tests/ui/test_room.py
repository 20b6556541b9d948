"""With letters twice as large everything can be read on a small laptop: nothing cut off, over something or sideways."""

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QStyleOptionComboBox, QVBoxLayout, QWidget

from tests.looks.room import cramped
from tests.ui.on_screen import on_screen
from ui.bar import Bar
from ui.colours import LOOKS, tint
from ui.folding import Folding
from ui.head import Head
from ui.inputs import Choice, Pills, Tick, Ticks
from ui.page import Address
from ui.style import dress
from ui.talk.cards_shown import drawing_of
from ui.talk.on_paper import drawing_at
from ui.unlock import UnlockPage

LONG = "Druk op de opvang · Gemeente Randmeer en de gezinnen die al lang op de lijst staan"


@pytest.fixture
def large(qapp):
    """Letters twice as large."""
    dress(qapp, 2.0)
    yield
    dress(qapp)


def unfolded(shown: QWidget) -> QWidget:
    """The same with every group open, after all stands where it comes to stand."""
    for each in shown.findChildren(Folding):
        each.header.setChecked(True)
    for _turn in range(8):
        QApplication.processEvents()
    return shown


@pytest.mark.parametrize("kind", ["family", "weighing", "decision", "letters"])
def test_a_page_with_what_is_open_beside_it_fits(large, dossier, kind):
    child = dossier.editing.assessment.children[0].id
    dossier.columns.side_wanted = True
    dossier.go(Address(kind, child if kind == "weighing" else ""))
    assert cramped(unfolded(dossier)) == []


def test_the_first_window_fits(large, qtbot, tmp_path):
    assert cramped(unfolded(on_screen(qtbot, UnlockPage(tmp_path, has_store=False)))) == []


def test_long_titles_and_choices_go_on_below_and_are_read_whole(large, qtbot):
    holder = QWidget()
    column = QVBoxLayout(holder)
    names = {"a": LONG, "b": "Kort", "c": f"{LONG}; nog een keer"}
    for each in (
        Folding(LONG, QWidget(), is_open=False), Ticks(["a"], names), Ticks([], names, one_a_line=True),
        Pills("c", names), Tick(False, LONG),
    ):  # fmt: skip
        column.addWidget(each)
    column.addStretch(1)
    on_screen(qtbot, holder)
    holder.resize(700, 1600)
    assert cramped(unfolded(holder)) == []
    title = holder.findChild(Folding).header
    assert title.text() == LONG and title.height() > 2 * title.fontMetrics().height()
    assert holder.minimumSizeHint().width() < 700
    holder.resize(1900, 1600)
    unfolded(holder)
    assert title.height() < 2 * title.fontMetrics().height(), "one line again where there is room for it"


def test_a_choice_that_does_not_fit_ends_in_dots(qapp, qtbot):
    chosen = on_screen(qtbot, Choice("a", {"a": LONG, "b": "Kort"}))
    chosen.resize(250, 40)
    shown = QStyleOptionComboBox()
    chosen.initStyleOption(shown)
    assert shown.currentText.endswith("…") and LONG.startswith(shown.currentText[:-1])
    assert chosen.currentText() == LONG, "who hears it hears all of it"
    chosen.choose("b")
    chosen.initStyleOption(shown)
    assert shown.currentText == "Kort"


def test_what_is_cut_off_is_seen_by_this_test(large, qtbot):
    tight = on_screen(qtbot, Pills("a", {"a": "Doorslaggevend"}))
    tight.buttons["a"].setFixedWidth(60)
    assert len(cramped(unfolded(tight))) == 1


@pytest.mark.parametrize("look", LOOKS)
def test_the_bars_above_and_below_a_dossier_stand_out_from_the_page(qapp, qtbot, look):
    dress(qapp, 1.0, look)
    for bar in (Head(), Bar()):
        picture = on_screen(qtbot, bar).grab().toImage()
        assert _at(picture, 4, picture.height() // 2) == tint("ground")
        assert tint("line") in (_at(picture, 4, 0), _at(picture, 4, picture.height() - 1))
    dress(qapp)


@pytest.mark.parametrize("look", LOOKS)
def test_the_lines_of_a_drawing_can_be_seen_in_every_look(qapp, look):
    dress(qapp, 1.0, look)
    path = drawing_of("school")
    assert path is not None
    drawing = drawing_at(path, 76).pixmap(76, 76).toImage()
    behind = _at(drawing, 38, 3) if _at(drawing, 38, 3).alpha() else tint("surface")
    assert behind.lightness() == 255
    dress(qapp)


def _at(picture: QImage, x: int, y: int) -> QColor:
    return picture.pixelColor(x, y)
