"""Locking hides everything at once, saves, and lets go of the store and of all that holds content."""

import sys
import threading
import weakref
from functools import partial

import pytest
from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from app.error_log import LOG_FILE
from app.forgetting import memories
from app.idle import Idle
from app.keys import Unlocked
from models.assessment import Assessment
from models.store import Store
from tests.ui.hands import push
from tests.ui.locked_window import PASSPHRASE, SECRET, lock, press_lock, refuse_writing, type_a_dossier, unlock
from tests.ui.locked_window import window as window
from tests.ui.typing_keys import focused, settle, tab_to, type_text
from ui.closing import may_be_lost
from ui.dossier import Dossier
from ui.editing import Editing
from ui.folding import Folding
from ui.keys_list import KeysList
from ui.page import Address
from ui.places import pages_of
from ui.printing import PrintPanel
from ui.start_screen import StartScreen
from ui.window import Window

HOLD_CONTENT = (Store, Editing, Assessment, Dossier, StartScreen)


def words_of(window: Window) -> str:
    """Everything that stands on a widget of the window, also on hidden ones."""
    lines = [each.text() for kind in (QLabel, QLineEdit) for each in window.findChildren(kind)]
    return "\n".join(lines + [each.toPlainText() for each in window.findChildren(QPlainTextEdit)])


def references(window: Window) -> list[weakref.ref]:
    """Weak references to all that holds content."""
    editing = window.dossier.editing
    file = editing.assessment
    return [weakref.ref(each) for each in (window.store, window.store._engine, editing, file, window.dossier)]


# --- what is gone -------------------------------------------------------------------------------------------


def test_a_lock_saves_and_leaves_nothing_that_holds_content(window, qtbot):
    type_a_dossier(window)
    held = references(window)
    lock(window, qtbot)
    assert [each() for each in held if each() is not None] == []
    assert SECRET not in words_of(window) and not any(each.cache_info().currsize for each in memories())
    unlock(window, qtbot)
    assert window.dossier.editing.assessment.occasion == SECRET


def test_nothing_is_left_after_every_kind_of_page_of_a_whole_dossier_was_seen(window, qtbot):
    screen = window.stack.currentWidget()
    push(next(each for each in screen.examples.findChildren(QPushButton) if "otel" in each.text()))
    held = references(window)
    for address in {each.kind: each for each in pages_of(window.dossier.editing.assessment)}.values():
        window.dossier.go(address)
        settle()
    del screen
    lock(window, qtbot)
    assert [each() for each in held if each() is not None] == []


def test_what_work_beside_the_window_held_goes_when_that_is_done(window, qtbot):
    type_a_dossier(window)
    held, go_on = references(window), threading.Event()
    QThreadPool.globalInstance().start(partial(_hold, window.store, go_on))
    lock(window, qtbot)
    assert held[0]() is not None, "the work holds the store"
    go_on.set()
    qtbot.waitUntil(lambda: all(each() is None for each in held))


def _hold(_store: Store, go_on: threading.Event) -> None:
    go_on.wait(20)


def test_the_list_of_dossiers_goes_too(window, qtbot):
    window.dossier = None
    held = weakref.ref(window.stack.currentWidget())
    lock(window, qtbot)
    assert held() is None and window.stack.count() == 1
    unlock(window, qtbot)
    assert isinstance(window.stack.currentWidget(), StartScreen)


def test_the_lists_in_memory_hold_no_text_and_no_error_holds_a_dossier(window, qtbot):
    type_a_dossier(window)
    held = references(window)
    with qtbot.captureExceptions():
        QTimer.singleShot(0, lambda: fail_with(window.dossier))
        qtbot.waitUntil(lambda: hasattr(sys, "last_value"))
    lock(window, qtbot)
    assert [each() for each in held if each() is not None] == []


def fail_with(dossier: Dossier) -> None:
    raise ValueError(dossier.editing.assessment.occasion)


def test_who_kept_a_dossier_all_the_same_cannot_save_it(window, qtbot):
    editing = type_a_dossier(window)
    lock(window, qtbot)
    window.keeping.backing.work.wait()
    before = {each: each.read_bytes() for each in window.folder.rglob("*") if each.is_file()}
    assert not editing._save_timer.isActive() and not editing._check_timer.isActive()
    editing.put(editing.assessment, "occasion", "later", "occasion")
    assert not editing.save()
    with pytest.raises(RuntimeError, match="closed"):
        editing.store.save()
    editing._save_timer.stop()
    editing._check_timer.stop()
    (window.folder / LOG_FILE).unlink()
    assert before == {each: each.read_bytes() for each in window.folder.rglob("*") if each.is_file()}


def test_the_key_for_sealing_goes_and_the_title_says_nothing(window, qtbot):
    type_a_dossier(window)
    window.dossier.go_to_field("title")
    type_text("Gezin De Vries")
    assert window.windowTitle() == "Kind Voorop"
    lock(window, qtbot)
    assert window.lock._key == b"" and window.windowTitle() == "Kind Voorop"
    assert window.unlock.passphrase.hasFocus()


# --- what cannot be saved -----------------------------------------------------------------------------------


def test_what_cannot_be_saved_is_hidden_and_comes_back_with_the_passphrase(window, qtbot):
    editing = type_a_dossier(window)
    refuse_writing(window)
    press_lock(window)
    assert window.stack.currentWidget() is window.unlock and not window.dossier.isVisible()
    assert "nog niet opgeslagen" in window.unlock.unsaved.text() and window.unlock.retry.isVisible()
    assert window.store is not None and editing.unsaved
    unlock(window, qtbot)
    assert window.dossier.isVisible() and window.dossier.editing is editing
    assert editing.assessment.occasion == SECRET and focused() is window.dossier.page.rows["occasion"].entry


def test_another_passphrase_does_not_show_what_is_hidden(window, qtbot):
    type_a_dossier(window)
    refuse_writing(window)
    press_lock(window)
    window.open_store(Unlocked(bytes(32)), False)
    assert window.lock.is_on and window.unlock.problem.text() and not window.dossier.isVisible()


def test_trying_again_saves_and_then_everything_goes(window, qtbot):
    type_a_dossier(window)
    held = references(window)
    refuse_writing(window)
    press_lock(window)
    tab_to(window.unlock.retry)
    push(window.unlock.retry)
    assert window.store is not None and window.unlock.retry.isVisible()
    refuse_writing(window, False)
    push(window.unlock.retry)
    qtbot.waitUntil(lambda: window.store is None)
    assert not window.unlock.unsaved.isVisible() and not window.unlock.retry.isVisible()
    assert [each() for each in held if each() is not None] == []
    unlock(window, qtbot)
    assert window.dossier.editing.assessment.occasion == SECRET


def test_a_save_that_succeeds_by_itself_ends_the_wait(window, qtbot):
    editing = type_a_dossier(window)
    refuse_writing(window)
    press_lock(window)
    refuse_writing(window, False)
    editing._save_timer.timeout.emit()
    editing._save_timer.timeout.emit()
    qtbot.waitUntil(lambda: window.store is None)


# --- what lies over the window ------------------------------------------------------------------------------


def others(window: Window) -> list:
    return [each for each in QApplication.topLevelWidgets() if each is not window and each.isVisible()]


def test_the_list_of_keys_and_an_open_list_of_choices_close(window, qtbot):
    type_a_dossier(window)
    KeysList(window).open()
    QApplication.processEvents()
    assert others(window)
    lock(window, qtbot)
    assert others(window) == []


def press_once_it_is_there(window: Window) -> None:
    """Lock from inside the loop of the question itself."""
    if QApplication.focusWindow() not in (None, window.windowHandle()):
        press_lock(window)
    else:
        QTimer.singleShot(10, lambda: press_once_it_is_there(window))


@pytest.mark.parametrize("asks", [may_be_lost, lambda window: QFileDialog.getOpenFileName(window)[0]])
def test_a_question_that_waits_is_answered_with_no(window, qtbot, asks):
    type_a_dossier(window)
    answers: list = []
    QTimer.singleShot(0, lambda: answers.append(asks(window)))
    press_once_it_is_there(window)
    qtbot.waitUntil(lambda: window.store is None)
    assert len(answers) == 1 and not answers[0] and others(window) == []


def test_a_lock_in_the_middle_of_printing_waits_for_it(window, qtbot):
    type_a_dossier(window)
    window.dossier.go(Address("review"))
    window.dossier.page.findChild(Folding, "fold/review/print").header.setChecked(True)
    panel = window.dossier.page.findChild(PrintPanel)
    path = window.folder / "uit.pdf"

    def choose(*_asked: object) -> str:
        QTimer.singleShot(0, window.lock.lock)  # comes while the page shows that it is busy
        return str(path)

    panel.choose_path = choose
    panel._print_for(panel.choice.reader, "pdf")
    del panel
    qtbot.waitUntil(lambda: window.store is None)
    assert path.read_bytes().startswith(b"%PDF")


def test_who_leaves_a_dossier_and_locks_at_once_sees_no_list(window, qtbot):
    type_a_dossier(window)
    window.dossier.leave()
    press_lock(window)
    qtbot.waitUntil(lambda: window.store is None)
    assert window.stack.currentWidget() is window.unlock and window.stack.count() == 1


# --- when ---------------------------------------------------------------------------------------------------


class Hands:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_it_locks_after_ten_minutes_without_a_press(window, qtbot):
    type_a_dossier(window)
    hands = Hands()
    window.locking.idle = Idle(10, [hands])
    hands.now = 599
    window.locking.look()
    assert not window.lock.is_on
    hands.now = 600
    window.locking._timer.timeout.emit()
    qtbot.waitUntil(lambda: window.store is None)


def test_a_press_counts_anew_and_the_first_press_after_too_long_only_locks(window, qtbot):
    type_a_dossier(window)
    hands = Hands()
    window.locking.idle = Idle(10, [hands])
    hands.now = 599
    QTest.keyClick(window.windowHandle(), "a")
    hands.now = 1100
    window.locking.look()
    assert not window.lock.is_on
    hands.now = 1300
    QTest.keyClick(window.windowHandle(), "b")
    assert window.lock.is_on
    unlock_after = SECRET + "a"
    qtbot.waitUntil(lambda: window.store is None)
    unlock(window, qtbot)
    assert window.dossier.editing.assessment.occasion == unlock_after


def test_while_locked_no_key_is_swallowed_however_long_it_takes(window, qtbot):
    lock(window, qtbot)
    hands = Hands()
    window.locking.idle = Idle(10, [hands])
    hands.now = 10_000
    QTest.keyClick(window.windowHandle(), "v")
    assert window.unlock.passphrase.text() == "v"


def test_the_button_above_the_dossier_and_the_one_below_the_list_lock(window, qtbot):
    push(window.stack.currentWidget().new)
    push(window.dossier.head.lock)
    qtbot.waitUntil(lambda: window.store is None)
    unlock(window, qtbot)
    window.dossier.leave()
    qtbot.waitUntil(lambda: window.dossier is None)
    push(window.findChild(QPushButton, "lock_now"))
    qtbot.waitUntil(lambda: window.store is None)


def test_nothing_locks_before_there_is_a_store(qtbot, tmp_path):
    window = Window(tmp_path, has_store=False)
    qtbot.addWidget(window)
    page = window.unlock
    window.lock.lock()
    assert not window.lock.is_on and window.unlock is page


def test_the_passphrase_does_not_stay_in_the_window(window):
    assert PASSPHRASE not in words_of(window) and window.unlock._opening is None
