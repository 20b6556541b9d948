"""Undoing what was taken out of a dossier, by key and by button, with a real store: all of it comes back as it was."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.casefile import dump_case
from app.field_history import history
from models.views import OwnWords
from tests.ui.on_screen import on_screen
from tests.ui.typing_keys import focused, press, settle, tab_to, type_text
from ui.dossier import Dossier
from ui.page import Address
from ui.places import page_of

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def wide(qtbot, stored):
    """The wizard over a file in a real store."""
    made = on_screen(qtbot, Dossier(stored))
    stored.save()
    return made


def undo(dossier: Dossier) -> None:
    QTest.keyClick(dossier.window().windowHandle(), Qt.Key.Key_Z, CONTROL)
    settle()


def take_out(dossier: Dossier, field: str, name: str) -> None:
    dossier.go(page_of(field))
    assert dossier.page.focus_field(field)
    settle()
    known = dossier.page.findChildren(QPushButton)
    button = next(
        b for b in known if name in b.accessibleName() and b.accessibleName().split()[-1] in ("verwijderen", "weghalen")
    )
    button.setFocus()
    press(Qt.Key.Key_Space)
    QApplication.processEvents()
    if focused().text() == "Nee, houden":
        press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        press(Qt.Key.Key_Space)
    settle()


def content(stored) -> dict:
    """All of the file, without the page that was open and the moment of the last change."""
    known = json.loads(dump_case(stored.assessment))
    return {name: value for name, value in known.items() if name not in ("last_page", "changed_at")}


def test_a_child_comes_back_with_all_that_hung_on_it_also_after_it_was_saved(wide, stored):
    before = content(stored)
    child = stored.assessment.children[0]
    take_out(wide, f"children/{child.id}", "Noor, 9 jaar")
    assert child.removed and wide.undo_bar.isVisible()
    assert wide.undo_bar.said.text() == "Noor, 9 jaar, is weggehaald."
    assert stored.save() and not stored.unsaved
    undo(wide)
    assert not child.removed and not wide.undo_bar.isVisible()
    assert content(stored) == before
    assert focused().objectName() == f"children/{child.id}/first_name"
    assert stored.save()
    fields, _events, _rows = stored.store.reading_history(stored.assessment.id)()
    moved = [each for each in fields if each.column == "removed_at" and each.row_id == child.id]
    assert [(each.before is None, each.after is None) for each in moved] == [(True, False), (False, True)]
    places = history(*stored.store.reading_history(stored.assessment.id)(), stored.method).places
    kinds = [each.kind for place in places for each in place.changes if place.field == f"children/{child.id}"]
    assert "verwijderd" in kinds and "teruggezet" in kinds


def test_several_are_put_back_one_after_another_the_last_first_from_any_page(wide, stored):
    file = stored.assessment
    fact, source, option = file.facts[0], file.sources[0], file.options[-1]
    before = content(stored)
    take_out(wide, f"facts/{fact.id}", "F1  Noor slaapt op de bank.")
    take_out(wide, f"sources/{source.id}", "Brief van school")
    stored.save()
    take_out(wide, f"options/{option.id}", "hotel")
    assert wide.undo_bar.said.text().endswith("Daarvoor haalde u nog 2 keer iets weg.")
    wide.go(Address("frame"))
    assert not wide.undo_bar.isVisible(), "a page that has nothing to do with it says nothing of it"
    wide.forth.setFocus()
    undo(wide)
    assert not option.removed and wide.page.address == page_of(f"options/{option.id}")
    assert "Brief van school is weggehaald. Daarvoor haalde u nog 1 keer iets weg." in wide.undo_bar.said.text()
    tab_to(wide.undo_bar.undo)
    press(Qt.Key.Key_Space)
    settle()
    assert not source.removed and fact.removed
    wide.forth.setFocus()
    undo(wide)
    assert content(stored) == before and fact.number == 1 and fact.citations[0].source_id == source.id
    undo(wide)
    assert content(stored) == before, "there is nothing left to put back"


def test_in_a_text_field_with_something_to_undo_the_key_is_of_the_text(wide, stored):
    child = stored.assessment.children[1]
    take_out(wide, f"children/{child.id}", "Ilyas, 3 jaar")
    wide.go(Address("frame"))
    assert wide.page.focus_field("title")
    QApplication.processEvents()
    type_text("x")
    undo(wide)
    assert child.removed and stored.assessment.title == ""
    undo(wide)
    assert not child.removed, "the text has nothing more to undo, so the key is of the dossier"


def test_behind_the_curtain_nothing_is_named_nor_put_back(wide, stored):
    child = stored.assessment.children[1]
    take_out(wide, f"children/{child.id}", "Ilyas, 3 jaar")
    stored.draw_curtain(True)
    settle()
    assert not wide.undo_bar.isVisible()
    undo(wide)
    assert child.removed
    stored.draw_curtain(False)
    settle()
    assert wide.undo_bar.isVisible()


def test_what_is_put_back_in_the_list_is_not_offered_again(wide, stored):
    child = stored.assessment.children[1]
    take_out(wide, f"children/{child.id}", "Ilyas, 3 jaar")
    assert focused().accessibleName() == "Ilyas, 3 jaar terugzetten"
    press(Qt.Key.Key_Space)
    settle()
    assert not child.removed and not wide.undo_bar.isVisible() and stored.undoing.waiting == 0


def test_the_line_closes_with_its_button_and_the_focus_stays_somewhere(wide, stored):
    child = stored.assessment.children[1]
    take_out(wide, f"children/{child.id}", "Ilyas, 3 jaar")
    tab_to(wide.undo_bar.close_bar)
    press(Qt.Key.Key_Space)
    settle()
    assert not wide.undo_bar.isVisible() and wide.page.isAncestorOf(focused())
    assert child.removed and stored.undoing.waiting == 1


def test_a_withdrawal_takes_the_names_along(wide, stored):
    take_out(wide, f"children/{stored.assessment.children[1].id}", "Ilyas, 3 jaar")
    stored.withdrew.emit()
    assert stored.undoing.last is None and not wide.undo_bar.isVisible()


def test_words_of_a_child_that_go_altogether_come_back_in_their_place(wide, stored):
    child = stored.assessment.children[0]
    hearing = child.hearings[0]
    hearing.own_words[0].words = "Ik wil bij mama blijven."
    hearing.own_words.append(OwnWords(words="En de kat ook."))
    stored.restructure(lambda: None)
    stored.save()
    before, ids = content(stored), [each.id for each in hearing.own_words]
    field = f"children/{child.id}/hearings/{hearing.id}/own_words/{ids[0]}"
    take_out(wide, f"{field}/words", "uitspraak 1")
    assert [each.id for each in hearing.own_words] == ids[1:]
    assert wide.undo_bar.said.text() == "Uitspraak 1 is weggehaald."
    stored.save()
    wide.forth.setFocus()
    undo(wide)
    assert [each.id for each in hearing.own_words] == ids and content(stored) == before
    assert stored.save()
    again = stored.store.load(stored.assessment.id)
    assert [each.words for each in again.children[0].hearings[0].own_words] == [
        "Ik wil bij mama blijven.",
        "En de kat ook.",
    ]


def test_what_a_fact_rests_on_comes_back_with_its_page(wide, stored):
    fact = stored.assessment.facts[0]
    fact.citations[0].page = "blz. 3"
    stored.restructure(lambda: None)
    before = content(stored)
    wide.go(page_of(f"facts/{fact.id}"))
    wide.page.focus_field(f"facts/{fact.id}/citations")
    settle()
    away = next(
        b for b in wide.page.findChildren(QPushButton) if b.accessibleName().endswith("Brief van school weghalen")
    )
    away.setFocus()
    press(Qt.Key.Key_Space)
    settle()
    assert fact.citations == [] and "Brief van school is weggehaald." in wide.undo_bar.said.text()
    stored.save()
    wide.forth.setFocus()
    undo(wide)
    assert content(stored) == before and fact.citations[0].page == "blz. 3"
    assert stored.save() and stored.store.load(stored.assessment.id).facts[0].citations[0].page == "blz. 3"
