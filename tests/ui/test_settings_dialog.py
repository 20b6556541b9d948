"""«Instellingen»: reached by key, every part by keys, what is fixed is grey, and a file is shown before it counts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app import places
from app.idle import DEFAULT_MINUTES
from app.settings import load_settings
from app.settings_file import FILE
from tests.ui.hands import push
from tests.ui.locked_window import lock
from tests.ui.locked_window import window as window
from tests.ui.typing_keys import clear_text, focused, press, tab_to, type_text
from ui.inputs import Line
from ui.page import Page
from ui.settings_dialog import CLOSED, SettingsDialog
from ui.settings_part import FIXED
from ui.window import Window

HEAD = 'format = "kindvoorop-instellingen"\nformat_version = 1\n'
PARTS = ["look", "lock", "new_dossier", "organisation", "backups", "file"]


@pytest.fixture
def placed(tmp_path, monkeypatch):
    """Puts a file of an administrator in place."""
    machine = tmp_path / "beheer"
    machine.mkdir()
    monkeypatch.setattr(places, "machine_folder", lambda: machine)
    monkeypatch.setattr(places, "only_root_writes", lambda path: path.parent == machine)
    return lambda text: (machine / FILE).write_text(HEAD + text, "utf-8")


def opened(window: Window) -> SettingsDialog:
    press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None and dialog.isVisible()
    return dialog


def go_to(dialog: SettingsDialog, part: str):
    """With the arrows, from the top of the list."""
    dialog.list.setFocus()
    press(Qt.Key.Key_Home)
    for _ in range(PARTS.index(part)):
        press(Qt.Key.Key_Down)
    found = dialog.parts[part]
    assert found.isVisible()
    return found


def words_in(part) -> str:
    return "\n".join(each.text() for each in part.findChildren(QLabel) if each.isVisibleTo(part))


def test_every_part_is_reached_with_the_arrows_and_read_aloud(window):
    dialog = opened(window)
    assert focused() is dialog.list and list(dialog.parts) == PARTS
    for part in PARTS:
        go_to(dialog, part)
    for each in [*dialog.findChildren(Line), *dialog.findChildren(QPushButton)]:
        assert QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name), each
    dialog.reject()  # as Escape does
    assert not dialog.isVisible()


def test_what_is_typed_for_a_new_dossier_is_kept_when_the_window_closes(window):
    dialog = opened(window)
    part = go_to(dialog, "new_dossier")
    tab_to(part.lines["dossier_organisation"])
    type_text("Oostveen")
    dialog.reject()  # as Escape does
    assert load_settings().value("dossier_organisation") == "Oostveen"
    window.stack.currentWidget().make_new()
    assert window.dossier.editing.assessment.organisation == "Oostveen"


def test_what_an_administrator_fixed_is_grey_and_says_so(window, placed):
    placed('[fixed]\ntext_size = 125\nlock_minutes = 5\ndossier_author = "Team"\nlock_minutes_most = 20\n')
    dialog = opened(window)
    lines = dialog.parts["new_dossier"].lines
    assert not lines["dossier_author"].isEnabled() and lines["dossier_author"].text() == "Team"
    assert lines["dossier_organisation"].isEnabled()
    assert not dialog.look.size_of_text.isEnabled() and dialog.look.colours.isEnabled()
    assert FIXED in words_in(go_to(dialog, "lock"))
    assert FIXED in lines["dossier_author"].accessibleDescription()


def test_no_longer_time_is_offered_than_is_allowed(window, placed):
    placed("[fixed]\nlock_minutes_most = 12\n")
    offered = opened(window).parts["lock"].minutes
    assert [offered.itemData(row) for row in range(offered.count())] == ["1", "2", "3", "5", "10", "12"]


def test_while_locked_nothing_but_the_look_can_be_chosen(window, qtbot):
    lock(window, qtbot)
    dialog = opened(window)
    assert list(dialog.parts) == PARTS[:1] and CLOSED in words_in(dialog.look)


def test_a_file_changes_nothing_before_a_yes(window, tmp_path):
    file = tmp_path / "x.toml"
    file.write_text(f"{HEAD}[default]\nlock_minutes = 3\n[default.organisation]\nname = 'Oostveen'\n", "utf-8")
    part = go_to(opened(window), "file")
    part.look_at(file)
    assert "nu 10 minuten, straks 3 minuten" in part.shown.text() and "Oostveen" in part.shown.text()
    assert window.locking.idle.minutes == DEFAULT_MINUTES and focused() is part.question.no
    push(part.question.no)
    assert window.locking.idle.minutes == DEFAULT_MINUTES and focused() is part.read
    part.look_at(file)
    push(part.question.yes)
    assert window.locking.idle.minutes == 3 and window.organisation_now()[0].name == "Oostveen"


def test_a_wrong_file_says_where_and_changes_nothing(window, tmp_path):
    file = tmp_path / "x.toml"
    file.write_text(f"{HEAD}[default]\nlock_minutes = 3\ntekst = 4\n", "utf-8")
    part = go_to(opened(window), "file")
    part.look_at(file)
    assert "regel 5" in part.outcome.said.text() and load_settings().lock_minutes == DEFAULT_MINUTES


def test_the_whole_is_saved_in_one_file(window, tmp_path):
    part = go_to(opened(window), "file")
    part.choose_path = lambda *_asked: str(tmp_path / "uit.toml")
    push(part.save)
    assert "lock_minutes = 10" in (tmp_path / "uit.toml").read_text("utf-8")


def test_our_organisation_is_reached_at_the_field_and_greyed_where_it_is_fixed(window, placed, qtbot):
    placed('[fixed.organisation]\nname = "Beheer"\n')
    part = go_to(opened(window), "organisation")
    assert "Naam: Beheer" in words_in(part)
    push(next(each for each in part.findChildren(QPushButton) if each.accessibleName() == "Bewaartermijn wijzigen"))
    page = window.organisation.findChild(Page)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.rows["organisation/keep_years"].entry)
    assert not page.rows["organisation/name"].entry.isEnabled()
    clear_text()
    type_text("12")
    assert window.organisation.editing.close() and window.organisation_now()[0].keep_years == 12


def test_an_open_dossier_is_saved_before_our_organisation_is_shown(window, qtbot):
    window.stack.currentWidget().make_new()
    part = go_to(opened(window), "organisation")
    push(part.open)
    assert window.dossier is None and window.organisation is not None
    window.organisation.leave()
    qtbot.waitUntil(lambda: window.organisation is None)


def test_what_waits_for_a_yes_gets_it_here(window, placed, monkeypatch):
    monkeypatch.setattr(places, "only_root_writes", lambda _path: False)
    placed("[fixed]\nlock_minutes = 2\ndossier_author = 'Team'\n")
    part = go_to(opened(window), "file")
    push(next(each for each in part.findChildren(QPushButton) if each.text() == "Ja, dat mag"))
    assert load_settings().value("dossier_author") == "Team" and window.locking.idle.minutes == 2
