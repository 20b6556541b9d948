"""What the first pages do while someone fills them in: what appears, what is proposed, what is marked in one go."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from app.changes import add_option, set_impact
from app.fields import of_child
from tests.ui.one_page import texts, visible
from tests.ui.typing_keys import clear_text, focused, press, tab_to, type_text
from ui.editing import Editing
from ui.page import Address
from ui.places import page_of
from ui.style import dress

# --- what appears only when it is needed --------------------------------------------------------------------


def conditions(editing: Editing) -> list[tuple[str, str, str, str]]:
    """A field, the choice that makes another field appear, the choice that hides it, and that other field."""
    child, option, person = editing.assessment.children[0], editing.assessment.options[1], editing.assessment.persons[0]
    talk = of_child(child, "hearings", child.hearings[0].id)
    element = of_child(child, "elements", "E4")
    impact = of_child(child, "impacts", "E4", option.id)
    return [
        ("safe_tonight", "nee", "ja", "safety_action"),
        ("household/pregnancy", "ja", "nee", "household/pregnancy_due_on"),
        (f"persons/{person.id}/role", "deskundige", "tolk", f"persons/{person.id}/profession"),
        (f"persons/{person.id}/role", "deskundige", "ouder_gezag", f"persons/{person.id}/advice_on"),
        (f"{talk}/record_seen", "niet_passend", "ja", f"{talk}/record_seen_reason"),
        (f"{element}/weight", "nvt", "licht", f"{element}/not_relevant_reason"),
        (f"{element}/weight", "normaal", "nvt", f"{impact}/effect"),
        (f"{impact}/effect", "onbekend", "neutraal", f"{impact}/unknown_reason"),
        (of_child(child, "ideal", "goes_beyond"), "ja", "nee", of_child(child, "ideal", "who_can_give")),
        (
            f"facts/{editing.assessment.facts[0].id}/checked",
            "ja",
            "nvt",
            f"facts/{editing.assessment.facts[0].id}/checked_by",
        ),
    ]


@pytest.mark.parametrize("place", range(10))
def test_an_input_appears_with_the_choice_that_asks_for_it(show, editing, place):
    field, shows, hides, other = conditions(editing)[place]
    window = show(page_of(field))
    window.open_all()
    for code, expected in ((hides, False), (shows, True), (hides, False)):
        window.page.rows[field].entry.choose(code)
        assert visible(window, other) is expected


def test_the_age_is_asked_only_without_a_birth_date(show, editing, noor):
    window = show(Address("family"))
    window.open_all()
    assert visible(window, of_child(noor, "age"))
    entry = window.entry(of_child(noor, "birth_date"))
    tab_to(entry)
    type_text("28-5-2025")
    assert noor.birth_date == date(2025, 5, 28)
    assert not visible(window, of_child(noor, "age"))
    clear_text()
    assert noor.birth_date is None and visible(window, of_child(noor, "age"))


FOLLOW_UP = {
    "NG1": {"offers"},
    "NG2": {"reason"},
    "NG3": {"judged_by", "judged_on", "reason", "offers"},
    "NG4": {"efforts", "offers", "planned_on"},
    "NG5": {"who", "planned_on"},
    "NG6": {"parent_talk_on", "reason", "efforts"},
    "NG7": {"reused_record"},
    "NG8": {"who", "planned_on"},
    "te_jong": {"reason"},
    "anders": {"reason"},
}


def test_each_reason_for_not_hearing_asks_what_it_obliges_to(show, editing, method, noor):
    noor.not_heard.offers.clear()
    noor.not_heard.efforts.clear()
    window = show(Address("views", noor.id))
    window.open_all()
    code = window.page.rows[of_child(noor, "not_heard", "code")].entry
    assert (
        {code.itemData(place) for place in range(1, code.count())} == set(FOLLOW_UP) == set(method.choices["not_heard"])
    )
    everything = set().union(*FOLLOW_UP.values())
    for reason, wanted in FOLLOW_UP.items():
        code.choose(reason)
        assert {each for each in everything if visible(window, of_child(noor, "not_heard", each))} == wanted, reason
    assert "geen geldige reden" in texts(window)


def test_a_talk_that_was_not_held_asks_for_the_offer_only(show, editing, noor):
    talk = of_child(noor, "hearings", noor.hearings[0].id)
    window = show(Address("views", noor.id))
    tab_to(window.entry(f"{talk}/held"))
    press(Qt.Key.Key_Space)
    window.open_all()
    assert not noor.hearings[0].held
    assert visible(window, f"{talk}/offered_on") and not visible(window, f"{talk}/weight")


# --- options ------------------------------------------------------------------------------------------------


def test_a_kind_with_one_class_proposes_it_and_never_overwrites(show, editing):
    option = add_option(editing.assessment)
    window = show(Address("options"))
    kind = window.entry(f"options/{option.id}/kind")
    kind.choose("OP-07")  # two classes: nothing to propose
    assert option.ethos_after == "" and "Past bij deze soort" in texts(window)
    kind.choose("OP-12")
    assert option.ethos_after == "2"
    kind.choose("OP-06")
    assert option.ethos_after == "2"


def test_whether_an_option_counts_as_a_place_to_live_is_told(show, editing, method):
    option = editing.assessment.options[1]
    window = show(Address("options"))
    window.open_all()
    kind = window.page.rows[f"options/{option.id}/kind"].entry
    kind.choose("OP-05")
    assert "Passend alternatief?</b>&nbsp; Ja." in texts(window)
    kind.choose("OP-11")
    assert "Passend alternatief?</b>&nbsp; Nee." in texts(window)
    assert method.option_types["OP-11"].source in texts(window)


# --- elements -----------------------------------------------------------------------------------------------


def test_no_difference_fills_what_is_empty_here_or_elsewhere(show, editing, noor):
    options = editing.assessment.options
    set_impact(noor, "E6", options[2].id, effect="negatief")
    window = show(Address("element", noor.id, "E4"))
    window.page.no_difference()
    assert [noor.impact("E4", each.id).effect for each in options] == ["neutraal", "onbekend", "neutraal"]
    assert noor.impact("E6", options[0].id) is None
    window.page.no_difference_elsewhere()
    assert [noor.impact("E6", each.id).effect for each in options] == ["neutraal", "neutraal", "negatief"]
    assert not any(each.element == "E1" for each in noor.impacts)
    button = next(each for each in window.page.findChildren(QPushButton) if "Ctrl+9" in each.text())
    assert not button.isEnabled()


def test_control_0_and_9_do_the_same_in_the_wizard(wizard, editing, noor):
    dossier = wizard(Address("element", noor.id, "E3"))
    QTest.keyClick(dossier, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert all(noor.impact("E3", each.id).effect == "neutraal" for each in editing.assessment.options)
    QTest.keyClick(dossier, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert all(noor.impact("E8", each.id).effect == "neutraal" for each in editing.assessment.options)


def test_what_control_9_filled_in_is_told_and_can_be_undone(wizard, editing, noor):
    options = editing.assessment.options
    set_impact(noor, "E6", options[2].id, effect="neutraal")
    dossier = wizard(Address("element", noor.id, "E3"))
    QTest.keyClick(dossier, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    said = [each.text() for each in dossier.page.findChildren(QLabel) if each.isVisibleTo(dossier)]
    assert "Bij 6 elementen is «geen verschil» ingevuld." in said
    noor.impact("E8", options[1].id).effect = "negatief"  # chosen since, so it stays
    assert focused().text() == "Ongedaan maken"
    press(Qt.Key.Key_Space)
    left = {(each.element, each.option_id): each.effect for each in noor.impacts if each.effect}
    assert left == {
        ("E4", options[1].id): "onbekend",
        ("E6", options[2].id): "neutraal",
        ("E8", options[1].id): "negatief",
    }
    assert "geen verschil» ingevuld" not in "".join(each.text() for each in dossier.page.findChildren(QLabel))


@pytest.mark.parametrize(
    ("typed", "effect"),
    [
        ("+", "positief"),
        ("++", "sterk_positief"),
        ("0", "neutraal"),
        ("-", "negatief"),
        ("--", "sterk_negatief"),
        ("?", "onbekend"),
    ],
)
def test_an_effect_can_be_typed_as_its_sign(show, editing, noor, typed, effect):
    option = editing.assessment.options[2]
    window = show(Address("element", noor.id, "E7"))
    tab_to(window.entry(of_child(noor, "impacts", "E7", option.id, "effect")))
    type_text(typed)
    assert noor.impact("E7", option.id).effect == effect


def test_the_effect_of_the_view_follows_from_the_wishes(show, editing, noor):
    window = show(Address("element", noor.id, "E1"))
    assert "past bij wens (goed)" in texts(window) and "nog niet ingevuld" in texts(window)
    assert not any(name.startswith(of_child(noor, "impacts")) for name in window.page.rows)
    assert "nvt" not in window.page.rows[of_child(noor, "elements", "E1", "weight")].entry.buttons
    asked: list[str] = []
    editing.asked_for.connect(asked.append)
    next(each for each in window.page.findChildren(QPushButton) if each.text().startswith("Naar de mening")).click()
    assert asked == [of_child(noor, "wishes", editing.assessment.options[0].id)]


def test_the_questions_fit_the_age_and_keep_what_was_answered(show, editing, method, noor):
    fitting = {each.id for each in method.elements["E7"].questions_for("L1")}
    others = [each.id for each in method.elements["E7"].questions if each.id not in fitting]
    assert others, "the method has no question for older children only, so nothing is tested"
    baby = editing.assessment.children[1]
    window = show(Address("element", baby.id, "E7"))
    window.open_all()
    assert all(visible(window, of_child(baby, "answers", each, "note")) for each in fitting)
    assert not any(visible(window, of_child(baby, "answers", each, "note")) for each in others)
    tab_to(window.entry(of_child(baby, "answers", sorted(fitting)[0], "note")))
    type_text("Ja, in Waterstad.")
    baby.age = 17
    assert baby.answer(sorted(fitting)[0]).note == "Ja, in Waterstad."


def test_an_element_fits_on_one_screen_with_five_options(wizard, qapp, editing, noor):
    dress(qapp)
    while len(editing.assessment.options) < 5:
        add_option(editing.assessment, kind="OP-06", title="huis in Oostveen, allen verhuizen")
    page = wizard(Address("element", noor.id, "E5")).page
    last = page.rows[of_child(noor, "impacts", "E5", editing.assessment.options[-1].id, "effect")].entry
    below = last.mapTo(page.viewport(), QPoint(0, last.height())).y()
    assert below <= page.viewport().height()


# --- sources ------------------------------------------------------------------------------------------------


def test_without_sources_a_fact_leads_to_the_list_above_it(show, editing):
    editing.assessment.all_sources.clear()
    for each in editing.assessment.facts:
        each.citations.clear()
    window = show(Address("evidence"))
    window.open_all()
    assert "Voeg hierboven eerst een bron toe." in texts(window)
    assert "op de pagina «Bronnen en feiten»" not in texts(window)
