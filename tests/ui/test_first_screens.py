"""The window before a dossier is open: Enter on buttons, the list, worked examples, removing, Qt's own dialogs."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QFileInfo, QSettings, QStandardPaths, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QFileIconProvider, QLabel, QPushButton

from app.changes import add_child, begin
from app.method import load_method
from models.views import Hearing
from tests.stores import new_store
from tests.ui.hands import push
from tests.ui.on_screen import on_screen
from tests.ui.typing_keys import focused, press, tab_to, type_text
from ui.folding import Folding
from ui.page import Address
from ui.saving_files import ask_path, last_folder, remember_folder
from ui.start import speak_dutch
from ui.start_screen import StartScreen
from ui.style import dress, heading_font
from ui.unlock import UnlockPage
from ui.window import Window
from ui.worked_examples import worked_examples


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    """The window on an open, empty vault, at the list of dossiers."""
    dress(qapp)
    window = on_screen(qtbot, Window(tmp_path, has_store=True))
    window.method, window.store = load_method(), new_store(tmp_path)
    window.show_start()
    QApplication.processEvents()
    return window


def enter(window: Window) -> None:
    """Press Enter where keys come into the window."""
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    QApplication.processEvents()


def screen_of(window: Window) -> StartScreen:
    screen = window.stack.currentWidget()
    assert isinstance(screen, StartScreen)
    return screen


def back(window: Window, qtbot) -> StartScreen:
    window.dossier.leave()
    qtbot.waitUntil(lambda: window.dossier is None)
    return screen_of(window)


def test_our_organisation_is_reached_from_the_list_and_leads_back(window, qtbot):
    push(screen_of(window).organisation)
    ours = window.organisation
    ours.page.rows["organisation/name"].entry.setFocus()
    type_text("Oostveen")
    push(ours.back)
    qtbot.waitUntil(lambda: window.organisation is None)
    assert window.folder.joinpath("organisatie.toml").read_text("utf-8").endswith('name = "Oostveen"\n')
    assert screen_of(window).isVisible()


def test_a_broken_file_of_the_organisation_is_told_and_left_as_it_is(window):
    path = window.folder / "organisatie.toml"
    path.write_text("naam = 'x'", "utf-8")
    push(screen_of(window).organisation)
    assert "organisatie.toml" in window.organisation.outcome.said.text()
    assert path.read_text("utf-8") == "naam = 'x'"


def example_button(screen: StartScreen) -> QPushButton:
    return next(each for each in screen.examples.findChildren(QPushButton) if each is not screen.tour)


# --- Enter --------------------------------------------------------------------------------------------------


def new_vault(qtbot, qapp, tmp_path) -> UnlockPage:
    dress(qapp)
    page = on_screen(qtbot, UnlockPage(tmp_path, has_store=False))
    page.take_focus()
    return page


def test_enter_leads_to_the_next_line_so_that_no_passphrase_is_typed_in_that_of_the_name(qtbot, qapp, tmp_path):
    page = new_vault(qtbot, qapp, tmp_path)
    type_text("Marjan")
    press(Qt.Key.Key_Return)
    assert focused() is page.passphrase and not page.problem.isVisible()
    type_text("vier blauwe fietsen")
    press(Qt.Key.Key_Return)
    assert focused() is page.again and not page.problem.isVisible()
    assert page.name.text() == "Marjan"


def test_a_new_passphrase_that_will_not_do_is_typed_anew_both_times(qtbot, qapp, tmp_path):
    page = new_vault(qtbot, qapp, tmp_path)
    for typed in ("Marjan", "vier blauwe fietsen", "vier groene fietsen"):
        type_text(typed)
        press(Qt.Key.Key_Return)
    assert "niet gelijk" in page.problem.text() and focused() is page.passphrase
    type_text("kort")
    press(Qt.Key.Key_Return)
    type_text("kort")
    press(Qt.Key.Key_Return)
    assert "te kort" in page.problem.text() and focused() is page.passphrase


def test_a_passphrase_that_is_too_short_is_mended_before_it_is_typed_again(qtbot, qapp, tmp_path):
    page = new_vault(qtbot, qapp, tmp_path)
    for typed in ("Marjan", "kort"):
        type_text(typed)
        press(Qt.Key.Key_Return)
    push(page.go)
    assert "te kort" in page.problem.text() and focused() is page.passphrase
    assert page.passphrase.selectedText() and page.name.text() == "Marjan"


def test_the_button_leads_to_the_line_that_is_still_empty(qtbot, qapp, tmp_path):
    page = new_vault(qtbot, qapp, tmp_path)
    type_text("Marjan")
    push(page.go)
    assert page.problem.text() == "Vul een wachtzin in." and focused() is page.passphrase


def test_enter_presses_the_button_that_has_the_focus(window):
    tab_to(screen_of(window).new)
    enter(window)
    assert window.dossier is not None


def test_enter_opens_a_group_and_in_a_text_ends_the_line(window, qtbot):
    screen_of(window).make_new()
    window.dossier.go(Address("family"))
    folding = window.dossier.page.findChild(Folding)
    if folding is None:
        window.dossier.page.findChild(QPushButton, "add/children").click()
        folding = window.dossier.page.findChild(Folding)
    was_open = folding.is_open
    folding.header.setFocus()
    enter(window)
    assert folding.is_open is not was_open
    window.dossier.go_to_field("occasion")
    QTest.keyClicks(focused(), "een")
    enter(window)
    assert window.dossier.editing.assessment.occasion == "een\n"


def test_enter_on_a_dossier_opens_it_and_presses_nothing_there(window, qtbot):
    screen_of(window).make_new()
    first = window.dossier.editing.assessment.id
    screen = back(window, qtbot)
    screen.focus_list()
    enter(window)
    assert window.dossier.editing.assessment.id == first
    assert len(window.dossier.editing.assessment.children) == 0
    folds = window.dossier.page.findChildren(Folding)
    assert not any(each.is_open and each.header.hasFocus() for each in folds)


def test_the_question_before_a_dossier_goes_has_the_screen_to_itself(window, qtbot):
    screen_of(window).make_new()
    screen = back(window, qtbot)
    screen.ask_to_remove()
    assert screen.asking.isVisible() and not (screen.buttons.isVisible() or screen.desk.isVisible())
    screen.asking.no.click()
    assert screen.buttons.isVisible() and screen.desk.isVisible() and not screen.asking.isVisible()


# --- the list -----------------------------------------------------------------------------------------------


def test_an_example_is_called_one_and_its_days_are_not_red(window, qtbot):
    tab_to(example_button(screen_of(window)))
    enter(window)
    assert window.dossier.heading.text().startswith("Voorbeeld: ")
    file = window.dossier.editing.assessment
    window.dossier.editing.put(file, "status", "concept", "status")
    window.dossier.editing.put(file, "due_on", date.today() - timedelta(9), "due_on")
    model = back(window, qtbot).table.model()
    assert model.index(0, 0).data().startswith("Voorbeeld: ")
    assert model.index(0, 3).data(Qt.ItemDataRole.ForegroundRole) is None
    assert "voorbij" not in model.index(0, 3).data()


def test_the_same_example_is_not_opened_twice(window, qtbot):
    example_button(screen_of(window)).click()
    first = window.dossier.editing.assessment.id
    screen = back(window, qtbot)
    example_button(screen).click()
    assert window.dossier.editing.assessment.id == first
    assert len(window.store.list_rows()) == 1
    window.store.erase(first, "asked")
    window.show_start()
    example_button(screen_of(window)).click()
    assert window.dossier.editing.assessment.id != first


def test_a_dossier_is_found_by_what_somebody_types(window, qtbot):
    for number in range(8):
        file = begin(window.method)
        file.title = "Gezin Yılmaz" if number == 5 else f"Zaak {number}"
        window.store.add(file)
    window.show_start()
    screen = screen_of(window)
    assert screen.search.isVisible() and len(screen.table.model().rows) == 8
    screen.search.setFocus()
    type_text("yilmaz")
    qtbot.waitUntil(lambda: len(screen.table.model().rows) == 1)
    assert [each.title for each in screen.table.model().rows] == ["Gezin Yılmaz"]
    press(Qt.Key.Key_Down)
    assert screen.table.hasFocus() and screen.current().title == "Gezin Yılmaz"
    screen.search.setFocus()
    type_text("x")
    qtbot.waitUntil(lambda: not screen.table.model().rows)
    assert not screen.open.isEnabled() and screen.search.isVisible()
    press(Qt.Key.Key_Escape)
    assert len(screen.table.model().rows) == 8 and screen.table.hasFocus()


def test_the_question_says_that_it_is_for_good_and_escape_keeps_the_dossier(window, qtbot):
    file = begin(window.method)
    file.title = "<b>Zaak</b> & meer"
    window.store.add(file)
    window.show_start()
    screen = screen_of(window)
    screen.ask_to_remove()
    said = screen.asking.said
    assert said.text() == "«<b>Zaak</b> & meer» voorgoed wissen?"
    assert said.textFormat() == Qt.TextFormat.PlainText and screen.asking.no.hasFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert not screen.asking.isVisible() and len(window.store.list_rows()) == 1
    screen.ask_to_remove()
    assert not screen.asking.yes.isEnabled(), "why and by whom come first"
    tab_to(screen.asking.why)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    tab_to(screen.asking.by)
    type_text("S. Bos")
    tab_to(screen.asking.yes)
    enter(window)
    assert window.store.list_rows() == []
    with window.store._reading() as connection:
        last = connection.exec_driver_sql("SELECT who, kind, note FROM trail ORDER BY number DESC").fetchone()
    assert tuple(last) == ("S. Bos", "erased", "asked")


TALKS, FOLLOW_UP = 5, 7


def widths(table) -> int:
    return sum(max(table.horizontalHeader().sectionSizeHint(each), table.sizeHintForColumn(each)) for each in range(8))


def shown_when_narrower(table) -> list[set[int]]:
    """Which columns are shown while the window gets narrower and narrower."""
    found = []
    for left in range(2 * widths(table), 0, -5):
        table.fit_columns(left)
        found.append({each for each in range(8) if not table.isColumnHidden(each)})
    return found


def test_a_planned_talk_stays_in_the_list_longer_than_a_follow_up(window):
    file = begin(window.method)
    talk = Hearing(planned_on=date.today() + timedelta(days=3))
    add_child(file, first_name="Noor").hearings.append(talk)
    window.store.add(file)
    window.show_start()
    table = screen_of(window).table
    assert table.model().index(0, TALKS).data() and not table.model().index(0, FOLLOW_UP).data()
    seen = shown_when_narrower(table)
    assert {TALKS, FOLLOW_UP} <= seen[0] and seen[-1] == {0}
    assert any(TALKS in each and FOLLOW_UP not in each for each in seen)
    assert not any(FOLLOW_UP in each and TALKS not in each for each in seen)


def test_a_column_without_anything_in_it_is_the_first_to_go(window):
    window.store.add(begin(window.method))
    window.show_start()
    table = screen_of(window).table
    empty = {each for each in range(8) if not table.model().index(0, each).data()}
    assert {TALKS, FOLLOW_UP} <= empty
    full = set(range(8)) - empty
    assert full in shown_when_narrower(table)


@pytest.mark.parametrize("times", [1.0, 2.0])
def test_every_column_that_is_shown_fits_its_words(window, qapp, qtbot, times):
    for _file in worked_examples():
        example_button(screen_of(window)).click()
        back(window, qtbot)
    dress(qapp, times)
    window.show_start()
    QApplication.processEvents()
    table = screen_of(window).table
    hidden = {each for each in range(7) if table.isColumnHidden(each)}
    assert not hidden & ({0, 1, 2, 3, 4} if times == 1.0 else {0, 3})
    for column in range(1, table.model().columnCount()):
        if not table.isColumnHidden(column):
            heading = table.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
            written = QFontMetrics(heading_font(1.0)).horizontalAdvance(heading)
            assert table.columnWidth(column) >= max(table.sizeHintForColumn(column), written + 16), heading
    dress(qapp)


# --- passphrase ---------------------------------------------------------------------------------------------


def test_how_long_a_passphrase_must_be_is_told_beforehand(qtbot, tmp_path):
    page = UnlockPage(tmp_path, has_store=False)
    qtbot.addWidget(page)
    told = [each.text() for each in page.findChildren(QLabel) if not each.isHidden()]
    assert any("Ten minste 12 tekens" in each for each in told)
    assert "Ten minste 12 tekens" in page.passphrase.accessibleDescription()
    page.show()
    page.activateWindow()
    QApplication.processEvents()
    assert any("bewaard wie die deed" in each for each in told) and page.name.hasFocus()
    tab_to(page.passphrase)
    type_text("kort")
    page.go.click()
    assert page.problem.text() == "Vul uw naam in."
    page.name.setText("Noor Visser")
    page.go.click()
    assert "te kort" in page.problem.text()


# --- files --------------------------------------------------------------------------------------------------


@pytest.fixture
def settings(tmp_path):
    """The settings of this test alone."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "instellingen"))
    yield tmp_path / "instellingen"
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, home)


def test_the_file_dialog_speaks_dutch(qapp, qtbot):
    translators = speak_dutch(qapp)
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.show()
    words = {each.text().replace("&", "") for each in dialog.findChildren(QLabel) + dialog.findChildren(QPushButton)}
    kind = QFileIconProvider().type(QFileInfo(QDir.tempPath()))
    for each in translators:
        qapp.removeTranslator(each)
    assert kind == "Map"
    assert {"Zoeken in:", "Bestandstype:", "Bestandsnaam:", "Opslaan", "Annuleren"} <= words
    assert not words & {"Look in:", "Files of type:", "Save", "Cancel"}


def test_saving_begins_in_the_documents_and_then_where_it_was_last(settings, tmp_path, monkeypatch, qtbot):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))  # where a desktop says what the folder of documents is called
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
    if Path(home) == tmp_path:  # not on Windows, which keeps these elsewhere
        assert last_folder() == home, "there is no folder for documents"
        Path(documents).mkdir()
    folder, asked = tmp_path / "map", []
    folder.mkdir()

    def choose(_parent, _title, path, _kinds):
        asked.append(Path(path))
        return str(folder / "geheime-naam.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    for _ in range(2):
        ask_path(None, "besluit.pdf", "pdf")
    assert asked == [Path(documents, "besluit.pdf"), folder / "besluit.pdf"]
    kept = "".join(each.read_text() for each in settings.rglob("*.ini"))
    assert "map" in kept and "geheime-naam" not in kept
    remember_folder(tmp_path / "weg")
    assert last_folder() == documents
