"""Work that takes long: done beside the window, told in words, and stopped for real, with nothing left half."""

import shutil
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from backup_folders import data_key, filled_folder
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from app.backups import backups_in, make_backup, place_for
from app.changes import begin
from app.keys import Unlocked
from app.long_work import Progress, Stopped
from app.method import load_method
from app.restore import chosen_backup, prepare
from models.behind import FEW, is_behind
from models.connection import outside_transaction
from models.readable import Readable
from models.store import Store
from tests.ui.hands import push
from tests.ui.on_screen import on_screen
from ui.keeping import NOT_PUT_BACK, UPDATE_STOPPED
from ui.long_work import LongWork
from ui.printing import NOT_SAVED, put_on_paper
from ui.saving_files import Outcome
from ui.start_screen import StartScreen
from ui.style import dress
from ui.vault_check import ALL_WELL, VaultCheck
from ui.window import Window

pytestmark = pytest.mark.usefixtures("going_on")


ROOT = Path(__file__).resolve().parents[2]


class Gate:
    """Work that waits until the test lets it go on, and writes down in which thread it was done."""

    def __init__(self) -> None:
        self.goes, self.began = threading.Event(), threading.Event()
        self.done_in = 0

    def __call__(self, progress: Progress) -> str:
        self.done_in = threading.get_ident()
        progress.say("Eerst dit …", 1, 3)
        self.began.set()
        assert self.goes.wait(20)
        progress.say("Dan dat …", 2, 3)
        return "klaar"


@pytest.fixture
def line(qtbot):
    """A page with a line on it, and what came of the work."""
    dress(QApplication.instance())
    page = QWidget()
    made, button = LongWork("proef"), QPushButton("Begin")
    column = QVBoxLayout(page)
    column.addWidget(button)
    column.addWidget(made)
    made.page, made.button, made.heard = page, button, []
    made.gate = Gate()
    on_screen(qtbot, page)
    button.setFocus()
    made.start("Begonnen …", made.gate, made.heard.append)
    assert made.gate.began.wait(20)
    return made


def test_it_is_done_in_another_thread_and_says_what_and_how_far(line, qtbot):
    qtbot.waitUntil(lambda: line.said.text() == "Eerst dit … 1 van 3")
    qtbot.waitUntil(line.isVisible)
    assert line.bar.maximum() == 3 and line.bar.accessibleName() == "Eerst dit …"
    line.gate.goes.set()
    qtbot.waitUntil(lambda: line.heard == ["klaar"])
    assert line.gate.done_in != threading.get_ident() and line.isHidden()


def test_stopping_ends_the_work_at_its_next_step(line, qtbot):
    qtbot.waitUntil(line.isVisible)
    push(line.stop_button)
    assert "gestopt" in line.said.text() and not line.stop_button.isEnabled()
    assert QApplication.focusWidget() is line.button
    line.gate.goes.set()
    qtbot.waitUntil(lambda: bool(line.heard))
    assert isinstance(line.heard[0], Stopped)


def test_the_focus_stays_where_it_was_when_work_begins_behind_a_dialog_that_just_closed(line, qtbot):
    line.gate.goes.set()
    qtbot.waitUntil(lambda: bool(line.heard))
    line.gate, line.heard = Gate(), []
    elsewhere = on_screen(qtbot, QWidget())  # the window of the page waits to be active again
    assert QApplication.focusWidget() is not line.button and line.page.focusWidget() is line.button
    line.start("Begonnen …", line.gate, line.heard.append)
    elsewhere.close()
    qtbot.waitUntil(line.isVisible)
    line.gate.goes.set()
    qtbot.waitUntil(lambda: bool(line.heard))
    assert line.page.focusWidget() is line.button


def test_work_whose_page_goes_away_is_stopped(line, qtbot):
    progress = line._progress
    line.deleteLater()  # as when its page does
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert progress.is_stopping
    gate, heard = line.gate, line.heard
    gate.goes.set()
    QApplication.processEvents()
    assert heard == []


def test_the_first_window_still_loads_nothing_of_the_store():
    heavy = (
        "import sys, ui.start; print([each for each in ('models', 'app.method', 'sqlalchemy') if each in sys.modules])"
    )
    asked = subprocess.run([sys.executable, "-c", heavy], cwd=ROOT, capture_output=True, text=True, check=True)
    assert asked.stdout.strip() == "[]"


def test_only_one_piece_of_work_goes_on_at_a_time(line):
    line.start("Nog iets …", lambda _progress: pytest.fail("begun twice"), line.heard.append)
    line.gate.goes.set()
    line.wait()
    assert line.heard == ["klaar"]


# --- The store ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def filled(tmp_path_factory) -> Path:
    """A store with more dossiers than are read again without a word."""
    made = filled_folder(tmp_path_factory.mktemp("veel") / "gegevens")
    with Store.open(made, data_key(made)) as store:
        for _ in range(FEW):
            store.add(begin(load_method()))
    return made


@pytest.fixture
def folder(tmp_path, filled) -> Path:
    return Path(shutil.copytree(filled, tmp_path / "gegevens"))


def forget_the_desk(folder: Path) -> None:
    """As in a store of an older version: nothing of the list is there."""
    with Store.open(folder, data_key(folder)) as store:
        outside_transaction(store._engine, "DELETE FROM desk_stamp")


def threads_that_read(monkeypatch) -> set[int]:
    """In which threads the store is read from now on."""
    seen: set[int] = set()
    reading = Readable._reading

    def noted(self):
        seen.add(threading.get_ident())
        return reading(self)

    monkeypatch.setattr(Readable, "_reading", noted)
    return seen


def shown(qtbot, folder: Path) -> Window:
    dress(QApplication.instance())
    return on_screen(qtbot, Window(folder, has_store=True))


def opened(qtbot, folder: Path) -> Window:
    window = shown(qtbot, folder)
    window.open_store(Unlocked(data_key(folder)), False)
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), StartScreen), timeout=20_000)
    return window


def test_the_store_is_checked_beside_the_window_which_reads_it_meanwhile(qtbot, folder, monkeypatch):
    window = opened(qtbot, folder)
    panel = on_screen(qtbot, VaultCheck(folder, window.store))
    seen = threads_that_read(monkeypatch)
    panel.look()
    while panel.work.is_busy:
        assert len(window.store.list_rows()) >= FEW
        QApplication.processEvents()
        panel.work.work._work and panel.work.work._work.ended.wait(0.01)
    assert panel.outcome.said.text() == ALL_WELL and len(seen) == 2


def test_checking_stops_and_the_store_is_as_it_was(qtbot, folder):
    window = opened(qtbot, folder)
    panel = on_screen(qtbot, VaultCheck(folder, window.store))
    writes = window.store.writes()
    panel.look()
    panel.work.stop()
    panel.work.wait()
    assert "Gestopt" in panel.outcome.said.text() and window.store.writes() == writes
    panel.look()
    panel.work.wait()
    assert panel.outcome.said.text() == ALL_WELL


def test_what_was_saved_while_the_store_was_checked_is_no_fault(folder):
    with Store.open(folder, data_key(folder)) as store:

        def save_one(done: int, _of: int) -> None:
            if done == 3:
                store.add(begin(load_method()))

        assert store.verify({}, save_one) == []


def test_a_store_that_is_behind_is_brought_up_to_date_beside_the_window(qtbot, folder):
    assert not is_behind(folder, data_key(folder))
    forget_the_desk(folder)
    assert is_behind(folder, data_key(folder))
    window = shown(qtbot, folder)
    window.open_store(Unlocked(data_key(folder)), False)
    assert window.store is None and window.unlock.long.is_busy, "it goes on beside the window"
    qtbot.waitUntil(lambda: window.store is not None, timeout=20_000)
    assert not window.store.desk.late(datetime.now().date(), 3).more
    assert len(window.store.list_rows()) >= FEW


def test_bringing_up_to_date_can_be_stopped_and_begun_again(qtbot, folder):
    forget_the_desk(folder)
    window = shown(qtbot, folder)
    window.open_store(Unlocked(data_key(folder)), False)
    window.unlock.long.stop()
    window.unlock.long.wait()
    assert window.store is None and window.unlock.problem.text() == UPDATE_STOPPED
    assert is_behind(folder, data_key(folder)) and window.unlock.go.isEnabled()
    window.open_store(Unlocked(data_key(folder)), False)
    qtbot.waitUntil(lambda: window.store is not None, timeout=20_000)


def test_closing_the_window_stops_the_update_and_waits_for_it(qtbot, folder):
    forget_the_desk(folder)
    window = shown(qtbot, folder)
    window.open_store(Unlocked(data_key(folder)), False)
    assert window.close()
    with Store.open(folder, data_key(folder)) as store:
        assert store.verify({}) == []


def test_putting_back_stops_before_anything_changed(qtbot, folder):
    with Store.open(folder, data_key(folder)) as store:
        backup = make_backup(store, folder, datetime(2025, 1, 1, tzinfo=UTC))
        store.add(begin(load_method()))
        many = len(store.list_rows())
    window = opened(qtbot, folder)
    chosen = chosen_backup(backup.store)
    window.keeping.put_back(prepare(folder, chosen, Unlocked(data_key(folder))))
    window.keeping._long.stop()
    window.keeping._long.wait()
    qtbot.waitUntil(lambda: isinstance(window.stack.currentWidget(), StartScreen), timeout=20_000)
    assert NOT_PUT_BACK in window.stack.currentWidget().message.text()
    assert len(window.store.list_rows()) == many and not list(folder.glob("*.klaar*"))
    assert not list(folder.glob("kindvoorop-oud*")) and backups_in(place_for(folder))


# --- Paper ----------------------------------------------------------------------------


def test_a_pdf_that_was_stopped_is_nowhere_and_one_that_was_not_is_noted(qtbot, stored, tmp_path):
    from app.recipients import Recipient
    from reports.decision import compose

    document = compose(stored.assessment, stored.method, (), Recipient("beslisser"))
    page, outcome, target = QWidget(), Outcome(), tmp_path / "uit" / "besluit.pdf"
    target.parent.mkdir()
    outcome.setParent(page)
    on_screen(qtbot, page)
    put_on_paper(page, stored, document, lambda *_asked: str(target), "besluit", outcome)
    line = outcome.findChild(LongWork)
    assert line.is_busy and not target.exists()
    line.stop()
    line.wait()
    assert outcome.said.text() == NOT_SAVED and not list(target.parent.iterdir())
    assert stored.store.exports(stored.assessment.id) == []
    put_on_paper(page, stored, document, lambda *_asked: str(target), "besluit", outcome)
    line.wait()
    assert target.exists() and len(stored.store.exports(stored.assessment.id)) == 1
    assert [each for each in page.findChildren(QLabel) if "Opgeslagen" in each.text()]
