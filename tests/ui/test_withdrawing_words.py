"""On the page of a talk a child takes its words back: chosen, asked, gone, and told; by keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.changes import add_fact
from app.fields import of_child, of_row
from models.store import SaveFailed
from tests.stores import new_store
from tests.ui.hands import button_of, push, words_on
from tests.ui.typing_keys import press
from ui.editing import Editing
from ui.page import Address
from ui.withdrawing import FIRST, WithdrawPanel

WORDS = "Ik slaap achter de rode deur"


def kept(editing, tmp_path):
    """The same file in a real store."""
    store = new_store(tmp_path)
    store.add(editing.assessment)
    real = Editing(editing.assessment, editing.method, store, SaveFailed)
    child = editing.assessment.children[0]
    talk = next(each for each in child.hearings if each.own_words)
    talk.held, talk.own_words[0].words, talk.summary = True, WORDS, "Zij wil blijven."
    return real, store, child, talk


def page_of_the_talk(qtbot, real, child, talk):
    from tests.ui.one_page import OnePage

    window = OnePage(real, Address("views", child.id))
    qtbot.addWidget(window)
    window.open_all()
    return window, next(each for each in window.page.findChildren(WithdrawPanel) if each.hearing is talk)


def test_words_go_after_a_yes_and_the_page_says_so(qtbot, editing, tmp_path):
    real, store, child, talk = kept(editing, tmp_path)
    window, panel = page_of_the_talk(qtbot, real, child, talk)
    push(button_of(window, f"withdrawing/{talk.id}/ask"))
    assert QApplication.focusWidget() is panel.question.no, "no has the focus"
    press(Qt.Key.Key_Escape)
    assert talk.own_words and QApplication.focusWidget() is panel.button
    press(Qt.Key.Key_Space)
    push(panel.question.yes)
    assert talk.own_words == [] and talk.summary == "" and talk.withdrawn_at is not None
    window.open_all()
    assert "heeft het kind woorden uit dit gesprek ingetrokken" in words_on(window)
    assert store.verify({}) == []
    assert real.close()
    store.close()


def test_only_what_is_ticked_goes(qtbot, editing, tmp_path):
    real, store, child, talk = kept(editing, tmp_path)
    _window, panel = page_of_the_talk(qtbot, real, child, talk)
    panel.what.boxes["summary"].setChecked(False)
    panel._ask()
    push(panel.question.yes)
    assert talk.own_words == [] and talk.summary == "Zij wil blijven."
    assert real.close()
    store.close()


def test_a_text_that_quotes_is_named_with_a_way_to_it(qtbot, editing, tmp_path):
    real, store, child, talk = kept(editing, tmp_path)
    fact = add_fact(editing.assessment, f"Zij zei: {WORDS}.")
    window, _panel = page_of_the_talk(qtbot, real, child, talk)
    assert FIRST in words_on(window)
    field = of_row("facts", fact, "text")
    go = window.page.findChild(QPushButton, f"withdrawing/{talk.id}/go/{field}")
    with qtbot.waitSignal(real.asked_for) as asked:
        push(go)
    assert asked.args == [field]
    assert real.close()
    store.close()


def test_a_full_disk_is_told_and_nothing_goes(qtbot, editing, tmp_path, monkeypatch):
    real, store, child, talk = kept(editing, tmp_path)
    _window, panel = page_of_the_talk(qtbot, real, child, talk)

    def full(*_any):
        raise SaveFailed("schijf_vol")

    monkeypatch.setattr(store, "withdraw", full)
    panel._ask()
    push(panel.question.yes)
    assert "vol" in panel.outcome.text() and talk.own_words
    assert of_child(child) and real.close()
    store.close()
