"""On the page of an element: why some questions are off, and how somebody asks them all the same, by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.changes import set_answer
from app.fields import of_child
from tests.ui.hands import push
from tests.ui.one_page import texts, visible
from tests.ui.typing_keys import press, type_text
from ui.page import Address

OFF = "Gezondheid of beperking: deze vragen staan uit"


def test_a_question_about_health_is_off_with_one_line_why(show, noor):
    window = show(Address("element", noor.id, "E6"))
    window.open_all()
    assert texts(window).count(OFF) == 1
    assert not visible(window, of_child(noor, "answers", "E6-01", "note"))
    assert visible(window, of_child(noor, "answers", "E6-06", "note"))


def test_with_a_reason_it_is_asked_in_this_dossier(show, editing, noor):
    editing.store.who = "S. Bos"
    window = show(Address("element", noor.id, "E6"))
    window.open_all()
    push(window.page.findChild(QPushButton, "special_data/gezondheid/ask"))
    press(Qt.Key.Key_Escape)
    assert editing.assessment.special_data == []
    push(window.page.findChild(QPushButton, "special_data/gezondheid/ask"))
    type_text("De behandeling hangt aan deze stad.")
    push(window.page.findChild(QPushButton, "special_data/gezondheid/keep"))
    (made,) = editing.assessment.special_data
    assert (made.code, made.reason, made.by, made.on) == (
        "gezondheid", "De behandeling hangt aan deze stad.", "S. Bos", editing.today(),
    )  # fmt: skip
    assert OFF not in texts(window) and "E6-0" in QApplication.focusWidget().objectName()
    assert visible(window, of_child(noor, "answers", "E6-01", "note"))


def test_what_was_filled_in_stays_visible(show, noor):
    set_answer(noor, "E6-02", note="Elke week fysiotherapie.")
    window = show(Address("element", noor.id, "E6"))
    window.open_all()
    assert visible(window, of_child(noor, "answers", "E6-02", "note")) and OFF in texts(window)
