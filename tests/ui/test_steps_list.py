"""The list of steps: what its numbers and its ✓ say, where one is, and that it can be reached in any letter size."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.casefile import read_case, write_case
from app.changes import begin
from tests.ui.on_screen import on_screen
from tests.ui.one_page import Paper
from tests.ui.typing_keys import focused, press, settle
from ui.dossier import Dossier
from ui.editing import Editing
from ui.history_panel import NO_FIELD
from ui.page import Address
from ui.places import EVICTIONS, page_of, pages_of
from ui.progress import DONE
from ui.style import dress


@pytest.fixture
def large(qtbot, qapp, hotel):
    """The wizard with letters twice as large."""
    dress(qapp, 2.0)
    yield on_screen(qtbot, Dossier(hotel))
    dress(qapp)


def mark(dossier: Dossier, address: Address) -> str:
    return dossier.steps._items[address].text(1)


def marks(dossier: Dossier) -> dict[str, str]:
    return {str(address): item.text(1) for address, item in dossier.steps._items.items()}


# --- what the marks say -------------------------------------------------------------------------------------


def test_an_empty_page_gets_no_tick_for_being_visited(qtbot, method):
    editing = Editing(begin(method), method, Paper(), OSError)
    dossier = Dossier(editing)
    qtbot.addWidget(dossier)
    for address in pages_of(editing.assessment):
        dossier.go(address)
        settle()
    dossier.go(Address("frame"))
    editing.check()
    assert DONE not in marks(dossier).values()
    editing.close()


def test_a_page_that_holds_what_it_needs_has_a_tick_without_being_visited(dossier, hotel):
    assert mark(dossier, Address("housing")) == DONE
    assert mark(dossier, Address("grounds")) == ""  # nothing is filled in there, and nothing needs to be


def test_a_page_counts_every_remark_that_points_at_one_of_its_fields(dossier, hotel):
    hotel.assessment.household.minors = 9
    hotel.assessment.decision.decider_name = ""
    for element in hotel.assessment.children[0].elements[1:3]:
        element.text = ""
    hotel.check()
    asked = [each for each in hotel.findings if each.level != "H" and not (each.overridden_by or each.answered_by)]
    for address in pages_of(hotel.assessment):
        if address.kind == "review":
            continue
        count = sum(any(page_of(field) == address for field in each.fields) for each in asked)
        assert mark(dossier, address) in ({str(count)} if count else {DONE, ""}), address
    assert any(len({page_of(field) for field in each.fields}) > 1 for each in asked)


def test_a_tick_goes_when_the_page_is_emptied(dossier, hotel):
    before = mark(dossier, Address("housing"))
    hotel.assessment.housing.ethos = ""
    hotel.check()
    assert before == DONE and mark(dossier, Address("housing")) != DONE


def test_the_review_page_has_a_tick_only_when_nothing_blocks(dossier, hotel):
    dossier.go(Address("review"))
    dossier.go(Address("frame"))
    assert any(each.blocks for each in hotel.findings) is (mark(dossier, Address("review")) != DONE)
    hotel.assessment.decision.decider_name = ""
    hotel.check()
    assert any(each.blocks for each in hotel.findings) and mark(dossier, Address("review")) == ""


def test_the_marks_are_the_same_after_closing_and_opening_again(dossier, hotel, method, qtbot):
    for kind in ("frame", "grounds", "review"):
        dossier.go(Address(kind))
    hotel.check()
    again = Editing(read_case(json.dumps(write_case(hotel.assessment)), method), method, Paper(), OSError)
    reopened = Dossier(again)
    qtbot.addWidget(reopened)
    assert list(marks(reopened).values()) == list(marks(dossier).values())
    again.close()


# --- where one is -------------------------------------------------------------------------------------------


def test_the_row_in_view_is_the_page_shown_after_walking_through_the_list(dossier):
    dossier.go(Address("housing"))
    dossier.show_steps()
    for _ in range(2):
        press(Qt.Key.Key_Down)
    assert dossier.steps.currentItem() is not dossier.steps._items[Address("housing")]
    press(Qt.Key.Key_Tab)
    assert dossier.steps.currentItem() is dossier.steps._items[Address("housing")]


def test_the_arrows_never_halt_on_the_name_of_a_step(dossier):
    dossier.show_steps()
    press(Qt.Key.Key_Home)
    seen = []
    for _ in range(12):
        seen.append(dossier.steps.currentItem())
        press(Qt.Key.Key_Down)
    assert len({id(each) for each in seen}) > 8
    assert all(each.data(0, Qt.ItemDataRole.UserRole) is not None for each in seen)


def test_long_names_are_wrapped_and_whole_in_the_tool_tip(dossier, hotel):
    child = hotel.assessment.children[0]
    address = Address("element", child.id, "E2")
    dossier.go(address)
    for _ in range(4):
        QApplication.processEvents()
    item = dossier.steps._items[address]
    room = dossier.steps.columnWidth(0) - 2 * dossier.steps.indentation()
    lines = -(-dossier.steps.fontMetrics().horizontalAdvance(item.text(0)) // room)
    assert item.sizeHint(0).height() >= lines * dossier.steps.fontMetrics().height()
    assert item.toolTip(0) == item.text(0)


def test_long_names_stay_whole_when_the_list_is_built_anew(dossier, hotel):
    address = Address("element", hotel.assessment.children[0].id, "E2")
    dossier.go(address)
    for _ in range(4):
        QApplication.processEvents()
    before = dossier.steps._items[address].sizeHint(0).height()
    dossier.steps.renew()
    for _ in range(4):
        QApplication.processEvents()
    assert dossier.steps._items[address].sizeHint(0).height() == before > 0


# --- large letters ------------------------------------------------------------------------------------------


def test_with_large_letters_a_button_brings_the_steps(large, qtbot):
    assert not large.steps.isVisible() and large.head.steps.isVisible()
    assert large.heading.accessibleName().startswith("1 van ")
    qtbot.mouseClick(large.head.steps, Qt.MouseButton.LeftButton)
    assert large.steps.isVisible() and focused() is large.steps
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert large.page.address == Address("family")
    assert large.page.isVisible() and not large.steps.isVisible() and large.page.isAncestorOf(focused())


def test_with_large_letters_the_key_brings_the_steps_and_escape_the_page(large, qtbot):
    large.page.focus_field("organisation")
    qtbot.keyClick(large, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert large.steps.isVisible() and focused() is large.steps
    qtbot.keyClick(large.steps, Qt.Key.Key_Escape)
    assert large.page.isVisible() and focused().objectName() == "organisation"


def test_with_large_letters_what_does_not_fit_beside_the_heading_stands_whole_below_it(large):
    large.head.say(NO_FIELD)
    QApplication.processEvents()
    below = large.head.below
    assert below.isVisible() and below.text() == NO_FIELD and large.head.saved.text() == ""
    assert below.height() >= below.heightForWidth(below.width()) and large.heading.width() > 0
    large.head.say("")
    assert not below.isVisible()


def test_with_small_letters_it_stands_in_the_line(dossier):
    dossier.head.say("Genoteerd als feit F1")
    assert not dossier.head.below.isVisible() and dossier.head.saved.text() == "Genoteerd als feit F1"


def test_with_small_letters_the_list_is_there_and_needs_no_button(dossier):
    assert dossier.steps.isVisible() and not dossier.head.steps.isVisible()


def test_the_page_of_an_eviction_is_there_for_what_a_bailiff_may_carry_out(method):
    assert set(EVICTIONS) == {each.id for each in method.decision_types.values() if each.bailiff}
