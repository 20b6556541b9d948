"""The pages of step 4 alone, with real widgets: the decision and its remedies, an eviction, the explanation."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.fields import of_child
from tests.ui.hands import asked, example, push, type_into, words_on
from tests.ui.typing_keys import focused, press, tab_to
from ui.folding import Folding
from ui.time_line import read_time

# --- decision -------------------------------------------------------------------------------------------------


def test_the_last_day_of_objection_is_shown_in_words_while_typing(turn_to, hotel):
    bezwaar = hotel.assessment.decision.remedies[0]
    window = turn_to("decision")
    fold = window.page.findChild(Folding, f"fold/decision/remedies/{bezwaar.id}")
    assert fold.header.text() == "Bezwaar · uiterlijk op maandag 15 december 2025"
    type_into(window, "publication/planned_on", "10-11-2025")
    assert fold.header.text() == "Bezwaar · uiterlijk op maandag 22 december 2025"
    type_into(window, "publication/published_on", "21-11-2025")
    fold.header.setChecked(True)
    assert fold.header.text() == "Bezwaar · uiterlijk op maandag 5 januari 2026"
    assert "Doorgeschoven over vrijdag 2 januari 2026 (gelijkgestelde dag)" in words_on(window)
    type_into(window, "publication/published_on", "")
    type_into(window, "publication/planned_on", "")
    assert fold.header.text() == "Bezwaar"


def test_the_outcomes_of_this_type_come_first_and_the_others_on_request(turn_to, hotel, method):
    window = turn_to("decision")
    entry = window.entry("decision/outcome")
    shown = {code for code, button in entry.buttons.items() if button.isVisibleTo(window)}
    assert shown == set(method.decision_types["BT-03"].outcomes) and "sluiten" not in shown
    for _ in range(len(shown)):  # arrows go round what is shown
        press(Qt.Key.Key_Right)
    assert focused() is entry.buttons["beeindigen"]
    push(entry.more)
    assert all(each.isVisibleTo(window) for each in entry.buttons.values())
    assert set(entry.buttons) == set(method.choices["outcome"])
    tab_to(entry.buttons["deels"])
    press(Qt.Key.Key_Space)
    assert hotel.assessment.decision.outcome == "deels"


def test_another_outcome_that_was_chosen_is_in_view(turn_to, hotel):
    hotel.assessment.decision.outcome = "sluiten"
    window = turn_to("decision")
    entry = window.entry("decision/outcome")
    assert entry.value() == "sluiten" and not entry.buttons["sluiten"].isHidden() and entry.more.isHidden()


def test_what_depends_on_a_provisional_decision_or_a_departure_comes_and_goes(turn_to, hotel):
    window = turn_to("decision")
    assert not asked(window, "decision/follow_up_on")
    tab_to(window.entry("decision/provisional"))
    press(Qt.Key.Key_Space)
    assert hotel.assessment.decision.provisional
    assert asked(window, "decision/follow_up_on") and asked(window, "decision/follow_up_what")
    assert asked(window, "decision/alternative_option_id")
    hotel.assessment.decision.alternative_option_id = None
    type_into(window, "decision/departure_on", "")
    assert not asked(window, "decision/alternative_option_id")


def test_an_address_is_put_on_a_line_of_its_own(turn_to, hotel):
    hotel.assessment.decision.help = "Wijkteam"
    window = turn_to("decision")
    window.open_all()
    push(next(each for each in window.page.findChildren(QPushButton) if each.text() == "Het Juridisch Loket"))
    first, second = hotel.assessment.decision.help.split("\n")
    assert first == "Wijkteam"
    assert second.startswith("Het Juridisch Loket, 0800")


# --- carrying out ---------------------------------------------------------------------------------------------


def test_an_eviction_is_asked_about_only_when_it_is_planned(turn_to, hotel):
    window = turn_to("enforcement")
    assert not asked(window, "enforcement/on")
    tab_to(window.entry("enforcement/planned"))
    press(Qt.Key.Key_Space)
    QApplication.processEvents()
    assert asked(window, "enforcement/on") and asked(window, "enforcement/time_from")
    assert not asked(window, "enforcement/leave_case")
    type_into(window, "enforcement/time_from", "6 uur")
    assert hotel.assessment.enforcement.time_from == "06:00"
    assert asked(window, "enforcement/leave_case")
    type_into(window, "enforcement/time_from", "9")
    type_into(window, "enforcement/on", "28-12-2025")  # a Sunday
    assert asked(window, "enforcement/leave_on")


def test_a_duty_gets_its_row_with_the_first_answer(turn_to, hotel):
    enforcement = hotel.assessment.enforcement
    enforcement.planned = True
    window = turn_to("enforcement")
    pills = window.entry("enforcement/checklist/H-V03/status")
    assert enforcement.checklist == []
    tab_to(pills)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    [entry] = enforcement.checklist
    assert (entry.item, entry.status) == ("H-V03", "niet")
    prefix = f"enforcement/checklist/{entry.id}"
    assert asked(window, f"{prefix}/reason") and not asked(window, f"{prefix}/who")
    type_into(window, f"{prefix}/reason", "Kind was ziek; gesprek op 12-11.")
    assert entry.reason == "Kind was ziek; gesprek op 12-11."
    fold = window.page.findChild(Folding, "fold/enforcement/voor")
    assert fold.header.text() == "Vooraf · 1 van 15 nagelopen"


@pytest.mark.parametrize(
    ("typed", "time"),
    [("9", "09:00"), ("9.30", "09:30"), ("0930", "09:30"), ("21:05", "21:05"), ("6 uur", "06:00"), ("7u15", "07:15")],
)
def test_a_time_is_read_as_people_type_it(typed, time):
    assert read_time(typed) == time


@pytest.mark.parametrize("typed", ["", "24:00", "9:60", "ochtend", "9:3", "123456"])
def test_what_is_no_time_is_not_read(typed):
    assert read_time(typed) == ""


# --- explanation ----------------------------------------------------------------------------------------------


def test_the_reading_line_follows_what_is_typed(turn_to, hotel, qtbot):
    lena = hotel.assessment.children[2]
    window = turn_to("explanation", 2)
    field = of_child(lena, "explanation", "child_text")
    type_into(window, field, "Jij slaapt bij papa. Er is een tuin.")
    qtbot.waitUntil(lambda: "✓\u00a08 woorden" in words_on(window) and "✓\u00a04,0 per zin" in words_on(window))
    type_into(
        window, field, "Omdat de gemeente heeft besloten dat jullie hotelkamer eindigt, verhuizen jullie na de kerst."
    )
    qtbot.waitUntil(lambda: "▲\u00a014,0 per zin (ten hoogste 7)" in words_on(window))
    assert "▲\u00a0langste zin 14 (ten hoogste 10)" in words_on(window)


def test_a_hard_word_is_named_with_easier_words(turn_to, hotel, qtbot):
    lena = hotel.assessment.children[2]
    window = turn_to("explanation", 2)
    type_into(window, of_child(lena, "explanation", "child_text"), "Papa kan bezwaar maken.")
    qtbot.waitUntil(lambda: "Een moeilijk woord zonder uitleg. Zeg liever: «een brief sturen" in words_on(window))


def test_the_youngest_have_no_reading_limits(turn_to, hotel, method):
    hotel.assessment = example(method, "J1")
    window = turn_to("explanation", 1)
    line = next(each for each in words_on(window).split("\n") if "33 woorden" in each)
    assert "✓" not in line and "▲" not in line


def test_a_drawing_is_described_only_when_there_is_one(turn_to, hotel):
    zuzanna = hotel.assessment.children[0]
    zuzanna.explanation.drawing = False
    window = turn_to("explanation", 0)
    note = of_child(zuzanna, "explanation", "drawing_note")
    assert not asked(window, note)
    tab_to(window.entry(of_child(zuzanna, "explanation", "drawing")))
    press(Qt.Key.Key_Space)
    assert asked(window, note)


def test_what_is_told_orally_is_hidden_behind_the_curtain(turn_to, hotel):
    kacper = hotel.assessment.children[1]
    window = turn_to("explanation", 1)
    field = of_child(kacper, "explanation", "oral_part")
    assert asked(window, field)
    hotel.draw_curtain(True)
    assert field not in window.page.rows
    assert "Afgeschermd." in words_on(window)
