"""Colours and letters as the computer has them or as was chosen, at once and the next time too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.settings import OWN_FILE
from tests.ui.hands import example
from tests.ui.locked_window import window as window
from tests.ui.on_screen import list_of, on_screen
from ui import look
from ui.colours import hue, look_in_use, tint
from ui.dossiers_list import AROUND
from ui.folding import Folding
from ui.look import Looks, look_for, looks
from ui.settings_dialog import SettingsDialog
from ui.start_screen import StartScreen
from ui.style import dress


@pytest.fixture
def wearing(qapp):
    """The application, dressed as it is when the program starts."""
    made = Looks(qapp)
    yield made
    made.setParent(None)
    made.deleteLater()
    dress(qapp)


@pytest.mark.parametrize(
    ("choice", "dark", "contrast", "worn"),
    [
        ("system", False, False, "light"),
        ("system", True, False, "dark"),
        ("system", True, True, "contrast_dark"),
        ("system", False, True, "contrast_light"),
        ("light", True, True, "light"),
        ("dark", False, False, "dark"),
        ("contrast", False, False, "contrast_dark"),
    ],
)
def test_which_colours_follow_from_the_choice_and_the_computer(choice, dark, contrast, worn):
    assert look_for(choice, dark, contrast) == worn


def test_what_was_chosen_is_worn_at_once_and_the_next_time(qapp, qtbot, wearing):
    shown = on_screen(qtbot, QWidget())
    shown.setObjectName("page")
    points = qapp.font().pointSizeF()
    wearing.choose(colours="dark", size="150")
    assert look_in_use() == "dark" and qapp.font().pointSizeF() == pytest.approx(points * 1.5)
    assert qapp.palette().window().color() == tint("ground") and hue("surface") in qapp.styleSheet()
    assert (look.chosen_colours(), look.chosen_size()) == ("dark", "150")
    wearing.choose(colours="light", size="100")
    assert look_in_use() == "light" and qapp.font().pointSizeF() == pytest.approx(points)


def test_a_setting_that_nobody_knows_is_as_the_computer_has_it(qapp, wearing, own_settings):
    mistaken = (
        'format = "kindvoorop-instellingen"\nformat_version = 1\n[default]\ncolours = "paars"\ntext_size = 9000\n'
    )
    (own_settings / OWN_FILE).write_text(mistaken, "utf-8")
    wearing.wear()
    assert (look.chosen_colours(), look.chosen_size(), look_in_use()) == ("system", "100", "light")


def test_a_computer_that_turns_dark_takes_the_window_along(qapp, wearing):
    hints = qapp.styleHints()
    hints.setColorScheme(Qt.ColorScheme.Dark)
    QApplication.processEvents()
    asked = hints.colorScheme() == Qt.ColorScheme.Dark
    try:
        wearing.wear()
        assert look_in_use() == ("dark" if asked else "light")
        wearing.choose(colours="light")
        assert look_in_use() == "light"
    finally:
        hints.unsetColorScheme()


def test_an_arrow_is_drawn_anew_in_other_colours(qapp, qtbot, wearing):
    fold = on_screen(qtbot, Folding("Groep", QLabel("inhoud"), is_open=True))
    before = fold.header.icon().cacheKey()
    wearing.choose(colours="dark")
    QApplication.processEvents()
    assert fold.header.icon().cacheKey() != before


def test_the_dialog_wears_what_is_chosen_in_it(qapp, qtbot, wearing):
    window = on_screen(qtbot, QWidget())
    dialog = SettingsDialog(window)
    dialog.open()
    QApplication.processEvents()
    assert looks() is wearing and list(dialog.parts) == ["look"]
    dialog.look.colours.choose("contrast")
    assert look_in_use() == "contrast_dark"
    dialog.look.size_of_text.choose("200")
    QApplication.processEvents()
    assert dialog.width() <= window.width() and dialog.height() <= window.height()
    dialog.close()


def test_letters_that_grow_take_headings_and_the_list_along(qapp, qtbot, wearing, store, method):
    store.add(example(method, "J1"))
    screen = list_of(qtbot, store, method)
    title = next(each for each in screen.findChildren(QLabel) if each.text() == "Dossiers")
    points, line, columns = title.font().pointSizeF(), screen.table.rowHeight(0), _columns(screen.table)
    wearing.choose(size="200")
    QApplication.processEvents()
    assert title.font().pointSizeF() == pytest.approx(2 * points)
    assert screen.table.rowHeight(0) == screen.table.fontMetrics().height() + AROUND > line
    assert _columns(screen.table) < columns
    wearing.choose(size="100")
    QApplication.processEvents()
    assert title.font().pointSizeF() == pytest.approx(points)
    assert (screen.table.rowHeight(0), _columns(screen.table)) == (line, columns)


def test_lines_that_are_kept_short_grow_with_their_letters(qapp, qtbot, wearing, store, method):
    screen = list_of(qtbot, store, method)
    widest, welcome = screen.welcome.maximumWidth(), screen.welcome
    wearing.choose(size="200")
    assert welcome.maximumWidth() > 1.9 * widest
    wearing.choose(size="100")
    assert welcome.maximumWidth() == widest


def test_a_list_whose_store_closed_asks_nothing_of_it_for_other_letters(qapp, qtbot, wearing, store, method):
    store.add(example(method, "J1"))
    screen = StartScreen().fill(store, method)
    qtbot.addWidget(screen)
    with qtbot.captureExceptions() as caught:
        wearing.choose(size="200")
        store.close()
        QApplication.processEvents()
    assert caught == [] and _columns(screen.table) > 0


def _columns(table) -> int:
    return sum(not table.isColumnHidden(each) for each in range(table.model().columnCount()))


def test_an_open_page_is_laid_out_for_other_letters_and_the_cursor_stays(window, wearing, qtbot):
    window.stack.currentWidget().make_new()
    window.dossier.go_to_field("occasion")
    page, place = window.dossier.page, window.dossier.place_now()
    window.show_settings()
    dialog = window.findChild(SettingsDialog)
    dialog.look.size_of_text.choose("200")
    dialog.close()
    QApplication.processEvents()
    assert window.dossier.page is not page and window.dossier.place_now() == place is not None
    assert window.dossier.columns.is_narrow and window.dossier.head.steps.isVisible()
    window.show_settings()
    page = window.dossier.page
    window.findChild(SettingsDialog).close()
    assert window.dossier.page is page  # nothing was chosen, so nothing is made anew
