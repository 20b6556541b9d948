"""Work beside the window: what came of it arrives once, in the window's thread, and nowhere when who asked is gone."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.in_background import InBackground


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
