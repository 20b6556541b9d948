"""A line whose text does not fit: dots tell that there is more, and typing shows what is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.inputs import Line

LONG = "Beleidsmedewerker wonen en maatschappelijke ondersteuning"
SHORT = "Beleidsmedewerker"


@pytest.fixture
def lines(qtbot):
    """Two lines below each other: one with too long a text, and one in which it fits."""
    holder = QWidget()
    column, made = QVBoxLayout(holder), (Line(LONG), Line(SHORT))
    for each in made:
        each.setFixedWidth(200)
        column.addWidget(each)
    qtbot.addWidget(holder)
    with qtbot.waitExposed(holder):
        holder.show()
    made[1].setFocus()
    yield made
    holder.close()


def painted(line: Line) -> QImage:
    return line.grab().toImage()


def as_a_line_of_this(line: Line, text: str) -> QImage:
    """How it would be painted if this was all that stands in it."""
    before = line.text()
    line.setText(text)
    line.setCursorPosition(0)
    seen = painted(line)
    line.setText(before)
    line.setCursorPosition(0)
    return seen


def test_a_text_that_does_not_fit_ends_in_dots_and_one_that_fits_does_not(lines):
    long, short = lines
    assert LONG.startswith(long.told().removesuffix("…")) and long.told().endswith("…")
    assert short.told() == SHORT
    assert painted(long) == as_a_line_of_this(long, long.told()) != as_a_line_of_this(long, SHORT)


def test_who_types_sees_where_and_who_went_on_sees_the_beginning_again(lines):
    long, short = lines
    dots = painted(long)
    long.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(long, Qt.Key.Key_End)
    assert long.cursorPosition() == len(LONG)
    at_the_end = painted(long)
    QTest.keyClick(long, Qt.Key.Key_Home)
    assert painted(long) != at_the_end
    QTest.keyClick(long, Qt.Key.Key_End)
    short.setFocus(Qt.FocusReason.TabFocusReason)
    assert painted(long) == dots and long.text() == LONG
