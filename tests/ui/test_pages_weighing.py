"""The pages of step 3 alone, with real widgets: what is asked follows the choice, the best option and the wish."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.fields import of_child
from tests.ui.hands import asked, button_of, push, type_into, words_on
from tests.ui.on_screen import on_screen
from tests.ui.typing_keys import press, tab_to
from ui.comparison import Comparison
from ui.dossier import Dossier
from ui.inputs import Choice
from ui.page import Address

# --- weighing -------------------------------------------------------------------------------------------------


def test_the_parts_of_paragraph_97_come_and_go_with_the_choice(turn_to, hotel):
    lena = hotel.assessment.children[2]
    window = turn_to("weighing", 2)
    field = of_child(lena, "weighing", "chosen_option_id")
    for part in ("weightier", "why_weightier", "why_child_not_decisive"):
        assert asked(window, of_child(lena, "weighing", part)), part
    window.entry(field).choose(lena.ideal.best_option_id)
    assert "dit is ook wat voor Lena het beste is" in words_on(window)
    for part in ("weightier", "why_weightier", "why_child_not_decisive"):
        assert not asked(window, of_child(lena, "weighing", part)), part


def test_why_the_wish_is_not_followed_is_asked_only_against_the_wish(turn_to, hotel):
    zuzanna = hotel.assessment.children[0]
    options = {each.short_name: each.id for each in hotel.assessment.options}
    window = turn_to("weighing", 0)
    field = of_child(zuzanna, "weighing", "why_view_not_followed")
    assert not asked(window, field)
    window.entry(of_child(zuzanna, "weighing", "chosen_option_id")).choose(options["O2"])
    assert asked(window, field)
    type_into(window, field, "Zij kan zo bij Lena blijven.")
    assert zuzanna.weighing.why_view_not_followed == "Zij kan zo bij Lena blijven."


def test_one_press_chooses_for_all_children(turn_to, hotel):
    first, *others = hotel.assessment.children
    window = turn_to("weighing", 0)
    everyone = button_of(window, "choose_for_all")
    assert not everyone.isVisibleTo(window)
    options = {each.short_name: each.id for each in hotel.assessment.options}
    window.entry(of_child(first, "weighing", "chosen_option_id")).choose(options["O5"])
    assert everyone.isVisibleTo(window)
    push(everyone)
    assert {each.weighing.chosen_option_id for each in others} == {options["O5"]}
    assert not everyone.isVisibleTo(window)


def test_heavy_elements_stand_first_and_ticks_are_kept_in_order(turn_to, hotel):
    lena = hotel.assessment.children[2]
    lena.weighing.decisive_elements.clear()
    window = turn_to("weighing", 2)
    field = of_child(lena, "weighing", "decisive_elements")
    ticks = window.entry(field)
    weights = [lena.element(code).weight for code in ticks.boxes]
    assert weights[0] == "doorslaggevend"
    assert weights == sorted(weights, key=("doorslaggevend", "zwaar", "normaal", "licht", "").index)
    for code in ("E6", "E2"):
        tab_to(ticks.boxes[code])
        press(Qt.Key.Key_Space)
    assert list(lena.weighing.decisive_elements) == ["E2", "E6"]


def test_when_the_weighing_was_first_written_is_kept(turn_to, hotel):
    lena = hotel.assessment.children[2]
    lena.weighing.text, lena.weighing.recorded_at = "", None
    window = turn_to("weighing", 2)
    type_into(window, of_child(lena, "weighing", "text"), "Haar gezondheid gaat voor.")
    assert lena.weighing.text == "Haar gezondheid gaat voor."
    assert lena.weighing.recorded_at is not None


def test_an_element_of_another_child_can_be_what_weighs_more(turn_to, hotel):
    zuzanna, _, lena = hotel.assessment.children
    zuzanna.weighing.weightier.clear()
    window = turn_to("weighing", 0)
    field = of_child(zuzanna, "weighing", "weightier")
    chooser = window.entry(field).findChild(Choice)
    chooser.choose(f"kind/{lena.id}/E7")
    push(button_of(window, f"add/{field}"))
    [row] = zuzanna.weighing.weightier
    assert (row.child_id, row.element, row.interest_id) == (lena.id, "E7", None)
    assert "Lena: Onderwijs" in words_on(window)
    assert window.page.rows[field].entry.findChild(Choice).findData(f"kind/{lena.id}/E7") < 0
    push(next(each for each in window.page.findChildren(QPushButton) if each.accessibleName().startswith("Lena: Ond")))
    assert zuzanna.weighing.weightier == []


def test_an_idea_becomes_a_measure_with_the_cursor_in_who(turn_to, hotel, method):
    kacper = hotel.assessment.children[1]
    window = turn_to("weighing", 1)
    window.open_all()
    idea = method.weighing.measures[0]
    push(next(each for each in window.page.findChildren(QPushButton) if each.text() == idea))
    made = kacper.weighing.measures[-1]
    assert made.what == idea
    assert QApplication.focusWidget().objectName() == of_child(kacper, "weighing", "measures", made.id, "who")
    assert idea not in [each.text() for each in window.page.findChildren(QPushButton)]


def test_the_comparison_shows_direction_as_sign_and_words_and_adds_nothing_up(turn_to, hotel):
    window = turn_to("weighing", 2)
    table = window.page.findChild(Comparison).table
    heads = [table.horizontalHeaderItem(column).text() for column in range(table.columnCount())]
    assert "O3\ngekozen" in heads and "O2\nbeste" in heads
    rows = {table.item(row, 0).text()[:2]: row for row in range(table.rowCount())}
    cell = table.item(rows["E6"], heads.index("O3\ngekozen"))
    assert cell.text() == "++"
    assert "sterk positief" in cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert table.item(rows["E2"], len(heads) - 1).text() == "slechter"
    assert list(rows) == ["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8"]  # elements only, no line with a total


def test_the_comparison_follows_the_choice(turn_to, hotel):
    lena = hotel.assessment.children[2]
    window = turn_to("weighing", 2)
    table = window.page.findChild(Comparison).table
    window.entry(of_child(lena, "weighing", "chosen_option_id")).choose(lena.ideal.best_option_id)
    heads = [table.horizontalHeaderItem(column).text() for column in range(table.columnCount())]
    assert "O2\ngekozen + beste" in heads
    assert not heads[-1].startswith("Keuze")


def test_behind_the_curtain_no_child_speaks(turn_to, hotel):
    zuzanna = hotel.assessment.children[0]
    words = zuzanna.hearings[0].own_words[0].words
    window = turn_to("weighing", 0)
    assert words in words_on(window).replace("&#x27;", "'")
    assert "Wens van Zuzanna" in words_on(window)
    hotel.draw_curtain(True)
    assert words not in words_on(window)
    assert "Wens van Zuzanna" not in words_on(window)
    table = window.page.findChild(Comparison).table
    assert table.item(0, 0).text().startswith("E2")


# --- the whole family -----------------------------------------------------------------------------------------


def test_proportionality_is_asked_only_of_a_burden(turn_to, hotel):
    window = turn_to("balance")
    assert asked(window, "balance/suitable") and asked(window, "balance/lighter_means")
    assert not asked(window, "balance/closure_minors")
    hotel.put(hotel.assessment.decision, "outcome", "sluiten", "decision/outcome")
    assert asked(window, "balance/closure_minors")
    hotel.put(hotel.assessment.decision, "outcome", "verlenen", "decision/outcome")
    assert not asked(window, "balance/suitable") and not asked(window, "balance/closure_minors")
    assert "neemt het gezin niets af" in words_on(window)


def test_diverging_children_are_named(turn_to, hotel):
    window = turn_to("balance")
    assert "Zuzanna O4, Kacper O4, Lena O2" in words_on(window)
    for child in hotel.assessment.children:
        child.ideal.best_option_id = hotel.assessment.options[1].id
    hotel.changed.emit("")
    assert "voor elk kind dezelfde" in words_on(window)


def test_the_page_begins_with_the_picture_and_not_below_it(qtbot, hotel):
    dossier = on_screen(qtbot, Dossier(hotel))
    dossier.go(Address("weighing", hotel.assessment.children[0].id))
    QApplication.processEvents()
    assert dossier.page.looks_first.isAncestorOf(QApplication.focusWidget())
    qtbot.wait(50)  # the page follows what has the focus a moment later
    assert dossier.page.verticalScrollBar().value() == 0
