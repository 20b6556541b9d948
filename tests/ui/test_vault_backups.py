"""Backups in the window: made by themselves and by hand, looked at before they are put back, also without a store."""

import gc
import shutil
import weakref
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from backup_folders import data_key, filled_folder, passphrase, spoil
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from app.backup_settings import SETTINGS_FILE, BackupSettings, read_settings, write_settings
from app.backups import backups_in, make_backup, place_for
from app.changes import begin
from app.keys import Unlocked, header_path
from app.left_open import was_left_open
from app.method import load_method
from models.connection import outside_transaction
from models.store import STORE_FILE, Store
from tests.test_last_place import lose_a_save
from tests.ui.hands import push
from tests.ui.on_screen import on_screen
from tests.ui.typing_keys import focused, press, tab_to, type_text
from ui.backing_up import LOOKS_WHEN_LARGE
from ui.refused_page import RefusedPage
from ui.restore_screen import RestoreScreen
from ui.settings_dialog import SettingsDialog
from ui.settings_places import SecondPlacePart
from ui.start_screen import StartScreen
from ui.style import dress
from ui.unlock import UnlockPage
from ui.vault_backups import VaultBackups
from ui.vault_check import ALL_WELL, VaultCheck
from ui.window import Window

LONG_AGO = datetime(2025, 1, 1, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path):
    """A store with one dossier and a backup of it; since then a second dossier was begun."""
    made = filled_folder(tmp_path / "gegevens")
    with Store.open(made, data_key(made)) as store:
        make_backup(store, made, LONG_AGO)
        store.add(begin(load_method()))
    return made


@pytest.fixture
def opened(qtbot, qapp, folder):
    """The window on the first page, and as a function the window with the store open."""
    dress(qapp)

    def _open(has_store=True, unlocked=True) -> Window:
        window = on_screen(qtbot, Window(folder, has_store))
        if unlocked:
            window.open_store(Unlocked(data_key(folder)), False)
            qtbot.waitUntil(lambda: isinstance(page_of(window), StartScreen))
        QApplication.processEvents()
        return window

    return _open


def page_of(window: Window):
    return window.stack.currentWidget()


def panel_in(window: Window) -> VaultBackups:
    """The panel in a page of its own, as the screen about the vault shows it."""
    panel = window.keeping.panel()
    window._replace(panel)
    panel.restoring.work.wait()
    QApplication.processEvents()
    return panel


def asked_for(panel: VaultBackups, window: Window) -> SecondPlacePart:
    """The part of «Instellingen» to which the panel leads."""
    push(panel.choose)
    part = window.findChild(SecondPlacePart)
    assert part.isVisible()
    return part


def close_settings(window: Window) -> None:
    window.findChild(SettingsDialog).close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.activateWindow()
    QApplication.processEvents()


def number_of_backups(folder: Path) -> int:
    return len(backups_in(place_for(folder)))


# --- By hand ------------------------------------------------------------------------------------------------


def test_a_backup_is_made_now_and_the_panel_says_so(opened, folder):
    window = opened()
    panel = panel_in(window)
    assert "1-1-2025" in panel.last.text()
    push(panel.make)
    window.keeping.backing.work.wait()
    panel.restoring.work.wait()
    today = datetime.now().astimezone()
    assert number_of_backups(folder) == 2 and f"{today.day}-{today.month}-{today.year}" in panel.last.text()
    assert panel.restoring.list.count() == 2 and "2 dossiers" in panel.restoring.list.item(0).text()
    assert "1 dossier," in panel.restoring.list.item(1).text()


def test_a_backup_that_fails_is_told_in_the_panel_and_at_the_next_start(opened, folder):
    window = opened()
    panel = panel_in(window)
    shutil.rmtree(place_for(folder))
    place_for(folder).write_text("x", "ascii")
    push(panel.make)
    assert "Er is geen reservekopie gemaakt" in panel.problem.text() and panel.problem.isVisible()
    window.close()
    assert "Er is geen reservekopie gemaakt" in page_of(opened()).message.text()


def test_after_a_good_backup_nothing_is_told_any_more(opened, folder):
    window = opened()
    write_settings(folder, BackupSettings(problem="De schijf is vol."))
    window.show_start()
    assert page_of(window).message.text() == "De schijf is vol."
    window.keeping.backing.back_up()
    window.keeping.backing.work.wait()
    assert read_settings(folder).problem == "" and number_of_backups(folder) == 2


def test_a_second_place_is_chosen_used_and_left(opened, folder, tmp_path):
    window = opened()
    panel = panel_in(window)
    (tmp_path / "stick").mkdir()
    part = asked_for(panel, window)
    part.choose_folder = lambda _asking, _begin: str(tmp_path / "stick")
    push(part.choose)
    close_settings(window)
    assert str(tmp_path / "stick") in panel.place.text()
    push(panel.make)
    window.keeping.backing.work.wait()
    assert len(list((tmp_path / "stick").rglob("*.kluis"))) == 1
    part = asked_for(panel, window)
    push(part.forget)
    assert panel.place.text() == "Er is geen tweede plaats." and not part.forget.isVisible()
    assert focused() is part.choose and len(list((tmp_path / "stick").rglob("*.kluis"))) == 1


def test_a_second_place_that_does_not_do_is_refused_with_why(opened, folder):
    window = opened()
    panel = panel_in(window)
    part = asked_for(panel, window)
    part.choose_folder = lambda _asking, _begin: str(folder)
    push(part.choose)
    assert "ligt bij de kluis zelf" in part.refused.text() and "geen tweede plaats" in panel.place.text()


# --- Looking and putting back -------------------------------------------------------------------------------


def look(panel: VaultBackups) -> None:
    tab_to(panel.restoring.list)
    press(Qt.Key.Key_End)
    push(panel.restoring.see)
    panel.restoring.work.wait()
    QApplication.processEvents()


def test_what_would_change_is_shown_before_anything_is_asked(opened, folder):
    window = opened()
    panel = panel_in(window)
    assert not panel.restoring.go.isVisible()
    look(panel)
    told = panel.restoring.changes.text()
    assert "Deze dossiers verdwijnen:" in told and "1 dossier blijft zoals het is." in told
    assert focused() is panel.restoring.go and len(window.store.list_rows()) == 2


def test_no_has_the_focus_and_changes_nothing(opened, folder, qtbot):
    window = opened()
    panel = panel_in(window)
    look(panel)
    press(Qt.Key.Key_Space)
    assert focused() is panel.restoring.asking.no
    press(Qt.Key.Key_Space)
    assert not panel.restoring.asking.isVisible() and focused() is panel.restoring.go
    assert len(window.store.list_rows()) == 2
    window.close()
    assert not list(folder.glob("*.klaar"))


def test_with_a_yes_the_dossiers_are_as_they_were_and_it_is_told(opened, folder, qtbot):
    window = opened()
    panel = panel_in(window)
    look(panel)
    push(panel.restoring.go)
    push(panel.restoring.asking.yes)
    qtbot.waitUntil(lambda: isinstance(page_of(window), StartScreen))
    assert [each.title for each in window.store.list_rows()] == ["Dossier 0"]
    assert "De reservekopie is teruggezet" in page_of(window).message.text()
    assert "eerst een reservekopie gemaakt" in page_of(window).message.text()


def test_another_line_takes_back_what_was_shown(opened, folder):
    window = opened()
    window.keeping.backing.back_up()
    window.keeping.backing.work.wait()
    panel = panel_in(window)
    look(panel)
    tab_to(panel.restoring.list)
    press(Qt.Key.Key_Home)
    assert not panel.restoring.go.isVisible() and not panel.restoring.changes.isVisible()
    assert not list(folder.glob("*.klaar"))


def test_a_backup_under_another_key_asks_the_passphrase_of_then(opened, folder, tmp_path, monkeypatch, qtbot):
    other = filled_folder(tmp_path / "ander", number=1)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other / STORE_FILE), ""))
    window = opened()
    panel = panel_in(window)
    push(panel.restoring.other)
    assert focused() is panel.restoring.secret and "die gold toen" in panel.restoring.secret_name.text()
    assert panel.restoring.lost.isVisible() and "herstelsleutel" in panel.restoring.lost.text()
    type_text(passphrase(1))
    press(Qt.Key.Key_Return)
    panel.restoring.work.wait()
    assert "ander sleutelbestand" in panel.restoring.changes.text()
    push(panel.restoring.go)
    push(panel.restoring.asking.yes)
    qtbot.waitUntil(lambda: isinstance(page_of(window), StartScreen))
    assert [each.title for each in window.store.list_rows()] == ["Dossier 1"]
    assert "wachtzin die gold toen" in page_of(window).message.text()
    assert len(list(folder.glob("kindvoorop-oud-*"))) == 2


def test_a_damaged_backup_is_told_and_nothing_stands_ready(opened, folder):
    spoil(backups_in(place_for(folder))[0].store)
    window = opened()
    panel = panel_in(window)
    look(panel)
    assert "is beschadigd" in panel.restoring.problem.text() and not panel.restoring.go.isVisible()
    assert focused() is panel.restoring.see and len(window.store.list_rows()) == 2


# --- Without a store ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("lost", [(STORE_FILE,), ("kindvoorop.sleutel",), (STORE_FILE, "kindvoorop.sleutel")])
def test_what_is_lost_comes_back_from_the_first_window_with_keys_alone(opened, folder, qtbot, lost):
    for each in lost:
        (folder / each).unlink()
    window = opened(has_store=STORE_FILE not in lost, unlocked=False)
    push(page_of(window).restore)
    screen = page_of(window)
    assert isinstance(screen, RestoreScreen) and focused() is screen.restoring.list
    press(Qt.Key.Key_Return)
    type_text(passphrase())
    press(Qt.Key.Key_Return)
    screen.restoring.work.wait()
    assert focused() is screen.restoring.go
    press(Qt.Key.Key_Space)
    tab_to(screen.restoring.asking.yes)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: isinstance(page_of(window), StartScreen))
    assert [each.title for each in window.store.list_rows()] == ["Dossier 0"]


def test_a_wrong_passphrase_is_told_and_can_be_typed_again(opened, folder):
    window = opened(unlocked=False)
    screen = window.keeping.show_restore()
    press(Qt.Key.Key_Return)
    assert screen.restoring.secret_name.text() == "Wachtzin van nu"
    type_text("een verkeerde wachtzin")
    press(Qt.Key.Key_Return)
    screen.restoring.work.wait()
    assert "past niet" in screen.restoring.problem.text() and focused() is screen.restoring.secret


def test_one_goes_back_to_the_first_window(opened, qtbot):
    window = opened(unlocked=False)
    push(window.keeping.show_restore().back)
    qtbot.waitUntil(lambda: isinstance(page_of(window), UnlockPage))
    assert focused() is window.unlock.passphrase


def test_where_no_backup_is_found_it_says_so(opened, folder):
    shutil.rmtree(place_for(folder))
    screen = opened(unlocked=False).keeping.show_restore()
    assert "geen reservekopieën gevonden" in screen.restoring.said.text()
    assert focused() is screen.restoring.other and not screen.restoring.see.isEnabled()


# --- By itself ----------------------------------------------------------------------------------------------


def test_after_changes_a_backup_is_made_as_soon_as_nobody_writes(opened, folder):
    window = opened()
    backing = window.keeping.backing
    window.store.add(begin(load_method()))
    backing.look()
    assert not backing.work.is_busy
    backing.look()
    backing.work.wait()
    assert number_of_backups(folder) == 2 and not backing.has_changes()
    window.store.add(begin(load_method()))
    for _ in range(3):
        backing.look()
    assert number_of_backups(folder) == 2 and backing.has_changes()


def test_no_backup_is_begun_while_somebody_types_but_after_an_hour_it_is(opened, folder):
    window = opened()
    backing = window.keeping.backing
    page_of(window).open_current()
    editing = window.dossier.editing
    editing.put(editing.assessment, "occasion", "getypt", "occasion")
    assert editing.unsaved
    backing._changed = True
    for _ in range(3):
        backing.look()
    assert number_of_backups(folder) == 1
    backing._since = datetime.now(UTC) - timedelta(minutes=61)
    backing.look()
    backing.work.wait()
    assert number_of_backups(folder) == 2


def test_a_large_store_waits_for_a_longer_quiet(opened, folder, monkeypatch):
    monkeypatch.setattr("ui.backing_up.LARGE", 1000)
    backing = opened().keeping.backing
    backing._changed = True
    for _ in range(LOOKS_WHEN_LARGE - 1):
        backing.look()
    assert number_of_backups(folder) == 1 and not backing.work.is_busy
    backing.look()
    backing.work.wait()
    assert number_of_backups(folder) == 2


def test_without_changes_no_backup_is_made_not_even_at_closing(opened, folder):
    window = opened()
    for _ in range(3):
        window.keeping.backing.look()
    window.close()
    assert number_of_backups(folder) == 1


def test_at_closing_a_backup_of_the_changes_is_made(opened, folder):
    window = opened()
    window.store.add(begin(load_method()))
    window.close()
    assert window.store is None and number_of_backups(folder) == 2
    assert not list(place_for(folder).glob("*.deel"))


def test_a_store_with_dossiers_and_no_backup_at_all_gets_one(opened, folder):
    shutil.rmtree(place_for(folder))
    window = opened()
    window.keeping.backing.look()
    window.keeping.backing.work.wait()
    assert number_of_backups(folder) == 1


def test_making_backups_holds_no_store_that_was_let_go(opened):
    window = opened()
    held = weakref.ref(window.store)
    window.store.close()
    window.store = None
    window.show_unlock()
    QApplication.sendPostedEvents(None, 52)  # what is to be deleted goes
    gc.collect()
    assert held() is None
    window.keeping.backing.look()


# --- How it ended and what the clock says -------------------------------------------------------------------


def leave_open(folder: Path) -> None:
    """As after a power cut: the log stays beside the store."""
    left = folder.with_name("gestopt")
    with Store.open(folder, data_key(folder)) as store:
        store.add(begin(load_method()))
        shutil.copytree(folder, left)
    shutil.rmtree(folder)
    left.rename(folder)


def test_after_a_bad_end_a_whole_store_opens_without_a_word(opened, folder):
    leave_open(folder)
    window = opened()
    assert page_of(window).message.text() == "" and len(window.store.list_rows()) == 3
    assert window.keeping.backing.has_changes()


def test_saves_that_went_are_told_and_found_until_somebody_goes_on(opened, folder):
    lose_a_save(folder)
    window = opened()
    assert "Wat het laatst is opgeslagen, staat niet meer in de kluis" in page_of(window).message.text()
    panel = VaultCheck(folder, window.store)
    panel.look()
    assert "kindvoorop.stand" in panel.outcome.said.text() and not panel.accept.isHidden()
    panel.go_on()
    assert panel.outcome.said.text() == ALL_WELL, panel.outcome.said.text()
    window.close()
    assert page_of(opened()).message.text() == ""


def spoil_table(folder: Path, table: str) -> None:
    with Store.open(folder, data_key(folder)) as store:
        root = f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'"
        page = outside_transaction(store._engine, root)[0][0]
    data = bytearray((folder / STORE_FILE).read_bytes())
    data[(page - 1) * 4096 + 1000] ^= 1
    (folder / STORE_FILE).write_bytes(data)


def test_a_store_that_is_open_elsewhere_is_not_taken_for_a_bad_end(opened, folder, qtbot):
    window = opened(unlocked=False)
    with Store.open(folder, data_key(folder)):
        window.open_store(Unlocked(data_key(folder)), False)
        qtbot.waitUntil(lambda: "al open in een ander venster" in window.unlock.problem.text())
        assert window.store is None and window.unlock.isEnabled()
    window.open_store(Unlocked(data_key(folder)), False)
    assert isinstance(page_of(window), StartScreen) and page_of(window).message.text() == ""


def test_what_the_disk_refuses_to_keep_is_told_all_the_same(opened, folder):
    window = opened()
    (folder / SETTINGS_FILE).mkdir()
    shutil.rmtree(place_for(folder))
    place_for(folder).write_text("x", "ascii")
    window.keeping.backing.back_up()
    window.show_start()
    assert "Er is geen reservekopie gemaakt" in page_of(window).message.text()


def test_after_a_bad_end_damage_is_told_with_what_to_do(opened, folder):
    spoil_table(folder, "own_words")
    (folder / f"{STORE_FILE}-wal").write_bytes(b"")
    told = page_of(opened()).message.text()
    assert "niet goed te lezen" in told and "Terugzetten uit een reservekopie" in told


def test_a_window_that_closes_during_the_check_opens_nothing_and_damage_is_told_the_next_time(opened, folder):
    spoil_table(folder, "own_words")
    (folder / f"{STORE_FILE}-wal").write_bytes(b"")
    window = opened(unlocked=False)
    window.open_store(Unlocked(data_key(folder)), False)
    assert window.keeping.work.is_busy
    window.close()
    assert window.store is None and page_of(window) is window.unlock
    assert was_left_open(folder)
    assert "niet goed te lezen" in page_of(opened()).message.text()


@pytest.mark.parametrize("left_open", [False, True])
def test_a_store_without_a_list_that_can_be_read_is_closed_and_a_backup_can_be_put_back(
    opened, folder, qtbot, left_open
):
    spoil_table(folder, "desk")
    if left_open:
        (folder / f"{STORE_FILE}-wal").write_bytes(b"")
    window = opened(unlocked=False)
    window.open_store(Unlocked(data_key(folder)), False)
    qtbot.waitUntil(lambda: "beschadigd" in window.unlock.problem.text())
    assert window.store is None and window.unlock.restore.isVisible() and window.unlock.isEnabled()


def test_a_clock_before_the_last_change_is_told_once(opened, folder):
    with Store.open(folder, data_key(folder)) as store:
        outside_transaction(store._engine, "UPDATE desk SET changed_at = '2099-01-01 12:00:00.000000'")
    window = opened()
    assert "De klok van deze computer" in page_of(window).message.text()
    window.show_start()
    assert page_of(window).message.text() == ""


def test_where_no_store_may_lie_nothing_is_asked(opened, folder):
    window = opened(unlocked=False)
    window.refuse("Deze map loopt mee met OneDrive.")
    page = page_of(window)
    assert isinstance(page, RefusedPage) and "OneDrive" in page.why.text()
    assert [each.text() for each in page.findChildren(QPushButton)] == ["Sluiten"]
    push(page.close_window)
    assert not window.isVisible() and header_path(folder).exists()
