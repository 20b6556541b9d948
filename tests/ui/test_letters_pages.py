"""Letters on screen: a start at one press, remarks beside the text that lead to their place, paper, and the curtain."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.fields import of_child
from app.letters.child import child_letter
from models.explanation import ParentLetter
from reports.paper_verifying import open_paper, verify
from tests.ui.hands import asked, push, type_into, words_on
from tests.ui.typing_keys import focused, press, settle
from tests.web_pages import faults_of
from ui.letter_editor import LetterEditor
from ui.letter_printing import LetterPrinting
from ui.pack_printing import PackPrinting
from ui.page import Address

PDF = b"%PDF-1.7"


def editor_of(window, field: str) -> LetterEditor:
    entry = window.entry(field)
    assert isinstance(entry, LetterEditor)
    return entry


def letter_field(child) -> str:
    return of_child(child, "explanation", "child_text")


def named(window, text: str) -> QPushButton:
    QApplication.processEvents()  # what was just put in a layout is shown when it is its turn
    return next(
        each for each in window.page.findChildren(QPushButton) if each.text() == text and each.isVisibleTo(window)
    )


@pytest.fixture
def lena(hotel):
    return hotel.assessment.children[2]


def test_a_start_is_one_press_away_and_can_be_undone(turn_to, hotel, lena, method):
    lena.explanation.child_text = ""
    window = turn_to("explanation", 2)
    editor = editor_of(window, letter_field(lena))
    push(editor.begin)
    assert lena.explanation.child_text == child_letter(hotel.assessment, method, lena) != ""
    editor.text.undo()
    assert lena.explanation.child_text == ""


def test_a_start_takes_the_place_of_a_text_only_after_a_yes(turn_to, hotel, lena, method):
    before = lena.explanation.child_text
    window = turn_to("explanation", 2)
    editor = editor_of(window, letter_field(lena))
    push(editor.begin)
    assert editor.question.isVisibleTo(window) and lena.explanation.child_text == before
    press(Qt.Key.Key_Escape)
    assert focused() is editor.begin and lena.explanation.child_text == before
    push(editor.begin)
    push(editor.question.yes)
    assert lena.explanation.child_text == child_letter(hotel.assessment, method, lena)


def test_without_an_age_it_says_why_there_is_no_start(turn_to, lena):
    lena.birth_date, lena.age, lena.explanation.child_text = None, None, ""
    window = turn_to("explanation", 2)
    push(editor_of(window, letter_field(lena)).begin)
    assert "nog te weinig bekend" in words_on(window) and lena.explanation.child_text == ""


def test_a_remark_leads_to_its_place_and_offers_other_words(turn_to, lena, qtbot):
    window = turn_to("explanation", 2)
    field = letter_field(lena)
    type_into(window, field, "Dag Lena. Papa kan bezwaar maken. Dat kan tot en met 16 december.")
    qtbot.waitUntil(lambda: "«16 december»" in [each.text() for each in window.page.findChildren(QPushButton)])
    editor = editor_of(window, field)
    push(named(window, "«bezwaar»"))
    assert editor.text.textCursor().selectedText() == "bezwaar" and focused() is editor.text
    push(named(window, "Vervang door «15 december 2025»"))
    assert "tot en met 15 december 2025." in lena.explanation.child_text
    assert len(editor.text.extraSelections()) >= 1


def test_a_block_that_is_missing_can_be_put_in(turn_to, lena, qtbot):
    window = turn_to("explanation", 2)
    field = letter_field(lena)
    type_into(
        window, field, "Dag Lena. Jij krijgt een bed in een huis. Papa helpt. Praat met mij. Op 6 november kom ik."
    )
    qtbot.waitUntil(lambda: "▲ Ontbreekt: K4 Het is niet jouw schuld" in words_on(window))
    add = next(
        each for each in window.page.findChildren(QPushButton) if each.accessibleName().startswith("Zet erbij: K4")
    )
    push(add)
    assert lena.explanation.child_text.endswith("\n\nHet is niet jouw schuld.")
    qtbot.waitUntil(lambda: "K4 Het is niet jouw schuld" not in words_on(window))


def test_a_letter_goes_to_paper_and_is_noted(turn_to, hotel, tmp_path: Path):
    window = turn_to("explanation", 2)
    printing = window.page.findChild(LetterPrinting)
    printing.choose_path = lambda _asking, name, _kind: str(tmp_path / name)
    push(printing.button)
    (made,) = tmp_path.iterdir()
    assert made.name == "Brief-voor-Lena-concept.pdf" and made.read_bytes().startswith(PDF)
    assert [(each.what, each.reader.split(":")[0]) for each in hotel.store.exports("")] == [("brief", "kind")]


def test_a_letter_that_changed_after_the_talk_says_so(turn_to, lena):
    window = turn_to("explanation", 2)
    type_into(window, of_child(lena, "explanation", "held_on"), "6-11-2025")
    press(Qt.Key.Key_Tab)
    assert len(lena.explanation.text_sum) == 64 and "De brief is veranderd" not in words_on(window)
    type_into(window, letter_field(lena), "Dag Lena. Het wordt anders.")
    assert "De brief is veranderd na het gesprek." in words_on(window)


def test_each_parent_begins_its_own_letter(turn_to, hotel, tmp_path: Path):
    window = turn_to("letters")
    push(named(window, "Begin met een voorzet voor Marcin Nowicki"))
    (letter,) = hotel.assessment.parent_letters
    assert "15 december 2025" in letter.text and asked(window, f"parent_letters/{letter.id}/text")
    printing = window.page.findChild(LetterPrinting)
    printing.choose_path = lambda _asking, name, _kind: str(tmp_path / name)
    push(printing.button)
    assert [each.name for each in tmp_path.iterdir()] == ["Brief-aan-Marcin-Nowicki-concept.pdf"]
    push(printing.page)
    page = (tmp_path / "Brief-aan-Marcin-Nowicki-concept.html").read_bytes()
    assert faults_of(page) == [] and "15 december 2025" in page.decode()
    assert [each.what for each in hotel.store.left] == ["brief", "brief"]


def test_behind_the_curtain_letters_to_parents_are_out_of_view(turn_to, hotel):
    window = turn_to("letters")
    push(named(window, "Begin met een voorzet voor Marcin Nowicki"))
    hotel.curtain = True
    window.show_page(window.page.address)
    assert "15 december" not in words_on(window) and not window.page.findChildren(LetterEditor)


@pytest.mark.parametrize(
    ("choice", "title"),
    [
        ("alles", "Informatie"),
        ("kind_jong", ""),
        ("lijst_jong", "Mijn-eigen-lijst-Voor-kinderen-van-4"),
        ("lijst_ouder", "Mijn-eigen-lijst-Voor-kinderen-vanaf-12"),
    ],
)
def test_information_is_handed_out_without_anything_of_the_dossier(turn_to, hotel, tmp_path: Path, choice, title):
    window = turn_to("letters")
    panel = window.page.findChild(PackPrinting)
    panel.choice.choose(choice)
    panel.choose_path = lambda _asking, name, _kind: str(tmp_path / name)
    push(panel.button)
    (made,) = tmp_path.iterdir()
    assert made.name.startswith(title) and made.read_bytes().startswith(PDF)
    push(panel.page)
    page = next(each for each in tmp_path.iterdir() if each.suffix == ".html")
    assert page.stem == made.stem and faults_of(page.read_bytes()) == []
    assert hotel.store.exports("") == []


def test_without_a_decision_type_it_says_what_to_choose_first(turn_to, hotel):
    hotel.assessment.decision_type = ""
    window = turn_to("letters")
    push(window.page.findChild(PackPrinting).button)
    assert "Kies eerst op de pagina «De zaak» het soort besluit." in words_on(window)


def test_a_letter_to_who_gets_none_any_more_can_be_read_and_taken_away(turn_to, hotel):
    letters = hotel.assessment.parent_letters
    kept = [each.id for each in letters]
    letters.append(ParentLetter(person_id=hotel.assessment.persons[-1].id, text="Beste tante, hier is het adres."))
    window = turn_to("letters")
    assert "Beste tante, hier is het adres." in words_on(window)
    push(named(window, "Weghalen"))
    push(named(window, "Ja, weghalen"))
    assert [each.id for each in letters] == kept
    assert "Beste tante" not in words_on(window)


def test_a_letter_that_nobody_began_is_named_beside_the_page_and_led_to(dossier, hotel):
    dossier.go(Address("letters"))
    settle()
    father = hotel.assessment.persons[0]
    said = [each.text() for each in dossier.side.findChildren(QLabel)]
    assert f"Nog geen brief voor {father.name}." in said and "Niets." not in said
    dossier.side.findChild(QPushButton, f"side/parent_letters/{father.id}").click()
    assert focused().objectName() == f"add/parent_letters/{father.id}"
    press(Qt.Key.Key_Space)
    settle()
    hotel.check()
    assert "Nog geen brief" not in "".join(each.text() for each in dossier.side.findChildren(QLabel))


def test_a_letter_without_text_is_not_put_on_paper(turn_to, hotel, lena):
    lena.explanation.child_text = "  "
    window = turn_to("explanation", 2)
    printing = window.page.findChildren(LetterPrinting)[0]
    printing.choose_path = lambda *_asked: pytest.fail("nothing is to be saved")
    push(printing.button)
    assert "Er staat nog geen tekst in." in words_on(window)


def test_a_letter_that_tells_what_a_reader_may_not_know_is_saved_only_when_asked_for(turn_to, hotel, lena, tmp_path):
    hotel.assessment.persons[-1].secret_address = True
    hotel.assessment.persons[-1].contact = "Lindelaan 4, Delft"
    lena.explanation.child_text = "Dag Lena. Jullie wonen op Lindelaan 4. Dat is niet jouw schuld."
    window = turn_to("explanation", 2)
    printing = window.page.findChildren(LetterPrinting)[0]
    printing.choose_path = lambda *_asked: str(tmp_path / "brief.pdf")
    push(printing.button)
    settle()
    assert not (tmp_path / "brief.pdf").exists() and "«Lindelaan»" in words_on(window)
    assert focused() is printing.question.no
    press(Qt.Key.Key_Space)
    assert focused() is printing.button and not (tmp_path / "brief.pdf").exists()
    push(printing.button)
    settle()
    push(printing.question.yes)
    assert (tmp_path / "brief.pdf").exists() and not printing.question.isVisible()


def test_an_explanation_before_the_decision_is_remarked(turn_to, hotel, lena):
    hotel.assessment.decision.decided_on = date(2025, 11, 3)
    lena.explanation.planned_on = date(2025, 11, 2)
    assert "Dit is eerder dan het besluit van 3 november 2025." in words_on(turn_to("explanation", 2))


def test_the_page_of_letters_opens_where_a_letter_is_begun(dossier, hotel):
    dossier.go(Address("letters"))
    settle()
    assert focused().objectName() == f"add/parent_letters/{hotel.assessment.persons[0].id}"


def test_the_content_of_a_letter_can_be_had_afterwards(turn_to, hotel, tmp_path: Path):
    window = turn_to("explanation", 2)
    printing = window.page.findChild(LetterPrinting)
    printing.choose_path = lambda *_asked: str(tmp_path / "brief.pdf")
    push(printing.button)
    push(next(each for each in printing.findChildren(QPushButton) if each.text() == "Ook als JSON-bestand ernaast"))
    assert sorted(each.name for each in tmp_path.iterdir()) == ["brief.json", "brief.pdf"]
    assert verify(open_paper(tmp_path / "brief.pdf")).answer == "klopt"
    assert [each.what for each in hotel.store.exports("")] == ["brief", "inhoud"]
