"""«Wie wijzigde wat» with a real store: found by letters and keys, said in Dutch, read beside the window, and gone
after a lock."""

import weakref
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.changes import add_interest
from app.days import long_day
from models.store import SaveFailed, Store
from tests.stores import KEY, new_store
from tests.ui.hands import example, panel, push
from tests.ui.locked_window import lock
from tests.ui.locked_window import window as window
from tests.ui.one_page import OnePage, texts
from tests.ui.typing_keys import focused, press, tab_to, type_text
from ui.curtain import CURTAIN
from ui.dossier import Dossier
from ui.editing import Editing
from ui.folding import Folding
from ui.history_panel import AT_ONCE, IN_REVIEW, NEVER, NO_FIELD, NOT_READ, NOTHING, READING, HistoryPanel, _left_over
from ui.history_reading import history_reading
from ui.order_lines import TITLE, OrderLines
from ui.page import Address
from ui.style import dress

TEXT = "Een woning in Randmeer, dicht bij haar school."
GO_THERE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def file(qapp, method, tmp_path):
    """The worked example J3 in a store, of which one text was changed by a colleague."""
    new_store(tmp_path).close()
    store = Store.open(tmp_path, KEY, who="S. Bos")
    case = example(method, "J3")
    store.add(case)
    store.who = "C. van Loon"
    case.children[0].ideal.text = TEXT
    store.save()
    made = Editing(case, method, store, SaveFailed)
    yield made
    made.close()
    store.close()


@pytest.fixture
def review(qtbot, file):
    made = OnePage(file, Address("review"))
    qtbot.addWidget(made)
    return made


def read(qtbot, editing: Editing) -> None:
    qtbot.waitUntil(lambda: history_reading(editing).history is not None, timeout=20_000)
    QApplication.processEvents()


@pytest.fixture
def history(qtbot, file, review) -> HistoryPanel:
    """The panel, unfolded and read."""
    found = opened(review)
    qtbot.waitUntil(lambda: found.list.count() > 0, timeout=20_000)
    return found


def opened(shown: Any) -> HistoryPanel:
    """The panel of the last page, which is made when its group is opened."""
    shown.page.findChild(Folding, IN_REVIEW).header.setChecked(True)
    return shown.page.findChild(HistoryPanel)


def words_in(widget: QWidget) -> str:
    for _ in range(2):  # what is put in a layout is shown a round later
        QApplication.processEvents()
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def listed(history: HistoryPanel) -> list[str]:
    return [history.list.item(row).text() for row in range(history.list.count())]


# --- finding and reading --------------------------------------------------------------------------------------


def test_it_is_read_beside_the_window_once_it_is_unfolded(review, file, qtbot):
    assert review.page.findChild(HistoryPanel) is None
    history = opened(review)
    assert history.said.text() == READING and history.list.count() == 0
    qtbot.waitUntil(lambda: history.list.count() > 0, timeout=20_000)
    assert READING not in words_in(history)


def test_what_was_changed_last_stands_first_with_who_and_when(history, file):
    change = history._reading.history.places[0].changes[-1]
    here = change.ended.astimezone()
    name, when = listed(history)[0].split("\n")
    assert name == "Kind Zuzanna · Ideaal besluit · het ideale besluit in woorden"
    assert when == f"{long_day(here.date())} om {here:%H.%M} uur · stap 2 · C. van Loon"
    assert "Nog " in history.said.text() and "velden" in history.said.text()


def test_a_field_is_found_by_letters_and_its_history_read_with_keys_alone(history, file):
    tab_to(history.line)
    type_text("zuz ideale")
    press(Qt.Key.Key_Down)
    assert focused() is history.list
    said = words_in(history)
    assert "Kind Zuzanna · Ideaal besluit · het ideale besluit in woorden" in said
    assert "stap 1 · S. Bos: ingevuld" in said and "stap 2 · C. van Loon: gewijzigd" in said
    assert said.index("stap 1 · ") < said.index("stap 2 · ")
    assert "Eerst: " in said and f"Daarna: {TEXT}" in said
    press(Qt.Key.Key_Down)
    assert history.heading.text() != "Kind Zuzanna · Ideaal besluit · het ideale besluit in woorden"


def test_it_leads_to_the_field(history, file, qtbot):
    tab_to(history.line)
    type_text("zuz ideaal besluit")
    press(Qt.Key.Key_Return)
    with qtbot.waitSignal(file.asked_for) as asked:
        push(history.way)
    assert asked.args == [f"children/{file.assessment.children[0].id}/ideal/text"]


@pytest.mark.parametrize("width", [1100, 500, 340])
def test_no_row_of_the_list_is_cut(history, review, qtbot, width):
    history.line.setText("gevolg")  # long names, which wrap where there is less room
    qtbot.wait(50)
    review.resize(width, 700)
    qtbot.wait(50)

    def ends_with_a_row() -> bool:
        bottoms = {history.list.visualItemRect(history.list.item(row)).bottom() + 1 for row in range(6)}
        return history.list.viewport().height() in bottoms

    qtbot.waitUntil(ends_with_a_row, timeout=5_000)
    assert history.list.height() > 2 * history.list.fontMetrics().lineSpacing()


def test_how_many_more_there_are_is_said_in_good_dutch():
    assert [_left_over(AT_ONCE + more).split(".")[0] for more in (0, 1, 2)] == ["", "Nog 1 veld", "Nog 2 velden"]


def test_letters_that_fit_nothing_say_so(history):
    tab_to(history.line)
    type_text("qqq")
    assert NOTHING in words_in(history) and history.place is None
    assert not history.list.isVisible() and not history.way.isVisible()
    press(Qt.Key.Key_Escape)
    assert history.line.text() == "" and history.list.isVisible()


def test_the_focus_stays_in_the_panel_when_the_list_goes(history):
    history.list.setFocus()
    history.line.setText("qqq")
    assert focused() is history.line and NOTHING in words_in(history)


def test_what_is_typed_and_not_saved_yet_is_in_it(file, review, qtbot):
    file.put(file.assessment, "occasion", "Heel iets anders.", "occasion")
    history = opened(review)
    qtbot.waitUntil(lambda: "aanleiding" in "".join(listed(history)[:1]), timeout=20_000)
    assert not file.unsaved


def test_what_was_typed_at_one_go_is_told_once_and_each_step_when_asked(file, review, qtbot):
    for number in range(3):
        file.assessment.occasion += f" En nog {number}."
        file.store.save()
    history = opened(review)
    qtbot.waitUntil(lambda: "stap 5" in "".join(listed(history)[:1]), timeout=20_000)
    history.line.setText("dossier aanleiding")
    history.list.setCurrentRow(0)
    assert "stap 1 · " in words_in(history) and "stap 3 tot en met 5" in words_in(history)
    push(history.every_step)
    assert "stap 4 · " in words_in(history) and "tot en met" not in words_in(history)


def test_everything_has_a_name_for_who_does_not_see_it(history):
    assert history.line.accessibleName() == "Zoek een veld"
    assert history.list.accessibleName() == "Velden, laatst gewijzigd eerst"
    history.list.setCurrentRow(0)
    assert history.way.accessibleDescription() == "Kind Zuzanna · Ideaal besluit · het ideale besluit in woorden"


def test_a_trail_that_cannot_be_read_says_so_and_is_tried_again(file, review, qtbot, monkeypatch):
    file.assessment.occasion = "Heel iets anders."
    file.store.save()

    def fails():
        raise ValueError("broken")

    with monkeypatch.context() as broken:
        broken.setattr(file.store, "reading_history", lambda _id: fails)
        history = opened(review)
        qtbot.waitUntil(lambda: NOT_READ in words_in(history), timeout=20_000)
        assert history.list.count() == 0
    for open_again in (False, True):
        review.page.findChild(Folding, IN_REVIEW).header.setChecked(open_again)
    qtbot.waitUntil(lambda: history.list.count() > 0, timeout=20_000)
    assert NOT_READ not in words_in(history)


# --- what may not be seen -------------------------------------------------------------------------------------


def everything(history: HistoryPanel) -> str:
    """All that the panel shows of all fields, one after another."""
    found = listed(history)
    for row in range(history.list.count()):
        history.list.setCurrentRow(row)
        found.append(words_in(history))
    return "\n".join(found)


def test_words_that_were_withdrawn_are_not_shown(file, review, qtbot):
    child = next(each for each in file.assessment.children if each.hearings and each.hearings[0].own_words)
    talk = child.hearings[0]
    words, summary = talk.own_words[0].words, talk.summary
    read(qtbot, file)
    assert words in repr(history_reading(file).history)
    assert file.withdraw(talk, ("own_words", "summary"), "") == ""
    assert words not in repr(history_reading(file).history)  # at once
    history = opened(review)
    qtbot.waitUntil(lambda: history.list.count() > 0, timeout=20_000)
    tab_to(history.line)
    type_text(f"{child.first_name} gesprek")
    said = everything(history)
    assert "gewist, want een kind trok woorden in" in said
    assert words not in said and summary not in said
    assert words not in repr(history._reading.history) and summary not in repr(history._reading.history)


def test_behind_the_curtain_it_shows_nothing_and_the_order_stays(history, file, review, qtbot):
    history.line.setText("zuzanna gesprek")
    history.list.setCurrentRow(0)
    file.draw_curtain(True)
    behind = opened(review)
    read(qtbot, file)
    qtbot.waitUntil(lambda: bool(panel(review, OrderLines).lines), timeout=20_000)
    assert words_in(behind) == CURTAIN and behind.list.count() == 0 and not behind.line.isVisible()
    assert TITLE in texts(review)
    file.draw_curtain(False)
    again = opened(review)
    qtbot.waitUntil(lambda: again.list.count() > 0, timeout=20_000)


def test_nothing_of_it_is_left_after_a_lock(window, qtbot):
    held = all_that_holds_content(window, qtbot)
    lock(window, qtbot)
    assert [each() for each in held if each() is not None] == []


def all_that_holds_content(window, qtbot) -> list[weakref.ref]:
    """Unfold the history of a whole dossier, choose a field, and refer weakly to all that knows of it."""
    screen = window.stack.currentWidget()
    push(next(each for each in screen.examples.findChildren(QPushButton) if "otel" in each.text()))
    window.dossier.go(Address("review"))
    history = opened(window.dossier)
    qtbot.waitUntil(lambda: history.list.count() > 0, timeout=20_000)
    history.list.setCurrentRow(0)
    editing, reading = window.dossier.editing, history_reading(window.dossier.editing)
    kept = (window.store, window.store._engine, window.dossier, editing, reading, reading.history, history)
    return [weakref.ref(each) for each in (*kept, reading.history.places[0])]


def test_a_lock_while_it_is_being_read_leaves_nothing_either(window, qtbot):
    screen = window.stack.currentWidget()
    push(next(each for each in screen.examples.findChildren(QPushButton) if "otel" in each.text()))
    del screen
    window.dossier.go(Address("review"))
    reading = history_reading(window.dossier.editing)
    reading.ask()
    held = [weakref.ref(each) for each in (window.store, window.store._engine, window.dossier.editing, reading)]
    del reading
    lock(window, qtbot)
    assert [each() for each in held if each() is not None] == []


# --- the order of the steps -----------------------------------------------------------------------------------


def test_the_order_of_the_steps_stands_on_the_page(review, file, qtbot):
    qtbot.waitUntil(lambda: bool(panel(review, OrderLines).lines), timeout=20_000)
    said = texts(review)
    assert TITLE in said and "✓ Voor elk kind stond het ideale besluit er vóór" in said
    for child in file.assessment.children:
        [line] = [each for each in panel(review, OrderLines).lines if each.startswith(f"Kind {child.first_name}: ")]
        at = child.ideal.recorded_at.astimezone()
        assert f"ingevuld op {long_day(at.date())} om {at:%H.%M} uur (stap 1)" in line
        assert "Het ideale besluit was er eerst." in line


def test_an_ideal_that_comes_later_is_told_by_both_lines(file, qtbot):
    first = min(each.recorded_at for each in file.assessment.interests)
    early = add_interest(file.assessment, claim="Er is geen geld.")
    early.recorded_at = first.replace(year=first.year - 1)
    file.store.save()
    review = OnePage(file, Address("review"))
    qtbot.addWidget(review)
    qtbot.waitUntil(lambda: bool(panel(review, OrderLines).lines), timeout=20_000)
    assert "IN-02" in texts(review) and "✓ Voor elk kind" not in texts(review)


# --- from the field itself ------------------------------------------------------------------------------------


@pytest.fixture
def dossier(qtbot, file):
    made = Dossier(file)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


def test_from_a_field_the_keys_lead_to_its_history(dossier, file, qtbot):
    dossier.go_to_field(f"children/{file.assessment.children[0].id}/ideal/text")
    QTest.keyClick(dossier, Qt.Key.Key_G, GO_THERE)
    history = dossier.page.findChild(HistoryPanel)
    qtbot.waitUntil(lambda: history.place is not None, timeout=20_000)
    assert history.heading.text() == "Kind Zuzanna · Ideaal besluit · het ideale besluit in woorden"
    assert history.isVisible() and focused() is history.list and TEXT in words_in(history)


@pytest.fixture(params=[1.0, 2.0])
def letters(qapp, request):
    """Letters as they are, and twice as large."""
    dress(qapp, request.param)
    yield
    dress(qapp)


def test_the_history_that_was_asked_for_comes_in_view(letters, dossier, file, qtbot):
    dossier.go(Address("review"))
    read(qtbot, file)  # so that it is there at once
    lena = file.assessment.children[2]
    dossier.go_to_field(f"children/{lena.id}/elements/E4/text")
    qtbot.wait(100)
    QTest.keyClick(dossier, Qt.Key.Key_G, GO_THERE)
    page = dossier.page
    history = page.findChild(HistoryPanel)

    def in_view() -> bool:
        parts, room = (history.line, history.list, history.heading), page.viewport().rect()
        return all(room.contains(QRect(each.mapTo(page.viewport(), QPoint()), each.size())) for each in parts)

    qtbot.waitUntil(lambda: history.place is not None and in_view(), timeout=20_000)


def test_a_field_that_was_never_filled_in_says_so(history, file):
    child = file.assessment.children[0]
    assert not child.element("E3").parent_text
    history.show_field(f"children/{child.id}/elements/E3/parent_text")
    assert NEVER in words_in(history) and history.place is None and focused() is history.line


def test_without_a_field_or_behind_the_curtain_the_page_stays(dossier, file):
    dossier.go(Address("frame"))
    dossier.head.curtain.setFocus()
    dossier.page.focus_field("occasion")
    file.draw_curtain(True)
    dossier.on_page.show_history()
    assert str(dossier.page.address) == "frame" and CURTAIN in words_in(dossier.head)
    file.draw_curtain(False)
    dossier.go(Address("review"))
    dossier.on_page.show_history()
    assert NO_FIELD in words_in(dossier.head)
