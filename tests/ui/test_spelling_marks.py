"""A wave under a mistyped word after a pause, the menu with what may have been meant, and the choice in «Weergave»."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app import dictionary
from app.own_words import read_own_words
from app.settings import load_settings
from tests.ui.on_screen import on_screen
from tests.ui.typing_keys import focused, press, settle, type_text
from ui import spelling as spelling_module
from ui.dossier import Dossier
from ui.growing_text import GrowingText
from ui.page import Address
from ui.settings_parts import LookPart
from ui.spelling import NO_GUESS, Spelling, TextWatch, spelling

needs_dictionary = pytest.mark.skipif(not dictionary.is_there(), reason="chunspell is er niet voor deze computer")
TEXT = "occasion"


@pytest.fixture
def kept(monkeypatch):
    monkeypatch.setattr(spelling_module, "PAUSE_MS", 40)


@pytest.fixture
def looking(qapp, kept, tmp_path):
    if (before := spelling()) is not None:
        before.go()
    made = Spelling(qapp, tmp_path)
    yield made
    made.go()
    settle()


@pytest.fixture
def wide(qtbot, editing, looking):
    """The first page, with a looker at spelling."""
    made = on_screen(qtbot, Dossier(editing))
    made.go(Address("frame"))
    return made


def enter(dossier: Dossier, field: str = TEXT) -> GrowingText:
    assert dossier.page.focus_field(field), field
    QApplication.processEvents()
    return focused()


def marked(text: GrowingText) -> list[str]:
    return [each.cursor.selectedText() for each in text.extraSelections()]


def waits_for(qtbot, text: GrowingText, words: list[str]) -> None:
    qtbot.waitUntil(lambda: marked(text) == words, timeout=5000)


@needs_dictionary
def test_a_mistyped_word_gets_a_wave_once_it_is_finished(wide, qtbot):
    text = enter(wide)
    type_text("De kindd")
    qtbot.wait(150)
    assert marked(text) == [], "the word is still being typed"
    type_text(" slaapt 😀 slechtt. Noor ook; noors tas.")
    assert marked(text) == [], "nothing is looked up between two keys"
    waits_for(qtbot, text, ["kindd", "slechtt"])
    assert text.document().isUndoAvailable() and text.toPlainText().count("kindd") == 1
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text("Goed zo.")
    waits_for(qtbot, text, [])


@needs_dictionary
def test_who_leaves_the_field_sees_the_last_word_too(wide, qtbot):
    text = enter(wide)
    type_text("De kindd")
    wide.forth.setFocus()
    waits_for(qtbot, text, ["kindd"])


@needs_dictionary
def test_the_menu_offers_what_was_meant_and_can_be_undone(wide, qtbot, editing):
    text = enter(wide)
    type_text("De kindd slaapt.")
    waits_for(qtbot, text, ["kindd"])
    cursor = text.textCursor()
    cursor.setPosition(5)
    menu = text.menu(cursor)
    labels = [each.text() for each in menu.actions()]
    assert "kind" in labels[:5] and "Onthoud «kindd» op deze computer" in labels
    assert menu.activeAction() is menu.actions()[0], "Enter takes the first"
    next(each for each in menu.actions() if each.text() == "kind").trigger()
    assert editing.assessment.occasion == "De kind slaapt."
    waits_for(qtbot, text, [])
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editing.assessment.occasion == "De kindd slaapt."


@needs_dictionary
def test_on_a_word_that_is_right_the_menu_is_as_it_was(wide):
    text = enter(wide)
    type_text("De kindd slaapt.")
    cursor = text.textCursor()
    cursor.setPosition(1)
    assert not any("Onthoud" in each.text() for each in text.menu(cursor).actions())


@needs_dictionary
def test_a_word_is_only_written_down_when_somebody_asks(wide, qtbot, looking, tmp_path):
    text = enter(wide)
    type_text("Een kletsspaaltjesbanck staat daar.")
    waits_for(qtbot, text, ["kletsspaaltjesbanck"])
    assert read_own_words(tmp_path) == frozenset() and list(tmp_path.iterdir()) == []
    cursor = text.textCursor()
    cursor.setPosition(8)
    menu = text.menu(cursor)
    assert menu.actions()[0].text() == NO_GUESS and not menu.actions()[0].isEnabled(), "too long to look for"
    next(each for each in menu.actions() if "Onthoud" in each.text()).trigger()
    assert read_own_words(tmp_path) == {"kletsspaaltjesbanck"}
    waits_for(qtbot, text, [])


@needs_dictionary
def test_what_a_child_said_is_never_marked(wide, editing, qtbot):
    child = editing.assessment.children[0]
    said = child.hearings[0].own_words[0]
    said.words = "Ik wil gewwoon bij mamma blijvve."
    wide.go(Address("views", child.id))
    text = enter(wide, f"children/{child.id}/hearings/{child.hearings[0].id}/own_words/{said.id}/words")
    assert isinstance(text, GrowingText) and text.findChildren(TextWatch) == []


@needs_dictionary
def test_it_can_be_switched_off_and_on(wide, qtbot, kept, looking):
    text = enter(wide)
    type_text("De kindd slaapt.")
    waits_for(qtbot, text, ["kindd"])
    part = LookPart()
    part.spelling.choose("off")
    assert marked(text) == [] and load_settings().text("spelling") == "off"
    type_text(" En nogg wat.")
    qtbot.wait(150)
    assert marked(text) == []
    part.spelling.choose("on")
    waits_for(qtbot, text, ["kindd", "nogg"])


def test_where_it_cannot_be_the_dialog_says_so_and_nothing_is_watched(
    qtbot, editing, kept, qapp, tmp_path, monkeypatch
):
    monkeypatch.setattr(dictionary, "is_there", lambda: False)
    made = Spelling(qapp, tmp_path)
    part = LookPart()
    assert not made.is_on and dictionary.MISSING in [each.text() for each in part.findChildren(QLabel)]
    dossier = on_screen(qtbot, Dossier(editing))
    assert dossier.findChildren(TextWatch) == []
    made.go()


@needs_dictionary
def test_a_page_that_is_turned_in_the_middle_of_looking_does_no_harm(wide, editing, qtbot, looking, monkeypatch):
    monkeypatch.setattr(spelling_module, "SLICE", 0.0)  # one word at a time
    editing.put(editing.assessment, TEXT, "De kindd slaapt slechtt.\n" * 40, TEXT)
    for _ in range(3):
        wide.go(Address("family"))
        wide.go(Address("frame"))
        looking._begin()
        looking._go_on()
        wide.go(Address("family"))
        settle()
        looking._go_on()
    wide.go(Address("frame"))
    qtbot.waitUntil(lambda: "kindd" in marked(enter(wide)), timeout=5000)


@needs_dictionary
def test_after_a_lock_nothing_of_it_holds_the_dossier(wide, editing, looking):
    enter(wide)
    type_text("De kindd slaapt.")
    looking.rest()
    assert not looking._asking and looking._work is None
    assert not any(isinstance(each, frozenset) and "noor" in each for each in vars(looking).values())
