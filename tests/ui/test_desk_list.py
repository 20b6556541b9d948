"""The start screen as a desk: what is needed first, parts, order, search and copying, with the keyboard."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.changes import add_child, begin
from models.evidence import Attachment, Source
from models.views import Hearing
from tests.stores import new_store
from tests.ui.on_screen import list_of
from tests.ui.typing_keys import focused, press, tab_to, type_text
from ui.desk_list import PARTS
from ui.dossiers_table import tasks
from ui.lazy_rows import CHUNK, LazyRows

TODAY = date.today()
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def screen(qtbot, tmp_path, method):
    """A list of eight dossiers: two are needed now, one is an example."""
    with new_store(tmp_path) as store:
        for number in range(8):
            file = begin(method)
            file.title = f"Zaak {number}"
            file.due_on = TODAY + timedelta(days={3: -2, 5: 4}.get(number, 40 + number))
            file.status = {1: "voorlopig_vastgesteld", 2: "vastgesteld"}.get(number, "concept")
            file.is_example = number == 6
            child = add_child(file, first_name=f"Kind{7 - number}")
            if number == 4:
                child.hearings.append(Hearing(held=True, summary="Wil bij de Kwıkstaart blijven"))
            store.add(file)
        yield list_of(qtbot, store, method)


def titles(screen) -> list[str]:
    return [each.title.removeprefix("Zaak ") for each in screen.table.model().rows]


def test_what_is_due_stands_first_and_parts_tell_how_many(screen):
    assert titles(screen)[:2] == ["3", "5"] and len(titles(screen)) == 8
    assert screen.desk.parts.buttons["needed"].text() == "Nu nodig (2)"
    seen = {}
    for part in PARTS:
        screen.desk.parts.choose(part)
        seen[part] = set(titles(screen))
        assert screen.desk.parts.buttons[part].text() == f"{PARTS[part]} ({len(seen[part])})"
    assert seen == {
        "needed": {"3", "5"},
        "draft": {"0", "3", "4", "5", "7"},
        "provisional": {"1"},
        "decided": {"2"},
        "examples": {"6"},
        "all": set("01234567"),
    }


def test_by_keyboard_a_part_is_chosen_a_column_sorted_and_a_dossier_opened(screen):
    QTest.keyClick(screen, Qt.Key.Key_G, CONTROL)
    assert focused() is screen.desk.parts.buttons["all"]
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Return)
    assert titles(screen) == ["6"]
    press(Qt.Key.Key_Delete)
    assert len(titles(screen)) == 8 and screen.desk.part == "all"
    tab_to(screen.table)
    QTest.keyClick(screen.table, Qt.Key.Key_3, CONTROL)
    assert titles(screen) == list("76543210") and screen.desk.order.currentData() == "children"
    QTest.keyClick(screen.table, Qt.Key.Key_3, CONTROL)
    assert titles(screen) == list("01234567")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert [screen.store.load(each).title for each in screen.opened] == ["Zaak 1"]


@pytest.mark.parametrize("column", range(8))
def test_every_column_sorts_both_ways(screen, column):
    model = screen.table.model()
    screen.table.sort_asked.emit(column)
    once = [model.index(row, column).data() for row in range(8)], titles(screen)
    screen.table.sort_asked.emit(column)
    twice = [model.index(row, column).data() for row in range(8)]
    assert sorted(once[1]) == list("01234567") == sorted(titles(screen))
    assert twice == once[0][::-1] or len({*twice}) < 8
    assert screen.table.horizontalHeader().sortIndicatorSection() == column


def test_a_word_of_a_child_is_found_and_only_its_place_is_said(screen, qtbot):
    QTest.keyClick(screen, Qt.Key.Key_F, CONTROL)
    assert focused() is screen.search
    type_text("kwikst")
    assert len(titles(screen)) == 8, "it waits for more letters"
    qtbot.waitUntil(lambda: titles(screen) == ["4"])
    assert screen.desk.told.text() == "1 gevonden."
    qtbot.waitUntil(screen.desk.where.isVisible)
    said = screen.desk.where.text()
    assert said.startswith("Staat in: ") and "Kind3" in said and "esprek" in said and "wıkstaart" not in said
    screen.desk.parts.choose("examples")
    assert titles(screen) == [] and screen.desk.told.text() == "0 gevonden in «Voorbeelden»; nog 1 bij «Alles»."
    screen.search.setFocus()
    press(Qt.Key.Key_Escape)
    assert titles(screen) == ["6"] and screen.table.hasFocus() and not screen.desk.told.isVisible()


def test_enter_searches_at_once(screen):
    screen.search.setFocus()
    type_text("kwik")
    press(Qt.Key.Key_Return)
    assert titles(screen) == ["4"] and screen.table.hasFocus()


def test_a_copy_is_a_concept_of_its_own_and_says_what_stayed_behind(screen, method):
    file = screen.store.load(screen.current().id)
    source = Source(number=1, title="Brief")
    file.all_sources.append(source)
    screen.store.attach(file, source, Attachment(name="brief.pdf"), b"%PDF")
    file.status, file.keep_until = "vastgesteld", TODAY
    screen.store.save()
    QTest.keyClick(screen, Qt.Key.Key_D, CONTROL)
    row = screen.current()
    copy = screen.store.load(row.id)
    assert row.title == "Zaak 3 (kopie)" and row.id != file.id and copy.status == "concept" and copy.keep_until is None
    assert copy.children[0].first_name == "Kind4" and copy.children[0].id != file.children[0].id
    assert copy.sources[0].title == "Brief" and copy.sources[0].attachments == []
    assert "Niet meegekopieerd: vastgestelde versies" in screen.message.text()
    assert screen.store.verify({}) == [] and len(file.all_sources[0].attachments) == 1
    assert screen.store.head(copy.id).step == 1 and screen.store.versions(copy.id) == []


def test_rows_come_in_chunks_and_only_when_they_are_looked_at():
    asked = []

    def fetch(numbers):
        asked.append(len(numbers))
        return [f"rij {each}" for each in numbers]

    rows = LazyRows(range(1000, 1000 + 5 * CHUNK + 1), fetch)
    assert len(rows) == 5 * CHUNK + 1 and asked == []
    assert rows[0] == "rij 1000" and rows[-1] == "rij 2000" and asked == [CHUNK, 1]
    with pytest.raises(IndexError):
        rows[5 * CHUNK + 1]


def test_more_tasks_than_fit_are_told():
    assert tasks([], TODAY) == "" and "kies «Nu nodig»" in tasks([], TODAY, more=True)
