"""«Cijfers voor beleid»: nothing is saved before it was shown, and what is saved is what was shown."""

from datetime import date
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.changes import add_child, begin
from tests.stores import new_store
from tests.ui.hands import push
from tests.ui.typing_keys import focused, press, tab_to
from ui.folding import Folding
from ui.numbers_table import NumbersTable
from ui.vault_numbers import STOPPED, WRONG_WAY, NumbersPanel
from ui.vault_screen import VaultScreen


@pytest.fixture
def store(tmp_path):
    with new_store(tmp_path) as made:
        yield made


def fill(store, method, count, outcome="weigeren"):
    for _ in range(count):
        file = begin(method)
        file.title, file.decision_type, file.status = "Zomer bij oma", "BT-04", "vastgesteld"
        file.decision.outcome, file.decision.decided_on = outcome, date(2025, 4, 9)
        add_child(file, birth_date=date(2016, 2, 3)).first_name = "Zuzanna"
        store.add(file)


@pytest.fixture
def panel(qtbot, store, method, tmp_path):
    saved = []

    def choose(_asking, name, kind):
        saved.append(name)
        return str(tmp_path / name)

    made = NumbersPanel(store, method, choose, lambda: date(2026, 5, 1))
    made.saved_as = saved
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


def words(panel):
    return "\n".join(each.text() for each in panel.findChildren(QLabel) if each.isVisibleTo(panel))


def tables(panel):
    return [each for each in panel.findChildren(NumbersTable) if each.isVisibleTo(panel)]


def on_screen(table):
    return [
        [table.item(row, column).text() for column in range(table.columnCount())] for row in range(table.rowCount())
    ]


def test_seen_first_then_saved_and_noted_by_keyboard(panel, store, method, tmp_path):
    fill(store, method, 7)
    fill(store, method, 2, "verlenen")
    panel.since.setFocus()
    assert not panel.save_sheet.isVisible() and panel.since.currentText() == "2025", "the last year that is over"
    tab_to(panel.look_button)
    press(Qt.Key.Key_Space)
    panel.work.wait()
    assert "Dit gaat naar buiten, en niets meer: 2025." in words(panel)
    shown = {table.table.title: on_screen(table) for table in tables(panel)}
    assert shown["Besluiten en kinderen"] == [["Dossiers", "9"], ["Kinderen", "9"]]
    urgency = next(row for row in shown["Soort besluit en uitkomst"] if row[0] == "Urgentieverklaring")
    assert urgency[1] == "<5" and "x" in urgency and urgency[-1] == "9"
    tab_to(panel.save_list)
    press(Qt.Key.Key_Space)
    data = (tmp_path / "cijfers-2025-vastgesteld.csv").read_bytes()
    assert panel.saved_as == ["cijfers-2025-vastgesteld.csv"] and data == panel.made.files["csv"]
    for title, rows in shown.items():
        for row in rows:
            assert f"{title};{row[0]};" in data.decode() and f";{row[-1]}\r\n" in data.decode()
    assert len(store.numbers_left()) == 1 and "Opgeslagen" in panel.saved.said.text()
    assert b"Zuzanna" not in data and b"oma" not in data


def test_another_choice_takes_away_what_was_shown(panel, store, method):
    fill(store, method, 6)
    push(panel.look_button)
    panel.work.wait()
    assert tables(panel) and panel.save_sheet.isVisible()
    panel.since.choose("2024")
    assert not tables(panel) and not panel.save_sheet.isVisible() and panel.made is None
    panel.save("ods")
    assert panel.saved_as == []


def test_too_few_and_years_the_wrong_way_round_are_told(panel, store, method):
    fill(store, method, 4)
    push(panel.look_button)
    panel.work.wait()
    assert "minder dan 5 dossiers" in words(panel) and not panel.save_sheet.isVisible()
    panel.until.choose("2024")
    push(panel.look_button)
    assert WRONG_WAY in words(panel) and not panel.work.is_busy


def test_what_left_before_over_the_same_years_is_warned_of(panel, store, method):
    fill(store, method, 6)
    store.note_numbers(2024, 2025, "vastgesteld", b"eerder")
    push(panel.look_button)
    panel.work.wait()
    assert "gingen al cijfers naar buiten over 2024 tot en met 2025" in words(panel)


def test_counting_can_be_stopped(panel, store, method, going_on, monkeypatch):
    fill(store, method, 6)
    pressed, counted = Event(), store.counted
    monkeypatch.setattr(store, "counted", lambda: counted() if pressed.wait(5) else [])
    push(panel.look_button)
    panel.stop()
    pressed.set()
    panel.work.wait()
    QApplication.processEvents()
    assert STOPPED in words(panel) and panel.made is None and not panel.save_sheet.isVisible()
    assert focused() is panel.look_button


def test_every_table_is_as_high_as_its_rows(panel, store, method):
    fill(store, method, 6)
    push(panel.look_button)
    panel.work.wait()
    QApplication.processEvents()
    for table in tables(panel):
        last = table.visualItemRect(table.item(table.rowCount() - 1, 0))
        assert last.bottom() <= table.viewport().height() and not table.verticalScrollBar().isVisible()


def test_it_opens_as_a_group_of_the_vault_and_reads_nothing_before_it_is_asked(qtbot, panel):
    screen = VaultScreen([("Wie erin kan", QLabel("eerst")), (panel.TITLE, panel)])
    qtbot.addWidget(screen)
    screen.show()
    screen.activateWindow()
    QApplication.processEvents()
    screen.take_focus()
    last = screen.findChildren(Folding)[-1]
    assert last.header.text() == "Cijfers voor beleid" and not panel.isVisible()
    push(last.header)
    assert panel.isVisible() and panel.made is None and not tables(panel)
