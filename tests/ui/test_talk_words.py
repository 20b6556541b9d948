"""What a child says on the talk screen: its words as they were typed, an option, whether it drew; and a failed save."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from models.views import Hearing, OwnWords
from tests.ui.talk_hands import click, here, seen
from tests.ui.talk_hands import lena as lena
from tests.ui.talk_hands import show_talk as show_talk
from tests.ui.talk_hands import zuzanna as zuzanna
from tests.ui.typing_keys import focused, press, settle, type_text
from ui.talk import after
from ui.talk.big import Big

TYPED = "  Ik wil bij mama blijven!! en  papa ook.. \n\nZoë’s kat "


def step_of(screen) -> str:
    return screen.talk.sitting.step


# --- words --------------------------------------------------------------------------------------------------


def test_words_are_kept_exactly_as_they_were_typed(hotel, lena, show_talk):
    screen = show_talk(hotel, lena, step="words")
    hearing = lena.hearings[-1]
    type_text(TYPED)
    assert [each.words for each in hearing.own_words] == [TYPED]  # with every key, before anything was pressed
    click(screen, "keep_words")
    assert focused() is here(screen, "own_words") and focused().toPlainText() == ""
    type_text("en nog iets")
    click(screen, "next")
    assert [each.words for each in hearing.own_words] == [TYPED, "en nog iets"]
    hints = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
    click(screen, "back")
    assert here(screen, "own_words").inputMethodHints() & hints == hints


def test_a_child_takes_back_what_it_said_and_an_empty_field_leaves_nothing(hotel, lena, show_talk):
    screen = show_talk(hotel, lena, step="words")
    hearing = lena.hearings[-1]
    type_text("x")
    press(Qt.Key.Key_Backspace)
    assert hearing.own_words == [] and screen.next.text() == "Overslaan"
    type_text("dit niet")
    click(screen, "keep_words")
    click(screen, f"away/{hearing.own_words[0].id}")
    assert hearing.own_words == [] and screen.talk.sitting.made == []


def test_an_empty_row_that_was_ready_is_used_and_earlier_words_stay(hotel, lena, show_talk):
    hearing = Hearing(own_words=[OwnWords(words="van vorige week"), OwnWords()])
    lena.hearings.append(hearing)
    screen = show_talk(hotel, lena, hearing, step="words")
    type_text("van nu")
    assert [each.words for each in hearing.own_words] == ["van vorige week", "van nu"]
    assert "vorige week" not in seen(screen)


@pytest.mark.parametrize(("language", "interpreter"), [("Pools", ""), ("", "professioneel")])
def test_the_language_and_the_translation_go_along(hotel, lena, show_talk, language, interpreter):
    lena.language = language
    hearing = Hearing(interpreter=interpreter)
    lena.hearings.append(hearing)
    screen = show_talk(hotel, lena, hearing, step="words")
    if not language:
        click(screen, "language")
        type_text("Arabisch")
    click(screen, "own_words")
    type_text("chcę do babci")
    here(screen, "translation").setFocus()
    type_text("ik wil naar oma")
    click(screen, "keep_words")
    (said,) = hearing.own_words
    assert (said.words, said.translation) == ("chcę do babci", "ik wil naar oma")
    assert said.language == (language or "Arabisch") and here(screen, "translation").toPlainText() == ""


def test_dutch_needs_no_translation(hotel, lena, show_talk):
    lena.language = "Nederlands"
    screen = show_talk(hotel, lena, step="words")
    assert screen.step.translation is None and "In het Nederlands" not in seen(screen)


# --- options and drawing ------------------------------------------------------------------------------------


def test_all_answers_stand_beside_each_other(hotel, show_talk):
    option, oldest = hotel.assessment.options[1], hotel.assessment.children[0]
    screen = show_talk(hotel, oldest, option_ids=[option.id], step=f"option/{option.id}")
    screen.resize(1366, 768)
    settle()
    answers = [each for each in screen.findChildren(Big) if each.objectName().startswith("wish/")]
    assert len(answers) == 5 and len({each.y() for each in answers}) == 1


def test_what_the_child_wants_of_an_option_that_was_chosen_for_it(hotel, lena, show_talk):
    option = hotel.assessment.options[1]
    lena.wishes.clear()
    screen = show_talk(hotel, lena, option_ids=[option.id, "weg"], step=f"option/{option.id}")
    assert option.title in seen(screen) and screen.next.text() == "Overslaan"
    click(screen, "wish/liever_niet")
    assert lena.wish(option.id) == "liever_niet" and focused() is here(screen, "wish/liever_niet")
    click(screen, "next")
    assert step_of(screen) == "words"


def test_drawing_is_done_on_paper_and_the_screen_asks_for_no_file(hotel, lena, show_talk):
    screen = show_talk(hotel, lena, step="drawing")
    buttons = {each.objectName() for each in screen.findChildren(QPushButton) if each.isVisible()}
    assert buttons == {"back", "drew", "for_adult", "next", "stop"}
    assert "Mag er straks een foto van? Dat kies jij." in seen(screen)
    assert screen.next.text() == "Overslaan"
    press(Qt.Key.Key_Return)
    assert screen.talk.sitting.drew and "✓ Ik heb iets gemaakt" in seen(screen) and screen.next.text() == "Verder"
    press(Qt.Key.Key_Return)
    assert not screen.talk.sitting.drew and screen.next.text() == "Overslaan"


def test_a_talk_in_which_the_child_only_drew_goes_on_where_the_photo_is_added(hotel, lena, show_talk):
    screen = show_talk(hotel, lena, step="drawing")
    click(screen, "drew")
    hearing = lena.hearings[-1]
    assert after.settle(screen.talk, "R. Visser") == screen.talk.field("drawing_source_ids")
    assert not hearing.removed and hearing.held and hearing.led_by == "R. Visser"


# --- a save that fails --------------------------------------------------------------------------------------


def test_a_save_that_fails_is_a_quiet_sign_and_loses_nothing(hotel, lena, show_talk):
    screen = show_talk(hotel, lena, step="words")
    type_text("ik wil naar huis")

    def fail() -> None:
        raise OSError("De schijf is vol.")

    hotel.store.save, works = fail, hotel.store.save
    assert not hotel.save()
    assert "Nog niet opgeslagen" in seen(screen) and "schijf" not in seen(screen)
    click(screen, "for_adult")
    assert "De schijf is vol." in seen(screen)
    click(screen, "stay")
    hotel.store.save = works
    assert hotel.save() and "Nog niet opgeslagen" not in seen(screen)
    assert lena.hearings[-1].own_words[0].words == "ik wil naar huis"
