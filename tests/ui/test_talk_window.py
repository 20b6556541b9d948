"""The window while it is turned towards a child: from the dossier to the talk, and back only with the passphrase."""

import weakref
from datetime import date

import pytest
from PySide6.QtCore import SIGNAL, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app import keys
from app.key_errors import WrongPassphrase
from models.store import Store
from tests.ui.hands import example, push
from tests.ui.locked_window import PASSPHRASE, lock, press_lock, refuse_writing, unlock
from tests.ui.locked_window import window as window
from tests.ui.talk_hands import click, here, seen, windows_seen
from tests.ui.typing_keys import clear_text, focused, press, settle, type_text
from ui.page import Address
from ui.talk.proving import prove
from ui.talk.screen import TalkScreen
from ui.talk.sitting import Sitting
from ui.window import Window

SAID = "ik wil bij mama blijven"
OF_THE_FILE = ("hotelopvang", "Zuzanna", "Kacper", "Belang van het kind", "Alle dossiers", "Opgeslagen", "Snel noteren")


@pytest.fixture
def in_file(window, method) -> Window:
    """The window with the hotel file open at what Lena thinks."""
    file = example(method, "J3")
    window.store.add(file)
    window.open_dossier(file.id)
    window.dossier.go(Address("views", lena_in(window).id))
    settle()
    return window


def lena_in(window: Window):
    return window.dossier.editing.assessment.children[2]


def begin(window: Window) -> TalkScreen:
    """Begin a new talk on the screen, by key."""
    push(window.dossier.page.findChild(QPushButton, f"on_screen/children/{lena_in(window).id}/hearings"))
    settle()
    return window.talking.screen


def say(screen: TalkScreen, words: str = SAID) -> None:
    screen.go("words")
    settle()
    type_text(words)


def leave(window: Window, qtbot, passphrase: str = PASSPHRASE) -> None:
    """Type a passphrase on the page that asks for the professional, and wait for the answer."""
    screen = window.talking.screen
    if not screen.leaving.isVisible():
        click(screen, "for_adult")
    assert focused() is here(screen, "leave_passphrase")
    type_text(passphrase)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not screen.leaving.work.is_busy, timeout=20_000)
    settle()
    settle()


class Painted(QObject):
    """Notes which widgets of the program are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: set[str] = set()
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.kinds.add(type(watched).__name__)
        return False


# --- in and out ---------------------------------------------------------------------------------------------


def test_the_window_shows_the_talk_alone(in_file):
    assert "Zuzanna" in windows_seen()
    screen = begin(in_file)
    assert in_file.stack.currentWidget() is screen and not in_file.dossier.isVisible()
    assert in_file.windowTitle() == "Gesprek" and in_file.isFullScreen()
    said = windows_seen()
    assert "Dag Lena." in said and [each for each in OF_THE_FILE if each in said] == []
    help = in_file.help
    for each in (in_file.show_keys, help.show_manual, help.show_why, help.save_card, help.begin_tour):
        each()
        assert windows_seen() == said


def test_a_wrong_passphrase_stays_and_the_right_one_goes_back_to_the_talk(in_file, qtbot):
    screen = begin(in_file)
    say(screen)
    leave(in_file, qtbot, "iets anders dat niet past")
    assert in_file.stack.currentWidget() is screen and "past niet" in seen(screen)
    assert [each for each in OF_THE_FILE if each in windows_seen()] == []
    leave(in_file, qtbot)
    talk = lena_in(in_file).hearings[-1]
    assert (talk.held, talk.held_on, talk.way) == (True, date.today(), "direct")
    assert in_file.stack.currentWidget() is in_file.dossier and in_file.talking.screen is None
    assert in_file.windowTitle() == "Kind Voorop" and not in_file.isFullScreen()
    assert focused().objectName() == f"children/{lena_in(in_file).id}/hearings/{talk.id}/summary"
    assert in_file.stack.count() == 1


def test_what_was_filled_in_before_stays(in_file, qtbot):
    lena = lena_in(in_file)
    talk = lena.hearings[0]
    talk.led_by, talk.held_on = "A. Bakker", date(2025, 10, 1)
    in_file.dossier.editing.shown_to_child.emit(Sitting(lena.id, talk.id))
    say(in_file.talking.screen)
    leave(in_file, qtbot)
    assert (talk.led_by, talk.held_on) == ("A. Bakker", date(2025, 10, 1)) and talk.own_words[-1].words == SAID


def test_the_name_of_who_came_back_is_filled_in_where_nobody_was(in_file):
    screen = begin(in_file)
    say(screen)
    in_file.who = ""
    screen.left.emit(keys.Unlocked(in_file.opened.data_key, name="R. Visser"))
    assert lena_in(in_file).hearings[-1].led_by == in_file.who == in_file.store.who == "R. Visser"


def test_a_new_talk_in_which_nothing_was_said_goes_again(in_file, qtbot):
    before = [each for each in lena_in(in_file).hearings if not each.removed]
    screen = begin(in_file)
    while screen.next.isVisible():
        click(screen, "next")
    leave(in_file, qtbot)
    assert [each for each in lena_in(in_file).hearings if not each.removed] == before


def test_what_was_said_is_in_the_store_in_the_order_of_the_child(in_file, qtbot):
    screen = begin(in_file)
    say(screen)
    screen.go("cards")
    for subject in ("Mijn bed", "Mijn beer", "Mijn raam"):
        click(screen, "own_card")
        type_text(subject)
        press(Qt.Key.Key_Return)
        settle()
        click(screen, "pile/mag_niet_weg")
        click(screen, "next")
    rows = {each.subject: each.id for each in screen.talk.hearing.cards}
    click(screen, "next")
    click(screen, f"up/{rows['Mijn raam']}")
    click(screen, f"up/{rows['Mijn raam']}")
    leave(in_file, qtbot)
    file, folder = in_file.dossier.editing.assessment.id, in_file.folder
    key = in_file.opened.data_key
    in_file.dossier.editing.close()
    in_file.keeping.close_store()
    with Store.open(folder, key) as store:
        talk = store.load(file).children[2].hearings[-1]
        assert [each.subject for each in talk.cards] == ["Mijn raam", "Mijn bed", "Mijn beer"]
        assert [each.words for each in talk.own_words] == [SAID]


def test_a_card_of_the_child_is_in_the_store_however_often_it_was_begun_anew(in_file):
    screen = begin(in_file)
    screen.go("cards")
    click(screen, "own_card")
    editing = in_file.dossier.editing
    for name in ("De kat", "De hond"):
        clear_text()
        assert editing.save()
        type_text(name)
        assert editing.save()
    click(screen, "next")
    file, folder, key = editing.assessment.id, in_file.folder, in_file.opened.data_key
    editing.close()
    in_file.keeping.close_store()
    with Store.open(folder, key) as store:
        cards = store.load(file).children[2].hearings[-1].cards
        assert [(each.subject, each.pile) for each in cards] == [("De hond", "")]


def test_the_way_back_leads_to_the_talk_too(in_file):
    screen = begin(in_file)
    click(screen, "next")
    QTest.keyClick(in_file.windowHandle(), Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert screen.leaving.isVisible() and "Vraag de begeleider" in seen(screen)
    type_text("half")
    click(screen, "stay")
    assert screen.step.isVisible() and screen.leaving.passphrase.text() == ""


def test_what_was_typed_and_not_understood_comes_before_the_talk(in_file):
    lena = lena_in(in_file)
    in_file.dossier.editing.keep_unread("decision/decided_on", "ooit")
    before = list(lena.hearings)
    in_file.dossier.editing.shown_to_child.emit(Sitting(lena.id))
    assert in_file.talking.screen is None and in_file.dossier.page.address.kind == "decision"
    assert lena.hearings == before


# --- closing ------------------------------------------------------------------------------------------------


def test_closing_only_shows_the_way_back_however_often(in_file, qtbot):
    """A second Alt+F4 closed the program: the child was left with the desktop."""
    screen = begin(in_file)
    say(screen)
    for _ in range(3):
        in_file.close()
        settle()
        assert in_file.isVisible() and screen.leaving.isVisible()
        assert [each for each in OF_THE_FILE if each in windows_seen()] == []
        click(screen, "stay")
    leave(in_file, qtbot)
    in_file.close()
    assert not in_file.isVisible() and lena_words(in_file) == [SAID]


def test_who_shuts_the_computer_down_is_not_held_up_and_the_file_is_never_shown(in_file, qapp):
    say(begin(in_file))
    asked = SIGNAL("commitDataRequest(QSessionManager&)")  # it cannot be emitted from here
    listening = qapp.receivers(asked)
    qapp.commitDataRequest.disconnect(in_file.talking.session_ends)
    assert qapp.receivers(asked) == listening - 1
    qapp.commitDataRequest.connect(in_file.talking.session_ends)
    painted = Painted()
    in_file.talking.session_ends()
    in_file.close()
    assert not in_file.isVisible() and "Dossier" not in painted.kinds
    assert lena_words(in_file) == [SAID]


def test_a_shutting_down_that_was_called_off_does_not_leave_the_way_open(in_file, qtbot):
    in_file.talking._session_ends.setInterval(1)
    begin(in_file)
    in_file.talking.session_ends()
    qtbot.wait(30)
    in_file.close()
    assert in_file.isVisible()


def lena_words(window: Window) -> list[str]:
    """What the store holds after the window closed; the key is that of the key file."""
    opened = keys.unlock(keys.header_path(window.folder), PASSPHRASE)
    with Store.open(window.folder, opened.data_key) as store:
        (row,) = store.dossiers()
        return [each.words for each in store.load(row.id).children[2].hearings[-1].own_words]


# --- the lock -----------------------------------------------------------------------------------------------


def test_after_a_lock_one_comes_back_in_the_talk_and_the_file_is_never_painted(in_file, qtbot):
    screen = begin(in_file)
    say(screen)
    held = [weakref.ref(each) for each in (screen, in_file.dossier, in_file.dossier.editing, screen.talk.hearing)]
    del screen
    lock(in_file, qtbot)
    assert [each() for each in held if each() is not None] == []
    assert in_file.windowTitle() == "Kind Voorop" and SAID not in windows_seen()
    painted = Painted()
    unlock(in_file, qtbot)
    settle()
    screen = in_file.talking.screen
    assert in_file.stack.currentWidget() is screen and screen.talk.sitting.step == "words"
    assert in_file.windowTitle() == "Gesprek" and focused() is here(screen, "own_words")
    assert f"✓ {SAID}" in seen(screen) and [each for each in OF_THE_FILE if each in windows_seen()] == []
    assert "TalkScreen" in painted.kinds and "Dossier" not in painted.kinds
    leave(in_file, qtbot)
    assert in_file.dossier.isVisible() and not in_file.isFullScreen()


def test_what_cannot_be_saved_is_hidden_and_leads_back_to_the_talk(in_file, qtbot):
    screen = begin(in_file)
    refuse_writing(in_file)
    say(screen)
    press_lock(in_file)
    assert in_file.stack.currentWidget() is in_file.unlock and SAID not in windows_seen()
    painted = Painted()
    unlock(in_file, qtbot)
    assert in_file.stack.currentWidget() is screen and focused() is here(screen, "own_words")
    assert in_file.windowTitle() == "Gesprek" and "Dossier" not in painted.kinds
    refuse_writing(in_file, False)
    assert in_file.dossier.editing.save()


# --- who may go back ----------------------------------------------------------------------------------------


def test_the_passphrase_or_the_recovery_key_of_this_vault_proves_it(tmp_path):
    header, other = keys.header_path(tmp_path), keys.header_path(tmp_path / "anders")
    made = keys.create_keys(header, PASSPHRASE, "L. Haan")
    keys.create_keys(other, PASSPHRASE, "L. Haan")
    assert prove(tmp_path, made.data_key, PASSPHRASE).who == "L. Haan"
    assert prove(tmp_path, made.data_key, made.recovery_key).kind == keys.RECOVERY
    for folder, typed in ((tmp_path, "een andere wachtzin"), (tmp_path / "anders", PASSPHRASE)):
        with pytest.raises(WrongPassphrase):
            prove(folder, made.data_key, typed)


def test_without_the_key_file_nobody_goes_back_and_it_says_why(in_file, qtbot):
    begin(in_file)
    keys.header_path(in_file.folder).unlink()
    leave(in_file, qtbot)
    assert in_file.talking.is_on and "sleutel" in seen(in_file.talking.screen.leaving.problem)


def test_a_talk_is_begun_again_after_another(in_file, qtbot):
    for words in ("één", "twee"):
        say(begin(in_file), words)
        leave(in_file, qtbot)
    assert [each.own_words[0].words for each in lena_in(in_file).hearings[-2:]] == ["één", "twee"]
    assert in_file.stack.count() == 1 and in_file.stack.currentWidget() is in_file.dossier
