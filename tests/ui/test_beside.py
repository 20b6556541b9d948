"""Options and children beside each other with real widgets: every cell by keyboard, what if, and what it says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.fields import of_child
from tests.ui.hands import words_on
from tests.ui.typing_keys import focused, press, tab_to
from ui.beside import ChildrenBeside, OptionsBeside
from ui.comparison import NO_REASON, WALK
from ui.comparison_table import ComparisonTable
from ui.style import dress


@pytest.fixture
def lena(hotel):
    return hotel.assessment.children[2]


@pytest.fixture
def window(turn_to):
    return turn_to("weighing", 2)


@pytest.fixture
def beside(window) -> OptionsBeside:
    return window.page.findChild(OptionsBeside)


def heads(table: ComparisonTable) -> list[str]:
    return [table.horizontalHeaderItem(column).text() for column in range(table.columnCount())]


def said(widget) -> str:
    return widget.findChild(QLabel, "said").text()


def test_the_reason_is_one_key_away(beside, lena, hotel):
    table, reason = beside.picture.table, beside.picture.reason
    assert WALK in reason.text()
    tab_to(table)
    assert (table.currentRow(), table.currentColumn()) == (0, 1)
    for _ in range(5):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Right)
    option = hotel.assessment.options[1]
    assert "<b>Gezondheid en zorg · O2 Huis in Oostveen, iedereen verhuist</b>" in reason.text()
    assert "Sterk positief · direct · vastgesteld · weegt doorslaggevend" in reason.text()
    assert lena.impact("E6", option.id).note in reason.text()
    lena.impact("E6", option.id).note = ""
    beside._draw()
    table.setCurrentCell(5, 2)
    assert NO_REASON in reason.text()


def test_enter_goes_to_where_the_cell_is_filled_in(beside, lena, hotel):
    asked = []
    hotel.asked_for.connect(asked.append)
    tab_to(beside.picture.table)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Enter)
    first = hotel.assessment.options[0]
    assert asked == [
        of_child(lena, "wishes", first.id),
        of_child(lena, "impacts", "E2", first.id, "effect"),
    ]


def test_every_cell_can_be_read_aloud_without_colour(beside):
    table = beside.picture.table
    for row in range(table.rowCount()):
        for column in range(1, len(beside.picture.grid.columns) + 1):
            item = table.item(row, column)
            told = item.data(Qt.ItemDataRole.AccessibleTextRole)
            assert table.item(row, 0).text()[4:] in told and told == item.toolTip()
            assert item.text() in ("++", "+", "0", "−", "−−", "?")
    assert "weegt zwaar, vastgesteld" in table.item(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_leaving_out_an_option_changes_picture_and_statements_but_not_the_file(beside, lena, hotel):
    before = (list(hotel.assessment.options), lena.weighing.chosen_option_id, hotel.unsaved)
    assert "O2 (beste) is op elk element hierboven ten minste even goed als elke andere optie." in said(beside)
    box = beside.left_out.boxes[lena.ideal.best_option_id]
    tab_to(box)
    press(Qt.Key.Key_Space)
    assert heads(beside.picture.table) == ["Element", "O0", "O3\ngekozen", "O4", "O5"]
    assert "O2" not in said(beside)
    assert "O3 (gekozen) is op elk element" not in said(beside)  # worse than O4 on the ties of the family
    assert "Weggelaten: O2." in beside.told.text() and not beside.told.isHidden()
    assert (list(hotel.assessment.options), lena.weighing.chosen_option_id, hotel.unsaved) == before
    press(Qt.Key.Key_Space)
    assert "O2\nbeste" in heads(beside.picture.table) and beside.told.isHidden()


def test_any_two_options_can_be_picked(beside, hotel):
    options = {each.short_name: each.id for each in hotel.assessment.options}
    assert heads(beside.picture.table)[-1] == "Keuze naast\nbeste optie"
    beside.one.choose(options["O4"])
    beside.other.choose(options["O5"])
    assert heads(beside.picture.table)[-1] == "O4\nnaast O5"
    assert "O4 is, vergeleken met O5, beter op:" in said(beside)
    beside.other.choose(options["O4"])
    assert heads(beside.picture.table)[-1] == "O5"


def test_the_pair_and_the_picture_follow_choice_and_best_option_only(beside, lena, hotel):
    drawn = []
    beside.picture.show_grid = lambda *_given: drawn.append(1)
    for field in ("balance/compromise", of_child(lena, "weighing", "text"), of_child(lena, "ideal", "text")):
        hotel.changed.emit(field)
    assert not drawn
    other = of_child(hotel.assessment.children[0], "weighing", "chosen_option_id")
    hotel.changed.emit(other)
    assert not drawn
    hotel.put(
        lena.weighing,
        "chosen_option_id",
        hotel.assessment.options[0].id,
        of_child(lena, "weighing", "chosen_option_id"),
    )
    hotel.put(lena.ideal, "best_option_id", hotel.assessment.options[3].id, of_child(lena, "ideal", "best_option_id"))
    assert len(drawn) == 2
    assert beside.one.currentData() == hotel.assessment.options[0].id
    assert beside.other.currentData() == hotel.assessment.options[3].id


def test_how_much_is_unknown_stands_above_what_is_said(turn_to):
    window = turn_to("weighing", 1)
    beside = window.page.findChild(OptionsBeside)
    assert "<b>Dit volgt uit wat is ingevuld. Onbekend: 1</b>" in said(beside)
    assert "Onderwijs bij O3 (zwaar, onbekend)" in said(beside)


def test_behind_the_curtain_no_view_and_nothing_shielded_shows(turn_to, hotel):
    hotel.draw_curtain(True)
    window = turn_to("weighing", 0)
    beside = window.page.findChild(OptionsBeside)
    codes = {beside.picture.table.item(row, 0).text()[:2] for row in range(beside.picture.table.rowCount())}
    assert "E1" not in codes
    assert "Mening van het kind" not in said(beside)
    assert "Afgeschermd" in beside.aside.text()


def test_names_stand_above_their_cells_where_the_width_asks_for_it(beside, qapp):
    table = beside.picture.table
    assert not table.stacked
    table.setFixedWidth(300)
    QApplication.processEvents()
    table.lay_out()
    assert table.stacked
    assert sum(table.columnWidth(each) for each in range(6)) <= table.viewport().width()
    assert table.isColumnHidden(6)
    rows = sum(table.rowHeight(row) for row in range(table.rowCount()))
    assert table.height() >= rows + table.horizontalHeader().height()


def test_it_all_grows_with_the_type_and_never_scrolls_sideways(turn_to, hotel, qapp):
    try:
        dress(qapp, 2.0)
        window = turn_to("weighing", 2)
        window.resize(1366, 768)
        QApplication.processEvents()
        table = window.page.findChild(OptionsBeside).picture.table
        assert window.page.horizontalScrollBar().maximum() == 0
        assert sum(table.columnWidth(each) for each in range(table.columnCount())) <= table.viewport().width()
    finally:
        dress(qapp, 1.0)


# --- children -------------------------------------------------------------------------------------------------


def test_children_stand_under_each_their_own_choice_or_under_any_option(turn_to, hotel):
    window = turn_to("balance")
    beside = window.page.findChild(ChildrenBeside)
    assert heads(beside.picture.table) == ["Element", "Zuzanna\nO3", "Kacper\nO3", "Lena\nO3"]
    assert "goed voor Kacper (zwaar), slecht voor Zuzanna (zwaar) en Lena (zwaar)" in said(beside)
    beside.option.choose(hotel.assessment.options[0].id)
    assert heads(beside.picture.table)[1] == "Zuzanna\nO0"
    assert "Ook onder O3" in said(beside) or "Onder O3" in said(beside)
    assert "De beste optie verschilt per kind" in words_on(window)


def test_the_weight_for_each_child_is_read_aloud(turn_to):
    window = turn_to("balance")
    beside = window.page.findChild(ChildrenBeside)
    tab_to(beside.picture.table)
    for _ in range(6):
        press(Qt.Key.Key_Down)
    assert isinstance(focused(), ComparisonTable)
    assert "weegt doorslaggevend" in beside.picture.reason.text()
    assert "<b>Onderwijs · Zuzanna O3</b>" in beside.picture.reason.text()


def test_the_options_stand_beside_each_other_on_the_page_of_the_ideal_too(turn_to):
    window = turn_to("ideal", 2)
    window.open_all()
    beside = window.page.findChild(OptionsBeside)
    assert beside.isVisibleTo(window) and "Zonder te wegen" in said(beside)
