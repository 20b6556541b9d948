"""What was copied here leaves the clipboard when the program locks or closes; what came from elsewhere stays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.locked_window import SECRET, lock, type_a_dossier
from tests.ui.locked_window import window as window
from tests.ui.typing_keys import press
from ui.copied import Copied

ELSEWHERE = "een adres uit een ander programma"


@pytest.fixture(autouse=True)
def clipboard(qapp):
    board = QApplication.clipboard()
    board.clear()
    yield board
    board.clear()


def copy_all() -> None:
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        press(key, Qt.KeyboardModifier.ControlModifier)


def test_a_lock_clears_what_was_copied(window, qtbot, clipboard):
    type_a_dossier(window)
    copy_all()
    assert clipboard.text() == SECRET
    lock(window, qtbot)
    assert clipboard.text() == ""


def test_closing_clears_it_too(window, clipboard):
    type_a_dossier(window)
    copy_all()
    window.close()
    assert clipboard.text() == ""


def test_what_another_program_put_there_stays(window, qtbot, clipboard):
    type_a_dossier(window)
    copy_all()
    clipboard.setText(ELSEWHERE)
    lock(window, qtbot)
    assert clipboard.text() == ELSEWHERE


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_copying_and_cutting_from_one_line_count_alike(qtbot, clipboard, key):
    line = QLineEdit("ABCD-EFGH-herstelsleutel")
    qtbot.addWidget(line)
    copied = Copied(line)
    line.show()
    line.activateWindow()
    line.setFocus()
    QApplication.processEvents()
    for each in (Qt.Key.Key_A, key):
        press(each, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "ABCD-EFGH-herstelsleutel"
    copied.clear()
    assert clipboard.text() == ""


def test_only_a_fingerprint_is_remembered(window, clipboard):
    type_a_dossier(window)
    copy_all()
    assert all(SECRET.encode() not in each for each in window.lock.copied._ours.values())
