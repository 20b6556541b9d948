"""The buttons that fill in what is still empty: what they say, what they leave, and the way back."""

from PySide6.QtWidgets import QPushButton

from app.fields import of_child
from tests.ui.hands import asked, button_of, push, words_on
from tests.ui.one_page import OnePage
from ui.inputs import Ticks
from ui.page import Address


def element_page(qtbot, hotel, child, code) -> OnePage:
    window = OnePage(hotel, Address("element", child.id, code))
    qtbot.addWidget(window)
    window.open_all()
    return window


def test_one_press_fills_in_the_weights_says_so_and_is_taken_back(qtbot, hotel):
    lena = hotel.assessment.children[2]
    for code in ("E2", "E3", "E7"):
        lena.element(code).weight = ""
    window = element_page(qtbot, hotel, lena, "E5")
    place = of_child(lena, "rest", "weight")
    push(button_of(window, f"at_once/{place}"))
    assert {lena.element(code).weight for code in ("E2", "E3", "E7")} == {"normaal"}
    assert lena.element("E6").weight == "doorslaggevend"
    assert "3 keer ingevuld" in words_on(window)
    assert button_of(window, f"undo/{place}").hasFocus()
    push(button_of(window, f"undo/{place}"))
    assert {lena.element(code).weight for code in ("E2", "E3", "E7")} == {""}
    assert button_of(window, f"at_once/{place}").hasFocus()


def test_a_press_that_finds_nothing_empty_says_so(qtbot, hotel):
    lena = hotel.assessment.children[2]
    window = element_page(qtbot, hotel, lena, "E5")
    push(button_of(window, f"at_once/{of_child(lena, 'rest', 'certainty')}"))
    assert "Er was niets meer leeg." in words_on(window)
    assert not hotel.unsaved


def test_wishes_of_the_rest_with_one_press(turn_to, hotel):
    kacper = hotel.assessment.children[1]
    kacper.wishes[:] = [each for each in kacper.wishes if each.wish == "wil_graag"]
    window = turn_to("views", 1)
    push(button_of(window, f"at_once/{of_child(kacper, 'rest', 'wishes')}"))
    wishes = [kacper.wish(each.id) for each in hotel.assessment.options]
    assert sorted(wishes) == ["maakt_niet_uit"] * 4 + ["wil_graag"]


def test_behind_the_curtain_there_are_no_wishes_to_fill_in(turn_to, hotel):
    kacper = hotel.assessment.children[1]
    hotel.curtain = True
    window = turn_to("views", 1)
    assert window.page.findChild(QPushButton, f"at_once/{of_child(kacper, 'rest', 'wishes')}") is None


def test_who_and_when_as_with_the_child_before_until_that_is_known(turn_to, hotel):
    zuzanna, kacper, _ = hotel.assessment.children
    talk = kacper.hearings[0]
    talk.held_on, talk.led_by, talk.held = None, "", False
    place = f"{of_child(kacper, 'hearings')}/{talk.id}/as_before"
    window = turn_to("views", 1)
    window.open_all()
    push(button_of(window, f"at_once/{place}"))
    assert (talk.held, talk.held_on, talk.led_by) == (True, zuzanna.hearings[0].held_on, "T. Willems")
    assert "3 velden ingevuld." in words_on(window)
    assert window.page.findChild(QPushButton, f"at_once/{place}") is None
    push(button_of(window, f"undo/{place}"))
    assert (talk.held, talk.held_on, talk.led_by) == (False, None, "")


def test_the_plan_of_an_explanation_as_with_the_child_before(turn_to, hotel):
    zuzanna, kacper, _ = hotel.assessment.children
    kacper.explanation.planned_on, kacper.explanation.by = None, ""
    window = turn_to("explanation", 1)
    push(button_of(window, f"at_once/{of_child(kacper, 'explanation')}/as_before"))
    assert kacper.explanation.planned_on == zuzanna.explanation.planned_on
    assert kacper.explanation.by == zuzanna.explanation.by


def test_a_source_says_what_rests_on_it_and_ticks_make_it_so(turn_to, hotel):
    lena, source = hotel.assessment.children[2], hotel.assessment.sources[0]
    window = turn_to("evidence")
    window.open_all()
    ticks = window.page.findChild(Ticks, f"sources/{source.id}/carries/elements")
    ticks.boxes[f"{lena.id}/E3"].setChecked(True)
    assert source.id in {each.source_id for each in lena.element("E3").citations}
    ticks.boxes[f"{lena.id}/E3"].setChecked(False)
    assert source.id not in {each.source_id for each in lena.element("E3").citations}


def test_what_prevails_is_ticked_and_the_rows_follow(turn_to, hotel):
    kacper, lena = hotel.assessment.children[1:]
    window = turn_to("weighing", 1)
    field = of_child(kacper, "weighing", "weightier")
    ticks = window.entry(f"{field}/likely")
    assert f"kind/{lena.id}/E6" in ticks.values()
    assert f"kind/{lena.id}/E7" not in ticks.boxes  # it weighs normally: chosen from the list below
    ticks.boxes[f"kind/{lena.id}/E6"].setChecked(False)
    assert [each.element for each in kacper.weighing.weightier if each.child_id] == []
    ticks.boxes[f"kind/{lena.id}/E4"].setChecked(True)
    assert [(each.child_id, each.element) for each in kacper.weighing.weightier if each.child_id] == [(lena.id, "E4")]
    assert asked(window, field)
