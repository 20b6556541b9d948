"""The curtain (Ctrl+Shift+H): that it shows that it is drawn, hides the same everywhere, and leaves the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.changes import add_support
from app.fields import of_child
from models.evidence import Sharing
from tests.ui.typing_keys import focused, settle
from tests.unfolding import unfold_all
from ui.curtain import CURTAIN, in_view
from ui.dossier import Dossier
from ui.page import Address
from ui.places import pages_of

DRAW = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def words_in(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def test_it_shows_that_it_is_drawn(dossier, qtbot):
    width = dossier.curtain.width()
    qtbot.keyClick(dossier, Qt.Key.Key_H, DRAW)
    assert dossier.editing.curtain and dossier.curtain.isChecked()
    assert dossier.curtain.text() == "Afgeschermd" and dossier.curtain.width() == width
    qtbot.keyClick(dossier, Qt.Key.Key_H, DRAW)
    assert not dossier.editing.curtain and dossier.curtain.text() == "Afschermen"


def test_the_focus_and_the_caret_stay_in_the_field(dossier, qtbot):
    dossier.go(Address("frame"))
    dossier.page.focus_field("occasion")
    cursor = focused().textCursor()
    cursor.setPosition(5)
    focused().setTextCursor(cursor)
    qtbot.keyClick(dossier, Qt.Key.Key_H, DRAW)
    assert focused().objectName() == "occasion" and dossier.page.isAncestorOf(focused())
    assert focused().textCursor().position() == 5


def test_the_focus_stays_on_the_chosen_word_and_on_the_quick_line(dossier):
    dossier.go(Address("frame"))
    pills = dossier.page.rows["safe_tonight"].entry
    pills.buttons["nee"].setFocus()
    dossier.curtain.toggle()
    assert focused() is dossier.page.rows["safe_tonight"].entry.buttons["nee"]
    dossier.quick_line.setFocus()
    dossier.curtain.toggle()
    assert focused() is dossier.quick_line


def test_who_wrote_in_what_is_hidden_comes_back_there_afterwards(dossier, hotel):
    child = hotel.assessment.children[0]
    hearing = child.hearings[0]
    field = of_child(child, "hearings", hearing.id, "summary")
    dossier.go_to_field(field)
    assert focused().objectName() == field
    dossier.curtain.toggle()
    assert dossier.isAncestorOf(focused()) and focused() is not dossier.head.back_to_start
    dossier.curtain.toggle()
    assert focused().objectName() == field


def test_the_ideal_decision_stays_and_the_words_of_the_child_go_everywhere(dossier, hotel):
    child = next(each for each in hotel.assessment.children if each.hearings and each.hearings[0].own_words)
    words, ideal = child.hearings[0].own_words[0].words, child.ideal.text
    dossier.go(Address("weighing", child.id))
    for part in (dossier.page, dossier.side):
        assert words in words_in(part) and ideal[:30] in words_in(part)
    dossier.curtain.toggle()
    for part in (dossier.page, dossier.side):
        assert words not in words_in(part) and ideal[:30] in words_in(part)
        assert CURTAIN in words_in(part)


def test_where_parents_look_along_no_child_is_quoted(dossier, hotel):
    dossier.go(Address("parents"))
    said = [each.words for child in hotel.assessment.children for talk in child.hearings for each in talk.own_words]
    assert said and not [each for each in said if each in words_in(dossier.side)]


def test_no_page_shows_a_childs_own_words_behind_the_curtain(dossier, hotel):
    said = [each.words for child in hotel.assessment.children for talk in child.hearings for each in talk.own_words]
    dossier.curtain.toggle()
    for address in (Address("interests"), Address("balance"), Address("decision"), Address("review")):
        dossier.go(address)
        assert not [each for each in said if each in words_in(dossier)]


def test_what_is_lacking_in_what_is_hidden_is_hidden_beside_the_field_in_the_panel_and_in_the_list(dossier, hotel):
    child = hotel.assessment.children[0]
    child.element("E1").text = ""
    hotel.check()
    hidden = [each for each in hotel.findings if any("/elements/E1" in field for field in each.fields)]
    assert hidden and in_view(hotel, hidden) == hidden
    dossier.curtain.toggle()
    assert in_view(hotel, hidden) == []
    for address in (Address("element", child.id, "E1"), Address("review")):
        dossier.go(address)
        assert not [each for each in hidden if each.message in words_in(dossier)]
        assert CURTAIN in words_in(dossier)


def test_what_rests_on_a_shielded_fact_is_hidden_too(dossier, hotel):
    child, person = hotel.assessment.children[0], hotel.assessment.persons[0]
    rests = ((each, cited.fact_id) for each in child.elements for cited in each.citations if cited.fact_id)
    element, fact_id = next(each for each in rests if each[0].code != "E1")
    fact = next(each for each in hotel.assessment.facts if each.id == fact_id)
    fact.sharing.append(Sharing(person_id=person.id, level="niets"))
    element.text = ""
    hotel.check()
    about = [each for each in hotel.findings if of_child(child, "elements", element.code, "text") in each.fields]
    dossier.curtain.toggle()
    assert about and in_view(hotel, about) == []


# --- a place that is secret -----------------------------------------------------------------------------------


def everything_on(widget: QWidget) -> str:
    """All words that stand on a page once everything is unfolded, and that hang above it."""
    unfold_all(widget)
    settle()
    found = [each.toolTip() + each.accessibleName() for each in widget.findChildren(QWidget)]
    found += [each.text() for each in widget.findChildren(QLabel)]
    found += [each.text() for each in widget.findChildren(QAbstractButton)]
    found += [each.text() for each in widget.findChildren(QLineEdit)]
    found += [each.toPlainText() for each in widget.findChildren(QPlainTextEdit)]
    found += [each.toPlainText() for each in widget.findChildren(QTextEdit)]
    for row in widget.findChildren(QComboBox):
        found += [row.itemText(each) for each in range(row.count())]
    for row in widget.findChildren(QListWidget):
        found += [row.item(each).text() for each in range(row.count())]
    return "\n".join(found)


def hide_places(assessment) -> list[str]:
    """Make one address secret, and a word of its own of each place in the file."""
    secret = iter(f"Schuilplaats{number:02d}" for number in range(99))
    aunt, child, option = assessment.persons[-1], assessment.children[0], assessment.options[1]
    aunt.secret_address = True
    support = add_support(assessment, name="Opvangplek")
    places = [(child, "whereabouts"), (child, "school"), (assessment.housing, "description"), (aunt, "contact"),
              (aunt, "safe_contact"), (assessment.decision, "sleeping_place"), (option, "title"),
              (option, "description"), (child.hearings[0], "place"), (child.explanation, "place"),
              (support, "who"), (assessment.enforcement, "went_to")]  # fmt: skip
    places += [(each, "place") for each in assessment.housing.past_stays]
    for each in assessment.children:  # a remark that names the option
        each.weighing.chosen_option_id = option.id
        each.impacts = [row for row in each.impacts if row.option_id != option.id]
    for row, name in places:
        setattr(row, name, next(secret))
    return [getattr(row, name) for row, name in places]


@pytest.mark.slow
def test_a_secret_place_stands_on_no_page_behind_the_curtain(dossier, hotel):
    places = hide_places(hotel.assessment)
    hotel.check()
    seen = {each for address in pages_of(hotel.assessment) for each in on_page(dossier, address, places)}
    assert len(seen) > len(places) * 0.7  # some stand on a page that this file does not ask for
    assert any(hotel.assessment.options[1].title in each.message for each in hotel.findings)
    dossier.curtain.toggle()
    for address in pages_of(hotel.assessment):
        assert on_page(dossier, address, places) == [], address


def on_page(dossier: Dossier, address: Address, words: list[str]) -> list[str]:
    dossier.go(address)
    shown = everything_on(dossier.page) + everything_on(dossier.side)
    return [each for each in words if each in shown]
