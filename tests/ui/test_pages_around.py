"""The pages around the decision: the duties of an eviction, a network place, support, the lead, a second look."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app import changes
from app.fields import of_child
from tests.ui.hands import asked, button_of, push, type_into, words_on
from tests.ui.one_page import OnePage
from tests.ui.typing_keys import press, tab_to
from ui.alarm_lines import AlarmsList, alarm_said
from ui.inputs import Choice
from ui.page import Address
from ui.places import page_of, pages_of


@pytest.fixture
def show_hotel(qtbot, hotel):
    """Shows any page of the hotel file."""

    def _show(address: Address) -> OnePage:
        window = OnePage(hotel, address)
        qtbot.addWidget(window)
        return window

    return _show


# --- eviction -------------------------------------------------------------------------------------------------


def test_a_duty_that_is_done_asks_for_evidence_and_takes_a_source(turn_to, hotel):
    enforcement, source = hotel.assessment.enforcement, hotel.assessment.sources[0]
    enforcement.planned = True
    entry = changes.set_duty(enforcement, "H-V03", status="gedaan")
    window = turn_to("enforcement")
    prefix = f"enforcement/checklist/{entry.id}"
    type_into(window, f"{prefix}/evidence", "Gespreksverslag")
    assert entry.evidence == "Gespreksverslag"
    window.entry(f"{prefix}/source_ids").findChild(Choice).choose(source.id)
    push(button_of(window, f"add/{prefix}/source_ids"))
    assert list(entry.source_ids) == [source.id]
    away = next(each for each in window.page.findChildren(QPushButton) if each.accessibleName().endswith("weghalen"))
    push(away)
    assert list(entry.source_ids) == []


def test_the_four_days_afterwards_are_computed(turn_to, hotel):
    enforcement = hotel.assessment.enforcement
    enforcement.planned = True
    window = turn_to("enforcement")
    assert "Dat is op" not in words_on(window)
    type_into(window, "enforcement/on", "13-1-2026")
    assert "Dat is op 20 januari 2026." in words_on(window) and "Dat is op 13 april 2026." in words_on(window)
    window.entry("enforcement/ethos_day_7").choose("3")
    assert enforcement.ethos_day_7 == "3"
    assert page_of("enforcement/ethos_day_90") == page_of("enforcement/went_to") == Address("enforcement")


# --- a place in the network -----------------------------------------------------------------------------------


@pytest.fixture
def place(hotel):
    return changes.add_option(hotel.assessment, kind="OP-08", title="Bij tante")


def test_only_a_network_place_has_a_sheet(hotel, place):
    assert Address("network", place.id) in pages_of(hotel.assessment)
    place.kind = "OP-05"
    assert not any(each.kind == "network" for each in pages_of(hotel.assessment))


def test_a_visit_is_added_and_its_questions_answered_by_keyboard(place, show_hotel):
    window = show_hotel(Address("network", place.id))
    assert "niemand heeft bezocht" in words_on(window)
    push(button_of(window, f"add/options/{place.id}/network_visits"))
    [visit] = place.network_visits
    prefix = f"options/{place.id}/network_visits/{visit.id}"
    assert QApplication.focusWidget().objectName() == f"{prefix}/on"
    window.entry(f"{prefix}/way").choose("bezocht")
    assert "niemand heeft bezocht" not in words_on(window)
    assert window.page.focus_field(f"{prefix}/answers/NW-04/state")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    [answer] = visit.answers
    assert (answer.question_id, answer.state) == ("NW-04", "zorg")
    type_into(window, f"{prefix}/answers/NW-04/note", "Eén matras.")
    assert answer.note == "Eén matras."
    assert page_of(f"{prefix}/answers/NW-04/note") == Address("network", place.id)


def test_what_was_said_there_goes_behind_the_curtain(place, show_hotel, hotel):
    visit = changes.add_network_visit(place, way="bezocht", spoken_to="Kacper apart", on=date(2025, 11, 3))
    changes.set_network_answer(visit, "NW-14", state="zorg", note="Hij is bang.")
    hotel.curtain = True
    window = show_hotel(Address("network", place.id))
    window.open_all()
    assert "Afgeschermd" in words_on(window)
    assert not asked(window, f"options/{place.id}/network_visits/{visit.id}/answers/NW-14/state")
    assert not asked(window, f"options/{place.id}/network_visits/{visit.id}/spoken_to")


# --- support --------------------------------------------------------------------------------------------------


def test_support_is_chosen_from_the_list_and_made_a_measure_with_one_press(turn_to, hotel, method):
    kacper = hotel.assessment.children[1]
    kacper.weighing.measures.clear()
    window = turn_to("supports")
    window.open_all()
    name = method.supports["ST-10"].name
    push(next(each for each in window.page.findChildren(QPushButton) if each.text() == name))
    [row] = hotel.assessment.supports
    assert (row.code, row.pillar, row.status) == ("ST-10", "voorzorg", "overwogen")
    type_into(window, f"supports/{row.id}/who", "Buurtbemiddeling")
    asked_for = []
    hotel.asked_for.connect(asked_for.append)
    push(button_of(window, f"measure/{row.id}/{kacper.id}"))
    [measure] = kacper.weighing.measures
    assert (measure.what, measure.who) == (name, "Buurtbemiddeling")
    assert asked_for == [of_child(kacper, "weighing", "measures", measure.id, "by_when")]


def test_why_support_does_not_fit_is_asked_and_it_is_no_measure_then(turn_to, hotel):
    row = changes.add_support(hotel.assessment, name="Fietsen", pillar="bestaanscondities", status="overwogen")
    window = turn_to("supports")
    lena = hotel.assessment.children[2]
    assert button_of(window, f"measure/{row.id}/{lena.id}").isVisibleTo(window)
    assert not asked(window, f"supports/{row.id}/why")
    window.entry(f"supports/{row.id}/status").choose("niet_passend")
    assert asked(window, f"supports/{row.id}/why")
    assert not button_of(window, f"measure/{row.id}/{lena.id}").isVisibleTo(window)


# --- weighing -------------------------------------------------------------------------------------------------


def test_a_general_word_asks_for_a_fact_while_it_is_typed(turn_to, hotel):
    kacper = hotel.assessment.children[1]
    window = turn_to("weighing", 1)
    field = of_child(kacper, "weighing", "conflict")
    kacper.weighing.citations.clear()
    type_into(window, field, "Er is schaarste.")
    assert "Welk feit in deze zaak?" in words_on(window)
    type_into(window, field, "Er zijn 4 kamers.")
    assert kacper.weighing.conflict == "Er zijn 4 kamers."
    assert "Welk feit in deze zaak?" not in words_on(window)


def test_the_weighing_follows_the_order_of_the_method(turn_to, hotel):
    hotel.assessment.decision.outcome = "weigeren"
    hotel.assessment.children[1].ideal.goes_beyond = "ja"
    window = turn_to("weighing", 1)
    shown = [each.text() for each in window.page.findChildren(QLabel) if each.property("kind") == "section"]
    shown = [each for each in shown if not each.startswith("Waarom niet") and not each.startswith("De wens")]
    assert shown == ["Terugblik", "Verschil", "Botsing benoemen", "Tussenweg", "Gewicht", "Evenredigheid", "Conclusie",
                     "Wat dit besluit niet kan geven", "Verzachten", "Heroverweging"]  # fmt: skip


def test_both_voices_stand_beside_what_decides(turn_to, hotel):
    lena, fact = hotel.assessment.children[2], hotel.assessment.facts[0]
    lena.weighing.citations.clear()
    lena.weighing.decisive_elements = []
    changes_to = dict(
        disputed_by="de verhuurder",
        dispute_reply="Dat klopt niet.",
        conclusion="Wij volgen de arts.",
        conclusion_reason="",
    )
    for name, value in changes_to.items():
        setattr(fact, name, value)
    element = next(each for each in lena.elements if any(one.fact_id == fact.id for one in each.citations))
    window = turn_to("weighing", 2)
    assert "De verhuurder zegt" not in words_on(window)
    box = window.entry(of_child(lena, "weighing", "decisive_elements")).boxes[element.code]
    tab_to(box)
    press(Qt.Key.Key_Space)
    said = words_on(window)
    assert "De verhuurder zegt" in said and "Dat klopt niet." in said and "Wij volgen de arts." in said


# --- people, a second look, alarms ----------------------------------------------------------------------------


def test_a_hint_asks_for_exactly_one_lead(turn_to, hotel):
    parent, first = hotel.assessment.persons[0], hotel.assessment.persons[2]
    window = turn_to("family")
    window.open_all()
    assert "Nog niemand heeft de regie" in words_on(window)
    assert not asked(window, f"persons/{parent.id}/has_lead")
    tab_to(window.entry(f"persons/{first.id}/has_lead"))
    press(Qt.Key.Key_Space)
    assert first.has_lead
    assert "de regie" not in words_on(window).replace("Heeft de regie", "")


def test_only_conditions_of_the_element_are_offered_and_read_back(show_hotel, hotel, method):
    kacper = hotel.assessment.children[1]
    window = show_hotel(Address("element", kacper.id, "E7"))
    window.open_all()
    ticks = window.entry(of_child(kacper, "elements", "E7", "conditions"))
    assert list(ticks.boxes) == ["BIC-10", "BIC-11", "BIC-12"]
    tab_to(ticks.boxes["BIC-11"])
    press(Qt.Key.Key_Space)
    assert list(kacper.element("E7").conditions) == ["BIC-11"]
    window.show_page(Address("ideal", kacper.id))
    window.open_all()
    said = words_on(window)
    assert (
        "✓ Educatie" in said
        and "Nog niets bij: Interesse" in said
        and "De namen zijn nog niet naast de bron gelegd." in said
    )


def test_every_alarm_leads_to_the_field_that_shows_it(show_hotel, hotel, place):
    hotel.check()
    window = show_hotel(Address("review"))
    window.open_all()
    raised = next(each for each in hotel.alarms if each.option_id == place.id)
    said = alarm_said(hotel, raised)
    assert said == "O6  Bij tante: Verwijzing naar netwerkplek die niemand heeft bezocht"
    asked_for = []
    hotel.asked_for.connect(asked_for.append)
    jumps = window.page.findChild(AlarmsList).findChildren(QPushButton)
    push(next(each for each in jumps if each.accessibleName() == f"Ga naar: {said}"))
    assert asked_for == [f"options/{place.id}/network_visits"]


def test_an_alarm_that_tells_what_is_hidden_goes_behind_the_curtain(show_hotel, hotel):
    changes.set_answer(hotel.assessment.children[0], "E2-04", value="ja")
    label = hotel.method.alarms["AL-13"].label
    window = show_hotel(Address("review"))
    window.open_all()
    assert label in words_on(window)
    hotel.draw_curtain(True)
    window.open_all()
    assert label not in words_on(window)
