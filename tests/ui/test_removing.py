"""Taking something out of a file: a question first, a way back after, and Escape as a no."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from app.changes import add_interest, add_parent_view, add_refusal_ground
from models.shape import is_blank
from tests.ui.one_page import OnePage, texts
from tests.ui.typing_keys import focused, press, tab_to
from ui.cards import UNDONE_WHILE_OPEN
from ui.findings_list import FindingsList
from ui.overriding import OverrideForm
from ui.page import Address


def removing(window: OnePage, name: str) -> QPushButton:
    buttons = window.page.findChildren(QPushButton)
    return next(each for each in buttons if each.accessibleName() == f"{name} verwijderen")


def ask(window: OnePage, name: str) -> None:
    window.open_all()
    tab_to(removing(window, name))
    press(Qt.Key.Key_Space)
    QApplication.processEvents()


def test_a_child_with_content_goes_only_after_a_yes(show, editing):
    window, child = show(Address("family")), editing.assessment.children[1]
    ask(window, "Ilyas, 3 jaar")
    assert not child.removed
    assert "«Ilyas, 3 jaar» verwijderen, met alles wat erbij is ingevuld?" in texts(window)
    assert focused().text() == "Nee, houden"
    press(Qt.Key.Key_Space)
    assert not child.removed and focused() is removing(window, "Ilyas, 3 jaar")


def test_escape_takes_the_question_away(show, editing):
    window, child = show(Address("family")), editing.assessment.children[1]
    ask(window, "Ilyas, 3 jaar")
    press(Qt.Key.Key_Escape)
    assert not child.removed and focused() is removing(window, "Ilyas, 3 jaar")
    assert "met alles wat erbij is ingevuld" not in texts(window)


def test_what_was_removed_can_be_put_back_where_it_stood(show, editing):
    window, child = show(Address("family")), editing.assessment.children[0]
    before = list(editing.assessment.children)
    ask(window, "Noor, 9 jaar")
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused().text() == "Ja, verwijderen"
    press(Qt.Key.Key_Space)
    QApplication.processEvents()
    assert child.removed and child in editing.assessment.all_children
    assert "Verwijderd (1)" in texts(window) and "Noor, 9 jaar, is verwijderd." in texts(window)
    assert focused().accessibleName() == "Noor, 9 jaar terugzetten"
    press(Qt.Key.Key_Space)
    QApplication.processEvents()
    assert editing.assessment.children == before
    assert focused().objectName() == f"children/{child.id}/first_name"


ADD = {
    "interests": lambda file: add_interest(file, holder="de buren"),
    "refusal_grounds": lambda file: add_refusal_ground(file, code="WG-3"),
    "parent_views": lambda file: add_parent_view(file, content="Hij wil blijven."),
}
LISTS = ("options", "sources", "facts", "interests", "refusal_grounds", "parent_views", "persons")


@pytest.mark.parametrize("prefix", LISTS)
def test_every_list_that_keeps_its_rows_has_a_way_back(show, editing, prefix):
    if not getattr(editing.assessment, prefix):
        ADD[prefix](editing.assessment)
    row = getattr(editing.assessment, prefix)[-1]
    window = show(field=f"{prefix}/{row.id}")
    window.open_all()
    editing.restructure(lambda: setattr(row, "removed_at", editing.assessment.created_at))
    window.open_all()
    tab_to(window.page.findChild(QPushButton, f"bring_back/{prefix}/{row.id}"))
    press(Qt.Key.Key_Space)
    assert not row.removed


def test_behind_the_curtain_nothing_removed_is_shown(show, editing):
    window, child = show(Address("family")), editing.assessment.children[0]
    editing.restructure(lambda: setattr(child, "removed_at", editing.assessment.created_at))
    assert "Verwijderd (1)" in texts(window)
    editing.draw_curtain(True)
    assert "Verwijderd" not in texts(window)


def test_a_row_without_content_goes_at_once(show, editing):
    row = add_interest(editing.assessment)
    assert is_blank(row)
    window = show(Address("interests"))
    ask(window, "Nieuw belang")
    assert row.removed and "Verwijderd" not in texts(window)


def test_a_short_row_with_content_is_asked_for_too(show, editing):
    bases = editing.assessment.decision.legal_bases
    bases[0].text = "art. 3:4 Awb"
    before = len(bases)
    window = show(Address("frame"))
    tab_to(next(b for b in window.page.findChildren(QPushButton) if b.accessibleName() == "artikel 1 weghalen"))
    press(Qt.Key.Key_Space)
    assert len(bases) == before and UNDONE_WHILE_OPEN in texts(window)
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_Space)
    assert len(bases) == before - 1


def test_escape_closes_the_form_for_an_override(review, hotel):
    hotel.assessment.children[0].explanation.planned_on = None
    hotel.check()
    QApplication.processEvents()
    buttons = review.page.findChild(FindingsList).findChildren(QPushButton)
    tab_to(next(each for each in buttons if each.text() == "Afwijken met reden"))
    press(Qt.Key.Key_Space)
    tab_to(review.page.findChild(OverrideForm).reason)
    press(Qt.Key.Key_Escape)
    assert focused().text() == "Afwijken met reden"
    QApplication.processEvents()
    assert not review.page.findChildren(OverrideForm) and hotel.assessment.overrides == []
