"""On the page of what a child thinks: the way to the talk screen, what was laid on the table, the record after it."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from models.base import now
from models.views import Hearing, Observation, ObservationMoment, TalkCard
from tests.ui.hands import asked, push, type_into, words_on
from tests.ui.talk_hands import lena as lena
from tests.ui.talk_hands import zuzanna as zuzanna
from tests.ui.typing_keys import settle
from ui.inputs import Ticks
from ui.talk.sitting import Sitting


@pytest.fixture
def sittings(hotel) -> list[Sitting]:
    """What was asked to be shown to a child."""
    asked_for: list[Sitting] = []
    hotel.shown_to_child.connect(asked_for.append)
    return asked_for


def opened(turn_to, child: int):
    window = turn_to("views", child)
    window.open_all()
    return window


def test_a_talk_opens_on_the_screen_without_options(turn_to, lena, sittings):
    window = opened(turn_to, 2)
    talk = lena.hearings[0]
    button = window.page.findChild(QPushButton, f"on_screen/children/{lena.id}/hearings/{talk.id}")
    assert button.text() == "Gesprek met Lena op het scherm …"
    push(button)
    assert sittings == [Sitting(lena.id, talk.id)] and sittings[0].option_ids == []


def test_options_that_were_ticked_are_asked_about(turn_to, hotel, lena, sittings):
    window = opened(turn_to, 2)
    talk, option = lena.hearings[0], hotel.assessment.options[1]
    ticks = next(each for each in window.page.findChildren(Ticks) if option.id in each.boxes)
    assert ticks.values() == []
    ticks.boxes[option.id].click()
    push(window.page.findChild(QPushButton, f"on_screen/children/{lena.id}/hearings/{talk.id}"))
    assert sittings[0].option_ids == [option.id] and not hotel.unsaved


def test_what_was_chosen_for_the_screen_is_there_when_the_page_comes_back(turn_to, hotel, lena, sittings):
    talk, options = lena.hearings[0], hotel.assessment.options
    window = opened(turn_to, 2)
    button = f"on_screen/children/{lena.id}/hearings/{talk.id}"
    assert "Op het scherm:" not in words_on(window)

    def ticks(code: str) -> Ticks:
        return next(each for each in window.page.findChildren(Ticks) if code in each.boxes)

    for each in options[:2]:
        ticks(each.id).boxes[each.id].click()
    ticks("TK-02").boxes["TK-02"].click()
    assert "Op het scherm: 2 opties, 1 kaart weggelaten." in words_on(window)
    window = opened(turn_to, 2)
    assert "Op het scherm: 2 opties, 1 kaart weggelaten." in words_on(window)
    assert ticks(options[0].id).values() == [each.id for each in options[:2]] and ticks("TK-02").values() == ["TK-02"]
    ticks(options[0].id).boxes[options[0].id].click()
    window.page.findChild(QPushButton, button).click()
    assert sittings == [Sitting(lena.id, talk.id, option_ids=[options[1].id], left_out=["TK-02"])]
    assert not hotel.unsaved and hotel.around_talks[talk.id].left_out == ["TK-02"]


def test_a_new_talk_begins_on_the_screen(turn_to, hotel, lena, sittings):
    window = opened(turn_to, 2)
    button = window.page.findChild(QPushButton, f"on_screen/children/{lena.id}/hearings")
    assert button.text() == "Nieuw gesprek met Lena op het scherm …"
    push(window.page.findChild(QPushButton, f"on_screen/children/{lena.id}/hearings"))
    assert sittings == [Sitting(lena.id)] and not hotel.unsaved  # it is made when it begins


def test_beside_a_plan_no_other_talk_is_begun_on_the_screen(turn_to, lena):
    window = opened(turn_to, 2)
    button = window.page.findChild(QPushButton, f"on_screen/children/{lena.id}/hearings")
    day = next(each for each in window.page.rows if each.endswith("/planned_on") and "/hearings/" in each)
    type_into(window, day, "20-10-2030")
    assert not button.isVisibleTo(window)
    type_into(window, day, "")
    assert button.isVisibleTo(window)


def test_behind_the_curtain_there_is_no_way_to_the_screen(turn_to, hotel, lena):
    hotel.draw_curtain(True)
    window = opened(turn_to, 2)
    names = [each.objectName() for each in window.page.findChildren(QPushButton)]
    assert [each for each in names if each.startswith(("on_screen/", "read_back/"))] == []


def test_words_that_were_withdrawn_are_not_shown_again(turn_to, lena):
    lena.hearings[0].withdrawn_at = now()
    window = opened(turn_to, 2)
    assert window.page.findChild(QPushButton, f"on_screen/children/{lena.id}/hearings/{lena.hearings[0].id}") is None


def test_from_twelve_the_record_is_read_back(turn_to, lena, zuzanna, sittings):
    young, old = opened(turn_to, 2), opened(turn_to, 0)

    def reading(window, child) -> QPushButton:
        return window.page.findChild(QPushButton, f"read_back/children/{child.id}/hearings/{child.hearings[0].id}")

    assert not reading(young, lena).isVisibleTo(young) and reading(old, zuzanna).isVisibleTo(old)
    reading(old, zuzanna).click()
    settle()
    assert sittings == [Sitting(zuzanna.id, zuzanna.hearings[0].id, reading=True)]


def test_what_lay_on_the_table_stands_at_the_talk_in_the_order_of_the_child(turn_to, hotel, lena):
    lena.hearings[0].cards = [
        TalkCard(card="TK-03", subject="School", pile="mag_niet_weg", words="juf is lief"),
        TalkCard(card="", subject="Mijn fiets", pile="niet_fijn"),
        TalkCard(card="TK-01", subject="Mijn bed", pile="mag_niet_weg"),
        TalkCard(subject="De poes"),
    ]
    lena.hearings[0].drawing_source_ids = [hotel.assessment.sources[2].id]
    window = opened(turn_to, 2)
    said = words_on(window)
    assert "1.  School: «juf is lief»\n2.  Mijn bed" in said and "1.  Mijn fiets (eigen kaart)" in said
    assert "Niet op een stapel\n1.  De poes (eigen kaart)" in said
    assert asked(window, f"children/{lena.id}/hearings/{lena.hearings[0].id}/drawing_source_ids")


def test_only_from_sixteen_the_draft_is_asked_about(turn_to, lena, zuzanna):
    young, old = opened(turn_to, 2), opened(turn_to, 0)
    for name in ("draft_seen_on", "draft_reaction"):
        assert not asked(young, f"children/{lena.id}/hearings/{lena.hearings[0].id}/{name}")
        assert asked(old, f"children/{zuzanna.id}/hearings/{zuzanna.hearings[0].id}/{name}")


def test_the_nine_conditions_are_ticked(turn_to, hotel, lena):
    window = opened(turn_to, 2)
    row = window.page.rows[f"children/{lena.id}/hearings/{lena.hearings[0].id}/quality"]
    assert list(row.entry.boxes) == [f"HK-{number}" for number in range(1, 10)]
    row.entry.boxes["HK-2"].click()
    assert lena.hearings[0].quality == ["HK-2"]


def test_the_name_of_an_interpreter_is_asked_where_there_is_one(turn_to, lena):
    lena.hearings.append(Hearing(held=True))
    window = opened(turn_to, 2)
    place = f"children/{lena.id}/hearings/{lena.hearings[-1].id}"
    assert not asked(window, f"{place}/interpreter_name") and asked(window, f"{place}/confidant")
    window.page.rows[f"{place}/interpreter"].entry.choose("professioneel")
    assert asked(window, f"{place}/interpreter_name")


def test_an_observation_tells_what_to_look_at_and_asks_for_a_second_moment(turn_to, hotel, lena):
    lena.observations.append(Observation(moments=[ObservationMoment(on=date(2025, 11, 3))]))
    window = opened(turn_to, 2)
    for question in hotel.method.talk_aids["L1"]:
        assert question in words_on(window)
    assert "nog een keer" in words_on(window)
    lena.observations[-1].moments.append(ObservationMoment(on=date(2025, 11, 5)))
    assert "nog een keer" not in words_on(opened(turn_to, 2))


def test_how_a_child_wants_to_be_called_and_what_it_speaks_is_asked_with_the_family(turn_to, lena):
    window = turn_to("family")
    window.open_all()
    for name in ("called", "language"):
        assert asked(window, f"children/{lena.id}/{name}")
