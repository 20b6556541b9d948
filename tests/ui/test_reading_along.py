"""Reading along on screen: asked on the last page, remarked beside a field, answered, agreed, all by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.fields import of_child, of_row
from app.second_reader import add_remark, ask_to_read, being_read
from tests.ui.hands import button_of, push, words_on
from tests.ui.typing_keys import press, type_text
from ui.curtain import CURTAIN
from ui.page import Address
from ui.remarks import NOBODY_READS, RemarkLine
from ui.second_reader import SAME_KEY, SAME_READER

REMARK = "Waar blijkt dat uit?"


def asked(editing):
    return ask_to_read(editing.assessment, "R. Visser", "jurist", "S. Bos", editing.today())


def test_a_colleague_is_asked_by_keyboard(review, hotel):
    assert not button_of(review, "second_reader/ask").isEnabled()
    for name, text in (("reader", "R. Visser"), ("role", "jurist"), ("asked_by", "S. Bos")):
        entry = review.page.findChild(object, f"second_reader/{name}")
        entry.setFocus()
        entry.selectAll()
        type_text(text)
    push(button_of(review, "second_reader/ask"))
    reading = being_read(hotel.assessment)
    assert (reading.reader, reading.role, reading.asked_by) == ("R. Visser", "jurist", "S. Bos")
    assert any("Tweede lezer (gevraagd)" in each.text() for each in review.page.findChildren(object, "reviews"))


def test_agreeing_keeps_the_day_and_warns_for_own_work(turn_to, hotel):
    reading = asked(hotel)
    hotel.store.who = "S. Bos"
    window = turn_to("review")
    window.open_all()
    assert SAME_KEY.format("S. Bos") in words_on(window)
    push(button_of(window, "second_reader/agree"))
    assert reading.status == "akkoord" and reading.closed_on == hotel.today()


def test_a_reader_who_asked_for_it_is_warned_and_not_stopped(turn_to, hotel):
    reading = ask_to_read(hotel.assessment, "S. Bos", "jurist", "S. Bos", hotel.today())
    window = turn_to("review")
    window.open_all()
    assert SAME_READER in words_on(window)
    push(button_of(window, "second_reader/agree"))
    assert reading.status == "akkoord"


def test_sending_back_keeps_the_note(turn_to, hotel):
    reading = asked(hotel)
    window = turn_to("review")
    window.open_all()
    assert "Let op: de" not in words_on(window)
    window.page.findChild(object, "second_reader/note").setFocus()
    type_text("E4 is te kort.")
    push(button_of(window, "second_reader/send_back"))
    assert (reading.status, reading.note) == ("teruggestuurd", "E4 is te kort.")
    push(button_of(window, f"reviews/{reading.id}/again"))
    assert being_read(hotel.assessment) is reading


def test_a_remark_is_made_beside_a_field_answered_and_settled_by_keyboard(wizard, editing):
    reading = asked(editing)
    dossier = wizard(Address("frame"))
    dossier.page.focus_field("occasion")
    dossier.on_page.write_remark()
    QApplication.processEvents()
    type_text(REMARK)
    push(dossier.page.findChild(QPushButton, "remarking/occasion/keep"))
    (remark,) = reading.remarks
    assert (remark.field, remark.text, remark.by) == ("occasion", REMARK, "R. Visser")
    (line,) = dossier.page.findChildren(RemarkLine)
    assert line.parentWidget() is dossier.page.rows["occasion"] and line.isVisibleTo(dossier)
    push(line.reply)
    type_text("Uit het rapport.")
    push(dossier.page.findChild(QPushButton, f"remark/{remark.id}/reply/keep"))
    assert remark.reply == "Uit het rapport."
    push(dossier.page.findChildren(RemarkLine)[0].done)
    assert remark.done and dossier.page.findChildren(RemarkLine) == []


def test_escape_leaves_an_empty_remark(wizard, editing):
    reading = asked(editing)
    dossier = wizard(Address("frame"))
    dossier.page.focus_field("occasion")
    dossier.on_page.write_remark()
    press(Qt.Key.Key_Escape)
    assert reading.remarks == [] and QApplication.focusWidget().objectName() == "occasion"


def test_without_a_reader_no_remark_is_begun(wizard, editing):
    dossier = wizard(Address("frame"))
    dossier.page.focus_field("occasion")
    dossier.on_page.write_remark()
    assert dossier.head.saved.text() == NOBODY_READS


def test_the_panel_leads_to_the_remark(wizard, editing):
    field = of_child(editing.assessment.children[0], "elements", "E4", "text")
    remark = add_remark(asked(editing), field, REMARK, "R. Visser")
    dossier = wizard(Address("element", editing.assessment.children[0].id, "E4"))
    dossier.side.show()
    dossier.side.findChild(QPushButton, f"side/{remark.id}").click()
    assert QApplication.focusWidget().objectName() == field


def test_a_remark_in_a_closed_card_shows_once_the_card_opens(wizard, editing):
    fact = editing.assessment.facts[0]
    field = of_row("facts", fact, "text")
    remark = add_remark(asked(editing), field, REMARK, "R. Visser")
    dossier = wizard(Address("evidence"))
    dossier.go_to_field(field)
    QApplication.processEvents()
    (line,) = dossier.page.findChildren(RemarkLine)
    assert line.remark is remark and line.isVisibleTo(dossier)


def test_behind_the_curtain_no_remark_can_be_read(wizard, editing):
    add_remark(asked(editing), "occasion", REMARK, "R. Visser")
    dossier = wizard(Address("frame"))
    editing.draw_curtain(True)
    assert REMARK not in words_on(dossier) and CURTAIN in words_on(dossier)
    assert REMARK not in "\n".join(each.text() for each in dossier.side.findChildren(type(dossier.head.saved)))
    dossier.go(Address("review"))
    assert REMARK not in words_on(dossier)
