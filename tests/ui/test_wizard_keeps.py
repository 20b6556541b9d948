"""What the wizard and its window keep: the quick line, a header that stays still, one panel, the window's place."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.on_screen import on_screen
from tests.ui.typing_keys import press, type_text
from ui.colours import hue
from ui.dossier import Dossier
from ui.page import Address
from ui.side_panel import Jump
from ui.style import dress
from ui.window import Window

LINE = "vader: de sleutel is al ingeleverd"


def last_fact(hotel) -> str:
    return hotel.assessment.facts[-1].text


# --- the quick line -----------------------------------------------------------------------------------------


def test_a_quick_line_without_enter_is_kept_on_going_to_all_dossiers(dossier, hotel):
    dossier.quick_line.setFocus()
    type_text(LINE)
    dossier.leave()
    assert last_fact(hotel) == LINE and hotel.assessment.facts[-1].kind == "" and not hotel.unsaved


def test_a_quick_line_without_enter_is_kept_on_closing(qtbot, tmp_path, hotel):
    window = Window(tmp_path, has_store=False)
    qtbot.addWidget(window)
    window.dossier = Dossier(hotel)
    window._replace(window.dossier)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    window.dossier.quick_line.setFocus()
    type_text(LINE)
    window.close()
    assert last_fact(hotel) == LINE and not hotel.unsaved


def test_an_empty_quick_line_leaves_no_fact(dossier, hotel):
    facts = len(hotel.assessment.facts)
    dossier.quick_line.setText("   ")
    dossier.leave()
    assert len(hotel.assessment.facts) == facts


def test_a_quick_line_stays_while_pages_are_turned(dossier, hotel):
    dossier.quick_line.setText(LINE)
    dossier.turn(1)
    assert dossier.quick_line.text() == LINE


def test_the_header_stays_as_high_as_it_was(dossier, hotel):
    high = dossier.head.height()
    dossier.quick_line.setFocus()
    type_text(LINE + "\n")
    QApplication.processEvents()
    assert "Genoteerd als feit F" in dossier.head.saved.text()
    assert dossier.head.height() == high
    hotel.save()
    assert "Genoteerd als feit F" in dossier.head.saved.text()


# --- said once ----------------------------------------------------------------------------------------------


def test_what_lacks_is_said_beside_the_field_and_only_named_in_the_panel(dossier, hotel):
    hotel.assessment.household.minors = 9
    hotel.check()
    dossier.go(Address("family"))
    QApplication.processEvents()
    finding = next(each for each in hotel.findings if "household/minors" in each.fields)
    in_panel = [each.text() for each in dossier.side.findChildren(QLabel)]
    assert finding.message not in in_panel
    assert dossier.side.findChildren(Jump)[0].name == "Moet nog: Aantal minderjarigen"
    assert finding.message in dossier.page.rows["household/minors"].said.text()


def test_a_sentence_for_many_fields_stands_in_the_panel(dossier, hotel):
    child = hotel.assessment.children[0]
    for each in child.elements:
        each.text = each.weight = ""
    hotel.check()
    many = next(each for each in hotel.findings if each.level == "F" and len(each.fields) > 3)
    dossier.go_to_field(many.field)
    assert many.message in [each.text() for each in dossier.side.findChildren(QLabel)]


def test_the_review_page_has_the_whole_width(dossier):
    dossier.go(Address("review"))
    assert not dossier.side.isVisible()
    dossier.go(Address("frame"))
    assert dossier.side.isVisible()


def test_the_panel_has_its_own_ground_from_the_start(qtbot, qapp, hotel):
    dress(qapp)
    made = on_screen(qtbot, Dossier(hotel))
    picture = made.side.grab().toImage()
    for height in (0.1, 0.5, 0.95):
        assert picture.pixelColor(4, int(made.side.height() * height)).name() == hue("ground")


# --- the window ---------------------------------------------------------------------------------------------


def test_the_window_is_never_larger_than_the_screen(qtbot, tmp_path):
    window = Window(tmp_path, has_store=False)
    qtbot.addWidget(window)
    room = QGuiApplication.primaryScreen().availableGeometry().size()
    assert window.width() <= room.width() and window.height() < room.height()


def test_the_window_opens_where_and_as_large_as_it_was(qtbot, tmp_path):
    first = Window(tmp_path, has_store=False)
    qtbot.addWidget(first)
    first.show()
    first.setGeometry(QRect(20, 30, 700, 500))
    first.close()
    second = Window(tmp_path, has_store=False)
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (700, 500)
    second.setWindowState(Qt.WindowState.WindowMaximized)
    second.show()
    second.close()
    third = Window(tmp_path, has_store=False)
    qtbot.addWidget(third)
    assert third.isMaximized()


def test_no_folder_is_made_for_the_place_of_the_window(qtbot, tmp_path):
    window = Window(tmp_path / "kluis", has_store=False)
    qtbot.addWidget(window)
    window.show()
    window.close()
    assert not (tmp_path / "kluis").exists()


def test_a_quick_line_is_a_fact_while_it_is_typed(dossier, hotel):
    before = len(hotel.assessment.facts)
    dossier.quick_line.setFocus()
    type_text("Oma belt")
    assert [each.text for each in hotel.assessment.facts[before:]] == ["Oma belt"]
    press(Qt.Key.Key_Return)
    type_text("Moeder huilt")
    assert [each.text for each in hotel.assessment.facts[before:]] == ["Oma belt", "Moeder huilt"]
    for _ in "Moeder huilt":
        press(Qt.Key.Key_Backspace)
    assert [each.text for each in hotel.assessment.facts[before:]] == ["Oma belt"]
