"""Widgets side by side: how high they are together follows what is in them, however often that was asked before."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from ui.flow import FlowLayout

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
