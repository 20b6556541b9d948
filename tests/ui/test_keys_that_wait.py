"""What is typed or clicked while the wizard is busy, and what was begun and not finished, is not lost or done twice."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.changes import remove, set_answer
from tests.ui.hands import panel, spoil
from tests.ui.typing_keys import press, type_text
from ui.dossier import Dossier
from ui.folding import Folding
from ui.growing_text import GrowingText
from ui.inputs import Choice
from ui.overriding import OverrideForm
from ui.page import Address
from ui.signing import SignPanel
from ui.window import Window


def test_a_second_click_that_waited_freezes_no_second_version(review, hotel):
    signing = panel(review, SignPanel)
    signing.reason.setPlainText("Nieuw bericht van school.")
    QTest.mouseClick(signing.sign, Qt.MouseButton.LeftButton)
    QTest.mouseClick(signing.sign, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert len(hotel.store.kept) == 1 and "Versie 1 is vastgesteld" in signing.outcome.said.text()


def test_a_reason_that_was_begun_is_there_again(dossier, hotel):
    spoil(hotel)
    hotel.check()
    dossier.go(Address("review"))
    QApplication.processEvents()
    links = (each for each in dossier.page.findChildren(QPushButton) if each.isVisible())
    next(each for each in links if each.objectName().startswith("override/")).click()
    type_text("Half")
    press(Qt.Key.Key_Escape)
    assert dossier.page.findChild(OverrideForm) is not None
    dossier.turn(-1)
    dossier.go(Address("review"))
    assert dossier.page.findChild(OverrideForm).reason.toPlainText() == "Half"


def test_the_window_leads_to_what_was_not_understood_before_it_closes(qtbot, tmp_path, hotel):
    window = Window(tmp_path, has_store=False)
    qtbot.addWidget(window)
    window.dossier = Dossier(hotel)
    window._replace(window.dossier)
    window.show()
    hotel.keep_unread("decision/decided_on", "32-13-2025")
    first, second = QCloseEvent(), QCloseEvent()
    window.closeEvent(first)
    window.closeEvent(second)
    assert not first.isAccepted() and second.isAccepted()


def test_an_element_page_without_options_can_be_shown(dossier, hotel):
    child = hotel.assessment.children[0]
    for each in hotel.assessment.all_options:
        remove(each)
    for code in ("E1", "E4"):
        dossier.go(Address("element", child.id, code))
        dossier.on_page.mark("no_difference")
    assert dossier.page.address.element == "E4"


def test_no_difference_can_be_undone_and_leaves_alone_what_is_not_relevant(dossier, hotel):
    child = hotel.assessment.children[0]
    impact = next(each for each in child.impacts if each.element == "E4")
    child.element("E4").weight, impact.effect = "nvt", ""
    dossier.go(Address("element", child.id, "E4"))
    dossier.on_page.mark("no_difference")
    assert impact.effect == ""
    child.element("E4").weight = "zwaar"
    dossier.on_page.mark("no_difference")
    assert impact.effect == "neutraal"
    undo = next(each for each in dossier.page.findChildren(QPushButton) if each.objectName().startswith("undo/"))
    undo.click()
    assert impact.effect == ""


def test_a_space_that_keeps_words_together_stays(qtbot):
    entry = GrowingText("€\u00a05\nen meer")
    qtbot.addWidget(entry)
    assert entry.toPlainText() == "€\u00a05\nen meer"


def test_a_removed_choice_is_called_so(qtbot):
    entry = Choice("0b2f", {"a": "Hotel"})
    qtbot.addWidget(entry)
    assert entry.currentText() == "verwijderde optie" and entry.currentData() == "0b2f"


def test_a_talk_without_literal_words_is_told_by_its_summary(dossier, hotel):
    child = hotel.assessment.children[0]
    for talk in child.hearings:
        talk.own_words, talk.held, talk.summary = [], True, "Wil bij oma blijven."
    child.observations = []
    dossier.go(Address("weighing", child.id))
    QApplication.processEvents()
    told = "\n".join(each.text() for each in dossier.findChildren(QLabel) if each.isVisibleTo(dossier))
    assert told.count("Wil bij oma blijven.") == 2 and "iet gehoord" not in told


def test_the_curtain_hides_where_the_family_is_while_an_address_is_secret(dossier, hotel):
    hotel.assessment.persons[0].secret_address = True
    for drawn in (False, True):
        hotel.draw_curtain(drawn)
        for kind, field in (("housing", "housing/description"), ("decision", "decision/sleeping_place")):
            dossier.go(Address(kind))
            assert (field in dossier.page.rows) is not drawn


def test_a_yes_or_no_counts_as_an_answer(dossier, hotel):
    child = hotel.assessment.children[0]
    child.answers = []
    set_answer(child, "E4-07", value="ja")
    dossier.go(Address("element", child.id, "E4"))
    assert any("1 beantwoord" in each.header.text() for each in dossier.page.findChildren(Folding))
