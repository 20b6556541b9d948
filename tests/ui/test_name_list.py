"""Names that the dossier already holds are offered where one is typed; nothing is filled in by itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.changes import add_person, add_source
from app.names_known import being_typed, kind_of, names_for, words_of_names
from tests.ui.typing_keys import focused, press, type_text
from ui.inputs import Line
from ui.name_list import NameList
from ui.page import Address


@pytest.fixture
def source(editing):
    """A source of which the author is asked, in a file that knows some people."""
    file = editing.assessment
    file.persons[0].name = "Annet de Wit"
    add_person(file, name="Jan Bakker", organisation="Wijkteam Noord")
    add_person(file, name="Weg Gehaald").removed_at = file.created_at
    file.author = "S. Bos"
    file.children[0].hearings[0].present = "Annet de Wit, oma Bep en een tolk"
    return add_source(file, title="Verslag")


@pytest.fixture
def line(show, source):
    window = show(Address("evidence"))
    window.open_all()
    entry = window.entry(f"sources/{source.id}/author")
    QApplication.processEvents()
    yield entry
    window.close()


def shown(entry: Line) -> list[str]:
    names = entry.findChild(NameList)
    if not names.is_open:
        return []
    model = names.completer.completionModel()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def key(entry: Line, which: Qt.Key) -> None:
    """To the list where it is open, as the system gives it."""
    QTest.keyClick(QApplication.activePopupWidget() or entry, which)
    QApplication.processEvents()


def test_two_letters_show_who_fits_and_enter_takes_only_what_was_chosen(line, source):
    type_text("b")
    assert shown(line) == []
    type_text("a")
    assert shown(line) == ["Jan Bakker"] and line.text() == "ba"
    key(line, Qt.Key.Key_Down)
    assert line.text() == "ba", "going through the list fills nothing in"
    key(line, Qt.Key.Key_Return)
    assert line.text() == source.author == "Jan Bakker" and shown(line) == []
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() in ("ba", ""), "it can be undone"


def test_escape_closes_the_list_and_what_was_typed_stays(line, source):
    type_text("wi")
    assert shown(line) == ["Annet de Wit", "Wijkteam Noord"]
    key(line, Qt.Key.Key_Down)
    key(line, Qt.Key.Key_Escape)
    assert shown(line) == [] and line.text() == source.author == "wi" and focused() is line


def test_enter_without_a_choice_and_tab_leave_what_was_typed(line, source):
    type_text("bak")
    key(line, Qt.Key.Key_Return)
    assert line.text() == source.author == "bak"
    type_text("k")
    assert shown(line) == ["Jan Bakker"]
    key(line, Qt.Key.Key_Tab)
    assert source.author == "bakk"


def test_down_in_an_empty_line_shows_all_without_who_was_removed(line):
    key(line, Qt.Key.Key_Down)
    names = shown(line)
    assert names[:3] == ["Annet de Wit", "Jan Bakker", "Noor"] and "S. Bos" in names and "oma Bep" in names
    assert "Weg Gehaald" not in names and len(names) == len({each.casefold() for each in names})


def test_after_a_comma_the_next_name_is_completed(line, source):
    type_text("Ouders, jan")
    assert shown(line) == ["Jan Bakker"]
    key(line, Qt.Key.Key_Down)
    key(line, Qt.Key.Key_Return)
    assert source.author == "Ouders, Jan Bakker"


def test_what_one_types_itself_is_not_offered(line):
    type_text("Pietje Puk")
    assert shown(line) == []


def test_behind_the_curtain_no_name_is_offered(show, editing, source):
    editing.curtain = True
    window = show(Address("frame"))
    entry = window.entry("author")
    entry.clear()
    type_text("jan")
    assert shown(entry) == []


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Jan en Noo", ("Jan en ", "Noo")),
        ("Jan, ", ("Jan, ", "")),
        ("Ben", ("", "Ben")),
        ("  An", ("  ", "An")),
        ("moeder met Jo", ("moeder met ", "Jo")),
    ],
)
def test_of_a_row_of_names_the_last_is_being_typed(text, parts):
    assert being_typed(text) == parts


def test_only_where_a_name_is_asked(editing, source):
    kinds = {
        "sources/1/author": "people",
        "decision/decider_body": "bodies",
        "children/1/hearings/2/led_by_role": "functions",
    }
    assert {field: kind_of(field) for field in kinds} == kinds
    assert kind_of("decision/remedies/1/name") == kind_of("sources/1/attachments/2/name") == kind_of("title") == ""
    assert names_for(editing.assessment, "title") == []
    source.author = "Jan Bakker"
    assert names_for(editing.assessment, f"sources/{source.id}/author").count("Jan Bakker") == 1
    assert {"Annet", "Wit", "Bakker", "Bep", "Noor"} <= words_of_names(editing.assessment)
