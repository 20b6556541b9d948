"""The review names what is filled in but not printed, leads to it, and is silent behind the curtain."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.asking import Question
from ui.curtain import CURTAIN
from ui.unprinted import TITLE, UnprintedList


@pytest.fixture
def on_page(hotel, qtbot):
    """The list with a page around it."""

    pages = []

    def _made() -> UnprintedList:
        page = QWidget()
        pages.append(page)
        qtbot.addWidget(page)
        made = UnprintedList(hotel)
        QVBoxLayout(page).addWidget(made)
        page.show()
        return made

    yield _made
    pages.clear()


def said(made: UnprintedList) -> str:
    return " ".join(each.text() for each in made.findChildren(QLabel) if not each.isHidden())


def test_it_is_not_there_while_everything_is_printed(on_page):
    made = on_page()
    assert made.isHidden() and said(made) == ""


def test_it_names_the_reason_and_leads_to_the_field(hotel, on_page):
    decision = hotel.assessment.decision
    decision.follow_up_what, decision.follow_up_on = "Wat de tante vindt.", date(2025, 12, 1)
    made = on_page()
    assert TITLE in said(made) and "Dit is geen voorlopig besluit." in said(made)
    assert "Wat de tante vindt." not in said(made)
    asked = []
    hotel.asked_for.connect(asked.append)
    made.findChild(QPushButton, "unprinted/decision/follow_up_on").click()
    assert asked == ["decision/follow_up_on"]


def test_it_follows_the_file(hotel, on_page):
    made = on_page()
    hotel.assessment.decision.follow_up_by = "Het wijkteam"
    made.renew()
    assert not made.isHidden() and "Dit is geen voorlopig besluit." in said(made)
    hotel.assessment.decision.provisional = True
    made.renew()
    assert made.isHidden()


def test_behind_the_curtain_it_tells_nothing_of_the_child(hotel, on_page):
    child = hotel.assessment.children[0]
    child.weighing.why_view_not_followed = "Zij wil bij haar tante wonen."
    child.wishes[0].wish, child.wishes[0].option_id = "goed", child.weighing.chosen_option_id
    hotel.curtain = True
    made = on_page()
    assert "is wat" not in said(made)
    assert CURTAIN in said(made) or made.isHidden()


def test_it_can_be_emptied_after_a_yes(hotel, on_page):
    decision = hotel.assessment.decision
    decision.follow_up_what, decision.follow_up_on = "Wat de tante vindt.", date(2025, 12, 1)
    made = on_page()
    button = made.findChild(QPushButton, "empty/decision/follow_up_on")
    (question,) = made.findChildren(Question)
    button.click()
    assert question.isVisible() and decision.follow_up_what
    question.no.click()
    assert question.isHidden() and decision.follow_up_what
    button.click()
    question.yes.click()
    assert decision.follow_up_what == "" and decision.follow_up_on is None and hotel.unsaved
    assert made.isHidden()


def test_what_has_no_page_in_this_file_can_only_be_emptied(hotel, on_page):
    hotel.assessment.decision_type = "BT-09"
    made = on_page()
    names = [each.objectName() for each in made.findChildren(QPushButton)]
    assert any(each.startswith("empty/housing/") for each in names)
    assert not any(each.startswith("unprinted/housing/") for each in names)
