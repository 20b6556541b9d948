"""Help where the question is: F1 at every field of every page, the manual beside the work, and the list of keys."""

import re
from importlib.resources import files
from string import ascii_uppercase

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.casefile import read_case
from app.key_slots import Cost
from app.keys import create_keys, header_path
from app.manual import Place, load_manual
from app.organisation import Organisation
from app.special_data import switch_on
from tests.ui.first_case import full_case
from tests.ui.hands import Vault
from tests.ui.on_screen import list_of, on_screen
from tests.ui.one_page import OnePage
from ui.editing import Editing
from ui.help import about_page
from ui.keys_list import KEYS, keys_in_markdown
from ui.manual import ManualWindow
from ui.organisation_screen import OrganisationScreen
from ui.page import Address
from ui.pages import MODULES, build
from ui.places import pages_of
from ui.printing import PrintPanel
from ui.steps import STEP_OF
from ui.tour import Tour
from ui.vault_screen import VaultScreen
from ui.why import WhyBox, of_field, show_why
from ui.window import Window

MACHINERY = re.compile(r"^(review/|sources/line$|intake/|\w+_panel/|second_reader/|remark|talk_plan/)")
"""What is no field of a dossier but part of a tool on its page."""


def settle() -> None:
    for _turn in range(4):
        QApplication.processEvents()


def cases(method):
    """A family with a row of everything, a short intake, an eviction and a rule for a group."""
    yield full_case(method)
    for each in sorted(files("resources").joinpath("examples").iterdir(), key=str):
        if each.name.startswith(("J10-A", "J3", "G1")):
            yield read_case(each.read_bytes(), method)


def test_every_field_of_every_page_says_why_it_is_asked(qapp, method):
    """On what norm, and where that is written: of every dossier that comes along, with its groups opened."""
    asked, without = set(), set()
    for case in cases(method):
        editing = Editing(case, method, Vault(), OSError)
        seen = set()
        for address in pages_of(case):
            if (address.kind, address.element) in seen or address.element in ("E3", "E4", "E5", "E6", "E7"):
                continue  # of the next child and the next element the same is asked
            seen.add((address.kind, address.element))
            page = build(editing, address)
            for prefix in list(page.rows._waiting):
                page.rows._make(f"{prefix}/x")
            for field in page.rows:
                why = of_field(editing, field)
                asked.add(re.sub(r"[0-9a-f]{32}", "*", field))
                if not MACHINERY.match(field) and not (why and why.text and why.levels and why.source):
                    without.add((address.kind, re.sub(r"[0-9a-f]{32}", "*", field)))
            page.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        editing.close()
    assert without == set()
    assert len(asked) > 250


@pytest.mark.parametrize("code", ["E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8"])
def test_f1_at_every_question_of_an_element_shows_why_norm_and_source(qtbot, hotel, method, code):
    for child in hotel.assessment.children:
        child.birth_date, child.age = None, None  # without an age every question is asked
    hotel.assessment.special_data[:] = []
    for kind in method.choices["special_data"]:
        switch_on(hotel.assessment, kind, "Nodig", "R. Visser", hotel.today())
    window = OnePage(hotel, Address("element", hotel.assessment.children[0].id, code))
    qtbot.addWidget(window)
    for question in method.elements[code].questions:
        prefix = f"children/{hotel.assessment.children[0].id}/answers/{question.id}"
        here = next(each for each in (f"{prefix}/value", f"{prefix}/note") if each in window.page.rows)
        row = window.page.rows[here]
        assert show_why(hotel, row.entry, window.page) == ""
        [box] = row.findChildren(WhyBox)
        words = " ".join(each.text() for each in box.findChildren(QLabel))
        assert question.why in words and "<b>Norm</b>" in words and re.search(r"N[1-6] \(", words)
        assert question.source.split(";")[0] in words.replace("&#x27;", "'")
        box.close_box()


# --- on the page ------------------------------------------------------------------------------------------------


def test_f1_shows_it_below_the_field_and_takes_it_away_again(dossier, hotel):
    dossier.go_to_field("decision/decider_name")
    settle()
    field = QApplication.focusWidget()
    dossier.on_page.show_why()
    settle()
    [box] = dossier.page.findChildren(WhyBox)
    assert box.isVisible() and dossier.page.rows["decision/decider_name"].isAncestorOf(box)
    assert QApplication.focusWidget() is field and "Awb" in box.said and "N1 (" in box.said
    dossier.on_page.show_why()
    assert not box.isVisible() and QApplication.focusWidget() is field


def test_at_another_field_the_first_one_goes(dossier):
    dossier.go_to_field("decision/decider_name")
    dossier.on_page.show_why()
    dossier.go_to_field("occasion")
    dossier.on_page.show_why()
    settle()
    shown = [each for each in dossier.page.findChildren(WhyBox) if each.isVisible()]
    assert len(shown) == 1 and dossier.page.rows["occasion"].isAncestorOf(shown[0])


def test_the_mouse_gets_there_too_and_the_field_keeps_the_focus(dossier):
    dossier.go_to_field("occasion")
    settle()
    QTest.mouseClick(dossier.bar.why, Qt.MouseButton.LeftButton)
    settle()
    assert [each for each in dossier.page.findChildren(WhyBox) if each.isVisible()]
    assert QApplication.focusWidget().objectName() == "occasion"


def test_where_no_field_is_the_page_says_what_it_is_for(dossier, method):
    dossier.go(Address("review"))
    dossier.page.setFocus()
    dossier.on_page.show_why()
    settle()
    [box] = dossier.page.findChildren(WhyBox)
    assert method.steps[-1].purpose in box.said and box.isVisible()


# --- the manual -------------------------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot, tmp_path) -> Window:
    made = Window(tmp_path, has_store=False)
    on_screen(qtbot, made)
    yield made
    made.close()


def test_every_page_of_the_wizard_has_its_place_in_the_manual():
    manual = load_manual({})
    assert set(STEP_OF) == set(MODULES)
    for kind in MODULES:
        place = about_page(kind)
        assert place.chapter in manual.chapters, kind
        anchors = {each.anchor for each in manual.chapters[place.chapter].sections}
        assert not place.anchor or place.anchor in anchors, kind


def test_every_chapter_can_be_shown_with_its_pictures_no_wider_than_the_page(qtbot, window):
    window.help.show_manual(Place("begin"))
    manual = window.help.manual
    for id, chapter in manual.manual.chapters.items():
        manual.go(Place(id))
        settle()
        assert manual.page.toPlainText().startswith(chapter.title), id
        for _start, shape in manual.page._pictures():
            assert 200 < shape.width() <= manual.page.viewport().width()
        assert manual.page.horizontalScrollBar().maximum() == 0 or "docs/" in id, id
    manual.close()


def test_what_is_searched_is_found_chosen_and_read(qtbot, window):
    window.help.show_manual()
    manual = window.help.manual
    assert manual.page.chapter == "kluis"
    manual.filter.setFocus()
    QTest.keyClicks(manual.filter, "schuilnamen")
    QTest.keyClick(manual.filter, Qt.Key.Key_Down)
    QTest.keyClick(manual.contents, Qt.Key.Key_Return)
    settle()
    assert manual.page.chapter == "afdrukken"
    manual.show_find()
    QTest.keyClicks(manual.find_line, "producties")
    QTest.keyClick(manual.find_line, Qt.Key.Key_Return)
    assert manual.page.textCursor().selectedText().lower() == "producties" and not manual.found.text()
    QTest.keyClicks(manual.find_line, "xyz")
    QTest.keyClick(manual.find_line, Qt.Key.Key_Return)
    assert manual.found.text() and manual.page.textCursor().selectedText().lower() == "producties"
    QTest.keyClick(manual.find_line, Qt.Key.Key_Escape)
    assert manual.isVisible() and not manual.bar.isVisible()
    QTest.keyClick(manual.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle()
    assert manual.page.chapter == "kluis"
    QTest.keyClick(manual.page, Qt.Key.Key_Escape)
    settle()
    assert window.help.manual is None


def test_the_arrows_walk_all_chapters_and_never_halt_on_the_name_of_a_part(window):
    window.help.show_manual()
    manual = window.help.manual
    contents, parts = manual.contents, manual.manual.parts()
    QTest.keyClick(contents, Qt.Key.Key_Home)
    seen = []
    while not seen or contents.currentItem() is not seen[-1]:
        seen.append(contents.currentItem())
        QTest.keyClick(contents, Qt.Key.Key_Down)
    assert {each.text(0) for each in seen} >= {each.title for part in parts.values() for each in part}
    assert all(each.data(0, Qt.ItemDataRole.UserRole) is not None for each in seen)


def test_a_link_leads_on_and_ctrl_with_an_arrow_from_heading_to_heading(qtbot, window):
    window.help.show_manual(Place("begin"))
    manual = window.help.manual
    QTest.keyClick(manual.page, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert manual.page.textCursor().block().text() == "Wat wilt u doen?"
    QTest.keyClick(manual.page, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert manual.page.textCursor().block().text() == "Welkom"
    manual.page.link_followed.emit("docs/echtheid.md")
    assert manual.page.chapter == "docs/echtheid" and manual.back.isEnabled()
    manual.page.link_followed.emit("https://example.org/")
    assert manual.page.chapter == "docs/echtheid"
    manual.close()


@pytest.mark.parametrize("wide", [700, 1300])
def test_the_heading_that_was_asked_for_stays_at_the_top_when_the_page_gets_another_width(qtbot, window, wide):
    window.help.show_manual(Place("stap-4", "brieven-aan-ouders"))
    manual = window.help.manual
    qtbot.waitExposed(manual)
    manual.resize(wide, 600)
    qtbot.wait(50)
    settle()
    page = manual.page
    block = next(each for name, each in page.headings() if name == "brieven-aan-ouders")
    top = page.document().documentLayout().blockBoundingRect(block).top()
    assert 0 <= top - page.verticalScrollBar().value() < 60
    page.verticalScrollBar().setValue(100)
    manual.resize(1000, 600)
    qtbot.wait(50)
    settle()
    assert page.verticalScrollBar().value() == 100  # whoever reads on is left there


def test_under_every_picture_stands_what_is_on_it(qtbot, window):
    window.help.show_manual(Place("stap-0"))
    manual = window.help.manual
    said = manual.page.toPlainText()
    assert said.count("\ufffc") == said.count("Beeld: ") == 5
    manual.close()


def test_the_lock_closes_the_manual(qtbot, window, tmp_path):
    keys = create_keys(header_path(tmp_path), "bekwame herfst wandelt", "L. Haan", Cost(64, 1, 1))
    window.open_store(keys.opened, is_new=True)
    window.help.show_manual(Place("stap-0"))
    window.help.manual.show_find()
    window.lock.lock()
    settle()
    assert window.help.manual is None


# --- the keys ---------------------------------------------------------------------------------------------------

AS_TYPED = {
    "Tab", "Shift+Tab", "Pijltjes", "F4", "Spatie", "Enter", "Ctrl+Pijl omlaag", "Ctrl+Pijl omhoog",
    "Ctrl+Shift+L",  # heard before any shortcut
    "Ctrl+1 tot Ctrl+8",
    "Pijl omlaag",  # names under a line
    "Beginletter", "Shift+spatie", "In een datum",
    "Ctrl+Y", "Ctrl+Shift+Z",  # in a text
}  # fmt: skip
"""What the widgets themselves do with a key; everything else in the list is a shortcut."""
DUTCH = {"Del": "Delete", "Alt+Left": "Alt+Pijl links"}
DUTCH |= {f"{held}+{letter}": f"{held}+beginletter" for held in ("Alt", "Alt+Shift") for letter in ascii_uppercase}


def shortcuts(*tops) -> set[str]:
    found = (each.key().toString(QKeySequence.SequenceFormat.PortableText) for top in tops
             for each in top.findChildren(QShortcut))  # fmt: skip
    return {DUTCH.get(each, each) for each in found if each}


def test_the_list_of_keys_is_what_the_program_does_neither_more_nor_less(qtbot, window, dossier, method, store):
    manual, start = ManualWindow(window), list_of(qtbot, store, method)
    tour = Tour(window)
    ours = OrganisationScreen(window.folder, Organisation(), method, "")
    qtbot.addWidget(ours)
    vault = VaultScreen([])
    qtbot.addWidget(vault)
    there = shortcuts(window, dossier, manual, start, ours, vault)
    told = {key for keys in KEYS.values() for said, _what in keys for key in said.split(", ")}
    sorting = {f"Ctrl+{number}" for number in range(1, 9)}
    quiet = {"Shift+Return", "Escape", "Esc", "Return"}
    assert {each for each in there - sorting - quiet} - told == set()
    assert told - AS_TYPED - {"Esc"} - there == set()
    manual.close()
    tour.panel.hide()


def test_the_manual_names_every_key(qapp):
    text = load_manual({"toetsen": keys_in_markdown()}).chapters["toetsen"].text
    for keys in KEYS.values():
        for key, what in keys:
            assert f"| {key} | {what} |" in text


# --- the card for clerks ------------------------------------------------------------------------------------------


def test_the_card_for_clerks_is_saved_from_help(qtbot, window, tmp_path, monkeypatch):
    window.help.show_manual(Place("begin"))
    manual = window.help.manual
    assert not manual.card.isVisible()
    target = tmp_path / "kaart.pdf"
    manual.choose_path = lambda *_asked: str(target)
    window.help.save_card()
    settle()
    assert manual.page.chapter == "griffier" and manual.card.isVisible()
    assert target.read_bytes().startswith(b"%PDF") and "één bladzijde" in manual.outcome.said.text()
    manual.leave()


def test_the_card_for_clerks_is_saved_beside_a_decision(review, hotel, tmp_path):
    panel = review.page.findChild(PrintPanel)
    target = tmp_path / "kaart.pdf"
    panel.choose_path = lambda *_asked: str(target)
    panel.card.click()
    assert target.read_bytes().startswith(b"%PDF") and str(target) in panel.outcome.said.text()
