"""What was typed is kept and shown as it was typed: long texts, days and numbers that are none, tags and ampersands."""

from datetime import date
from html import escape

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from sqlalchemy import Text

from models.base import Record
from models.shape import shape_of
from tests.ui.one_page import texts
from tests.ui.typing_keys import clear_text, press, settle, tab_to, type_text
from tests.unfolding import unfold_all
from ui.dossier import Dossier
from ui.inputs import GrowingText
from ui.page import Address
from ui.places import pages_of
from ui.row import Row

# --- long texts ---------------------------------------------------------------------------------------------


def test_a_long_text_leaves_room_on_the_page_and_shows_where_one_types(wizard, editing):
    page = wizard(Address("housing")).page
    entry: GrowingText = page.rows["housing/description"].entry
    tab_to(entry)
    entry.setPlainText("\n".join(f"Regel {each}" for each in range(200)))
    press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    type_text("laatste woord")
    QApplication.processEvents()
    view = page.viewport()
    assert entry.height() <= 0.6 * view.height() + 1
    assert entry.verticalScrollBar().isVisible()
    line = entry.cursorRect()
    assert 0 <= entry.viewport().mapTo(view, line.topLeft()).y() <= view.height() - line.height()
    assert entry.viewport().rect().contains(line.center())


def test_a_text_that_fits_is_wholly_in_view(wizard, editing):
    page = wizard(Address("housing")).page
    entry: GrowingText = page.rows["housing/description"].entry
    entry.setPlainText("\n".join(f"Regel {each}" for each in range(8)))
    QApplication.processEvents()
    assert entry.verticalScrollBar().maximum() == 0
    assert entry.height() >= 8 * entry.fontMetrics().height()


# --- what is no day or number -------------------------------------------------------------------------------

SINCE, MOVES = "housing/slept_since", "housing/moves_24_months"


def away_and_back(dossier: Dossier) -> None:
    for pages in (1, -1):
        dossier.turn(pages)
        QApplication.processEvents()


def retype(window: QWidget, page, field: str, text: str) -> None:
    tab_to(page.rows[field].entry)
    clear_text()
    type_text(text)


@pytest.mark.parametrize(("field", "typed", "told"), [
    (SINCE, "45-13-2025", "Dit is geen datum"),
    (MOVES, "vier", "Dit is geen heel getal"),
    (MOVES, "-3", "Dit is geen heel getal"),
    (MOVES, "2,5", "Dit is geen heel getal"),
    (MOVES, "20250", "Dit is geen heel getal"),
    (SINCE, "30-11-206", "Dit is geen datum"),
])  # fmt: skip
def test_what_is_not_understood_is_still_there_with_its_message_when_the_page_comes_back(
    wizard, editing, field, typed, told
):
    housing = editing.assessment.housing
    housing.slept_since, housing.moves_24_months = date(2025, 2, 3), 2
    dossier = wizard(Address("housing"))
    tab_to(dossier.page.rows[field].entry)
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text(typed)
    away_and_back(dossier)
    row: Row = dossier.page.rows[field]
    assert row.entry.text() == typed
    assert told in row.said.text() and row.said.isVisible()
    kept = "3-2-2025" if field == SINCE else "2"
    assert f"Tot dan blijft {kept} staan." in row.said.text()
    assert (housing.slept_since, housing.moves_24_months) == (date(2025, 2, 3), 2)


def test_what_was_read_of_a_beginning_goes_again_and_what_stood_there_holds(wizard, editing):
    housing = editing.assessment.housing
    housing.slept_since = date(2025, 2, 3)
    dossier = wizard(Address("housing"))
    row: Row = dossier.page.rows[SINCE]
    retype(dossier, dossier.page, SINCE, "30-11-2024")
    press(Qt.Key.Key_Return)  # from here on this day stands there
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text("1-12")
    assert housing.slept_since == date(date.today().year, 12, 1)  # with every key: a lock would keep it
    type_text("-206")
    assert housing.slept_since == date(2024, 11, 30) and editing.unread == {SINCE: "1-12-206"}
    press(Qt.Key.Key_Tab)
    assert "Tot dan blijft 30-11-2024 staan." in row.said.text() and row.entry.text() == "1-12-206"
    retype(dossier, dossier.page, SINCE, "")
    press(Qt.Key.Key_Tab)
    retype(dossier, dossier.page, SINCE, "1-12-206")
    assert housing.slept_since is None  # it was empty when somebody came


def test_an_improved_day_loses_its_message_for_good(wizard, editing):
    dossier = wizard(Address("housing"))
    retype(dossier, dossier.page, SINCE, "morrgen")
    away_and_back(dossier)
    retype(dossier, dossier.page, SINCE, "4-2-2025")
    assert editing.assessment.housing.slept_since == date(2025, 2, 4)
    away_and_back(dossier)
    assert dossier.page.rows[SINCE].entry.text() == "4-2-2025"
    assert "geen datum" not in dossier.page.rows[SINCE].said.text()


def test_the_message_does_not_widen_its_field(wizard, editing):
    dossier = wizard(Address("housing"))
    entry = dossier.page.rows[SINCE].entry
    before = entry.width()
    retype(dossier, dossier.page, SINCE, "gisterochtend vroeg")
    press(Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert dossier.page.rows[SINCE].said.text()
    assert entry.width() == before


def test_leaving_the_dossier_leads_once_to_what_could_not_be_saved(wizard, editing, qtbot):
    dossier = wizard(Address("housing"))
    retype(dossier, dossier.page, SINCE, "morrgen")
    dossier.turn(1)
    dossier.leave()
    assert QApplication.focusWidget() is dossier.page.rows[SINCE].entry
    with qtbot.waitSignal(dossier.left):
        dossier.leave()


# --- tags and ampersands ------------------------------------------------------------------------------------

TYPED = "<b>x</b> & y"


def fill_texts(record: Record) -> None:
    shape = shape_of(type(record))
    for column in shape.columns:
        if isinstance(getattr(type(record), column.name).type, Text) and column.kind == "text":
            setattr(record, column.name, TYPED)
    for owned in shape.owned:
        for row in shape.rows(record, owned):
            fill_texts(row)


def misread(widget: QWidget) -> list[str]:
    """Every label that shows tags as mark-up, every button that eats an ampersand, every tip that is mark-up."""
    labels = [each for each in widget.findChildren(QLabel) if "<b>x" in each.text()]
    rich = [f"rich: {each.text()}" for each in labels if each.textFormat() != Qt.TextFormat.PlainText]
    eaten = [f"label: {each.text()}" for each in widget.findChildren(QLabel) if "& y" in each.text() and each.buddy()]
    buttons = [each for each in widget.findChildren(QAbstractButton) if "& y" in each.text().replace("&&", "")]
    tips = [each.toolTip() for each in widget.findChildren(QWidget) if "<b>x" in each.toolTip()]
    return rich + eaten + [f"button: {each.text()}" for each in buttons] + [f"tip: {each}" for each in tips]


def test_no_page_takes_what_people_typed_for_mark_up(wizard, editing):
    fill_texts(editing.assessment)
    dossier: Dossier = wizard(Address("frame"))
    seen = 0
    for address in pages_of(editing.assessment):
        dossier.go(address)
        unfold_all(dossier.page)
        settle()
        assert misread(dossier) == [], address
        seen += sum("<b>x" in each.text() for each in dossier.findChildren(QLabel))
    assert seen > 100, "hardly any label shows what was typed, so nothing is tested"


def test_a_removed_row_and_a_question_show_it_as_typed(show, editing):
    fill_texts(editing.assessment)
    window = show(Address("family"))
    window.open_all()
    child = editing.assessment.children[0]
    editing.restructure(lambda: setattr(child, "removed_at", editing.assessment.created_at))
    window.open_all()
    assert TYPED in texts(window) and escape(TYPED) not in texts(window)
    assert misread(window) == []
