"""In the window: what a child takes back on its page leaves the backups beside it, and else with the next one."""

from datetime import UTC, datetime
from threading import Event

import pytest
from backup_folders import data_key, filled_folder
from PySide6.QtWidgets import QApplication

from app.backups import backups_in, make_backup, place_for
from app.keys import Unlocked
from models.backup import read_only
from models.store import Store
from ui.start_screen import StartScreen
from ui.style import dress
from ui.window import Window

SUMMARY = "Lena wil niet meer naar haar oom"
LONG_AGO = datetime(2025, 1, 1, 12, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path):
    """A store with one dossier and a backup of it, with what a child said."""
    made = filled_folder(tmp_path / "gegevens")
    with Store.open(made, data_key(made)) as store:
        talk = store.load(store.list_rows()[0].id).children[0].hearings[0]
        talk.summary = SUMMARY
        store.save()
        make_backup(store, made, LONG_AGO)
    return made


@pytest.fixture
def window(qtbot, qapp, folder):
    dress(qapp)
    made = Window(folder, True)
    qtbot.addWidget(made)
    made.show()
    made.open_store(Unlocked(data_key(folder)), False)
    qtbot.waitUntil(lambda: isinstance(made.stack.currentWidget(), StartScreen))
    QApplication.processEvents()
    made.stack.currentWidget().open_current()
    return made


def withdraw(window):
    editing = window.dossier.editing
    talk = editing.assessment.children[0].hearings[0]
    assert talk.summary == SUMMARY and editing.withdraw(talk, ["summary"], "title") == ""


def summaries(folder):
    """What stands in the oldest backup."""
    connection = read_only(backups_in(place_for(folder))[-1].store, data_key(folder))
    try:
        return {each[0] for each in connection.execute("SELECT summary FROM hearing")}
    finally:
        connection.close()


def test_it_leaves_the_backups_at_once(window, folder):
    assert SUMMARY in summaries(folder)
    withdraw(window)
    window.keeping.backing.work.wait()
    assert SUMMARY not in summaries(folder)


def test_while_something_else_is_going_on_it_leaves_them_at_closing(window, folder):
    backing, over = window.keeping.backing, Event()
    backing.work.start(lambda: over.wait(60), lambda _result: None)
    withdraw(window)
    over.set()
    backing.work.wait()
    assert SUMMARY in summaries(folder)
    window.close()
    assert SUMMARY not in summaries(folder) and len(backups_in(place_for(folder))) == 2
