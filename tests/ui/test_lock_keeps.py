"""What was typed and is no part of the file yet lies sealed while the program is locked, and is there again after."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.hands import push
from tests.ui.locked_window import SECRET, lock, press_lock, refuse_writing, type_a_dossier, unlock
from tests.ui.locked_window import window as window
from tests.ui.typing_keys import focused, press, type_text
from ui.lock_line import LockLine
from ui.page import Address
from ui.settings_parts import LockPart
from ui.signing import REASON
from ui.window import GEOMETRY_FILE, Window

SINCE = "housing/slept_since"


def test_what_is_no_date_stands_in_its_field_again(window, qtbot):
    type_a_dossier(window)
    window.dossier.go_to_field(SINCE)
    type_text("zodra tante Maria kan")
    lock(window, qtbot)
    assert b"Maria" not in window.lock._sealed and window.lock._aside is None
    unlock(window, qtbot)
    row = window.dossier.page.rows[SINCE]
    assert row.entry.text() == "zodra tante Maria kan" and "geen datum" in row.said.text()
    assert window.dossier.leads_back()


def test_a_reason_that_was_begun_is_there_again(window, qtbot):
    editing = type_a_dossier(window)
    editing.keep_draft(REASON, "omdat oma belde")
    lock(window, qtbot)
    unlock(window, qtbot)
    assert window.dossier.editing is not editing
    assert window.dossier.editing.drafts == {REASON: "omdat oma belde"}


def test_a_quick_line_without_enter_is_a_fact_afterwards(window, qtbot):
    type_a_dossier(window)
    window.dossier.quick_line.setFocus()
    type_text("Oma belt")
    lock(window, qtbot)
    unlock(window, qtbot)
    assert window.dossier.editing.assessment.facts[-1].text == "Oma belt"


def test_one_is_back_at_the_same_place_in_the_same_text(window, qtbot):
    type_a_dossier(window)
    window.dossier.go(Address("housing"))
    window.dossier.go_to_field("housing/description")
    type_text("een twee drie")
    for _ in "drie":
        press(Qt.Key.Key_Left)
    lock(window, qtbot)
    unlock(window, qtbot)
    assert str(window.dossier.page.address) == "housing"
    type_text("en ")
    assert window.dossier.editing.assessment.housing.description == "een twee en drie"


def test_what_was_shielded_stays_shielded(window, qtbot):
    type_a_dossier(window)
    push(window.dossier.curtain)
    lock(window, qtbot)
    unlock(window, qtbot)
    assert window.dossier.editing.curtain and window.dossier.curtain.isChecked()


def test_the_page_of_the_organisation_comes_back(window, qtbot):
    push(window.stack.currentWidget().organisation)
    window.organisation.page.rows["organisation/name"].entry.setFocus()
    type_text("Oostveen")
    lock(window, qtbot)
    unlock(window, qtbot)
    assert window.organisation.page.rows["organisation/name"].entry.text() == "Oostveen"


def test_closing_while_something_waits_is_told_once(window, qtbot):
    type_a_dossier(window)
    window.dossier.go_to_field(SINCE)
    type_text("morrgen")
    lock(window, qtbot)
    assert not window.close() and "Ga met uw wachtzin terug" in window.unlock.unsaved.text()
    assert window.close()


def test_closing_while_locked_asks_nothing_when_all_is_saved(window, qtbot):
    type_a_dossier(window)
    lock(window, qtbot)
    assert window.close()


def test_two_locks_in_a_row_keep_what_the_first_kept(window, qtbot):
    type_a_dossier(window)
    window.dossier.go_to_field(SINCE)
    type_text("morrgen")
    for _ in range(2):
        lock(window, qtbot)
        unlock(window, qtbot)
    assert window.dossier.editing.unread == {SINCE: "morrgen"}
    assert window.dossier.editing.assessment.occasion == SECRET


def test_a_lock_whose_save_failed_hides_nothing_for_good(window, qtbot):
    type_a_dossier(window)
    window.dossier.go_to_field(SINCE)
    type_text("morrgen")
    refuse_writing(window)
    press_lock(window)
    unlock(window, qtbot)
    refuse_writing(window, False)
    assert window.dossier.page.rows[SINCE].entry.text() == "morrgen" and focused().isVisible()
    lock(window, qtbot)


# --- the setting --------------------------------------------------------------------------------------------


def test_the_line_below_the_list_leads_to_the_minutes_which_are_kept(window, qtbot):
    type_a_dossier(window)
    window.dossier.leave()
    qtbot.waitUntil(lambda: window.dossier is None)
    line = window.findChild(LockLine)
    assert line.said.text() == "Vergrendelt vanzelf na 10 minuten"
    push(line.change)
    part = window.findChild(LockPart)
    assert part.isVisible()
    part.minutes.setFocus()
    press(Qt.Key.Key_Down)
    assert window.locking.idle.minutes == 15 and line.said.text() == "Vergrendelt vanzelf na 15 minuten"
    again = Window(window.folder, has_store=True)
    qtbot.addWidget(again)
    assert again.locking.idle.minutes == 15


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_may_read_where_the_window_was(window):
    (window.folder / GEOMETRY_FILE).write_text("")
    (window.folder / GEOMETRY_FILE).chmod(0o644)
    window.close()
    QApplication.processEvents()
    assert (window.folder / GEOMETRY_FILE).stat().st_mode & 0o777 == 0o600
    assert (window.folder / GEOMETRY_FILE).stat().st_size > 0


def test_a_window_whose_settings_cannot_be_written_closes_all_the_same(window):
    (window.folder / GEOMETRY_FILE).unlink(missing_ok=True)
    (window.folder / GEOMETRY_FILE).mkdir()
    assert window.close()
