"""Around a talk on the screen: which cards stay off the table, and what was laid taken over into the record."""

from PySide6.QtWidgets import QCheckBox, QPushButton

from models.views import Hearing, TalkCard
from tests.ui.hands import button_of, push, words_on
from tests.ui.talk_hands import lena as lena
from ui.folding import Folding
from ui.talk.cards_shown import cards_for
from ui.talk.sitting import Sitting


def test_what_the_child_laid_is_taken_over_with_one_press_and_given_back(turn_to, hotel, lena):
    cards = [TalkCard(subject="School", pile="mag_niet_weg"), TalkCard(subject="Huis", pile="fijn")]
    cards.append(TalkCard(subject="De poes", pile="mag_niet_weg"))
    hearing = Hearing(held=True, cards=cards)
    lena.hearings.append(hearing)
    window = turn_to("views", 2)
    window.page.focus_field(f"children/{lena.id}/hearings/{hearing.id}/must_not_vanish")
    push(button_of(window, f"at_once/must_stay/{hearing.id}"))
    assert hearing.must_not_vanish == "School, De poes" and "Overgenomen van de kaarten." in words_on(window)
    assert window.page.findChild(QPushButton, f"at_once/must_stay/{hearing.id}") is None
    push(button_of(window, f"undo/must_stay/{hearing.id}"))
    assert hearing.must_not_vanish == ""


def test_the_cards_that_are_left_out_are_chosen_beforehand(turn_to, hotel, lena):
    hearing = Hearing(held=True)
    lena.hearings.append(hearing)
    window = turn_to("views", 2)
    field = f"children/{lena.id}/hearings/{hearing.id}"
    window.page.focus_field(f"{field}/held_on")
    told: list[Sitting] = []
    hotel.shown_to_child.connect(told.append)
    card = cards_for(hotel.method, "L2")[1]
    about = window.page.findChild(Folding, f"fold/{field}/on_screen")
    about.header.setChecked(True)
    (box,) = [each for each in about.findChildren(QCheckBox) if each.text() == card.subject]
    box.setChecked(True)
    button_of(window, f"on_screen/{field}").click()
    assert [(each.hearing_id, each.left_out) for each in told] == [(hearing.id, [card.id])]
