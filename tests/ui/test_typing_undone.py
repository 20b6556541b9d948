"""Ctrl+Z in every field of text: over autosaves, over findings, and after the page was turned and turned back."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.changes import add_fact
from tests.ui.on_screen import on_screen
from tests.ui.typing_keys import focused, press, settle, type_text
from ui.dossier import Dossier
from ui.going_back import MOST_CHARACTERS, MOST_STEPS, Steps
from ui.inputs import GrowingText, Line
from ui.meaning_lines import DayLine
from ui.page import Address
from ui.plain_line import PlainLine

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LINE, TEXT = "title", "case_question"


@pytest.fixture
def wide(qtbot, stored):
    """The wizard over a file in a real store, at its first page."""
    made = on_screen(qtbot, Dossier(stored))
    made.go(Address("frame"))
    return made


def key(dossier: Dossier, which: Qt.Key, modifiers=CONTROL) -> None:
    """A key as the window gets it, so that what belongs to the dossier could take it."""
    QTest.keyClick(dossier.window().windowHandle(), which, modifiers)
    QApplication.processEvents()


def undo(dossier: Dossier) -> None:
    key(dossier, Qt.Key.Key_Z)


def enter(dossier: Dossier, field: str):
    assert dossier.page.focus_field(field), field
    QApplication.processEvents()
    return focused()


def text_of(entry) -> str:
    return entry.text() if isinstance(entry, PlainLine) else entry.toPlainText()


def fields(dossier: Dossier) -> list[str]:
    """A field of one line and one of many lines on this page, that can be seen."""
    rows = [(name, row.entry) for name, row in dossier.page.rows.items() if row.isVisibleTo(dossier.page)]
    return [next(name for name, entry in rows if type(entry) is kind) for kind in (Line, GrowingText)]


@pytest.mark.parametrize("kind", [0, 1])
def test_neither_a_save_nor_the_rules_take_away_what_can_be_undone(wide, stored, kind):
    field = fields(wide)[kind]
    entry = enter(wide, field)
    before = text_of(entry)
    type_text("een")
    assert stored.save()
    stored.check()
    settle()
    type_text(" twee")
    assert stored.save()
    stored.check()
    undo(wide)
    assert text_of(entry) != before + "een twee" and focused() is entry
    while text_of(entry) != before:
        now = text_of(entry)
        undo(wide)
        assert text_of(entry) != now, "stuck"
    key(wide, Qt.Key.Key_Y)
    assert text_of(entry) != before
    undo(wide)
    key(wide, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert text_of(entry) != before


@pytest.mark.parametrize("kind", [0, 1])
def test_after_turning_the_page_and_back_it_can_still_be_undone(wide, stored, kind):
    field = fields(wide)[kind]
    before = text_of(enter(wide, field))
    type_text("een")
    wide.go(Address("family"))
    settle()
    wide.go(Address("frame"))
    settle()
    entry = enter(wide, field)
    assert text_of(entry) == before + "een"
    undo(wide)
    assert text_of(entry) == before
    assert stored.save()
    owner_text = next(v for v in [text_of(entry)] if v == before)
    key(wide, Qt.Key.Key_Y)
    assert text_of(entry) == owner_text + "een"
    wide.go(Address("family"))
    wide.go(Address("frame"))
    settle()
    assert text_of(enter(wide, field)) == before + "een", "what was redone is in the file"


def test_what_is_undone_after_a_turn_is_in_the_file(wide, stored):
    entry = enter(wide, LINE)
    type_text("Gezin A")
    wide.go(Address("family"))
    wide.go(Address("frame"))
    settle()
    entry = enter(wide, LINE)
    type_text(" en B")
    undo(wide)
    while stored.assessment.title.startswith("Gezin A "):
        undo(wide)
    assert stored.assessment.title == "Gezin A" == entry.text()
    undo(wide)
    assert stored.assessment.title == ""


def test_a_text_that_changed_elsewhere_is_not_brought_back_by_a_key(wide, stored):
    field = fields(wide)[1]
    entry = enter(wide, field)
    type_text("een")
    wide.go(Address("family"))
    stored.put(stored.assessment, field, "anders", field)
    wide.go(Address("frame"))
    settle()
    entry = enter(wide, field)
    assert text_of(entry) == "anders"
    undo(wide)
    assert text_of(entry) == "anders"


def test_a_page_built_anew_while_one_types_keeps_the_field_its_history(wide, stored):
    field = fields(wide)[1]
    before = text_of(enter(wide, field))
    type_text("een")
    stored.restructure(lambda: add_fact(stored.assessment, "x"))
    settle()
    assert focused().objectName() == field
    type_text("twee")
    assert text_of(focused()) == before + "eentwee"
    for _ in range(3):
        undo(wide)
    assert text_of(focused()) == before


def test_after_a_withdrawal_no_field_goes_back(wide, stored):
    field = fields(wide)[1]
    enter(wide, field)
    type_text("geheim")
    stored.restructure(lambda: None, field)  # as the store does when it takes words out
    stored.withdrew.emit()
    settle()
    undo(wide)
    assert text_of(focused()).endswith("geheim")
    wide.go(Address("family"))
    settle()
    wide.go(Address("frame"))
    settle()
    entry = enter(wide, field)
    undo(wide)
    assert text_of(entry).endswith("geheim")


PASTED = "Noor\u00a0en\r\n\uf0b7\tIlyas\x00\u200b"


@pytest.mark.parametrize(("kind", "wanted"), [(0, "Noor en - Ilyas"), (1, "Noor en\n- Ilyas")])
def test_paste_brings_plain_text_and_is_undone_in_one_key(wide, kind, wanted):
    entry = enter(wide, fields(wide)[kind])
    before = text_of(entry)
    QGuiApplication.clipboard().setText(PASTED)
    press(Qt.Key.Key_V, CONTROL)
    assert text_of(entry) == before + wanted
    undo(wide)
    assert text_of(entry) == before


@pytest.mark.parametrize(("kind", "wanted"), [(0, "Noor en - Ilyas"), (1, "Noor en\n- Ilyas")])
def test_what_is_dragged_in_is_plain_text_too(wide, stored, kind, wanted):
    field = fields(wide)[kind]
    entry = enter(wide, field)
    dragged = QMimeData()
    dragged.setText(PASTED)
    dragged.setHtml("<b>Noor</b>")
    at = QPointF(5, 8)
    how = (Qt.DropAction.CopyAction, dragged, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    inner = entry.viewport() if isinstance(entry, GrowingText) else entry
    for comes in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(inner, comes(at.toPoint(), *how))
    drop = QDropEvent(at, *how)
    QApplication.sendEvent(inner, drop)
    assert text_of(entry) == wanted and drop.isAccepted()
    assert getattr(stored.assessment, field, wanted) == wanted


def test_a_day_is_pasted_and_read_as_if_it_was_typed(wide, stored):
    field = next(name for name, row in wide.page.rows.items() if type(row.entry) is DayLine and row.isVisibleTo(wide))
    entry = enter(wide, field)
    QGuiApplication.clipboard().setText("5\u00a0maart 2026\r\n")
    press(Qt.Key.Key_V, CONTROL)
    assert entry.text() == "5 maart 2026" and getattr(stored.assessment, field) == date(2026, 3, 5)
    undo(wide)
    assert entry.text() == "" and getattr(stored.assessment, field) is None


def test_markup_alone_comes_in_as_its_words(wide):
    entry = enter(wide, fields(wide)[1])
    copied = QMimeData()
    copied.setHtml("<p>Noor <b>slaapt</b></p><p>op de&nbsp;bank</p>")
    QGuiApplication.clipboard().setMimeData(copied)
    press(Qt.Key.Key_V, CONTROL)
    assert text_of(entry) == "Noor slaapt\nop de bank"


def test_the_quick_line_pastes_on_one_line(wide, stored):
    wide.quick_line.setFocus()
    QGuiApplication.clipboard().setText("een\r\ntwee\x00")
    press(Qt.Key.Key_V, CONTROL)
    assert stored.assessment.facts[-1].text == "een twee"


def test_the_menu_of_a_line_pastes_plain_text(wide, qtbot):
    entry = enter(wide, LINE)
    QGuiApplication.clipboard().setText("een\r\ntwee")
    menu = entry.menu()
    next(each for each in menu.actions() if each.objectName() == "edit-paste").trigger()
    assert entry.text() == "een twee"


def test_a_pause_begins_a_step_and_long_texts_do_not_pile_up():
    now = [0.0]
    steps = Steps("", lambda: now[0])
    for typed, wait in (("een", 0), ("een twee", 1), ("een twee drie", 3), ("een twee drie!", 1)):
        now[0] += wait
        steps.typed(typed)
    assert steps.texts == ["", "een twee", "een twee drie!"]
    assert (steps.go(-1), steps.leads(1)) == ("een twee", True)
    steps.typed("een twee, anders")
    assert steps.texts == ["", "een twee", "een twee, anders"] and not steps.leads(1)
    for place in range(2 * MOST_STEPS):
        now[0] += 3
        steps.typed("x" * 10_000 + str(place))
    assert sum(map(len, steps.texts)) <= MOST_CHARACTERS and len(steps.texts) <= MOST_STEPS
    assert steps.texts[steps.at].endswith(str(2 * MOST_STEPS - 1))
