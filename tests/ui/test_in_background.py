"""Work beside the window: what came of it arrives once, in the window's thread, and nowhere when who asked is gone."""

import gc
import subprocess
import sys
import threading
import time
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.in_background import InBackground

ROOT = Path(__file__).resolve().parents[2]
ENDS_FIRST = """
import threading
from PySide6.QtCore import QCoreApplication, QObject
from ui.in_background import InBackground

application, asker, goes = QCoreApplication([]), QObject(), threading.Event()

def work():
    goes.wait()
    threading.Event().wait(0.5)
    print("klaar", flush=True)

InBackground(asker).start(work, print)
print("weg", flush=True)
goes.set()
"""


class Asker(QWidget):
    """Somebody who wants something done, and writes down what came of it and in which thread that was told."""

    def __init__(self) -> None:
        super().__init__()
        self.work = InBackground(self)
        self.heard: list[object] = []
        self.told_in: list[int] = []

    def hear(self, result: object) -> None:
        self.heard.append(result)
        self.told_in.append(threading.get_ident())
        assert not self.work.is_busy


@pytest.fixture
def asker(qtbot) -> Asker:
    made = Asker()
    qtbot.addWidget(made)
    return made


def test_it_is_done_in_another_thread_and_told_in_this_one(asker, qtbot):
    asker.work.start(threading.get_ident, asker.hear)
    assert asker.work.is_busy and asker.heard == []
    qtbot.waitUntil(lambda: not asker.work.is_busy)
    assert asker.told_in == [threading.get_ident()] and asker.heard != asker.told_in


def test_an_exception_is_a_result(asker, qtbot):
    asker.work.start(lambda: 1 // 0, asker.hear)
    qtbot.waitUntil(lambda: not asker.work.is_busy)
    assert [type(each) for each in asker.heard] == [ZeroDivisionError]


def test_what_is_no_exception_is_handed_over_as_one_and_keeps_nobody_waiting(asker):
    def stop() -> None:
        raise SystemExit

    asker.work.start(stop, asker.hear)
    assert asker.work._work.ended.wait(5)
    asker.work.wait()
    assert [type(each) for each in asker.heard] == [RuntimeError] and "SystemExit" in str(asker.heard[0])


def test_work_that_is_dropped_ends_first_and_nobody_hears_of_it(asker, qtbot):
    ended = threading.Event()
    asker.work.start(lambda: time.sleep(0.05) or ended.set(), asker.hear)
    assert asker.work.drop() and ended.is_set() and not asker.work.is_busy
    qtbot.wait(20)
    assert asker.heard == [] and not asker.work.drop()


def test_a_program_that_ends_before_its_work_says_nothing_of_it():
    """In a process of its own: the application goes, and with it what rings the bell."""
    ended = subprocess.run([sys.executable, "-c", ENDS_FIRST], capture_output=True, text=True, timeout=60, cwd=ROOT)
    assert ended.stdout.split() == ["weg", "klaar"] and ended.stderr == "" and ended.returncode == 0


def test_who_waits_hears_it_at_once_and_only_once(asker, qtbot):
    asker.work.start(lambda: "klaar", asker.hear)
    asker.work.wait()
    assert asker.heard == ["klaar"]
    asker.work.wait()
    qtbot.wait(20)
    assert asker.heard == ["klaar"]


def test_the_next_work_can_begin_while_the_first_is_told(asker):
    def hear(result: object) -> None:
        asker.work.start(lambda: "tweede", asker.hear)

    asker.work.start(lambda: "eerste", hear)
    asker.work.wait()
    asker.work.wait()
    assert asker.heard == ["tweede"]


def test_what_was_begun_before_is_not_heard_any_more(asker, qtbot):
    held = threading.Event()
    asker.work.start(held.wait, asker.hear)
    asker.work.start(lambda: "nieuw", asker.hear)
    held.set()
    qtbot.waitUntil(lambda: not asker.work.is_busy)
    asker.work.start(lambda: "vergeten", asker.hear)
    asker.work.forget()
    assert not asker.work.is_busy
    qtbot.wait(20)
    assert asker.heard == ["nieuw"]


def test_who_goes_away_is_let_go_of_while_the_work_goes_on(qapp):
    held, ended = threading.Event(), threading.Event()
    asker = Asker()
    heard, left = asker.heard, weakref.ref(asker)
    asker.work.start(lambda: held.wait() and ended.set(), asker.hear)
    asker.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del asker
    gc.collect()
    assert left() is None and not ended.is_set()
    held.set()
    assert ended.wait(5)
    QApplication.processEvents()
    assert heard == []
