"""The record of a talk read back to the child: it sees this talk, says what must be otherwise, and that is kept."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from models.views import Hearing, OwnWords, TalkCard
from tests.ui.talk_hands import click, go_through, here, seen
from tests.ui.talk_hands import show_talk as show_talk
from tests.ui.talk_hands import zuzanna as zuzanna
from tests.ui.typing_keys import focused, press, settle, type_text
from ui.talk import after
from ui.talk.record import RIGHT

OTHERWISE = "  ik zei NIET dat het goed was "


@pytest.fixture
def talk(zuzanna) -> Hearing:
    made = Hearing(
        held=True,
        own_words=[OwnWords(words="nie chcę", translation="ik wil niet", language="Pools"), OwnWords()],
        cards=[TalkCard(card="TK-03", subject="School", pile="fijn"), TalkCard(subject="Mijn fiets", pile="fijn")],
        summary="Zij wil hier blijven.",
        must_not_vanish="haar stage",
    )
    zuzanna.hearings.append(made)
    return made


def test_it_is_read_one_thing_after_another(hotel, zuzanna, talk, show_talk):
    read = go_through(show_talk(hotel, zuzanna, talk, reading=True))
    assert len(read) == 6
    assert "nie chcę" in read[1] and "ik wil niet" in read[1] and "Zij wil" not in read[1]
    assert "1.  School" in read[2] and "2.  Mijn fiets" in read[2]
    assert "Zij wil hier blijven." in read[3] and "haar stage" in read[3]
    assert (talk.record_seen, talk.record_seen_on) == ("ja", date.today())


def test_what_there_is_nothing_of_is_left_out(hotel, zuzanna, show_talk):
    empty = Hearing(held=True)
    zuzanna.hearings.append(empty)
    assert len(go_through(show_talk(hotel, zuzanna, empty, reading=True))) == 3


def test_a_card_that_was_laid_nowhere_is_read_too(hotel, zuzanna, show_talk):
    made = Hearing(held=True, cards=[TalkCard(subject="Mijn fiets", words="die is rood")])
    zuzanna.hearings.append(made)
    read = go_through(show_talk(hotel, zuzanna, made, reading=True))
    assert "Niet op een stapel:" in read[1] and "Mijn fiets  «die is rood»" in read[1]


def test_who_stops_before_the_end_has_not_seen_it(hotel, zuzanna, talk, show_talk):
    screen = show_talk(hotel, zuzanna, talk, reading=True)
    click(screen, "next")
    click(screen, "stop")
    assert "Dat is goed." in seen(screen) and (talk.record_seen, talk.record_seen_on) == ("", None)


def test_the_child_says_what_must_be_otherwise_in_its_own_words(hotel, zuzanna, talk, show_talk):
    screen = show_talk(hotel, zuzanna, talk, reading=True, step="correct")
    press(Qt.Key.Key_Tab)
    assert focused() is here(screen, "right")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    settle()
    assert focused() is here(screen, "correction")
    type_text(OTHERWISE)
    assert talk.correction == OTHERWISE and talk.record_seen == "ja" and hotel.unsaved
    click(screen, "next")
    assert "Dank je wel" in seen(screen)


def test_a_key_pressed_in_passing_agrees_with_nothing(hotel, zuzanna, talk, show_talk):
    screen = show_talk(hotel, zuzanna, talk, reading=True, step="correct")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        press(key)
        settle()
    assert screen.talk.sitting.step == "correct" and talk.record_seen == ""
    assert focused().text() == RIGHT


def test_a_record_that_is_right_is_done(hotel, zuzanna, talk, show_talk):
    screen = show_talk(hotel, zuzanna, talk, reading=True, step="correct")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    settle()
    assert screen.talk.sitting.step == "done" and talk.record_seen == "ja" and talk.correction == ""


def test_going_on_is_no_answer_and_an_answer_is_seen_when_one_comes_back(hotel, zuzanna, talk, show_talk):
    screen = show_talk(hotel, zuzanna, talk, reading=True, step="correct")
    assert (screen.next.text(), screen.next.property("kind")) == ("Overslaan", "plain")
    assert here(screen, "right").text() == "Ja, het klopt"
    click(screen, "right")
    click(screen, "back")
    assert here(screen, "right").text() == "✓ Ja, het klopt"
    assert (screen.next.text(), screen.next.property("kind")) == ("Verder", "main")
    click(screen, "wrong")
    assert screen.next.text() == "Verder" and not screen.talk.sitting.agreed
    click(screen, "back")
    click(screen, "next")
    assert here(screen, "right").text() == "Ja, het klopt" and screen.next.text() == "Overslaan"


def test_who_skips_the_question_has_read_it_all_the_same(hotel, zuzanna, talk, show_talk):
    screen = show_talk(hotel, zuzanna, talk, reading=True, step="correct")
    click(screen, "next")
    assert screen.talk.sitting.step == "done" and (talk.record_seen, talk.record_seen_on) == ("ja", date.today())


def test_nothing_of_the_talk_itself_is_changed_by_reading_it(hotel, zuzanna, talk, show_talk):
    talk.held = False
    screen = show_talk(hotel, zuzanna, talk, reading=True)
    go_through(screen)
    assert after.settle(screen.talk, "R. Visser").endswith("/correction")
    assert not talk.held and talk.held_on is None and talk.led_by == ""
