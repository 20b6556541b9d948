"""A case file that is read in at the list: a concept, of a size that may be, and back again after it was removed."""

import json
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.casefile import dump_case, read_case
from app.changes import add_person, begin
from tests.ui.on_screen import list_of
from tests.ui.one_page import Paper
from ui.editing import Editing


@pytest.fixture
def screen(qtbot, store, method):
    """The list of an empty vault; `opened` holds the dossiers that it wants to open."""
    return list_of(qtbot, store, method)


@pytest.fixture
def file(tmp_path, method) -> Path:
    """A case file that says of itself that it was signed, and removed."""
    head = {"format": "kindvoorop-zaak", "format_version": 1, "method_version": method.version}
    claims = {"id": "zaak", "title": "Zomer", "status": "vastgesteld", "removed_at": "2025-11-10T09:30:00Z"}
    made = tmp_path / "zaak.json"
    made.write_text(json.dumps(head | claims), encoding="utf-8")
    return made


def test_what_is_read_in_is_a_concept_and_opens(screen, file):
    screen.take_in(file)
    assert screen.opened == ["zaak"] and screen.store.load("zaak").status == "concept"
    assert screen.message.isHidden()


def test_what_stands_in_the_list_is_not_read_in_again(screen, file):
    screen.take_in(file)
    screen.take_in(file)
    assert screen.opened == ["zaak"] and "staat al in de lijst" in screen.message.text()


def test_what_was_removed_comes_back_as_a_new_dossier_and_says_so(screen, file, method):
    screen.take_in(file)
    screen.store.erase("zaak", "asked")
    other = begin(method)
    screen.store.add(other)
    screen.take_in(file)
    row = screen.current()
    assert row.title == "Zomer" and row.id not in ("zaak", other.id)
    assert "met een nieuw id" in screen.message.text() and screen.message.isVisible()
    assert screen.opened == ["zaak"]
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    assert screen.opened == ["zaak", row.id]


@pytest.mark.skipif(os.name == "nt", reason="Windows gives a file the room of its whole length")
def test_a_file_that_is_too_large_is_not_read(screen, file):
    with file.open("r+b") as grown:
        grown.truncate(200 * 1024**3)
    screen.take_in(file)
    assert "meer dan 20 MB wordt niet gelezen" in screen.message.text() and screen.opened == []


def test_a_file_that_is_not_there_is_told_of(screen, file):
    screen.take_in(file.with_name("weg.json"))
    assert "bestaat niet" in screen.message.text() and screen.opened == []


def test_what_cannot_be_kept_is_not_taken_over(qapp, method):
    """NUL and half a character reach a field from a clipboard; the file that is made of them must come back."""
    assessment = begin(method)
    person = add_person(assessment)
    editing = Editing(assessment, method, Paper(), OSError)
    editing.put(person, "name", "Ka\x00cper \ud83d", f"persons/{person.id}/name")
    assert person.name == "Kacper " and editing.unsaved
    editing.unsaved = False
    editing.put(person, "name", "Kacper \x00", f"persons/{person.id}/name")
    assert not editing.unsaved
    assert read_case(dump_case(assessment), method).persons[0].name == "Kacper "
    editing.close()
