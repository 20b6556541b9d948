"""Naming a fact in a reason with two keys: the number in the text, the fact with what the reason rests on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.changes import add_fact, add_person, add_source
from models.evidence import Citation, Sharing
from tests.ui.on_screen import on_screen
from tests.ui.typing_keys import focused, settle, type_text
from ui.citing_here import MARK, NOT_HERE, CitingList
from ui.dossier import Dossier
from ui.page import Address

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def child(editing):
    return editing.assessment.children[0]


@pytest.fixture
def wide(qtbot, editing, child):
    """The page of an element of a child, in a file with three facts and two sources."""
    file = editing.assessment
    add_fact(file, "De kraan lekt.")
    add_fact(file, "Oma kan helpen.\nAltijd.")
    add_source(file, title="Brief van de huisarts")
    add_fact(file, "Weg.").removed_at = file.created_at
    made = on_screen(qtbot, Dossier(editing))
    made.go(Address("element", child.id, "E4"))
    return made


def enter(dossier: Dossier, field: str):
    assert dossier.page.focus_field(field), field
    QApplication.processEvents()
    return focused()


def ctrl_b(dossier: Dossier) -> CitingList | None:
    QTest.keyClick(dossier.window().windowHandle(), Qt.Key.Key_B, CONTROL)
    QApplication.processEvents()
    popup = QApplication.activePopupWidget()
    assert popup is None or isinstance(popup, CitingList)
    return popup


def key(which: Qt.Key) -> None:
    QTest.keyClick(QApplication.activePopupWidget().words, which)
    settle()


def labels(shown: CitingList) -> list[str]:
    return [shown.list.item(row).text() for row in range(shown.list.count())]


def of_element(child, *words: str) -> str:
    return "/".join(("children", child.id, *words))


def test_two_keys_name_the_latest_fact_and_add_it_to_what_the_element_rests_on(wide, editing, child):
    field = of_element(child, "elements", "E4", "text")
    enter(wide, field)
    type_text("Zij heeft steun")
    shown = ctrl_b(wide)
    assert labels(shown)[0] == "F3  Oma kan helpen. Altijd." and not any("Weg." in each for each in labels(shown))
    key(Qt.Key.Key_Return)
    element, fact = child.element("E4"), editing.assessment.facts[-1]
    assert element.text == "Zij heeft steun (F3)"
    assert [each.fact_id for each in element.citations] == [fact.id]
    assert focused().objectName() == field, "the cursor is where it was, also when the page was built anew"
    type_text(" thuis")
    assert element.text == "Zij heeft steun (F3) thuis"
    assert ctrl_b(wide) is not None
    key(Qt.Key.Key_Return)
    assert element.text.endswith("thuis (F3)") and len(element.citations) == 1
    for _ in range(4):
        QTest.keyClick(wide.window().windowHandle(), Qt.Key.Key_Z, CONTROL)
    assert "(F3)" not in element.text


def test_what_was_cited_here_last_stands_first(wide, editing, child):
    first = editing.assessment.facts[0]
    child.element("E4").citations.append(Citation(fact_id=first.id))
    enter(wide, of_element(child, "elements", "E4", "text"))
    assert labels(ctrl_b(wide))[0].startswith("F1 ")


@pytest.mark.parametrize(("typed", "wanted"), [("2", "(F2)"), ("f1", "(F1)"), ("kraan", "(F2)"), ("huisarts", "(B2)")])
def test_typing_looks_through_the_list(wide, child, typed, wanted):
    enter(wide, of_element(child, "elements", "E4", "text"))
    shown = ctrl_b(wide)
    shown.words.insert(typed)
    key(Qt.Key.Key_Return)
    assert child.element("E4").text == wanted


def test_escape_and_words_that_nothing_has_leave_all_as_it_was(wide, child):
    entry = enter(wide, of_element(child, "elements", "E4", "text"))
    shown = ctrl_b(wide)
    shown.words.insert("zeppelin")
    assert labels(shown) == [] and shown.nothing.isVisible()
    key(Qt.Key.Key_Return)
    assert QApplication.activePopupWidget() is shown
    key(Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None and child.element("E4").text == ""
    assert focused() is entry and child.element("E4").citations == []


def test_what_is_said_of_an_option_belongs_to_its_element(wide, editing, child):
    option = next(each for each in editing.assessment.options if child.impact("E4", each.id))
    enter(wide, of_element(child, "impacts", "E4", option.id, "unknown_reason"))
    assert ctrl_b(wide) is not None
    key(Qt.Key.Key_Return)
    assert child.impact("E4", option.id).unknown_reason == "(F3)" and len(child.element("E4").citations) == 1


def test_a_fact_rests_on_sources_alone(wide, editing):
    fact = editing.assessment.facts[1]
    wide.go(Address("evidence"))
    enter(wide, f"facts/{fact.id}/text")
    shown = ctrl_b(wide)
    assert [each[:2] for each in labels(shown)] == ["B2", "B1"]
    key(Qt.Key.Key_Return)
    assert fact.text == "(B2) De kraan lekt." and fact.citations[-1].source_id == editing.assessment.sources[-1].id


def test_a_text_that_rests_on_nothing_gets_the_number_alone(wide, editing):
    wide.go(Address("frame"))
    enter(wide, "occasion")
    ctrl_b(wide)
    key(Qt.Key.Key_Return)
    assert editing.assessment.occasion == "(F3)"


def test_what_somebody_may_not_know_is_marked_and_told(wide, editing, child):
    parent = add_person(editing.assessment, name="Jan", role="ouder")
    fact = editing.assessment.facts[-1]
    fact.sharing.append(Sharing(person_id=parent.id, level="niets"))
    enter(wide, of_element(child, "elements", "E4", "text"))
    shown = ctrl_b(wide)
    assert [MARK in each for each in labels(shown)[:2]] == [True, False]
    key(Qt.Key.Key_Return)
    assert "F3 mag niet iedereen weten" in wide.head.saved.text() + wide.head.below.text()
    editing.draw_curtain(True)
    settle()
    wide.go(Address("frame"))
    enter(wide, "occasion")
    assert not any("F3" in each for each in labels(ctrl_b(wide)))


@pytest.mark.parametrize("field", ["title_of_nothing", "own_words"])
def test_elsewhere_the_key_tells_where_it_works(wide, child, field):
    if field == "own_words":
        wide.go(Address("views", child.id))
        enter(
            wide,
            of_element(
                child, "hearings", child.hearings[0].id, "own_words", child.hearings[0].own_words[0].id, "words"
            ),
        )
    else:
        wide.forth.setFocus()
    assert ctrl_b(wide) is None
    assert NOT_HERE in (wide.head.saved.text(), wide.head.below.text())
