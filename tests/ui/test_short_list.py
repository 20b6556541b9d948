"""A short list keeps its rows apart, is no higher than the lines asked for, and goes when there are none."""

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.short_list import ShortList

PADDING = 6
STYLE = f"QListWidget::item {{ padding: {PADDING}px 8px; }}"


def filled(rows: int, lines: int) -> tuple[QWidget, ShortList]:
    holder = QWidget()
    holder.resize(400, 600)
    column = QVBoxLayout(holder)
    listed = ShortList("Alinea's", lines)
    column.addWidget(listed)
    listed.addItems([f"Regel {each}" for each in range(rows)])
    listed.fit()
    holder.setStyleSheet(STYLE)
    holder.show()
    QApplication.processEvents()
    return holder, listed


def test_rows_put_in_before_the_style_was_there_do_not_lie_over_each_other(qapp):
    holder, listed = filled(4, 12)
    first, second = listed.visualItemRect(listed.item(0)), listed.visualItemRect(listed.item(1))
    assert first.height() >= listed.fontMetrics().lineSpacing() + 2 * PADDING
    assert second.top() > first.bottom()
    holder.deleteLater()


def test_it_is_as_high_as_whole_rows_within_the_lines(qapp):
    holder, listed = filled(30, 6)
    of_row = listed.visualItemRect(listed.item(0)).height()
    inner = listed.height() - 2 * listed.frameWidth()
    assert inner % of_row == 0 and 0 < inner <= 6 * listed.fontMetrics().lineSpacing()
    holder.deleteLater()


def test_without_rows_it_is_not_there(qapp):
    holder, listed = filled(0, 6)
    assert listed.isHidden()
    holder.deleteLater()
