"""The talk screen by finger and by keys: how large all is, going about, stopping, cards laid and put in order."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from app.card_piles import lay, move, on_pile
from models.views import Hearing, TalkCard
from tests.ui.on_screen import on_screen
from tests.ui.talk_hands import click, here, prove, seen
from tests.ui.talk_hands import lena as lena
from tests.ui.talk_hands import show_talk as show_talk
from tests.ui.talk_hands import zuzanna as zuzanna
from tests.ui.typing_keys import clear_text, focused, press, settle, tab_to, type_text
from ui.style import dress
from ui.talk.big import TOUCH
from ui.talk.cards_shown import cards_for
from ui.talk.screen import TalkScreen
from ui.talk.sitting import Sitting


def step_of(screen) -> str:
    return screen.talk.sitting.step


def lay_card(screen, card: str, pile: str) -> None:
    click(screen, f"card/{card}")
    click(screen, f"pile/{pile}")
    click(screen, "next")


def piles_of(hearing: Hearing) -> dict[str, list[str]]:
    return {
        pile: [each.card or each.subject for each in on_pile(hearing.cards, pile)]
        for pile in ("mag_niet_weg", "fijn", "niet_fijn")
        if on_pile(hearing.cards, pile)
    }


# --- what it looks like -------------------------------------------------------------------------------------


def test_it_begins_with_what_cannot_be_promised_in_the_words_of_the_age(hotel, lena, zuzanna, show_talk):
    for child, group in ((lena, "L2"), (zuzanna, "L5")):
        screen = show_talk(hotel, child)
        said = seen(screen)
        assert f"Dag {child.first_name}." in said and hotel.method.cannot_promise_child[group] in said
        assert said.index("Dag") < said.index(hotel.method.cannot_promise_child[group])


def test_letters_are_large_and_larger_for_the_youngest(hotel, lena, zuzanna, show_talk):
    def sizes(child) -> list[int]:
        labels = show_talk(hotel, child).step.findChildren(QLabel)
        return [QFontInfo(each.font()).pixelSize() for each in labels]

    young, old = sizes(lena), sizes(zuzanna)
    assert min(old) >= 24 and min(young) > min(old)
    own = QFontInfo(QApplication.font()).pixelSize()
    assert min(old) == own + 12 and min(young) == own + 17


def test_every_button_for_the_child_is_large_enough_for_a_finger(hotel, lena, show_talk):
    talk = Hearing(cards=[TalkCard(card=f"TK-0{place}", pile="fijn") for place in (1, 2, 3)])
    lena.hearings.append(talk)
    screen = show_talk(hotel, lena, talk)
    checked = 0
    while screen.next.isVisible():
        for each in screen.findChildren(QAbstractButton):
            if each.isVisible() and each is not screen.for_adult:
                assert each.height() >= TOUCH and each.width() >= TOUCH, each.text()
                checked += 1
        click(screen, "next")
    assert checked > 30


def test_the_chosen_name_goes_before_the_first_name(hotel, lena, show_talk):
    lena.called = "Lee"
    assert "Dag Lee." in seen(show_talk(hotel, lena)) and "Lena" not in seen(show_talk(hotel, lena))


def test_a_card_under_the_pointer_looks_unlike_one_that_was_laid(qapp, hotel, lena, show_talk):
    dress(qapp)
    screen = show_talk(hotel, lena)
    click(screen, "next")
    lay_card(screen, "TK-02", "fijn")

    def looks(name: str, under_pointer: bool = False) -> tuple[int, int]:
        """The colour of the ground and that of the edge."""
        card = here(screen, name)
        card.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, under_pointer)
        seen = card.grab().toImage()
        return seen.pixel(seen.width() // 2, 7), seen.pixel(seen.width() // 2, 1)

    plain, hover, laid = looks("card/TK-03"), looks("card/TK-03", True), looks("card/TK-02")
    assert plain[0] == hover[0] != laid[0] and plain[1] != hover[1]


# --- going about --------------------------------------------------------------------------------------------


def test_everything_can_be_skipped_by_enter_alone(hotel, lena, show_talk):
    screen = show_talk(hotel, lena)
    steps = []
    while screen.next.isVisible():
        steps.append(step_of(screen))
        tab_to(screen.next)
        press(Qt.Key.Key_Return)
        settle()
    assert [*steps, step_of(screen)] == ["welcome", "cards", "words", "drawing", "more", "done"]
    assert "Je hoefde niets te zeggen." in seen(screen)
    assert not (lena.hearings[-1].cards or lena.hearings[-1].own_words)


def test_escape_and_the_keys_of_the_dossier_do_nothing(hotel, lena, show_talk):
    screen = show_talk(hotel, lena)
    click(screen, "next")
    left = []
    screen.left.connect(left.append)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_F8, Qt.Key.Key_F9):
        press(key)
        settle()
        assert step_of(screen) == "cards" and screen.isVisible() and not screen.leaving.isVisible()
    assert left == []


def test_stopping_is_good_at_every_step_and_one_may_go_on_after_all(hotel, lena, show_talk):
    screen = show_talk(hotel, lena)
    while screen.next.isVisible():
        before = step_of(screen)
        click(screen, "stop")
        assert "Dat is goed." in seen(screen) and not screen.stop.isVisible()
        click(screen, "back")
        assert step_of(screen) == before
        click(screen, "next")


def test_arrows_go_where_they_point(hotel, lena, show_talk):
    screen = show_talk(hotel, lena)
    click(screen, "next")
    assert focused() is here(screen, "card/TK-01")
    press(Qt.Key.Key_Right)
    assert focused() is here(screen, "card/TK-02")
    above = focused().mapToGlobal(focused().rect().center())
    press(Qt.Key.Key_Down)
    below = focused().mapToGlobal(focused().rect().center())
    assert below.y() > above.y() and below.x() == above.x()
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Left)
    assert focused() is here(screen, "card/TK-01")
    press(Qt.Key.Key_Left)  # nothing lies there
    assert focused() is here(screen, "card/TK-01")


# --- cards --------------------------------------------------------------------------------------------------


def test_cards_are_laid_by_keys_on_the_piles_and_are_in_the_file_at_once(hotel, lena, show_talk):
    screen = show_talk(hotel, lena)
    hearing = lena.hearings[-1]
    press(Qt.Key.Key_Return)  # on the button to go on
    settle()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    settle()
    assert "Vraag over Ons huis?" in seen(screen)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    settle()
    assert piles_of(hearing) == {"fijn": ["TK-02"]} and hotel.unsaved
    type_text("met een tuin ")
    assert hearing.cards[0].words == "met een tuin " and hearing.cards[0].subject == "Ons huis"
    tab_to(screen.next)
    press(Qt.Key.Key_Return)
    settle()
    assert "Ons huis\n✓ Dit is fijn" in seen(screen) and focused() is here(screen, "card/TK-02")


def test_a_card_changes_piles_and_goes_back_to_the_table(hotel, lena, show_talk):
    screen = show_talk(hotel, lena)
    hearing = lena.hearings[-1]
    click(screen, "next")
    lay_card(screen, "TK-03", "fijn")
    lay_card(screen, "TK-03", "mag_niet_weg")
    assert piles_of(hearing) == {"mag_niet_weg": ["TK-03"]} and len(hearing.cards) == 1
    click(screen, "card/TK-03")
    click(screen, "take_off")
    assert hearing.cards == [] and "✓" not in seen(screen) and screen.next.text() == "Overslaan"


def test_the_other_cards_come_after_the_first_ones(hotel, lena, show_talk):
    screen = show_talk(hotel, lena)
    click(screen, "next")
    assert "Toveren" not in seen(screen)
    click(screen, "more_cards")
    assert "Toveren" in seen(screen) and "Mijn bed" not in seen(screen)
    click(screen, "more_cards")
    assert "Mijn bed" in seen(screen)


def begin_own_card(hotel, lena, show_talk):
    """The screen where the child says what its own card is about, and the talk."""
    screen = show_talk(hotel, lena)
    click(screen, "next")
    click(screen, "own_card")
    return screen, lena.hearings[-1]


def test_a_child_makes_a_card_of_its_own(hotel, lena, show_talk):
    screen, hearing = begin_own_card(hotel, lena, show_talk)
    type_text("Mijn fiets & de hond")
    press(Qt.Key.Key_Return)
    settle()
    click(screen, "pile/mag_niet_weg")
    (card,) = hearing.cards
    assert (card.card, card.subject, card.pile) == ("", "Mijn fiets & de hond", "mag_niet_weg")
    click(screen, "next")
    made, other = here(screen, f"card/{card.id}"), here(screen, "card/TK-01")
    assert made.size() == other.size() and made.y() == other.y() and made.x() < other.x()
    assert focused() is made


@pytest.mark.parametrize("way", ["next", "back", "make_card", "stop"])
def test_a_card_of_its_own_is_kept_whichever_way_the_child_goes(hotel, lena, show_talk, way):
    screen, hearing = begin_own_card(hotel, lena, show_talk)
    assert screen.next.property("kind") == "plain" and here(screen, "make_card").property("kind") == "main"
    type_text("Mijn fiets")
    click(screen, way)
    if way in ("make_card", "stop"):
        click(screen, "back")
    (card,) = hearing.cards
    assert (card.card, card.subject, card.pile) == ("", "Mijn fiets", "")
    assert "Mijn fiets" in here(screen, f"card/{card.id}").text() and screen.next.text() == "Verder"
    if way != "stop":
        assert focused() is here(screen, f"card/{card.id}")


def test_a_card_of_its_own_goes_with_its_last_letter_and_comes_with_another(hotel, lena, show_talk):
    screen, hearing = begin_own_card(hotel, lena, show_talk)
    type_text("De kat")
    clear_text()
    assert hearing.cards == [] and not screen.talk.made_something
    type_text("De hond")
    clear_text()
    click(screen, "make_card")  # nothing stands there
    assert hearing.cards == [] and here(screen, "own_subject")
    click(screen, "next")
    assert "De hond" not in seen(screen) and screen.next.text() == "Overslaan"


def test_a_card_of_its_own_comes_back_from_a_pile_and_goes_only_when_the_child_says_so(hotel, lena, show_talk):
    screen, hearing = begin_own_card(hotel, lena, show_talk)
    type_text("Mijn fiets")
    click(screen, "make_card")
    click(screen, "pile/fijn")
    click(screen, "next")
    (card,) = hearing.cards
    click(screen, f"card/{card.id}")
    assert screen.next.property("kind") == "plain"  # a pile comes first
    click(screen, "take_off")
    assert hearing.cards == [card] and card.pile == "" and focused() is here(screen, f"card/{card.id}")
    click(screen, f"card/{card.id}")
    click(screen, "take_away")
    assert hearing.cards == [] and "Mijn fiets" not in seen(screen)


def test_a_long_name_fits_on_a_card_and_is_heard_whole(hotel, lena, zuzanna, show_talk):
    for child in (lena, zuzanna):
        screen = show_talk(hotel, child)
        click(screen, "next")
        click(screen, "own_card")
        name = "dat ik met oma en de hond en mijn nichtje naar het strand ging en dat het regende"
        type_text(name)
        click(screen, "next")
        made = here(screen, f"card/{child.hearings[-1].cards[0].id}")
        letters = made.fontMetrics()
        assert made.size() == here(screen, "card/TK-01").size() and made.accessibleName() == name
        assert max(letters.horizontalAdvance(each) for each in made.text().split("\n")) <= made.width() - 32
        assert len(made.text().split("\n")) * letters.lineSpacing() <= made.height() - 20


def test_one_comes_back_to_the_cards_where_the_card_lies(hotel, lena, show_talk):
    screen = show_talk(hotel, lena)
    click(screen, "next")
    click(screen, "more_cards")
    lay_card(screen, "TK-09", "fijn")
    assert focused() is here(screen, "card/TK-09") and "Mijn bed" not in seen(screen)


def test_a_pile_is_put_in_order_by_large_buttons_and_by_keys(hotel, lena, show_talk):
    screen = show_talk(hotel, lena)
    hearing = lena.hearings[-1]
    click(screen, "next")
    for card in ("TK-01", "TK-02", "TK-03"):
        lay_card(screen, card, "mag_niet_weg")
    lay_card(screen, "TK-04", "fijn")
    click(screen, "next")
    assert step_of(screen) == "order/mag_niet_weg"
    ids = {each.card: each.id for each in hearing.cards}
    click(screen, f"up/{ids['TK-03']}")
    assert piles_of(hearing)["mag_niet_weg"] == ["TK-01", "TK-03", "TK-02"]
    press(Qt.Key.Key_Return)  # the focus went along
    settle()
    assert piles_of(hearing)["mag_niet_weg"] == ["TK-03", "TK-01", "TK-02"]
    assert focused() is here(screen, f"down/{ids['TK-03']}")
    assert [each.position for each in hearing.cards] == sorted(each.position for each in hearing.cards)
    click(screen, "next")
    assert step_of(screen) == "words"  # one card has no order


def test_the_order_of_a_pile_is_that_of_the_rows():
    hearing = Hearing()
    rows = [TalkCard(card=f"TK-{place:02}") for place in range(1, 5)]
    for each in rows:
        lay(hearing, each, "fijn")
    lay(hearing, rows[1], "niet_fijn")
    lay(hearing, rows[1], "fijn")
    assert [each.card for each in hearing.cards] == ["TK-01", "TK-03", "TK-04", "TK-02"]
    move(hearing, rows[0], True, hearing.cards)
    move(hearing, rows[1], False, hearing.cards)
    assert [each.card for each in hearing.cards] == ["TK-01", "TK-03", "TK-04", "TK-02"]
    move(hearing, rows[1], True, [rows[0], rows[1]])
    assert [each.card for each in hearing.cards] == ["TK-02", "TK-03", "TK-04", "TK-01"]
    assert [each.position for each in hearing.cards] == sorted(each.position for each in hearing.cards)


def test_words_with_a_card_of_an_earlier_sitting_are_neither_shown_nor_lost(hotel, lena, show_talk):
    hearing = Hearing(cards=[TalkCard(card="TK-02", subject="Ons huis", pile="fijn", words="daar was ruzie")])
    lena.hearings.append(hearing)
    screen = show_talk(hotel, lena, hearing)
    click(screen, "next")
    click(screen, "card/TK-02")
    click(screen, "pile/niet_fijn")
    type_text("nu niet meer")
    assert "ruzie" not in seen(screen) and hearing.cards[0].words == "daar was ruzie\nnu niet meer"


def test_older_children_get_cards_of_words_and_from_sixteen_those_of_the_group_before(method):
    known = method.talk_cards.values()
    for group, ages in (("L2", "L2"), ("L3", "L3"), ("L4", "L4"), ("L5", "L4")):
        shown = cards_for(method, group)
        assert [each.id for each in shown] == [each.id for each in known if ages in each.ages] != []
        assert all((each.drawing is not None) == (group in ("L2", "L3")) for each in shown)
    assert cards_for(method, "L1") == []


def test_without_cards_there_is_still_one_to_make(qtbot, hotel, zuzanna):
    hearing = Hearing()
    zuzanna.hearings.append(hearing)
    screen = on_screen(qtbot, TalkScreen(hotel, Sitting(zuzanna.id, hearing.id, step="cards"), prove, []))
    screen.take_focus()
    settle()
    assert focused() is here(screen, "own_card") and "Waar wil je het over hebben?" in seen(screen)


def test_a_card_that_was_left_out_does_not_lie_on_the_table(hotel, lena, show_talk):
    screen = show_talk(hotel, lena, left_out=["TK-02", "TK-03"])
    click(screen, "next")
    names = [each.objectName() for each in screen.findChildren(QWidget) if each.objectName().startswith("card/")]
    assert names == [f"card/TK-{place:02}" for place in (1, 4, 5, 6, 7, 8, 9)]


@pytest.mark.parametrize(("age", "pictures"), [(6, True), (9, True), (13, False)])
def test_who_cannot_read_yet_sees_a_picture_on_each_pile(hotel, lena, show_talk, age, pictures):
    lena.birth_date, lena.age = None, age
    screen = show_talk(hotel, lena)
    click(screen, "next")
    click(screen, "card/TK-01")
    piles = [here(screen, f"pile/{each}") for each in hotel.method.choices["card_pile"]]
    assert [each.icon().isNull() for each in piles] == [not pictures] * 3
