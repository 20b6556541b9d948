"""Help on the pages: why a question is asked and of whom, and examples of a reason that fit the age or the choice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.fields import of_child
from app.special_data import switch_on
from models.people import Child
from tests.ui.hands import words_on
from tests.ui.one_page import texts
from tests.ui.typing_keys import press, tab_to
from ui.folding import Folding
from ui.page import Address
from ui.pages.element_help import ASKED
from ui.reason_examples import TITLE


def of_age(child: Child, years: int) -> None:
    child.birth_date, child.age = None, years


def folds(window, words: str) -> list[Folding]:
    """The groups whose title begins with these words and that can be seen."""
    found = window.page.findChildren(Folding)
    return [each for each in found if each.header.text().startswith(words) and each.isVisibleTo(window)]


def open_(window, words: str) -> None:
    """Open a group by keyboard."""
    (folding,) = folds(window, words)
    tab_to(folding.header)
    press(Qt.Key.Key_Space)
    assert folding.is_open


def headings(window) -> list[str]:
    """Who is asked, from top to bottom; the group is empty until it is opened."""
    window.open_all()
    return [each.text() for each in window.page.findChildren(QLabel) if each.property("kind") == "asked"]


def ask_all(editing) -> None:
    """Switch on every kind of special personal data."""
    for code in editing.method.choices["special_data"]:
        switch_on(editing.assessment, code, "Het besluit hangt ervan af.", "S. Bos", editing.today())


def test_every_question_on_the_page_says_why_it_is_asked(show, editing, method, noor):
    ask_all(editing)
    window = show(Address("element", noor.id, "E3"))
    why = [each.why for each in method.elements["E3"].questions]
    assert not any(each in texts(window) for each in why)
    open_(window, "Hulpvragen")
    assert all(each in texts(window) for each in why)
    entry = window.entry(of_child(noor, "answers", "E3-02", "note"))
    assert method.question("E3-02").why in entry.accessibleDescription()


def test_questions_stand_with_whoever_can_answer_them(show, editing, noor):
    ask_all(editing)
    of_age(noor, 9)
    window = show(Address("element", noor.id, "E6"))
    assert headings(window) == [ASKED[who].format(name="Noor") for who in ("K", "O", "H", "D")]
    baby = editing.assessment.children[1]
    of_age(baby, 0)
    younger = show(Address("element", baby.id, "E6"))
    assert headings(younger) == [ASKED[who] for who in ("O", "H", "D")]
    entry = younger.entry(of_child(baby, "answers", "E6-06", "note"))
    assert "Vraag het ook aan het kind" not in entry.accessibleDescription()


def test_a_question_for_two_says_so_once(show, editing, noor):
    ask_all(editing)
    of_age(noor, 9)
    window = show(Address("element", noor.id, "E6"))
    sleeps = window.entry(of_child(noor, "answers", "E6-06", "note"))
    assert sleeps.accessibleDescription().count("Vraag het ook aan een ouder.") == 1
    cared = window.entry(of_child(noor, "answers", "E6-02", "note"))
    assert "ook" not in cared.accessibleDescription().split()


@pytest.mark.parametrize("age", [1, 5, 9, 14, 17])
def test_the_examples_fit_the_age(show, method, noor, age):
    of_age(noor, age)
    known = method.elements["E7"]
    fitting = known.reasons_for(method.age_group(age).id)
    window = show(Address("element", noor.id, "E7"))
    assert not any(each.strong in texts(window) for each in known.reasons)
    open_(window, TITLE)
    for each in known.reasons:
        assert (each.strong in texts(window)) is (each in fitting), each.weak


def test_every_source_is_told_once_and_that_of_each_question_on_demand(show, method, noor):
    window = show(Address("element", noor.id, "E7"))
    open_(window, "Waar let u op")
    assert texts(window).count("art. 28 IVRK") == 1
    assert "; ontwikkelingsperspectief van school" in texts(window)
    assert method.question("E7-10").source not in texts(window)
    open_(window, "Waar elke hulpvraag")
    assert method.question("E7-10").source in texts(window)


def test_the_example_of_an_interest_follows_its_kind(turn_to, hotel, method):
    row = hotel.assessment.interests[0]
    window = turn_to("interests")
    kind = window.entry(f"interests/{row.id}/code")
    kind.chosen.emit("IB-02")
    for each in folds(window, TITLE):
        each.header.setChecked(True)
    assert method.interests["IB-02"].reasons[0].lesson in words_on(window)
    kind.chosen.emit("IB-09")
    assert method.interests["IB-09"].reasons[0].lesson in words_on(window)
    assert method.interests["IB-02"].reasons[0].lesson not in words_on(window)
    before = len(folds(window, TITLE))
    kind.chosen.emit("")
    assert len(folds(window, TITLE)) == before - 1


@pytest.mark.parametrize(("kind", "child"), [("weighing", 2), ("balance", None)])
def test_groups_of_examples_open_and_stay_open_each_by_itself(turn_to, hotel, kind, child):
    window = turn_to(kind, child)
    names = [each.name for each in folds(window, "Voorbeeld")]
    assert len(set(names)) == len(names) > 1
    folds(window, "Voorbeeld")[0].header.setChecked(True)
    hotel.restructure(lambda: None, "")
    assert [each.is_open for each in folds(window, "Voorbeeld")] == [True] + [False] * (len(names) - 1)


def test_the_weighing_shows_an_example_beside_each_text(turn_to, method):
    window = turn_to("weighing", 2)
    reasons = method.weighing.reasons
    assert not any(each.weak in words_on(window) for each in reasons["text"])
    window.open_all()
    shown = words_on(window)
    for name in ("text", "why_weightier", "why_child_not_decisive"):
        assert all(each.lesson in shown for each in reasons[name]), name
    assert reasons["why_view_not_followed"][0].lesson not in shown  # Lena's wish is followed


def test_the_family_page_shows_examples_of_a_compromise_and_of_proportionality(turn_to, method):
    window = turn_to("balance")
    window.open_all()
    for name in ("compromise", "divergence", "suitable", "necessary", "balanced", "lighter_means"):
        assert method.weighing.reasons[name][0].lesson in words_on(window), name
