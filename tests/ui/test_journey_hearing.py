"""From invitation to feedback for the three children of J3, in the real window: nothing about hearing stays open."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from app.fields import of_child
from app.findings import check
from models.people import Child
from tests.pdf_text import text_of
from tests.ui.hands import example, panel, push, type_into
from tests.ui.locked_window import window as window
from tests.ui.talk_hands import click, windows_seen
from tests.ui.test_talk_window import leave, say
from tests.ui.typing_keys import settle
from ui.letter_editor import LetterEditor
from ui.letter_printing import LetterPrinting
from ui.page import Address, Page
from ui.pages.talk_papers import TalkPapers
from ui.window import Window

WORDS = {"Zuzanna": "Mijn examen wil ik hier doen.", "Kacper": "Mijn fiets moet mee.", "Lena": "Ik wil een tuin."}
ABOUT_HEARING = {f"MT-{number}" for number in (14, 15, 16, 17, 18, 19, 20, 37, 38)} | {"BR-01", "BR-02", "BR-03"}
TELLER = "T. Willems, gedragswetenschapper"


@pytest.fixture
def in_file(window, method) -> Window:
    """The hotel file as it is before anybody spoke with a child or wrote to one."""
    file = example(method, "J3")
    for child in file.children:
        child.hearings.clear()
        child.explanation.child_text = child.explanation.follow_up = child.explanation.oral_part = ""
        child.explanation.by, child.explanation.form, child.explanation.planned_on = "", "", None
    window.store.add(file)
    window.open_dossier(file.id)
    settle()
    return window


def turn(window: Window, kind: str, child: Child) -> Page:
    window.dossier.go(Address(kind, child.id))
    settle()
    return window.dossier.page


def fill(window: Window, field: str, text: str) -> None:
    type_into(window.dossier, field, text)
    settle()


def choose(page: Page, field: str, code: str) -> None:
    assert page.focus_field(field), field
    page.rows[field].entry.choose(code)
    settle()


def plan(window: Window, child: Child, folder: Path) -> str:
    """Plan the talk and save the invitation; gives the field of the talk."""
    page = turn(window, "views", child)
    day = next(each for each in page.rows if each.endswith("/planned_on") and "/hearings/" in each)
    fill(window, day, "24-10-2025")
    talk = day.rpartition("/")[0]
    fill(window, f"{talk}/place", "School")
    fill(window, f"{talk}/led_by", "T. Willems")
    papers = panel(window.dossier, TalkPapers)
    made = folder / f"uitnodiging-{child.first_name}.pdf"
    papers.choose_path = lambda *_any: str(made)
    push(papers.buttons["uitnodiging"])
    assert child.first_name in text_of(made.read_bytes())
    return talk


def talk_on_screen(window: Window, child: Child, talk: str, qtbot) -> None:
    """Turn the screen to the child, let it choose a card and say something, and come back."""
    page = turn(window, "views", child)
    push(page.findChild(QPushButton, f"on_screen/{talk}"))
    settle()
    screen = window.talking.screen
    assert "hotelopvang" not in windows_seen() and f"Dag {child.first_name}." in windows_seen()
    screen.go("cards")
    settle()
    first = next(each.objectName() for each in screen.findChildren(QWidget) if each.objectName()[:5] == "card/")
    click(screen, first)
    click(screen, "pile/mag_niet_weg")
    say(screen, WORDS[child.first_name])
    leave(window, qtbot)


def record(window: Window, child: Child, talk: str) -> None:
    page = turn(window, "views", child)
    fill(window, f"{talk}/held_on", "24-10-2025")
    choose(window.dossier.page, f"{talk}/weight", "zwaar")
    fill(window, f"{talk}/weight_reason", "Het kind sprak vrij en wist wat de keuzes betekenen.")
    assert page is not None


def answer(window: Window, child: Child, folder: Path) -> None:
    """Plan the explanation, begin with a start, print the letter, and keep what came of the talk."""
    prefix = of_child(child, "explanation")
    page = turn(window, "explanation", child)
    fill(window, f"{prefix}/planned_on", "6-11-2025")
    fill(window, f"{prefix}/by", TELLER)
    choose(page, f"{prefix}/form", "gesprek")
    assert page.focus_field(f"{prefix}/child_text")
    editor = page.rows[f"{prefix}/child_text"].entry
    assert isinstance(editor, LetterEditor)
    push(editor.begin)
    settle()
    printing = page.findChild(LetterPrinting)
    printing.choose_path = lambda _asking, name, _kind: str(folder / name)
    push(printing.button)
    letter = " ".join(text_of((folder / f"Brief-voor-{child.first_name}-concept.pdf").read_bytes()).split())
    assert "niet jouw schuld" in letter and "15 december" in letter and "6 november" in letter
    fill(window, f"{prefix}/held_on", "6-11-2025")
    fill(window, f"{prefix}/understood", "Dat we na de kerst verhuizen.")
    fill(window, f"{prefix}/reaction", "Het kind vroeg naar zijn kamer.")


def feed_back(window: Window, child: Child, talk: str) -> None:
    turn(window, "views", child)
    fill(window, f"{talk}/feedback_on", "6-11-2025")
    fill(window, f"{talk}/feedback_by", "T. Willems")


def test_three_children_are_invited_heard_answered_and_told_what_was_done(in_file, qtbot, tmp_path, method):
    children = in_file.dossier.editing.assessment.children
    for child in children:
        talk = plan(in_file, child, tmp_path)
        talk_on_screen(in_file, child, talk, qtbot)
        record(in_file, child, talk)
        answer(in_file, child, tmp_path)
        feed_back(in_file, child, talk)
    editing = in_file.dossier.editing
    assert editing.save()
    kept = in_file.store.load(editing.assessment.id)
    for child in kept.children:
        (held,) = [each for each in child.hearings if not each.removed]
        assert (held.held, held.held_on, held.led_by) == (True, date(2025, 10, 24), "T. Willems")
        assert [each.words for each in held.own_words] == [WORDS[child.first_name]]
        assert [each.pile for each in held.cards] == ["mag_niet_weg"] and held.cards[0].card in method.talk_cards
        assert held.feedback_on == child.explanation.held_on == date(2025, 11, 6)
        assert len(child.explanation.text_sum) == 64
    assert [(each.rule, each.message) for each in check(kept, method) if each.rule in ABOUT_HEARING] == []
    sent = [each.what for each in in_file.store.exports(kept.id)]
    assert sorted(sent) == ["brief"] * 3 + ["uitnodiging"] * 3
