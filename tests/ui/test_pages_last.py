"""The pages of steps 2 and 3 alone, with real widgets: what is typed arrives, what does not apply is not asked."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.changes import add_refusal_ground
from app.fields import value_at
from models.assessment import Assessment
from tests.ui.hands import asked, button_of, push, type_into, words_on
from tests.ui.one_page import OnePage, enter_something
from tests.ui.typing_keys import clear_text, press, tab_to, type_text
from ui.folding import Folding
from ui.inputs import Choice, Pills, Tick
from ui.places import pages_of
from ui.row import Row
from ui.style import dress
from ui.time_line import TimeLine
from ui.weightier import key_of

KINDS = ("interests", "grounds", "parents", "weighing", "balance", "decision", "enforcement", "explanation")
FEWEST = {
    "interests": 14,
    "grounds": 8,
    "parents": 4,
    "weighing": 14,
    "balance": 8,
    "decision": 20,
    "enforcement": 40,
    "explanation": 8,
}


# --- every input ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_every_input_takes_over_what_is_entered_by_keyboard(turn_to, hotel, kind):
    prepare(hotel.assessment)
    child = 0 if kind in ("weighing", "explanation") else None
    window = turn_to(kind, child)
    window.open_all()
    entered = 0
    for field in [name for name, row in window.page.rows.items() if is_input(row)]:
        row = window.page.rows.get(field)
        if row is None or not row.isVisibleTo(window) or field.endswith("/line"):  # a row of its own
            continue
        before = chosen(row.entry)
        expected = enter_time(row.entry) if isinstance(row.entry, TimeLine) else enter_something(row.entry)
        assert held(hotel.assessment, row.field) == expected, row.field
        put_back(row.entry, before)
        entered += 1
    assert entered >= FEWEST[kind]


def prepare(assessment: Assessment) -> None:
    """Make more conditions hold than the example does."""
    add_refusal_ground(assessment, code="WG-2", use="gebruikt", hardship_clause=True)
    assessment.decision.provisional = True
    assessment.enforcement.planned = True
    assessment.enforcement.time_from = "06:00"


def enter_time(entry: TimeLine) -> str:
    tab_to(entry)
    clear_text()
    type_text("6.15")
    return "06:15"


def is_input(row: Row) -> bool:
    return not row.exact and not row.field.endswith(("/citations", "/weightier"))


def chosen(entry: QWidget) -> str:
    if isinstance(entry, Tick):
        return str(entry.isChecked())
    return entry.value() if isinstance(entry, Pills) else entry.currentData() if isinstance(entry, Choice) else ""


def put_back(entry: QWidget, before: str) -> None:
    """What other inputs depend on must stay as it was."""
    if isinstance(entry, Tick):
        entry.setChecked(before == "True")
    elif isinstance(entry, Pills | Choice) and before:
        entry.choose(before)


def held(assessment: Assessment, field: str):
    if field.endswith("/likely"):  # a list to tick from, which makes the rows
        return [key_of(each) for each in value_at(assessment, field.removesuffix("/likely"))]
    value = value_at(assessment, field)
    return list(value) if isinstance(value, list) else "" if value is None else value


@pytest.mark.parametrize("kind", [*KINDS, "review"])
def test_every_button_and_input_can_be_reached_with_the_tab_key(turn_to, hotel, kind):
    prepare(hotel.assessment)
    window = turn_to(kind, 0 if kind in ("weighing", "explanation") else None)
    wanted: list[QWidget] = [each.header for each in window.page.findChildren(Folding)]
    wanted += window.page.findChildren(QPushButton) + [each.entry for each in window.page.rows.values()]
    wanted = [each for each in wanted if each.isVisibleTo(window) and each.isEnabled()]
    for each in wanted:
        tab_to(each)
    assert len(wanted) >= 2


# --- step 2 ---------------------------------------------------------------------------------------------------


def test_the_guidance_follows_the_kind_of_interest(turn_to, hotel, method):
    window = turn_to("interests")
    row = hotel.assessment.interests[0]
    entry = window.entry(f"interests/{row.id}/code")
    entry.choose("IB-16")
    assert method.interests["IB-16"].must_show in words_on(window)
    assert method.interests["IB-16"].holder in window.entry(f"interests/{row.id}/holder").placeholderText()
    entry.choose("IB-02")
    assert method.interests["IB-16"].must_show not in words_on(window)
    assert method.interests["IB-02"].weak_form.replace("«", "") in words_on(window).replace("«", "")


def test_an_interest_can_be_added_and_taken_away_by_keyboard(turn_to, hotel):
    window = turn_to("interests")
    before = len(hotel.assessment.interests)
    push(button_of(window, "add/interests"))
    assert len(hotel.assessment.interests) == before + 1
    made = hotel.assessment.interests[-1]
    assert made.recorded_at is not None
    assert QApplication.focusWidget().objectName() == f"interests/{made.id}/code"
    fold = window.page.findChild(Folding, f"fold/interests/{made.id}")
    push(next(each for each in fold.findChildren(QPushButton) if each.text() == "Verwijderen"))
    assert made.removed
    assert len(hotel.assessment.interests) == before


def test_no_other_interest_lives_on_the_page_of_the_interests(turn_to, hotel):
    window = turn_to("interests")
    type_into(window, "balance/no_other_interest", "De gemeente heeft hier geen eigen belang; dat is nagevraagd.")
    assert hotel.assessment.balance.no_other_interest.startswith("De gemeente")


def test_what_the_child_is_blamed_for_is_asked_only_when_a_ground_blames(turn_to, hotel):
    prepare(hotel.assessment)
    ground = hotel.assessment.refusal_grounds[-1]
    window = turn_to("grounds")
    blame = f"refusal_grounds/{ground.id}/blame_on_child"
    assert asked(window, blame)
    window.entry(f"refusal_grounds/{ground.id}/code").choose("WG-3")
    assert not asked(window, blame)
    assert "vier jaar" in words_on(window)


def test_the_hardship_clause_is_asked_about_only_when_there_is_one(turn_to, hotel):
    prepare(hotel.assessment)
    ground = hotel.assessment.refusal_grounds[-1]
    window = turn_to("grounds")
    test = f"refusal_grounds/{ground.id}/hardship_test"
    assert asked(window, test)
    tab_to(window.entry(f"refusal_grounds/{ground.id}/hardship_clause"))
    press(Qt.Key.Key_Space)
    assert not ground.hardship_clause
    assert not asked(window, test)


def test_a_new_view_is_of_the_first_parent_that_was_not_asked(turn_to, hotel):
    assessment = hotel.assessment
    for each in assessment.parent_views:
        each.person_id = None
    window = turn_to("parents")
    push(button_of(window, "add/parent_views"))
    father = next(each for each in assessment.persons if each.role == "ouder_gezag")
    assert assessment.parent_views[-1].person_id == father.id


def test_why_a_parent_was_not_asked_is_asked_only_when_nobody_asked(turn_to, hotel):
    view = hotel.assessment.parent_views[0]
    window = turn_to("parents")
    reason = f"parent_views/{view.id}/not_asked_reason"
    assert not asked(window, reason)
    view.asked_on, view.content, view.reply = None, "", ""
    hotel.changed.emit("")
    assert asked(window, reason)
    type_into(window, reason, "Vader is niet te vinden.")
    assert not asked(window, f"parent_views/{view.id}/reply")


# --- the pages hold together ----------------------------------------------------------------------------------


def test_nothing_listens_on_after_its_page_is_gone(turn_to, hotel, qtbot):
    for address in [each for each in pages_of(hotel.assessment) if each.kind in (*KINDS, "review")]:
        window = OnePage(hotel, address)
        window.open_all()
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, 52)  # deferred deletes
    QApplication.processEvents()
    with qtbot.captureExceptions() as problems:
        hotel.put(hotel.assessment.decision, "decided_on", date(2025, 11, 4), "decision/decided_on")
        hotel.check()
        QApplication.processEvents()
    assert problems == []


@pytest.mark.parametrize("times", [1.0, 2.0])
def test_no_page_is_wider_than_the_window(turn_to, hotel, qapp, times):
    prepare(hotel.assessment)
    dress(qapp, times)
    try:
        window = turn_to("review")
        window.resize(int(700 * times), 660)
        for address in [each for each in pages_of(hotel.assessment) if each.kind in (*KINDS, "review")]:
            window.show_page(address)
            window.open_all()
            needed = window.page.widget().minimumSizeHint().width()
            assert needed <= window.page.viewport().width(), (address, needed)
    finally:
        dress(qapp)
