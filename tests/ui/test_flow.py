"""Widgets side by side: how high they are together follows what is in them, however often that was asked before."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ui.flow import FlowLayout
from ui.row import Row

WIDE = 300
LONG = "een lange tekst die op deze breedte over heel wat regels gaat " * 4


@pytest.fixture
def holder(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    row = FlowLayout(made)
    for text in ("een", "twee"):
        row.addWidget(_label(text))
    made.resize(WIDE, 400)
    made.show()
    QApplication.processEvents()
    return made


def _label(text: str) -> QLabel:
    made = QLabel(text)
    made.setWordWrap(True)
    return made


def _height(holder: QWidget) -> int:
    return holder.layout().heightForWidth(WIDE)


def test_a_text_that_grows_makes_it_higher_and_one_that_goes_makes_it_lower(holder):
    low = _height(holder)
    assert _height(holder) == low < holder.layout().heightForWidth(1)
    label = holder.findChildren(QLabel)[1]
    label.setText(LONG)
    high = _height(holder)
    assert high > 2 * low
    label.hide()
    assert _height(holder) == low
    label.show()
    assert _height(holder) == high


def test_letters_that_grow_make_it_higher(holder):
    low = _height(holder)
    for each in holder.findChildren(QLabel):
        each.setStyleSheet("font-size: 80px")
    QApplication.processEvents()
    assert _height(holder) > 2 * low


def test_what_is_added_and_what_is_inside_counts(holder):
    low = _height(holder)
    inside = QWidget()
    within = FlowLayout(inside)
    within.addWidget(_label("drie"))
    holder.layout().addWidget(inside)
    QApplication.processEvents()
    before = _height(holder)
    inside.findChild(QLabel).setText(LONG)
    QApplication.processEvents()
    assert _height(holder) > 2 * max(low, before)
    holder.layout().removeWidget(inside)
    assert _height(holder) == low


def test_a_question_that_comes_to_need_more_room_gets_it_in_every_width_that_was_planned_before(holder):
    row = Row("veld", "Gewicht", QLabel("keuze"), aside=10)
    holder.layout().addWidget(row)
    QApplication.processEvents()
    widths = (WIDE, WIDE // 2, 40)
    low = [holder.layout().heightForWidth(width) for width in widths]
    row.refuse(LONG)
    QApplication.processEvents()
    assert all(holder.layout().heightForWidth(width) > before for width, before in zip(widths, low, strict=True))
    assert row.said.geometry().top() >= row.entry.parentWidget().geometry().bottom()
    row.refuse("")
    QApplication.processEvents()
    assert [holder.layout().heightForWidth(width) for width in widths] == low


def test_what_helps_stands_between_the_question_and_its_answer_and_what_warns_below_both(holder):
    row = Row("veld", "Naam", QLabel("antwoord"), "Wat helpt")
    holder.layout().addWidget(row)
    row.refuse("Dit kan niet")
    QApplication.processEvents()
    (helps,) = (each for each in row.findChildren(QLabel) if each.text() == "Wat helpt")
    tops = [each.geometry().top() for each in (row.label, helps, row.entry, row.said)]
    assert tops == sorted(set(tops)), "in this order, none over another"
    heard = [each for each in row.children() if each in (row.label, helps, row.entry, row.said)]
    assert heard == [row.label, helps, row.entry, row.said]
    assert row.entry.accessibleDescription() == "Wat helpt\nDit kan niet"


def test_what_is_said_first_is_heard_before_what_was_put_below_the_answer_earlier(holder):
    row = Row("veld", "Naam", QLabel("antwoord"))
    below = QLabel("een opmerking van de tweede lezer")
    row.layout().addWidget(below)
    row.refuse("Dit kan niet")
    assert [each for each in row.children() if each in (row.said, below)] == [row.said, below]


def test_more_room_between_things_counts_at_widths_that_were_planned_before(holder):
    low = holder.layout().heightForWidth(1)
    holder.layout().setSpacing(holder.layout().spacing() + 40)
    assert holder.layout().heightForWidth(1) == low + 40


def test_what_is_taken_out_counts_no_more(holder):
    high = holder.layout().heightForWidth(1)
    assert holder.layout().takeAt(1) is not None
    assert holder.layout().heightForWidth(1) < high
