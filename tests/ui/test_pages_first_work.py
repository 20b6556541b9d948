"""The first pages at work: later changes, quick lines, findings beside fields, the curtain, room on the screen."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.changes import add_fact, add_interest, add_source, note_recorded
from app.fields import of_child
from models.evidence import Citation, Sharing
from tests.ui.one_page import texts, visible
from tests.ui.typing_keys import press, settle, tab_to, type_text
from tests.unfolding import unfold_all
from ui.dossier import Dossier
from ui.folding import Folding
from ui.inputs import Choice
from ui.page import Address
from ui.sharing_rows import CURTAIN
from ui.style import dress

# --- ideal decision -----------------------------------------------------------------------------------------


def test_the_moment_of_the_first_text_is_kept_and_early_changes_need_no_reason(show, editing, noor):
    window = show(Address("ideal", noor.id))
    tab_to(window.entry(of_child(noor, "ideal", "text")))
    type_text("Een eigen huis.")
    assert noor.ideal.recorded_at is not None
    window.show_page(Address("ideal", noor.id))
    tab_to(window.entry(of_child(noor, "ideal", "text")))
    type_text("X")
    assert noor.ideal.changes == []


def test_a_change_after_step_two_keeps_the_old_text_and_asks_why(show, editing, noor):
    noor.ideal.text = "Een eigen huis in Waterstad."
    note_recorded(noor.ideal)
    add_interest(editing.assessment)
    editing.assessment.author = "M. de Wit"
    window = show(Address("ideal", noor.id))
    new = of_child(noor, "ideal", "changes", "new")
    assert not visible(window, f"{new}/reason")
    tab_to(window.entry(of_child(noor, "ideal", "text")))
    press(Qt.Key.Key_End)
    type_text(" Bij oma.")
    (change,) = noor.ideal.changes
    assert noor.ideal.text == "Een eigen huis in Waterstad. Bij oma."
    assert (change.old_text, change.by) == ("Een eigen huis in Waterstad.", "M. de Wit")
    tab_to(window.entry(f"{new}/reason"))
    type_text("Oma kan helpen.")
    assert change.reason == "Oma kan helpen."
    window.show_page(Address("ideal", noor.id))
    assert "Een eigen huis in Waterstad." in texts(window) and "Oma kan helpen." in texts(window)


def test_a_change_without_a_reason_is_taken_up_again(show, editing, noor):
    noor.ideal.text = "Een eigen huis."
    note_recorded(noor.ideal)
    add_interest(editing.assessment)
    window = show(Address("ideal", noor.id))
    for _visit in range(2):
        tab_to(window.entry(of_child(noor, "ideal", "text")))
        press(Qt.Key.Key_End)
        type_text("!")
        window.show_page(Address("ideal", noor.id))
    assert [each.old_text for each in noor.ideal.changes] == ["Een eigen huis."]
    assert visible(window, of_child(noor, "ideal", "changes", noor.ideal.changes[0].id, "reason"))


# --- sources and facts --------------------------------------------------------------------------------------


def test_quick_lines_come_first_and_appear_while_the_page_is_open(wizard, editing):
    dossier = wizard(Address("evidence"))
    dossier.quick_line.setFocus()
    type_text("moeder: de verwarming doet het niet\n")
    fact = editing.assessment.facts[-1]
    assert (fact.text, fact.kind) == ("moeder: de verwarming doet het niet", "")
    names = [
        each.name for each in dossier.page.findChildren(Folding) if each.name.startswith(("fold/facts", "fold/sources"))
    ]
    cards = [each for each in names if each.count("/") == 2]
    assert cards[0] == f"fold/facts/{fact.id}"
    assert QApplication.focusWidget() is dossier.quick_line


def test_a_closed_card_makes_its_inputs_when_one_is_asked_for(show, editing):
    sources = [add_source(editing.assessment, title=f"Bron {place}") for place in range(4)]
    window = show(Address("evidence"))
    field = f"sources/{sources[3].id}/origin"
    assert field not in list(window.page.rows)
    assert window.page.rows.get(field) is not None
    assert window.page.focus_field(field) and window.page.rows[field].isVisibleTo(window)


# --- what the rules say -------------------------------------------------------------------------------------


def test_a_finding_stands_beside_its_field_and_goes_when_it_is_met(show, editing):
    window = show(Address("frame"))
    row = window.page.rows["decision/decider_name"]
    assert "de naam van wie beslist" in row.said.text() or row.said.text() == ""
    editing.visited.add("frame")
    window.page.show_findings()
    assert row.said.isVisibleTo(window) and row.said.property("level") == "F"
    tab_to(window.entry("decision/decider_name"))
    type_text("H. Bos")
    editing.check()
    assert not row.said.isVisibleTo(window)


def test_what_a_list_lacks_stands_at_its_button(show, editing):
    editing.assessment.decision.legal_bases.clear()
    editing.visited.add("frame")
    window = show(Address("frame"))
    row = window.page.rows["decision/legal_bases"]
    assert row.said.text() and row.said.isVisibleTo(window)
    assert window.page.focus_field("decision/legal_bases")
    assert QApplication.focusWidget().objectName() == "add/decision/legal_bases"


# --- an addressee right here --------------------------------------------------------------------------------


def test_an_addressee_is_added_on_the_first_page(show, editing):
    window = show(Address("frame"))
    tab_to(window.page.findChild(QPushButton, "add/persons"))
    press(Qt.Key.Key_Space)
    QApplication.processEvents()
    type_text("Samira")
    person = editing.assessment.persons[-1]
    assert person.name == "Samira" and person.id in editing.assessment.decision.addressee_ids
    assert window.page.rows["decision/addressee_ids"].entry.boxes[person.id].text() == "Samira"


def test_articles_that_go_with_the_decision_are_offered(show, editing):
    window = show(Address("frame"))
    offered = [each for each in window.page.findChildren(QPushButton) if each.text() == "+  art. 3:4 Awb"]
    shown = next(each for each in offered if each.isVisibleTo(window))
    tab_to(shown)
    press(Qt.Key.Key_Space)
    basis = editing.assessment.decision.legal_bases[-1]
    assert (basis.text, basis.norm_level) == ("art. 3:4 Awb", "N1")


# --- behind the curtain -------------------------------------------------------------------------------------


def test_the_curtain_hides_the_child_and_what_is_shielded(show, editing, noor):
    noor.hearings[0].own_words[0].words = "Ik wil naar oma."
    noor.observations[0].observer = "L. Haan"
    noor.safety_signals[0].kind = "geweld"
    open_fact = editing.assessment.facts[0]
    secret = add_fact(editing.assessment, "Zij slapen in Kustdorp.", kind="waarneming")
    secret.sharing.append(Sharing(person_id=editing.assessment.persons[0].id, level="niets"))
    noor.element("E6").text = "In Kustdorp is een arts."
    noor.element("E6").citations.append(Citation(fact_id=secret.id))
    editing.curtain = True
    views = show(Address("views", noor.id))
    views.open_all()
    assert CURTAIN in texts(views)
    assert not any(f"/{each}/" in name for name in views.page.rows for each in ("hearings", "wishes", "safety_signals"))
    assert "L. Haan" not in texts(views) and "Geweld" not in texts(views)
    evidence = show(Address("evidence"))
    evidence.open_all()
    assert open_fact.text in texts(evidence) and "Kustdorp" not in texts(evidence)
    for hidden in ("E1", "E6"):
        element = show(Address("element", noor.id, hidden))
        assert element.page.rows == {} and CURTAIN in texts(element)
    answered = show(Address("element", noor.id, "E4"))
    chooser = answered.page.rows[of_child(noor, "elements", "E4", "citations")].entry.findChild(Choice)
    assert chooser.findData(open_fact.id) > 0 and chooser.findData(secret.id) < 0
    assert not any("/answers/" in name for name in answered.page.rows)


def test_the_panel_beside_the_page_counts_only_while_the_curtain_is_drawn(wizard, editing, noor):
    dossier = wizard(Address("element", noor.id, "E4"))
    said = [each.message for each in editing.findings if each.child_id == noor.id]
    assert any(each in _panel(dossier) for each in said)
    dossier.curtain.toggle()
    assert not any(each in _panel(dossier) for each in said) and CURTAIN in _panel(dossier)


def _panel(dossier: Dossier) -> str:
    return "\n".join(each.text() for each in dossier.side.widget().findChildren(QLabel))


# --- room ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("times", [1.0, 2.0])
def test_no_page_is_wider_than_the_window(wizard, qapp, editing, times):
    dress(qapp, times)
    try:
        dossier = wizard(Address("frame"))
        child = editing.assessment.children[0].id
        pages = [Address(each) for each in ("frame", "family", "housing", "options", "evidence")]
        for address in [*pages, Address("views", child), Address("element", child, "E4"), Address("ideal", child)]:
            dossier.go(address)
            unfold_all(dossier.page)
            settle()
            assert dossier.page.widget().minimumSizeHint().width() <= dossier.page.viewport().width(), str(address)
    finally:
        dress(qapp)


def test_inputs_side_by_side_stand_level(show, editing):
    window = show(Address("housing"))
    rows = [window.page.rows[f"housing/{name}"] for name in ("slept_since", "sure_until", "moves_24_months")]
    tops = {row.entry.mapTo(window, QPoint(0, 0)).y() for row in rows[:2]}
    assert len(tops) == 1
