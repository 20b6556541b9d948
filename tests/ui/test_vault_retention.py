"""«Bewaartermijn voorbij»: what is due is listed, kept longer with a reason, or goes for good; by keyboard alone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.changes import begin
from app.organisation import Organisation, save_organisation
from tests.stores import new_store
from tests.ui.hands import push
from tests.ui.typing_keys import press, tab_to, type_text
from ui.vault_retention import NO_TERM, NOTHING, RetentionPanel

LATER = date(2099, 1, 1)


@pytest.fixture
def store(tmp_path):
    with new_store(tmp_path) as made:
        yield made


def panel_of(qtbot, store, method):
    made = RetentionPanel(store, method, lambda: LATER)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


def case(store, method, title="Zomer"):
    made = begin(method)
    made.title = title
    store.add(made)
    return made


def words(panel):
    return "\n".join(each.text() for each in panel.findChildren(type(panel.message)) if each.isVisibleTo(panel))


def button(panel, file, what):
    return panel.findChild(QPushButton, f"retention/{file.id}/{what}")


def test_without_a_term_the_panel_says_where_to_set_one(qtbot, store, method):
    case(store, method)
    panel = panel_of(qtbot, store, method)
    assert NO_TERM in words(panel) and NOTHING in words(panel) and panel.title == "Bewaartermijn voorbij"


def test_a_dossier_is_kept_longer_with_a_reason(qtbot, store, method):
    save_organisation(store.folder, Organisation(keep_years=20, keep_source="Selectielijst, 8.1"))
    file = case(store, method)
    panel = panel_of(qtbot, store, method)
    assert panel.title == "Bewaartermijn voorbij (1)" and "(20 jaar: Selectielijst, 8.1)" in words(panel)
    push(button(panel, file, "longer"))
    keep = panel.findChild(QPushButton, f"retention/{file.id}/form/keep")
    assert not keep.isEnabled()
    type_text("1-3-2101")
    press(Qt.Key.Key_Tab)
    type_text("Er loopt een klacht.")
    push(keep)
    assert (file.keep_until, file.keep_reason) == (date(2101, 3, 1), "Er loopt een klacht.")
    assert panel.due == [] and store.verify({}) == []


def test_a_dossier_goes_only_with_a_reason_and_a_name(qtbot, store, method):
    save_organisation(store.folder, Organisation(keep_years=20))
    file, other = case(store, method), case(store, method, "Herfst")
    panel = panel_of(qtbot, store, method)
    push(button(panel, file, "erase"))
    assert QApplication.focusWidget() is panel.asking.no
    assert panel.asking.why.currentData() == "term_over" and not panel.asking.yes.isEnabled()
    press(Qt.Key.Key_Escape)
    assert store.has(file.id) and QApplication.focusWidget() is button(panel, file, "erase")
    press(Qt.Key.Key_Space)
    tab_to(panel.asking.by)
    type_text("S. Bos")
    push(panel.asking.yes)
    assert not store.has(file.id) and [each.row.id for each in panel.due] == [other.id]
    with store._reading() as connection:
        last = connection.exec_driver_sql("SELECT who, kind, note FROM trail ORDER BY number DESC").fetchone()
    assert tuple(last) == ("S. Bos", "erased", "term_over")


def test_looking_asks_for_the_dossier(qtbot, store, method):
    save_organisation(store.folder, Organisation(keep_years=20))
    file = case(store, method)
    panel = panel_of(qtbot, store, method)
    with qtbot.waitSignal(panel.chosen) as asked:
        push(button(panel, file, "look"))
    assert asked.args == [file.id]
